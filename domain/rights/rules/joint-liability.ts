import { type DayNumber, dayText } from "../../pay/calendar.ts";
import { always, read } from "../../pay/sections/section.ts";
import { claimedOf, lastOf, noClaims } from "../facts.ts";
import type { Joint } from "../joint-days.ts";
import type { Picture } from "../picture.ts";
import { dueDays, workEnded } from "../questions.ts";
import { type Fact, type Question, rightOf, type Todo } from "../right.ts";
import { safely, safetyOfJointClaim } from "../safety.ts";
import { who } from "../who.ts";
import { lineOf, noPayMissing, notOnTheCase, onlyWhere, say } from "../words.ts";

const toDo = {
  pay: {
    en: "Claim in writing what should have been paid {0}, from those above the employer, or whoever hired the worker in.",
    nb: "Krev skriftlig det som skulle vært betalt {0}, fra dem over arbeidsgiveren, eller den som leide inn.",
  },
  payComing: {
    en: "If what is to be paid {0} is not paid then: claim it in writing from those above the employer, or whoever hired the worker in.",
    nb: "Hvis det som skal betales {0}, ikke blir betalt da: krev det skriftlig fra dem over arbeidsgiveren, eller den som leide inn.",
  },
  holidayPay: {
    en: "Claim in writing the holiday pay that should be paid {0}, from those above the employer.",
    nb: "Krev skriftlig feriepengene som skulle vært betalt {0}, fra dem over arbeidsgiveren.",
  },
  holidayPaySafe: {
    en: "Claim the holiday pay in writing from those above the employer. The day is one to be safe, three months after {0}: when the work ended is not known.",
    nb: "Krev feriepengene skriftlig fra dem over arbeidsgiveren. Dagen er for å være sikker, tre måneder etter {0}: når arbeidet sluttet, er ikke kjent.",
  },
  answer: {
    en: "See whether what was claimed in writing {0} is paid: they have three weeks. Ask for an answer in writing.",
    nb: "Se om det som ble krevd skriftlig {0}, er betalt: de har tre uker. Be om et skriftlig svar.",
  },
  court: {
    en: "Bring what should have been paid {0}, and was claimed in writing, before the conciliation board or a court, against those above the employer. The day is one to be safe.",
    nb: "Fremme det som skulle vært betalt {0}, og er krevd skriftlig, for forliksrådet eller retten, mot dem over arbeidsgiveren. Dagen er for å være sikker.",
  },
  courtHolidayPay: {
    en: "Bring the holiday pay that should be paid {0}, and was claimed in writing, before the conciliation board or a court, against those above the employer. The day is one to be safe.",
    nb: "Fremme feriepengene som skulle vært betalt {0}, og er krevd skriftlig, for forliksrådet eller retten, mot dem over arbeidsgiveren. Dagen er for å være sikker.",
  },
} as const;

