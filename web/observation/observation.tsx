import { doorId } from "../../api/house.ts";
import { isOwnSource } from "../../domain/case/source.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { KeptObservation } from "../../store/case/case-reading.ts";
import { Mark } from "../components/helper-card.tsx";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { ObservedFacts } from "./observed.tsx";

/** One of our own ways, the public door, or another agency's name. */
export function sourceText(cameFrom: string): string {
  if (cameFrom === doorId) {
    return say("observation.source.door");
  }
  return isOwnSource(cameFrom) ? say(`observation.source.${cameFrom}`) : cameFrom;
}

interface Props {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly observation: KeptObservation;
  readonly asked: string;
}

export function ObservationCard({ factors, observation, asked }: Props) {
  const { id, cameFrom, noted, notedBy, verified, words, facts, answers } = observation;
  const from = { source: sourceText(cameFrom), day: dayText(language(), dayOf(noted)) };
  return (
    <article class="observation" id={id}>
      <h3>{say("observation.from", from)}</h3>
      <p class="terms">
        {verified ? <Mark>{say("observation.verified")}</Mark> : <Tag kind="not-verified" />}
        {notedBy !== null && <> {say("observation.by", { name: notedBy })}</>}
      </p>
      {answers !== null && (
        <p>
          <a class="ds-link" href={`${asked}#${answers.question}`}>
            <TypedText>{say("question.answer.to", answers)}</TypedText>
          </a>
        </p>
      )}
      {facts.length === 0 ? (
        <p class="terms">{say("observation.facts-not-known")}</p>
      ) : (
        <ObservedFacts factors={factors} facts={facts} />
      )}
      {words !== null && (
        <blockquote>
          <TypedText>{words}</TypedText>
        </blockquote>
      )}
    </article>
  );
}
