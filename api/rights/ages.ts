import type { Safeguard } from "../../domain/case/safeguard.ts";
import {
  type AgeKnown,
  ageKnown,
  confirmsBy,
  isDoubtOfSaid,
  isSaidYoung,
} from "../../domain/rights/child.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { lifeAnswersOf } from "../../store/life.ts";
import { type AgeSaid, agesSaidIn } from "../../store/plan-entry.ts";
import { personIdsOf } from "../../store/right-day.ts";
import { livesOf, type WrittenLife } from "./lives.ts";

/** A case, the safeguards that hold in it, and whose rights whoever asks may read. */
interface AgesOf {
  readonly caseId: string;
  readonly safeguards: readonly Pick<Safeguard, "kind" | "at">[];
  readonly sees: (person: string) => boolean;
  readonly today: Day;
}

/** Somebody's age, or that they say themselves that they are under eighteen and nobody has answered it; and the day by which child welfare is to confirm that it was notified of them, if any. */
export interface AgeSeen {
  readonly age: AgeKnown | "said" | "not-seen";
  /** When it was last answered, or a birthday written that stands. */
  readonly noted: Moment | null;
  /** Of a child: whether they are taken for one by nothing but what was said, which may be misread. */
  readonly maybeMisread: boolean;
  readonly confirms: Day | null;
}

/** When somebody's age was last answered, or a birthday written that stands; null where neither was. */
export function ageNoted({
  answers,
  entries,
  standing,
}: Pick<WrittenLife, "answers" | "entries" | "standing">): Moment | null {
  const said = answers.filter(({ question }) => question === "under-eighteen");
  const birthdays = entries.filter(({ id, type }) => type === "turns-eighteen" && standing.has(id));
  return (
    [...said, ...birthdays]
      .map(({ noted }) => noted)
      .toSorted()
      .at(-1) ?? null
  );
}

/** What is known of the age of each person in a case, and what child welfare is to confirm, as far as whoever asks may read it. */
export async function childrenIn(
  tx: Tx,
  { caseId, safeguards, sees, today }: AgesOf,
): Promise<ReadonlyMap<string, AgeSeen>> {
  const persons = await personIdsOf(tx, caseId);
  const seen = persons.filter(sees).map((person) => ({ caseId, person }));
  const lives = await livesOf(tx, seen, today);
  const seenOf = (person: string): AgeSeen => {
    const { life, situation } = lives({ caseId, person });
    const known = ageKnown(safeguards, { life, situation });
    const isSaid = known !== "child" && isSaidYoung(life);
    const maybeMisread = isDoubtOfSaid(life, situation);
    const seen = { noted: ageNoted(life), maybeMisread, confirms: confirmsBy(situation) };
    return { age: isSaid ? "said" : known, ...seen };
  };
  const notSeen: AgeSeen = { age: "not-seen", noted: null, maybeMisread: false, confirms: null };
  return new Map(persons.map((person) => [person, sees(person) ? seenOf(person) : notSeen]));
}

type OfChild = Pick<Safeguard, "at" | "why">;

const isWrittenOf = (
  { age, noted }: Pick<AgeSeen, "age" | "noted">,
  { at, why }: OfChild,
): boolean => age === "child" && (why === "" || noted === null || noted >= at);

/**
 * Whether it is written of somebody in a case that it is them. Where a colleague has said so since, for a reason of their own, it may be
 * another.
 */
export const isWrittenWho = (
  ages: ReadonlyMap<string, Pick<AgeSeen, "age" | "noted">>,
  safeguard: OfChild,
): boolean => [...ages.values()].some((each) => isWrittenOf(each, safeguard));

/** Of whom a safeguard is: of whom it is written, and who says so themselves where no colleague has given a reason of their own. */
export const whoseSafeguard = (
  ages: ReadonlyMap<string, Pick<AgeSeen, "age" | "noted">>,
  safeguard: OfChild,
): readonly string[] =>
  [...ages].flatMap(([person, each]) =>
    isWrittenOf(each, safeguard) || (each.age === "said" && safeguard.why === "") ? [person] : [],
  );

/** What is known of the age of each person in a case, as far as whoever asks may read it. */
export async function agesIn(tx: Tx, of: AgesOf): Promise<ReadonlyMap<string, AgeSeen["age"]>> {
  return new Map([...(await childrenIn(tx, of))].map(([person, { age }]) => [person, age]));
}

/** Where it is written in a case that somebody is under eighteen, of who is not answered since to be none, as far as whoever asks reads the answers. */
export async function agesSaidOpenIn(tx: Tx, caseId: string): Promise<readonly AgeSaid[]> {
  const said = await agesSaidIn(tx, [caseId]);
  const persons = [...new Set(said.map(({ person }) => person))];
  const answersOf = await lifeAnswersOf(tx, persons);
  return said.filter(({ person, at }) => isSaidYoung({ answers: answersOf(person), said: [at] }));
}
