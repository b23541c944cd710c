import type { PlanField } from "../plan/field.ts";
import { type Action, allowed, needsPart, ofTheCase, withoutLaw } from "./action.ts";
import type { Actor, Colleague, Role } from "./actor.ts";

/** A case as far as access goes: restricted cases are for their members, a recused colleague sees nothing. */
export interface CaseAccess {
  readonly restricted: boolean;
  readonly part: "owner" | "member" | "recused" | null;
  /**
   * There where a member came into a restricted case by a part of somebody's plan, and was not brought in: whether they were given law in
   * some plan of it.
   */
  readonly byPlace?: "with-law" | "without-law";
}

/**
 * Whether what was observed, asked, told and decided in a case is read by whoever may read the case: not where they came into a restricted
 * one by a part of somebody's plan, unless it was law.
 */
export const seesInside = ({ byPlace }: CaseAccess): boolean => byPlace !== "without-law";

/**
 * May this actor do this, to this case (null: to nothing in particular)?
 * Refused by default: an unlisted role, anyone not signed in, a recused colleague, an outsider to a restricted case.
 */
export function may(actor: Actor, action: Action, subject: CaseAccess | null): actor is Colleague {
  if (actor.kind !== "colleague") {
    return false;
  }
  const permitted: readonly Role[] = allowed[action];
  if (!permitted.includes(actor.role)) {
    return false;
  }
  if (subject === null) {
    return true;
  }
  if (subject.part === "recused") {
    return false;
  }
  // Who came in by a part of a plan sees the case, and has no part in it otherwise.
  const isInside = subject.part !== null && subject.byPlace === undefined;
  const isShut = !(seesInside(subject) || withoutLaw.has(action));
  const isOfPlanOnly = subject.byPlace !== undefined && (isShut || ofTheCase.has(action));
  // Whoever was given law reads what a safeguard rests on, and may be the only other pair of eyes there is.
  const lifts = action === "safeguard.lift" && subject.byPlace === "with-law";
  return (
    isInside ||
    lifts ||
    !(isOfPlanOnly || needsPart.has(action) || (subject.restricted && subject.part === null))
  );
}

/** Whether nothing but not having been given law keeps somebody from this: then it is said whom to ask. */
export function lacksLaw(actor: Actor, action: Action, subject: CaseAccess): boolean {
  return (
    !(seesInside(subject) || may(actor, action, subject)) &&
    may(actor, action, { ...subject, byPlace: "with-law" })
  );
}

/** Actions on one plan. Those of the whole plan need that one has it, the others the field they are about. */
export type PlanAction = Extract<Action, `plan.${string}`>;
const ofThePlan: ReadonlySet<PlanAction> = new Set<PlanAction>([
  "plan.give",
  "plan.take-back",
  "plan.hand-over",
]);

/** A plan as far as access goes: its case, whether one has the plan, and the fields one sees of it. */
export interface PlanAccess extends CaseAccess {
  readonly coordinates: boolean;
  readonly fields: readonly PlanField[];
}

/** May this actor do this on this plan, in this field (null: in none of them)? Each field by itself, refused by default. */
export function mayOnPlan(
  actor: Actor,
  action: PlanAction,
  subject: PlanAccess,
  field: PlanField | null,
): boolean {
  if (!may(actor, action, subject) || (ofThePlan.has(action) && !subject.coordinates)) {
    return false;
  }
  return field === null || subject.fields.includes(field);
}

/** May this actor know that nobody follows a plan up, or that its holder has stepped aside? Who sees something of it, owns the case, or leads; nothing in it is told by that. */
export function mayKnowUnfollowed(actor: Actor, subject: PlanAccess): boolean {
  const near = subject.coordinates || subject.fields.length > 0 || subject.part === "owner";
  return may(actor, "plan.read", subject) && (near || actor.role === "supervisor");
}

export type RightsAction = Extract<Action, `rights.${string}`>;

/**
 * May this actor do this with a person's rights? Where the person has a plan (null: none), stay, police case and evidence are its
 * field of law: who helps with a room sees none of it. Who has the plan, or owns the case, sees them with it. They hang on what became
 * of the case, so who does not read that reads none.
 */
export function mayOnRights(
  actor: Actor,
  action: RightsAction,
  subject: CaseAccess,
  plan: Pick<PlanAccess, "coordinates" | "fields"> | null,
): actor is Colleague {
  const inside =
    plan === null || plan.coordinates || subject.part === "owner" || plan.fields.includes("law");
  return may(actor, action, subject) && seesInside(subject) && inside;
}

/** May this actor read one entry? Its field, or having written it oneself, as long as one has any field left. */
export function mayReadEntry(
  actor: Colleague,
  subject: PlanAccess,
  { field, by }: { readonly field: PlanField; readonly by: { readonly id: string } },
): boolean {
  const own = by.id === actor.id && subject.fields.length > 0;
  return mayOnPlan(actor, "plan.read", subject, own ? null : field);
}
