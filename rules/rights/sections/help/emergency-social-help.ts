import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { doubts, expelledIf, permitDoubt } from "../../doubt.ts";
import { abroad, permit } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { askPerson, type Question, rightOf } from "../../right.ts";
import {
  addressGiven,
  addressMayBeGiven,
  ifLeaving,
  ifSocialRefused,
  leftNorway,
  permitLengthUntold,
  permitOver,
  permitPending,
} from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, type Saying, say, sayLost } from "../../words.ts";

/** Never as if somebody had no stay. */
const also = say(
  "Advice is for everyone in Norway. In an emergency, money to live on and help to find a temporary place to stay are for a short time also for someone who has no lawful stay and cannot get housing from the state: until they could in practice have left Norway. NAV may demand that they work towards leaving, also by getting travel documents (§ 4).",
  "Råd og veiledning er for alle i Norge. I en nødssituasjon er økonomisk stønad og hjelp til å finne et midlertidig sted å bo, for en kort tid også for den som ikke har lovlig opphold og ikke kan få innkvartering fra staten: til de i praksis kunne ha forlatt Norge. NAV kan kreve at de bidrar til å reise ut, blant annet ved å skaffe reisedokumenter (§ 4).",
);
const safeToContact = askPerson(
  "safe-to-contact-home",
  "Before anyone asks the person to get travel documents: is it safe for them to contact the authorities of their home country?",
  "Før noen ber personen om å skaffe reisedokumenter: er det trygt for personen å kontakte myndighetene i hjemlandet?",
);
const ask = {
  what: say(
    "Ask NAV for emergency help, and for the decision in writing.",
    "Be NAV om nødhjelp, og om vedtaket skriftlig.",
  ),
  by: null,
  who: who.coordinator,
};
const mayBeEea = onlyWhere(
  say(
    "EEA citizens with lawful stay have more: all services, or in the first months money to live on and a temporary place to stay (§ 1 a); see social services in full.",
    "EØS-borgere med lovlig opphold har mer: alle tjenester, eller de første månedene økonomisk stønad og et midlertidig sted å bo (§ 1 a); se sosiale tjenester fullt ut.",
  ),
  (p) => p.person.origin !== "third-country",
);

const until = (p: Picture) => p.permit.until;
const runs = [
  onlyWhere(
    say(
      "The permit runs until {0}. As long as it does, social services in full are what counts; see that right.",
      "Tillatelsen løper til {0}. Så lenge den gjør det, er det sosiale tjenester fullt ut som gjelder; se den rettigheten.",
      until,
    ),
    (p) => p.permit.told,
  ),
  onlyWhere(
    say(
      "The permit runs until {0}, as we count it: the decision itself says which day is its last. As long as it runs, social services in full are what counts; see that right.",
      "Tillatelsen løper til {0}, slik vi regner: vedtaket selv sier hvilken dag som er den siste. Så lenge den løper, er det sosiale tjenester fullt ut som gjelder; se den rettigheten.",
      until,
    ),
    (p) => !p.permit.told,
  ),
];
const whileItRuns = say(
  "As long as it runs, look first at social services in full, which is a right of its own.",
  "Så lenge den løper, se først på sosiale tjenester fullt ut, som er en egen rettighet.",
);
const running = ({ isLengthTold, isExpelled }: (typeof doubts)[number]): readonly Saying[] => [
  ...(isLengthTold ? runs : [permitLengthUntold, whileItRuns]),
  ...expelledIf(isExpelled),
];
const left: readonly Saying[] = [
  sayLost(
    "A permit was given, and the person left the country {0}. Whether the stay is lawful now is not known.",
    "En tillatelse ble gitt, og personen reiste ut {0}. Om oppholdet er lovlig nå, er ikke kjent.",
    (p) => p.left,
  ),
];
const over: readonly Saying[] = [
  ...permitOver,
  say("No other lawful stay is known.", "Ikke noe annet lovlig opphold er kjent."),
];
const isEea = (p: Picture) => p.person.origin === "EEA";
const unknown: readonly Saying[] = [
  onlyWhere(
    say(
      "The person has the rights of an EEA citizen; whether there is a ground to stay now is not known.",
      "Personen har rettigheter som EØS-borger; om det er oppholdsgrunnlag nå, er ikke kjent.",
    ),
    isEea,
  ),
  onlyWhere(
    say("Which stay the person has is not known.", "Hvilket opphold personen har, er ikke kjent."),
    (p) => !isEea(p),
  ),
];

