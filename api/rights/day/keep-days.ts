import { planBMoved } from "../../../domain/plan/plan-b.ts";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import { counselEnd } from "../../../rules/rights/counsel-end.ts";
import { daysMoved } from "../../../rules/rights/days.ts";
import { isSameUrgent } from "../../../rules/rights/done-in-time.ts";
import { situationOf } from "../../../rules/rights/life.ts";
import { rightsOf } from "../../../rules/rights/rights-of.ts";
import type { Situation } from "../../../rules/rights/situation.ts";
import { permitOverFrom, urgentMoved } from "../../../rules/rights/urgent.ts";
import type { Tx } from "../../../store/as-actor.ts";
import type { OfPerson } from "../../../store/case/person.ts";
import { keepCounselEnd } from "../../../store/deadline/counsel-end.ts";
import { endDeadline, startDeadline } from "../../../store/deadline/deadline.ts";
import { holdLife, knownLife } from "../../../store/plan/life.ts";
import { planBsOf } from "../../../store/plan/plan-b.ts";
import { insertRightDay, personIdsOf, rightDaysOf } from "../../../store/plan/right-day.ts";
import { insertUrgentStep, urgentStepsOf } from "../../../store/plan/urgent-step.ts";

/** In the transaction of what changed: new days begin, those that no longer hold stop. */
export async function keepDays(tx: Tx, { caseId, person }: OfPerson, now: Moment): Promise<void> {
  await holdLife(tx, person);
  const situation = situationOf(await knownLife(tx, caseId, person), dayOf(now));
  const reckoned = (await rightDaysOf(tx, [person]))(person);
  const { start, end } = daysMoved(situation, reckoned);
  for (const { right, due } of start) {
    const known = reckoned.find((each) => each.right === right && each.due === due);
    const about = known?.id ?? (await insertRightDay(tx, { caseId, person, right, due }));
    await startDeadline(tx, { kind: "right-day", about, caseId, person, due, at: now });
  }
  await keepUrgent(tx, { caseId, person }, situation, now);
  await keepCounselEnd(tx, { caseId, person }, counselEnd(situation), now);
  await keepPlanBs(tx, { caseId, person }, situation, now);
  for (const about of end) {
    await endDeadline(tx, { kind: "right-day", about, how: "moot", at: now });
  }
}

async function keepUrgent(
  tx: Tx,
  { caseId, person }: OfPerson,
  situation: Situation,
  at: Moment,
): Promise<void> {
  const kind = "right-at-once";
  const reckoned = (await urgentStepsOf(tx, [person]))(person);
  const { start, end } = urgentMoved(situation, reckoned);
  for (const { step, since, rights } of start) {
    const of = { caseId, person, right: rights[0].id, step, since };
    const known = reckoned.find((each) => isSameUrgent(each, of));
    const about = known?.id ?? (await insertUrgentStep(tx, of));
    await startDeadline(tx, { kind, about, caseId, person, due: dayOf(at), at });
  }
  for (const about of end) {
    await endDeadline(tx, { kind, about, how: "moot", at });
  }
}

/** Somebody is told of each plan B that what happened is for. */
async function keepPlanBs(
  tx: Tx,
  { caseId, person }: OfPerson,
  situation: Situation,
  at: Moment,
): Promise<void> {
  const known = await planBsOf(tx, person);
  if (known.length === 0) {
    return;
  }
  const { events } = situation;
  const come = { events, permitOver: permitOverFrom(rightsOf(situation)) };
  const { start, end } = planBMoved(known, come, dayOf(at));
  const kind = "plan-b";
  for (const about of start) {
    const due = dayOf(at);
    await startDeadline(tx, { kind, about, caseId, person, due, at });
  }
  for (const about of end) {
    await endDeadline(tx, { kind, about, how: "moot", at });
  }
}

/** What becomes of the case counts for each of them. */
export async function keepDaysOfCase(tx: Tx, caseId: string, now: Moment): Promise<void> {
  for (const person of await personIdsOf(tx, caseId)) {
    await keepDays(tx, { caseId, person }, now);
  }
}
