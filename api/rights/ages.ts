import type { Day } from "../../domain/base/day.ts";
import type { Safeguard } from "../../domain/case/safeguard.ts";
import { type AgeKnown, ageKnown, confirmsBy } from "../../domain/rights/child.ts";
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

/** Somebody's age, and the day by which child welfare is to confirm that it was notified of them, if any. */
interface AgeSeen {
  readonly age: AgeKnown | "not-seen";
  readonly confirms: Day | null;
}

/** What is known of the age of each person in a case, and what child welfare is to confirm, as far as whoever asks may read it. */
export async function childrenIn(
  tx: Tx,
  { caseId, safeguards, sees, today }: AgesOf,
): Promise<ReadonlyMap<string, AgeSeen>> {
  const persons = await personIdsOf(tx, caseId);
  const seen = persons.filter(sees).map((person) => ({ caseId, person }));
  const lives = await livesOf(tx, seen, today);
  const known = (person: string): AgeSeen => {
    const { life, situation } = lives({ caseId, person });
    const age = ageKnown(safeguards, { answers: life.answers, situation });
    return { age, confirms: confirmsBy(situation) };
  };
  const notSeen: AgeSeen = { age: "not-seen", confirms: null };
  return new Map(persons.map((person) => [person, sees(person) ? known(person) : notSeen]));
}

/** What is known of the age of each person in a case, as far as whoever asks may read it. */
export async function agesIn(tx: Tx, of: AgesOf): Promise<ReadonlyMap<string, AgeSeen["age"]>> {
  return new Map([...(await childrenIn(tx, of))].map(([person, { age }]) => [person, age]));
}
