import type { DayNumber } from "../../domain/time/calendar.ts";
import type { Permit, Picture } from "./picture.ts";
import { expelledStay, stay } from "./questions.ts";
import { askLawyer, type Fact, type Question } from "./right.ts";
import { onlyWhere, type Saying, say } from "./words.ts";

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

/** An expulsion, or being abroad, also after one. */
export const hindranceOf = ({ abroad, expelled }: Picture): "none" | "expulsion" | "abroad" => {
  if (abroad) {
    return "abroad";
  }
  return Number.isNaN(expelled) ? "none" : "expulsion";
};

export const hindrance: Fact<"none" | "expulsion" | "abroad"> = {
  values: ["none", "expulsion", "abroad"],
  of: hindranceOf,
};

export const afterExpulsion = askLawyer(
  "permit-after-expulsion",
  "An expulsion has been decided. Can this permit be applied for and given all the same, and may the person stay until that is decided?",
  "Utvisning er vedtatt. Kan denne tillatelsen søkes om og gis likevel, og kan personen være her til det er avgjort?",
);
const fromAbroad = askLawyer(
  "permit-from-abroad",
  "The person has left Norway. Can this permit be applied for and given all the same, and may the person come back in for it, also where an expulsion was decided?",
  "Personen har reist ut av Norge. Kan denne tillatelsen søkes om og gis likevel, og kan personen komme inn igjen for den, også der utvisning er vedtatt?",
);
const leftUnread = say(
  "The person left Norway {0}. Whether it can be applied for or given from abroad was not read.",
  "Personen reiste ut av Norge {0}. Om den kan søkes om eller gis fra utlandet, er ikke lest.",
  (p) => p.left,
);
const alsoExpelled = expelledIf(true).map((saying) =>
  onlyWhere(saying, (p) => !Number.isNaN(p.expelled)),
);

export const hindrances = [
  { hindered: "none", said: [], asks: [] },
  { hindered: "expulsion", said: expelledIf(true), asks: [afterExpulsion] },
  { hindered: "abroad", said: [...alsoExpelled, leftUnread], asks: [fromAbroad] },
] as const;
