import { monthsAfter } from "../../../../domain/time/calendar.ts";
import type { Picture } from "../../picture.ts";
import type { Step } from "../../right.ts";
import { fromAbroad, inPerson } from "../../sayings.ts";
import { who } from "../../who.ts";
import { forYou, onlyWhere, type Saying, type StepWords, say } from "../../words.ts";

const unless = (not: (p: Picture) => boolean, step: Step): Step => {
  const { only } = step.what;
  return { ...step, what: onlyWhere(step.what, (p) => !not(p) && only?.(p) !== false) };
};
const renewYou = [
  "Apply to have your limited permit (begrenset tillatelse) renewed by this date. You must go there yourself.",
  "Søk om å fornye den begrensede tillatelsen innen denne datoen. Du må møte opp selv.",
] as const;
const lateYou = [
  "Your limited permit (begrenset tillatelse) was to be renewed by this date.",
  "Den begrensede tillatelsen skulle vært søkt fornyet innen denne datoen.",
] as const;
const anotherYou = [
  "Apply for another permit by this date, with a lawyer.",
  "Søk om en annen tillatelse innen denne datoen, med advokat.",
] as const;
const lawyerFirst = forYou(
  say(
    "An expulsion has been decided: ask a lawyer first, before anybody goes to the police. Once it is final, every permit ends (Immigration Act § 71). If a renewal is applied for, do it by this day, a month before the last.",
    "Det er vedtatt utvisning: spør en advokat først, før noen går til politiet. Når den er endelig, opphører alle tillatelser (utlendingsloven § 71). Blir det søkt om fornyelse, gjør det innen denne dagen, en måned før den siste.",
  ),
  "If your limited permit (begrenset tillatelse) is to be renewed, it must be applied for by this date. Talk with a lawyer before you go to the police.",
  "Skal den begrensede tillatelsen fornyes, må det søkes innen denne datoen. Snakk med en advokat før du går til politiet.",
);
const monthBefore = (p: Picture) => monthsAfter(p.limited.until, -1);
const whileItRuns: Step = {
  what: forYou(
    say(
      "The last day of the permit. Something must be applied for before it is over: if nothing is, see a lawyer today.",
      "Siste dag for tillatelsen. Noe må være søkt om før den er over: er ingenting det, snakk med en advokat i dag.",
    ),
    "This is the last date of your limited permit (begrenset tillatelse). Something must be applied for before then. Ask a lawyer in good time.",
    "Dette er siste dag i den begrensede tillatelsen. Noe må være søkt om før da. Spør en advokat i god tid.",
  ),
  by: (p) => p.limited.until,
  named: () => true,
  who: who.lawyer,
};
const isAhead = (p: Picture) => p.asOf <= monthBefore(p);
/** Also where the permit came later: its year may be wrong, and going to the police cannot be taken back. */
const isExpelled = ({ expelled }: Picture) => Number.isFinite(expelled);
/** After an expulsion a lawyer comes before the police. */
const inTime = (what: Saying, away?: StepWords): readonly Step[] =>
  [
    ...inPerson({ what, by: monthBefore, who: who.person }, away).map((step) =>
      unless(isExpelled, step),
    ),
    {
      what: onlyWhere(lawyerFirst, isExpelled),
      by: monthBefore,
      who: who.lawyer,
    },
  ].map((step) => unless((p) => !isAhead(p), step));
const late = (words: Saying): Step => ({
  what: onlyWhere(forYou(words, ...lateYou), (p) => !isAhead(p)),
  by: monthBefore,
  who: who.lawyer,
  late: true,
});
const toRenew: readonly Step[] = [
  ...inTime(
    forYou(
      say(
        "Apply to have it renewed, a month before its last day at the latest.",
        "Søk om fornyelse, senest en måned før siste dag.",
      ),
      ...renewYou,
    ),
  ),
  late(
    say(
      "The day to have applied for renewal by is over. Ask a lawyer today about applying all the same: whoever applied a month before has a right to stay until it is decided; for a later application the immigration authorities may let the person stay (§ 61). See the lawyer before the last day of the permit, {0}.",
      "Dagen for å ha søkt om fornyelse er over. Spør en advokat i dag om å søke likevel: den som søkte en måned før, har rett til å være her til det er avgjort; ved en senere søknad kan utlendingsmyndighetene la personen være her (§ 61). Snakk med advokaten før siste dag for tillatelsen, {0}.",
      (p) => p.limited.until,
    ),
  ),
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
const awayAtLatest: StepWords = {
  ...fromAbroad,
  en: `${fromAbroad.en} This is the latest that the day can be, if the permit is for a whole year; it may be months before.`,
  nb: `${fromAbroad.nb} Dette er det seneste dagen kan være, hvis tillatelsen er for et helt år; den kan være flere måneder før.`,
};
/** A month before a year is the latest that the day can be. */
const toRenewAtLatest: readonly Step[] = [
  findLastDay(onlyWhere(lastDayToRenew, ({ abroad }) => !abroad)),
  findLastDay(onlyWhere(lastDayToMoveOn, ({ abroad }) => abroad)),
  ...inTime(
    forYou(
      say(
        "At the very latest: apply to have it renewed. This is the latest that the day can be, if the permit is for a whole year; it may be months before.",
        "Aller senest: søk om fornyelse. Dette er det seneste dagen kan være, hvis tillatelsen er for et helt år; den kan være flere måneder før.",
      ),
      ...renewYou,
    ),
    awayAtLatest,
  ),
  late(
    say(
      "The latest day to have applied for renewal by is over. Ask a lawyer today about applying all the same: whoever applied a month before has a right to stay until it is decided; for a later application the immigration authorities may let the person stay (§ 61). The last day of the permit was not told; it is {0} at the latest.",
      "Den seneste dagen for å ha søkt om fornyelse er over. Spør en advokat i dag om å søke likevel: den som søkte en måned før, har rett til å være her til det er avgjort; ved en senere søknad kan utlendingsmyndighetene la personen være her (§ 61). Siste dag for tillatelsen er ikke fortalt; den er senest {0}.",
      (p) => p.limited.until,
    ),
  ),
];
/** The law's month is for a renewal; here it gives time. */
const toMoveOn: readonly Step[] = [
  {
    what: onlyWhere(
      forYou(
        say(
          "Apply on another ground (witness, strong humanitarian considerations) while it still holds. Plan the way home only if the person wants it and it is looked into whether it is safe.",
          "Søk på et annet grunnlag (vitne, sterke menneskelige hensyn) mens den ennå gjelder. Planlegg hjemreise bare hvis personen vil det, og det er undersøkt om det er trygt.",
        ),
        ...anotherYou,
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
    what: forYou(
      say(
        "At the very latest: apply on another ground (witness, strong humanitarian considerations). This is the latest that the day can be, if the permit is for a whole year; it may be months before. Plan the way home only if the person wants it and it is looked into whether it is safe.",
        "Aller senest: søk på et annet grunnlag (vitne, sterke menneskelige hensyn). Dette er det seneste dagen kan være, hvis tillatelsen er for et helt år; den kan være flere måneder før. Planlegg hjemreise bare hvis personen vil det, og det er undersøkt om det er trygt.",
      ),
      ...anotherYou,
    ),
    by: monthBefore,
    who: who.lawyer,
  },
];
export const renewal = (isLengthTold: boolean) => (isLengthTold ? toRenew : toRenewAtLatest);
export const movingOn = (isLengthTold: boolean) => (isLengthTold ? toMoveOn : toMoveOnAtLatest);
