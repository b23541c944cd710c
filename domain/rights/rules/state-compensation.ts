import { type DayNumber, dayText } from "../../pay/calendar.ts";
import { read } from "../../pay/sections/section.ts";
import { actFrom, applied, clock, lastDay, now, safeDay } from "../compensation-days.ts";
import { covered } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { grossTrafficking, provision, reported, whichClosed } from "../questions.ts";
import { type Question, rightOf, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { lineOf, nothingReported, say } from "../words.ts";

const named = say(
  "For acts under Penal Code § 257 (trafficking) or § 259 (slavery) that were reported to the police; at most sixty times the basic amount of the national insurance (60 G), which may be departed from in special cases. Kontoret for voldsoffererstatning decides; an appeal goes to Statens sivilrettsforvaltning. It does not depend on a charge or a judgment.",
  "For handlinger etter straffeloven § 257 (menneskehandel) eller § 259 (slaveri) som er anmeldt til politiet; høyst seksti ganger grunnbeløpet i folketrygden (60 G), som kan fravikes i særlige tilfeller. Kontoret for voldsoffererstatning avgjør; klage går til Statens sivilrettsforvaltning. Det kommer ikke an på tiltale eller dom.",
);
const yearClock = say(
  "Without a judgment: applied for within one year of the final decision of the prosecuting authority, {0}.",
  "Uten dom: søkes innen ett år etter påtalemyndighetens endelige avgjørelse, {0}.",
  (p) => p.case.closed,
);
const halfYearClock = say(
  "After a judgment: claimed within six months of the day it became final, {0}.",
  "Etter dom: kreves innen seks måneder etter at den ble endelig (rettskraftig), {0}.",
  (p) => p.case.closed,
);
const applyFor = {
  en: "Apply for compensation. Counsel in the criminal case does not cover it.",
  nb: "Søk om voldserstatning. Bistandsadvokaten i straffesaken dekker det ikke.",
};
const byToBeSafe = {
  en: "Apply by this day, to be safe.",
  nb: "Søk innen denne dagen, for å være sikker.",
};
/** While it goes on in part, no day is the last. */
function lastDayOfClosed(p: Picture): DayNumber {
  const { state } = p.case;
  return state === "dropped" || state === "judged" ? lastDay(p) : Number.NaN;
}
/** The days by which it was applied for, while they are still to come. */
function appliedDays({ met, asOf }: Picture): readonly Todo[] {
  return met
    .filter(({ right: of, due }) => of === "state-compensation" && due >= asOf)
    .map(({ due }) => ({ what: lineOf(applyFor), by: dayText(due), who: who.lawyer }));
}
/** What is to be done by the first day that may be the last, where there is one and nobody has applied. */
function toBeSafe(p: Picture): readonly Todo[] {
  const day = safeDay(p);
  if (!Number.isNaN(applied(p))) {
    return appliedDays(p);
  }
  return Number.isNaN(day) ? [] : [{ what: lineOf(byToBeSafe), by: dayText(day), who: who.lawyer }];
}
const apply = (en: string, nb: string, by: ((p: Picture) => DayNumber) | null) => ({
  what: say(en, nb),
  by,
  who: who.lawyer,
});
const appliedIfSo = {
  ...say("Applied for {0}.", "Søkt om {0}.", applied),
  only: (p: Picture) => !Number.isNaN(applied(p)),
};
const appliedInTime = say(
  "Applied for {0}, in time: the last day was {1}. It is not decided, as far as is known.",
  "Søkt om {0}, i tide: siste dag var {1}. Den er ikke avgjort, så langt vi vet.",
  applied,
  lastDay,
);
const answerDue = apply(
  "Ask how far the application has come.",
  "Spør hvor langt søknaden er kommet.",
  null,
);
const relabelled: Question = {
  id: "compensation-relabelled",
  to: "lawyer",
  words: {
    en: "The case was reported under § 257 or 259 and now goes under another provision. Is compensation still open, and from which day does its year run?",
    nb: "Saken ble anmeldt etter § 257 eller 259 og går nå etter en annen bestemmelse. Er erstatning fortsatt mulig, og fra hvilken dag løper året?",
  },
};

const earlierAct: Question = {
  id: "compensation-earlier-act",
  to: "lawyer",
  words: {
    en: "The case was reported or decided before the act on compensation of 2023. Which rule holds for it, and is there still time?",
    nb: "Saken ble anmeldt eller avgjort før voldserstatningsloven fra 2023. Hvilken regel gjelder for den, og er det fortsatt tid?",
  },
};
const otherViolence: Question = {
  id: "compensation-other-violence",
  to: "lawyer",
  words: {
    en: "Does the act on compensation cover what this case was reported as, and from which day does its time limit run?",
    nb: "Dekker voldserstatningsloven det saken er anmeldt som, og fra hvilken dag løper fristen?",
  },
};
const reportedBefore = say(
  "Reported {0}, before the act that was read came into force. Which act holds for it was not read.",
  "Anmeldt {0}, før loven som er lest, begynte å gjelde. Hvilken lov som gjelder, er ikke lest.",
  (p) => p.case.trafficking,
);
const grossNow = say(
  "Since {0} the case goes under § 258, which is built on § 257 and is not named in the rules.",
  "Fra {0} går saken etter § 258, som bygger på § 257 og ikke er nevnt i reglene.",
  (p) => p.case.since,
);
const aReportOpensIt = say(
  "A report to the police under § 257 or § 259 is what opens it.",
  "Det er en anmeldelse til politiet etter § 257 eller § 259 som åpner for den.",
);
const wasOver = say(
  "That the case went under § 257 or 259 may have ended {0} already.",
  "At saken gikk etter § 257 eller 259, kan ha tatt slutt allerede {0}.",
  (p) => p.case.parted,
);

const secure = [
  {
    what: say(
      "While the case goes on: keep proof of what it was reported as, and of harm and loss.",
      "Mens saken går: ta vare på kvittering for hva den er anmeldt som, og bevis for skade og tap.",
    ),
    who: who.coordinator,
  },
];

const dayPassed = say("The last day was {0}.", "Siste dag var {0}.", lastDay);

/** Claimed in time, and it is not known whether it is covered. */
const claimed = {
  gives: "unsure",
  because: [named, appliedInTime],
  todo: [answerDue],
  each: appliedDays,
} as const;

export const right = rightOf({
  section: {
    id: "state-compensation",
    law: "voldserstatningsloven",
    section: "§§ 1, 6, 7",
    read,
    inForce: { from: actFrom, until: null },
  },
  title: { en: "Compensation from the state", nb: "Voldserstatning fra staten" },
  hangsOn: {
    en: "A report under § 257 or § 259. Undue exploitation (§ 108 a) is not among what is covered.",
    nb: "Anmeldelse etter § 257 eller § 259. Utilbørlig utnytting (§ 108 a) er ikke blant det som dekkes.",
  },
  endedBy: {
    en: "Two time limits: six months after a final judgment; without one, a year after the prosecuting authority has finally decided the case.",
    nb: "To frister: seks måneder etter at en dom er endelig (rettskraftig); uten dom, ett år etter at påtalemyndigheten har avgjort saken endelig.",
  },
  on: { clock, covered, now },
  cases: [
    {
      when: { clock: ["none", "open"], covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      because: [
        named,
        say(
          "Reported {0}; no time limit begins before the case is decided.",
          "Anmeldt {0}; ingen frist begynner før saken er avgjort.",
          (p) => p.case.first,
        ),
        appliedIfSo,
      ],
      endsIf: [
        say(
          "A judgment becomes final: then there are six months left to apply.",
          "En dom blir endelig (rettskraftig): da er det seks måneder igjen til å søke.",
        ),
        say(
          "The case is dropped: then there is one year left to apply.",
          "Saken henlegges: da er det ett år igjen til å søke.",
        ),
      ],
      secure,
      todo: [
        apply(
          "Keep proof of the report and of harm and loss, and note the day of any decision.",
          "Ta vare på kvittering for anmeldelsen og bevis for skade og tap, og noter dagen for hver avgjørelse.",
          null,
        ),
      ],
    },
    {
      when: { clock: ["none", "open"], covered: "yes", now: "other" },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [
        named,
        say(
          "Since {0} the case goes under another provision.",
          "Fra {0} går saken etter en annen bestemmelse.",
          (p) => p.case.since,
        ),
        appliedIfSo,
      ],
      each: toBeSafe,
      ask: [relabelled],
    },
    {
      when: { clock: ["none", "open"], covered: "yes", now: "unknown" },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [
        named,
        say(
          "Since {0} it is not known which provision the case goes under.",
          "Fra {0} er det ikke kjent hvilken bestemmelse saken går etter.",
          (p) => p.case.since,
        ),
        appliedIfSo,
      ],
      each: toBeSafe,
      ask: [provision, relabelled],
    },
    {
      when: { clock: ["none", "open"], covered: "yes", now: "again" },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [named, wasOver, appliedIfSo],
      each: toBeSafe,
      ask: [relabelled],
    },
    {
      when: { clock: ["none", "open"], covered: "yes", now: "gross" },
      ...{ gives: "unsure", from: (p) => p.case.first, because: [named, grossNow, appliedIfSo] },
      each: toBeSafe,
      ask: [grossTrafficking],
    },
    {
      when: { clock: ["none", "open"], covered: "yes", now: "earlier" },
      ...{ gives: "unsure", from: (p) => p.case.first },
      because: [named, reportedBefore, appliedIfSo],
      each: toBeSafe,
      ask: [earlierAct],
    },
    {
      when: { clock: "unclear", covered: "yes" },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [
        named,
        say(
          "A part of the case was dropped or judged {0}. It is not clear whether it was this part.",
          "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var denne delen.",
          (p) => p.case.closed,
        ),
        appliedIfSo,
      ],
      each: toBeSafe,
      ask: [whichClosed],
    },
    {
      when: { clock: "dropped", covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, yearClock],
      endsIf: [
        say("The last day passes without an application.", "Siste dag går uten at noen har søkt."),
      ],
      todo: [apply(applyFor.en, applyFor.nb, lastDay)],
    },
    {
      when: { clock: "judged", covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, halfYearClock],
      endsIf: [say("The last day passes without a claim.", "Siste dag går uten at det er krevd.")],
      todo: [apply("Claim compensation.", "Krev voldserstatning.", lastDay)],
    },
    {
      when: { clock: "dropped", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, wasOver, yearClock],
      each: toBeSafe,
      ask: [relabelled],
    },
    {
      when: { clock: "applied", covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      because: [named, appliedInTime],
      todo: [answerDue],
      each: appliedDays,
    },
    {
      when: { clock: "applied", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [named, wasOver, appliedInTime],
      todo: [answerDue],
      each: appliedDays,
      ask: [relabelled],
    },
    {
      when: { clock: "applied", covered: "yes", now: "gross" },
      ...{ ...claimed, from: (p) => p.case.first, because: [named, grossNow, appliedInTime] },
      ask: [grossTrafficking],
    },
    {
      when: { clock: "applied", covered: "yes", now: "earlier" },
      ...{ ...claimed, from: (p) => p.case.first, because: [named, reportedBefore, appliedInTime] },
      ask: [earlierAct],
    },
    { when: { clock: "applied", covered: "258" }, ...claimed, ask: [grossTrafficking] },
    { when: { clock: "applied", covered: "unread" }, ...claimed, ask: [otherViolence] },
    { when: { clock: "applied", covered: "unknown" }, ...claimed, ask: [reported, provision] },
    {
      when: { clock: "judged", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, wasOver, halfYearClock],
      each: toBeSafe,
      ask: [relabelled],
    },
    {
      when: { clock: "unreported", covered: ["yes", "258", "unread", "unknown"] },
      gives: "no",
      because: [named, nothingReported, aReportOpensIt],
    },
    {
      when: { clock: "before-the-act", covered: ["yes", "258", "unread", "unknown"] },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [
        say(
          "The case was decided {0}, before the act that was read came into force; what held then was not read.",
          "Saken ble avgjort {0}, før loven som er lest, begynte å gjelde; hva som gjaldt da, er ikke lest.",
          (p) => p.case.closed,
        ),
      ],
      ask: [earlierAct],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "yes", now: "gross" },
      ...{ gives: "unsure", from: (p) => p.case.first, until: lastDay },
      because: [named, grossNow],
      each: toBeSafe,
      ask: [grossTrafficking],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "yes", now: "earlier" },
      ...{ gives: "unsure", from: (p) => p.case.first, until: lastDay },
      because: [named, reportedBefore],
      each: toBeSafe,
      ask: [earlierAct],
    },
    {
      when: { clock: "passed", covered: "yes", now: "earlier" },
      ...{ gives: "unsure", from: (p) => p.case.first, until: lastDay },
      because: [named, reportedBefore, dayPassed],
      ask: [earlierAct],
    },
    {
      when: {
        clock: "passed",
        covered: "yes",
        now: ["covered", "gross", "other", "unknown", "again"],
      },
      ...{ gives: "ended", from: (p) => p.case.first, until: lastDay },
      because: [named, dayPassed],
    },
    {
      when: { clock: "passed", covered: ["258", "unread", "unknown"] },
      gives: "ended",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, dayPassed],
    },
    {
      when: { clock: ["none", "open"], covered: "258" },
      gives: "unsure",
      because: [named],
      each: toBeSafe,
      ask: [grossTrafficking],
    },
    {
      when: { clock: "unclear", covered: "258" },
      gives: "unsure",
      because: [named],
      each: toBeSafe,
      ask: [grossTrafficking, whichClosed],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "258" },
      gives: "unsure",
      until: lastDay,
      because: [named],
      each: toBeSafe,
      ask: [grossTrafficking],
    },
    {
      when: { clock: ["none", "open", "unclear"], covered: "unknown" },
      gives: "unsure",
      because: [named],
      each: toBeSafe,
      ask: [reported, provision],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "unknown" },
      gives: "unsure",
      until: lastDay,
      because: [named],
      todo: [
        apply(
          "Apply by this day if it was reported under § 257 or 259.",
          "Søk innen denne dagen hvis det ble anmeldt etter § 257 eller 259.",
          safeDay,
        ),
      ],
      ask: [reported, provision],
    },
    {
      when: { clock: ["none", "open", "unclear", "dropped", "judged"], covered: "unread" },
      gives: "unsure",
      until: lastDayOfClosed,
      because: [
        named,
        say(
          "The case was reported under another provision. What the act gives for other violence than trafficking was not read.",
          "Saken er anmeldt etter en annen bestemmelse. Hva loven gir for annen vold enn menneskehandel, er ikke lest.",
        ),
      ],
      each: toBeSafe,
      ask: [otherViolence],
    },
    {
      when: { covered: "no" },
      gives: "no",
      because: [
        named,
        say(
          "The case was reported under § 108 a, as wage theft (§§ 395 and 396) or as a breach of the Working Environment Act, and under nothing else.",
          "Saken er anmeldt etter § 108 a, som lønnstyveri (§§ 395 og 396) eller som brudd på arbeidsmiljøloven, og ikke etter noe annet.",
        ),
      ],
    },
  ],
});
