import { inForce, isByWhatIsWritten } from "../../domain/case/safeguard.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { adultSince, childFirstOf } from "../../rules/rights/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case/case-opening.ts";
import type { OfPerson } from "../../store/case/person.ts";
import { insertAgeAsked } from "../../store/plan/life.ts";
import { lifeOf } from "../rights/lives.ts";
import { agesIn } from "./ages.ts";

interface Written {
  readonly at: Moment;
  readonly by: string;
}

/** By the question answered, the kind of event or the step done. */
export const isOfAge = (written: string): boolean =>
  ["under-eighteen", "turns-eighteen", "notify-child-welfare"].includes(written);

const ofChild = (caseId: string) =>
  ({ caseId, kind: "minor-or-maybe", why: "", how: null }) as const;

/** Only what was set by writing: a colleague's setting stays. */
async function liftWritten(tx: Tx, caseId: string, { at, by }: Written): Promise<void> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  if (safeguards.some(isByWhatIsWritten)) {
    // Of unread persons nothing is known, and it stays.
    const of = { caseId, safeguards, sees: () => true, today: dayOf(at) };
    if ([...(await agesIn(tx, of)).values()].every((each) => each === "none")) {
      await insertSafeguard(tx, { ...ofChild(caseId), holds: false, at, by });
    }
  }
}

async function setWritten(tx: Tx, caseId: string, { at, by }: Written): Promise<void> {
  const held = inForce(await safeguardsOf(tx, caseId));
  if (!held.some(({ kind }) => kind === "minor-or-maybe")) {
    await insertSafeguard(tx, { ...ofChild(caseId), holds: true, at, by });
  }
}

/** Helpers without access to rights read it on the case. The reason has no words. */
export async function guardChild(
  tx: Tx,
  { caseId, person }: OfPerson,
  written: string,
  { at, by }: Written,
): Promise<void> {
  if (!isOfAge(written)) {
    return;
  }
  await lockSafeguards(tx, caseId);
  const { life, situation } = await lifeOf(tx, { caseId, person }, dayOf(at));
  const held = inForce(await safeguardsOf(tx, caseId));
  const child = childFirstOf({ safeguards: held, child: { state: "none" } }, { life, situation });
  if (child === "to-notify" || child === "notified") {
    await setWritten(tx, caseId, { at, by });
  }
  if (child === null && adultSince({ life, situation }) !== null) {
    await liftWritten(tx, caseId, { at, by });
  }
}

/** A birthday ends it unless what was said is against it. */
export async function askAge(
  tx: Tx,
  { caseId, person }: OfPerson,
  { at, by }: Written,
  isAgainst: boolean,
): Promise<void> {
  const { life, situation } = await lifeOf(tx, { caseId, person }, dayOf(at));
  if (!isAgainst && adultSince({ life, situation }) === "always") {
    return;
  }
  await lockSafeguards(tx, caseId);
  await insertAgeAsked(tx, { person, at, by });
  await setWritten(tx, caseId, { at, by });
}
