import { civilOf, type DayNumber, dayText, monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { age, isAgeInDoubt } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { underEighteen } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, type StepWords, say } from "../../words.ts";

const birthday = (p: Picture, years: number) => monthsAfter(p.eighteen, 12 * (years - 18));

function ownOf(p: Picture): "none" | "school" | "sixteen" | "under-six" | "doubt" {
  if (age.of(p) !== "child") {
    return isAgeInDoubt(p) ? "doubt" : "none";
  }
  if (Number.isNaN(p.eighteen)) {
    return "school";
  }
  if (civilOf(birthday(p, 6)).year > civilOf(p.asOf).year) {
    return "under-six";
  }
  return p.asOf >= birthday(p, 16) ? "sixteen" : "school";
}

/** The person's own, or of a child with them. */
const child: Fact<"none" | "school" | "sixteen" | "under-six" | "doubt" | "abroad"> = {
  values: ["none", "school", "sixteen", "under-six", "doubt", "abroad"],
  of: (p) => {
    const own = ownOf(p);
    const found = p.schoolChildren.length > 0 ? "school" : own;
    return p.abroad && found !== "none" ? "abroad" : found;
  },
};

const rule = say(
  "A child has a right to free primary and lower secondary school from the year they turn six until the tenth year is done, where it is likely that they will be in Norway for more than three months on end: as fast as possible, and at the latest three months after they came (opplæringslova §§ 2-1, 2-5). After three months it is a duty (§ 2-2). The words ask for no permit to stay.",
  "Et barn har rett til gratis grunnskole fra det året de fyller seks, til tiende trinn er fullført, når det er sannsynlig at de skal være i Norge i mer enn tre måneder i sammenheng: så raskt som mulig, og senest tre måneder etter at de kom (opplæringslova §§ 2-1, 2-5). Etter tre måneder er det en plikt (§ 2-2). Ordene krever ingen oppholdstillatelse.",
);
const upper = say(
  "Whoever has done the tenth year, or the like of it in another country, has a right to upper secondary school where it is likely that they will be in Norway for more than three months on end (§ 5-1).",
  "Den som har fullført tiende trinn, eller tilsvarende i et annet land, har rett til videregående opplæring når det er sannsynlig at de skal være i Norge i mer enn tre måneder i sammenheng (§ 5-1).",
);
const changed = askLawyer(
  "schooling-changed",
  "Opplæringslova § 2-1 was changed on 1 July 2026, and the changed words are not in the text that is held here. Do the three months hold as before?",
  "Opplæringslova § 2-1 ble endret 1. juli 2026, og de nye ordene er ikke med i teksten som vi har. Gjelder de tre månedene som før?",
);
const withoutStay = askLawyer(
  "upper-secondary-without-stay",
  "A regulation may say who has a right to upper secondary school (§ 5-1), and it is not held here. Does it ask for a permit to stay?",
  "En forskrift kan si hvem som har rett til videregående opplæring (§ 5-1), og vi har den ikke. Krever den oppholdstillatelse?",
);
const tenthYear = askPerson(
  "tenth-year-done",
  "Has the young person done the tenth year of school, or the like of it in another country?",
  "Har ungdommen fullført tiende trinn på skolen, eller tilsvarende i et annet land?",
);

const words: Readonly<Record<"inTime" | "late" | "noDay", StepWords>> = {
  inTime: {
    you: {
      en: "Ask the municipality (kommune) for a place at school, by this date at the latest.",
      nb: "Be kommunen om skoleplass, senest denne datoen.",
    },
    en: "Ask the municipality for a place at school as fast as possible: the child who came {0} shall have it by this day at the latest.",
    nb: "Be kommunen om skoleplass så raskt som mulig: barnet som kom {0}, skal ha den senest denne dagen.",
  },
  noDay: {
    en: "Ask the municipality for a place at school as fast as possible, and find the day that the child came to Norway: the latest day is three months after it.",
    nb: "Be kommunen om skoleplass så raskt som mulig, og finn dagen barnet kom til Norge: siste dag er tre måneder etter.",
  },
  late: {
    en: "Ask the municipality today for a place at school, if the child who came {0} has none: the latest day was {1}. If it is refused, get that in writing, and ask a lawyer.",
    nb: "Be kommunen om skoleplass i dag, hvis barnet som kom {0}, ikke har det: siste dag var {1}. Ved avslag: få det skriftlig, og spør en advokat.",
  },
};

function placeFor(came: DayNumber, asOf: DayNumber): Todo {
  if (Number.isNaN(came)) {
    return { what: lineOf(words.noDay), by: null, who: who.coordinator };
  }
  const by = monthsAfter(came, 3);
  return asOf <= by
    ? { what: lineOf(words.inTime, came), by: dayText(by), who: who.coordinator }
    : { what: lineOf(words.late, came, by), by: null, who: who.coordinator };
}

