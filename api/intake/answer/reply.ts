import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { idOrNull, isId } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { peerById, post } from "../../../store/document/document.ts";
import { caseOfIncoming, incomingById, keepReply } from "../../../store/intake/inbox.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";

export const replying = form(
  z.object({
    words: z.string().trim().min(1).max(20_000),
    reply: z.uuid().optional().openapi({ description: "Sent twice, it is one reply." }),
  }),
  { "inbox.no-words": "words" },
);

export interface ReplyToReport {
  readonly id: string;
  readonly reply?: string | undefined;
  readonly words: string;
}

type Refusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.no-words"
  | "inbox.not-a-report"
  | "inbox.sender-unknown";

/** Writes to the report's sender, who reads it with the receipt. Allowed any number of times. */
export async function replyToReport(
  cell: Cell,
  actor: Colleague,
  { id, reply = crypto.randomUUID(), words }: ReplyToReport,
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  const act = { action: "inbox.reply", record: idOrNull(id) } as const;
  const belonging = {
    caseOf: (tx: Tx) => caseOfIncoming(tx, id),
    missing: "inbox.not-found",
  } as const;
  return await onWhatCameIn(cell, actor, belonging, act, async (tx) => {
    if (words.trim() === "") {
      return refused("inbox.no-words");
    }
    const row = isId(id) ? await incomingById(tx, id) : null;
    if (row === null) {
      return refused("inbox.not-found");
    }
    if (row.kind !== "report") {
      return refused("inbox.not-a-report");
    }
    const door = await peerById(tx, row.sender);
    if (door === null) {
      return refused("inbox.sender-unknown");
    }
    const written = { id: reply, incoming: id, words, at: now, by: actor.id };
    if (!(await keepReply(tx, written))) {
      return done(null);
    }
    const content = { kind: "reply", words } as const;
    await post(tx, cell, { to: door, thread: id, content, written: now });
    return done(null);
  });
}
