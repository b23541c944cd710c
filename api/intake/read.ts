import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { withoutWay } from "../../domain/case/safeguard.ts";
import { possibleAfter, type RemovalDays } from "../../domain/referral/removal.ts";
import type { DeedKind } from "../../domain/referral/step.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import { stepsWithoutWay, toldWithoutWay } from "../../domain/referral/without-way.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { saidToBe } from "../../store/added.ts";
import type { Tx } from "../../store/as-actor.ts";
import { askForWay, idOrNull, isId } from "../../store/case.ts";
import { holdsSource } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peers, type Refused, refusedInThread } from "../../store/document.ts";
import {
  type AdditionRow,
  additionsTo,
  caseOfIncoming,
  type IncomingRow,
  incomingById,
  keepOpened,
  lockIncoming,
  nameOpens,
  type ReplyRow,
  repliesTo,
} from "../../store/inbox.ts";
import { saidOfRemovals } from "../../store/intake.ts";
import { seeNews } from "../../store/news.ts";
import { type Passing, passingsOf } from "../../store/referral.ts";
import { type KeptStep, stepsOf } from "../../store/step.ts";
import { keepWordsRead } from "../../store/words-read.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { type Incoming, incomingOf, isClosed } from "./incoming.ts";
import { standingIn } from "./relay-removal.ts";

export interface IncomingRead {
  readonly incoming: Incoming;
  /** What was written back, the first first. */
  readonly replies: readonly ReplyRow[];
  /** What the sender of a report wrote later, with their receipt, the first first. */
  readonly additions: readonly AdditionRow[];
  /** What we sent back and the sender refused for good; null when nothing was. */
  readonly refused: Refused | null;
  /** Whether its last day has passed: unopened it does not open any more, and nothing of it is taken on. */
  readonly pastUse: boolean;
  /** Whether a name came along that this reader may ask to see. */
  readonly nameOpens: boolean;
  /** What both sides did in a referral, in order, and what we can do now. */
  readonly steps: readonly KeptStep[];
  readonly possible: readonly DeedKind[];
  /** The removals that stand, here and where it was passed on, the soonest first. */
  readonly removals: readonly RemovalDays[];
  /** What kind of body the sender is: whether own words may go back to it hangs on that. */
  readonly senderKinds: readonly string[];
  /** Those it was passed on to, by name. */
  readonly passedTo: readonly string[];
  /** Whether the case it was taken on as holds what somebody told who is to stay unknown. */
  readonly sources: boolean;
  /** What it was passed on by, as far as this reader may see it: what to decide of, where its sender takes it back. */
  readonly passings: readonly Passing[];
  /** What the person is called whom it is about in its case, where whoever added it said that it is somebody who was there. */
  readonly about: string | null;
  /** Whom to ask for the safe way to the person, where it went to a case that this reader has no part in; else null. */
  readonly askForWay: string | null;
}

/** What is shown counts as opened, so a withdrawal that comes at the same moment waits, or has emptied it before it is read. */
async function rowToRead(tx: Tx, id: string): Promise<IncomingRow | null> {
  const row = isId(id) ? await incomingById(tx, id) : null;
  if (row === null || row.kind === "report" || row.told === null || row.opened) {
    return row;
  }
  await lockIncoming(tx, id);
  return await incomingById(tx, id);
}

async function sourcesOf(tx: Tx, { handled }: Incoming): Promise<boolean> {
  const caseId = handled?.caseId ?? null;
  return caseId !== null && (await holdsSource(tx, caseId));
}

/** As it may be shown today. What nobody opened by its last day stays shut. */
function shownToday(incoming: Incoming, today: Day): Incoming {
  return incoming.kind === "referral" && isClosed(incoming.referral, today)
    ? { ...incoming, referral: { ...incoming.referral, told: null } }
    : incoming;
}

function possibleIn({ kind }: Incoming, steps: readonly KeptStep[]): readonly DeedKind[] {
  return kind === "referral" ? possibleAfter(steps, "recipient") : [];
}

function nameOf(known: readonly Peer[], cell: string): string {
  return known.find((peer) => peer.cell === cell)?.name ?? cell;
}

