import type { SafeguardKind } from "../case/safeguard.ts";
import type { Day, Moment } from "../time/day.ts";

export type Side = "sender" | "recipient";

/** Why a referral is declined, in codes: they say what the agency can do, and nothing of the person. */
export const declineReasons = [
  "no-capacity",
  "not-our-task",
  "too-little",
  "wrong-place",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Those that can be said of what nobody has read: they tell of the agency alone. */
export const declineReasonsUnread = [
  "no-capacity",
  "not-our-task",
  "wrong-place",
] as const satisfies readonly DeclineReason[];

/** The reasons there are to decline what is shut, or open. */
export function declineReasonsFor(shut: boolean): readonly DeclineReason[] {
  return shut ? declineReasonsUnread : declineReasons;
}

/** What a recipient asks back, in codes. */
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

/**
 * One thing that a side does in a referral. The codes tell of the agency's own handling and of nothing the other side did not tell
 * it; `words` are somebody's own, and go along only where the rules carry them.
 */
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
  /** A safeguard that was set after the referral was sent, with the rules that let it go. */
  | {
      readonly step: "safeguard";
      readonly safeguard: SafeguardKind;
      readonly how: string | null;
      readonly basis: readonly string[];
    }
  /** To whom is told only where a rule lets it: a shelter or a union by name says what the person is in need of. Else null. */
  | { readonly step: "pass-on"; readonly to: string | null }
  | {
      readonly step: "safeguard-done";
      readonly safeguard: SafeguardKind;
      readonly words: string | null;
    }
  | { readonly step: "removal"; readonly decided: Day; readonly planned: Day | null }
  | { readonly step: "removal-off" };
export type DeedKind = Deed["step"];

/** A step as one side keeps it: what was done, by which side, when. */
export interface Step {
  readonly id: string;
  readonly side: Side;
  readonly deed: Deed;
  /** Whether own words were told to the other side; null where there were none. */
  readonly wordsTold: boolean | null;
  readonly at: Moment;
}

/** Where a referral stands. That the day of the answer has passed in silence is read off the day, and is no state. */
export const referralStates = [
  "waiting",
  "asked-back",
  "accepted",
  "passed-on",
  "declined",
  "withdrawn",
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What may follow what. Whoever was given a safeguard can always say what was done with it, and that a removal was decided or called off. */
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
  // A safeguard can come when it is in work there, and is acknowledged then too.
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
  // Whoever declined may have read it all the same: they hear that it is taken back too.
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

/** The side that takes a step. */
export function sideOf(deed: DeedKind): Side {
  return sides[deed];
}

function after(state: ReferralState, deed: DeedKind): ReferralState | null {
  const next = follows[state][deed];
  return next === "same" ? state : (next ?? null);
}

/**
 * Where a referral stands after its steps, in any order in which both sides' own orders are kept: a step that crossed another on the
 * way and no longer follows is kept and changes nothing, and a withdrawal holds whatever it crossed. So both sides come to the same.
 */
export function stateOf(steps: readonly { readonly deed: Pick<Deed, "step"> }[]): ReferralState {
  const kinds = steps.map(({ deed }) => deed.step);
  const folded = kinds.reduce<ReferralState>(
    (state, deed) => after(state, deed) ?? state,
    "waiting",
  );
  return kinds.includes("withdraw") ? "withdrawn" : folded;
}

/** What a side can do now, in the order of the table. */
export function possible(state: ReferralState, side: Side): readonly DeedKind[] {
  return (Object.keys(follows[state]) as DeedKind[]).filter((deed) => sides[deed] === side);
}

/** The safeguards that nobody here has acknowledged: of those that came along, and of those that came in a step, since that one. */
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

/** The safeguards that came in steps, the newest word on each. */
export function safeguardsLater(
  steps: readonly { readonly deed: Deed }[],
): readonly { readonly kind: SafeguardKind; readonly how: string | null }[] {
  const later = steps.flatMap(({ deed }) =>
    deed.step === "safeguard" ? [[deed.safeguard, deed.how] as const] : [],
  );
  return [...new Map(later)].map(([kind, how]) => ({ kind, how }));
}