const rule = say(
  "Where there is a lowest pay that holds for everyone in that kind of work (a general-application rate), those above the employer in the chain owe the pay too, with overtime and holiday pay; where a worker was hired out, whoever hired them in owes the pay. It must be claimed in writing within three months of each day it should have been paid.",
  "Der det er en minstelønn som gjelder for alle i den slags arbeid (allmenngjort sats), skylder også de over arbeidsgiveren i kjeden lønnen, med overtid og feriepenger. Er arbeideren leid ut, skylder den som har leid inn, lønnen. Det må kreves skriftlig innen tre måneder etter hver dag det skulle vært betalt.",
);
const weeks = say(
  "Whoever of those above the employer is asked has three weeks to pay, and two weeks to tell the others who owe it too.",
  "Den av dem over arbeidsgiveren som får kravet, har tre uker på å betale, og to uker på å varsle de andre som også skylder.",
);
const knew = say(
  "Not where the worker knew that those above the employer were meant to cover it.",
  "Ikke der arbeidstakeren visste at det var meningen at de over arbeidsgiveren skulle dekke det.",
);
const chainNotTold = say(
  "Whether there is such a chain is not told.",
  "Om det er en slik kjede, er ikke fortalt.",
);
const hasClaimed = ({ claimed }: Joint) => !Number.isNaN(claimed);
const inWriting = say(
  "It was claimed in time, last {0}; what came of it is not known.",
  "Det ble krevd i tide, sist {0}; hva som kom ut av det, er ikke kjent.",
  (p) => claimedOf(p.joint),
);
const notRead = say(
  "How long it lives after that, and whether what is done against the employer counts against those above too, was not read.",
  "Hvor lenge det lever etterpå, og om det som gjøres mot arbeidsgiveren, teller mot dem over også, er ikke lest.",
);
const chain: Question = {
  id: "chain",
  to: "person",
  words: {
    en: "Who stood above the employer: who gave the job, for whom was the work done, was the person hired out?",
    nb: "Hvem sto over arbeidsgiveren: hvem ga oppdraget, for hvem ble arbeidet gjort, var personen leid ut?",
  },
};
const againstThem: Question = {
  id: "joint-after-claim",
  to: "lawyer",
  words: {
    en: "It was claimed in writing from those above the employer, in time. How long does that claim live, what stops its time, and does a writ against the employer, or what the employer acknowledges, count against them?",
    nb: "Det er krevd skriftlig fra dem over arbeidsgiveren, i tide. Hvor lenge lever kravet, hva stopper fristen, og teller en stevning mot arbeidsgiveren, eller det arbeidsgiveren erkjenner, mot dem?",
  },
};

const first = (p: Picture) => p.joint[0]?.due ?? Number.NaN;
/** Not claimed in writing yet, and surely still to be. */
const isOpen = (each: Joint, asOf: DayNumber) =>
  each.known && !hasClaimed(each) && asOf <= each.until;
/** Not claimed in writing yet, and maybe still to be: which day it should have been paid is not known. */
const mayBeOpen = (each: Joint, asOf: DayNumber) =>
  !(each.known || hasClaimed(each)) && asOf <= each.until;

const claims: Fact<
  "none" | "not-due" | "open" | "open-and-claimed" | "claimed" | "maybe" | "passed"
> = {
  values: ["none", "not-due", "open", "open-and-claimed", "claimed", "maybe", "passed"],
  of: (p) => {
    const { joint, asOf } = p;
    if (joint.length === 0) {
      return noClaims(p);
    }
    const isClaimed = joint.some(hasClaimed);
    if (joint.some((each) => isOpen(each, asOf))) {
      return isClaimed ? "open-and-claimed" : "open";
    }
    if (isClaimed) {
      return "claimed";
    }
    return joint.some((each) => mayBeOpen(each, asOf)) ? "maybe" : "passed";
  },
};
/** Whether it is known of all that may still be claimed which day it should have been paid. */
const day: Fact<"known" | "not-known"> = {
  values: ["known", "not-known"],
  of: ({ joint, asOf }) => (joint.some((each) => mayBeOpen(each, asOf)) ? "not-known" : "known"),
};

function openDay(each: Joint, asOf: DayNumber): Todo {
  const { known, due, safeUntil } = each;
  if (each.of === "pay") {
    const what = lineOf(due > asOf ? toDo.payComing : toDo.pay, due);
    return { what, by: dayText(safeUntil), who: who.wages };
  }
  const what = lineOf(known ? toDo.holidayPay : toDo.holidayPaySafe, due);
  return { what, by: asOf <= safeUntil ? dayText(safeUntil) : null, who: who.wages };
}

const threeWeeks = 21;

function openDays({ joint, asOf }: Picture): readonly Todo[] {
  // A day that is also the last for another written claim stays that one's: done for the one, it must not seem done for both.
  const by = (own: DayNumber) =>
    asOf > own || joint.some(({ until, safeUntil }) => own === until || own === safeUntil)
      ? null
      : dayText(own);
  const claimed = joint.filter(hasClaimed);
  return safely(safetyOfJointClaim, [
    ...joint
      .filter((each) => asOf <= each.until)
      .filter((each) => each.known || asOf <= each.safeUntil || !hasClaimed(each))
      .map((each) => openDay(each, asOf)),
    ...[...new Set(claimed.map((each) => each.claimed))].map((on) => ({
      what: lineOf(toDo.answer, on),
      by: by(on + threeWeeks),
      who: who.wages,
    })),
    ...claimed.map(({ due, years, of }) => ({
      what: lineOf(of === "pay" ? toDo.court : toDo.courtHolidayPay, due),
      by: by(years),
      who: who.wages,
    })),
  ]);
}

