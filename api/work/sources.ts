import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { lawPressesDays } from "../../domain/deadline/part.ts";
import { addDays, type Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type Notice, noticesFor } from "../../store/case/notice.ts";
import { routines } from "../../store/case/routine.ts";
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
  type WaitingCount,
  waitingCount,
  waitingOfAgeOrGiven,
} from "../../store/intake/waiting.ts";
import { type CorrectedPlan, correctedPlans } from "../../store/plan/plan-corrected.ts";
import { type StoppedStep, stoppedSteps } from "../../store/plan/plan-stopped.ts";
import { type TakenLine, takenFor } from "../../store/plan/plan-taken.ts";
import {
  type Awaited,
  awaitedAnswers,
  type RemovalBack,
  removalsBack,
} from "../../store/work/work.ts";
import { type AgesLine, type AsideLine, casesWithAges, plansToHandOn } from "../deadline/gap.ts";
import {
  readerOf,
  type SeenDeadline,
  seenDeadlines,
  type WaitingJourney,
  waitingJourneys,
} from "../deadline/read.ts";
import { type IncomingLine, lineOf } from "../intake/incoming.ts";
import { type ChildCase, openChildCases } from "../safeguard/read-child.ts";

/** Null where it is not theirs to see. */
export interface Sources {
  readonly inbox: (WaitingCount & { readonly newest: readonly IncomingLine[] }) | null;
  /** The soonest due first. */
  readonly toAnswer: readonly IncomingLine[] | null;
  /** Until a colleague notes what was done. */
  readonly removals: readonly RemovalBack[];
  readonly awaited: readonly Awaited[] | null;
  readonly askedBack: readonly Awaited[];
  readonly deadlines: {
    readonly count: DeadlineCount;
    readonly pressing: readonly SeenDeadline[];
  } | null;
  /** Told and not opened, the newest first. */
  readonly news: readonly NewsLine[];
  readonly routines: readonly Routine[];
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
  /** Own cases where child welfare must be told; for who leads also colleagues'. */
  readonly children: readonly ChildCase[];
  /** Empty without access to the inbox. */
  readonly childrenIn: readonly IncomingLine[];
  /** What waits and was given to oneself. */
  readonly givenIn: readonly IncomingLine[];
  /** New decisions for one's own cases, not put aside. */
  readonly notices: readonly Notice[];
}

const mostReferrals = 40;
const mostNews = 20;
const mostNotices = 5;

async function waitingIn(
  tx: Tx,
  actor: Colleague,
): Promise<Pick<Sources, "inbox" | "toAnswer" | "childrenIn" | "givenIn">> {
  if (!may(actor, "inbox.list", null)) {
    return { inbox: null, toAnswer: null, childrenIn: [], givenIn: [] };
  }
  const [counts, newest, unanswered, marked] = await Promise.all([
    waitingCount(tx),
    incomingList(tx, { pile: "waiting", after: null, limit: mostNews }),
    unansweredReferrals(tx, mostReferrals),
    waitingOfAgeOrGiven(tx, actor.id),
  ]);
  const lines = marked.map(lineOf);
  return {
    inbox: { ...counts, newest: newest.map(lineOf) },
    toAnswer: unanswered.map(lineOf),
    childrenIn: lines.filter(({ ofChild }) => ofChild).slice(0, mostNews),
    givenIn: lines.filter(({ given }) => given?.id === actor.id).slice(0, mostReferrals),
  };
}

/** Own and colleagues', visible and hidden; null without access. */
async function deadlinesOf(tx: Tx, actor: Colleague, today: Day): Promise<Sources["deadlines"]> {
  if (!may(actor, "deadline.read", null)) {
    return null;
  }
  const [own, reader] = [{ colleague: actor.id }, readerOf(actor)];
  const [count, found] = await Promise.all([
    countDeadlines(tx, reader, own, today),
    pressingDeadlines(tx, reader, own, addDays(today, lawPressesDays), deadlinesPageSize),
  ]);
  return { count, pressing: await seenDeadlines(tx, actor, found, today) };
}

async function plansAndAges(
  tx: Tx,
  actor: Colleague,
  today: Day,
): Promise<
  Pick<
    Sources,
    "taken" | "stopped" | "journeys" | "corrected" | "plansToHandOn" | "ages" | "children"
  >
> {
  const taken = may(actor, "plan.see-taken", null) ? await takenFor(tx, actor.id) : [];
  return {
    taken,
    stopped: await stoppedSteps(tx, actor.id, today, mostNews),
    journeys: await waitingJourneys(tx, actor, today, mostNews),
    corrected: await correctedPlans(tx, actor.id, mostNews),
    plansToHandOn: await plansToHandOn(tx, actor),
    ages: await casesWithAges(tx, actor, today),
    children: await openChildCases(tx, actor.role === "supervisor" ? "all" : "own"),
  };
}

/** Everything that may wait for a colleague, each by one bounded question. */
export async function sourcesOf(tx: Tx, actor: Colleague, today: Day): Promise<Sources> {
  const refers = may(actor, "referral.read", null);
  const [came, removals, referrals, deadlines, news, known, plans, notices] = await Promise.all([
    waitingIn(tx, actor),
    refers ? removalsBack(tx, actor.id, null) : [],
    refers ? awaitedAnswers(tx, actor.id, mostReferrals) : null,
    deadlinesOf(tx, actor, today),
    newsFor(tx, actor.id, mostNews),
    routines(tx),
    plansAndAges(tx, actor, today),
    // Only cases one has a part in.
    noticesFor(tx, actor.id, mostNotices),
  ]);
  const routinesToName = may(actor, "routine.change", null)
    ? known.filter(({ left }) => left.length > 0)
    : [];
  const awaited = referrals?.filter(({ isAsked }) => !isAsked) ?? null;
  const askedBack = referrals?.filter(({ isAsked }) => isAsked) ?? [];
  const own = { awaited, askedBack, deadlines, ...plans, notices };
  return { ...came, removals, news, routines: known, routinesToName, ...own };
}
