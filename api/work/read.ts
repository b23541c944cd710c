import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { lawPressesDays, partOf } from "../../domain/deadline/part.ts";
import { pressingFirst } from "../../domain/deadline/pressing.ts";
import { isOfChild } from "../../domain/deadline/thing.ts";
import { addDays, type Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  countDeadlines,
  type DeadlineCount,
  deadlinesPageSize,
  pressingDeadlines,
} from "../../store/deadline-list.ts";
import {
  incomingList,
  unansweredReferrals,
  waitingCount,
  waitingOfAge,
} from "../../store/inbox.ts";
import { type NewsLine, newsFor } from "../../store/news.ts";
import { type Notice, noticesFor } from "../../store/notice.ts";
import { type CorrectedPlan, correctedPlans } from "../../store/plan-corrected.ts";
import { type StoppedStep, stoppedSteps } from "../../store/plan-stopped.ts";
import { type TakenLine, takenFor } from "../../store/plan-taken.ts";
import { routines } from "../../store/routine.ts";
import {
  type Awaited,
  awaitedAnswers,
  countOwnCases,
  type OwnCase,
  ownCases,
  type RemovalBack,
  removalsBack,
} from "../../store/work.ts";
import { onAgency } from "../access/perform.ts";
import { type ChildCase, openChildCases } from "../case/child-cases.ts";
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

/** What waits for somebody at work; null where it is not theirs to see. */
export interface Work {
  readonly inbox: {
    readonly waiting: number;
    readonly held: number;
    readonly newest: readonly IncomingLine[];
  } | null;
  /** Referrals that came in and wait for our answer, those due first before the others. */
  readonly toAnswer: readonly IncomingLine[] | null;
  /** Removals that were decided where a case was referred to, until somebody writes down what was done. */
  readonly removals: readonly RemovalBack[];
  /** The cases one has a part in: how many, and the newest. */
  readonly cases: { readonly count: number; readonly newest: readonly OwnCase[] } | null;
  readonly awaited: readonly Awaited[] | null;
  /** What was asked back of what we sent, and waits for our answer. */
  readonly askedBack: readonly Awaited[];
  /** What runs out in one's own cases: how many, and what presses most. */
  readonly deadlines: {
    readonly count: DeadlineCount;
    readonly pressing: readonly SeenDeadline[];
    /** Whether more than those cannot wait. */
    readonly moreAtOnce: boolean;
    /** Whether something of a child is among those. */
    readonly moreOfChild: boolean;
  } | null;
  /** What others did that whoever asks was told of and has not opened, the newest first. */
  readonly news: readonly NewsLine[];
  /** For who may change them: our own routines that name somebody who has left. */
  readonly routinesToName: readonly Routine[];
  /** Plans that somebody who leads took over, and that whoever asks was told of, until they have seen it. */
  readonly taken: readonly TakenLine[];
  /** Steps under way on a consent that was withdrawn or has ended, in the plans one has and of what one does. */
  readonly stopped: readonly StoppedStep[];
  /** Journeys home that are written down and wait, in the plans one has or sees the return of. */
  readonly journeys: readonly WaitingJourney[];
  /** The plans one has in which the person says that something is wrong, and nobody has dealt with it. */
  readonly corrected: readonly CorrectedPlan[];
  /** Plans whose holder has stepped aside from the case, for who owns it or leads. */
  readonly plansToHandOn: readonly AsideLine[];
  /** One's own cases in which it is not written who is or may be a child, or something of that is open to others. */
  readonly ages: readonly AgesLine[];
  /** One's own cases in which child welfare is to be told of a child. */
  readonly children: readonly ChildCase[];
  /** What waits in the inbox and tells of a child; none where the inbox is not theirs to see. */
  readonly childrenIn: readonly IncomingLine[];
  /** New decisions that speak to one's own cases, and that nobody has put aside. */
  readonly notices: readonly Notice[];
}

const atMost = 5;
const mostNews = 20;

/** What waits in the inbox, and for our answer; nothing of it for those who may not see it. */
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

/** What runs out in one's own cases: what is theirs before what a colleague has, and what they may see before what they may not; null where it is not theirs to see. */
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

/** One's own cases; null where cases are not theirs to list. */
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

/** Routines that name somebody who has left, for whoever may change them. */
async function routinesToName(tx: Tx, actor: Colleague): Promise<readonly Routine[]> {
  const known = may(actor, "routine.change", null) ? await routines(tx) : [];
  return known.filter(({ left }) => left.length > 0);
}

/** Plans that went over, and those that have to; and whose age is to be answered. */
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

/** What waits: in the inbox, in one's own cases, by its day, and from others. */
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
        // Only of cases one has a part in, so that whoever has none gets none.
        noticesFor(tx, actor.id, atMost),
      ]);
    const own = { cases, awaited, askedBack, deadlines, ...plans, notices };
    return done({ ...came, removals, news, routinesToName: toName, ...own });
  });
}
