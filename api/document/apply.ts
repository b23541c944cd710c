import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Document, NotKept } from "../../domain/document/document.ts";
import { newsOf } from "../../domain/news/news.ts";
import { presses } from "../../domain/receipt/flood.ts";
import { isOfRemoval, mostRemovals } from "../../domain/referral/removal.ts";
import { type Deed, sideOf } from "../../domain/referral/step.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { noteNews } from "../../store/document/news.ts";
import { holdReport, isInboxFull } from "../../store/intake/held.ts";
import { caseOfIncoming } from "../../store/intake/inbox.ts";
import {
  caseOfThread,
  emptyUnopened,
  emptyUnread,
  isOwnThread,
  keepAddition,
  keepReferral,
  keepReport,
  passedOnBy,
  receivedReferral,
  saidOfRemovals,
  sentReferral,
} from "../../store/intake/intake.ts";
import { sealAtRest } from "../../store/keys.ts";
import { insertStep } from "../../store/plan/step.ts";
import { keepFact, keepFactEnded } from "../../store/referral/referral-fact.ts";
import { insertWord, isAnotherThread } from "../../store/work/capacity.ts";
import { relayRemoval } from "../intake/answer/relay-removal.ts";
import { keepStepDeadlines } from "../referral/sent/step-deadlines.ts";
import { keepDaysOfCase } from "../rights/day/keep-days.ts";

export type Applied = Outcome<null, NotKept>;
type Apply = (tx: Tx, cell: Cell, document: Document, now: Moment) => Promise<Applied>;

/** Lets reports of a child or danger past every budget: they cost one row. */
export function cannotWait({ content }: Document): boolean {
  return content.kind === "report" && presses(content.facts);
}

export const nowhere: Applied = refused("document.belongs-nowhere");

