import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { type Safeguard, withoutWords } from "../../domain/case/safeguard.ts";
import { type CaseState, stateOf } from "../../domain/case/state.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type CaseHead, caseAccess, caseHead, safeguardsOf } from "../../store/case.ts";
import {
  type KeptObservation,
  type OutcomeLine,
  observationsOf,
  openerOf,
  outcomeLinesOf,
  type ReferralLine,
  referralLinesOf,
} from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { type ColleagueRow, colleagues } from "../../store/colleague.ts";
import { type Peer, peers } from "../../store/document.ts";
import { incomingOfCase } from "../../store/inbox.ts";
import { seeNews } from "../../store/news.ts";
import { type Notice, noticesOf } from "../../store/notice.ts";
import { type ToTellOn, toTellOn } from "../../store/outcome.ts";
import { type KeptPerson, personsOf } from "../../store/person.ts";
import { routines } from "../../store/routine.ts";
import { type RemovalBack, removalsBack } from "../../store/work.ts";
import { onCase, rightsSeen } from "../access/perform.ts";
import { type CameFrom, cameFromOf, type ReportFrom, reportsOf } from "../intake/came-from.ts";
import { type Reached, safeguardReach } from "../referral/safeguard-reach.ts";

export type ReadRefusal = "not-permitted" | "case.not-found";

/** A case as its overview shows it. Persons by pseudonym. */
export interface CaseOverview {
  readonly head: CaseHead;
  readonly state: CaseState;
  readonly openedBy: string;
  readonly part: CaseAccess["part"];
  readonly byPlace: boolean;
  readonly persons: readonly KeptPerson[];
  readonly observations: readonly KeptObservation[];
  /** The referrals that it was taken on from, or that were added to it: where each stands, and what we owe. */
  readonly cameFrom: readonly CameFrom[];
  readonly reports: readonly ReportFrom[];
  /** Removals that were decided where it was referred to, until somebody writes down what was done. */
  readonly removals: readonly RemovalBack[];
  readonly referrals: readonly ReferralLine[];
  readonly outcomes: readonly OutcomeLine[];
  /** What others told us of it, and whoever referred it to us has not heard from us. */
  readonly toTellOn: readonly ToTellOn[];
  readonly routines: readonly Routine[];
  readonly colleagues: readonly ColleagueRow[];
  /** New decisions that speak to it, and that nobody has put aside. */
  readonly notices: readonly Notice[];
}

async function overview(tx: Tx, caseId: string, actor: Colleague): Promise<CaseOverview> {
  const [
    head,
    access,
    openedBy,
    persons,
    observations,
    came,
    removals,
    referrals,
    outcomes,
    heard,
    known,
    here,
    notices,
  ] = await Promise.all([
    caseHead(tx, caseId),
    caseAccess(tx, caseId, actor.id),
    openerOf(tx, caseId),
    personsOf(tx, caseId),
    observationsOf(tx, caseId),
    incomingOfCase(tx, caseId),
    removalsBack(tx, actor.id, caseId),
    referralLinesOf(tx, caseId),
    outcomeLinesOf(tx, caseId),
    toTellOn(tx, caseId),
    routines(tx),
    colleagues(tx),
    noticesOf(tx, caseId),
  ]);
  return {
    head,
    state: stateOf({ opened: head.opened, referrals, outcomes }),
    openedBy,
    part: access?.part ?? null,
    byPlace: access?.byPlace === true,
    persons,
    observations,
    cameFrom: cameFromOf(came),
    reports: reportsOf(came),
    removals,
    referrals,
    outcomes,
    toTellOn: heard,
    routines: known,
    colleagues: here,
    notices,
  };
}

/** Reads a case. Refuses `not-permitted`, and `case.not-found` for one that is hidden. */
export async function readCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<CaseOverview, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const read = await overview(tx, caseId, actor);
    await seeNews(tx, actor.id, caseId, ["falls", "added"]);
    return done(read);
  });
}

/** The persons of a case, and whom they could consent to. */
export interface PersonsOfCase {
  readonly head: CaseHead;
  readonly part: CaseAccess["part"];
  readonly persons: readonly KeptPerson[];
  readonly recipients: readonly Peer[];
  /** Those whose rights whoever asks may read, by id. */
  readonly withRights: readonly string[];
}

/** Reads the persons of a case: pseudonyms and consents, never a name. */
export async function readPersons(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<PersonsOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, access, persons, all] = await Promise.all([
      caseHead(tx, caseId),
      caseAccess(tx, caseId, actor.id),
      personsOf(tx, caseId),
      peers(tx),
    ]);
    const recipients = all.filter((peer) => peer.cell !== cell.id && receivesReferrals(peer.kinds));
    const sees = await rightsSeen(tx, actor, access ?? { restricted: true, part: null }, caseId);
    const withRights = persons.map(({ id }) => id).filter(sees);
    // To who came in by a part of a plan no form is shown that they may not send.
    const part = access?.byPlace === true ? null : (access?.part ?? null);
    return done({ head, part, persons, recipients, withRights });
  });
}

export interface SafeguardsOfCase {
  readonly head: CaseHead;
  /** Everything set and lifted, the newest first. */
  readonly history: readonly Safeguard[];
  /** Whether whoever reads may lift one. */
  readonly lifts: boolean;
  /** Of those that hold: who has a referral of the case, and whether they have the safeguard too. */
  readonly reach: readonly Reached[];
}

/** Reads the safeguards of a case, and how they came. */
export async function readSafeguards(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<SafeguardsOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, history, access] = await Promise.all([
      caseHead(tx, caseId),
      safeguardsOf(tx, caseId),
      caseAccess(tx, caseId, actor.id),
    ]);
    const lifts = access !== null && may(actor, "safeguard.lift", access);
    const reach = await safeguardReach(tx, caseId, head.safeguards);
    const shown = head.askForWay === null ? history : history.map(withoutWords);
    return done({ head, history: shown, reach, lifts });
  });
}
