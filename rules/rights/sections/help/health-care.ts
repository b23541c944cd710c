import { always, read } from "../../../pay/sections/section.ts";
import { abroad, age } from "../../facts.ts";
import { underEighteen } from "../../questions.ts";
import { askLawyer, rightOf } from "../../right.ts";
import { ifHealthRefused, ifLeaving, leftNorway } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

const everyOne = say(
  "Emergency care, and care that cannot wait, are for everyone.",
  "Øyeblikkelig hjelp, og helsehjelp som ikke kan vente, er for alle.",
);
const secrecy = say(
  "Whoever works in health care must keep secret what they learn of a patient (Health Personnel Act § 21). They may tell where the patient agrees or where interests of great weight call for it, and must tell to avert serious harm, or where a child is exploited or will be (§§ 22, 23, 31, 33).",
  "Den som arbeider i helsetjenesten, har taushetsplikt om pasienten (helsepersonelloven § 21). De kan fortelle når pasienten samtykker eller når tungtveiende interesser taler for det, og skal fortelle for å avverge alvorlig skade, eller når et barn blir eller vil bli utnyttet (§§ 22, 23, 31, 33).",
);
const cost = askLawyer(
  "health-care-cost",
  "What does emergency care, and care that cannot wait, cost the person, and to whom is the bill sent?",
  "Hva koster øyeblikkelig hjelp, og helsehjelp som ikke kan vente, for personen, og hvem får regningen?",
);
const children = say("Children have a right to more.", "Barn har rett til mer.");
const look = {
  what: say(
    "Ask whether the person wants to see a doctor; assume nothing that no professional has seen.",
    "Spør om personen vil til lege; anta ikke noe som ingen fagperson har sett.",
  ),
  by: null,
  who: who.coordinator,
};

const secure = [
  {
    what: say(
      "Ask for the papers from the doctor, and what the person needs to take along.",
      "Be om papirene fra legen, og om det personen trenger å ta med.",
    ),
    who: who.coordinator,
  },
];

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
  gives: {
    en: "Emergency health care, and health care that cannot wait. Children have a right to more.",
    nb: "Øyeblikkelig hjelp, og helsehjelp som ikke kan vente. Barn har rett til mer.",
  },
  hangsOn: {
    en: "Being in Norway. Not on a permit, on a report, or on what the case is called.",
    nb: "Å være i Norge. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: { en: "Leaving Norway.", nb: "Å reise ut av Norge." },
  toPerson: {
    has: {
      en: "Emergency health care, and care that cannot wait",
      nb: "Øyeblikkelig helsehjelp, og helsehjelp som ikke kan vente",
    },
    name: { en: "emergency health care", nb: "øyeblikkelig helsehjelp" },
  },
  on: { age, abroad },
  cases: [
    {
      when: { abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, everyOne],
    },
    {
      when: { age: ["adult", "turned"], abroad: "not-told" },
      gives: "holds",
      because: [everyOne, secrecy],
      endsIf: [ifLeaving],
      todo: [look, ifHealthRefused],
      secure,
      ask: [cost],
    },
    {
      when: { age: "child", abroad: "not-told" },
      gives: "holds",
      because: [everyOne, children, secrecy],
      endsIf: [ifLeaving],
      todo: [look, ifHealthRefused],
      secure,
      ask: [cost],
    },
    {
      when: { age: "unknown", abroad: "not-told" },
      gives: "holds",
      because: [everyOne, children, secrecy],
      endsIf: [ifLeaving],
      todo: [look, ifHealthRefused],
      secure,
      ask: [underEighteen, cost],
    },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | for everyone
    2026-06-01 | holds      | -          | -          | -          | a child | children have more
    2026-09-02 | holds      | -          | -          | -          | an adult, reflection-permit-granted 2026-03-01 | a permit that is over takes it from nobody
    2026-05-01 | ended      | -          | 2026-05-01 | -          | found 2026-03-01, left-country 2026-05-01 | left Norway
    2026-06-01 | holds      | -          | -          | -          | left-country 2026-05-01, entered-country 2026-05-01 | left and came back the same day
  `,
});
