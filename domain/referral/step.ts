import type { SafeguardKind } from "../case/safeguard.ts";
import type { Day, Moment } from "../time/day.ts";

export type Side = "sender" | "recipient";

/** About what the agency can do, never about the person. */
export const declineReasons = [
  "no-capacity",
  "not-our-task",
  "too-little",
  "wrong-place",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Reasons that concern the agency alone, so they need no reading. */
export const declineReasonsUnread = [
  "no-capacity",
  "not-our-task",
  "wrong-place",
] as const satisfies readonly DeclineReason[];

export function declineReasonsFor(shut: boolean): readonly DeclineReason[] {
  return shut ? declineReasonsUnread : declineReasons;
}

export const askedBack = [
  "call-us",
  "more-observations",
  "where",
  "who",
  "consent",
  "other",
] as const;
export type AskedBack = (typeof askedBack)[number];

export const withdrawReasons = [
  "consent-withdrawn",
  "sent-by-mistake",
  "no-longer-needed",
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

/** Codes tell of the agency's own handling only; `words` go along where the rules carry them. */
export type Deed =
  | { readonly step: "acknowledge"; readonly safeguards: readonly SafeguardKind[] }
  | { readonly step: "accept" }
  | { readonly step: "decline"; readonly reason: DeclineReason; readonly words: string | null }
  | {
      readonly step: "ask";
      readonly about: AskedBack;
      readonly by: Day;
      readonly words: string | null;
    }
  | { readonly step: "reply"; readonly words: string | null }
  | { readonly step: "withdraw"; readonly reason: WithdrawReason }
  /** Set after sending, with the rules that let it go. */
  | {
      readonly step: "safeguard";
      readonly safeguard: SafeguardKind;
      readonly how: string | null;
      readonly basis: readonly string[];
    }
  /** Null unless a rule lets the name go: a shelter's or union's name reveals a need. */
  | { readonly step: "pass-on"; readonly to: string | null }
  | {
      readonly step: "safeguard-done";
      readonly safeguard: SafeguardKind;
      readonly words: string | null;
    }
  | { readonly step: "removal"; readonly decided: Day; readonly planned: Day | null }
  | { readonly step: "removal-off" };
export type DeedKind = Deed["step"];

export interface Step {
  readonly id: string;
  readonly side: Side;
  readonly deed: Deed;
  /** Null where there were none. */
  readonly wordsTold: boolean | null;
  readonly at: Moment;
}

/** Silence past the due date is no state. */
export const referralStates = [
  "waiting",
  "asked-back",
  "accepted",
  "passed-on",
  "declined",
  "withdrawn",
] as const;
export type ReferralState = (typeof referralStates)[number];

/** Which step may follow. What was done with a safeguard, and removals, can always be said. */
const always = { "safeguard-done": "same", removal: "same", "removal-off": "same" } as const;
const follows: Readonly<
  Record<ReferralState, Readonly<Partial<Record<DeedKind, ReferralState | "same">>>>
> = {
  waiting: {
    ...always,
    acknowledge: "same",
    accept: "accepted",
    decline: "declined",
    ask: "asked-back",
    safeguard: "same",
    withdraw: "withdrawn",
  },
  "asked-back": {
    ...always,
    acknowledge: "same",
    accept: "accepted",
    decline: "declined",
    reply: "waiting",
    safeguard: "same",
    withdraw: "withdrawn",
  },
  // Safeguards can come, and be acknowledged, while in work.
  accepted: {
    ...always,
    acknowledge: "same",
    "pass-on": "passed-on",
    safeguard: "same",
    withdraw: "withdrawn",
  },
  "passed-on": {
    ...always,
    acknowledge: "same",
    "pass-on": "same",
    safeguard: "same",
    withdraw: "withdrawn",
  },
  // Those who declined may have read it: they hear of a withdrawal.
  declined: { ...always, withdraw: "withdrawn" },
  withdrawn: { ...always },
};

const sides: Readonly<Record<DeedKind, Side>> = {
  acknowledge: "recipient",
  accept: "recipient",
  decline: "recipient",
  ask: "recipient",
  reply: "sender",
  withdraw: "sender",
  safeguard: "sender",
  "pass-on": "recipient",
  "safeguard-done": "recipient",
  removal: "recipient",
  "removal-off": "recipient",
};

export function sideOf(deed: DeedKind): Side {
  return sides[deed];
}

function after(state: ReferralState, deed: DeedKind): ReferralState | null {
  const next = follows[state][deed];
  return next === "same" ? state : (next ?? null);
}

/**
 * Does not depend on how the sides' orders interleave: a step that no longer follows changes nothing, a withdrawal
 * always holds.
 */
export function stateOf(steps: readonly { readonly deed: Pick<Deed, "step"> }[]): ReferralState {
  const kinds = steps.map(({ deed }) => deed.step);
  const folded = kinds.reduce<ReferralState>(
    (state, deed) => after(state, deed) ?? state,
    "waiting",
  );
  return kinds.includes("withdraw") ? "withdrawn" : folded;
}

export function possible(state: ReferralState, side: Side): readonly DeedKind[] {
  return (Object.keys(follows[state]) as DeedKind[]).filter((deed) => sides[deed] === side);
}

/** Finds those sent along or later, and not acknowledged here since. */
export function unacknowledged(
  came: readonly SafeguardKind[],
  steps: readonly { readonly deed: Deed }[],
): readonly SafeguardKind[] {
  const left = new Set(came);
  for (const { deed } of steps) {
    if (deed.step === "safeguard") {
      left.add(deed.safeguard);
    } else if (deed.step === "acknowledge") {
      for (const kind of deed.safeguards) {
        left.delete(kind);
      }
    }
  }
  return [...left];
}

/** Gives the newest of each kind. */
export function safeguardsLater(
  steps: readonly { readonly deed: Deed }[],
): readonly { readonly kind: SafeguardKind; readonly how: string | null }[] {
  const later = steps.flatMap(({ deed }) =>
    deed.step === "safeguard" ? [[deed.safeguard, deed.how] as const] : [],
  );
  return [...new Map(later)].map(([kind, how]) => ({ kind, how }));
}
