import type { DayNumber } from "../time/calendar.ts";
import type { Permit, Picture } from "./picture.ts";
import { expelledStay, stay } from "./questions.ts";
import type { Fact, Question } from "./right.ts";
import { type Saying, say } from "./words.ts";

/** What may have ended a permit: no last day was told, or an expulsion came since. One granted after an expulsion holds. */
type Doubt = "none" | "length" | "expulsion" | "both";

type FindPermit = (picture: Picture) => Permit;

/** On one date the order is unknown. */
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

export const permitDoubt = doubtOf(({ permit }) => permit);

interface DoubtOf {
  readonly doubt: Doubt;
  readonly isLengthTold: boolean;
  readonly isExpelled: boolean;
  readonly asks: readonly Question[];
}

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

export const expelledIf = (isExpelled: boolean): readonly Saying[] =>
  isExpelled ? [expelled] : [];

/** Also one from before the person came: whether they may come back was not read. */
export const expulsion: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.expelled) ? "not-told" : "yes"),
};

export const expulsions = [
  { told: "not-told", sure: "holds", said: expelledIf(false), asks: [] },
  { told: "yes", sure: "unsure", said: expelledIf(true), asks: [expelledStay] },
] as const;
