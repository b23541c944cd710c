import { addMonths } from "../pay/calendar.ts";
import { fromAbroad, inPerson } from "./in-person.ts";
import type { Picture } from "./picture.ts";
import type { Step } from "./right.ts";
import { who } from "./who.ts";
import { onlyWhere, type Saying, say, type Words } from "./words.ts";

const monthBefore = (p: Picture) => addMonths(p.limited.until, -1);
const whileItRuns: Step = {
  what: say(
    "The last day of the permit. Something must be applied for before it is over: if nothing is, see a lawyer today.",
    "Siste dag for tillatelsen. Noe må være søkt om før den er over: er ingenting det, snakk med en advokat i dag.",
  ),
  by: (p) => p.limited.until,
  named: () => true,
  who: who.lawyer,
};
const toRenew: readonly Step[] = [
  ...inPerson({
    what: say(
      "Apply to have it renewed, a month before its last day at the latest.",
      "Søk om fornyelse, senest en måned før siste dag.",
    ),
    by: monthBefore,
    who: who.person,
  }),
  whileItRuns,
];
const findLastDay = (what: Saying): Step => ({
  what,
  by: null,
  who: who.coordinator,
  atOnce: { step: "find-last-day-of-limited", since: (p) => p.limited.granted },
});
const lastDayToRenew = say(
  "Find the last day in the decision today, and ask for renewal a month before it.",
  "Finn siste dag i vedtaket i dag, og søk om fornyelse en måned før den.",
);
const lastDayToMoveOn = say(
  "Find the last day in the decision today: what comes after must be settled before it.",
  "Finn siste dag i vedtaket i dag: det som kommer etter, må være avklart før den.",
);
const awayAtLatest: Words = {
  en: `${fromAbroad.en} This is the latest that the day can be, if the permit is for a whole year; it may be months before.`,
  nb: `${fromAbroad.nb} Dette er det seneste dagen kan være, hvis tillatelsen er for et helt år; den kan være flere måneder før.`,
};
/** Where its last day was not told, a month before a year is the latest that the day can be, and no more. */
const toRenewAtLatest: readonly Step[] = [
  findLastDay(onlyWhere(lastDayToRenew, ({ abroad }) => !abroad)),
  findLastDay(onlyWhere(lastDayToMoveOn, ({ abroad }) => abroad)),
  ...inPerson(
    {
      what: say(
        "At the very latest: apply to have it renewed. This is the latest that the day can be, if the permit is for a whole year; it may be months before.",
        "Aller senest: søk om fornyelse. Dette er det seneste dagen kan være, hvis tillatelsen er for et helt år; den kan være flere måneder før.",
      ),
      by: monthBefore,
      who: who.person,
    },
    awayAtLatest,
  ),
];
/** The month is the law's for a renewal; for another ground it is there so that there is time. */
const isAhead = (p: Picture) => p.asOf <= monthBefore(p);
const toMoveOn: readonly Step[] = [
  {
    what: onlyWhere(
      say(
        "Apply on another ground (witness, strong humanitarian considerations) while it still holds. Plan the way home only if the person wants it and it is looked into whether it is safe.",
        "Søk på et annet grunnlag (vitne, sterke menneskelige hensyn) mens den ennå gjelder. Planlegg hjemreise bare hvis personen vil det, og det er undersøkt om det er trygt.",
      ),
      isAhead,
    ),
    by: monthBefore,
    who: who.lawyer,
  },
  whileItRuns,
];
const toMoveOnAtLatest: readonly Step[] = [
  findLastDay(lastDayToMoveOn),
  {
    what: say(
      "At the very latest: apply on another ground (witness, strong humanitarian considerations). This is the latest that the day can be, if the permit is for a whole year; it may be months before. Plan the way home only if the person wants it and it is looked into whether it is safe.",
      "Aller senest: søk på et annet grunnlag (vitne, sterke menneskelige hensyn). Dette er det seneste dagen kan være, hvis tillatelsen er for et helt år; den kan være flere måneder før. Planlegg hjemreise bare hvis personen vil det, og det er undersøkt om det er trygt.",
    ),
    by: monthBefore,
    who: who.lawyer,
  },
];
/** What to do before a limited permit runs out that may be renewed; its last day is told, or not. */
export const renewal = (isLengthTold: boolean) => (isLengthTold ? toRenew : toRenewAtLatest);
/** What to do before it runs out where it is not renewed. */
export const movingOn = (isLengthTold: boolean) => (isLengthTold ? toMoveOn : toMoveOnAtLatest);
