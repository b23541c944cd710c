import { expelledIf, isExpelledSince } from "./doubt.ts";
import { sixMonths } from "./permit.ts";
import type { Picture } from "./picture.ts";
import { expelledStay } from "./questions.ts";
import { isLater, lastDayAsked, longer } from "./reflection-words.ts";
import type { Fact } from "./right.ts";

/** Its last day: told, reckoned because none was, or later than the six months that were read. */
function lastDay({ reflection: { granted, told, until } }: Picture) {
  if (!told) {
    return "untold";
  }
  return until > sixMonths(granted) ? "longer" : "told";
}

const sure = { told: "none", untold: "untold", longer: "longer" } as const;
const expelled = { told: "expulsion", untold: "untold-expulsion", longer: "both" } as const;
/** Where none was granted, only whether an expulsion was decided: nothing is known of a last day. */
export const notExpelled = Object.values(sure);
export const expelledOnes = Object.values(expelled);

/** What is not sure of a reflection period as it was granted. */
export const doubt: Fact<(typeof notExpelled | typeof expelledOnes)[number]> = {
  values: [...notExpelled, ...expelledOnes],
  of: (p) => {
    if (p.reflection.state === "none") {
      return Number.isNaN(p.expelled) ? "none" : "expulsion";
    }
    return (isExpelledSince(p, p.reflection.granted) ? expelled : sure)[lastDay(p)];
  },
};

/** Each doubt, what is said and what is asked because of it; a reckoned day holds, and is asked about. */
export const doubts = [
  { why: "none", sure: "holds", said: [], asks: [] },
  { why: "untold", sure: "holds", said: [], asks: [lastDayAsked] },
  { why: "longer", sure: "unsure", said: [isLater], asks: [longer] },
  { why: "expulsion", sure: "unsure", said: expelledIf(true), asks: [expelledStay] },
  {
    why: "untold-expulsion",
    sure: "unsure",
    said: expelledIf(true),
    asks: [lastDayAsked, expelledStay],
  },
  {
    why: "both",
    sure: "unsure",
    said: [isLater, ...expelledIf(true)],
    asks: [longer, expelledStay],
  },
] as const;
