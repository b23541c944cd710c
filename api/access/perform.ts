import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  lacksLaw,
  may,
  mayOnPlan,
  mayOnRights,
  type PlanAccess,
  type PlanAction,
  type RightsAction,
} from "../../domain/access/may.ts";
import { type Outcome, refused } from "../../domain/base/outcome.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import { coordinates, fieldsOf } from "../../domain/plan/place.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, caseAccess, ownerNameOf } from "../../store/case/case.ts";
import { type KeptPerson, personsOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { append, appendEach } from "../../store/log/log.ts";
import { givenTo, type KeptPlan, plansOf } from "../../store/plan/plan.ts";
import { inOne } from "./in-one.ts";

export interface Act {
  readonly action: Action;
  /** Null for a case itself. */
  readonly record?: string | null;
  /** A code or the actor's own words. Never content. */
  readonly ground?: string | null;
  readonly opens?: string | null;
  /** False where the agency has no business with it. */
  readonly isOurs?: boolean;
}

type Work<Value, Code extends string> = (tx: Tx) => Promise<Outcome<Value, Code>>;

async function note(
  tx: Tx,
  actor: Colleague,
  act: Act,
  caseId: string | null,
  allowed: boolean,
): Promise<void> {
  await append(tx, {
    actor: actor.id,
    verb: allowed ? act.action : `refused.${act.action}`,
    record: act.record ?? null,
    caseId,
    ground: act.ground ?? null,
  });
}

/**
 * Runs one transaction: asks `may`, works, logs. `work` decides before it writes, since a refusal keeps earlier
 * writes. Refuses `not-permitted`.
 */
export async function onAgency<Value, Code extends string>(
  cell: Cell,
  actor: Colleague,
  act: Act,
  work: Work<Value, Code>,
): Promise<Outcome<Value, Code | "not-permitted">> {
  return await inOne(cell, actor, act.action, (tx) => within(tx, actor, act, work));
}

/** Refuses missing and hidden cases alike with `case.not-found`. Else as `onAgency`. */
export async function onCase<Value, Code extends string>(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  act: Act,
  work: Work<Value, Code>,
): Promise<Outcome<Value, Code | "not-permitted" | "case.not-found">> {
  return await inOne(cell, actor, act.action, (tx) =>
    withinCase(tx, actor, { act, caseId, missing: "case.not-found" }, work),
  );
}

/** How to find the case of a record, and the refusal when none is visible. */
export interface Belonging<Missing extends string> {
  readonly caseOf: (tx: Tx) => Promise<string | null>;
  readonly missing: Missing;
}

/** Finds the case by the record's own id; refuses `missing`, else as `onCase`. */
export async function onPartOfCase<Value, Code extends string, Missing extends string>(
  cell: Cell,
  actor: Colleague,
  { caseOf, missing }: Belonging<Missing>,
  act: Act,
  work: (tx: Tx, caseId: string) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | Missing | "not-permitted">> {
  return await inOne(cell, actor, act.action, async (tx) => {
    const caseId = (await caseOf(tx)) ?? "";
    return await withinCase(tx, actor, { act, caseId, missing }, () => work(tx, caseId));
  });
}

/** Works as `onAgency` until taken on, then as `onCase`: names need a part in the case, and its log has the entry. */
export async function onWhatCameIn<Value, Code extends string, Missing extends string>(
  cell: Cell,
  actor: Colleague,
  { caseOf, missing }: Belonging<Missing>,
  act: Act,
  work: Work<Value, Code>,
): Promise<Outcome<Value, Code | Missing | "not-permitted">> {
  return await inOne(cell, actor, act.action, async (tx) => {
    const caseId = await caseOf(tx);
    return caseId === null
      ? await within(tx, actor, act, work)
      : await withinCase(tx, actor, { act, caseId, missing }, work);
  });
}

export interface OfPlan {
  readonly caseId: string;
  readonly person: string;
  readonly field: PlanField | null;
  readonly ground?: string;
}

export interface OpenPlan {
  readonly plan: KeptPlan;
  readonly access: PlanAccess;
}

export async function insideEach(
  tx: Tx,
  actor: Colleague,
  accessTo: (caseId: string) => CaseAccess,
  plans: readonly KeptPlan[],
): Promise<(plan: KeptPlan) => PlanAccess> {
  const given = await givenTo(
    tx,
    plans.map(({ id }) => id),
    actor.id,
  );
  return ({ id: plan, caseId, coordinators }) => {
    const holders = coordinators.map(({ id }) => id);
    return {
      ...accessTo(caseId),
      coordinates: coordinates(actor.id, accessTo(caseId).part, holders),
      fields: fieldsOf(given(plan)),
    };
  };
}

export async function insideOf(
  tx: Tx,
  actor: Colleague,
  access: CaseAccess,
  plan: KeptPlan,
): Promise<PlanAccess> {
  return (await insideEach(tx, actor, () => access, [plan]))(plan);
}

/** Whether this access (null: no plan) shows any of the plan. */
const seesAny = (inside: PlanAccess | null): boolean =>
  inside !== null && (inside.coordinates || inside.fields.length > 0);

/** Works as `onCase`, and asks for the field. Refuses `plan.not-found`. */
export async function onPlan<Value, Code extends string>(
  cell: Cell,
  actor: Colleague,
  { caseId, person, field, ground }: OfPlan,
  action: PlanAction,
  work: (tx: Tx, open: OpenPlan) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | "not-permitted" | "case.not-found" | "plan.not-found">> {
  return await inOne(cell, actor, action, async (tx) => {
    const access = await caseAccess(tx, caseId, actor.id);
    const [plan] = access === null ? [] : await plansOf(tx, caseId, person);
    const act = { action, record: plan?.id ?? null, ground: ground ?? null };
    if (access === null || plan === undefined || !may(actor, action, access)) {
      await note(tx, actor, act, access === null ? null : caseId, false);
      return refused(notLetIn(access, actor, action));
    }
    const inside = await insideOf(tx, actor, access, plan);
    const allowed = mayOnPlan(actor, action, inside, field);
    await note(tx, actor, act, caseId, allowed);
    return allowed ? await work(tx, { plan, access: inside }) : refused("not-permitted");
  });
}

/**
 * Works as `onCase`, and asks for the field of law where there is a plan. `work` hears whether the actor sees any of
 * the plan.
 */
export async function onRights<Value, Code extends string>(
  cell: Cell,
  actor: Colleague,
  of: { readonly caseId: string; readonly person: string },
  act: Act & { readonly action: RightsAction },
  work: (tx: Tx, seesPlan: boolean) => ReturnType<Work<Value, Code>>,
): Promise<Outcome<Value, Code | "not-permitted" | "case.not-found">> {
  return await inOne(cell, actor, act.action, async (tx) => {
    const access = await caseAccess(tx, of.caseId, actor.id);
    if (access === null) {
      await note(tx, actor, act, null, false);
      return refused("case.not-found");
    }
    const [plan] = await plansOf(tx, of.caseId, of.person);
    const inside = plan === undefined ? null : await insideOf(tx, actor, access, plan);
    const allowed = mayOnRights(actor, act.action, access, inside);
    await note(tx, actor, act, of.caseId, allowed);
    return allowed ? await work(tx, seesAny(inside)) : notGiven(actor, act.action, access, plan);
  });
}

/** Says whom to ask when only the field is missing: the plan's owner, unless recused. */
function notGiven(
  actor: Colleague,
  action: RightsAction,
  access: CaseAccess,
  plan: KeptPlan | undefined,
): Outcome<never, "not-permitted"> & { readonly ask?: string } {
  const holder = plan?.holderAside === true ? undefined : plan?.coordinators.at(-1);
  return holder !== undefined && may(actor, action, access)
    ? { ok: false, refused: "not-permitted", ask: holder.name }
    : refused("not-permitted");
}

async function insideByPerson(
  tx: Tx,
  actor: Colleague,
  access: CaseAccess,
  caseId: string,
): Promise<ReadonlyMap<string, PlanAccess>> {
  const plans = await plansOf(tx, caseId, null);
  const inside = await insideEach(tx, actor, () => access, plans);
  return new Map(plans.map((plan) => [plan.person, inside(plan)]));
}

interface PartsSeen {
  readonly rights: (person: string) => boolean;
  readonly plan: (person: string) => boolean;
}

export async function partsSeen(
  tx: Tx,
  actor: Colleague,
  access: CaseAccess,
  caseId: string,
): Promise<PartsSeen> {
  const of = await insideByPerson(tx, actor, access, caseId);
  return {
    rights: (person) => mayOnRights(actor, "rights.read", access, of.get(person) ?? null),
    plan: (person) => seesAny(of.get(person) ?? null),
  };
}

export async function rightsSeen(
  ...of: Parameters<typeof partsSeen>
): Promise<(person: string) => boolean> {
  return (await partsSeen(...of)).rights;
}

export async function rightsSeenIn(
  tx: Tx,
  actor: Colleague,
  caseId: string,
): Promise<(person: string) => boolean> {
  return await rightsSeen(tx, actor, await accessWithin(tx, caseId, actor.id), caseId);
}

interface CaseOfRights {
  readonly caseId: string;
  readonly isNoted: boolean;
}

export interface PersonsSeen {
  readonly persons: readonly KeptPerson[];
  readonly seen: readonly string[];
}

/** Logs each person read, or the case where there are none, unless just logged. Refuses as `onCase`. */
export async function onRightsOfCase<Value>(
  cell: Cell,
  actor: Colleague,
  { caseId, isNoted }: CaseOfRights,
  work: (tx: Tx, found: PersonsSeen) => Promise<Outcome<Value, never>>,
): Promise<Outcome<Value, "not-permitted" | "case.not-found">> {
  const act = { action: "rights.read" } as const;
  return await inOne(cell, actor, act.action, async (tx) => {
    const access = await caseAccess(tx, caseId, actor.id);
    if (access === null || !may(actor, act.action, access)) {
      await note(tx, actor, act, access === null ? null : caseId, false);
      return refused(access === null ? "case.not-found" : "not-permitted");
    }
    const [persons, sees] = await Promise.all([
      personsOf(tx, caseId),
      rightsSeen(tx, actor, access, caseId),
    ]);
    const seen = persons.map(({ id }) => id).filter(sees);
    if (seen.length === 0 && !isNoted) {
      await note(tx, actor, { action: "case.read" }, caseId, true);
    }
    await appendEach(tx, { actor: actor.id, verb: act.action, caseId, ground: null }, seen);
    return await work(tx, { persons, seen });
  });
}

/** Says whom to ask for law: the case's owner. */
async function notLaw(
  tx: Tx,
  actor: Colleague,
  action: Action,
  access: CaseAccess,
  caseId: string,
): Promise<Outcome<never, "not-permitted"> & { readonly ask?: string }> {
  return lacksLaw(actor, action, access)
    ? { ok: false, refused: "not-permitted", ask: await ownerNameOf(tx, caseId) }
    : refused("not-permitted");
}

function notLetIn(
  access: CaseAccess | null,
  actor: Colleague,
  action: Action,
): "case.not-found" | "plan.not-found" | "not-permitted" {
  if (access === null) {
    return "case.not-found";
  }
  return may(actor, action, access) ? "plan.not-found" : "not-permitted";
}

async function within<Value, Code extends string>(
  tx: Tx,
  actor: Colleague,
  act: Act,
  work: Work<Value, Code>,
): Promise<Outcome<Value, Code | "not-permitted">> {
  const allowed = may(actor, act.action, null);
  const noted = note(tx, actor, act, allowed ? (act.opens ?? null) : null, allowed);
  const answer = allowed ? work(tx) : refused("not-permitted");
  const [, outcome] = await Promise.all([noted, answer]);
  return outcome;
}

async function withinCase<Value, Code extends string, Missing extends string>(
  tx: Tx,
  actor: Colleague,
  {
    act,
    caseId,
    missing,
  }: { readonly act: Act; readonly caseId: string; readonly missing: Missing },
  work: Work<Value, Code>,
): Promise<Outcome<Value, Code | Missing | "not-permitted">> {
  const access: CaseAccess | null = await caseAccess(tx, caseId, actor.id);
  if (access === null) {
    await note(tx, actor, act, null, false);
    return refused(missing);
  }
  const allowed = act.isOurs !== false && may(actor, act.action, access);
  const noted = note(tx, actor, act, caseId, allowed);
  const answer = allowed ? work(tx) : notLaw(tx, actor, act.action, access, caseId);
  const [, outcome] = await Promise.all([noted, answer]);
  return outcome;
}
