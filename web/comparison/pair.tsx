import { hingesOf } from "../../domain/comparison/hinges.ts";
import { inCommon } from "../../domain/comparison/order.ts";
import { type Reading, readingOf } from "../../domain/comparison/reading.ts";
import type { CaseRelation, Point } from "../../domain/comparison/relate.ts";
import {
  type Citation,
  type Decision,
  howRead,
  type Remark,
} from "../../domain/knowledge/decision.ts";
import { type Factor, type Theme, themes } from "../../domain/knowledge/factor.ts";
import { courtText } from "../../law/cited.ts";
import { FactorName } from "../case/factor-name.tsx";
import { language, say } from "../page.ts";
import { dateText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";
import { CourtSource, type Here, MirrorHead, MirrorRow } from "./mirror-row.tsx";

interface Props extends Here {
  readonly related: CaseRelation;
}

/** Points where both sides say something. */
const saidByBoth: ReadonlySet<Reading> = new Set<Reading>([
  "matched",
  "matched_more",
  "weaker",
  "not_required",
  "against",
  "shared",
  "shared_otherwise",
  "extra_absent",
]);

/** Open points too, when too little is known or sources disagree. */
function isSideBySide(point: Point): boolean {
  const { bearing, ours } = point;
  const known = ours.sightings.some(({ fact }) => fact.state !== "not_observed");
  return saidByBoth.has(readingOf(point)) || (bearing === "open" && known);
}

/** What speaks against the outcome is shown at once. */
const oneSided = [
  "against_silent",
  "open",
  "extra",
  "unchecked",
  "not_needed",
] as const satisfies readonly Reading[];

function factorsOf(points: readonly Point[]): readonly Factor[] {
  return [...new Set(points.map(({ factor }) => factor))];
}

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const named = 3;

function reasons(say: Say, language: Language, { points }: CaseRelation): string {
  const of = (bearing: "weaker" | "against"): readonly string[] => {
    const found = points.filter((point) => point.bearing === bearing);
    const names = factorsOf(found).map(({ name }) => name[language].toLowerCase());
    const more = names.length - named;
    const factors = names.slice(0, named).join("; ");
    return names.length === 0
      ? []
      : [
          say(`compare.reason.${bearing}`, {
            factors: more > 0 ? say("compare.reason.more", { factors, more }) : factors,
          }),
        ];
  };
  return [...of("weaker"), ...of("against")]
    .map((part, place) => (place === 0 ? part : begun(part)))
    .join(". ");
}

/** One sentence; “nothing in common” comes first. */
export function relationText(say: Say, language: Language, related: CaseRelation): string {
  const { relation } = related;
  const sentence =
    relation === "differs"
      ? say("compare.relation.differs", { reasons: reasons(say, language, related) })
      : say(`compare.relation.${relation}`);
  return inCommon(related).size === 0 ? `${say("compare.nothing-common")} ${sentence}` : sentence;
}

export function decisionText(language: Language, { court, ref, date }: Decision): string {
  const day = date === null ? null : dateText(language, date);
  return [courtText(language, court), ref, day].filter((part) => part !== null).join(", ");
}

export function standingText(say: Say, decision: Decision): string {
  const { final, supersededBy } = decision;
  const parts = [
    say(`comparison.final.${final === null ? "unknown" : final}`),
    say(`knowledge.confidence.${howRead(decision)}`),
    ...(supersededBy === null ? [] : [say("comparison.superseded")]),
  ];
  return `${parts.join(". ")}.`;
}

function ThemePoints(props: Props & { readonly theme: Theme }) {
  const points = props.related.points.filter(
    (point) => point.factor.theme === props.theme && isSideBySide(point),
  );
  if (points.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{say(`theme.${props.theme}`)}</h4>
      <ul class="decided-rows">
        {points.map((point) => (
          <MirrorRow {...props} decision={props.related.decision} point={point} />
        ))}
      </ul>
    </>
  );
}

function OneSided(props: Props & { readonly reading: (typeof oneSided)[number] }) {
  const { related, reading } = props;
  const points = related.points.filter(
    (point) => readingOf(point) === reading && !isSideBySide(point),
  );
  if (points.length === 0) {
    return null;
  }
  return (
    <details open={reading === "against_silent"}>
      <summary>{say(`comparison.only.${reading}`, { count: points.length })}</summary>
      <ul class="decided-rows">
        {points.map((point) => (
          <MirrorRow {...props} decision={related.decision} point={point} />
        ))}
      </ul>
    </details>
  );
}

function Hinges({ related }: Props) {
  const { alike, apart } = hingesOf(related);
  const parts = [
    ["comparison.hinges.alike", factorsOf(alike)],
    ["comparison.hinges.apart", factorsOf(apart)],
  ] as const;
  return (
    <details>
      <summary>{say("comparison.hinges")}</summary>
      {parts.map(
        ([key, factors]) =>
          factors.length > 0 && (
            <>
              <p>{say(key)}</p>
              <ul>
                {factors.map((factor) => (
                  <li>
                    <FactorName factor={factor} />
                  </li>
                ))}
              </ul>
            </>
          ),
      )}
      {alike.length + apart.length === 0 && <p>{say("comparison.hinges.none")}</p>}
    </details>
  );
}

interface Said {
  readonly text: { readonly nb: string; readonly en: string };
  readonly citation: Citation;
  readonly inferred?: Remark["inferred"];
}

function CourtSaid({
  decision,
  heading,
  said,
}: {
  readonly decision: Decision;
  readonly heading: string;
  readonly said: readonly Said[];
}) {
  return said.length === 0 ? null : (
    <details>
      <summary>
        {heading} ({said.length})
      </summary>
      <ul>
        {said.map(({ text, citation, inferred }) => (
          <li>
            {text[language()]}
            {inferred === true && ` (${say("knowledge.inferred")})`}{" "}
            <span class="terms">
              <CourtSource decision={decision} citation={citation} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Pair(props: Props) {
  const { related } = props;
  const { decision, conclusions } = related;
  const court = { decision };
  return (
    <section class="decided wide" data-decision={decision.id} data-relation={related.relation}>
      <h3 id={`with-${decision.id}`}>
        {say(`compare.side.${decision.side}`)}:{" "}
        <a href={`/knowledge/decisions/${decision.id}`}>{decision.name}</a>
      </h3>
      <p class="terms">
        {decisionText(language(), decision)}. {standingText(say, decision)}
      </p>
      <p>{decision.outcome[language()]}</p>
      <p>
        <strong>{relationText(say, language(), related)}</strong>
      </p>
      {decision.caution !== null && <p>{decision.caution[language()]}</p>}
      {decision.reasonsNotRead !== null && <p>{decision.reasonsNotRead[language()]}</p>}
      <MirrorHead />
      {themes.map((theme) => (
        <ThemePoints {...props} theme={theme} />
      ))}
      {oneSided.map((reading) => (
        <OneSided {...props} reading={reading} />
      ))}
      <CourtSaid
        {...court}
        heading={say("knowledge.irrelevant")}
        said={decision.treatedAsIrrelevant}
      />
      <CourtSaid {...court} heading={say("knowledge.singled-out")} said={decision.singledOut} />
      <CourtSaid {...court} heading={say("comparison.conclusions")} said={conclusions} />
      <Hinges {...props} />
    </section>
  );
}
