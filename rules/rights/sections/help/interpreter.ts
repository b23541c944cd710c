import { day } from "../../../../domain/time/day.ts";
import { read } from "../../../pay/sections/section.ts";
import { abroad } from "../../facts.ts";
import { askLawyer, rightOf } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

const interpreterAbroad = askLawyer(
  "interpreter-abroad",
  "The act is for bodies that use an interpreter in Norway, and does not say where the person must be. Must a public body use one with somebody who is abroad?",
  "Loven gjelder organer som bruker tolk i Norge, og sier ikke hvor personen må være. Må et offentlig organ bruke tolk når personen er i utlandet?",
);
const duties = [
  say(
    "A public body shall use an interpreter where an act says so, or where it is needed for legal safety or for proper help and services: how well they can speak without one, and how grave the matter is, count (§ 6).",
    "Et offentlig organ skal bruke tolk når en lov sier det, eller når det er nødvendig for rettssikkerheten eller for å gi forsvarlig hjelp og tjeneste: det teller om de kan snakke forsvarlig uten tolk, og hvor alvorlig saken er (§ 6).",
  ),
  say(
    "A child shall not interpret, save in an emergency, or where it is found justifiable in regard to the child (§ 4).",
    "Et barn skal ikke tolke, unntatt i en nødssituasjon eller der det må anses forsvarlig av hensyn til barnet (§ 4).",
  ),
  say(
    "The interpreter shall be a qualified one. That may be departed from where it is not safe to wait for one, in an emergency, or for other strong reasons (§ 7). Until 31 December 2026 all bodies are exempt from it; a regulation may prolong that, so look into it from 1 January 2027. Ask for a qualified one all the same.",
    "Tolken skal være kvalifisert. Det kan fravikes når det ikke er forsvarlig å vente på en, i en nødssituasjon eller av andre sterke grunner (§ 7). Til 31. desember 2026 er alle organer unntatt fra kravet; en forskrift kan forlenge det, så undersøk det fra 1. januar 2027. Be om en kvalifisert tolk likevel.",
  ),
];
const todo = [
  {
    what: say(
      "Book an interpreter for each talk, in the language the person chooses.",
      "Bestill tolk til hver samtale, på språket personen velger.",
    ),
    by: null,
    who: who.everyBody,
  },
];

export const right = rightOf({
  section: {
    id: "interpreter",
    law: "tolkeloven",
    section: "§§ 2, 4, 6, 7",
    read,
    inForce: { from: day("2022-01-01"), until: null },
  },
  title: { en: "An interpreter", nb: "Tolk" },
  gives: {
    en: "An interpreter with a public body where it is needed for legal safety or proper help, as a rule a qualified one and no child. Until 31 December 2026 bodies are exempt from the interpreter’s being qualified.",
    nb: "Tolk hos et offentlig organ når det er nødvendig for rettssikkerheten eller for forsvarlig hjelp, som regel en kvalifisert tolk og ikke et barn. Til 31. desember 2026 er organene unntatt fra kravet om at tolken er kvalifisert.",
  },
  hangsOn: {
    en: "Speaking with a public body and needing one. Not on a permit, on a report, or on what the case is called.",
    nb: "Å snakke med et offentlig organ og trenge tolk. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: nothingEnds,
  toPerson: {
    has: {
      en: "An interpreter",
      nb: "Tolk når du snakker med det offentlige",
    },
    name: { en: "an interpreter", nb: "tolk" },
  },
  on: { abroad },
  cases: [
    { when: { abroad: "not-told" }, gives: "holds", because: duties, todo },
    {
      when: { abroad: "yes" },
      gives: "unsure",
      because: [
        ...duties,
        say(
          "The person left Norway {0}. The act is for bodies that order and use an interpreter in Norway (§ 2); it does not say where the person must be.",
          "Personen reiste ut av Norge {0}. Loven gjelder organer som bestiller og bruker tolk i Norge (§ 2); den sier ikke hvor personen må være.",
          (p) => p.left,
        ),
      ],
      todo,
      ask: [interpreterAbroad],
    },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | for everyone who needs one
    2026-11-30 | holds      | -          | -          | -          | an adult, third-country | the exemption from a qualified one runs, for all bodies
    2026-12-31 | holds      | -          | -          | -          | nothing | its last day
    2027-01-04 | holds      | -          | -          | -          | nothing | it is over, unless a regulation prolonged it: the words say to look into it
    2026-06-01 | unsure     | -          | -          | -          | left-country 2026-05-01 | somebody who is abroad: a lawyer's question
    2021-12-31 | unsure     | -          | -          | -          | nothing | the day before the act
  `,
});
