import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { permitAbroad } from "../../before-leaving.ts";
import { children, leftThen, orRevoked, permitIsOver, revocation } from "../../both-permits.ts";
import { abroad, origin, reflection, revokedAlone } from "../../facts.ts";
import { surelyUntil } from "../../permit.ts";
import type { Picture } from "../../picture.ts";
import { revoked } from "../../questions.ts";
import { askLawyer, rightOf, type Step } from "../../right.ts";
import { inPerson, notAbroad } from "../../sayings.ts";
import { who } from "../../who.ts";
import { forYou, onlyWhere, type Saying, say, sayLost } from "../../words.ts";
import { doubt, doubts } from "./reflection-permit.doubt.ts";
import { application, noneGranted, otherStay } from "./reflection-permit.none.ts";

/** By the last day that the decision names, else by the six months. */
const granted: readonly Saying[] = [
  {
    ...say(
      "Granted {0}, with {1} as its last day.",
      "Innvilget {0}, med {1} som siste dag.",
      (p) => p.reflection.granted,
      (p) => p.reflection.until,
    ),
    only: ({ reflection: { told } }) => told,
  },
  {
    ...say(
      "Granted {0}: six months from that day. No other last day was told; the decision itself says which day.",
      "Innvilget {0}: seks måneder fra den dagen. Ingen annen siste dag er fortalt; vedtaket selv sier hvilken dag.",
      (p) => p.reflection.granted,
    ),
    only: ({ reflection: { told } }) => !told,
  },
];
const grantedThen = say("Granted {0}.", "Innvilget {0}.", (p) => p.reflection.granted);
const whatNext = {
  what: forYou(
    say(
      "Decide together what comes after, and apply for it while this one runs. Where the case goes on: a report to the police and a limited permit, if they are not there yet. Where a limited permit is given: what comes after that one. Where the case is dropped or judged: ask a lawyer about an appeal. Else another ground; going home only if the person wants it and it is looked into whether it is safe.",
      "Bestem sammen hva som kommer etter, og søk om det mens denne løper. Der saken går: anmeldelse og begrenset tillatelse, hvis de ikke er på plass. Der begrenset tillatelse er gitt: hva som kommer etter den. Der saken er henlagt eller dømt: spør en advokat om klage. Ellers et annet grunnlag; hjemreise bare hvis personen vil det, og det er undersøkt om det er trygt.",
    ),
    "This is the last date of your reflection period. Apply for what comes next before then. You decide that together with us.",
    "Dette er siste dag i refleksjonsperioden. Før da må du søke om det som skal komme etter. Det bestemmer du sammen med oss.",
  ),
  by: (p: Picture) => surelyUntil(p.reflection),
  named: ({ reflection }: Picture) =>
    reflection.told && reflection.until === surelyUntil(reflection),
  who: who.coordinator,
};
const findLastDay: Step = {
  what: onlyWhere(
    say(
      "Find the last day in the decision on the reflection period today, and write it down. Until then the day here is reckoned: six months from when it was granted.",
      "Finn siste dag i vedtaket om refleksjonsperiode i dag, og skriv den ned. Til da er dagen her regnet ut: seks måneder fra den ble innvilget.",
    ),
    ({ reflection: { told } }) => !told,
  ),
  by: null,
  who: who.coordinator,
  atOnce: { step: "find-last-day-of-reflection", since: (p) => p.reflection.granted },
};
const once = say(
  "It cannot be renewed, and is no basis for permanent residence.",
  "Den kan ikke fornyes, og gir ikke grunnlag for permanent opphold.",
);
const grantedAgain = sayLost(
  "The last day was {0}. Another was granted {1}. The regulation does not say whether there can be a second one (§ 8-3); UDI decides.",
  "Siste dag var {0}. En ny ble innvilget {1}. Forskriften sier ikke om det kan være en til (§ 8-3); UDI avgjør.",
  (p) => p.reflection.until,
  (p) => p.reflectionAgain,
);
const twice = askLawyer(
  "reflection-twice",
  "A reflection period was granted twice, and it is not renewed. Does the second one hold, and until when?",
  "Refleksjonsperiode er innvilget to ganger, og den fornyes ikke. Gjelder den andre, og til når?",
);

const span = {
  from: (p: Picture) => p.reflection.granted,
  until: (p: Picture) => p.reflection.until,
  counted: (p: Picture) => !p.reflection.told,
};

