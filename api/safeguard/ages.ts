import type { Safeguard } from "../../domain/case/safeguard.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import { type AgeKnown, ageKnown, confirmsBy, isAskedElsewhere } from "../../rules/rights/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type AgeAsked, agesAskedIn, lifeAnswersOf } from "../../store/plan/life.ts";
import { personIdsOf } from "../../store/plan/right-day.ts";
import { livesOf, type WrittenLife } from "../rights/lives.ts";

interface AgesOf {
  readonly caseId: string;
  readonly safeguards: readonly Pick<Safeguard, "kind" | "at">[];
  readonly sees: (person: string) => boolean;
  readonly today: Day;
}

/** With the date by which child welfare must confirm that it was notified. */
export interface AgeSeen {
  readonly age: AgeKnown | "asked" | "not-seen";
  /** The last answer, or a birthday in force. */
  readonly noted: Moment | null;
  readonly confirms: Day | null;
}

/** Null where neither was written. */
function ageNoted({
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

/** As far as the actor may read it, with what child welfare is to confirm. */
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
    const age = known !== "child" && isAskedElsewhere(life) ? "asked" : known;
    return { age, noted: ageNoted(life), confirms: confirmsBy(situation) };
  };
  const notSeen: AgeSeen = { age: "not-seen", noted: null, confirms: null };
  return new Map(persons.map((person) => [person, sees(person) ? seenOf(person) : notSeen]));
}

type OfChild = Pick<Safeguard, "at" | "why">;

const isWrittenOf = (
  { age, noted }: Pick<AgeSeen, "age" | "noted">,
  { at, why }: OfChild,
): boolean => age === "child" && (why === "" || noted === null || noted >= at);

/** A colleague's own later reason may concern another. */
export const isWrittenWho = (
  ages: ReadonlyMap<string, Pick<AgeSeen, "age" | "noted">>,
  safeguard: OfChild,
): boolean => [...ages.values()].some((each) => isWrittenOf(each, safeguard));

/** Also whose age is asked elsewhere, where no colleague has given a reason. */
export const whoseSafeguard = (
  ages: ReadonlyMap<string, Pick<AgeSeen, "age" | "noted">>,
  safeguard: OfChild,
): readonly string[] =>
  [...ages].flatMap(([person, each]) =>
    isWrittenOf(each, safeguard) || (each.age === "asked" && safeguard.why === "") ? [person] : [],
  );

/** As far as the actor may read it. */
export async function agesIn(tx: Tx, of: AgesOf): Promise<ReadonlyMap<string, AgeSeen["age"]>> {
  return new Map([...(await childrenIn(tx, of))].map(([person, { age }]) => [person, age]));
}

/** Not answered since, as far as the actor reads: the last time by each who asked. */
export async function agesAskedOpen(tx: Tx, caseId: string): Promise<readonly AgeAsked[]> {
  const asked = await agesAskedIn(tx, [caseId]);
  const answersOf = await lifeAnswersOf(
    tx,
    asked.map(({ person }) => person),
  );
  const open = asked.filter((each) =>
    isAskedElsewhere({ answers: answersOf(each.person), asked: [each] }),
  );
  return [...new Map(open.map((each) => [`${each.person} ${each.by}`, each])).values()];
}
