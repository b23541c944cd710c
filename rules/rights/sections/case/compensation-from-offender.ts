import { type DayNumber, dayText, monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { limitEnds } from "../../../pay/sections/foreldelsesloven-29.ts";
import { always } from "../../../pay/sections/section.ts";
import { criminalWay, inCriminalCase, ownSuit, suitBy } from "../../compensation-suit.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, type StepWords, say } from "../../words.ts";

/** §§ 9 and 29. */
const until = (known: DayNumber): DayNumber => limitEnds(monthsAfter(known, 36));

const lastUntil = (p: Picture): DayNumber => until(p.harmKnown.at(-1) ?? Number.NaN);

/** When the harm, and who is to blame, was known. */
const known: Fact<"open" | "passed" | "charged" | "not-told"> = {
  values: ["open", "passed", "charged", "not-told"],
  of: (p) => {
    if (p.harmKnown.length === 0) {
      return p.case.isCharged ? "charged" : "not-told";
    }
    return p.asOf <= lastUntil(p) ? "open" : "passed";
  },
};

const covers = say(
  "Whoever did it pays for harm to the person: what was lost, what will be lost in earnings, and expenses (skadeserstatningsloven § 3-1), lasting and considerable harm (§ 3-2), and redress (oppreisning) for pain and offence, where it was done on purpose or with gross negligence (§ 3-5). The same holds for what § 3-3 lists, harm or not: §§ 251, 253, 254, 257, 259, 282, 291 and others.",
  "Den som gjorde det, betaler for skade på personen: det som er tapt, det som vil bli tapt av inntekt, og utgifter (skadeserstatningsloven § 3-1), varig og betydelig skade (§ 3-2), og oppreisning for smerte og krenkelse, når det er gjort med vilje eller grovt uaktsomt (§ 3-5). Det samme gjelder det § 3-3 lister opp, skade eller ikke: §§ 251, 253, 254, 257, 259, 282, 291 og flere.",
);
const inTheCase = say(
  "It can be claimed in the criminal case: by counsel where there is one, else by the prosecutor on request (straffeprosessloven §§ 3, 427, 428). Claimed there, or by a writ or a complaint to the conciliation board, its time is stopped (foreldelsesloven § 15).",
  "Det kan kreves i straffesaken: av bistandsadvokaten der det er en, ellers av påtalemyndigheten når en ber om det (straffeprosessloven §§ 3, 427, 428). Kreves det der, eller med stevning eller forliksklage, er fristen stoppet (foreldelsesloven § 15).",
);
const threeYears = say(
  "Three years from the day the person knew, or should have found out, of the harm and who is to blame; as a rule at most twenty years from when it was done (foreldelsesloven § 9). A last day on a Saturday, Sunday or holiday moves to the next working day (§ 29).",
  "Tre år fra dagen personen visste, eller burde ha funnet ut, om skaden og hvem som er ansvarlig; som regel høyst tjue år fra det ble gjort (foreldelsesloven § 9). En siste dag på en lørdag, søndag eller helligdag flyttes til neste virkedag (§ 29).",
);
const freeAdvice = say(
  "There is free legal advice, whatever one earns, for those exposed to violence (voldsofre) in a claim against whoever did it (rettshjelploven § 11 (1) nr. 4).",
  "Det er fri rettshjelp, uansett inntekt, for den som har vært utsatt for vold (voldsofre), i en sak om erstatning mot den som gjorde det (rettshjelploven § 11 (1) nr. 4).",
);
const because = [covers, inTheCase, threeYears, freeAdvice];

const words: Readonly<Record<"claim" | "suit", StepWords>> = {
  claim: {
    you: {
      en: "If you want compensation from the one who harmed you, claim it by this date. Talk with a lawyer first.",
      nb: "Vil du ha erstatning fra den ansvarlige, krev den innen denne datoen. Snakk med en advokat først.",
    },
    en: "Have compensation claimed by this day, in the criminal case or by a writ or a complaint to the conciliation board: three years from {0}, when the harm and who is to blame was known.",
    nb: "Få erstatningen krevd innen denne dagen, i straffesaken eller med stevning eller forliksklage: tre år fra {0}, da skaden og den ansvarlige var kjent.",
  },
  suit: {
    you: {
      en: "If you want compensation from the one who was convicted, a suit of its own must be brought by this date. Talk with a lawyer now.",
      nb: "Vil du ha erstatning fra den dømte, må et eget søksmål reises innen denne datoen. Snakk med en advokat nå.",
    },
    en: "If compensation was not decided in the criminal case: have a suit of its own brought by this day, a year from when the judgment was final. It must convict whoever is to pay (§ 11).",
    nb: "Hvis erstatning ikke ble avgjort i straffesaken: få et eget søksmål reist innen denne dagen, ett år fra dommen var endelig. Den må dømme den som skal betale (§ 11).",
  },
};
const claims = ({ harmKnown, asOf }: Picture): readonly Todo[] =>
  harmKnown
    .map((from) => ({ from, by: until(from) }))
    .filter(({ by }) => asOf <= by)
    .map(({ from, by }) => ({
      ...{ what: lineOf(words.claim, from), by: dayText(by), who: who.lawyer },
    }));
const suit = (p: Picture): readonly Todo[] => [
  { what: lineOf(words.suit), by: dayText(suitBy(p)), who: who.lawyer },
];
const claimInCase = {
  what: say(
    "If the person agrees: have counsel, or a lawyer where there is none, claim compensation in the criminal case, with a list of what was lost and what shows it.",
    "Hvis personen er enig: la bistandsadvokaten, eller en advokat der det ikke er en, kreve erstatning i straffesaken, med en liste over det som er tapt, og det som viser det.",
  ),
  by: null,
  who: who.counsel,
};
const whenKnown = askPerson(
  "harm-known",
  "On which day did the person know of the harm, and who is to blame for it? Ask with care, and only if they want to claim.",
  "Hvilken dag visste personen om skaden, og hvem som er ansvarlig for den? Spør varsomt, og bare hvis de vil kreve.",
);
const shouldHaveKnown = askLawyer(
  "harm-should-have-been-known",
  "Three years have passed from when the harm and who is to blame was known, as far as is told. Is that the right day (foreldelsesloven § 9), and has something stopped the time?",
  "Det er gått tre år fra skaden og den ansvarlige var kjent, etter det som er fortalt. Er det riktig dag (foreldelsesloven § 9), og har noe stoppet fristen?",
);

export const right = rightOf({
  section: {
    id: "compensation-from-offender",
    law: "skadeserstatningsloven",
    section:
      "§§ 3-1, 3-2, 3-3, 3-5; foreldelsesloven §§ 9, 11, 15, 29; straffeprosessloven §§ 3, 427, 428; rettshjelploven § 11",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Compensation from the one who did it",
    nb: "Erstatning og oppreisning fra den som gjorde det",
  },
  deadline: {
    en: "claim for compensation from the one who did it",
    nb: "krav på erstatning fra den som gjorde det",
  },
  gives: {
    en: "What was lost and will be lost, expenses, lasting harm, and redress, paid by whoever is to blame.",
    nb: "Det som er tapt og vil bli tapt, utgifter, varig skade og oppreisning, betalt av den som er ansvarlig.",
  },
  hangsOn: {
    en: "Harm to the person, or an offence that the act lists, and who is to blame. Not on a permit, nor on a report.",
    nb: "Skade på personen, eller en handling som loven lister opp, og hvem som er ansvarlig. Ikke på tillatelse og ikke på anmeldelse.",
  },
  endedBy: {
    en: "Three years from when the harm and who is to blame was known; in a criminal case, and a year after a convicting judgment, later too.",
    nb: "Tre år fra skaden og den ansvarlige var kjent; i en straffesak, og ett år etter en dom som dømmer, også senere.",
  },
  toPerson: {
    has: {
      en: "To claim compensation from the one who harmed you",
      nb: "Å kreve erstatning fra den ansvarlige",
    },
    may: {
      en: "Compensation from the one who harmed you, if a court decides so",
      nb: "Erstatning fra den ansvarlige, hvis en domstol bestemmer det",
    },
    name: {
      en: "compensation from the one who harmed you",
      nb: "erstatning fra den ansvarlige",
    },
  },
  on: { known, criminalWay },
  cases: [
    {
      when: { known: "open", criminalWay: ["none", "in-case"] },
      ...{ gives: "holds", until: lastUntil, because, each: claims },
    },
    {
      when: { known: "open", criminalWay: "own-suit" },
      ...{ gives: "holds", until: lastUntil, because: [...because, ownSuit] },
      each: (p) => [...claims(p), ...suit(p)],
    },
    {
      when: { known: ["passed", "not-told", "charged"], criminalWay: "own-suit" },
      gives: "may",
      until: suitBy,
      because: [...because, ownSuit],
      each: suit,
      ask: [whenKnown],
    },
    {
      when: { known: "passed", criminalWay: "in-case" },
      gives: "may",
      because: [...because, inCriminalCase],
      todo: [claimInCase],
      ask: [shouldHaveKnown],
    },
    {
      when: { known: "passed", criminalWay: "none" },
      ...{ gives: "unsure", because, ask: [shouldHaveKnown] },
    },
    {
      when: { known: "charged", criminalWay: "in-case" },
      gives: "may",
      because: [...because, inCriminalCase],
      todo: [claimInCase],
      ask: [whenKnown],
    },
    { when: { known: "charged", criminalWay: "none" }, gives: "silent", because: [] },
    { when: { known: "not-told", criminalWay: ["none", "in-case"] }, gives: "silent", because: [] },
  ],
  examples: `
    2026-11-30 | holds      | -          | 2026-12-01 | 2026-12-01 | harm-known 2023-12-01 | three years from when it was known
    2026-11-30 | holds      | -          | 2026-11-30 | 2026-11-30 | harm-known 2023-11-28 | three years end on a Saturday: the Monday after
    2026-12-01 | unsure     | -          | -          | -          | harm-known 2023-11-28 | the day after
    2026-04-03 | holds      | -          | 2026-04-07 | 2026-04-07 | harm-known 2023-04-03 | they end on Good Friday: the Tuesday after Easter
    2027-02-28 | holds      | -          | 2027-03-01 | 2027-03-01 | harm-known 2024-02-29 | from a leap day; the last of February is a Sunday
    2026-11-30 | may        | -          | 2027-03-10 | 2027-03-10 | harm-known 2022-05-01, police-report 257 2024-01-10, judgment-final 257 2026-03-10 | too old, and convicted since: a suit of its own within a year
    2027-03-11 | unsure     | -          | -          | -          | harm-known 2022-05-01, police-report 257 2024-01-10, judgment-final 257 2026-03-10 | the day after
    2026-11-30 | may        | -          | -          | -          | harm-known 2022-05-01, police-report 257 2024-01-10 | too old, and the case goes on: in it
    2026-11-30 | holds      | -          | 2027-05-03 | 2026-12-10 | harm-known 2024-05-01, police-report 257 2024-01-10, judgment-final 257 2025-12-10 | both ways, each with its day
    2026-11-30 | holds      | -          | 2029-11-02 | 2026-12-01 | harm-known 2023-12-01, harm-known 2026-11-02 | two harms, each with its own
    2026-11-30 | may        | -          | -          | -          | police-report 257 2026-10-01, charged 257 2026-11-01 | somebody is charged, and when it was known is not told
    2026-11-30 | not listed | -          | -          | -          | police-report 257 2026-10-01 | reported, and no harm is told of
    2026-11-30 | not listed | -          | -          | -          | nothing | nothing is told
  `,
});
