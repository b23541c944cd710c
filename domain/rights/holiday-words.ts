import type { HolidayPay } from "./holiday-days.ts";
import type { Words } from "./words.ts";

type Unclear = NonNullable<HolidayPay["unclear"]>;

/** Why it is not known which day holiday pay should have been paid, as the end of a sentence. */
const why: Readonly<Record<Unclear, Words>> = {
  end: { en: "when the work ended is not known", nb: "når arbeidet sluttet, er ikke kjent" },
  "pay-after": {
    en: "pay was to come after the day that the work is told to have ended, so that it is not clear which work it was of",
    nb: "lønn skulle komme etter dagen arbeidet er sagt å ha sluttet, så det er ikke klart hvilket arbeid den var fra",
  },
  "which-work": {
    en: "it is told that work ended, but it is not clear which work this was earned in",
    nb: "det er fortalt at arbeid sluttet, men det er ikke klart hvilket arbeid de er opptjent i",
  },
};

export const unclears = Object.keys(why) as readonly Unclear[];

/** A sentence for each reason that the day is not known, ended by that reason. */
export function becauseUnclear(en: string, nb: string): Readonly<Record<Unclear, Words>> {
  const ended = ({ en: so, nb: slik }: Words) => ({ en: `${en} ${so}.`, nb: `${nb} ${slik}.` });
  return {
    end: ended(why.end),
    "pay-after": ended(why["pay-after"]),
    "which-work": ended(why["which-work"]),
  };
}
