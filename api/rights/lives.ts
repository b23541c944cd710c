import type { Day } from "../../domain/time/day.ts";
import { counting, situationOf, standing } from "../../rules/rights/life.ts";
import type { Situation } from "../../rules/rights/situation.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { OfPerson } from "../../store/case/person.ts";
import {
  type AgeAsked,
  agesAskedIn,
  type CaseEventLine,
  caseEventsOf,
  type KeptLifeAnswer,
  type KeptLifeEvent,
  lifeAnswersOf,
  lifeEventsOf,
} from "../../store/plan/life.ts";
import { doneOf } from "../../store/plan/right-day.ts";
import { urgentDoneOf } from "../../store/plan/urgent-step.ts";

export interface WrittenLife {
  readonly entries: readonly KeptLifeEvent[];
  readonly answers: readonly KeptLifeAnswer[];
  /** When something was written that is about their age, and by whom; not what was lifted since. */
  readonly asked: readonly AgeAsked[];
  readonly ofCase: readonly CaseEventLine[];
  readonly standing: ReadonlySet<string>;
}

interface Life {
  readonly life: WrittenLife;
  readonly situation: Situation;
  readonly outcomes: readonly CaseEventLine[];
}

export async function livesOf(
  tx: Tx,
  of: readonly OfPerson[],
  asOf: Day,
): Promise<(of: OfPerson) => Life> {
  const persons = of.map(({ person }) => person);
  const cases = [...new Set(of.map(({ caseId }) => caseId))];
  const [entriesOf, answersOf, agesAsked, outcomesOf, met, urgentDone] = await Promise.all([
    lifeEventsOf(tx, persons),
    lifeAnswersOf(tx, persons),
    agesAskedIn(tx, cases),
    caseEventsOf(tx, cases),
    doneOf(tx, persons),
    urgentDoneOf(tx, persons),
  ]);
  return ({ caseId, person }) => {
    const entries = entriesOf(person);
    const answers = answersOf(person);
    const asked = agesAsked.filter((each) => each.person === person);
    const outcomes = outcomesOf(caseId);
    const ofCase = counting(outcomes, entries);
    const stands = new Set(standing(entries).map(({ id }) => id));
    const known = { entries, answers, outcomes, met: met(person), urgentDone: urgentDone(person) };
    return {
      life: { entries, answers, asked, ofCase, standing: stands },
      situation: situationOf(known, asOf),
      outcomes,
    };
  };
}

export async function lifeOf(tx: Tx, of: OfPerson, asOf: Day): Promise<Life> {
  return (await livesOf(tx, [of], asOf))(of);
}