const endsIf = [
  say(
    "Three months pass from the day it should have been paid, without a claim in writing.",
    "Det går tre måneder fra dagen det skulle vært betalt, uten et skriftlig krav.",
  ),
];
const endNotKnown = onlyWhere(
  say(
    "Holiday pay is to be paid when the work ends, else we reckon with 30 June of the next year: when the work ended is not known.",
    "Feriepenger skal betales når arbeidet slutter, ellers regner vi med 30. juni året etter: når arbeidet sluttet, er ikke kjent.",
  ),
  (p) => day.of(p) === "not-known",
);
const ofDay = { known: [], "not-known": [workEnded] } as const;

const whileOpen = (found: "open" | "open-and-claimed", each: keyof typeof ofDay) => ({
  when: { claims: found, day: each },
  gives: "may" as const,
  from: first,
  // What was claimed in writing has no last day that was read.
  until: ({ joint, asOf }: Picture) =>
    found === "open" ? lastOf(joint.filter((one) => isOpen(one, asOf))) : Number.NaN,
  because: [
    ...[rule, weeks, knew],
    ...(found === "open" ? [] : [inWriting, notRead]),
    ...[endNotKnown, chainNotTold],
  ],
  endsIf,
  each: openDays,
  ask: [chain, ...(found === "open" ? [] : [againstThem]), ...ofDay[each]],
});
const onceClaimed = (each: keyof typeof ofDay) => ({
  when: { claims: "claimed", day: each } as const,
  gives: "unsure" as const,
  from: first,
  because: [rule, weeks, knew, inWriting, notRead, endNotKnown, chainNotTold],
  each: openDays,
  ask: [chain, againstThem, ...ofDay[each]],
});

export const right = rightOf({
  section: {
    id: "joint-liability",
    law: "allmenngjøringsloven",
    section: "§ 13; aml § 14-12 c",
    read,
    inForce: always,
  },
  title: { en: "Pay from those above the employer", nb: "Lønn fra dem over arbeidsgiveren" },
  hangsOn: {
    en: `A chain of jobs in work where a lowest pay holds for everyone (a general-application rate), or hiring out. ${notOnTheCase.en}`,
    nb: `En kjede av oppdrag i arbeid der en minstelønn gjelder for alle (allmenngjort sats), eller utleie. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Three months from each day the pay or the holiday pay should have been paid, without a claim in writing.",
    nb: "Tre måneder fra hver dag lønnen eller feriepengene skulle vært betalt, uten et skriftlig krav.",
  },
  on: { claims, day },
  cases: [
    { when: { claims: "not-due" }, gives: "no", because: [rule, noPayMissing] },
    { when: { claims: "none" }, gives: "unsure", because: [rule], ask: [dueDays, chain] },
    whileOpen("open", "known"),
    whileOpen("open", "not-known"),
    whileOpen("open-and-claimed", "known"),
    whileOpen("open-and-claimed", "not-known"),
    onceClaimed("known"),
    onceClaimed("not-known"),
    {
      when: { claims: "maybe" },
      gives: "unsure",
      from: first,
      because: [
        ...[rule, weeks],
        say(
          "For the pay the last day was {0}; only holiday pay may still be claimed.",
          "For lønnen var siste dag {0}; bare feriepenger kan kanskje fortsatt kreves.",
          ({ joint }) => lastOf(joint.filter((each) => each.of === "pay")),
        ),
        ...[endNotKnown, chainNotTold],
      ],
      endsIf,
      each: openDays,
      ask: [workEnded, chain],
    },
    {
      when: { claims: "passed" },
      gives: "ended",
      from: first,
      until: (p) => lastOf(p.joint),
      because: [rule, say("The last day was {0}.", "Siste dag var {0}.", (p) => lastOf(p.joint))],
    },
  ],
});