export const right = rightOf({
  section: {
    id: "reflection-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (1), (3), (4), (5), § 17-10; utlendingsloven §§ 63, 76, 90 c; UDI 2013-014",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Reflection period: a permit for six months",
    nb: "Refleksjonsperiode: tillatelse i seks måneder",
  },
  deadline: {
    en: "deciding what comes after the reflection period",
    nb: "å bestemme hva som kommer etter refleksjonsperioden",
  },
  gives: {
    en: "A permit to be in Norway, for six months as a rule, and social services in full while it runs. While it runs there is no duty to help the police (from a web page without a date).",
    nb: "Tillatelse til å være i Norge, som regel i seks måneder, og sosiale tjenester fullt ut mens den løper. Mens den løper, er det ingen plikt til å hjelpe politiet (fra en nettside uten dato).",
  },
  hangsOn: {
    en: "Signs of trafficking, and that the person takes help. The regulation asks neither for a police case nor for help to the police (§ 8-3 (1)).",
    nb: "At noe tyder på menneskehandel (holdepunkter), og at personen tar imot hjelp. Forskriften krever verken en straffesak eller hjelp til politiet (§ 8-3 (1)).",
  },
  endedBy: {
    en: "Its last day, six months as a rule; it is not renewed. Leaving the country without a right to come back may lead to its being revoked.",
    nb: "Siste dag, som regel etter seks måneder; den fornyes ikke. Å reise ut uten rett til å komme inn igjen kan føre til at den trekkes tilbake.",
  },
  toPerson: {
    has: {
      en: "Reflection period (refleksjonsperiode): you can be in Norway",
      nb: "Refleksjonsperiode: du kan være i Norge",
    },
    may: {
      en: "A reflection period (refleksjonsperiode): to be in Norway for six months",
      nb: "Refleksjonsperiode: å være i Norge i seks måneder",
    },
    name: { en: "a reflection period (refleksjonsperiode)", nb: "refleksjonsperiode" },
    isPermit: true,
    isStay: true,
  },
  on: { reflection, origin, abroad, application, otherStay, doubt, revokedAlone },
  cases: [
    ...doubts.map(
      ({ why, sure, said, asks }) =>
        ({
          when: { reflection: "running", doubt: why },
          gives: sure,
          ...span,
          because: [...granted, ...said, once, children, notAbroad],
          endsIf: [
            say(
              "The person leaves the country without a right to come back.",
              "Personen reiser ut uten rett til å komme inn igjen.",
            ),
            say("It is revoked.", "Den trekkes tilbake."),
          ],
          todo: [whatNext, findLastDay],
          ask: asks,
        }) as const,
    ),
    ...doubts.map(
      ({ why, said, asks }) =>
        ({
          when: { reflection: "left", doubt: why },
          gives: "unsure",
          ...span,
          because: [...granted, ...said, leftThen],
          todo: [...inPerson(whatNext), findLastDay],
          ask: [revoked, ...asks],
        }) as const,
    ),
    {
      when: { reflection: "pending" },
      gives: "unsure",
      from: span.from,
      because: [grantedThen, once, grantedAgain],
      ask: [twice],
    },
    {
      when: { reflection: "over" },
      gives: "ended",
      ...span,
      because: [
        ...granted,
        sayLost("The last day was {0}.", "Siste dag var {0}.", (p) => p.reflection.until),
        once,
      ],
      todo: [permitIsOver],
    },
    {
      when: { reflection: "revoked" },
      gives: "unsure",
      from: span.from,
      because: [
        grantedThen,
        sayLost("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.reflection.until),
        revocation.appeal,
      ],
      todo: revocation.todo,
      ask: revocation.ask,
    },
    ...orRevoked(noneGranted),
  ],
  beforeLeaving: permitAbroad((p) => p.reflection),
  examples: `
    2026-06-01 | holds      | 2026-03-01 | 2026-09-01 | 2026-09-01 | reflection-permit-granted 2026-03-01 | an ordinary month
    2026-12-01 | holds      | 2026-08-31 | 2027-02-28 | 2027-02-28 | reflection-permit-granted 2026-08-31 | the sixth month is shorter
    2027-12-01 | holds      | 2027-08-31 | 2028-02-29 | 2028-02-29 | reflection-permit-granted 2027-08-31 | the sixth month is a leap February
    2027-02-28 | holds      | 2026-08-31 | 2027-02-28 | 2027-02-28 | reflection-permit-granted 2026-08-31 | on its last day
    2027-03-01 | ended      | 2026-08-31 | 2027-02-28 | -          | reflection-permit-granted 2026-08-31 | the day after; it stays in the list
    2026-06-01 | holds      | 2026-03-01 | 2026-09-01 | 2026-09-01 | reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, case-dropped 2026-05-01 | a dropped case does not shorten it
    2026-03-02 | may        | -          | -          | -          | reflection-permit-applied 2026-03-01 | applied for, not decided
    2026-06-01 | unsure     | -          | -          | -          | reflection-permit-applied 2026-03-01, left-country 2026-05-01 | applied for, and left: a lawyer's question
    2026-03-02 | may        | -          | -          | -          | found 2026-03-01 | nothing applied for
    2026-06-01 | not held   | -          | -          | -          | found 2026-03-01, left-country 2026-05-01 | left Norway: one applies here, in person, so there is nothing that has ended
    2026-06-01 | may        | -          | -          | -          | found 2026-03-01, left-country 2026-05-01, entered-country 2026-06-01 | the day of coming back
    2026-03-02 | unsure     | -          | -          | -          | EEA, found 2026-03-01 | an EEA citizen: a lawyer's question
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | 2026-09-01 | reflection-permit-granted 2026-03-01, left-country 2026-05-01 | left while it ran: its last day is a day to be safe
    2026-09-02 | ended      | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01, left-country 2026-05-01 | left, and over all the same
    2026-09-01 | holds      | 2026-03-01 | 2026-09-01 | 2026-09-01 | reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-06-01 | granted twice: a second does not make the first longer
    2026-09-02 | unsure     | 2026-03-01 | -          | -          | reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-06-01 | the first is over: whether the second holds is a lawyer's question
    2026-12-02 | ended      | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-06-01 | and the second would be over too
    2026-06-01 | unsure     | 2026-03-01 | -          | -          | reflection-permit-granted 2026-03-01, permit-revoked 2026-05-01 | revoked: whether the person may stay until an appeal is decided is asked
    2026-10-02 | unsure     | 2026-03-01 | -          | -          | reflection-permit-granted 2026-03-01, permit-revoked 2026-04-01, limited-permit-granted 2026-05-01, permit-revoked 2026-10-01 | revoked, and another permit revoked later
    2026-05-01 | unsure     | -          | -          | -          | permit-revoked 2026-05-01 | a permit was revoked that nobody has told of: it may have been this one
    2026-04-30 | may        | -          | -          | -          | permit-revoked 2026-05-01 | the day before
    2026-06-01 | may        | -          | -          | -          | permit-revoked 2026-05-01, limited-permit-granted 2026-04-01 to 2026-12-01 | it was the limited permit that was revoked
    2026-08-15 | holds      | 2026-03-01 | 2026-08-15 | 2026-08-15 | reflection-permit-granted 2026-03-01 to 2026-08-15 | the decision names its last day itself
    2026-08-16 | ended      | 2026-03-01 | 2026-08-15 | -          | reflection-permit-granted 2026-03-01 to 2026-08-15 | and the day after
    2026-08-16 | ended      | 2026-03-01 | 2026-08-15 | -          | reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-03-01 to 2026-08-15 | told twice of one day, once with its last day
    2026-06-01 | unsure     | 2026-03-01 | 2026-12-01 | 2026-09-01 | reflection-permit-granted 2026-03-01 to 2026-12-01 | longer than the six months of the rule
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | 2026-09-01 | reflection-permit-granted 2026-03-01, expulsion-decided 2026-05-01 | an expulsion was decided since; the day stays
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | 2026-09-01 | reflection-permit-granted 2026-03-01, expulsion-decided 2026-03-01 | or on the same day
    2026-06-01 | holds      | 2026-03-01 | 2026-09-01 | 2026-09-01 | expulsion-decided 2026-02-28, reflection-permit-granted 2026-03-01 | granted after an expulsion
    2026-06-01 | unsure     | -          | -          | -          | third-country, limited-permit-granted 2026-03-01 to 2026-12-01 | a limited permit runs: whether this can stand beside it is a lawyer's question
    2026-02-28 | may        | -          | -          | -          | reflection-permit-granted 2026-03-01 | the day before it is granted
    2026-03-02 | unsure     | -          | -          | -          | third-country, found 2026-03-01, expulsion-decided 2026-02-01 | an expulsion was decided: a lawyer before the police
    2026-03-11 | unsure     | -          | -          | -          | reflection-permit-applied 2026-03-01, expulsion-decided 2026-03-10 | or after it was applied for
  `,
});
