import { inForce, isByWhatIsWritten, type Safeguard } from "../../domain/case/safeguard.ts";
import type { Entry } from "../../domain/plan/entry.ts";
import {
  adultSince,
  ageKnown,
  type ChildFirst,
  childFirstOf,
  eighteenToCome,
  isSaidYoung,
} from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import { type AgeNoted, insertAgeSettled } from "../../store/life.ts";
import type { KeptPlan } from "../../store/plan.ts";
import { insertAgeSaid } from "../../store/plan-entry.ts";
import { ageNoted, agesIn } from "./ages.ts";
import type { OfPerson } from "./keep-days.ts";
import { lifeOf } from "./lives.ts";

/** What is written of the age: the question that was answered, the kind of event, and the step that was done. */
const ofAge: ReadonlySet<string> = new Set([
  "under-eighteen",
  "turns-eighteen",
  "notify-child-welfare",
]);

/** Whether it is what is written of the age that says it, and not the case alone. */
const isWritten = (first: ChildFirst | null): boolean =>
  first === "to-notify" || first === "notified";

/** What is noted of an age, by what holds a journey, since when they are known to be none, and whether that is asked of them all the same. */
function saysOf(
  child: ChildFirst | null,
  adult: Moment | "always" | null,
  isAsked: boolean,
): AgeNoted["says"] {
  if (child === "to-notify" || child === "notified") {
    return child;
  }
  if (isAsked || adult === null) {
    return "open";
  }
  return adult === "always" ? "grown" : "none";
}

const minor = "minor-or-maybe";
const ofChild = ({ caseId }: Pick<OfPerson, "caseId">) =>
  ({ caseId, kind: minor, holds: true, why: "", how: null }) as const;

/** Whether somebody is or may be a child; since when it is known that they are none, as far as whoever writes reads it; whether they are asked; a birthday that is to come; and when the last of it was written. */
async function adultFor(
  tx: Tx,
  of: OfPerson,
  safeguards: readonly Pick<Safeguard, "kind" | "at">[],
  today: Day,
) {
  const { life, situation } = await lifeOf(tx, of, today);
  return {
    child: childFirstOf(safeguards, { life, rights: rightsOf(situation) }),
    adult: adultSince({ life, situation }),
    isAsked: isSaidYoung(life) || ageKnown(safeguards, { life, situation }) === "unanswered",
    eighteen: eighteenToCome(situation),
    noted: ageNoted(life),
  };
}

/** Once it is answered of everybody in a case that they are no child, what was set by what is written holds no more; what a colleague set does. */
async function liftWritten(
  tx: Tx,
  caseId: string,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const today = dayOf(at);
  if (safeguards.some(isByWhatIsWritten)) {
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
 * And it is noted what that came to, for who reads none of it: whether they are no child to who helps with the journey, and whether anything
 * is open to everybody in the case; once all are none, it is lifted.
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
  const today = dayOf(at);
  const held = inForce(await safeguardsOf(tx, caseId));
  const { child, adult, isAsked, eighteen, noted } = await adultFor(tx, of, held, today);
  const says = saysOf(child, adult, isAsked);
  const settled = child === null && adult !== null;
  await insertAgeSettled(tx, person, { at: noted ?? at, settled, says, eighteen });
  if (isWritten(child) && !held.some(({ kind }) => kind === minor)) {
    await insertSafeguard(tx, { ...ofChild(of), at, by });
  }
  if (settled) {
    await liftWritten(tx, caseId, { at, by });
  }
}

/**
 * Once a wording says that the person is under eighteen it is noted where that stands, unless they are known to be grown up by a birthday,
 * and the case says so: whoever helps them answers of their age before the next bed or journey.
 */
export async function guardYoung(
  tx: Tx,
  { id: plan, ...of }: KeptPlan,
  said: Entry,
): Promise<void> {
  if ((await adultFor(tx, of, [], dayOf(said.at))).adult === "always") {
    return;
  }
  await lockSafeguards(tx, of.caseId);
  await insertAgeSaid(tx, plan, said);
  const held = inForce(await safeguardsOf(tx, of.caseId));
  if (!held.some(({ kind }) => kind === minor)) {
    await insertSafeguard(tx, { ...ofChild(of), at: said.at, by: said.by.id });
  }
}
