import { dayOf } from "../../../domain/base/day.ts";
import type { Bearing, CaseRelation, Point } from "../../../domain/comparison/relate.ts";
import type { DecidedFact, Decision } from "../../../domain/knowledge/decision.ts";
import { type Theme, themes } from "../../../domain/knowledge/factor.ts";
import type { KeptObservation } from "../../../store/case-reading.ts";
import { levelText } from "../../components/observed.tsx";
import { SourceName } from "../../components/sources.tsx";
import { dateText, dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { sourceText } from "./observation.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly related: CaseRelation;
  readonly observations: ReadonlyMap<string, KeptObservation>;
}

/** Side by side stands only what both sides say something of; the rest is listed below. */
const sideBySide: ReadonlySet<Bearing> = new Set<Bearing>([
  "matched",
  "weaker",
  "not_required",
  "against",
  "shared",
]);

const plain = (text: string): string => text.replace(/\.$/, "");

function reasons(say: Say, language: Language, { points }: CaseRelation): string {
  const of = (bearing: "weaker" | "against"): readonly string[] => {
    const found = points.filter((point) => point.bearing === bearing);
    const names = [...new Set(found.map(({ factor }) => plain(factor.definition[language])))];
    return names.length === 0
      ? []
      : [say(`compare.reason.${bearing}`, { factors: names.join("; ").toLowerCase() })];
  };
  return [...of("weaker"), ...of("against")].join(". ");
}

/** How a decision lies to what is known, in a sentence. */
function relationText(say: Say, language: Language, related: CaseRelation): string {
  const { relation } = related;
  return relation === "differs"
    ? say("compare.relation.differs", { reasons: reasons(say, language, related) })
    : say(`compare.relation.${relation}`);
}

/** The court, its reference and when: what one needs to find the decision. */
export function decisionText(language: Language, { court, ref, date }: Decision): string {
  const when = date === null ? null : dateText(language, date);
  return [court, ref, when].filter((part) => part !== null).join(", ");
}

function Court({
  say,
  language,
  decision,
  decided,
}: Pick<Props, "say" | "language"> & {
  readonly decision: Decision;
  readonly decided: DecidedFact | null;
}) {
  if (decided === null) {
    return <p>{say("compare.court-silent")}</p>;
  }
  const text = decided.text[language];
  const { source, at } = decided.citation;
  return (
    <>
      <p>{decided.state === "absent" ? say("compare.court-without", { text }) : text}</p>
      <p class="terms">
        <SourceName title={decision.sources[source] ?? source} />, {at}
      </p>
    </>
  );
}

function Here({
  say,
  language,
  point,
  observations,
}: Omit<Props, "related"> & { readonly point: Point }) {
  const { sightings, contradicted } = point.ours;
  const told = sightings.filter(({ fact }) => fact.state !== "not_observed");
  if (told.length === 0) {
    return <p>{say("compare.not-known")}</p>;
  }
  return (
    <>
      {contradicted.length > 0 && <p>{say("compare.contradicted")}:</p>}
      {told.map(({ observation, fact }) => {
        const from = observations.get(observation);
        const day = from === undefined ? "" : dayText(language, fact.day ?? dayOf(from.noted));
        const source = {
          how: say(`observation.how.${fact.how}`),
          source: sourceText(say, from?.cameFrom ?? ""),
          day,
        };
        return (
          <>
            <p>{levelText(say, language, point.factor, fact)}</p>
            <p class="terms">{say("compare.here-source", source)}</p>
          </>
        );
      })}
    </>
  );
}

function Row(props: Props & { readonly point: Point }) {
  const { say, language, related, point } = props;
  return (
    <li class="decided-row" data-bearing={point.bearing}>
      <p class="decided-factor">
        {plain(point.factor.definition[language])}{" "}
        <span class="ds-tag" data-variant="outline" data-color="neutral">
          {say(`compare.bearing.${point.bearing}`)}
        </span>
      </p>
      <div>
        <p class="decided-side">{say("compare.court")}</p>
        <Court say={say} language={language} decision={related.decision} decided={point.decided} />
      </div>
      <div>
        <p class="decided-side">{say("compare.here")}</p>
        <Here {...props} />
      </div>
    </li>
  );
}

function ThemePoints(props: Props & { readonly theme: Theme }) {
  const points = props.related.points.filter(
    ({ factor, bearing }) => factor.theme === props.theme && sideBySide.has(bearing),
  );
  if (points.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{props.say(`theme.${props.theme}`)}</h4>
      <ul class="decided-rows">
        {points.map((point) => (
          <Row {...props} point={point} />
        ))}
      </ul>
    </>
  );
}

/** What only one side says something of, behind one tap: what the court found and nobody knows here, or what is only here. */
function OneSided({
  say,
  language,
  related,
  bearing,
}: Omit<Props, "observations"> & {
  readonly bearing: "open" | "extra";
}) {
  const points = related.points.filter((point) => point.bearing === bearing);
  if (points.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{say(`compare.only.${bearing}`, { count: points.length })}</summary>
      <ul>
        {points.map(({ factor, decided }) => (
          <li>
            {bearing === "open" && decided !== null
              ? decided.text[language]
              : plain(factor.definition[language])}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The pair: a decided case and this one, theme by theme, what the court found beside what is known here, each with its source. */
export function Pair(props: Props) {
  const { say, language, related } = props;
  const { decision, points } = related;
  const unchecked = points.filter(({ bearing }) => bearing === "unchecked").length;
  return (
    <section class="decided wide">
      <h3>
        {say(`compare.side.${decision.side}`)}: {decision.name}
      </h3>
      <p class="terms">{decisionText(language, decision)}</p>
      <p>{decision.outcome[language]}</p>
      <p>
        <strong>{relationText(say, language, related)}</strong>
      </p>
      {decision.caution !== null && <p>{decision.caution[language]}</p>}
      {decision.reasonsNotRead !== null && <p>{decision.reasonsNotRead[language]}</p>}
      {themes.map((theme) => (
        <ThemePoints {...props} theme={theme} />
      ))}
      <OneSided say={say} language={language} related={related} bearing="open" />
      <OneSided say={say} language={language} related={related} bearing="extra" />
      {unchecked > 0 && <p class="terms">{say("compare.unchecked", { count: unchecked })}</p>}
    </section>
  );
}
