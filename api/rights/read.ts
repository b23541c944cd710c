import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Day } from "../../domain/time/day.ts";
import { type Beyond, beyondOutcomes } from "../../rules/rights/beyond-outcomes.ts";
import { type ChildFirst, childFirstOf } from "../../rules/rights/child.ts";
import {
  type Contradiction,
  contradictionsIn,
  contradictionsLeft,
  questionOfContradiction,
} from "../../rules/rights/contradiction.ts";
import { answeredIn, type Counting, eventsOf } from "../../rules/rights/life.ts";
import { type OpenQuestion, openQuestions } from "../../rules/rights/open.ts";
import type { Answer } from "../../rules/rights/right.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import type { Situation } from "../../rules/rights/situation.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type OfPerson, pseudonymOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import type { KeptLifeEvent } from "../../store/plan/life.ts";
import { givenOvertaken } from "../../store/plan/promise.ts";
import { onRights, onRightsOfCase, type PersonsSeen, rightsSeenIn } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { type ChildOfCase, childOfCase } from "../safeguard/child-of-case.ts";
import { type AllToHold, type DayToHold, toHoldOf, type UrgentToHold } from "./day/to-hold.ts";
import { lifeOf, livesOf, type WrittenLife } from "./lives.ts";

export type PersonRefusal = ReadRefusal | "person.not-found";

/** For whoever has the case, never for the person. */
export interface RightsOfPerson extends AllToHold {
  readonly head: CaseHead;
  readonly pseudonym: string;
  /** One that the reader sees something of. */
  readonly seesPlan: boolean;
  readonly life: WrittenLife;
  readonly child: ChildOfCase;
  readonly situation: Situation;
  readonly answer: Answer;
  readonly contradictions: readonly Contradiction<Counting>[];
  readonly open: readonly OpenQuestion[];
  /** The day of the newest given letter, where something was written after it. */
  readonly overtaken: Day | null;
}

export function contradictionsOf({
  entries,
  ofCase,
  answers,
}: WrittenLife): RightsOfPerson["contradictions"] {
  return contradictionsLeft(
    contradictionsIn(eventsOf({ entries, outcomes: ofCase }), answers),
    answers,
  );
}

export function settledOf(life: WrittenLife): RightsOfPerson["contradictions"] {
  const { entries, ofCase, answers } = life;
  const left = contradictionsOf(life).map(questionOfContradiction);
  return contradictionsIn(eventsOf({ entries, outcomes: ofCase }), answers).filter(
    (contradiction) => !left.includes(questionOfContradiction(contradiction)),
  );
}

export async function readRights(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  today: Day,
): Promise<Outcome<RightsOfPerson, PersonRefusal>> {
  const act = { action: "rights.read", record: idOrNull(person) } as const;
  const of = { caseId, person };
  return await onRights<RightsOfPerson, "person.not-found">(
    cell,
    actor,
    of,
    act,
    async (tx, seesPlan) => {
      const pseudonym = await pseudonymOf(tx, caseId, person);
      if (pseudonym === null) {
        return refused("person.not-found");
      }
      const [head, { life, situation }, toHold, overtaken] = await Promise.all([
        caseHead(tx, caseId),
        lifeOf(tx, of, today),
        toHoldOf(tx, [person]),
        givenOvertaken(tx, person),
      ]);
      const child = await childOfCase(tx, person, { head, life, situation }, () =>
        rightsSeenIn(tx, actor, caseId),
      );
      const answer = rightsOf(situation);
      const answered = answeredIn(life.answers);
      const open = openQuestions(situation).filter(({ question }) => !answered.has(question.id));
      const contradictions = contradictionsOf(life);
      const held = toHold(person, situation, answer);
      const seen = { head, pseudonym, seesPlan, overtaken };
      return done({ ...seen, life, child, situation, answer, contradictions, open, ...held });
    },
  );
}

export interface PersonLine {
  readonly id: string;
  readonly pseudonym: string;
  /** Where they are not, nothing else is told. */
  readonly seen: boolean;
  /** By the rows of this person, not those of the case alone. */
  readonly child: ChildFirst | null;
  readonly next: DayToHold | null;
  /** That nobody has written as done. */
  readonly missed: boolean;
  readonly atOnce: boolean;
  /** What cannot wait, then the missed days. */
  readonly pressing: readonly Pick<DayToHold | UrgentToHold, "title" | "due" | "todo">[];
  readonly open: number;
  readonly lookAgain: number;
  readonly noted: boolean;
  /** Later than anything noted of the case, the first first. */
  readonly beyond: readonly (Beyond<KeptLifeEvent> & { readonly again: boolean })[];
}

const unseen = {
  seen: false,
  child: null,
  next: null,
  missed: false,
  atOnce: false,
  pressing: [],
  open: 0,
  lookAgain: 0,
  noted: false,
  beyond: [],
} as const;

export interface RightsOfCase {
  readonly head: CaseHead;
  readonly persons: readonly PersonLine[];
}

type ChildHead = Pick<CaseHead, "id" | "safeguards" | "child">;

/** Of whom the reader may read; the log has each of them. */
async function linesOf(
  tx: Tx,
  { head, persons, seen, today }: { head: ChildHead; today: Day } & PersonsSeen,
): Promise<readonly PersonLine[]> {
  const { id: caseId } = head;
  const [lives, toHold] = await Promise.all([
    livesOf(
      tx,
      seen.map((person) => ({ caseId, person })),
      today,
    ),
    toHoldOf(tx, seen),
  ]);
  const lineOf = (person: string) => {
    const { life, situation, outcomes } = lives({ caseId, person });
    const answer = rightsOf(situation);
    const { urgent, days } = toHold(person, situation, answer);
    const waits = urgent.filter(({ met }) => met === null);
    const passed = days.filter(({ due, met }) => due < today && met === null);
    const answered = answeredIn(life.answers);
    const contradictions = contradictionsOf(life);
    const again = new Set(contradictions.flatMap(({ event, other }) => [event.id, other?.id]));
    return {
      seen: true,
      child: childFirstOf(head, { life, situation }),
      lookAgain: contradictions.length,
      beyond: beyondOutcomes(life.entries, outcomes).map((each) => ({
        ...each,
        again: again.has(each.id),
      })),
      noted: life.entries.length + life.ofCase.length + life.answers.length > 0,
      missed: passed.length > 0,
      atOnce: waits.length > 0,
      pressing: [...waits, ...passed],
      next: days.find(({ due, met }) => due >= today && met === null) ?? null,
      open: answer.questions.filter(({ question }) => !answered.has(question.id)).length,
    };
  };
  return persons.map(({ id, pseudonym }) => ({
    ...{ id, pseudonym },
    ...(seen.includes(id) ? lineOf(id) : unseen),
  }));
}

export async function readRightsOfCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  today: Day,
): Promise<Outcome<RightsOfCase, ReadRefusal>> {
  return await onRightsOfCase(cell, actor, { caseId, isNoted: false }, async (tx, found) => {
    const head = await caseHead(tx, caseId);
    return done({ head, persons: await linesOf(tx, { head, today, ...found }) });
  });
}

/** On a page that has read the case: its head is there, and its log. */
export async function readRightsBeside(
  cell: Cell,
  actor: Colleague,
  head: ChildHead,
  today: Day,
): Promise<Outcome<RightsOfCase["persons"], ReadRefusal>> {
  return await onRightsOfCase(cell, actor, { caseId: head.id, isNoted: true }, async (tx, found) =>
    done(await linesOf(tx, { head, today, ...found })),
  );
}
