import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { withoutWay } from "../../domain/case/safeguard.ts";
import { basisFits } from "../../domain/referral/basis.ts";
import { possibleAfter, type RemovalDays } from "../../domain/referral/removal.ts";
import type { DeedKind } from "../../domain/referral/step.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import { stepsWithoutWay, toldWithoutWay } from "../../domain/referral/without-way.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { saidToBe } from "../../store/added.ts";
import type { Tx } from "../../store/as-actor.ts";
import { askForWay, idOrNull, isId } from "../../store/case/case.ts";
import { holdsSource } from "../../store/case/case-reading.ts";
import { keepWordsRead } from "../../store/case/words-read.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peers, type Refused, refusedInThread } from "../../store/document/document.ts";
import { seeNews } from "../../store/document/news.ts";
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
} from "../../store/intake/inbox.ts";
import { saidOfRemovals } from "../../store/intake/intake.ts";
import { type KeptStep, stepsOf } from "../../store/plan/step.ts";
import { type Passing, passingsOf } from "../../store/referral/referral.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { deed } from "../document/content.ts";
import { standingIn } from "./answer/relay-removal.ts";
import { type Incoming, incoming, incomingOf, isClosed } from "./incoming.ts";

export const readAnswer = z.object({
  incoming,
  replies: z.array(z.object({ words: z.string(), at: z.string(), by: z.string() })),
  additions: z.array(z.object({ words: z.string(), at: z.string() })).openapi({
    description: "What the sender of a report wrote later, with their receipt.",
  }),
  steps: z.array(
    z.object({
      id: z.string(),
      side: z.enum(["sender", "recipient"]),
      deed,
      wordsTold: z.boolean().nullable(),
      at: z.string(),
      by: z.string().nullable(),
    }),
  ),
  possible: z.array(z.string()),
  basisFit: z.enum(basisFits).nullable().openapi({
    description:
      "How the rules that a referral names stand to those known here: where they do not fit, ask its sender before it is used.",
  }),
  about: z.string().nullable().openapi({
    description: "Who in its case it is about, where whoever added it said so.",
  }),
  askForWay: z.string().nullable().openapi({
    description:
      "Whom to ask for the safe way to the person, where it went to a case that the caller has no part in and it is left out; else null.",
  }),
});

export interface IncomingRead {
  readonly incoming: Incoming;
  readonly replies: readonly ReplyRow[];
  /** Later words from the sender, in order. */
  readonly additions: readonly AdditionRow[];
  /** Our sending that they refused for good, or null. */
  readonly refused: Refused | null;
  /** Past its last date: nothing unopened can be opened or taken on. */
  readonly pastUse: boolean;
  /** The reader may ask to see a name. */
  readonly nameOpens: boolean;
  readonly steps: readonly KeptStep[];
  readonly possible: readonly DeedKind[];
  /** In force here or further on, the soonest first. */
  readonly removals: readonly RemovalDays[];
  /** Decides whether own words may go back. */
  readonly senderKinds: readonly string[];
  readonly passedTo: readonly string[];
  /** Whether its case holds words from a source who stays anonymous. */
  readonly sources: boolean;
  /** Visible onward referrals, to decide on after a withdrawal. */
  readonly passings: readonly Passing[];
  /** The existing person it was said to concern. */
  readonly about: string | null;
  /** Whom to ask for the safe way in a case not one's own; else null. */
  readonly askForWay: string | null;
}

/** Locks the row: reading counts as opening, against a simultaneous withdrawal. */
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

/** Unopened by its last date, it stays shut. */
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

/** Showing a referral counts as opening and reading it. */
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

/** Until later safeguards are acknowledged, later steps are hidden. */
function stepsShown(incoming: Incoming, steps: readonly KeptStep[]): readonly KeptStep[] {
  const shut = incoming.kind === "referral" && incoming.referral.unacknowledged.length > 0;
  return steps.map((step) =>
    shut && !step.read && step.side === "sender" && step.deed.step === "reply"
      ? { ...step, deed: { ...step.deed, words: null } }
      : step,
  );
}

/** While it waits, all caseworkers may judge it. */
async function askOf(tx: Tx, { handled }: Incoming): Promise<string | null> {
  const caseId = handled?.caseId ?? null;
  return caseId === null ? null : await askForWay(tx, caseId);
}

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

/** Keeps that it was opened. Refuses unknown and hidden items alike. */
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
