import { always, read } from "../../../pay/sections/section.ts";
import { doubts, expelledIf, permitDoubt } from "../../doubt.ts";
import { abroad, origin, permit } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { renewalPending, revoked, socialServicesEea, stay } from "../../questions.ts";
import { rightOf } from "../../right.ts";
import {
  addressGiven,
  addressMayBeGiven,
  ifRefused,
  leftNorway,
  permitLengthUntold,
  permitOver,
  permitPending,
} from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";

const full = say(
  "Whoever has a permit of the immigration regulation's § 8-3 has all social services, without the usual limits.",
  "Den som har tillatelse etter utlendingsforskriften § 8-3, har alle sosiale tjenester, uten de vanlige begrensningene.",
);
const span = {
  from: (p: Picture) => p.permit.granted,
  until: (p: Picture) => p.permit.until,
  counted: (p: Picture) => !p.permit.told,
};

const runs = [
  onlyWhere(
    say(
      "The permit runs from {0} until {1}.",
      "Tillatelsen løper fra {0} til {1}.",
      span.from,
      span.until,
    ),
    (p) => p.permit.told,
  ),
  onlyWhere(
    say(
      "The permit runs from {0} until {1}, as we count it: the decision itself says which day is its last.",
      "Tillatelsen løper fra {0} til {1}, slik vi regner: vedtaket selv sier hvilken dag som er den siste.",
      span.from,
      span.until,
    ),
    span.counted,
  ),
];
const secure = [
  {
    what: say(
      "While the permit runs: apply for what is needed, and get the decisions in writing.",
      "Mens tillatelsen løper: søk om det som trengs, og få vedtakene skriftlig.",
    ),
    who: who.coordinator,
  },
];

export const right = rightOf({
  section: {
    id: "social-services",
    law: "sosialtjenesteloven",
    section: "§§ 2, 17, 18, 27, 44; FOR-2011-12-16-1251 § 1 (4)",
    read,
    inForce: always,
  },
  title: { en: "Social services in full", nb: "Sosiale tjenester fullt ut" },
  gives: {
    en: "All social services, without the usual limits.",
    nb: "Alle sosiale tjenester, uten de vanlige begrensningene.",
  },
  hangsOn: {
    en: "A permit under the immigration regulation's § 8-3.",
    nb: "Tillatelse etter utlendingsforskriften § 8-3.",
  },
  endedBy: {
    en: "The permit's last day, as far as it rests on the permit. There is emergency help besides; see that right.",
    nb: "Tillatelsens siste dag, så langt den hviler på tillatelsen. Nødhjelp er det uansett; se den rettigheten.",
  },
  toPerson: {
    has: {
      en: "Full social services while your permit lasts",
      nb: "Sosiale tjenester fullt ut mens tillatelsen gjelder",
    },
    name: { en: "full social services", nb: "sosiale tjenester fullt ut" },
  },
  on: { permit, origin, abroad, doubt: permitDoubt },
  cases: [
    ...doubts.map(
      ({ doubt, isLengthTold, isExpelled, asks }) =>
        ({
          when: { permit: "running", doubt },
          gives: doubt === "none" ? "holds" : "unsure",
          ...span,
          because: [
            full,
            ...(isLengthTold ? runs : [permitLengthUntold]),
            ...expelledIf(isExpelled),
            addressMayBeGiven,
          ],
          endsIf: [
            say(
              "The permit runs out or is revoked.",
              "Tillatelsen løper ut eller trekkes tilbake.",
            ),
          ],
          secure,
          todo: [
            {
              what: say("Apply at NAV, with the permit.", "Søk hos NAV, med tillatelsen."),
              by: null,
              who: who.coordinator,
            },
            ifRefused,
          ],
          ask: [...asks, addressGiven],
        }) as const,
    ),
    ...doubts.map(
      ({ doubt, isLengthTold, isExpelled, asks }) =>
        ({
          when: { permit: "left", doubt },
          gives: "unsure",
          ...span,
          because: [
            full,
            ...(isLengthTold ? [] : [permitLengthUntold]),
            sayLost("The person left the country {0}.", "Personen reiste ut {0}.", (p) => p.left),
            ...expelledIf(isExpelled),
          ],
          ask: [revoked, ...asks],
        }) as const,
    ),
    ...doubts.map(
      ({ doubt, isExpelled, asks }) =>
        ({
          when: { permit: "pending", doubt },
          gives: "unsure",
          from: span.from,
          because: [full, ...permitPending, ...expelledIf(isExpelled), addressMayBeGiven],
          ask: [renewalPending, ...asks, addressGiven],
        }) as const,
    ),
    {
      when: { permit: ["over", "revoked"], abroad: "not-told" },
      gives: "unsure",
      because: [
        full,
        ...permitOver,
        say(
          "Another lawful stay may give the same; which stay the person has now is not known.",
          "Annet lovlig opphold kan gi det samme; hvilket opphold personen har nå, er ikke kjent.",
        ),
        addressMayBeGiven,
      ],
      ask: [stay, addressGiven],
    },
    {
      when: { permit: ["over", "revoked"], abroad: "yes" },
      gives: "ended",
      ...span,
      because: [leftNorway, full, ...permitOver],
    },
    {
      when: { permit: "none", abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, full],
    },
    {
      when: { permit: "none", origin: ["third-country", "unknown"], abroad: "not-told" },
      gives: "unsure",
      because: [
        full,
        say(
          "No such permit is known; another lawful stay may give the same.",
          "Ingen slik tillatelse er kjent; annet lovlig opphold kan gi det samme.",
        ),
        addressMayBeGiven,
      ],
      ask: [stay, addressGiven],
    },
    {
      when: { permit: "none", origin: "EEA", abroad: "not-told" },
      gives: "unsure",
      because: [
        say(
          "For EEA citizens the regulation's § 1 a holds since 7 March 2025; its words were not read.",
          "For EØS-borgere gjelder forskriften § 1 a siden 7. mars 2025; ordlyden er ikke lest.",
        ),
        addressMayBeGiven,
      ],
      ask: [socialServicesEea, addressGiven],
    },
  ],
  examples: `
    2026-06-01 | holds      | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01 | never longer than the permit
    2026-09-02 | unsure     | -          | -          | -          | reflection-permit-granted 2026-03-01 | the day after the permit: another stay may give the same
    2026-09-02 | unsure     | 2026-08-01 | 2027-08-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-01 | by the next permit, of which no last day was told: a year is the longest
    2026-08-15 | holds      | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-01 | while the reflection period still runs, that is known
    2026-09-02 | holds      | 2026-08-01 | 2027-02-01 | -          | reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-01 to 2027-02-01 | by the next permit
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01, expulsion-decided 2026-05-01 | an expulsion was decided since
    2026-06-01 | holds      | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01, expulsion-decided 2026-02-28 | the permit came after the expulsion
    2026-06-01 | unsure     | 2026-03-01 | 2026-09-01 | -          | reflection-permit-granted 2026-03-01, left-country 2026-05-01 | the permit is unsure, so this is
    2026-06-01 | unsure     | -          | -          | -          | third-country | no permit is known
    2026-06-01 | ended      | -          | 2026-05-01 | -          | EEA, left-country 2026-05-01 | no permit is known, and they left
    2026-06-01 | unsure     | -          | -          | -          | EEA | a text that was not read
  `,
});
