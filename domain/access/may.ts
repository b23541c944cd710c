import type { PlanField } from "../plan/field.ts";
import type { Actor, Colleague, Role } from "./actor.ts";

const everyone: readonly Role[] = ["officer", "caseworker", "supervisor"];
const onCases: readonly Role[] = ["caseworker", "supervisor"];

/** Who may do what, by role. Whatever is not listed is refused; whose row it is, the database asks next. */
const allowed = {
  "work.read": ["officer", "caseworker", "supervisor", "analyst", "editor"],
  "inbox.list": everyone,
  "inbox.read": everyone,
  "inbox.take-on": onCases,
  "inbox.add-to-case": onCases,
  "inbox.set-aside": onCases,
  "inbox.reply": onCases,
  "inbox.read-name": onCases,
  "case.list": everyone,
  "case.read": everyone,
  "case.open": everyone,
  "case.join": everyone,
  "case.step-in": ["supervisor"],
  "recusal.read": everyone,
  "recusal.step-aside": everyone,
  "recusal.set": ["supervisor"],
  "recusal.undo": ["supervisor"],
  "observation.add": everyone,
  "comparison.read": everyone,
  "provision.read": everyone,
  "notice.put-aside": everyone,
  "question.read": everyone,
  "question.ask": everyone,
  "question.answer": everyone,
  "question.agree": onCases,
  "safeguard.set": everyone,
  "safeguard.lift": everyone,
  "person.add": onCases,
  "person.name": onCases,
  "person.read-name": onCases,
  "consent.note": onCases,
  "consent.withdraw": onCases,
  "referral.prepare": onCases,
  "referral.send": onCases,
  "referral.withdraw": onCases,
  "referral.acknowledge": onCases,
  "removal.note": onCases,
  "removal.talk": onCases,
  "referral.keep": onCases,
  "referral.read": everyone,
  "referral.answer": onCases,
  "outcome.read": everyone,
  "outcome.note": onCases,
  "outcome.prepare": onCases,
  "outcome.tell": onCases,
  "standing.read": everyone,
  "plan.read": everyone,
  "plan.open": onCases,
  "plan.note": everyone,
  "plan.move-day": everyone,
  "plan.copy": everyone,
  "plan.give": onCases,
  "plan.take-back": onCases,
  "plan.hand-over": onCases,
  "plan.take-over": ["supervisor"],
  "plan.see-taken": everyone,
  "routing.read": everyone,
  "rights.read": onCases,
  "rights.note": onCases,
  "rights.undo": onCases,
  "rights.suppose": onCases,
  "rights.promise": onCases,
  "rights.give": onCases,
  "rights.explain": onCases,
  "rights.calendar": onCases,
  "deadline.read": everyone,
  "message.read": everyone,
  "capacity.read": everyone,
  "capacity.say": ["supervisor"],
  "routine.read": everyone,
  "routine.change": ["supervisor"],
  "practice.take": ["officer", "caseworker", "supervisor", "analyst", "editor"],
  "practice.count": ["supervisor", "analyst"],
  "edit.history": ["officer", "caseworker", "supervisor", "analyst", "editor"],
  "edit.read": ["editor"],
  "edit.draft": ["editor"],
  "edit.propose": ["editor"],
  "edit.answer": ["editor"],
  "log.read": onCases,
  "chain.read": ["analyst", "supervisor"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;

/** A case as far as access goes: restricted cases are for their members, a recused colleague sees nothing. */
export interface CaseAccess {
  readonly restricted: boolean;
  readonly part: "owner" | "member" | "recused" | null;
  /** There where a member came into a restricted case by a part of somebody's plan, and was not brought in. */
  readonly byPlace?: true;
}

/**
 * Actions on a name, bringing a colleague or what came in into the case, lifting what protects somebody and taking on their plan need a
 * part in it, and not only the role. Anybody may set a safeguard.
 */
const needsPart: ReadonlySet<Action> = new Set<Action>([
  "person.name",
  "person.read-name",
  "inbox.read-name",
  "inbox.add-to-case",
  "case.join",
  "safeguard.lift",
  "plan.open",
  "plan.take-over",
]);

/** What changes a case for everybody in it, or tells others of somebody: not for who came in by a part of one person's plan. */
const ofTheCase: ReadonlySet<Action> = new Set<Action>([
  "person.add",
  "consent.note",
  "consent.withdraw",
  "outcome.note",
  "outcome.prepare",
  "outcome.tell",
  "referral.prepare",
  "referral.send",
  "referral.withdraw",
]);

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
  const isInside = subject.part !== null && subject.byPlace !== true;
  const isOfPlanOnly = subject.byPlace === true && ofTheCase.has(action);
  return (
    isInside ||
    !(isOfPlanOnly || needsPart.has(action) || (subject.restricted && subject.part === null))
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
 * field of law: who helps with a room sees none of it. Who has the plan, or owns the case, sees them with it.
 */
export function mayOnRights(
  actor: Actor,
  action: RightsAction,
  subject: CaseAccess,
  plan: Pick<PlanAccess, "coordinates" | "fields"> | null,
): actor is Colleague {
  const inside =
    plan === null || plan.coordinates || subject.part === "owner" || plan.fields.includes("law");
  return may(actor, action, subject) && inside;
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
