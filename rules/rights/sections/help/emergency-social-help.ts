import { always, read } from "../../../pay/sections/section.ts";
import { doubts, expelledIf, permitDoubt } from "../../doubt.ts";
import { abroad, origin, permit } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { originAsked, revoked, socialServicesEea } from "../../questions.ts";
import { type Question, rightOf } from "../../right.ts";
import {
  addressGiven,
  addressMayBeGiven,
  ifLeaving,
  ifRefused,
  leftNorway,
  permitLengthUntold,
  permitOver,
  permitPending,
} from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, type Saying, say, sayLost } from "../../words.ts";

/** Never as if somebody had no stay. */
const also = say(
  "Advice, and for a short time what one needs to live and a roof over one's head, are also for whoever has no lawful stay.",
  "Råd, og for en kort tid det en trenger for å leve, og tak over hodet, er også for den som ikke har lovlig opphold.",
);
const ask = {
  what: say(
    "Ask NAV for emergency help, and for the decision in writing.",
    "Be NAV om nødhjelp, og om vedtaket skriftlig.",
  ),
  by: null,
  who: who.coordinator,
};
/** For EEA citizens it is in a section that was not read. */
const forEea = say(
  "For EEA citizens the regulation's § 1 a holds since 7 March 2025; its words were not read.",
  "For EØS-borgere gjelder forskriften § 1 a siden 7. mars 2025; ordlyden er ikke lest.",
);
const mayBeEea = { ...forEea, only: (p: Picture) => p.person.origin === "unknown" };

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
const unknown: readonly Saying[] = [
  say("Which stay the person has is not known.", "Hvilket opphold personen har, er ikke kjent."),
];

const had = { endsIf: [ifLeaving], todo: [ask, ifRefused] } as const;

const holds = (known: readonly Saying[], asks: readonly Question[] = []) =>
  ({
    gives: "holds",
    because: [...known, also, mayBeEea, addressMayBeGiven],
    ...had,
    ask: [...asks, addressGiven],
  }) as const;
const eea = (known: readonly Saying[], asks: readonly Question[] = []) =>
  ({
    gives: "unsure",
    because: [...known, forEea, also, addressMayBeGiven],
    ...had,
    ask: [socialServicesEea, ...asks, addressGiven],
  }) as const;

export const right = rightOf({
  section: {
    id: "emergency-social-help",
    law: "sosialtjenesteloven",
    section: "§§ 17, 27, 44; FOR-2011-12-16-1251 § 4",
    read,
    inForce: always,
  },
  title: { en: "Advice and emergency social help", nb: "Råd og nødhjelp" },
  gives: {
    en: "Advice, and for a short time what one needs to live and a roof, also for whoever has no lawful stay.",
    nb: "Råd, og for en kort tid det en trenger for å leve, og tak over hodet, også for den som ikke har lovlig opphold.",
  },
  hangsOn: {
    en: "Being in Norway. Not on a permit, on a report, or on what the case is called. For EEA citizens it stands in a section that was not read (§ 1 a).",
    nb: "Å være i Norge. Ikke på tillatelse, på anmeldelse eller på hva saken kalles. For EØS-borgere står det i en paragraf som ikke er lest (§ 1 a).",
  },
  endedBy: {
    en: "Leaving Norway. For whoever has no lawful stay it is for a short time; how long was not read.",
    nb: "Å reise ut av Norge. For den som ikke har lovlig opphold, er den for en kort tid; hvor lenge, er ikke lest.",
  },
  toPerson: {
    has: { en: "Advice and emergency help", nb: "Råd og nødhjelp" },
    name: { en: "advice and emergency help", nb: "råd og nødhjelp" },
  },
  on: { permit, origin, abroad, doubt: permitDoubt },
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
          when: {
            permit: "running",
            origin: ["third-country", "unknown"],
            abroad: "not-told",
            doubt: each.doubt,
          },
          ...holds(running(each), each.asks),
        }) as const,
    ),
    ...doubts.map(
      (each) =>
        ({
          when: { permit: "running", origin: "EEA", abroad: "not-told", doubt: each.doubt },
          ...(each.doubt === "none" ? holds(running(each)) : eea(running(each), each.asks)),
        }) as const,
    ),
    {
      when: { permit: "left", origin: ["third-country", "unknown"], abroad: "not-told" },
      ...holds(left),
    },
    { when: { permit: "left", origin: "EEA", abroad: "not-told" }, ...eea(left, [revoked]) },
    {
      when: { permit: "pending", origin: ["third-country", "unknown"], abroad: "not-told" },
      ...holds(permitPending),
    },
    { when: { permit: "pending", origin: "EEA", abroad: "not-told" }, ...eea(permitPending) },
    {
      when: {
        permit: ["over", "revoked"],
        origin: ["third-country", "unknown"],
        abroad: "not-told",
      },
      ...holds(over),
    },
    {
      when: { permit: ["over", "revoked"], origin: "EEA", abroad: "not-told" },
      ...eea(over),
    },
    {
      when: { permit: "none", origin: "EEA", abroad: "not-told" },
      ...eea([
        say(
          "The person has the rights of an EEA citizen; whether there is a ground to stay now is not known.",
          "Personen har rettigheter som EØS-borger; om det er oppholdsgrunnlag nå, er ikke kjent.",
        ),
      ]),
    },
    {
      when: { permit: "none", origin: "third-country", abroad: "not-told" },
      ...holds(unknown),
    },
    {
      when: { permit: "none", origin: "unknown", abroad: "not-told" },
      ...holds(unknown, [originAsked]),
    },
  ],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | hangs on no permit
    2026-06-01 | unsure     | -          | -          | -          | EEA | for EEA citizens it stands in a section that was not read
    2026-06-01 | holds      | -          | -          | -          | EEA, reflection-permit-granted 2026-03-01 | an EEA citizen with a permit that runs
    2026-09-02 | unsure     | -          | -          | -          | EEA, reflection-permit-granted 2026-03-01 | and the day after it
    2026-06-01 | unsure     | -          | -          | -          | EEA, limited-permit-granted 2026-03-01 | an EEA citizen with a permit of which no last day was told
    2026-06-01 | holds      | -          | -          | -          | reflection-permit-granted 2026-03-01 | beside social services in full, while the permit runs
    2026-06-01 | ended      | -          | 2026-05-01 | -          | reflection-permit-granted 2026-03-01, left-country 2026-05-01 | left Norway, and it is for whoever is here
    2026-04-30 | holds      | -          | -          | -          | found 2026-03-01, left-country 2026-05-01 | the day before they left
    2026-06-01 | holds      | -          | -          | -          | found 2026-03-01, left-country 2026-05-01, entered-country 2026-05-20 | and come back
    2026-06-01 | holds      | -          | -          | -          | found 2025-03-01, left-country 2025-05-01, found 2026-05-20 | and met here again
    2026-06-01 | holds      | -          | -          | -          | reflection-permit-granted 2026-03-01, left-country 2026-05-01, entered-country 2026-05-20 | back, also where the permit is unsure
    2026-09-02 | holds      | -          | -          | -          | reflection-permit-granted 2026-03-01 | and after the permit's last day
  `,
});
