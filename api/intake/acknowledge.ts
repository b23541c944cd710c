import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce, type SafeguardKind } from "../../domain/case/safeguard.ts";
import { heldTogether, saysTooMuch } from "../../domain/case/safeguard-come.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull, safeguardsOf } from "../../store/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { type MovedOn, takeStep } from "../referral/take-step.ts";
import {
  belongingOf,
  type ReceivedReferral,
  type ReceivedRefusal,
  receivedById,
} from "./received.ts";

export interface Acknowledge {
  readonly id: string;
  readonly step: string;
  /** Each that is acknowledged, one by one. */
  readonly safeguards: readonly SafeguardKind[];
}

type Refusal =
  | ReceivedRefusal
  | "not-permitted"
  | "referral.no-recipient"
  | "referral.none-acknowledged";

/** What came after it was taken on holds in the case too, from when it is acknowledged. */
async function bringToCase(
  tx: Tx,
  { handled, from, referral }: ReceivedReferral,
  kinds: readonly SafeguardKind[],
  seen: { readonly at: Moment; readonly by: string },
): Promise<void> {
  const caseId = handled?.caseId ?? null;
  if (caseId === null) {
    return;
  }
  await lockSafeguards(tx, caseId);
  const held = inForce(await safeguardsOf(tx, caseId));
  const came = referral.later.filter((each) => kinds.includes(each.kind));
  // Their newest word takes the place of their last; what the case has from elsewhere stays beside it.
  const others = held.filter(({ why }) => why !== from.cell);
  const theirs = held.filter(({ why }) => why === from.cell);
  const both = heldTogether(others, came, from.cell);
  const set = saysTooMuch(both) ? heldTogether([], came, from.cell) : both;
  for (const { kind, how, why } of set) {
    if (!theirs.some((each) => each.kind === kind && each.how === how)) {
      await insertSafeguard(tx, { caseId, kind, holds: true, why, how, ...seen });
    }
  }
}

/**
 * Acknowledges safeguards that came along, or later, by name: this agency has seen each and is bound by it. Until all are, what the referral
 * tells is shut to everybody here. Gives those that are left.
 */
export async function acknowledgeSafeguards(
  cell: Cell,
  actor: Colleague,
  { id, step, safeguards }: Acknowledge,
  now: Moment,
): Promise<Outcome<readonly SafeguardKind[], Refusal | MovedOn>> {
  const act = { action: "referral.acknowledge", record: idOrNull(id) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(id),
    act,
    async (tx): Promise<Outcome<readonly SafeguardKind[], Refusal | MovedOn>> => {
      const received = await receivedById(tx, id);
      if (!received.ok) {
        return received;
      }
      const { unacknowledged } = received.value.referral;
      const those = unacknowledged.filter((kind) => safeguards.includes(kind));
      if (those.length === 0) {
        return unacknowledged.length === 0 ? done([]) : refused("referral.none-acknowledged");
      }
      const deed = { step: "acknowledge", safeguards: those } as const;
      const taking = { id: step, thread: id, other: received.value.from.cell, deed };
      const taken = await takeStep(tx, cell, actor.id, { ...taking, wordsTold: null }, now);
      if (taken.ok) {
        await bringToCase(tx, received.value, those, { at: now, by: actor.id });
      }
      return taken.ok ? done(unacknowledged.filter((kind) => !those.includes(kind))) : taken;
    },
  );
}
