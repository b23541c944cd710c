import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { plainlyReaches } from "../../domain/case/reaches.ts";
import {
  inForce,
  type Safeguard,
  type SafeguardKind,
  saysHow,
} from "../../domain/case/safeguard.ts";
import { leansOnLooks, saysOfAnother, saysWhoLooked } from "../../domain/rights/who-looked.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf, whoSet } from "../../store/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase, rightsSeenIn } from "../access/perform.ts";
import { agesIn } from "../rights/ages.ts";
import type { ReadRefusal } from "./read.ts";

/** A safeguard that is set (holds) or lifted, and why. */
export interface SetSafeguard {
  readonly caseId: string;
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  /** Which language, or which way: for those that say how, while they hold. */
  readonly how: string | null;
}

export type SafeguardRefusal =
  | "safeguard.no-why"
  | "safeguard.no-how"
  | "safeguard.how-reaches"
  | "safeguard.already-in-force"
  | "safeguard.already-lifted"
  | "safeguard.child-written"
  | "safeguard.child-not-seen"
  | "safeguard.child-unanswered"
  | "safeguard.child-said";

/** How, in words, for a safeguard that says how while it holds; null for the others. */
function howOf(kind: SafeguardKind, holds: boolean, how: string | null): string | null {
  return holds && saysHow.has(kind) ? (how ?? "").trim() : null;
}

/** A way to reach the person is a way to reach them; a language is none. */
function wrongWords(kind: SafeguardKind, why: string, how: string | null) {
  if (why.trim() === "") {
    return "safeguard.no-why";
  }
  if (how === "") {
    return "safeguard.no-how";
  }
  return kind === "interpreter" && plainlyReaches(how ?? "") ? "safeguard.how-reaches" : null;
}

/**
 * Why somebody of whom nobody has answered keeps what the case says of a child, while why it is lifted does not say who looked into the
 * age. What they said themselves may be misread: another colleague than wrote it reads it and lifts it, and not by a paper. What a colleague
 * set is lifted as another case's. Null where it is lifted.
 */
async function whyStaysUnanswered(
  tx: Tx,
  actor: Colleague,
  { caseId, why }: SetSafeguard,
  held: Safeguard,
) {
  // One that was set by what is written has no words of its own.
  if (held.why !== "") {
    return saysOfAnother(why) ? null : "safeguard.child-unanswered";
  }
  const isOwn = (await whoSet(tx, caseId, held.kind)) === actor.id;
  return isOwn || leansOnLooks(why) ? "safeguard.child-said" : null;
}

/**
 * Why a case goes on to say that somebody in it is or may be a child: that is written of somebody there; whoever asks does not read of
 * everybody there whether it is; or nobody has answered of somebody there, and why it is lifted is not enough. Null where none is so.
 */
async function whyStaysChild(
  tx: Tx,
  actor: Colleague,
  request: SetSafeguard,
  { held, today }: { readonly held: Safeguard; readonly today: Day },
) {
  const { caseId, why } = request;
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const sees = await rightsSeenIn(tx, actor, caseId);
  const ages = await agesIn(tx, { caseId, safeguards, sees, today });
  const known = [...ages.values()];
  if (known.includes("child")) {
    return "safeguard.child-written";
  }
  if (known.includes("not-seen")) {
    return "safeguard.child-not-seen";
  }
  return !known.includes("unanswered") || saysWhoLooked(why, today)
    ? null
    : await whyStaysUnanswered(tx, actor, request, held);
}

/**
 * Sets a safeguard, or lifts it, which needs a part in the case. What stood before stays in its history. That somebody is or may be a
 * child is lifted by who reads what the law says of everybody there, and not while it is written of anybody.
 */
export async function setSafeguard(
  cell: Cell,
  actor: Colleague,
  request: SetSafeguard,
  now: Moment,
): Promise<Outcome<null, SafeguardRefusal | ReadRefusal>> {
  const { caseId, kind, holds, why, how } = request;
  const act = { action: holds ? "safeguard.set" : "safeguard.lift", record: kind } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const words = howOf(kind, holds, how);
    const wrong = wrongWords(kind, why, words);
    if (wrong !== null) {
      return refused(wrong);
    }
    await lockSafeguards(tx, caseId);
    const held = inForce(await safeguardsOf(tx, caseId)).find((each) => each.kind === kind);
    if ((held !== undefined) === holds) {
      return refused(holds ? "safeguard.already-in-force" : "safeguard.already-lifted");
    }
    // Who helps with a bed or a journey reads nothing else of it.
    const stays =
      held?.kind === "minor-or-maybe"
        ? await whyStaysChild(tx, actor, request, { held, today: dayOf(now) })
        : null;
    if (stays !== null) {
      return refused(stays);
    }
    await insertSafeguard(tx, {
      caseId,
      kind,
      holds,
      why: why.trim(),
      how: words,
      at: now,
      by: actor.id,
    });
    return done(null);
  });
}
