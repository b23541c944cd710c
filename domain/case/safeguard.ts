import type { Moment } from "../time/day.ts";

/** What protects a person while their case is worked on; every view of the case shows those that hold, and they travel with a referral. */
export const safeguardKinds = [
  "talk-before-removal",
  "employer-must-not-know",
  "minor-or-maybe",
  "interpreter",
  "needs-time",
  "safe-way-to-reach",
] as const;
export type SafeguardKind = (typeof safeguardKinds)[number];

/** Those that say how, and not only that: which language, by which way. */
export const saysHow: ReadonlySet<SafeguardKind> = new Set<SafeguardKind>([
  "interpreter",
  "safe-way-to-reach",
]);

/** The most that one says of how, where it travels with a case. */
export const longestHow = 200;

/** Those that bind whoever received them: not advice, but what must be done first. */
export const binding: ReadonlySet<SafeguardKind> = new Set<SafeguardKind>([
  "talk-before-removal",
  "employer-must-not-know",
  "minor-or-maybe",
]);

/** How, as it stands within a sentence: the stop it may end with is the sentence's. */
export function withoutStop(how: string): string {
  return how.replace(/[.\s]+$/, "");
}

/** A safeguard as it was set (holds) or lifted, by whom and why. */
export interface Safeguard {
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  /** Which language, or which way: only for those that say how. */
  readonly how: string | null;
  readonly at: Moment;
  readonly by: string;
}

/** Whether it was set, or lifted, by what is written of an age, and not by a colleague: that has no reason in words. */
export function isByWhatIsWritten({ kind, why }: Pick<Safeguard, "kind" | "why">): boolean {
  return kind === "minor-or-maybe" && why === "";
}

/** Which way to a person is known to who has a part in the case: nobody else is told where they can be found. */
export function isWay(kind: SafeguardKind): boolean {
  return kind === "safe-way-to-reach";
}

/** As it is told to who has no part in the case: that it holds and binds them too, and not by which way. */
export function withoutWay<Held extends Pick<Safeguard, "kind" | "how">>(held: Held): Held {
  return isWay(held.kind) ? { ...held, how: null } : held;
}

/** The same of one that was set or lifted: why there is only one way may say which, or where the person was found. Why of the others protects, and is told. */
export function withoutWords(set: Safeguard): Safeguard {
  return isWay(set.kind) ? { ...withoutWay(set), why: "" } : set;
}

/** Of everything set and lifted, newest first, what holds now: the newest of a kind decides. In the order of the kinds. */
export function inForce(history: readonly Safeguard[]): readonly Safeguard[] {
  return safeguardKinds.flatMap((kind) => {
    const newest = history.find((each) => each.kind === kind);
    return newest?.holds === true ? [newest] : [];
  });
}
