import type { Day } from "../../domain/base/day.ts";
import type { Safeguard } from "../../domain/case/safeguard.ts";
import { type AgeKnown, ageKnown } from "../../domain/rights/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { personIdsOf } from "../../store/right-day.ts";
import { livesOf } from "./read.ts";

/** A case, the safeguards that hold in it, and whose rights whoever asks may read. */
interface AgesOf {
  readonly caseId: string;
  readonly safeguards: readonly Pick<Safeguard, "kind" | "at">[];
  readonly sees: (person: string) => boolean;
  readonly today: Day;
}

/** What is known of the age of each person in a case, as far as whoever asks may read it. */
export async function agesIn(
  tx: Tx,
  { caseId, safeguards, sees, today }: AgesOf,
): Promise<ReadonlyMap<string, AgeKnown | "not-seen">> {
  const persons = await personIdsOf(tx, caseId);
  const seen = persons.filter(sees).map((person) => ({ caseId, person }));
  const lives = await livesOf(tx, seen, today);
  const known = (person: string) => {
    const { life, situation } = lives({ caseId, person });
    return ageKnown(safeguards, { answers: life.answers, situation });
  };
  return new Map(persons.map((person) => [person, sees(person) ? known(person) : "not-seen"]));
}
