import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { lawPressesDays, partOf } from "../../domain/deadline/part.ts";
import { pressingFirst } from "../../domain/deadline/pressing.ts";
import { isOfChild } from "../../domain/deadline/thing.ts";
import { addDays, type Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type Notice, noticesFor } from "../../store/case/notice.ts";
import { routines } from "../../store/case/routine.ts";
import type { Cell } from "../../store/cell.ts";
import {
  countDeadlines,
  type DeadlineCount,
  deadlinesPageSize,
  pressingDeadlines,
} from "../../store/deadline/deadline-list.ts";
import { type NewsLine, newsFor } from "../../store/document/news.ts";
import {
  incomingList,
  unansweredReferrals,
  waitingCount,
  waitingOfAge,
} from "../../store/intake/waiting.ts";
import { type CorrectedPlan, correctedPlans } from "../../store/plan/plan-corrected.ts";
import { type StoppedStep, stoppedSteps } from "../../store/plan/plan-stopped.ts";
import { type TakenLine, takenFor } from "../../store/plan/plan-taken.ts";
import {
  type Awaited,
  awaitedAnswers,
  countOwnCases,
  type OwnCase,
  ownCases,
  type RemovalBack,
  removalsBack,
} from "../../store/work/work.ts";
import { onAgency } from "../access/perform.ts";
import { type AgesLine, type AsideLine, casesWithAges, plansToHandOn } from "../deadline/gap.ts";
import {
  asLine,
  readerOf,
  type SeenDeadline,
  seenDeadlines,
  type WaitingJourney,
  waitingJourneys,
} from "../deadline/read.ts";
import { type IncomingLine, lineOf } from "../intake/incoming.ts";
import { type ChildCase, openChildCases } from "../safeguard/read-child.ts";

/** Null where it is not theirs to see. */
export interface Work {
  readonly inbox: {
    readonly waiting: number;
    readonly held: number;
    readonly newest: readonly IncomingLine[];
  } | null;
  /** The soonest due first. */
  readonly toAnswer: readonly IncomingLine[] | null;
  /** Until a colleague notes what was done. */
  readonly removals: readonly RemovalBack[];
  readonly cases: { readonly count: number; readonly newest: readonly OwnCase[] } | null;
  readonly awaited: readonly Awaited[] | null;
  readonly askedBack: readonly Awaited[];
  readonly deadlines: {
    readonly count: DeadlineCount;
    readonly pressing: readonly SeenDeadline[];
    /** Whether more than these cannot wait. */
    readonly moreAtOnce: boolean;
    readonly moreOfChild: boolean;
  } | null;
  /** Told and not opened, the newest first. */
  readonly news: readonly NewsLine[];
  /** Routines that name a former colleague, for those who may change them. */
  readonly routinesToName: readonly Routine[];
  /** Plans taken over, until seen. */
  readonly taken: readonly TakenLine[];
  /** Steps under way without a valid consent, in one's plans or tasks. */
  readonly stopped: readonly StoppedStep[];
  /** Planned and waiting, in own plans or with a visible return. */
  readonly journeys: readonly WaitingJourney[];
  /** Own plans in which the person says that something is wrong. */
  readonly corrected: readonly CorrectedPlan[];
  /** The holder is recused: for the case's owner and those who lead. */
  readonly plansToHandOn: readonly AsideLine[];
  /** One's own cases with an open question of age, also if open to others. */
  readonly ages: readonly AgesLine[];
  /** Own cases where child welfare must be told. */
  readonly children: readonly ChildCase[];
  /** Empty without access to the inbox. */
  readonly childrenIn: readonly IncomingLine[];
  /** New decisions for one's own cases, not put aside. */
  readonly notices: readonly Notice[];
}

const atMost = 5;
const mostNews = 20;

