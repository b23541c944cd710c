import { monthsAfter } from "../../../../domain/time/calendar.ts";
import { always, read } from "../../../pay/sections/section.ts";
import { expulsion, expulsions } from "../../doubt.ts";
import { abroad, origin } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { eeaGround, originAsked } from "../../questions.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import { leftNorway } from "../../sayings.ts";
import { who } from "../../who.ts";
import { forYou, say } from "../../words.ts";

const rule = say(
  "An EEA citizen may stay three months, six while looking for work, and longer with a reason that the law accepts (a ground to stay) and registration.",
  "En EØS-borger kan oppholde seg i tre måneder, seks som arbeidssøker, og lenger med en grunn som loven godtar (oppholdsgrunnlag), og registrering.",
);

const firstMonths = 3;
const came = (p: Picture) => p.entered;
const first = (p: Picture) => p.enteredFirst;
const lastDay = (p: Picture) => monthsAfter(p.entered, firstMonths);
const firstLast = (p: Picture) => monthsAfter(p.enteredFirst, firstMonths);
/** "again" is within the months of the first coming, "anew" only of the last. */
const time: Fact<"within" | "again" | "anew" | "after" | "not-told"> = {
  values: ["within", "again", "anew", "after", "not-told"],
  of: (p) => {
    if (Number.isNaN(p.entered)) {
      return "not-told";
    }
    if (p.enteredFirst !== p.entered && p.asOf <= lastDay(p)) {
      return p.asOf <= firstLast(p) ? "again" : "anew";
    }
    return p.asOf <= lastDay(p) ? "within" : "after";
  },
};
const newMonths = askLawyer(
  "eea-came-again",
  "The person has come to Norway more than once. Do three new months start each time, and from which day do they count now?",
  "Personen har kommet til Norge mer enn én gang. Starter tre nye måneder hver gang, og fra hvilken dag regnes de nå?",
);
const comingBack = askLawyer(
  "eea-coming-back",
  "The person has left. May they come back, and from which day do the months count?",
  "Personen har reist ut. Kan personen komme tilbake, og fra hvilken dag regnes månedene?",
);
const cameAgain = say(
  "Came to Norway {0}, and again {1}. Whether three new months start then was not read.",
  "Kom til Norge {0}, og igjen {1}. Om tre nye måneder starter da, er ikke lest.",
  first,
  came,
);
const register = {
  what: say(
    "Find out whether to register, and by which day; the day was not read.",
    "Finn ut om personen må registrere seg, og innen hvilken dag; dagen er ikke lest.",
  ),
  by: null,
  who: who.coordinator,
};
const safe = {
  what: forYou(
    say(
      "To be safe, take these as the three months that count, and ask a lawyer before this day.",
      "For å være sikker: regn med at det er disse tre månedene som gjelder, og spør en advokat før denne dagen.",
    ),
    "Ask a lawyer before this date how you can stay in Norway.",
    "Spør en advokat før denne datoen om hvordan du kan være i Norge videre.",
  ),
  by: firstLast,
  who: who.lawyer,
};
const passing = say(
  "The months pass without work, another ground to stay, or registration.",
  "Månedene går uten arbeid, annet oppholdsgrunnlag eller registrering.",
);
const afterFirst = say(
  "Three months from the first day were over {0}. Whether there is another ground to stay now is not known.",
  "Tre måneder fra den første dagen var over {0}. Om det er et annet oppholdsgrunnlag nå, er ikke kjent.",
  firstLast,
);
const afterAll = say(
  "The three months were over {0}. Whether there is a ground to stay now is not known.",
  "De tre månedene var over {0}. Om det er oppholdsgrunnlag nå, er ikke kjent.",
  lastDay,
);
const here = { origin: "EEA", abroad: "not-told" } as const;

