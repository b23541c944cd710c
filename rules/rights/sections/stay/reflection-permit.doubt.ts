import { expelledIf, isExpelledSince } from "../../doubt.ts";
import { sixMonths } from "../../permit.ts";
import type { Picture } from "../../picture.ts";
import { expelledStay } from "../../questions.ts";
import { askLawyer, askPerson, type Fact } from "../../right.ts";
import { say } from "../../words.ts";

const isLater = say(
  "The rule used here (UDI 2013-014) is six months, and the last day that was told is later.",
  "Regelen som er brukt her (UDI 2013-014), er seks måneder, og den siste dagen som er fortalt, er senere.",
);
const longer = askLawyer(
  "reflection-longer",
  "The last day that was told of the reflection period is later than six months. Which day does the decision say, and does it hold so long?",
  "Den siste dagen som er fortalt om refleksjonsperioden, er senere enn seks måneder. Hvilken dag sier vedtaket, og gjelder den så lenge?",
);
const lastDayAsked = askPerson(
  "reflection-last-day",
  "Which last day does the decision on the reflection period name?",
  "Hvilken siste dag står i vedtaket om refleksjonsperiode?",
);

function lastDay({ reflection: { granted, told, until } }: Picture) {
  if (!told) {
    return "untold";
  }
  return until > sixMonths(granted) ? "longer" : "told";
}

const sure = { told: "none", untold: "untold", longer: "longer" } as const;
const expelled = { told: "expulsion", untold: "untold-expulsion", longer: "both" } as const;
/** Where none was granted, nothing is known of a last day. */
export const notExpelled = Object.values(sure);
export const expelledOnes = Object.values(expelled);

export const doubt: Fact<(typeof notExpelled | typeof expelledOnes)[number]> = {
  values: [...notExpelled, ...expelledOnes],
  of: (p) => {
    if (p.reflection.state === "none") {
      return Number.isNaN(p.expelled) ? "none" : "expulsion";
    }
    return (isExpelledSince(p, p.reflection.granted) ? expelled : sure)[lastDay(p)];
  },
};

/** A reckoned day holds, and is asked about. */
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
