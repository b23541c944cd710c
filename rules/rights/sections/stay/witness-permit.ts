import { dayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { evidenceAbroad } from "../../before-leaving.ts";
import { hindrance, hindrances } from "../../doubt.ts";
import type { Picture } from "../../picture.ts";
import {
  chargeThen,
  evidence,
  evidenceWhere,
  grossTrafficking,
  protectionApplied,
} from "../../questions.ts";
import { askLawyer, askPerson, type Fact, type Question, rightOf, type Step } from "../../right.ts";
import { inPerson, lawyerFirst } from "../../sayings.ts";
import { grounds, type Testimony } from "../../testimony.ts";
import { who } from "../../who.ts";
import { type Saying, say } from "../../words.ts";
import { asksOfPapers, identity, papersFirst } from "./witness-permit.identity.ts";

const given = (p: Picture) => p.testimony.day;
const gave = say("Gave evidence {0}.", "Forklarte seg {0}.", given);
const shall = say(
  "Under the first paragraph a permit that can lead to permanent residence shall be given to the person whom the case says it was done to (fornærmet), if they have testified in court in a case where somebody is charged under § 257 (trafficking) and apply for protection. It is not for a refugee, and not where special reasons speak against it.",
  "Etter første ledd skal den det har gått ut over (den fornærmede), som har vitnet i retten i en sak der noen er tiltalt etter § 257 (menneskehandel), og som søker beskyttelse, få en tillatelse som kan føre til permanent opphold. Det gjelder ikke den som er flyktning, og ikke når særlige grunner taler mot.",
);
const may = say(
  "By the second paragraph, whoever has told the police or a court what they know in any criminal case, has probably been exposed to trafficking, and has broken with those around it, may be given one; threats, revenge, cooperation and how hard it has been count.",
  "Etter annet ledd kan den få tillatelse som har forklart seg for politiet eller retten i en straffesak, hvilken som helst, som sannsynligvis er utsatt for menneskehandel, og som har brutt med miljøet rundt det. Trusler, hevn, samarbeid og hvor tungt det har vært, teller med.",
);
const namesNot258 = say(
  "Somebody was charged under § 258 (gross trafficking), which the first paragraph does not name.",
  "Noen var tiltalt etter § 258 (grov menneskehandel), som første ledd ikke nevner.",
);
const apply = inPerson(
  {
    what: say(
      "Apply for protection, and say that evidence was given.",
      "Søk om beskyttelse, og si at forklaring er gitt.",
    ),
    by: null,
    who: who.lawyer,
  },
  lawyerFirst,
);

const widenedThen = say(
  "The second paragraph was widened on 5 June 2020 (regulation no. 1137), after that. The text as it is now has neither its earlier words nor a rule on evidence given before.",
  "Annet ledd ble utvidet 5. juni 2020 (forskrift nr. 1137), etter det. Teksten slik den er nå, har verken den eldre ordlyden eller en regel om den som forklarte seg før.",
);
const before2020 = askLawyer(
  "witness-before-2020",
  "The evidence was given before 5 June 2020. Does the regulation's § 8-4 second paragraph count for it as it reads now, and what did it say then?",
  "Personen forklarte seg før 5. juni 2020. Gjelder forskriften § 8-4 annet ledd for det slik det lyder nå, og hva sa det den gangen?",
);
const applied = say(
  "Applied for protection {0}.",
  "Søkte om beskyttelse {0}.",
  (p) => p.protectionApplied,
);
const notApplied = say(
  "That the person has applied for protection is not told.",
  "Det er ikke fortalt at personen har søkt om beskyttelse.",
);
const chargeUnknown = say(
  "Under which provision somebody was charged then is not known.",
  "Hvilken bestemmelse noen var tiltalt etter da, er ikke kjent.",
);
const whereUnknown = say(
  "Whether it was in court or to the police is not known.",
  "Om det var i retten eller for politiet, er ikke kjent.",
);
const notShall = say(
  "That it was in court, under a charge of § 257 that still went on, is not known.",
  "Det er ikke kjent at det var i retten, mens en tiltale etter § 257 fortsatt gjaldt.",
);
const notGiven = say(
  "It is written down that the person has not given evidence.",
  "Det er skrevet ned at personen ikke har forklart seg.",
);
const injured = askPerson(
  "witness-injured",
  "In the case in which the person testified: does it say that it was done to them (fornærmet)? The charge says, and counsel knows.",
  "I saken personen vitnet i: sier den at det gikk ut over personen (fornærmet)? Det står i tiltalen, og bistandsadvokaten vet det.",
);
const against = askLawyer(
  "witness-against",
  "Is anything known that speaks against a permit by the first paragraph: is the person a refugee, or are there special reasons?",
  "Er noe kjent som taler mot en tillatelse etter første ledd: er personen flyktning, eller er det særlige grunner?",
);
/** What the first paragraph asks besides, and no event tells. */
const ofShall = [injured, against];

const widened = dayNumber(day("2020-06-05"));

/** "not-so": answered that none was given. */
const evidenceGiven: Fact<Testimony["ground"] | "not-so"> = {
  values: ["none", "not-so", ...grounds],
  of: ({ testimony: { ground }, notSo }) =>
    ground === "none" && notSo.includes("evidence") ? "not-so" : ground,
};
const protection: Fact<"applied" | "not-told"> = {
  values: ["applied", "not-told"],
  of: (p) => (Number.isNaN(p.protectionApplied) ? "not-told" : "applied"),
};
/** No rule in the present text says that it reaches what was given before. */
const version: Fact<"present" | "earlier"> = {
  values: ["present", "earlier"],
  of: ({ testimony }) => (testimony.last >= widened ? "present" : "earlier"),
};

/** After an expulsion, or from abroad, the act leaves it open. */
function mayBeGiven<const When extends object>(
  when: When,
  { because, todo = [], ask = [] }: Given,
) {
  return hindrances.map(
    ({ hindered, said, asks }) =>
      ({
        when: { ...when, hindrance: hindered },
        gives: hindered === "none" ? "may" : "unsure",
        from: given,
        because: [...because, identity, ...said],
        todo: [...todo, papersFirst],
        ask: [...ask, ...asksOfPapers, ...asks],
      }) as const,
  );
}

interface Given {
  readonly because: readonly Saying[];
  readonly todo?: readonly Step[];
  readonly ask?: readonly Question[];
}

export const right = rightOf({
  section: {
    id: "witness-permit",
    law: "utlendingsforskriften",
    section: "§§ 8-4, 8-12; utlendingsloven §§ 28, 61, 63, 71",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Permit for whoever has given evidence",
    nb: "Tillatelse for den som har forklart seg",
  },
  gives: {
    en: "A permit to be in Norway. One by the first paragraph can lead to permanent residence.",
    nb: "Tillatelse til å være i Norge. Etter første ledd kan den føre til permanent opphold.",
  },
  hangsOn: {
    en: "Having told what one knows. In court, in a case where somebody is charged under § 257, and having applied for protection: then it shall be given to the person whom that case says it was done to, unless they are a refugee or special reasons speak against it. To the police or a court, in any criminal case, since 5 June 2020: then it may be given.",
    nb: "At personen har forklart seg. I retten, i en sak der noen er tiltalt etter § 257, og personen har søkt beskyttelse: da skal den gis til den som saken sier det har gått ut over, hvis personen ikke er flyktning og ingen særlige grunner taler mot. For politiet eller retten, i en hvilken som helst straffesak, siden 5. juni 2020: da kan den gis.",
  },
  endedBy: {
    en: "That a case is dropped later does not take back what was said in it. Leaving Norway: protection is applied for in Norway or at its border (Immigration Act § 28). Once given: its last day, unless it is renewed (§ 61); an expulsion that is final (§ 71); revocation where wrong information was knowingly given (§ 63).",
    nb: "At en sak henlegges senere, tar ikke tilbake det som er forklart i den. Utreise: beskyttelse søkes det om i Norge eller på grensen (utlendingsloven § 28). Når den er gitt: siste dag, hvis den ikke fornyes (§ 61); en utvisning som er endelig (§ 71); tilbakekall der det mot bedre vitende ble gitt uriktige opplysninger (§ 63).",
  },
  toPerson: {
    may: {
      en: "A permit because you have given evidence",
      nb: "Tillatelse fordi du har forklart deg",
    },
    name: { en: "a permit for having given evidence", nb: "tillatelse fordi du har forklart deg" },
    isPermit: true,
  },
  on: { evidence: evidenceGiven, protection, version, hindrance },
  beforeLeaving: evidenceAbroad,
  cases: [
    ...mayBeGiven(
      { evidence: "shall", protection: "applied" },
      { because: [gave, applied, shall], ask: ofShall },
    ),
    ...mayBeGiven(
      { evidence: "shall", protection: "not-told" },
      { because: [gave, shall, notApplied], todo: apply, ask: [protectionApplied, ...ofShall] },
    ),
    ...mayBeGiven(
      { evidence: "gross", version: "present" },
      { because: [gave, namesNot258, shall, may], todo: apply, ask: [grossTrafficking] },
    ),
    ...mayBeGiven(
      { evidence: "unknown-charge", version: "present" },
      { because: [gave, chargeUnknown, may, shall], todo: apply, ask: [chargeThen] },
    ),
    ...mayBeGiven(
      { evidence: "unknown-where", version: "present" },
      { because: [gave, whereUnknown, may, shall], todo: apply, ask: [evidenceWhere] },
    ),
    ...mayBeGiven(
      { evidence: "other", version: "present" },
      { because: [gave, notShall, may], todo: apply },
    ),
    {
      when: { evidence: "gross", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, namesNot258, shall, widenedThen],
      todo: apply,
      ask: [grossTrafficking, before2020],
    },
    {
      when: { evidence: "other", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, widenedThen],
      ask: [before2020],
    },
    {
      when: { evidence: "unknown-charge", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, shall, widenedThen],
      ask: [chargeThen, before2020],
    },
    {
      when: { evidence: "unknown-where", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, shall, widenedThen],
      ask: [evidenceWhere, before2020],
    },
    {
      when: { evidence: "not-so" },
      gives: "no",
      because: [shall, may, notGiven],
    },
    { when: { evidence: "none" }, gives: "unsure", because: [shall, may], ask: [evidence] },
  ],
  examples: `
    2026-09-10 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10 | shall: in court, under a charge of § 257, and applied for protection; whether the case says it was done to the person is asked
    2026-09-09 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10 | the day before the application
    2026-10-06 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, case-dropped 2026-10-01, protection-applied 2026-10-05 | dropped afterwards
    2026-09-11 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, charged 395 2026-06-01, testified court 2026-09-01, protection-applied 2026-09-10 | relabelled before the evidence
    2026-09-11 | may        | 2026-09-01 | -          | -          | charged 257 2025-03-01, case-dropped 2025-06-01, police-report 19-1 2026-01-10, charged 19-1 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10 | the charge under § 257 was dropped long before
    2026-09-02 | may        | 2026-09-01 | -          | -          | charged 258 2026-03-01, testified court 2026-09-01 | § 258 is not named in the first paragraph; the second is for any criminal case
    2026-07-02 | may        | 2026-04-01 | -          | -          | testified police 2026-04-01, charged 257 2026-06-01, protection-applied 2026-07-01 | to the police: may, whatever is charged later
    2026-06-02 | may        | 2026-04-01 | -          | -          | testified 2026-04-01, charged 257 2026-06-01 | before whom is not known
    2026-09-11 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified 2026-09-01, protection-applied 2026-09-10 | before whom is not known: asked
    2026-07-02 | may        | 2026-04-01 | -          | -          | testified court 2026-04-01, charged 257 2026-06-01, protection-applied 2026-07-01 | in court, under which charge is not known
    2026-10-06 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, testified police 2026-10-01, protection-applied 2026-10-05 | the evidence that gives most counts, not the last
    2026-09-02 | may        | 2026-09-01 | -          | -          | police-report 19-1 2026-03-01, testified police 2026-09-01 | may: any criminal case
    2026-04-02 | may        | 2026-04-01 | -          | -          | police-report 257 2026-03-01, testified police 2026-04-01 | reported under § 257, nobody charged
    2020-06-04 | unsure     | 2020-05-01 | -          | -          | testified police 2020-05-01 | the day before the second paragraph was widened
    2026-04-01 | unsure     | 2020-06-04 | -          | -          | testified police 2020-06-04 | given the day before it was widened: whether the wider words count for it is asked
    2020-06-05 | may        | 2020-06-05 | -          | -          | testified police 2020-06-05 | the day it was
    2026-04-01 | unsure     | 2020-05-01 | -          | -          | charged 258 2020-03-01, testified court 2020-05-01 | under § 258, before it was widened
    2026-04-01 | may        | 2020-05-01 | -          | -          | charged 258 2020-03-01, testified court 2020-05-01, testified police 2026-03-01 | and again after
    2026-04-01 | unsure     | -          | -          | -          | police-report 257 2026-03-01 | whether evidence was given is not known
    2026-09-02 | may        | 2026-09-01 | -          | -          | charged 19-1 2026-03-01, testified 2026-09-01, testified court 2026-09-01 | told twice of one day, once with where
    2026-09-21 | unsure     | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10, expulsion-decided 2026-09-20 | an expulsion was decided
    2026-09-21 | unsure     | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10, left-country 2026-09-20 | abroad
    2026-09-21 | may        | 2026-09-01 | -          | -          | charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10, left-country 2026-09-20, entered-country 2026-09-21 | the day of coming back
  `,
});