const had = { endsIf: [ifLeaving], todo: [ask, ifSocialRefused] } as const;

const holds = (known: readonly Saying[], asks: readonly Question[] = []) =>
  ({
    gives: "holds",
    because: [...known, also, mayBeEea, addressMayBeGiven],
    ...had,
    ask: [...asks, addressGiven],
  }) as const;

export const right = rightOf({
  section: {
    id: "emergency-social-help",
    law: "sosialtjenesteloven",
    section: "§§ 17, 27, 44, 47; FOR-2011-12-16-1251 §§ 1, 1 a, 4",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Advice and emergency social help", nb: "Råd og nødhjelp" },
  gives: {
    en: "Advice, and for a short time what one needs to live and a roof, also for whoever has no lawful stay.",
    nb: "Råd, og for en kort tid det en trenger for å leve, og tak over hodet, også for den som ikke har lovlig opphold.",
  },
  hangsOn: {
    en: "Being in Norway. Not on a permit, on a report, or on what the case is called.",
    nb: "Å være i Norge. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: {
    en: "Leaving Norway. For someone who has no lawful stay: when they could in practice have left.",
    nb: "Å reise ut av Norge. For den som ikke har lovlig opphold: når de i praksis kunne ha reist.",
  },
  toPerson: {
    has: { en: "Advice and emergency help", nb: "Råd og nødhjelp" },
    name: { en: "advice and emergency help", nb: "råd og nødhjelp" },
  },
  on: { permit, abroad, doubt: permitDoubt },
  cases: [
    {
      when: { abroad: "yes" },
      gives: "ended",
      until: (p) => p.left,
      because: [leftNorway, also],
    },
    ...doubts.map(
      (each) =>
        ({
          when: { permit: "running", abroad: "not-told", doubt: each.doubt },
          ...holds(running(each), each.asks),
        }) as const,
    ),
    { when: { permit: "left", abroad: "not-told" }, ...holds(left, [safeToContact]) },
    { when: { permit: "pending", abroad: "not-told" }, ...holds(permitPending, [safeToContact]) },
    { when: { permit: ["over", "revoked"], abroad: "not-told" }, ...holds(over, [safeToContact]) },
    { when: { permit: "none", abroad: "not-told" }, ...holds(unknown, [safeToContact]) },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | hangs on no permit
    2026-06-01 | holds      | -          | -          | -          | EEA | an EEA citizen too, whichever ground they stay on
    2026-11-30 | holds      | -          | -          | -          | EEA, entered-country 2026-10-10 | also in the first three months
    2026-11-30 | holds      | -          | -          | -          | third-country, entered-country 2025-10-10 | until they could in practice have left
    2026-06-01 | holds      | -          | -          | -          | EEA, reflection-permit-granted 2026-03-01 | an EEA citizen with a permit that runs
    2026-09-02 | holds      | -          | -          | -          | EEA, reflection-permit-granted 2026-03-01 | and the day after it
    2026-06-01 | holds      | -          | -          | -          | EEA, limited-permit-granted 2026-03-01 | an EEA citizen with a permit of which no last day was told
    2026-06-01 | holds      | -          | -          | -          | reflection-permit-granted 2026-03-01 | beside social services in full, while the permit runs
    2026-06-01 | ended      | -          | 2026-05-01 | -          | reflection-permit-granted 2026-03-01, left-country 2026-05-01 | left Norway, and it is for whoever is here
    2026-04-30 | holds      | -          | -          | -          | found 2026-03-01, left-country 2026-05-01 | the day before they left
    2026-06-01 | holds      | -          | -          | -          | found 2026-03-01, left-country 2026-05-01, entered-country 2026-05-20 | and come back
    2026-06-01 | holds      | -          | -          | -          | found 2025-03-01, left-country 2025-05-01, found 2026-05-20 | and met here again
    2026-06-01 | holds      | -          | -          | -          | reflection-permit-granted 2026-03-01, left-country 2026-05-01, entered-country 2026-05-20 | back, also where the permit is unsure
    2026-09-02 | holds      | -          | -          | -          | reflection-permit-granted 2026-03-01 | and after the permit's last day
  `,
});