async function waitingIn(
  tx: Tx,
  actor: Colleague,
): Promise<Pick<Work, "inbox" | "toAnswer" | "childrenIn">> {
  if (!may(actor, "inbox.list", null)) {
    return { inbox: null, toAnswer: null, childrenIn: [] };
  }
  const [counts, newest, unanswered, ofAge] = await Promise.all([
    waitingCount(tx),
    incomingList(tx, { pile: "waiting", after: null, limit: atMost }),
    unansweredReferrals(tx, atMost),
    waitingOfAge(tx),
  ]);
  return {
    inbox: { ...counts, newest: newest.map(lineOf) },
    toAnswer: unanswered.map(lineOf),
    childrenIn: ofAge
      .map(lineOf)
      .filter(({ ofChild }) => ofChild)
      .slice(0, mostNews),
  };
}

/** Own before colleagues', visible before hidden; null without access. */
async function deadlinesOf(tx: Tx, actor: Colleague, today: Day): Promise<Work["deadlines"]> {
  if (!may(actor, "deadline.read", null)) {
    return null;
  }
  const [own, reader] = [{ colleague: actor.id }, readerOf(actor)];
  const [count, found] = await Promise.all([
    countDeadlines(tx, reader, own, today),
    pressingDeadlines(tx, reader, own, addDays(today, lawPressesDays), deadlinesPageSize),
  ]);
  const seen = await seenDeadlines(tx, actor, found, today);
  const lines = seen.map(asLine);
  const pressing = pressingFirst(lines, today, atMost);
  const more = lines.filter(
    (line) => partOf(line.kind, line.due, today) === "at-once" && !pressing.includes(line),
  );
  return {
    ...{ count, pressing: pressing.map(({ deadline }) => deadline), moreAtOnce: more.length > 0 },
    moreOfChild: more.some(({ deadline: { thing } }) => thing !== null && isOfChild(thing)),
  };
}

async function casesOf(tx: Tx, actor: Colleague): Promise<Work["cases"]> {
  if (!may(actor, "case.list", null)) {
    return null;
  }
  const [count, newest] = await Promise.all([
    countOwnCases(tx, actor.id),
    ownCases(tx, actor.id, null, atMost),
  ]);
  return { count, newest };
}

async function routinesToName(tx: Tx, actor: Colleague): Promise<readonly Routine[]> {
  const known = may(actor, "routine.change", null) ? await routines(tx) : [];
  return known.filter(({ left }) => left.length > 0);
}

async function plansAndAges(
  tx: Tx,
  actor: Colleague,
  today: Day,
): Promise<
  Pick<Work, "taken" | "stopped" | "journeys" | "corrected" | "plansToHandOn" | "ages" | "children">
> {
  const taken = may(actor, "plan.see-taken", null) ? await takenFor(tx, actor.id) : [];
  return {
    taken,
    stopped: await stoppedSteps(tx, actor.id, today, mostNews),
    journeys: await waitingJourneys(tx, actor, today, mostNews),
    corrected: await correctedPlans(tx, actor.id, mostNews),
    plansToHandOn: await plansToHandOn(tx, actor),
    ages: await casesWithAges(tx, actor, today),
    children: await openChildCases(tx),
  };
}

/** Reads what waits: in the inbox, one's own cases, by date and from others. */
export async function readWork(
  cell: Cell,
  actor: Colleague,
  today: Day,
): Promise<Outcome<Work, "not-permitted">> {
  return await onAgency(cell, actor, { action: "work.read" }, async (tx) => {
    const [came, removals, cases, awaited, askedBack, deadlines, news, toName, plans, notices] =
      await Promise.all([
        waitingIn(tx, actor),
        may(actor, "referral.read", null) ? removalsBack(tx, actor.id, null) : [],
        casesOf(tx, actor),
        may(actor, "referral.read", null) ? awaitedAnswers(tx, "theirs", atMost) : null,
        may(actor, "referral.read", null) ? awaitedAnswers(tx, "ours", atMost) : [],
        deadlinesOf(tx, actor, today),
        newsFor(tx, actor.id, mostNews),
        routinesToName(tx, actor),
        plansAndAges(tx, actor, today),
        // Only cases one has a part in.
        noticesFor(tx, actor.id, atMost),
      ]);
    const own = { cases, awaited, askedBack, deadlines, ...plans, notices };
    return done({ ...came, removals, news, routinesToName: toName, ...own });
  });
}
