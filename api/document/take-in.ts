import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { passesBetween } from "../../domain/document/belongs.ts";
import { isTooMuch } from "../../domain/document/budget.ts";
import type { Document, NotKept, NotTakenIn } from "../../domain/document/document.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { basisFit } from "../../domain/referral/basis.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  broughtBy,
  keepIncoming,
  type Peer,
  peerById,
  placeInThread,
} from "../../store/document/document.ts";
import { type Envelope, open, signReceipt } from "../../store/document/seal.ts";
import { append } from "../../store/log/log.ts";
import { type Applied, apply, cannotWait, nowhere } from "./apply.ts";
import { parseDocument } from "./content.ts";

type TakenIn = Outcome<string, NotTakenIn>;

interface Opened {
  readonly document: Document;
  readonly sender: Peer;
}

async function opened(
  tx: Tx,
  cell: Cell,
  envelope: Envelope,
): Promise<Outcome<Opened, NotTakenIn>> {
  const sender = await peerById(tx, envelope.from);
  if (sender === null) {
    return refused("document.unknown-sender");
  }
  try {
    const document = parseDocument(await open(envelope, cell.keys, sender.keys.sign));
    return document === null ? refused("document.not-authentic") : done({ document, sender });
  } catch {
    return refused("document.not-authentic");
  }
}

interface Arriving extends Opened {
  readonly cell: Cell;
  readonly sharing: Sharing;
}

/** Refuses a missing or insufficient legal basis. Rules unknown here are marked at reading. */
function grounded({ cell, sharing, sender, document }: Arriving, now: Moment): Applied {
  const { content, written } = document;
  if (content.kind !== "referral") {
    return done(null);
  }
  const parties = { from: { id: sender.cell, kinds: sender.kinds }, to: cell };
  // Rules of the date of writing, never later than today.
  const [day = now] = [written, now].toSorted();
  const stated = { ...content, fields: fieldsIn(content.told) };
  const fit = basisFit(sharing, parties, stated, dayOf(day));
  if (fit === "none") {
    return refused("document.no-basis");
  }
  return fit === "contradicts" ? refused("document.basis-does-not-fit") : done(null);
}

/** Refused when its sender has brought too much. */
async function keep(tx: Tx, arriving: Arriving, sealed: string, now: Moment): Promise<Applied> {
  const { cell, sender, document } = arriving;
  const { kind } = document.content;
  const brought = await broughtBy(tx, sender.cell, now);
  if (isTooMuch(brought, sealed.length) && !cannotWait(document)) {
    return refused("document.too-many");
  }
  if (!passesBetween(kind, sender.kinds, cell.kinds)) {
    return nowhere;
  }
  const ground = grounded(arriving, now);
  if (!ground.ok) {
    return ground;
  }
  return (await keepIncoming(tx, document, sealed, now))
    ? await apply[kind](tx, cell, document, now)
    : nowhere;
}

/**
 * Takes in a document once, whole, in thread order. Gives the signed receipt, again for a repeat, so senders may
 * retry.
 */
export async function takeIn(
  cell: Cell,
  sharing: Sharing,
  envelope: Envelope,
  now: Moment,
): Promise<TakenIn> {
  if (envelope.to !== cell.id) {
    return refused("document.unknown-recipient");
  }
  return await asActor(cell, { kind: "courier", cell: cell.id }, async (tx): Promise<TakenIn> => {
    const found = await opened(tx, cell, envelope);
    if (!found.ok) {
      return found;
    }
    const { document, sender } = found.value;
    const place = await placeInThread(tx, document);
    if (place === "out-of-order") {
      return refused("document.out-of-order");
    }
    if (place === "next") {
      const { kind } = document.content;
      const kept = await keep(tx, { cell, sharing, sender, document }, envelope.sealed, now);
      if (!kept.ok) {
        throw new TakenBack(kept.refused);
      }
      await append(tx, {
        actor: "courier",
        verb: `document.take-in.${kind}`,
        record: document.id,
        caseId: null,
        ground: document.from,
      });
    }
    return done(await signReceipt(cell.keys, document.id));
  }).catch((error: unknown) => {
    if (error instanceof TakenBack) {
      return refused(error.code);
    }
    throw error;
  });
}

class TakenBack extends Error {
  readonly code: NotKept;
  constructor(code: NotKept) {
    super(code);
    this.code = code;
  }
}
