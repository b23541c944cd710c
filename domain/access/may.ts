import type { PlanField } from "../plan/field.ts";
import { type Action, allowed, needsPart, ofTheCase, withoutLaw } from "./action.ts";
import type { Actor, Colleague, Role } from "./actor.ts";

/** Restricted cases are for members; a recused colleague sees nothing. */
export interface CaseAccess {
  readonly restricted: boolean;
  readonly part: "owner" | "member" | "recused" | null;
  /** For plan-only members of a restricted case: whether some plan gave them law. */
  readonly byPlace?: "with-law" | "without-law";
}

/** Whether the actor reads the content of a case they may read: not plan-only members without law. */
export const seesInside = ({ byPlace }: CaseAccess): boolean => byPlace !== "without-law";

/**
 * Refuses by default: unlisted role, not signed in, recused, or outside a restricted case. Null: no particular case.
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
  // A plan-only member has no other part.
  const isInside = subject.part !== null && subject.byPlace === undefined;
  const isShut = !(seesInside(subject) || withoutLaw.has(action));
  const isOfPlanOnly = subject.byPlace !== undefined && (isShut || ofTheCase.has(action));
  // Readers with law know what a safeguard rests on, and may be the only second reader.
  const lifts = action === "safeguard.lift" && subject.byPlace === "with-law";
  return (
    isInside ||
    lifts ||
    !(isOfPlanOnly || needsPart.has(action) || (subject.restricted && subject.part === null))
  );
}

/** True when only law is missing: then one is told whom to ask. */
export function lacksLaw(actor: Actor, action: Action, subject: CaseAccess): boolean {
  return (
    !(seesInside(subject) || may(actor, action, subject)) &&
    may(actor, action, { ...subject, byPlace: "with-law" })
  );
}

/** Gives it to another owner: its owner, or a supervisor. */
export const mayHandOver = (actor: Actor, subject: CaseAccess): boolean =>
  may(actor, "case.hand-over", subject) &&
  (subject.part === "owner" || actor.role === "supervisor");

export type PlanAction = Extract<Action, `plan.${string}`>;
const ofThePlan: ReadonlySet<PlanAction> = new Set<PlanAction>([
  "plan.give",
  "plan.take-back",
  "plan.hand-over",
]);

/** Its case, whether one has it, and the fields one sees. */
export interface PlanAccess extends CaseAccess {
  readonly coordinates: boolean;
  readonly fields: readonly PlanField[];
}

/** Decides by field (null: none), refused by default. */
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

/** May know of a plan that is unattended or has a recused holder: those who see any of it, own the case, or lead. */
export function mayKnowUnfollowed(actor: Actor, subject: PlanAccess): boolean {
  const near = subject.coordinates || subject.fields.length > 0 || subject.part === "owner";
  return may(actor, "plan.read", subject) && (near || actor.role === "supervisor");
}

export type RightsAction = Extract<Action, `rights.${string}`>;

/** Asks for the plan's field of law, except of its holder and the case's owner. Needs the outcomes of the case. */
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

/** Decides by its field, or one's own while any field is left. */
export function mayReadEntry(
  actor: Colleague,
  subject: PlanAccess,
  { field, by }: { readonly field: PlanField; readonly by: { readonly id: string } },
): boolean {
  const own = by.id === actor.id && subject.fields.length > 0;
  return mayOnPlan(actor, "plan.read", subject, own ? null : field);
}
