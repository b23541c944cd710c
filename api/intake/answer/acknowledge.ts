import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { inForce, type SafeguardKind, safeguardKinds } from "../../../domain/case/safeguard.ts";
import { heldTogether, saysTooMuch } from "../../../domain/case/safeguard-come.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { idOrNull, safeguardsOf } from "../../../store/case/case.ts";
import { lockSafeguards } from "../../../store/case/case-opening.ts";
import type { Cell } from "../../../store/cell.ts";
import { incomingOfCase } from "../../../store/intake/inbox.ts";
import { lockReferral } from "../../../store/referral/referral.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once } from "../../openapi.ts";
import { type MovedOn, takeStep } from "../../referral/sent/take-step.ts";
import { bringSafeguards } from "../bring-along.ts";
import { incomingOf } from "../incoming.ts";
import {
  belongingOf,
  type ReceivedReferral,
  type ReceivedRefusal,
  receivedById,
} from "../received.ts";

export const acknowledging = form(
  z.object({ step: once, safeguards: z.array(z.enum(safeguardKinds)).min(1) }),
  { "referral.none-acknowledged": "safeguards" },
);

export interface Acknowledge {
  readonly id: string;
  readonly step?: string | undefined;
  readonly safeguards: readonly SafeguardKind[];
}

type Refusal =
  | ReceivedRefusal
  | "not-permitted"
  | "referral.no-recipient"
  | "referral.none-acknowledged"
  | "safeguard.how-too-long";

/** Kinds that the sender's other referrals brought to the case too. */
async function broughtByOthers(
  tx: Tx,
  caseId: string,
  { id, from }: ReceivedReferral,
): Promise<ReadonlySet<SafeguardKind>> {
  const others = (await incomingOfCase(tx, caseId)).filter((row) => row.id !== id);
  const kinds = others.flatMap((row) => {
    const other = row.sender === from.cell ? incomingOf(row) : null;
    return other?.kind === "referral" ? other.referral.safeguards : [];
  });
  return new Set(kinds);
}

interface InCase {
  readonly caseId: string;
  readonly safeguards: ReturnType<typeof heldTogether>;
}

/** Safeguards that came later take effect in the case when acknowledged; null without one. */
async function toSetInCase(
  tx: Tx,
  received: ReceivedReferral,
  kinds: readonly SafeguardKind[],
): Promise<Outcome<InCase | null, "safeguard.how-too-long">> {
  const { handled, from, referral } = received;
  const caseId = handled?.caseId ?? null;
  if (caseId === null) {
    return done(null);
  }
  await lockSafeguards(tx, caseId);
  const held = inForce(await safeguardsOf(tx, caseId));
  const came = referral.later.filter((each) => kinds.includes(each.kind));
  // The newest word replaces their last; other sources' stay.
  const shared = await broughtByOthers(tx, caseId, received);
  const isTheirs = ({ why, kind }: (typeof held)[number]) => why === from.cell && !shared.has(kind);
  const theirs = held.filter(isTheirs);
  const set = heldTogether(
    held.filter((each) => !isTheirs(each)),
    came,
    from.cell,
  );
  const safeguards = set.filter(
    ({ kind, how }) => !theirs.some((each) => each.kind === kind && each.how === how),
  );
  return saysTooMuch(safeguards) ? refused("safeguard.how-too-long") : done({ caseId, safeguards });
}

async function take(
  tx: Tx,
  { cell, by, now }: { readonly cell: Cell; readonly by: string; readonly now: Moment },
  received: ReceivedReferral,
  { step, those }: { readonly step: string; readonly those: readonly SafeguardKind[] },
): Promise<Outcome<null, Refusal | MovedOn>> {
  const inCase = await toSetInCase(tx, received, those);
  if (!inCase.ok) {
    return inCase;
  }
  const deed = { step: "acknowledge", safeguards: those } as const;
  const taking = { id: step, thread: received.id, other: received.from.cell, deed };
  const taken = await takeStep(tx, cell, by, { ...taking, wordsTold: null }, now);
  if (taken.ok && inCase.value !== null) {
    const { caseId, safeguards } = inCase.value;
    const came = { from: received.from.cell, at: now, kinds: those, toSet: safeguards };
    await bringSafeguards(tx, { cell, caseId, by, now }, came);
  }
  return taken;
}

/**
 * Unlocks the content once all are acknowledged. Gives those left. Refused if both wordings do not fit together: the
 * case's must be shortened first.
 */
export async function acknowledgeSafeguards(
  cell: Cell,
  actor: Colleague,
  { id, step = crypto.randomUUID(), safeguards }: Acknowledge,
  now: Moment,
): Promise<Outcome<readonly SafeguardKind[], Refusal | MovedOn>> {
  const act = { action: "referral.acknowledge", record: idOrNull(id) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(id),
    act,
    async (tx): Promise<Outcome<readonly SafeguardKind[], Refusal | MovedOn>> => {
      // Locks the thread first, as adding to a case does.
      await lockReferral(tx, id);
      const received = await receivedById(tx, id);
      if (!received.ok) {
        return received;
      }
      const { unacknowledged } = received.value.referral;
      const those = unacknowledged.filter((kind) => safeguards.includes(kind));
      if (those.length === 0) {
        return unacknowledged.length === 0 ? done([]) : refused("referral.none-acknowledged");
      }
      const taken = await take(tx, { cell, by: actor.id, now }, received.value, { step, those });
      return taken.ok ? done(unacknowledged.filter((kind) => !those.includes(kind))) : taken;
    },
  );
}
