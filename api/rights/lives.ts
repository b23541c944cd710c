import { counting, situationOf, standing } from "../../domain/rights/life.ts";
import type { Situation } from "../../domain/rights/situation.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import {
  type CaseEventLine,
  caseEventsOf,
  type KeptLifeAnswer,
  type KeptLifeEvent,
  lifeAnswersOf,
  lifeEventsOf,
} from "../../store/life.ts";
import { type AgeSaid, agesSaidIn } from "../../store/plan-entry.ts";
import { metOf } from "../../store/right-day.ts";
import { urgentMetOf } from "../../store/urgent-step.ts";
import type { OfPerson } from "./keep-days.ts";

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

/** What was written down of a person, and the situation that it makes on a day. */
interface Life {
  readonly life: WrittenLife;
  readonly situation: Situation;
  /** What became of the case, whether it counts for this person or not. */
  readonly outcomes: readonly CaseEventLine[];
}

/** When it was written of a person that they say they are under eighteen. */
const saidOf = (said: readonly AgeSaid[], person: string): readonly Moment[] =>
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
