import assert from "node:assert/strict";
import type { Content, ReferralSent } from "../../domain/document/document.ts";
import { day } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById, post } from "../../store/document/document.ts";
import { noon } from "../carry.ts";

/** Has no safeguards, so it is open from the beginning. */
export function aReferralSent(more: Partial<ReferralSent> = {}): ReferralSent {
  return {
    kind: "referral",
    purpose: "inspection",
    basis: ["polreg24"],
    wayBack: null,
    due: day("2026-12-09"),
    until: day("2027-05-25"),
    told: { place: "Storås", sector: "building" },
    ...more,
  };
}

export async function posted(
  from: Cell,
  to: Cell,
  thread: string,
  content: Content,
): Promise<string> {
  return await asActor(from, { kind: "courier", cell: from.id }, async (tx) => {
    const peer = await peerById(tx, to.id);
    assert.ok(peer);
    return await post(tx, from, { to: peer, thread, content, written: noon });
  });
}
