import { monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { doubts, expelledIf, permitDoubt } from "../../doubt.ts";
import { abroad, origin, permit } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { eeaGround, renewalPending, revoked, stay } from "../../questions.ts";
import { askLawyer, type Fact, rightOf } from "../../right.ts";
import {
  addressGiven,
  addressMayBeGiven,
  ifSocialRefused,
  leftNorway,
  permitLengthUntold,
  permitOver,
  permitPending,
} from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";

const full = say(
  "Someone with a permit under the immigration regulation's § 8-3 has all social services, without the usual limits. So has someone who has a right to stay in Norway while an application for a permit, or an appeal in such a case, is decided (§ 1 fourth paragraph).",
  "Den som har tillatelse etter utlendingsforskriften § 8-3, har alle sosiale tjenester, uten de vanlige begrensningene. Det har også den som har rett til å være i Norge mens en søknad om opphold, eller en klage i en slik sak, blir behandlet (§ 1 fjerde ledd).",
);
const otherStay = say(
  "Someone with another lawful stay, and no home in Norway, has advice. If they cannot support themselves they also have money to live on and help to find a temporary place to stay, until help from sources at home can be expected (§ 1).",
  "Den som har et annet lovlig opphold, og ikke har bopel i Norge, har råd og veiledning. Hvis de ikke kan forsørge seg, har de også økonomisk stønad og hjelp til å finne et midlertidig sted å bo, til de kan ventes å få hjelp fra kilder i hjemlandet (§ 1).",
);
const stateHousing = say(
  "The person applied for protection {0}. Someone who has applied, and who lives in or can get housing from the state, has advice only (§ 2).",
  "Personen søkte om beskyttelse {0}. Den som har søkt, og som bor i eller kan få innkvartering fra staten, har bare råd og veiledning (§ 2).",
  (p) => p.protectionApplied,
);
/** What the words do not say. */
const whichParagraph = askLawyer(
  "social-state-housing",
  "The person has applied for protection, and may stay while that is decided. Which of the two counts: all services (§ 1 fourth paragraph), or advice only, where the state gives housing (§ 2)?",
  "Personen har søkt om beskyttelse, og kan ha rett til å være her til det er avgjort. Hvilken av de to gjelder: alle tjenester (§ 1 fjerde ledd), eller bare råd, der staten gir innkvartering (§ 2)?",
);
const protection: Fact<"applied" | "not-told"> = {
  values: ["applied", "not-told"],
  of: (p) => (Number.isNaN(p.protectionApplied) ? "not-told" : "applied"),
};
const protections = [
  { protection: "not-told", said: [], asks: [] },
  { protection: "applied", said: [stateHousing], asks: [whichParagraph] },
] as const;

const firstMonths = (p: Picture) => monthsAfter(p.entered, 3);
const eea = [
  say(
    "EEA citizens who may stay by the EEA agreement, and their family, have all services, also without a home in Norway (§ 1 a).",
    "EØS-borgere som har lovlig opphold etter EØS-avtalen, og familien deres, har alle tjenester, også uten bopel i Norge (§ 1 a).",
  ),
  say(
    "Someone with only the right to stay of the first months (Immigration Act § 111), and no home here, has advice. If they cannot support themselves they also have money to live on and help to find a temporary place to stay, until help from sources at home can be expected.",
    "Den som bare har oppholdsretten for de første månedene (utlendingsloven § 111), og ikke har bopel her, har råd og veiledning. Hvis de ikke kan forsørge seg, har de også økonomisk stønad og hjelp til å finne et midlertidig sted å bo, til de kan ventes å få hjelp fra kilder i hjemlandet.",
  ),
  onlyWhere(
    say(
      "The person came to Norway {0}; three months are over {1}. With a ground to stay, such as work or family, it is all services.",
      "Personen kom til Norge {0}; tre måneder er over {1}. Med et oppholdsgrunnlag, som arbeid eller familie, er det alle tjenester.",
      (p) => p.entered,
      firstMonths,
    ),
    (p) => !Number.isNaN(p.entered),
  ),
];
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
    section: "§§ 2, 17, 18, 27, 44, 47; FOR-2011-12-16-1251 §§ 1, 1 a, 2",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Social services in full", nb: "Sosiale tjenester fullt ut" },
  gives: {
    en: "All social services, without the usual limits.",
    nb: "Alle sosiale tjenester, uten de vanlige begrensningene.",
  },
  hangsOn: {
    en: "A permit under the immigration regulation's § 8-3, a right to stay while an application or an appeal is decided, or lawful stay as an EEA citizen.",
    nb: "Tillatelse etter utlendingsforskriften § 8-3, rett til å være her mens en søknad eller klage blir behandlet, eller lovlig opphold som EØS-borger.",
  },
  endedBy: {
    en: "The permit's last day, as far as it rests on the permit. There is emergency help besides; see that right.",
    nb: "Tillatelsens siste dag, så langt den hviler på tillatelsen. Nødhjelp er det uansett; se den rettigheten.",
  },
  toPerson: {
    has: {
      en: "Full social services during your permit",
      nb: "Sosiale tjenester fullt ut mens tillatelsen gjelder",
    },
    name: { en: "full social services", nb: "sosiale tjenester fullt ut" },
  },
  on: { permit, origin, abroad, doubt: permitDoubt, protection },
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
            ifSocialRefused,
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
    ...protections.flatMap(
      ({ protection: told, said, asks }) =>
        [
          {
            when: { permit: ["over", "revoked"], abroad: "not-told", protection: told },
            gives: "unsure",
            because: [
              full,
              ...permitOver,
              ...said,
              otherStay,
              say(
                "Which stay the person has now is not known.",
                "Hvilket opphold personen har nå, er ikke kjent.",
              ),
              addressMayBeGiven,
            ],
            ask: [stay, ...asks, addressGiven],
          },
          {
            when: {
              permit: "none",
              origin: ["third-country", "unknown"],
              abroad: "not-told",
              protection: told,
            },
            gives: "unsure",
            because: [
              full,
              say("No such permit is known.", "Ingen slik tillatelse er kjent."),
              ...said,
              otherStay,
              addressMayBeGiven,
            ],
            ask: [stay, ...asks, addressGiven],
          },
        ] as const,
    ),
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
      when: { permit: "none", origin: "EEA", abroad: "not-told" },
      gives: "unsure",
      because: [...eea, addressMayBeGiven],
      ask: [eeaGround, addressGiven],
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
    2026-06-01 | unsure     | -          | -          | -          | EEA | on which ground they stay is not known
    2026-11-30 | unsure     | -          | -          | -          | EEA, entered-country 2026-10-10 | within three months: at least advice, money to live on and a temporary place
    2026-11-30 | unsure     | -          | -          | -          | EEA, entered-country 2026-03-01, wage-due 2026-05-15 | after them: the ground to stay is asked
    2026-11-30 | unsure     | -          | -          | -          | third-country, reflection-permit-applied 2026-05-01, reflection-permit-granted 2026-05-20 | after the permit: all services, where another application gives a right to stay
    2026-11-30 | unsure     | -          | -          | -          | third-country, protection-applied 2026-10-01 | with housing from the state: advice only
  `,
});
