import type { Colleague } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  mayOnRights,
  mayReadEntry,
  type PlanAccess,
  seesInside,
} from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type CaseState, stateOf } from "../../domain/case/state.ts";
import { type Journey, journeyIn } from "../../domain/journey/kept.ts";
import { type AroundPlan, namedIn } from "../../domain/plan/doer.ts";
import { type Entry, isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { planFields } from "../../domain/plan/field.ts";
import type { Day } from "../../domain/time/day.ts";
import type { ChildFirst } from "../../rules/rights/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { outcomeLinesOf, referralLinesOf } from "../../store/case/case-reading.ts";
import { type KeptPerson, type OfPerson, personsOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { type ColleagueRow, colleagueNames, colleagues } from "../../store/colleague.ts";
import { type Peer, peers } from "../../store/document/document.ts";
import { seeNews } from "../../store/document/news.ts";
import {
  type ConsentOfPerson,
  consentsOf,
  givenOn,
  type KeptPlan,
  type Place,
  placesOn,
  plansOf,
} from "../../store/plan/plan.ts";
import { planBsToBegin } from "../../store/plan/plan-b.ts";
import { entriesOf } from "../../store/plan/plan-entry.ts";
import { type OpenPlan, onCase, onPlan } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { caseSaysFor } from "./holding.ts";

export type PlanRefusal = ReadRefusal | "plan.not-found";

export interface PlanOfPerson {
  readonly head: CaseHead;
  /** Null where the outcome is hidden from the reader. */
  readonly state: CaseState | null;
  readonly plan: KeptPlan;
  readonly access: PlanAccess;
  readonly entries: readonly Entry[];
  readonly names: ReadonlyMap<string, string>;
  readonly colleagues: readonly ColleagueRow[];
  readonly recipients: readonly Peer[];
  readonly consents: readonly ConsentOfPerson[];
  /** For others than the holder: oneself. */
  readonly places: readonly Place[];
  /** Triggered plan Bs, for who does them and readers of the person's rights. */
  readonly begin: ReadonlySet<string>;
  /** As far as the reader may know. */
  readonly child: ChildFirst | null;
  /** Null for those who do not see the return, and so cannot tell. */
  readonly journey: Journey | null;
  /** Holder and readers, as far as known: from this follows who does what. */
  readonly around: AroundPlan;
}

/** Entries that both row security and `may` let through. */
export async function entriesFor(
  tx: Tx,
  actor: Colleague,
  { plan, access }: OpenPlan,
): Promise<readonly Entry[]> {
  return (await entriesOf(tx, plan.id)).filter((entry) => mayReadEntry(actor, access, entry));
}

/** Agencies that this one exchanges documents with. */
export async function recipientsIn(tx: Tx, cell: Cell): Promise<readonly Peer[]> {
  return (await peers(tx)).filter((peer) => peer.cell !== cell.id && peer.cell !== "door");
}

async function planFor(
  tx: Tx,
  cell: Cell,
  actor: Colleague,
  { caseId, today }: { readonly caseId: string; readonly today: Day },
  opened: OpenPlan,
): Promise<PlanOfPerson> {
  const { plan, access } = opened;
  const readsRights: boolean = mayOnRights(actor, "rights.read", access, access);
  const [
    head,
    referrals,
    outcomes,
    entries,
    names,
    here,
    recipients,
    consents,
    places,
    given,
    begin,
    says,
  ] = await Promise.all([
    caseHead(tx, caseId),
    referralLinesOf(tx, caseId),
    outcomeLinesOf(tx, caseId),
    entriesFor(tx, actor, opened),
    colleagueNames(tx),
    colleagues(tx),
    recipientsIn(tx, cell),
    consentsOf(tx, plan.person),
    placesOn(tx, plan.id),
    givenOn(tx, plan.id),
    planBsToBegin(tx, plan.person),
    caseSaysFor(tx, { caseId, person: plan.person }, readsRights, today),
  ]);
  const does = new Set(
    newestOf(entries)
      .filter(isOfKind("plan-b"))
      .filter(({ content }) => readsRights || namedIn(content) === actor.id)
      .map(({ thing }) => thing),
  );
  return {
    ...opened,
    head,
    state: seesInside(access) ? stateOf({ opened: head.opened, referrals, outcomes }) : null,
    entries,
    names,
    colleagues: here,
    recipients,
    consents,
    places,
    begin: new Set(begin.filter((thing) => does.has(thing))),
    child: says.child,
    journey: access.fields.includes("return") ? journeyIn(entries, says, today) : null,
    around: {
      holder: plan.coordinators.at(-1)?.id ?? null,
      knows: opened.access.coordinates ? planFields : opened.access.fields,
      given,
      here: here.map(({ id }) => id),
    },
  };
}

/** Reads the plan, field by field as far as visible. */
export async function readPlan(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  today: Day,
): Promise<Outcome<PlanOfPerson, PlanRefusal>> {
  const of = { caseId, person, field: null };
  return await onPlan(cell, actor, of, "plan.read", async (tx, opened) => {
    await seeNews(tx, actor.id, person, ["given"]);
    return done(await planFor(tx, cell, actor, { caseId, today }, opened));
  });
}

/** Reads like `readPlan`, and is logged as a copy. */
export async function copyPlan(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  today: Day,
): Promise<Outcome<PlanOfPerson, PlanRefusal>> {
  const of = { caseId, person, field: null };
  return await onPlan(cell, actor, of, "plan.copy", async (tx, opened) =>
    done(await planFor(tx, cell, actor, { caseId, today }, opened)),
  );
}

/** With those who have a plan. */
export interface PlansOfCase {
  readonly head: CaseHead;
  readonly access: CaseAccess;
  readonly persons: readonly KeptPerson[];
  readonly plans: readonly KeptPlan[];
}

/** Lists that plans exist and who has them, nothing of their content. */
export async function listPlans(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<PlansOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "plan.read" }, async (tx) => {
    const [head, access, persons, plans] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      personsOf(tx, caseId),
      plansOf(tx, caseId, null),
    ]);
    return done({ head, access, persons, plans });
  });
}
