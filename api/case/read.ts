import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, may, seesInside } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { type Safeguard, withoutWords } from "../../domain/case/safeguard.ts";
import { type CaseState, stateOf } from "../../domain/case/state.ts";
import { chainOf, type Link } from "../../domain/chain/of-case.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import { needsOf } from "../../domain/routing/needs.ts";
import type { Happened } from "../../domain/timeline/timeline.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, ownerNameOf, safeguardsOf } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import {
  type KeptObservation,
  type OutcomeLine,
  observationsOf,
  outcomeLinesOf,
  partsOf,
  type ReferralLine,
  referralLinesOf,
} from "../../store/case/case-reading.ts";
import { type Notice, noticesOf } from "../../store/case/notice.ts";
import { type PlanInShort, plansInShort, type WhoHasIt, whoHas } from "../../store/case/people.ts";
import { type KeptPerson, personsOf } from "../../store/case/person.ts";
import { routines } from "../../store/case/routine.ts";
import type { Cell } from "../../store/cell.ts";
import { type ColleagueRow, colleagues } from "../../store/colleague.ts";
import { type Peer, peers } from "../../store/document/document.ts";
import { seeNews } from "../../store/document/news.ts";
import { additionsTo, incomingOfCase } from "../../store/intake/inbox.ts";
import type { AgeAsked } from "../../store/plan/life.ts";
import { type ToTellOn, toTellOn } from "../../store/referral/outcome.ts";
import { type RemovalBack, removalsBack } from "../../store/work/work.ts";
import { onCase, partsSeen, rightsSeen } from "../access/perform.ts";
import { type CameFrom, cameFromOf, type ReportFrom, reportsOf } from "../intake/came-from.ts";
import { type Reached, safeguardReach } from "../referral/safeguard-reach.ts";
import { agesAskedOpen } from "../safeguard/ages.ts";
import { latestEvents } from "../timeline/read.ts";

export type ReadRefusal = "not-permitted" | "case.not-found";

export interface InsideCase {
  readonly state: CaseState;
  /** Where each stands, and what we owe its sender. */
  readonly cameFrom: readonly CameFrom[];
  readonly reports: readonly ReportFrom[];
  /** Decided elsewhere; listed until a colleague notes what was done. */
  readonly removals: readonly RemovalBack[];
  readonly referrals: readonly ReferralLine[];
  readonly outcomes: readonly OutcomeLine[];
  /** Outcomes others told us and our sender has not heard. */
  readonly toTellOn: readonly ToTellOn[];
  /** New decisions on the case, not put aside. */
  readonly notices: readonly Notice[];
}

export interface CaseOverview extends WhoHasIt {
  readonly head: CaseHead;
  readonly access: CaseAccess;
  readonly persons: readonly KeptPerson[];
  /** Only the reader's own where the inside is hidden. */
  readonly observations: readonly KeptObservation[];
  readonly inside: InsideCase | null;
  /** Null where the inside is hidden. */
  readonly chain: readonly Link[] | null;
  readonly ask: string | null;
  /** Read only where danger was told of. */
  readonly routines: readonly Routine[];
  /** As far as the reader sees them. */
  readonly plans: readonly PlanInShort[];
  /** The newest first. */
  readonly latest: readonly Happened[];
  readonly toBringIn: readonly ColleagueRow[] | null;
}

async function insideOf(tx: Tx, { id, opened }: CaseHead, actor: Colleague): Promise<InsideCase> {
  const [came, removals, referrals, outcomes, heard, notices] = await Promise.all([
    incomingOfCase(tx, id),
    removalsBack(tx, actor.id, id),
    referralLinesOf(tx, id),
    outcomeLinesOf(tx, id),
    toTellOn(tx, id),
    noticesOf(tx, id),
  ]);
  const ids = came.map((each) => each.id);
  return {
    state: stateOf({ opened, referrals, outcomes }),
    cameFrom: cameFromOf(came),
    reports: reportsOf(came, ids.length === 0 ? new Map() : await additionsTo(tx, ids)),
    removals,
    referrals,
    outcomes,
    toTellOn: heard,
    notices,
  };
}

/** Null where everything is shown. */
async function askIn(tx: Tx, caseId: string, access: CaseAccess): Promise<string | null> {
  return seesInside(access) ? null : await ownerNameOf(tx, caseId);
}

const consentsSeen = (
  persons: readonly KeptPerson[],
  sees: (person: string) => boolean,
): readonly KeptPerson[] =>
  persons.map((person) => (sees(person.id) ? person : { ...person, consents: [] }));