function places(p: Picture): readonly Todo[] {
  const own = ownOf(p);
  const came = own === "school" || own === "sixteen" ? [p.entered] : [];
  return [...came, ...p.schoolChildren].map((day) => placeFor(day, p.asOf));
}

export const right = rightOf({
  section: {
    id: "schooling",
    law: "opplæringslova",
    section: "§§ 2-1, 2-2, 2-5, 5-1",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "School for children", nb: "Skole for barn" },
  deadline: { en: "a place at school", nb: "skoleplass" },
  gives: {
    en: "Free school from the year of turning six until the tenth year is done, at the latest three months after coming; after that upper secondary school.",
    nb: "Gratis skole fra det året barnet fyller seks, til tiende trinn er fullført, senest tre måneder etter at barnet kom; deretter videregående opplæring.",
  },
  hangsOn: {
    en: "That the person is under eighteen, or has a child of school age with them, who will likely be in Norway for more than three months. Not on a permit, on a report, or on what the case is called.",
    nb: "At personen er under atten, eller har et barn i skolealder med seg, som trolig skal være i Norge i mer enn tre måneder. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: {
    en: "That the tenth year is done. The duty falls away when the child is abroad for three months.",
    nb: "At tiende trinn er fullført. Plikten faller bort når barnet er i utlandet i tre måneder.",
  },
  toPerson: {
    has: { en: "Free school, for children", nb: "Gratis skole, for barn" },
    may: {
      en: "School, if you will be in Norway for a time",
      nb: "Skole, hvis du skal være i Norge en tid",
    },
    name: { en: "school", nb: "skole" },
  },
  on: { child },
  cases: [
    { when: { child: "none" }, gives: "silent", because: [] },
    {
      when: { child: "school" },
      gives: "holds",
      because: [rule, upper],
      each: places,
      ask: [changed],
    },
    {
      when: { child: "sixteen" },
      gives: "may",
      because: [rule, upper],
      each: places,
      ask: [tenthYear, changed, withoutStay],
    },
    {
      when: { child: "under-six" },
      gives: "may",
      because: [
        rule,
        say(
          "It begins in the year of the sixth birthday, {0}. The municipality may let a child begin a year earlier where the parents wish so and it is found right (§ 2-4).",
          "Den begynner det året barnet fyller seks, {0}. Kommunen kan la et barn begynne ett år før, når foreldrene vil og det er forsvarlig (§ 2-4).",
          (p) => birthday(p, 6),
        ),
      ],
      ask: [changed],
    },
    {
      when: { child: "doubt" },
      ...{ gives: "unsure", because: [rule, upper], ask: [underEighteen, changed] },
    },
    {
      when: { child: "abroad" },
      gives: "unsure",
      because: [
        rule,
        say(
          "The person left Norway {0}. Whether the child is still here is not told.",
          "Personen reiste ut av Norge {0}. Om barnet fortsatt er her, er ikke fortalt.",
          (p) => p.left,
        ),
      ],
      each: places,
      ask: [changed],
    },
  ],
  examples: `
    2026-11-30 | holds      | -          | -          | 2026-12-01 | a child, turns-eighteen 2036-03-01, entered-country 2026-09-01 | a child of eight: three months
    2026-12-01 | holds      | -          | -          | 2026-12-01 | a child, turns-eighteen 2036-03-01, entered-country 2026-09-01 | on the last day
    2026-11-30 | holds      | -          | -          | -          | a child, turns-eighteen 2036-03-01, entered-country 2026-08-15 | too late already: ask today
    2026-11-30 | may        | -          | -          | -          | a child, turns-eighteen 2039-05-01 | five, six next year
    2026-12-31 | may        | -          | -          | -          | a child, turns-eighteen 2039-12-31 | the last day of the year before
    2027-01-01 | holds      | -          | -          | -          | a child, turns-eighteen 2039-12-31 | the year of six, from its first day
    2026-11-30 | may        | -          | -          | -          | a child, turns-eighteen 2027-06-01 | seventeen: whether the tenth year is done is asked
    2026-11-30 | holds      | -          | -          | 2027-02-28 | a child, entered-country 2026-11-30 | no such day in February: its last
    2026-11-30 | holds      | -          | -          | 2026-12-15 | an adult, school-child-came 2026-09-15 | a child with the person
    2026-11-30 | holds      | -          | -          | 2026-12-15 | an adult, school-child-came 2026-08-15, school-child-came 2026-09-15 | two children, one of them late
    2026-11-30 | not listed | -          | -          | -          | an adult, entered-country 2026-09-15 | no child is told of
    2026-11-30 | not listed | -          | -          | -          | entered-country 2026-09-15 | nobody has asked the age
    2026-11-30 | unsure     | -          | -          | -          | of unknown age as of 2026-11-20 | the age is in doubt
    2026-11-30 | unsure     | -          | -          | 2026-12-15 | an adult, school-child-came 2026-09-15, left-country 2026-11-01 | the person left: is the child here?
  `,
});