export const right = rightOf({
  section: {
    id: "eea-residence",
    law: "utlendingsloven",
    section: "§§ 111, 112",
    read,
    inForce: always,
  },
  title: { en: "Stay as an EEA citizen", nb: "Opphold som EØS-borger" },
  deadline: {
    en: "asking a lawyer about the stay as an EEA citizen",
    nb: "spørsmål til en advokat om opphold som EØS-borger",
  },
  gives: {
    en: "To be in Norway for three months, six as somebody who looks for work, and longer on a ground that the law accepts and with registration.",
    nb: "Å være i Norge i tre måneder, seks som arbeidssøker, og lenger med en grunn som loven godtar (oppholdsgrunnlag), og registrering.",
  },
  hangsOn: {
    en: "EEA citizenship. Not on what it is called, on a case or on a permit.",
    nb: "EØS-borgerskap. Ikke på hva det kalles, på en sak eller på en tillatelse.",
  },
  endedBy: {
    en: "Three months, or six while looking for work, without a ground to stay. What leaving Norway or an expulsion does to it was not read.",
    nb: "Tre måneder, eller seks som arbeidssøker, uten oppholdsgrunnlag. Hva utreise eller utvisning gjør med det, er ikke lest.",
  },
  toPerson: {
    has: {
      en: "As an EEA citizen you can be in Norway for a reason that the law accepts, and for three months without one",
      nb: "Som EØS-borger kan du være i Norge av en grunn som loven godtar, og i tre måneder uten en slik grunn",
    },
    name: { en: "residence as an EEA citizen", nb: "opphold som EØS-borger" },
    isPermit: true,
    isStay: true,
  },
  on: { origin, time, abroad, expulsion },
  cases: [
    ...expulsions.flatMap(
      ({ told, sure, said, asks }) =>
        [
          {
            when: { ...here, time: "within", expulsion: told },
            gives: sure,
            from: came,
            until: lastDay,
            counted: () => true,
            because: [rule, say("Came to Norway {0}.", "Kom til Norge {0}.", came), ...said],
            endsIf: [passing],
            todo: [register],
            ask: asks,
          },
          {
            when: { ...here, time: "again", expulsion: told },
            gives: "unsure",
            from: first,
            because: [rule, cameAgain, ...said],
            endsIf: [passing],
            todo: [safe, register],
            ask: [newMonths, eeaGround, ...asks],
          },
          {
            when: { ...here, time: "anew", expulsion: told },
            gives: "unsure",
            from: first,
            because: [rule, cameAgain, afterFirst, ...said],
            endsIf: [passing],
            todo: [register],
            ask: [newMonths, eeaGround, ...asks],
          },
          {
            when: { ...here, time: "after", expulsion: told },
            gives: "unsure",
            from: came,
            because: [rule, afterAll, ...said],
            todo: [register],
            ask: [eeaGround, ...asks],
          },
          {
            when: { ...here, time: "not-told", expulsion: told },
            gives: "unsure",
            because: [
              rule,
              say(
                "Which day the person came to Norway is not known.",
                "Hvilken dag personen kom til Norge, er ikke kjent.",
              ),
              ...said,
            ],
            todo: [register],
            ask: [eeaGround, ...asks],
          },
        ] as const,
    ),
    {
      when: { origin: "EEA", abroad: "yes" },
      gives: "unsure",
      because: [leftNorway, rule],
      ask: [comingBack],
    },
    { when: { origin: "unknown" }, gives: "unsure", because: [rule], ask: [originAsked] },
    {
      when: { origin: "third-country" },
      gives: "no",
      because: [
        rule,
        say(
          "It is noted that the person is from outside the EEA.",
          "Det er skrevet ned at personen er fra et land utenfor EØS.",
        ),
      ],
    },
  ],
  examples: `
    2026-12-01 | holds      | 2026-11-30 | 2027-02-28 | -          | EEA, entered-country 2026-11-30 | three months, clamped; no day to register by was read
    2027-02-28 | holds      | 2026-11-30 | 2027-02-28 | -          | EEA, entered-country 2026-11-30 | on the last of them
    2027-03-01 | unsure     | 2026-11-30 | -          | -          | EEA, entered-country 2026-11-30 | the day after: is there a ground to stay?
    2026-12-01 | unsure     | 2020-01-01 | -          | -          | EEA, entered-country 2020-01-01 | years after
    2026-12-01 | unsure     | -          | -          | -          | EEA, entered-country 2026-11-01, left-country 2026-11-20 | left: whether they may come back, and how the months count then, is asked
    2026-12-01 | unsure     | 2026-09-15 | -          | 2026-12-15 | EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01 | came again: the first three months are the day to be safe
    2026-12-15 | unsure     | 2026-09-15 | -          | 2026-12-15 | EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01 | on the last of them
    2026-12-16 | unsure     | 2026-09-15 | -          | -          | EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01 | the day after
    2027-02-02 | unsure     | 2026-11-01 | -          | -          | EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01 | and after both: is there a ground to stay?
    2026-12-01 | holds      | 2026-11-01 | 2027-02-01 | -          | EEA, entered-country 2026-11-01, entered-country 2026-11-01 | the same coming told twice
    2026-12-01 | unsure     | 2026-11-01 | 2027-02-01 | -          | EEA, entered-country 2026-11-01, expulsion-decided 2026-11-20 | an expulsion was decided since
    2026-11-19 | holds      | 2026-11-01 | 2027-02-01 | -          | EEA, entered-country 2026-11-01, expulsion-decided 2026-11-20 | the day before it
    2026-11-19 | unsure     | 2026-11-01 | 2027-02-01 | -          | EEA, expulsion-decided 2024-11-20, entered-country 2026-11-01 | expelled before they came: whether they may come back was not read
    2026-12-01 | unsure     | -          | -          | -          | EEA | the day of entry is not known
    2026-12-01 | unsure     | -          | -          | -          | nothing | origin is not known
    2026-12-01 | not held   | -          | -          | -          | third-country | from outside the EEA
  `,
});
