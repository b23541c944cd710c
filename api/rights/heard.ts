import { inForce } from "../../domain/case/safeguard.ts";
import { isYoungIn } from "../../domain/plan/says-age.ts";
import { adultSince } from "../../domain/rights/child.ts";
import { saysWhoLooked } from "../../domain/rights/who-looked.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import type { OfPerson } from "./keep-days.ts";
import { lifeOf, type WrittenLife } from "./lives.ts";

/** Whether it was written today that whoever looked into the age came to that they are no child: a “no” of anybody else hears nothing of it. */
function isLookedIntoToday({ answers }: WrittenLife, today: Day): boolean {
  const last = answers.findLast(({ question }) => question === "under-eighteen");
  return (
    last?.answer === "no" &&
    dayOf(last.noted) === today &&
    last.source === "authority" &&
    saysWhoLooked(last.words, last.on)
  );
}

/**
 * What is wrong with words beside what is written under somebody's rights: they say that the person is under eighteen, where nothing has
 * heard it. The case does not say so of anybody there, and whoever looked into their age did not answer today, nor is known by a birthday: that is said
 * first, where it protects. Null where nothing is.
 */
export async function youngProblem(
  tx: Tx,
  of: OfPerson,
  words: string | null | undefined,
  now: Moment,
): Promise<"life.says-young" | null> {
  const today = dayOf(now);
  if (words === null || words === undefined || !isYoungIn(words, today)) {
    return null;
  }
  const safeguards = inForce(await safeguardsOf(tx, of.caseId));
  if (safeguards.some(({ kind }) => kind === "minor-or-maybe")) {
    return null;
  }
  const { life, situation } = await lifeOf(tx, of, today);
  const isSettled = adultSince({ life, situation }) === "always" || isLookedIntoToday(life, today);
  return isSettled ? null : "life.says-young";
}
