import type { Colleague } from "../../domain/access/actor.ts";
import type { Day, Moment } from "../../domain/base/day.ts";
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
import { questionOfSlip, type Slip, slipsIn, slipsLeft } from "../../domain/rights/slip.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type CaseHead, caseHead, idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type CaseEventLine,
  caseEventsOf,
  type KeptLifeAnswer,
  type KeptLifeEvent,
  lifeAnswersOf,
  lifeEventsOf,
} from "../../store/life.ts";
import { pseudonymOf } from "../../store/person.ts";
import { type AgeSaid, agesSaidIn } from "../../store/plan-entry.ts";
import { givenOvertaken } from "../../store/promise.ts";
import { metOf } from "../../store/right-day.ts";
import { urgentMetOf } from "../../store/urgent-step.ts";
import { onRights, onRightsOfCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import type { OfPerson } from "./keep-days.ts";
import { type AllToHold, type DayToHold, toHoldOf, type UrgentToHold } from "./to-hold.ts";

export type PersonRefusal = ReadRefusal | "person.not-found";

/** What is known of a person, as it was written down. */
export interface WrittenLife {
  /** Everything, the oldest first, with what was corrected later. */
  readonly entries: readonly KeptLifeEvent[];
  readonly answers: readonly KeptLifeAnswer[];
  /** When it was written that they say they are under eighteen, the first first; not what was lifted since as misread. */
  readonly said: readonly Moment[];
  /** What became of the case and counts for this person. */
  readonly ofCase: readonly CaseEventLine[];
  /** The ids of the entries that stand. */
  readonly standing: ReadonlySet<string>;
}

/** The rights of a person in a case on a day. For whoever has the case, never for the person. */
export interface RightsOfPerson extends AllToHold {
  readonly head: CaseHead;
  readonly pseudonym: string;
  /** Whether there is a plan for the person that the reader sees something of. */
  readonly seesPlan: boolean;
  readonly life: WrittenLife;
  readonly situation: Situation;
  readonly answer: Answer;
  /** Of what counts, what somebody has to look at again. */
  readonly slips: readonly Slip<Counting>[];
  /** Only what is open still, the first that the person can tell. */
  readonly open: readonly OpenQuestion[];
  /** When the newest letter that they were given was, where something was written down after it was made; else null. */
  readonly overtaken: Day | null;
}

/** What was written down of a person, and the situation that it makes on a day. */
interface Life {
  readonly life: WrittenLife;
  readonly situation: Situation;
  /** What became of the case, whether it counts for this person or not. */
  readonly outcomes: readonly CaseEventLine[];
}

/** When it was written of a person that they say they are under eighteen. */
export const saidOf = (said: readonly AgeSaid[], person: string): readonly Moment[] =>
  said.filter((each) => each.person === person).map(({ at }) => at);

/** The lives of some persons, of one case or of several, read at once. Whoever asks has seen that each may be read. */
export async function livesOf(
  tx: Tx,
  of: readonly OfPerson[],
  asOf: Day,
): Promise<(of: OfPerson) => Life> {
  const persons = of.map(({ person }) => person);
  const cases = [...new Set(of.map(({ caseId }) => caseId))];
  const [entriesOf, answersOf, agesSaid, outcomesOf, met, urgentMet] = await Promise.all([
    lifeEventsOf(tx, persons),
    lifeAnswersOf(tx, persons),
    agesSaidIn(tx, cases),
    caseEventsOf(tx, cases),
    metOf(tx, persons),
    urgentMetOf(tx, persons),
  ]);
  return ({ caseId, person }) => {
    const entries = entriesOf(person);
    const answers = answersOf(person);
    const said = saidOf(agesSaid, person);
    const outcomes = outcomesOf(caseId);
    const ofCase = counting(outcomes, entries);
    const stands = new Set(standing(entries).map(({ id }) => id));
    const known = { entries, answers, outcomes, met: met(person), urgentMet: urgentMet(person) };
    return {
      life: { entries, answers, said, ofCase, standing: stands },
      situation: situationOf(known, asOf),
      outcomes,
    };
  };
}

/** The life of one person. */
export async function lifeOf(tx: Tx, of: OfPerson, asOf: Day): Promise<Life> {
  return (await livesOf(tx, [of], asOf))(of);
}

/** Of what counts, what somebody has to look at again, and nobody has written that it stands. */
export function slipsOf({ entries, ofCase, answers }: WrittenLife): RightsOfPerson["slips"] {
  return slipsLeft(slipsIn(eventsOf({ entries, outcomes: ofCase }), answers), answers);
}

/** Of what counts, what could be a slip and somebody has written that it stands. */
export function settledOf(life: WrittenLife): RightsOfPerson["slips"] {
  const { entries, ofCase, answers } = life;
  const left = slipsOf(life).map(questionOfSlip);
  return slipsIn(eventsOf({ entries, outcomes: ofCase }), answers).filter(
    (slip) => !left.includes(questionOfSlip(slip)),
  );
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
      const answer = rightsOf(situation);
      const answered = answeredIn(life.answers);
      const open = openQuestions(situation).filter(({ question }) => !answered.has(question.id));
      const slips = slipsOf(life);
      const held = toHold(person, situation, answer);
      const seen = { head, pseudonym, seesPlan, overtaken };
      return done({ ...seen, life, situation, answer, slips, open, ...held });
    },
  );
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
  /** What cannot wait, then the days that passed and nobody has written as done. */
  readonly pressing: readonly Pick<DayToHold | UrgentToHold, "title" | "due" | "todo">[];
  /** How many questions are open, as they stand on the person's own page. */
  readonly open: number;
  /** How much that was written down must be looked at again, as it stands on that page. */
  readonly lookAgain: number;
  /** Whether anything at all was written down of them, or of what became of the case. */
  readonly noted: boolean;
  /** What ends the case and was noted of them alone, later than anything of the case, with whether it must be looked at again; the first first. */
  readonly beyond: readonly (Beyond<KeptLifeEvent> & { readonly again: boolean })[];
}

const unseen = {
  seen: false,
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

/**
 * Reads for everyone in a case, whose rights whoever asks may read, the next day that must be held, and how much is open; `isNoted`:
 * for a page that has read the case, so that the log has that once.
 */
export async function readRightsOfCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  today: Day,
  isNoted = false,
): Promise<Outcome<RightsOfCase, ReadRefusal>> {
  return await onRightsOfCase(cell, actor, { caseId, isNoted }, async (tx, { persons, seen }) => {
    const [head, lives, toHold] = await Promise.all([
      caseHead(tx, caseId),
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
      const slips = slipsOf(life);
      const again = new Set(slips.flatMap(({ event, other }) => [event.id, other?.id]));
      return {
        seen: true,
        lookAgain: slips.length,
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
    const lines = persons.map(({ id, pseudonym }) => ({
      ...{ id, pseudonym },
      ...(seen.includes(id) ? lineOf(id) : unseen),
    }));
    return done({ head, persons: lines });
  });
}
