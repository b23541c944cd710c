import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { referralStates } from "../../domain/referral/step.ts";
import { isMoment } from "../../domain/time/day.ts";
import { isId } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type After,
  incomingList,
  nextWaiting,
  type Pile,
  waitingCount,
} from "../../store/intake/waiting.ts";
import { onAgency } from "../access/perform.ts";
import { came, type IncomingLine, lineOf } from "./incoming.ts";

export const after = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f-]{36}$/)
  .refine((text) => isMoment(text.slice(0, -37)) && isId(text.slice(-36)))
  .openapi({ description: "The `next` of the page before." });

const line = came.extend({
  kind: z.enum(["report", "referral"]),
  readable: z.boolean(),
  place: z.string().nullable(),
  sector: z.string().nullable(),
  purpose: z.string().nullable(),
  state: z.enum(referralStates).nullable(),
  replyBy: z.string().nullable(),
  safeguards: z.array(z.enum(safeguardKinds)),
  unacknowledged: z.array(z.enum(safeguardKinds)),
  ofChild: z
    .boolean()
    .openapi({ description: "Whether it says that anyone is, or may be, under 18." }),
});

export const listed = z.object({
  lines: z.array(line),
  next: z.string().nullable(),
  waiting: z.number(),
  held: z.number().openapi({ description: "How many reports are held apart, above the budget." }),
});

export interface ListInbox {
  readonly pile: Pile;
  readonly after: After | null;
}

/** Gives what waits, by default. */
export function pileFrom(asked: {
  readonly handled?: string | undefined;
  readonly held?: string | undefined;
}): Pile {
  if (asked.held === "yes") {
    return "held";
  }
  return asked.handled === "yes" ? "handled" : "waiting";
}

export interface InboxPage {
  readonly lines: readonly IncomingLine[];
  /** Null on the last page. */
  readonly next: After | null;
  /** Held apart: above the inbox's budget. */
  readonly waiting: number;
  readonly held: number;
}

const atOnce = 20;

export async function listInbox(
  cell: Cell,
  actor: Colleague,
  { pile, after }: ListInbox,
): Promise<Outcome<InboxPage, "not-permitted">> {
  return await onAgency(cell, actor, { action: "inbox.list" }, async (tx) => {
    const [rows, counts] = await Promise.all([
      incomingList(tx, { pile, after, limit: atOnce + 1 }),
      waitingCount(tx),
    ]);
    const lines = rows.slice(0, atOnce).map(lineOf);
    const last = rows.length > atOnce ? lines.at(-1) : undefined;
    return done({
      lines,
      next: last === undefined ? null : { cameAt: last.cameAt, id: last.id },
      ...counts,
    });
  });
}

/** What waits next after one, the newest first; null where that was the last. */
export async function nextNew(
  cell: Cell,
  actor: Colleague,
  after: string | null,
): Promise<Outcome<{ readonly id: string; readonly left: number } | null, "not-permitted">> {
  return await onAgency(cell, actor, { action: "inbox.list" }, async (tx) =>
    done(await nextWaiting(tx, after)),
  );
}