/** Colleagues without a part; null for those who may add nobody. */
async function toBringIn(
  tx: Tx,
  caseId: string,
  actor: Colleague,
  access: CaseAccess,
): Promise<CaseOverview["toBringIn"]> {
  if (!may(actor, "case.join", access)) {
    return null;
  }
  const [here, parts] = await Promise.all([colleagues(tx), partsOf(tx, caseId)]);
  return here.filter(({ id }) => !parts.includes(id));
}

async function overview(tx: Tx, caseId: string, actor: Colleague): Promise<CaseOverview> {
  const [head, access, has, all] = await Promise.all([
    caseHead(tx, caseId),
    accessWithin(tx, caseId, actor.id),
    whoHas(tx, caseId),
    personsOf(tx, caseId),
  ]);
  const sees = seesInside(access);
  const [observations, inside, parts, toAdd, plans, latest] = await Promise.all([
    observationsOf(tx, caseId, sees ? null : actor.id),
    sees ? insideOf(tx, head, actor) : null,
    sees ? null : partsSeen(tx, actor, access, caseId),
    toBringIn(tx, caseId, actor, access),
    plansInShort(tx, caseId),
    latestEvents(tx, actor, { caseId, access, person: null }),
  ]);
  const persons = parts === null ? all : consentsSeen(all, parts.plan);
  const { seen, compared, ...who } = has;
  const deeds = { seen, compared, opened: head.opened };
  const chain = inside === null ? null : chainOf({ ...inside, ...deeds });
  const ask = sees ? null : has.owner;
  const facts = observations.flatMap((one) => one.facts);
  const danger = needsOf(facts, false).includes("danger");
  const known = inside !== null && danger ? await routines(tx) : [];
  const around = { routines: known, toBringIn: toAdd, plans, latest };
  return { ...who, head, access, persons, observations, inside, chain, ask, ...around };
}

export async function readCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<CaseOverview, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const read = await overview(tx, caseId, actor);
    await seeNews(tx, actor.id, caseId, ["falls", "added", "brought"]);
    return done(read);
  });
}

export interface PersonsOfCase {
  readonly head: CaseHead;
  readonly access: CaseAccess;
  readonly persons: readonly KeptPerson[];
  readonly recipients: readonly Peer[];
  readonly withRights: readonly string[];
  readonly withPlan: readonly string[];
  readonly ask: string | null;
}

/** Never reads a name. */
export async function readPersons(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<PersonsOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, access, found, all] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      personsOf(tx, caseId),
      peers(tx),
    ]);
    const recipients = all.filter((peer) => peer.cell !== cell.id && receivesReferrals(peer.kinds));
    const sees = await partsSeen(tx, actor, access, caseId);
    const ids = found.map(({ id }) => id);
    const [withRights, withPlan] = [ids.filter(sees.rights), ids.filter(sees.plan)];
    const ask = await askIn(tx, caseId, access);
    const persons = ask === null ? found : consentsSeen(found, sees.plan);
    return done({ head, access, persons, recipients, withRights, withPlan, ask });
  });
}

export interface SafeguardsOfCase {
  readonly head: CaseHead;
  readonly history: readonly Safeguard[];
  readonly access: CaseAccess;
  /** Recipients of the case's referrals and their safeguards; empty where `ask` is set. */
  readonly reach: readonly Reached[];
  /** Not answered, of those whose rights the reader sees. */
  readonly agesAsked: readonly Pick<AgeAsked, "person" | "pseudonym" | "at" | "by">[];
  readonly ask: string | null;
}

export async function readSafeguards(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<SafeguardsOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, history, access] = await Promise.all([
      caseHead(tx, caseId),
      safeguardsOf(tx, caseId),
      accessWithin(tx, caseId, actor.id),
    ]);
    const ask = await askIn(tx, caseId, access);
    const reach = await safeguardReach(tx, caseId, head.safeguards);
    await seeNews(tx, actor.id, caseId, ["lifted", "answered"]);
    const shown = head.askForWay === null ? history : history.map(withoutWords);
    const seen = await rightsSeen(tx, actor, access, caseId);
    const agesAsked = (await agesAskedOpen(tx, caseId))
      .filter(({ person }) => seen(person))
      .map(({ writer: by, ...each }) => ({ ...each, by }));
    return done({ head, history: shown, access, reach, agesAsked, ask });
  });
}
