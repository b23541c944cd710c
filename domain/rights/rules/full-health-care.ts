import { addMonths } from "../../pay/calendar.ts";
import { always, read } from "../../pay/sections/section.ts";
import { abroad } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { renewalPending, revoked, stay } from "../questions.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { leftNorway, permitPending, say } from "../words.ts";

/** A permit of twelve months or more is what the regulation asks for; a shorter one may do through national insurance. */
const permit: Fact<"none" | "long" | "assumed" | "short" | "left" | "pending" | "over"> = {
  values: ["none", "long", "assumed", "short", "left", "pending", "over"],
  of: (p) => {
    const { state, granted, until, assumed } = p.permit;
    if (state === "running" && assumed) {
      return "assumed";
    }
    if (state === "running") {
      return until >= addMonths(granted, 12) ? "long" : "short";
    }
    return state === "revoked" ? "over" : state;
  },
};
const rule = say(
  "All health care for whoever stays lawfully and lives here (fast opphold) for at least twelve months, or is a member of the national insurance.",
  "All helsehjelp for den som har lovlig opphold og bor her fast i minst tolv måneder, eller er medlem i folketrygden.",
);
const from = (p: Picture) => p.permit.granted;
const until = (p: Picture) => p.permit.until;

const endsIf = [
  say("The permit runs out or is revoked.", "Tillatelsen løper ut eller trekkes tilbake."),
];
const todo = [
  {
    what: say("Ask for a general practitioner.", "Be om fastlege."),
    by: null,
    who: who.coordinator,
  },
];
const settled: Question = {
  id: "health-settled",
  to: "lawyer",
  words: {
    en: "Does the person live here (fast opphold) in the sense of the regulation on health care, or are they a member of the national insurance?",
    nb: "Har personen fast opphold etter forskriften om helsehjelp, eller er personen medlem i folketrygden?",
  },
};

export const right = rightOf({
  section: {
    id: "full-health-care",
    law: "FOR-2011-12-16-1255",
    section: "(pasient- og brukerrettighetsloven)",
    read,
    inForce: always,
  },
  title: {
    en: "Health care in full, with a general practitioner",
    nb: "Helsehjelp fullt ut, med fastlege",
  },
  hangsOn: {
    en: "Living here lawfully for twelve months or more, or membership of the national insurance.",
    nb: "Å bo fast og lovlig her i tolv måneder eller mer, eller medlemskap i folketrygden.",
  },
  endedBy: {
    en: "The permit's last day, as far as it rests on a permit.",
    nb: "Tillatelsens siste dag, så langt den hviler på en tillatelse.",
  },
  on: { permit, abroad },
  cases: [
    {
      when: { permit: "long" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "The permit runs from {0} until {1}. Whether the person lives here (fast opphold), as the rule asks for, is not known.",
          "Tillatelsen løper fra {0} til {1}. Om personen bor fast her, som regelen krever, er ikke kjent.",
          from,
          until,
        ),
      ],
      endsIf,
      todo,
      ask: [settled],
    },
    {
      when: { permit: "assumed" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "A permit was granted {0}, and which day is its last was not told. One year is only assumed.",
          "En tillatelse ble innvilget {0}, og hvilken dag som er den siste, er ikke fortalt. Ett år er bare noe vi regner med.",
          from,
        ),
      ],
      endsIf,
      todo,
      ask: [stay, settled],
    },
    {
      when: { permit: "short" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say(
          "The permit is for less than twelve months. A report from 2021 says that those with a reflection period have a general practitioner; the text that gives it was not read.",
          "Tillatelsen er for under tolv måneder. En rapport fra 2021 sier at de som har refleksjonsperiode, har fastlege; teksten som gir det, er ikke lest.",
        ),
      ],
      endsIf,
      ask: [
        {
          id: "health-six-months",
          to: "lawyer",
          words: {
            en: "On which ground has somebody with a permit of six months health care in full?",
            nb: "På hvilket grunnlag har den som har tillatelse i seks måneder, helsehjelp fullt ut?",
          },
        },
      ],
    },
    {
      when: { permit: "left" },
      gives: "unsure",
      from,
      until,
      because: [
        rule,
        say("The person left the country {0}.", "Personen reiste ut {0}.", (p) => p.left),
      ],
      ask: [revoked],
    },
    {
      when: { permit: "pending" },
      gives: "unsure",
      from: from,
      because: [rule, permitPending],
      ask: [renewalPending],
    },
    {
      when: { permit: "over", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        say("The permit's last day was {0}.", "Tillatelsens siste dag var {0}.", until),
        say(
          "Another lawful stay, or membership of the national insurance, may give the same; which the person has now is not known.",
          "Annet lovlig opphold eller medlemskap i folketrygden kan gi det samme; hva personen har nå, er ikke kjent.",
        ),
      ],
      ask: [stay],
    },
    {
      when: { permit: "over", abroad: "yes" },
      gives: "ended",
      from,
      until,
      because: [
        leftNorway,
        rule,
        say("The permit's last day was {0}.", "Tillatelsens siste dag var {0}.", until),
      ],
    },
    {
      when: { permit: "none", abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, rule],
    },
    {
      when: { permit: "none", abroad: "not-told" },
      gives: "unsure",
      because: [
        rule,
        say(
          "Which stay the person has is not known.",
          "Hvilket opphold personen har, er ikke kjent.",
        ),
      ],
      ask: [stay],
    },
  ],
});
