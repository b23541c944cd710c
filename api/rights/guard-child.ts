import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { type ChildFirst, childFirstOf } from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Tx } from "../../store/as-actor.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import { personsOf } from "../../store/person.ts";
import { holdingFor } from "../plan/holding.ts";
import type { OfPerson } from "./keep-days.ts";
import { livesOf } from "./read.ts";

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
 * Why a case goes on to say that somebody in it is or may be a child: that is written of somebody there, or whoever asks does not read of
 * everybody there whether it is. Null where neither is so.
 */
export async function whyStaysChild(
  tx: Tx,
  { caseId, today }: { readonly caseId: string; readonly today: Day },
  sees: (person: string) => boolean,
): Promise<"safeguard.child-written" | "safeguard.child-not-seen" | null> {
  const persons = (await personsOf(tx, caseId)).map(({ id }) => ({ caseId, person: id }));
  const seen = persons.filter(({ person }) => sees(person));
  const lives = await livesOf(tx, seen, today);
  const isChild = (of: OfPerson): boolean => {
    const { life, situation } = lives(of);
    return childFirstOf([], { answers: life.answers, rights: rightsOf(situation) }) !== null;
  };
  if (seen.some(isChild)) {
    return "safeguard.child-written";
  }
  return seen.length < persons.length ? "safeguard.child-not-seen" : null;
}

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
  await lockSafeguards(tx, caseId);
  const { safeguards, child } = await holdingFor(tx, { caseId, person }, true, dayOf(at));
  const [kind, holds] = ["minor-or-maybe", true] as const;
  if (isOfAge(child) && !safeguards.some((each) => each.kind === kind)) {
    await insertSafeguard(tx, { caseId, kind, holds, why: "", how: null, at, by });
  }
}
