import { always, read } from "../../../pay/sections/section.ts";
import { caseState } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { reported, whichClosed } from "../../questions.ts";
import { type Fact, rightOf } from "../../right.ts";
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
const duties = [
  say(
    "The first time they interview the person whom the case says it was done to (fornærmet), the police shall tell of that person’s rights in the case, whatever the case is called (§ 93 e).",
    "Første gang politiet avhører den som saken sier det har gått ut over (den fornærmede), skal de fortelle om rettighetene i saken, uansett hva saken kalles (§ 93 e).",
  ),
  say(
    "At the first contact they shall tell that one may have a lawyer appointed whom the state pays (counsel), also in a case where it is for the court to decide (§ 107 b).",
    "Ved første kontakt skal de fortelle at en kan få oppnevnt en advokat som staten betaler (bistandsadvokat), også i en sak der det er retten som avgjør (§ 107 b).",
  ),
];
const keptTold = say(
  "With counsel, the police and the prosecuting authority keep the person told of how the case goes, unless it would harm the investigation or for other reasons is inadvisable; without counsel, as needed (§ 93 e).",
  "Med bistandsadvokat skal politiet og påtalemyndigheten fortelle hvordan saken går, hvis ikke hensynet til etterforskningen eller andre grunner gjør det utilrådelig; uten bistandsadvokat etter behov (§ 93 e).",
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

export const right = rightOf({
  section: {
    id: "police-information",
    law: "straffeprosessloven",
    section: "§§ 93 e, 107 b",
    read,
    inForce: always,
  },
  title: {
    en: "To be told of one’s rights by the police",
    nb: "Å få vite om rettighetene sine av politiet",
  },
  gives: {
    en: "That the police tell of the rights in the case, the first time they interview the person, and at the first contact that one may have a lawyer whom the state pays.",
    nb: "At politiet forteller om rettighetene i saken første gang de avhører personen, og ved første kontakt at en kan få en advokat som staten betaler.",
  },
  hangsOn: {
    en: "Contact with the police, as the one whom the case says it was done to. Whatever the case is called, and whatever the stay.",
    nb: "Kontakt med politiet, som den saken sier det har gått ut over. Uansett hva saken kalles, og uansett opphold.",
  },
  endedBy: { en: "The case.", nb: "Saken." },
  toPerson: {
    has: {
      en: "Information from the police about your rights",
      nb: "Politiet skal fortelle deg om rettighetene dine",
    },
    may: {
      en: "If you are in contact with the police: they must tell you about your rights, and about a lawyer paid by the state",
      nb: "Har du kontakt med politiet: de skal fortelle deg om rettighetene dine, og om en advokat som staten betaler",
    },
    name: {
      en: "information from the police about your rights",
      nb: "informasjon fra politiet om rettighetene dine",
    },
    within: "counsel",
  },
  on: { caseState, contact },
  cases: [
    {
      when: { caseState: "open", contact: "yes" },
      gives: "holds",
      from: firstContact,
      because: [...duties, keptTold, known],
      endsIf: [say("The police close their case.", "Politiet avslutter saken sin.")],
      todo: [asked],
    },
    {
      when: { caseState: "unknown", contact: "yes" },
      gives: "unsure",
      from: firstContact,
      because: [...duties, known],
      todo: [asked],
      ask: [reported],
    },
    {
      when: { caseState: ["unknown", "open"], contact: "unknown" },
      gives: "may",
      because: [...duties, say("No contact is known yet.", "Ingen kontakt er kjent ennå.")],
    },
    { when: { caseState: "none" }, gives: "no", because: [...duties, nothingReported] },
    {
      when: { caseState: "unclear" },
      gives: "unsure",
      from: firstContact,
      because: [
        ...duties,
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
        ...duties,
        say("The case was closed {0}.", "Saken ble avsluttet {0}.", (p) => p.case.closed),
      ],
    },
  ],
  examples: `
    2026-04-01 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10 | at the report
    2026-04-01 | holds      | 2026-03-01 | -          | -          | reflection-permit-applied 2026-03-01, police-report 257 2026-03-10 | already when the application was handed in
    2026-11-30 | holds      | 2026-10-01 | -          | -          | police-report 395 2026-10-01 | wage theft gives no right to counsel by itself, and the police tell of rights all the same
    2026-04-01 | holds      | 2026-03-10 | -          | -          | police-report 19-1 2026-03-10 | the Working Environment Act too
    2026-04-01 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10, charged 395 2026-03-20 | relabelled
    2026-04-01 | holds      | 2026-03-10 | -          | -          | police-report 2026-03-10 | nobody knows under what
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
