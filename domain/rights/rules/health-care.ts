import { always, read } from "../../pay/sections/section.ts";
import { age } from "../facts.ts";
import { underEighteen } from "../questions.ts";
import { rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const everyOne = say(
  "Emergency care, and care that cannot wait, are for everyone.",
  "Øyeblikkelig hjelp, og helsehjelp som ikke kan vente, er for alle.",
);
const children = say("Children have a right to more.", "Barn har rett til mer.");
const look = {
  what: say(
    "Ask whether somebody wants to see a doctor; assume nothing that no professional has seen.",
    "Spør om personen vil til lege; anta ikke noe som ingen fagperson har sett.",
  ),
  by: null,
  who: who.coordinator,
};

export const right = rightOf({
  section: {
    id: "health-care",
    law: "pasient- og brukerrettighetsloven;",
    section: "FOR-2011-12-16-1255",
    read,
    inForce: always,
  },
  title: {
    en: "Emergency health care, and care that cannot wait",
    nb: "Øyeblikkelig hjelp, og helsehjelp som ikke kan vente",
  },
  hangsOn: {
    en: "Being in Norway. Not on a permit, on a report, or on what the case is called.",
    nb: "Å være i Norge. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: { en: "Nothing that was read.", nb: "Ingenting som er lest." },
  on: { age },
  cases: [
    { when: { age: ["adult", "turned"] }, gives: "holds", because: [everyOne], todo: [look] },
    { when: { age: "child" }, gives: "holds", because: [everyOne, children], todo: [look] },
    {
      when: { age: "unknown" },
      gives: "holds",
      because: [everyOne, children],
      todo: [look],
      ask: [underEighteen],
    },
  ],
});
