import type { Sighting } from "../../domain/comparison/picture.ts";
import { readingOf } from "../../domain/comparison/reading.ts";
import type { Bearing, Point } from "../../domain/comparison/relate.ts";
import { supposedId } from "../../domain/comparison/turned.ts";
import type { Citation, DecidedFact, Decision } from "../../domain/knowledge/decision.ts";
import { placeText, sourceTitle } from "../../law/cited.ts";
import { FactorName } from "../case/factor-name.tsx";
import { Mark } from "../components/helper-card.tsx";
import { SourceName } from "../knowledge/sources.tsx";
import { levelText } from "../observation/observed.tsx";
import { language, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { answerOf } from "./suppose.ts";

export interface Here {
  readonly sourceText: (sighting: Sighting) => string;
  /** The form that supposes a fact; null where nothing can be supposed. */
  readonly turnForm: string | null;
}

interface RowProps extends Here {
  readonly decision: Decision;
  readonly point: Point;
}

export function CourtSource({
  decision,
  citation: { source, at },
}: {
  readonly decision: Decision;
  readonly citation: Citation;
}) {
  return (
    <>
      <SourceName title={sourceTitle(language(), decision.sources[source] ?? source)} />,{" "}
      {placeText(language(), at)}
    </>
  );
}

/** Where only the degree is unknown, it must not say that nothing is known. */
export function markKey(point: Point): TextKey {
  const { bearing, ours } = point;
  if (bearing === "open" && ours.contradicted.length > 0) {
    return "compare.contradicted";
  }
  return isOpenInDegree(point) ? "compare.open-degree" : `compare.reading.${readingOf(point)}`;
}

/** Known, but not in what degree or for how many. */
function isOpenInDegree({ bearing, ours }: Point): boolean {
  const known = ours.sightings.some(({ fact }) => fact.state !== "not_observed");
  return bearing === "open" && known && ours.contradicted.length === 0;
}

/** A partly known fact is supposed to reach the court's degree. */
function turnKey(point: Point, state: "present" | "absent"): TextKey {
  return state === "present" && isOpenInDegree(point)
    ? "comparison.turn.as-far"
    : `comparison.turn.${state}`;
}

export function MirrorHead() {
  return (
    <p class="mirror-head" aria-hidden="true">
      <span>{say("compare.court")}</span>
      <span>{say("compare.here")}</span>
    </p>
  );
}

function Court({
  decision,
  decided,
}: Pick<RowProps, "decision"> & { readonly decided: DecidedFact | null }) {
  if (decided === null) {
    return <p>{say("compare.court-silent")}</p>;
  }
  const text = decided.text[language()];
  return (
    <>
      <p>{decided.state === "absent" ? say("compare.court-without", { text }) : text}</p>
      <p class="terms court-source">
        <CourtSource decision={decision} citation={decided.citation} /> (
        {say(`knowledge.status.${decided.status}`)})
      </p>
    </>
  );
}

function Ours({ point, sourceText }: Here & { readonly point: Point }) {
  const { sightings, contradicted } = point.ours;
  const told = sightings.filter(({ fact }) => fact.state !== "not_observed");
  if (told.length === 0) {
    return <p>{say("compare.not-known")}</p>;
  }
  return (
    <>
      {contradicted.length > 0 && (
        <p>
          <strong>{say("compare.contradicted")}:</strong>
        </p>
      )}
      {told.map((sighting) => (
        <div data-supposed={sighting.observation === supposedId ? "true" : undefined}>
          <p>{levelText(say, language(), point.factor, sighting.fact)}</p>
          <p class="terms here-source" data-observation={sighting.observation}>
            {sourceText(sighting)}
            {sighting.fact.note !== null && `. ${sighting.fact.note}`}
          </p>
        </div>
      ))}
    </>
  );
}

const turnedOff: ReadonlySet<Bearing> = new Set<Bearing>([
  "matched",
  "extra",
  "against",
  "shared",
  "open",
]);
const turnedOn: ReadonlySet<Bearing> = new Set<Bearing>([
  "weaker",
  "open",
  "unchecked",
  "not_needed",
  "not_required",
]);

/** The button sends a form elsewhere on the page. */
function Turns({ point, turnForm }: Here & { readonly point: Point }) {
  const { factor, bearing, decided } = point;
  if (turnForm === null || factor.id.startsWith("status.")) {
    return null;
  }
  const ways = [
    ...(turnedOn.has(bearing) ? (["present"] as const) : []),
    ...(turnedOff.has(bearing) ? (["absent"] as const) : []),
  ];
  return (
    <p class="turns">
      {ways.map((state) => (
        <button
          class="ds-link"
          type="submit"
          form={turnForm}
          name="turn"
          aria-label={`${say(turnKey(point, state))}: ${factor.name[language()]}`}
          value={answerOf({
            factor: factor.id,
            state,
            level: state === "present" ? Math.max(1, decided?.level ?? 1) : 1,
          })}
        >
          {say(turnKey(point, state))}
        </button>
      ))}
    </p>
  );
}

export function MirrorRow(props: RowProps) {
  const { decision, point } = props;
  return (
    <li class="decided-row" data-bearing={point.bearing} data-factor={point.factor.id}>
      <div class="decided-factor">
        <FactorName factor={point.factor}>
          {" "}
          <Mark>{say(markKey(point))}</Mark>
        </FactorName>
      </div>
      <div class="decided-court">
        <p class="decided-side">{say("compare.court")}</p>
        <Court decision={decision} decided={point.decided} />
      </div>
      <div class="decided-here">
        <p class="decided-side">{say("compare.here")}</p>
        <Ours {...props} />
        <Turns {...props} />
      </div>
    </li>
  );
}
