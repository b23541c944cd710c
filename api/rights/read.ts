import type { Colleague } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type Beyond, beyondOutcomes } from "../../domain/rights/beyond-outcomes.ts";
import {
  answeredIn,
  type Counting,
  counting,
  eventsOf,
  situationOf,
  standing,
} from "../../domain/rights/life.ts";
import { type OpenQuestion, openQuestions } from "../../domain/rights/open.ts";
import type { Answer } from "../../domain/rights/right.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Situation } from "../../domain/rights/situation.ts";
import { type Slip, slipsIn } from "../../domain/rights/slip.ts";
import { atOnce } from "../../domain/rights/urgent.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type CaseHead, caseAccess, caseHead, idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type CaseEventLine,
  caseEventsOf,
  type KeptLifeAnswer,
  type KeptLifeEvent,
  lifeAnswersOf,
  lifeEventsOf,
} from "../../store/life.ts";
import { personsOf, pseudonymOf } from "../../store/person.ts";
import { metOf } from "../../store/right-day.ts";
import { urgentMetOf } from "../../store/urgent-step.ts";
import { onCase, onRights, rightsSeen } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import type { OfPerson } from "./keep-days.ts";
import { type AllToHold, allToHold, type DayToHold } from "./to-hold.ts";

export type PersonRefusal = ReadRefusal | "person.not-found";

/** What is known of a person, as it was written down. */
export interface WrittenLife {
  /** Everything, the oldest first, with what was corrected later. */
  readonly entries: readonly KeptLifeEvent[];
  readonly answers: readonly KeptLifeAnswer[];
  /** What became of the case and counts for this person. */
  readonly ofCase: readonly CaseEventLine[];
  /** The ids of the entries that stand. */
  readonly standing: ReadonlySet<string>;
}

/** The rights of a person in a case on a day. For whoever has the case, never for the person. */
export interface RightsOfPerson extends AllToHold {
  readonly head: CaseHead;
  readonly pseudonym: string;
  readonly life: WrittenLife;
  readonly situation: Situation;
  readonly answer: Answer;
  /** Of what counts, what somebody has to look at again. */
  readonly slips: readonly Slip<Counting>[];
  /** Only what is open still, the first that the person can tell. */
  readonly open: readonly OpenQuestion[];
}

/** What was written down of a person, and the situation that it makes on a day. */
export async function lifeOf(
  tx: Tx,
  { caseId, person }: OfPerson,
  asOf: Day,
): Promise<{ readonly life: WrittenLife; readonly situation: Situation }> {
  const [entries, answers, outcomes, met, urgentMet] = await Promise.all([
    lifeEventsOf(tx, person),
    lifeAnswersOf(tx, person),
    caseEventsOf(tx, caseId),
    metOf(tx, person),
    urgentMetOf(tx, person),
  ]);
  const ofCase = counting(outcomes, entries);
  const stands = new Set(standing(entries).map(({ id }) => id));
  return {
    life: { entries, answers, ofCase, standing: stands },
    situation: situationOf({ entries, answers, outcomes, met, urgentMet }, asOf),
  };
}

/** Of what counts, what somebody has to look at again. */
export function slipsOf({ entries, ofCase }: WrittenLife): RightsOfPerson["slips"] {
  return slipsIn(eventsOf({ entries, outcomes: ofCase }));
}

/** Reads the rights of a person in a case: what holds, until when, what must be done, what is not known. */
export async function readRights(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  today: Day,
): Promise<Outcome<RightsOfPerson, PersonRefusal>> {
  const act = { action: "rights.read", record: idOrNull(person) } as const;
  const of = { caseId, person };
  return await onRights<RightsOfPerson, "person.not-found">(cell, actor, of, act, async (tx) => {
    const pseudonym = await pseudonymOf(tx, caseId, person);
    if (pseudonym === null) {
      return refused("person.not-found");
    }
    const [head, { life, situation }] = await Promise.all([
      caseHead(tx, caseId),
      lifeOf(tx, { caseId, person }, today),
    ]);
    const answer = rightsOf(situation);
    const toHold = await allToHold(tx, person, situation, answer);
    const answered = answeredIn(life.answers);
    const open = openQuestions(situation).filter(({ question }) => !answered.has(question.id));
    const slips = slipsOf(life);
    return done({ head, pseudonym, life, situation, answer, slips, open, ...toHold });
  });
}

/** A person of a case with the next day that must be held. */
export interface PersonLine {
  readonly id: string;
  readonly pseudonym: string;
  /** Whether their rights are whoever asks' to read: where they are not, nothing else is told. */
  readonly seen: boolean;
  readonly next: DayToHold | null;
  /** Whether a day passed that nobody has written as done. */
  readonly missed: boolean;
  /** Whether something cannot wait, and has no day. */
  readonly atOnce: boolean;
  /** How many questions are open, as they stand on the person's own page. */
  readonly open: number;
  /** Whether anything at all was written down of them, or of what became of the case. */
  readonly noted: boolean;
  /** What ends the case and was noted of them alone, later than anything of the case. */
  readonly beyond: Beyond<KeptLifeEvent> | null;
}

const unseen = {
  seen: false,
  next: null,
  missed: false,
  atOnce: false,
  open: 0,
  noted: false,
  beyond: null,
} as const;

export interface RightsOfCase {
  readonly head: CaseHead;
  readonly persons: readonly PersonLine[];
}

/** Reads for everyone in a case the next day that must be held, and how much is open. */
export async function readRightsOfCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  today: Day,
): Promise<Outcome<RightsOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "rights.read" }, async (tx) => {
    const [head, access, persons, outcomes] = await Promise.all([
      caseHead(tx, caseId),
      caseAccess(tx, caseId, actor.id),
      personsOf(tx, caseId),
      caseEventsOf(tx, caseId),
    ]);
    const sees = await rightsSeen(tx, actor, access ?? { restricted: true, part: null }, caseId);
    const lines: PersonLine[] = [];
    for (const { id, pseudonym } of persons) {
      if (!sees(id)) {
        lines.push({ id, pseudonym, ...unseen });
        continue;
      }
      const { life, situation } = await lifeOf(tx, { caseId, person: id }, today);
      const answer = rightsOf(situation);
      const { days } = await allToHold(tx, id, situation, answer);
      const answered = answeredIn(life.answers);
      lines.push({
        ...{ id, pseudonym, seen: true },
        beyond: beyondOutcomes(life.entries, outcomes),
        noted: life.entries.length + life.ofCase.length + life.answers.length > 0,
        missed: days.some(({ due, met }) => due < today && met === null),
        atOnce: atOnce(answer).length > 0,
        next: days.find(({ due, met }) => due >= today && met === null) ?? null,
        open: answer.questions.filter(({ question }) => !answered.has(question.id)).length,
      });
    }
    return done({ head, persons: lines });
  });
}