export const apply: Record<Document["content"]["kind"], Apply> = {
  report: async (tx, cell, document, now) => {
    const { content, thread, from } = document;
    if (content.kind !== "report") {
      return nowhere;
    }
    const isMore = !cannotWait(document) && (await isInboxFull(tx, now));
    if (!(await keepReport(tx, cell, document, content, now))) {
      return nowhere;
    }
    if (isMore) {
      await holdReport(tx, thread, now);
      return done(null);
    }
    await noteNews(tx, { what: "came", about: thread, caseId: null, peer: from, at: now });
    return done(null);
  },
  addition: async (tx, _cell, { content, thread, from, id, position }, now) => {
    if (content.kind !== "addition") {
      return nowhere;
    }
    const { words } = content;
    const addition = { document: id, incoming: thread, position, words, at: now };
    if (!(await keepAddition(tx, from, addition))) {
      return nowhere;
    }
    const caseId = await caseOfIncoming(tx, thread);
    await noteNews(tx, { what: "more", about: thread, caseId, peer: from, at: now });
    return done(null);
  },
  referral: async (tx, cell, document, now) => {
    const { content, thread } = document;
    // In a thread of ours only answers are taken.
    if (content.kind !== "referral" || (await isOwnThread(tx, thread))) {
      return nowhere;
    }
    if (!(await keepReferral(tx, cell, document, content, now))) {
      return nowhere;
    }
    const owed = { kind: "incoming-answer", about: thread, caseId: null } as const;
    await startDeadline(tx, { ...owed, due: content.due, at: now });
    const peer = document.from;
    await noteNews(tx, { what: "came", about: thread, caseId: null, peer, at: now });
    return done(null);
  },
  reply: async (tx, cell, document, now) => {
    const { content, thread, from, id } = document;
    const { rows } = await tx.query(
      "select from sealed.receipt where thread = $1 and recipient = $2",
      [thread, from],
    );
    if (content.kind !== "reply" || rows.length === 0) {
      return nowhere;
    }
    const sealed = await sealAtRest(cell.keys, `reply:${id}`, content.words);
    await tx.query(
      "insert into sealed.reply (document, thread, sealed, came_on) values ($1, $2, $3, $4)",
      [id, thread, sealed, now.slice(0, 10)],
    );
    return done(null);
  },
  step: async (tx, cell, { content, thread, from, id }, now) => {
    if (content.kind !== "step") {
      return nowhere;
    }
    const { deed } = content;
    const side = sideOf(deed.step);
    const belongs = side === "recipient" ? sentReferral : receivedReferral;
    if (!(await belongs(tx, thread, from)) || (await toldTooOften(tx, thread, deed))) {
      return nowhere;
    }
    const wordsTold = "words" in deed && deed.words !== null ? true : null;
    const step = { id: crypto.randomUUID(), thread, side, deed, wordsTold, at: now, by: null };
    await insertStep(tx, { ...step, document: id });
    const ours = side === "recipient" ? await caseOfThread(tx, thread, from) : null;
    await keepStepDeadlines(tx, { thread, deed, ours }, now);
    await noteStepNews(tx, { thread, from, deed }, now);
    if (deed.step === "withdraw") {
      await emptyUnopened(tx, thread);
      await emptyUnread(tx, thread);
      await askOfPassedOn(tx, thread, now);
    }
    if (isOfRemoval({ deed })) {
      await relayRemoval(tx, cell, thread, now);
    }
    return done(null);
  },
  "referral-fact": async (tx, _cell, { content, thread, from, id }, now) => {
    if (content.kind !== "referral-fact") {
      return nowhere;
    }
    if (content.withdrawn !== undefined) {
      const ended = { id: thread, sender: from, on: content.withdrawn, document: id };
      return (await keepFactEnded(tx, ended)) ? done(null) : nowhere;
    }
    await keepFact(tx, { ...content, id: thread, sender: from, at: now, document: id });
    return done(null);
  },
  nothing: async (tx, _cell, { thread, from }) => {
    const known =
      (await receivedReferral(tx, thread, from)) || (await sentReferral(tx, thread, from));
    return known ? done(null) : nowhere;
  },
  outcome: async (tx, _cell, { content, thread, from, id }, now) => {
    const caseId = await caseOfThread(tx, thread, from);
    if (content.kind !== "outcome" || caseId === null) {
      return nowhere;
    }
    await tx.query(
      `insert into work.outcome (id, case_id, kind, provision, note, happened, noted_at, came_from, document, further)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        crypto.randomUUID(),
        caseId,
        content.outcome,
        content.provision,
        content.note,
        content.happened,
        now,
        from,
        id,
        content.further,
      ],
    );
    await keepDaysOfCase(tx, caseId, now);
    await noteNews(tx, { what: "outcome", about: caseId, caseId, peer: from, at: now });
    return done(null);
  },
  capacity: async (tx, _cell, { content, from, id, thread, written }, now) => {
    if (content.kind !== "capacity" || (await isAnotherThread(tx, thread))) {
      return nowhere;
    }
    const { kind: _, ...word } = content;
    // A sender's clock ahead of ours would make a word that never fades.
    const [at = now] = [written, now].toSorted();
    const kept = await insertWord(tx, { ...word, id, agency: from, at, origin: { document: id } });
    return kept ? done(null) : nowhere;
  },
  count: async (tx, _cell, { content, from, id }) => {
    if (content.kind !== "count") {
      return nowhere;
    }
    await tx.query(
      `insert into work.count (sender, as_of, links, document) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [from, content.asOf, JSON.stringify(content.count), id],
    );
    return done(null);
  },
};

/** News for colleagues of what the other side did. */
async function noteStepNews(
  tx: Tx,
  { thread, from, deed }: { readonly thread: string; readonly from: string; readonly deed: Deed },
  at: Moment,
): Promise<void> {
  const what = newsOf(deed);
  if (what !== null) {
    const caseId = await caseOfThread(tx, thread, from);
    await noteNews(tx, { what, about: thread, caseId, peer: from, at });
  }
}

/** The limit our own agencies have: repeated removals are not meant seriously. */
async function toldTooOften(tx: Tx, thread: string, deed: Deed): Promise<boolean> {
  const said = isOfRemoval({ deed }) ? await saidOfRemovals(tx, thread) : [];
  return said.filter((each) => each.thread === thread).length >= mostRemovals;
}

/** A passed-on referral withdrawn by its first sender: a colleague must decide. */
async function askOfPassedOn(tx: Tx, thread: string, now: Moment): Promise<void> {
  for (const { id: about, caseId } of await passedOnBy(tx, thread)) {
    await startDeadline(tx, { kind: "ground-gone", about, caseId, due: dayOf(now), at: now });
  }
}
