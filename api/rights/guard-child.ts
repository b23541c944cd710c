import { dayOf, type Moment } from "../../domain/base/day.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { ChildFirst } from "../../domain/rights/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import { insertAgeSettled } from "../../store/life.ts";
import { holdingFor } from "../plan/holding.ts";
import { agesIn } from "./ages.ts";
import type { OfPerson } from "./keep-days.ts";

/** What is written of the age: the question that was answered, the kind of event, and the step that was done. */
const ofAge: ReadonlySet<string> = new Set([
  "under-eighteen",
  "turns-eighteen",
  "notify-child-welfare",
]);

/** Whether it is what is written of the age that says it, and not the case alone. */
const isOfAge = (first: ChildFirst | null): boolean =>
  first === "to-notify" || first === "notified";

const minor = "minor-or-maybe";
const ofChild = ({ caseId }: Pick<OfPerson, "caseId">) =>
  ({ caseId, kind: minor, holds: true, why: "", how: null }) as const;

/** Once it is answered of everybody in a case that they are no child, what was set by what is written holds no more; what a colleague set does. */
async function liftWritten(
  tx: Tx,
  caseId: string,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const today = dayOf(at);
  if (safeguards.some(({ kind, why }) => kind === minor && why === "")) {
    // Of whoever may not be read here nothing is known, and it stays.
    const ages = await agesIn(tx, { caseId, safeguards, sees: () => true, today });
    if ([...ages.values()].every((each) => each === "none")) {
      await insertSafeguard(tx, { ...ofChild({ caseId }), holds: false, at, by });
    }
  }
}

/**
 * Once something is written of the age of whoever is or may be under eighteen, or that child welfare was notified, the case says so:
 * who helps with a room or a journey reads nothing of the law, and finds the next bed. Its reason is what was written, and has no words.
 * And it is noted whether it is answered that they are no child, for who helps with the journey; once that is so of all, it is lifted.
 */
export async function guardChild(
  tx: Tx,
  { caseId, person }: OfPerson,
  written: string,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  if (!ofAge.has(written)) {
    return;
  }
  await lockSafeguards(tx, caseId);
  const of = { caseId, person };
  const { safeguards, child, adult = null } = await holdingFor(tx, of, true, dayOf(at));
  await insertAgeSettled(tx, person, { at, settled: child === null && adult !== null });
  if (isOfAge(child) && !safeguards.some(({ kind }) => kind === minor)) {
    await insertSafeguard(tx, { ...ofChild(of), at, by });
  }
  if (child === null && adult !== null) {
    await liftWritten(tx, caseId, { at, by });
  }
}

/**
 * Once the person says of themselves that they are under eighteen, the case says so, unless it does by what is said and nobody has answered
 * it since, or they are known to be one, or to be none by a birthday: whoever helps them answers of their age before the next bed or journey.
 */
export async function guardYoung(
  tx: Tx,
  of: OfPerson,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  await lockSafeguards(tx, of.caseId);
  const { child, adult } = await holdingFor(tx, of, true, dayOf(at));
  const held = inForce(await safeguardsOf(tx, of.caseId)).find(({ kind }) => kind === minor);
  // What a colleague set is lifted for other reasons than what the person says.
  const isSetOnly = child === "age-to-ask" && held?.why !== "";
  if ((child === null && adult !== "always") || isSetOnly) {
    await insertSafeguard(tx, { ...ofChild(of), at, by });
  }
}
