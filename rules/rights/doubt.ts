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
  "An expulsion was decided {0}. When it is final, every permit to stay ends, and it bars coming back in (Immigration Act § 71). Whether it is final is not told.",
  "Utvisning ble vedtatt {0}. Når den er endelig, opphører alle tillatelser til å være her, og den hindrer ny innreise (utlendingsloven § 71). Om den er endelig, er ikke fortalt.",
  (p) => p.expelled,
);

export const expelledIf = (isExpelled: boolean): readonly Saying[] =>
  isExpelled ? [expelled] : [];

/** Also one from before the person came. */
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
const leftNorway = say(
  "The person left Norway {0}. A reflection period and a limited permit are for whoever is in Norway (Immigration Regulations § 8-3 (3)), and protection is applied for in Norway or at its border (Immigration Act § 28). Whether the person may come back in to apply is not known.",
  "Personen reiste ut av Norge {0}. Refleksjonsperiode og begrenset tillatelse er for den som er i Norge (utlendingsforskriften § 8-3 (3)), og beskyttelse søkes det om i Norge eller på grensen (utlendingsloven § 28). Om personen kan komme inn igjen for å søke, er ikke kjent.",
  (p) => p.left,
);
const alsoExpelled = expelledIf(true).map((saying) =>
  onlyWhere(saying, (p) => !Number.isNaN(p.expelled)),
);

export const hindrances = [
  { hindered: "none", said: [], asks: [] },
  { hindered: "expulsion", said: expelledIf(true), asks: [afterExpulsion] },
  { hindered: "abroad", said: [...alsoExpelled, leftNorway], asks: [fromAbroad] },
] as const;
