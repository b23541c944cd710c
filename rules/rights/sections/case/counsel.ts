import { always, read } from "../../../pay/sections/section.ts";
import { caseState, counselNamed, label, reflection } from "../../facts.ts";
import { givesCounsel } from "../../named-provisions.ts";
import type { Picture } from "../../picture.ts";
import {
  actsBefore108a,
  aggravated,
  anotherProvision,
  provision,
  reported,
  seriouslyHurt,
  whichClosed,
} from "../../questions.ts";
import { askLawyer, rightOf } from "../../right.ts";
import { nothingReported } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";

const since = say(
  "It has been so since {0}.",
  "Slik har det vært siden {0}.",
  (p) => p.case.counselSince,
);
const sinceNotKnown = say(
  "Since {0} it is not known which section the case goes under.",
  "Siden {0} er det ikke kjent hvilken paragraf saken går etter.",
  (p) => p.case.counselSince,
);
const inReflection = say(
  "A research report (Fafo-notat 2021:11) says that whoever has a reflection period has a right to counsel. In the law, the right hangs on the case (§ 107 a).",
  "En forskningsrapport (Fafo-notat 2021:11) sier at den som har refleksjonsperiode, har rett til bistandsadvokat. I loven henger retten på saken (§ 107 a).",
);
const counselInReflection = askLawyer(
  "counsel-in-reflection",
  "Is there a right to counsel in a reflection period before anything is reported, and who appoints it?",
  "Er det rett til bistandsadvokat i refleksjonsperioden før noe er anmeldt, og hvem oppnevner?",
);
const named = ["257", "258", "259"] as const;
const not108a = [...named, "other", "unknown"] as const;
const notRunning = ["none", "left", "pending", "over", "revoked"] as const;
const whereNamed = say(
  `In a case under Penal Code § 257 (trafficking) or another provision of the list, the person whom the case says it was done to (fornærmet) has a right to a lawyer paid by the state (counsel). The list: ${givesCounsel.text} (§ 107 a (1) a). Whatever the provision, there is the same right where there is reason to believe that what was done leads to serious harm to body or health (b).`,
  `I en sak etter straffeloven § 257 (menneskehandel) eller en annen bestemmelse på listen har den som saken sier det har gått ut over (den fornærmede), rett til en advokat som staten betaler (bistandsadvokat). Listen: ${givesCounsel.text} (§ 107 a (1) a). Uansett bestemmelse er det samme rett der det er grunn til å tro at handlingen gir betydelig skade på kropp eller helse (b).`,
);
const discretion = say(
  "The case goes under a provision that is not on the list in § 107 a (1) a, and that gives no right by itself. With serious harm to body or health there is a right all the same (§ 107 a (1) b); else the court may appoint counsel where the case and those it touches call for it (§ 107 a (3)).",
  "Saken går etter en bestemmelse som ikke står på listen i § 107 a (1) a, og som ikke gir noen rett av seg selv. Ved betydelig skade på kropp eller helse er det likevel en rett (§ 107 a (1) b); ellers kan retten oppnevne bistandsadvokat når saken og hensynet til dem den gjelder, tilsier det (§ 107 a (3)).",
);
const maybeNamed = say(
  "Which provision the case goes under is not told, only that it is another than those one could choose.",
  "Hvilken bestemmelse saken går etter, er ikke fortalt, bare at det er en annen enn dem en kunne velge.",
);
const dropped = say(
  "The case is dropped: then counsel ends with it.",
  "Saken henlegges: da slutter bistandsadvokatens oppdrag.",
);
const endsIf = [
  dropped,
  say(
    "The case goes under a provision that is not on the list: then, without serious harm, it is for the court to decide.",
    "Saken går etter en bestemmelse som ikke står på listen: da er det domstolen som avgjør, hvis det ikke er betydelig skade.",
  ),
];
const notCompensation = say(
  "What counsel is appointed for does not include the application for compensation (§ 107 c).",
  "Bistandsadvokatens oppdrag omfatter ikke søknaden om voldserstatning (§ 107 c).",
);
const ask = {
  what: say(
    "If the person agrees: ask a lawyer to have counsel appointed, by name if one is known. The police or the court is asked.",
    "Hvis personen er enig: be en advokat sørge for at bistandsadvokat blir oppnevnt, ved navn hvis en er kjent. Det er politiet eller retten en spør.",
  ),
  by: null,
  who: who.coordinator,
};