/** What is shown of a referral counts as opened, and as read. */
async function keepRead(
  tx: Tx,
  incoming: Incoming,
  read: { readonly at: Moment; readonly by: string },
): Promise<void> {
  if (incoming.kind === "report") {
    return;
  }
  const { told, opened, unacknowledged } = incoming.referral;
  if (told !== null && !opened) {
    await keepOpened(tx, incoming.id, read.at, read.by);
  }
  if (unacknowledged.length === 0) {
    await keepWordsRead(tx, "referral", incoming.id, read);
  }
}

/** Until a safeguard that came later is acknowledged, nothing more of the thread is read; what was read before stays. */
function stepsShown(incoming: Incoming, steps: readonly KeptStep[]): readonly KeptStep[] {
  const shut = incoming.kind === "referral" && incoming.referral.unacknowledged.length > 0;
  return steps.map((step) =>
    shut && !step.read && step.side === "sender" && step.deed.step === "reply"
      ? { ...step, deed: { ...step.deed, words: null } }
      : step,
  );
}

/** Whom to ask for the way in the case that it went to. While it waits, whoever works on cases is to judge it, and is told all. */
async function askOf(tx: Tx, { handled }: Incoming): Promise<string | null> {
  const caseId = handled?.caseId ?? null;
  return caseId === null ? null : await askForWay(tx, caseId);
}

/** As it is shown to who has no part in the case that it went to. */
function incomingWithoutWay(incoming: Incoming): Incoming {
  if (incoming.kind === "report") {
    return incoming;
  }
  const { told, later, ...referral } = incoming.referral;
  return {
    ...incoming,
    referral: {
      ...referral,
      later: later.map((each) => withoutWay(each)),
      told: told === null ? null : toldWithoutWay(told),
    },
  };
}

/** Reads one thing that came in; that it was opened is kept, where a referral was open. One that never came, and one that went to a case the actor may not see, are refused alike. */
export async function readIncoming(
  cell: Cell,
  actor: Colleague,
  id: string,
  now: Moment,
): Promise<Outcome<IncomingRead, "not-permitted" | "inbox.not-found" | "inbox.unreadable">> {
  const act = { action: "inbox.read", record: idOrNull(id) } as const;
  const belonging = {
    caseOf: (tx: Tx) => caseOfIncoming(tx, id),
    missing: "inbox.not-found",
  } as const;
  return await onWhatCameIn(cell, actor, belonging, act, async (tx) => {
    const row = await rowToRead(tx, id);
    if (row === null) {
      return refused("inbox.not-found");
    }
    await seeNews(tx, actor.id, id, ["came", "more", "withdrawn", "replied"]);
    const whole = incomingOf(row);
    if (whole === null) {
      return refused("inbox.unreadable");
    }
    const incoming = shownToday(whole, dayOf(now));
    const pastUse = incoming.kind === "referral" && isPastUse(incoming.referral, dayOf(now));
    await keepRead(tx, incoming, { at: now, by: actor.id });
    const [replies, additions, refusal, opens, steps, known, passings, sources, said, about, ask] =
      await Promise.all([
        repliesTo(tx, id),
        additionsTo(tx, [id]),
        refusedInThread(tx, row.sender, id),
        nameOpens(tx, id),
        stepsOf(tx, id),
        peers(tx),
        passingsOf(tx, id),
        sourcesOf(tx, incoming),
        saidOfRemovals(tx, id),
        saidToBe(tx, id),
        askOf(tx, incoming),
      ]);
    const shown = stepsShown(incoming, steps);
    return done({
      incoming: ask === null ? incoming : incomingWithoutWay(incoming),
      replies,
      additions: additions.get(id) ?? [],
      refused: refusal,
      nameOpens: opens && !pastUse,
      pastUse,
      steps: ask === null ? shown : stepsWithoutWay(shown),
      removals: standingIn(said, id),
      possible: possibleIn(incoming, steps),
      passings,
      sources,
      about,
      askForWay: ask,
      senderKinds: known.find(({ cell: peer }) => peer === row.sender)?.kinds ?? [],
      passedTo: steps.flatMap(({ deed }) =>
        deed.step === "pass-on" ? [nameOf(known, deed.to ?? "")] : [],
      ),
    });
  });
}
