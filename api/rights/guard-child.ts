import { dayOf, type Moment } from "../../domain/base/day.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { type ChildFirst, childFirstOf } from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import type { OfPerson } from "./keep-days.ts";
import { lifeOf } from "./read.ts";

/** What is written of the age: the question that was answered, the kind of event, and the step that was done. */
const ofAge: ReadonlySet<string> = new Set([
  "under-eighteen",
  "turns-eighteen",
  "notify-child-welfare",
]);

/** Whether it is what is written of the age that says it, and not the case alone. */
const isOfAge = (first: ChildFirst | null): boolean =>
  first === "to-notify" || first === "notified";

/**
 * Once something is written of the age of whoever is or may be under eighteen, or that child welfare was notified, the case says so:
 * who helps with a room or a journey reads nothing of the law, and finds the next bed. Its reason is what was written, and has no words.
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
  const { life, situation } = await lifeOf(tx, { caseId, person }, dayOf(at));
  const known = { answers: life.answers, rights: rightsOf(situation) };
  await lockSafeguards(tx, caseId);
  const holding = inForce(await safeguardsOf(tx, caseId));
  const [kind, holds] = ["minor-or-maybe", true] as const;
  if (isOfAge(childFirstOf(holding, known)) && !holding.some((each) => each.kind === kind)) {
    await insertSafeguard(tx, { caseId, kind, holds, why: "", how: null, at, by });
  }
}
