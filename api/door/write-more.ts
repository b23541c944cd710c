import { z } from "@hono/zod-openapi";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { readCode } from "../../domain/receipt/code.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { lockThread, peerById, post } from "../../store/document/document.ts";
import { additionsBefore, heldReceipt, howFar, keepAdditionSent } from "../../store/intake/door.ts";
import { form } from "../form.ts";
import { holderOf } from "./held.ts";

const longestWords = 10_000;

export const writingMore = form(
  z.object({
    code: z.string(),
    /** Made with the form: sent twice, it is written once. */
    once: z.uuid(),
    words: z.string().max(longestWords),
  }),
  {
    "receipt.no-words": "words",
    "receipt.refused": "words",
    "receipt.too-many": "words",
  },
);

type WriteMore = z.output<typeof writingMore.shape>;

type WriteMoreRefusal =
  | "receipt.not-found"
  | "receipt.no-words"
  | "receipt.refused"
  | "receipt.too-many";

/** Stops programs that flood an agency. */
const mostAdditions = 40;

async function send(
  tx: Tx,
  door: Cell,
  { once, words }: WriteMore,
  now: Moment,
): Promise<Outcome<null, WriteMoreRefusal>> {
  const held = await heldReceipt(tx);
  const peer = held === null ? null : await peerById(tx, held.recipient);
  if (held === null || peer === null) {
    return refused("receipt.not-found");
  }
  const { thread } = held;
  await lockThread(tx, thread);
  // A finally refused document blocks all that follow it.
  if ((await howFar(tx, thread)) === "refused") {
    return refused("receipt.refused");
  }
  const before = await additionsBefore(tx, thread, once);
  if (before.same) {
    return done(null);
  }
  if (before.count >= mostAdditions) {
    return refused("receipt.too-many");
  }
  const content = { kind: "addition", words } as const;
  const posting = { to: peer, thread, content, written: now, forPeerAlone: true } as const;
  const document = await post(tx, door, posting);
  await keepAdditionSent(tx, { document, thread, once, writtenOn: dayOf(now) });
  return done(null);
}

/** Reveals nothing of the report's fate. Not logged. */
export async function writeMore(
  door: Cell,
  request: WriteMore,
  now: Moment,
): Promise<Outcome<null, WriteMoreRefusal>> {
  const code = readCode(request.code);
  if (code === null) {
    return refused("receipt.not-found");
  }
  if (request.words.trim() === "") {
    return refused("receipt.no-words");
  }
  return await asActor(door, holderOf(door, code), (tx) => send(tx, door, request, now));
}
