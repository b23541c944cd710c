import { always, read } from "../../../pay/sections/section.ts";
import { caseState, label, provisionRead } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import {
  grossTrafficking,
  namedIn107a,
  provision,
  reported,
  seriouslyHurt,
  slavery,
  whichClosed,
} from "../../questions.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import { nothingReported } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

/** A report, evidence, or an application, which is handed in to them. */
function firstContact(p: Picture): number {
  const known = [p.case.first, p.applied, p.reflection.granted, p.testimony.police];
  const days = known.filter((day) => !Number.isNaN(day));
  return days.length === 0 ? Number.NaN : Math.min(...days);
}
const contact: Fact<"yes" | "unknown"> = {
  values: ["yes", "unknown"],
  of: (p) => (Number.isNaN(firstContact(p)) ? "unknown" : "yes"),
};
const duty = say(
  "The police shall tell of the right to a lawyer paid by the state (counsel) at the first contact.",
  "Politiet skal fortelle om retten til en advokat som staten betaler (bistandsadvokat), ved første kontakt.",
);

const known = say("First contact known: {0}.", "Første kjente kontakt: {0}.", firstContact);
const asked = {
  what: say(
    "Ask the person whether it was told, and note the answer.",
    "Spør personen om det ble sagt, og noter svaret.",
  ),
  by: null,
  who: who.coordinator,
};
const elsewhere = askLawyer(
  "police-information-elsewhere",
  "Must the police tell of counsel also in a case where it is for the court to give it (§ 107 a (3))?",
  "Må politiet fortelle om bistandsadvokat også i en sak der det er retten som avgjør (§ 107 a (3))?",
);

export const right = rightOf({
  section: {
    id: "police-information",
    law: "straffeprosessloven",
    section: "§ 107 b",
    read,
    inForce: always,
  },
  title: {
    en: "To be told of counsel by the police",
    nb: "Å få vite om bistandsadvokat av politiet",
  },
  gives: {
    en: "That the police tell of the right to a lawyer whom the state pays, at the first contact.",
    nb: "At politiet forteller om retten til en advokat som staten betaler, ved første kontakt.",
  },
  hangsOn: {
    en: "Contact with the police in a case that gives a right to counsel.",
    nb: "Kontakt med politiet i en sak som gir rett til bistandsadvokat.",
  },
  endedBy: { en: "The case.", nb: "Saken." },
  toPerson: {
    has: {
      en: "The police must tell you about that lawyer",
      nb: "Politiet skal fortelle deg om den advokaten",
    },
    may: {
      en: "If you are in contact with the police: they must tell you about a lawyer paid by the state",
      nb: "Har du kontakt med politiet: de skal fortelle deg om en advokat som staten betaler",
    },
    name: {
      en: "information from the police about such a lawyer",
      nb: "informasjon fra politiet om en slik advokat",
    },
    within: "counsel",
  },
  on: { caseState, contact, label, provisionRead },
  cases: [
    {
      when: { caseState: "open", contact: "yes", label: "257" },
      gives: "holds",
      from: firstContact,
      because: [duty, known],
      endsIf: [say("The police close their case.", "Politiet avslutter saken sin.")],
      todo: [asked],
    },
    {
      when: { caseState: "open", contact: "yes", label: "258" },
      gives: "unsure",
      from: firstContact,
      because: [duty, known],
      todo: [asked],
      ask: [grossTrafficking],
    },
    {
      when: { caseState: "open", contact: "yes", label: "unknown" },
      gives: "unsure",
      from: firstContact,
      because: [duty, known],
      todo: [asked],
      ask: [provision],
    },
    {
      when: { caseState: "open", contact: "yes", label: "259" },
      gives: "unsure",
      from: firstContact,
      because: [duty, known],
      todo: [asked],
      ask: [slavery],
    },
    {
      when: { caseState: "open", contact: "yes", label: ["108a", "other"], provisionRead: "yes" },
      gives: "unsure",
      from: firstContact,
      because: [
        duty,
        known,
        say(
          "The case goes under a provision that gives no right to counsel by itself. Whether the police must tell of it there was not read.",
          "Saken går etter en bestemmelse som ikke gir rett til bistandsadvokat av seg selv. Om politiet må fortelle om det også der, er ikke lest.",
        ),
      ],
      todo: [asked],
      ask: [seriouslyHurt, elsewhere],
    },
    {
      when: {
        caseState: "open",
        contact: "yes",
        label: ["108a", "other"],
        provisionRead: "no",
      },
      gives: "unsure",
      from: firstContact,
      because: [
        duty,
        known,
        say(
          "The case goes under a provision of which it was not read whether it gives a right to counsel by itself.",
          "Saken går etter en bestemmelse der det ikke er lest om den gir rett til bistandsadvokat av seg selv.",
        ),
      ],
      todo: [asked],
      ask: [seriouslyHurt, namedIn107a],
    },
    {
      when: { caseState: "unknown", contact: "yes" },
      gives: "unsure",
      from: firstContact,
      because: [duty, known],
      todo: [asked],
      ask: [reported],
    },
    {
      when: { caseState: ["unknown", "open"], contact: "unknown" },
      gives: "may",
      because: [duty, say("No contact is known yet.", "Ingen kontakt er kjent ennå.")],
    },
    { when: { caseState: "none" }, gives: "no", because: [duty, nothingReported] },
    {
      when: { caseState: "unclear" },
      gives: "unsure",
      from: firstContact,
      because: [
        duty,
        say(
          "A part of the case was dropped or judged {0}. It is not clear whether it was this part.",
          "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var denne delen.",
          (p) => p.case.closed,
        ),
      ],
      ask: [whichClosed],
    },
    {
      when: { caseState: ["dropped", "judged"] },
      gives: "ended",
      from: firstContact,
      until: (p) => p.case.closed,
      because: [
        duty,
        say("The case was closed {0}.", "Saken ble avsluttet {0}.", (p) => p.case.closed),
      ],
    },
  ],
  examples: `
    2026-04-01 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10 | at the report
    2026-04-01 | holds      | 2026-03-01 | -          | -          | reflection-permit-applied 2026-03-01, police-report 257 2026-03-10 | already when the application was handed in
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 395 2026-03-10 | wage theft gives no right to counsel by itself
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 19-1 2026-03-10 | nor does the Working Environment Act
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 291 2026-03-10 | rape: whether § 107 a names it was not read
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, charged 395 2026-03-20 | relabelled
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 258 2026-03-10 | § 258 is not named
    2026-04-01 | unsure     | 2026-03-01 | -          | -          | reflection-permit-applied 2026-03-01 | met the police, and nothing is known of a case
    2026-04-02 | unsure     | 2026-04-01 | -          | -          | testified police 2026-04-01 | gave evidence to the police, and nothing is known of a case
    2026-04-11 | holds      | 2026-04-01 | -          | -          | testified police 2026-04-01, police-report 257 2026-04-10 | gave evidence to the police before the report
    2026-04-02 | may        | -          | -          | -          | testified court 2026-04-01 | evidence in court tells of no contact with the police
    2026-06-02 | unsure     | 2026-03-01 | -          | -          | police-report 257 2026-03-01, case-dropped 2026-06-01, police-report 108a 2026-06-01 | dropped and reported anew on one day: which part was dropped is not clear
    2026-04-01 | may        | -          | -          | -          | found 2026-03-01 | no contact is known
    2026-06-02 | ended      | 2026-03-10 | 2026-06-01 | -          | police-report 257 2026-03-10, case-dropped 2026-06-01 | the case is closed
    2026-12-02 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, judgment-final 395 2026-12-01 | which part was judged is not clear
  `,
});
