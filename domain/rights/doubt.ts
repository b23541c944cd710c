import type { DayNumber } from "../time/calendar.ts";
import type { Permit } from "./permit.ts";
import type { Picture } from "./picture.ts";
import { expelledStay, stay } from "./questions.ts";
import type { Fact, Question } from "./right.ts";
import { type Saying, say } from "./words.ts";

/**
 * Why it is not sure that what was granted still holds: its last day was not told and may have passed, or an expulsion has been
 * decided since. One that was granted after an expulsion holds.
 */
type Doubt = "none" | "length" | "expulsion" | "both";

type FindPermit = (picture: Picture) => Permit;

/** On one day it is not known which came first. */
export const isExpelledSince = ({ expelled }: Picture, granted: DayNumber): boolean =>
  expelled >= granted;

export function doubtOf(find: FindPermit): Fact<Doubt> {
  return {
    values: ["none", "length", "expulsion", "both"],
    of: (picture) => {
      const { granted, assumed } = find(picture);
      if (isExpelledSince(picture, granted)) {
        return assumed ? "both" : "expulsion";
      }
      return assumed ? "length" : "none";
    },
  };
}

/** Of the permit that counts: what several rights look at is looked at once. */
export const permitDoubt = doubtOf(({ permit }) => permit);

interface DoubtOf {
  readonly doubt: Doubt;
  readonly isLengthTold: boolean;
  readonly isExpelled: boolean;
  readonly asks: readonly Question[];
}

/** Each doubt, and what is asked because of it. */
export const doubts = [
  { doubt: "none", isLengthTold: true, isExpelled: false, asks: [] },
  { doubt: "length", isLengthTold: false, isExpelled: false, asks: [stay] },
  { doubt: "expulsion", isLengthTold: true, isExpelled: true, asks: [expelledStay] },
  { doubt: "both", isLengthTold: false, isExpelled: true, asks: [stay, expelledStay] },
] as const satisfies readonly DoubtOf[];

const expelled = say(
  "An expulsion was decided {0}. What that means for this was not read.",
  "Utvisning ble vedtatt {0}. Hva det betyr for dette, er ikke lest.",
  (p) => p.expelled,
);

/** That an expulsion has been decided, where it has. */
export const expelledIf = (isExpelled: boolean): readonly Saying[] =>
  isExpelled ? [expelled] : [];

/** One that was decided before the person came counts too: whether they may come back after it was not read. */
export const expulsion: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.expelled) ? "not-told" : "yes"),
};

/** Whether one was ever decided, and what is said and asked because of it. */
export const expulsions = [
  { told: "not-told", sure: "holds", said: expelledIf(false), asks: [] },
  { told: "yes", sure: "unsure", said: expelledIf(true), asks: [expelledStay] },
] as const;