const secure = [
  {
    what: say(
      "While there is counsel: ask who takes over the claim for pay and the application for compensation, and for copies of the papers.",
      "Mens det er bistandsadvokat: spør hvem som tar over lønnskravet og søknaden om voldserstatning, og be om kopi av papirene.",
    ),
    who: who.coordinator,
  },
];

/** No day before it is told as one with counsel. */
const isSameDay = ({ case: { counselSince, closed } }: Picture) => counselSince === closed;
const isToldSameDay = (p: Picture) => isSameDay(p) && p.case.isSinceTold;
const beganBefore = (p: Picture) => (isSameDay(p) ? Number.NaN : p.case.counselSince);

const going = {
  from: (p: Picture) => p.case.counselSince,
  endsIf: [dropped],
  todo: [ask],
  secure,
} as const;

export const right = rightOf({
  section: {
    id: "counsel",
    law: "straffeprosessloven",
    section: "§§ 107 a–107 c, 107 e, 434",
    read,
    inForce: always,
  },
  title: {
    en: "Counsel paid by the state (bistandsadvokat)",
    nb: "Bistandsadvokat betalt av staten",
  },
  gives: {
    en: "A lawyer paid by the state, in the criminal case, for whoever it says it was done to (fornærmet). The application for compensation from the state is not part of it.",
    nb: "En advokat som staten betaler, i straffesaken, for den som saken sier det har gått ut over (den fornærmede). Søknaden om voldserstatning er ikke med.",
  },
  hangsOn: {
    en: "A criminal case under § 257 or another provision that § 107 a names, or serious harm. Whatever the stay.",
    nb: "En straffesak etter § 257 eller en annen bestemmelse som § 107 a nevner, eller betydelig skade. Uansett opphold.",
  },
  endedBy: {
    en: "The case: it ends the day the case is dropped or finally judged, and from the day it goes under a provision that § 107 a does not name, a court decides, unless there is serious harm.",
    nb: "Saken: den faller bort den dagen saken henlegges eller er endelig dømt, og fra den dagen saken går etter en bestemmelse som § 107 a ikke nevner, er det en domstol som avgjør, hvis det ikke er betydelig skade.",
  },
  toPerson: {
    has: {
      en: "A lawyer paid by the state (bistandsadvokat), in the criminal case",
      nb: "En advokat som staten betaler (bistandsadvokat), i straffesaken",
    },
    may: {
      en: "A lawyer paid by the state (bistandsadvokat), if the court finds that you need one",
      nb: "En advokat som staten betaler (bistandsadvokat), hvis retten mener at du trenger det",
    },
    name: {
      en: "a lawyer paid by the state (bistandsadvokat)",
      nb: "en advokat som staten betaler (bistandsadvokat)",
    },
  },
  on: { caseState, counselNamed, label, reflection },
  cases: [
    {
      when: { caseState: "open", counselNamed: "yes" },
      gives: "holds",
      from: (p) => p.case.counselSince,
      because: [whereNamed, since, notCompensation],
      endsIf,
      todo: [ask],
      secure,
    },
    {
      when: { caseState: "open", counselNamed: "built-on" },
      ...{ ...going, gives: "unsure", because: [whereNamed, since], ask: [aggravated] },
    },
    {
      when: { caseState: "open", counselNamed: "no", label: not108a },
      ...{ ...going, gives: "may", because: [discretion, since], ask: [seriouslyHurt] },
    },
    {
      when: { caseState: "open", counselNamed: "no", label: "108a" },
      ...{ ...going, gives: "may", because: [discretion, since] },
      ask: [seriouslyHurt, actsBefore108a],
    },
    {
      when: { caseState: "open", counselNamed: "unknown", label: "other" },
      ...{ ...going, gives: "unsure", because: [whereNamed, maybeNamed] },
      ask: [seriouslyHurt, anotherProvision],
    },
    {
      when: { caseState: "open", counselNamed: "unknown", label: "108a" },
      ...{ ...going, gives: "unsure", because: [whereNamed, maybeNamed] },
      ask: [seriouslyHurt, anotherProvision, actsBefore108a],
    },
    {
      when: { caseState: "open", counselNamed: "unknown", label: [...named, "unknown"] },
      ...{
        ...going,
        gives: "unsure",
        because: [whereNamed, sinceNotKnown],
        endsIf,
        ask: [provision],
      },
    },
    {
      when: { caseState: "unclear" },
      gives: "unsure",
      from: (p) => p.case.counselSince,
      because: [
        whereNamed,
        since,
        say(
          "A part of the case was dropped or judged {0}. It is not clear whether it was this part.",
          "En del av saken ble henlagt eller dømt {0}. Det er ikke klart om det var denne delen.",
          (p) => p.case.closed,
        ),
      ],
      endsIf,
      todo: [ask],
      secure,
      ask: [whichClosed],
    },
    {
      when: { caseState: "unknown", reflection: notRunning },
      gives: "unsure",
      because: [whereNamed],
      endsIf,
      ask: [reported],
    },
    {
      when: { caseState: "unknown", reflection: "running" },
      gives: "unsure",
      because: [whereNamed, inReflection],
      endsIf,
      ask: [reported, counselInReflection],
    },
    {
      when: { caseState: "none", reflection: notRunning },
      gives: "no",
      because: [whereNamed, nothingReported],
    },
    {
      when: { caseState: "none", reflection: "running" },
      gives: "unsure",
      because: [whereNamed, nothingReported, inReflection],
      ask: [counselInReflection],
    },
    {
      when: { caseState: "dropped" },
      gives: "ended",
      from: beganBefore,
      until: (p) => p.case.closed,
      because: [
        onlyWhere(
          say(
            "The case was dropped {0}. The act does not say that counsel ends with it: ask counsel now about an appeal.",
            "Saken ble henlagt {0}. Loven sier ikke at oppdraget faller bort med den: spør bistandsadvokaten nå om en klage.",
            (p) => p.case.closed,
          ),
          (p) => !isToldSameDay(p),
        ),
        onlyWhere(
          say(
            "The case came under this section and was dropped on the same day, {0}: counsel ended the day it could have begun.",
            "Saken kom under denne paragrafen og ble henlagt samme dag, {0}: oppdraget falt bort den dagen det kunne ha begynt.",
            (p) => p.case.closed,
          ),
          isToldSameDay,
        ),
      ],
    },
    {
      when: { caseState: "judged" },
      gives: "ended",
      from: beganBefore,
      until: (p) => p.case.closed,
      because: [
        say(
          "The judgment became final {0}. The appointment still covers a claim for compensation that goes on (§ 107 e): where it was not decided in the case, the court must be told within a month of its notice (§ 434). Ask counsel at once.",
          "Dommen ble endelig (rettskraftig) {0}. Oppdraget omfatter fortsatt et krav om erstatning som går videre (§ 107 e): ble det ikke avgjort i saken, må retten få beskjed innen én måned etter at meldingen ble forkynt (§ 434). Spør bistandsadvokaten straks.",
          (p) => p.case.closed,
        ),
        notCompensation,
      ],
    },
  ],
  examples: `
    2026-04-01 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10 | a case under § 257
    2026-04-01 | may        | 2026-03-10 | -          | -          | police-report 259 2026-03-10 | § 259 is not named: the court may
    2026-10-02 | holds      | 2026-10-01 | -          | -          | police-report 291 2026-10-01 | rape is on the list
    2026-10-02 | may        | 2026-10-01 | -          | -          | police-report 254 2026-10-01 | deprivation of liberty is not: the court may, or there is serious harm
    2026-10-02 | unsure     | 2026-10-01 | -          | -          | police-report 283 2026-10-01 | the aggravated form of § 282: whether the list covers it is a lawyer's question
    2026-10-02 | unsure     | 2026-10-01 | -          | -          | police-report other 2026-10-01 | another provision, and nobody told which
    2026-10-02 | holds      | 2026-10-01 | -          | -          | police-report 395 2026-09-01, charged 282 2026-10-01 | from what gives none to what does: from that day
    2026-10-02 | unsure     | 2026-09-02 | -          | -          | police-report 259 2026-09-01, police-report 2026-09-02 | slavery, and beside it nobody knows what
    2026-04-01 | unsure     | -          | -          | -          | reflection-permit-granted 2026-03-10 | a reflection period, and nothing known of a report: a lawyer's question too
    2026-05-31 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2026-06-01 | the day before it is dropped
    2026-06-01 | ended      | 2026-03-10 | 2026-06-01 | -          | police-report 257 2026-03-10, case-dropped 2026-06-01 | the day it is dropped
    2026-11-28 | ended      | -          | 2026-10-10 | -          | police-report 257 2026-10-10, case-dropped 2026-10-10 | reported and dropped on one day: nobody had counsel for a span
    2026-11-28 | ended      | 2026-10-10 | 2026-10-11 | -          | police-report 257 2026-10-10, case-dropped 2026-10-11 | dropped the day after
    2026-08-02 | holds      | 2026-08-01 | -          | -          | police-report 257 2026-03-10, case-dropped 2026-06-01, police-report 257 2026-08-01 | reported again
    2026-10-11 | may        | 2026-10-10 | -          | -          | police-report 108a 2026-10-10 | undue exploitation
    2026-04-01 | may        | 2026-03-10 | -          | -          | police-report 395 2026-03-10 | wage theft
    2026-04-01 | may        | 2026-03-10 | -          | -          | police-report 19-1 2026-03-10 | the Working Environment Act
    2026-06-02 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10, charged 282 2026-06-01 | relabelled as something else on the list
    2026-10-12 | holds      | 2026-10-11 | -          | -          | police-report 108a 2026-10-10, police-report 291 2026-10-11 | undue exploitation, and beside it rape
    2026-06-01 | may        | 2026-06-01 | -          | -          | police-report 257 2026-03-10, charged 395 2026-06-01 | relabelled
    2026-06-01 | holds      | 2026-06-01 | -          | -          | charged 257 2026-06-01, charged 395 2026-06-01 | both charged the same day
    2026-06-02 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10, police-report 19-1 2026-03-12, case-dropped 19-1 2026-06-01 | only the other part is dropped
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 258 2026-03-10 | § 258 is not named
    2026-04-01 | unsure     | 2026-03-10 | -          | -          | police-report 2026-03-10 | nobody knows under what
    2026-04-01 | unsure     | -          | -          | -          | found 2026-03-10 | nothing is known of a report
    2026-12-01 | ended      | 2026-03-10 | 2026-12-01 | -          | police-report 257 2026-03-10, judgment-final 2026-12-01 | finally judged
    2026-01-15 | ended      | 2025-09-01 | 2026-01-15 | -          | police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15 | judged under the label it was charged under: all of it is over
    2026-02-01 | ended      | 2025-09-01 | 2026-01-15 | -          | police-report 257 2025-03-10, charged 258 2025-09-01, judgment-final 258 2026-01-15 | charged and judged under § 258
    2026-06-02 | ended      | 2026-03-10 | 2026-06-01 | -          | police-report 2026-03-10, case-dropped 257 2026-06-01 | what was reported is not known, what was dropped is
    2026-12-02 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, judgment-final 395 2026-12-01 | judged under another provision than any that is known: which part is not clear
    2026-06-02 | unsure     | 2026-06-01 | -          | -          | police-report 257 2026-03-10, police-report 2026-04-01, case-dropped 257 2026-06-01 | what is left may be the same
    2026-12-02 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, police-report 258 2026-04-01, judgment-final 258 2026-12-01 | two reports that may be of one thing
    2026-06-02 | may        | 2026-06-01 | -          | -          | police-report 257 2026-03-10, police-report 395 2026-03-12, case-dropped 257 2026-06-01 | only § 257 is dropped: another provision from that day
    2026-06-02 | holds      | 2026-03-10 | -          | -          | police-report 257 2026-03-10, charged 257 2026-06-01 | charged as it was reported
    2026-06-22 | ended      | 2026-03-10 | 2026-06-01 | -          | police-report 257 2026-03-10, case-dropped 2026-06-01 to 2026-06-22 | dropped: the day to appeal that is another matter
    2026-06-10 | ended      | 2026-03-10 | 2026-06-01 | -          | police-report 395 2026-03-10, case-dropped 395 2026-06-01 to 2026-06-22 | a case that never gave counsel by itself
    2026-06-10 | may        | 2026-06-01 | -          | -          | police-report 257 2026-03-10, police-report 395 2026-03-12, case-dropped 257 2026-06-01 to 2026-06-22 | a part is dropped, and the rest goes on
    2026-06-11 | ended      | 2026-06-01 | 2026-06-10 | -          | police-report 257 2026-03-10, police-report 19-1 2026-03-12, case-dropped 257 2026-06-01 to 2026-06-22, case-dropped 19-1 2026-06-10 | dropped twice
    2026-09-02 | ended      | 2026-08-01 | 2026-09-01 | -          | police-report 257 2026-03-10, case-dropped 2026-06-01 to 2026-06-22, police-report 257 2026-08-01, case-dropped 2026-09-01 | dropped anew
    2026-06-11 | ended      | 2026-03-10 | 2026-06-10 | -          | police-report 257 2026-03-10, case-dropped 2026-06-01 to 2026-06-22, judgment-final 2026-06-10 | a judgment after
  `,
});
