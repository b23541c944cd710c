import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";

/** Tax has a rule of its own: skatteforvaltningsloven §§ 1-3, 5-4. */
const underAct = [
  "immigration-appeal",
  "social-appeal",
  "health-appeal",
  "benefit-appeal",
] as const;

/** Of an office, which is against the person. */
const decided: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: ({ expelled, revoked, appeals }) => {
    const isDecided = !(Number.isNaN(expelled) && Number.isNaN(revoked));
    return isDecided || underAct.some((each) => appeals[each].length > 0) ? "yes" : "not-told";
  },
};
const criminal: Fact<"none" | "going" | "over"> = {
  values: ["none", "going", "over"],
  of: ({ case: { state } }) => {
    if (state === "unknown") {
      return "none";
    }
    return state === "dropped" || state === "judged" ? "over" : "going";
  },
};

const ofOffice = say(
  "In a case at a public office that decides something about the person, they may see its papers, also after the decision, and have copies on paper or electronically, free (forvaltningsloven §§ 18, 20). Left out may be what the office wrote for itself (§ 18 a), and another’s health, unless it matters greatly to the person (§ 19). A refusal is in writing, names the rule, and can be appealed (§ 21).",
  "I en sak der et offentlig organ bestemmer noe om personen, kan de se sakens papirer, også etter vedtaket, og få kopier på papir eller elektronisk, gratis (forvaltningsloven §§ 18, 20). Unntatt kan være det organet har skrevet for seg selv (§ 18 a), og andres helse, hvis det ikke har vesentlig betydning for personen (§ 19). Et avslag er skriftlig, nevner regelen og kan påklages (§ 21).",
);
const ofPolice = say(
  "In a criminal case the one whom it says it was done to (fornærmet), and counsel, shall on request see its papers, where it can be done without harm or danger to the investigation or to others. A refusal can be brought before the court (straffeprosessloven § 242).",
  "I en straffesak skal den som saken sier det har gått ut over (den fornærmede), og bistandsadvokaten, få se papirene når de ber om det, hvis det kan skje uten skade eller fare for etterforskningen eller andre. Et avslag kan bringes inn for retten (straffeprosessloven § 242).",
);
const closed = say(
  "The criminal case ended {0}. The act on police registers leaves it to the rules on criminal procedure (politiregisterloven § 49); what holds after a case has ended stands in instructions that are not held here.",
  "Straffesaken ble avsluttet {0}. Politiregisterloven lar straffeprosessloven avgjøre det (§ 49); hva som gjelder etterpå, står i instrukser som vi ikke har.",
  (p) => p.case.closed,
);
const ofPoliceToo = onlyWhere(ofPolice, ({ case: { state } }) => state !== "unknown");
const copies = {
  what: say(
    "Ask the office in writing for a copy of the papers of the case, free, and soon: they are needed for an appeal. It does not stop the time to appeal.",
    "Be organet skriftlig om kopi av sakens papirer, gratis, og snart: de trengs til en klage. Det stopper ikke klagefristen.",
  ),
  by: null,
  who: who.lawyer,
};
const throughCounsel = {
  what: say(
    "Ask counsel, or a lawyer where there is none, to have the papers from the police, if the person agrees, and to bring a refusal before the court.",
    "Be bistandsadvokaten, eller en advokat der det ikke er en, få papirene fra politiet, hvis personen er enig, og bringe et avslag inn for retten.",
  ),
  by: null,
  who: who.counsel,
};
const afterClosed = askLawyer(
  "case-papers-after-closed",
  "The criminal case has ended. Which rules decide whether the person can see its papers now, and who is asked?",
  "Straffesaken ble avsluttet. Hvilke regler avgjør om personen kan se papirene nå, og hvem spør en?",
);

export const right = rightOf({
  section: {
    id: "case-papers",
    law: "forvaltningsloven",
    section: "§§ 18, 18 a, 19, 20, 21; straffeprosessloven § 242; politiregisterloven § 49",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "To see the papers of the case", nb: "Innsyn i sakens papirer" },
  gives: {
    en: "The papers of one’s case, with copies: free from a public office, and from the police where it does no harm to the investigation.",
    nb: "Papirene i saken sin, med kopier: gratis fra et offentlig organ, og fra politiet når det ikke skader etterforskningen.",
  },
  hangsOn: {
    en: "Being a party where an office decides, or the one whom a criminal case says it was done to. Whatever the stay.",
    nb: "At en er part der et organ bestemmer, eller den som en straffesak sier det har gått ut over. Uansett opphold.",
  },
  endedBy: {
    en: "Of an office nothing: also after the decision. Of the police, that the criminal case has ended makes it unsure.",
    nb: "For et organ ingenting: også etter vedtaket. For politiet er det ikke sikkert når de har lukket saken.",
  },
  toPerson: {
    has: {
      en: "A copy of the papers in your case, free",
      nb: "Kopi av papirene i saken din, gratis",
    },
    may: { en: "Papers of the police case", nb: "Papirene i politisaken" },
    name: { en: "the papers of the case", nb: "papirene i saken" },
  },
  on: { decided, criminal },
  cases: [
    {
      when: { decided: "yes", criminal: ["none", "going"] },
      gives: "holds",
      because: [ofOffice, ofPoliceToo],
      todo: [copies],
    },
    {
      when: { decided: "yes", criminal: "over" },
      gives: "holds",
      because: [ofOffice, ofPolice, closed],
      todo: [copies],
      ask: [afterClosed],
    },
    {
      when: { decided: "not-told", criminal: "going" },
      gives: "may",
      because: [ofPolice, ofOffice],
      todo: [throughCounsel],
    },
    {
      when: { decided: "not-told", criminal: "over" },
      gives: "unsure",
      because: [ofPolice, closed, ofOffice],
      todo: [throughCounsel],
      ask: [afterClosed],
    },
    { when: { decided: "not-told", criminal: "none" }, gives: "silent", because: [] },
  ],
  examples: `
    2026-11-30 | holds      | -          | -          | -          | permit-refused 2026-11-20 | UDI refused: a copy, free
    2026-11-30 | holds      | -          | -          | -          | social-refused 2026-11-20 | NAV refused
    2026-11-30 | holds      | -          | -          | -          | expulsion-decided 2026-11-20 | an expulsion
    2026-11-30 | holds      | -          | -          | -          | permit-revoked 2026-11-20 | a permit was revoked
    2026-11-30 | may        | -          | -          | -          | police-report 257 2026-11-20 | the police have a case: by counsel, and a refusal goes before the court
    2026-11-30 | holds      | -          | -          | -          | expulsion-decided 2026-11-20, police-report 257 2026-11-20 | both
    2026-11-30 | unsure     | -          | -          | -          | police-report 257 2026-10-20, case-dropped 2026-11-20 | closed: a lawyer's question
    2026-11-30 | holds      | -          | -          | -          | expulsion-decided 2026-11-20, police-report 257 2026-10-20, case-dropped 2026-11-20 | of the office, all the same
    2026-11-30 | not listed | -          | -          | -          | nothing | no case is told of
  `,
});
