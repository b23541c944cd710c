import type { Safeguard, SafeguardKind } from "../../domain/case/safeguard.ts";
import { isInUse } from "../../domain/referral/use.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type KeptStep, stepsOf } from "../../store/plan/step.ts";
import { type SentReferral, sentFromCase } from "../../store/referral/referral.ts";

type Held = Pick<Safeguard, "kind" | "at">;

/** Whether a recipient has the safeguard as it is now. */
export interface Reached {
  readonly referral: string;
  readonly agency: string;
  readonly kind: SafeguardKind;
  readonly has: "acknowledged" | "not-acknowledged" | "not-told";
}

/** Null where it was never told. */
function lastTold(
  { fields, sent }: SentReferral,
  steps: readonly KeptStep[],
  kind: SafeguardKind,
): { readonly at: Moment; readonly acknowledged: boolean } | null {
  const later = steps.findLastIndex(
    ({ deed, stopped }) => deed.step === "safeguard" && deed.safeguard === kind && !stopped,
  );
  const at = steps[later]?.at ?? (fields.includes(kind) ? sent : null);
  const since = steps.slice(later + 1);
  const acknowledged = since.some(
    ({ deed }) => deed.step === "acknowledge" && deed.safeguards.includes(kind),
  );
  return at === null ? null : { at, acknowledged };
}

function reached(referral: SentReferral, steps: readonly KeptStep[], { kind, at }: Held): Reached {
  const told = lastTold(referral, steps, kind);
  const which = { referral: referral.id, agency: referral.recipientName, kind };
  // The safeguard has changed since they were told.
  if (told === null || told.at < at) {
    return { ...which, has: "not-told" };
  }
  return { ...which, has: told.acknowledged ? "acknowledged" : "not-acknowledged" };
}

/** Gives, for each safeguard in force, the referral's recipients, and whether they have it. */
export async function safeguardReach(
  tx: Tx,
  caseId: string,
  held: readonly Held[],
): Promise<readonly Reached[]> {
  if (held.length === 0) {
    return [];
  }
  const standing = (await sentFromCase(tx, caseId)).filter(
    ({ state, refused }) => isInUse(state) && refused === null,
  );
  const all: Reached[] = [];
  for (const referral of standing) {
    const steps = await stepsOf(tx, referral.id);
    all.push(...held.map((safeguard) => reached(referral, steps, safeguard)));
  }
  return all;
}
