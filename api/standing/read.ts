import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type CaseState, stateOf } from "../../domain/case/state.ts";
import { lawFirst } from "../../domain/deadline/part.ts";
import { isOfKind, newestOf } from "../../domain/plan/entry.ts";
import type { Step } from "../../domain/plan/step.ts";
import { type ChainLink, chainOf } from "../../domain/standing/chain.ts";
import { type Awaited, awaited } from "../../domain/standing/standing.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { openerOf, outcomeLinesOf, referralLinesOf } from "../../store/case/case-reading.ts";
import { type KeptConsent, personsOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { deadlinesOfCase } from "../../store/deadline/deadline-list.ts";
import { type KeptPlan, plansOf } from "../../store/plan/plan.ts";
import {
  explainedTo,
  type KeptExplained,
  type LetterLine,
  lettersOf,
} from "../../store/plan/promise.ts";
import { originsOf } from "../../store/referral/standing.ts";
import { insideOf, onCase, rightsSeen } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { asLine, readerOf, type SeenDeadline, seenDeadlines } from "../deadline/read.ts";
import { entriesFor } from "../plan/read.ts";
import {
  cameIn,
  linksOf,
  type TheyHave,
  type Threads,
  theyHave,
  threadsOf,
  type WeHave,
  weHave,
  wentOut,
} from "./threads.ts";

export interface ToldPerson {
  readonly explained: readonly KeptExplained[];
  readonly letters: readonly LetterLine[];
}

export interface PlanPromises {
  readonly promised: readonly Pick<Step, "what" | "by" | "standing">[];
  /** Whether all of the plan is visible. */
  readonly whole: boolean;
}

export interface PersonStanding {
  readonly id: string;
  readonly pseudonym: string;
  readonly consents: readonly KeptConsent[];
  /** Null where there is no plan. */
  readonly plan: PlanPromises | null;
  /** Null if hidden from the reader. */
  readonly told: ToldPerson | null;
}

export interface Standing {
  readonly head: CaseHead;
  readonly state: CaseState;
  readonly chain: readonly ChainLink[];
  readonly awaited: readonly Awaited[];
  readonly theyHave: readonly TheyHave[];
  readonly weHave: readonly WeHave[];
  readonly persons: readonly PersonStanding[];
  readonly deadlines: readonly SeenDeadline[] | null;
}

const nothing: Threads = { went: [], came: [], cameFrom: [], outcomes: [] };

/** Each part is asked for as on its own page. */
interface Asking {
  readonly tx: Tx;
  readonly actor: Colleague;
  readonly caseId: string;
  readonly access: CaseAccess;
}

function sees({ actor, access }: Asking, action: Action): boolean {
  return may(actor, action, access);
}

/** By the entries that rules and row security let through. */
async function promisedIn(asking: Asking, plan: KeptPlan): Promise<PlanPromises> {
  const { tx, actor, access } = asking;
  const inside = await insideOf(tx, actor, access, plan);
  const entries = await entriesFor(tx, actor, { plan, access: inside });
  return {
    promised: newestOf(entries)
      .filter(isOfKind("step"))
      .map(({ content }) => content)
      .filter(({ promised }) => promised),
    whole: inside.coordinates,
  };
}

async function personStandings(asking: Asking): Promise<readonly PersonStanding[]> {
  const { tx, actor, access, caseId } = asking;
  const [persons, reads, plans] = await Promise.all([
    personsOf(tx, caseId),
    rightsSeen(tx, actor, access, caseId),
    sees(asking, "plan.read") ? plansOf(tx, caseId, null) : [],
  ]);
  return await Promise.all(
    persons.map(async ({ id, pseudonym, consents }) => {
      const plan = plans.find(({ person }) => person === id);
      return {
        ...{ id, pseudonym, consents },
        plan: plan === undefined ? null : await promisedIn(asking, plan),
        told: reads(id)
          ? { explained: await explainedTo(tx, id), letters: await lettersOf(tx, id) }
          : null,
      };
    }),
  );
}

async function betweenAgencies(asking: Asking, cell: Cell): Promise<Threads> {
  if (!sees(asking, "referral.read")) {
    return nothing;
  }
  const threads = await threadsOf(asking.tx, cell, asking.caseId);
  return sees(asking, "outcome.read") ? threads : { ...threads, outcomes: [] };
}

/** As far as visible; null without access to deadlines. */
async function runningOut(asking: Asking, today: Day): Promise<Standing["deadlines"]> {
  const { tx, actor, caseId } = asking;
  if (!sees(asking, "deadline.read")) {
    return null;
  }
  const running = await deadlinesOfCase(tx, readerOf(actor), caseId);
  const seen = await seenDeadlines(tx, actor, running, today);
  return lawFirst(seen.map(asLine), today).map(({ deadline }) => deadline);
}

/** Reads the chain, recipients, what is awaited, what persons were told, and what runs out. */
export async function readStanding(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  now: Moment,
): Promise<Outcome<Standing, ReadRefusal>> {
  const today = dayOf(now);
  return await onCase(cell, actor, caseId, { action: "standing.read" }, async (tx) => {
    const access = await accessWithin(tx, caseId, actor.id);
    const asking = { tx, actor, caseId, access };
    const [head, openedBy, origins, referrals, outcomes, threads, persons, deadlines] =
      await Promise.all([
        caseHead(tx, caseId),
        openerOf(tx, caseId),
        originsOf(tx, caseId),
        referralLinesOf(tx, caseId),
        outcomeLinesOf(tx, caseId),
        betweenAgencies(asking, cell),
        personStandings(asking),
        runningOut(asking, today),
      ]);
    const came = origins.map(
      ({ kind, senderName: from, came: at }) => ({ is: "came", as: kind, from, at }) as const,
    );
    return done({
      head,
      state: stateOf({ opened: head.opened, referrals, outcomes }),
      chain: chainOf([
        ...came,
        { is: "opened", by: openedBy, at: head.opened },
        ...linksOf(threads),
      ]),
      awaited: awaited(threads.went.map(wentOut), threads.cameFrom.map(cameIn), today),
      theyHave: threads.went.map(theyHave(threads, today)),
      weHave: threads.came.map(weHave),
      persons,
      deadlines,
    });
  });
}
