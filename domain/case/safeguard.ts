import type { Moment } from "../time/day.ts";

/** Shown on every view of the case, and sent with referrals. */
export const safeguardKinds = [
  "talk-before-removal",
  "employer-must-not-know",
  "minor-or-maybe",
  "interpreter",
  "needs-time",
  "safe-way-to-reach",
] as const;
export type SafeguardKind = (typeof safeguardKinds)[number];

/** Kinds that say how: which language, or which way. */
export const saysHow: ReadonlySet<SafeguardKind> = new Set<SafeguardKind>([
  "interpreter",
  "safe-way-to-reach",
]);

/** The limit where it travels with a case. */
export const longestHow = 200;

/** Kinds that bind recipients: to be done first. */
export const binding: ReadonlySet<SafeguardKind> = new Set<SafeguardKind>([
  "talk-before-removal",
  "employer-must-not-know",
  "minor-or-maybe",
]);

/** Drops a final stop, for use within a sentence. */
export function withoutStop(how: string): string {
  return how.replace(/[.\s]+$/, "");
}

export interface Safeguard {
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  /** Null for kinds without a how. */
  readonly how: string | null;
  readonly at: Moment;
  readonly by: string;
}

/** A colleague gives a reason in words; what is written of age does not. */
export function isByWhatIsWritten({ kind, why }: Pick<Safeguard, "kind" | "why">): boolean {
  return kind === "minor-or-maybe" && why === "";
}

/** The way is told to members only: it says where a person can be found. */
export function isWay(kind: SafeguardKind): boolean {
  return kind === "safe-way-to-reach";
}

/** For readers without a part: the safeguard binds them, but the way is hidden. */
export function withoutWay<Held extends Pick<Safeguard, "kind" | "how">>(held: Held): Held {
  return isWay(held.kind) ? { ...held, how: null } : held;
}

/** The reason for a single way may reveal it; other reasons are told. */
export function withoutWords(set: Safeguard): Safeguard {
  return isWay(set.kind) ? { ...withoutWay(set), why: "" } : set;
}

/** Lets the newest of each kind decide; in order of the kinds. */
export function inForce(history: readonly Safeguard[]): readonly Safeguard[] {
  return safeguardKinds.flatMap((kind) => {
    const newest = history.find((each) => each.kind === kind);
    return newest?.holds === true ? [newest] : [];
  });
}
