import { monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { expulsion } from "../../doubt.ts";
import { abroad, origin } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { eeaGround, expelledStay, originAsked } from "../../questions.ts";
import { askLawyer, type Fact, rightOf, type Step } from "../../right.ts";
import { leftNorway } from "../../sayings.ts";
import { who } from "../../who.ts";
import { type Find, forYou, say } from "../../words.ts";

const rule = say(
  "An EEA citizen with a valid passport or identity card may stay three months (§ 111), six while looking for work, and longer as a worker or on another ground in § 112. The months are counted from the day of coming; leaving breaks them, and there is no wait before coming again (utlendingsforskriften § 19-9).",
  "En EØS-borger med gyldig pass eller identitetskort kan være her i tre måneder (§ 111), seks som arbeidssøker, og lenger som arbeidstaker eller på et annet grunnlag i § 112. Månedene regnes fra dagen personen kom; utreise bryter dem, og det er ingen ventetid før en kan komme igjen (utlendingsforskriften § 19-9).",
);

const firstMonths = 3;
const came = (p: Picture) => p.entered;
const lastDay = (p: Picture) => monthsAfter(p.entered, firstMonths);
const time: Fact<"within" | "after" | "not-told"> = {
  values: ["within", "after", "not-told"],
  of: (p) => {
    if (Number.isNaN(p.entered)) {
      return "not-told";
    }
    return p.asOf <= lastDay(p) ? "within" : "after";
  },
};
const comingBack = askLawyer(
  "eea-coming-back",
  "The person was expelled. Does the bar on coming back still hold, until which day, and can it be lifted (§ 124)?",
  "Personen er utvist. Gjelder innreiseforbudet fortsatt, til hvilken dag, og kan det oppheves (§ 124)?",
);
const barred = say(
  "An expulsion was decided {0}. It bars coming back, for good or for a time of at least two years, and the decision says which (§ 124). The day to leave by must be at least a month after word of the decision came (utlendingsforskriften § 19-2).",
  "Utvisning ble vedtatt {0}. Den hindrer ny innreise, for godt eller for en tid på minst to år, og vedtaket sier hvilken (§ 124). Fristen for å reise må være minst en måned etter at personen fikk vite om vedtaket (utlendingsforskriften § 19-2).",
  (p) => p.expelled,
);
const expulsions = [
  { told: "not-told", sure: "holds", said: [], asks: [] },
  { told: "yes", sure: "unsure", said: [barred], asks: [expelledStay] },
] as const;
const register = (by: Find | null): Step => ({
  what: forYou(
    say(
      "To stay longer, the person registers within three months of coming, as working or with another ground, at a service centre for foreign workers or with the police (§ 117, utlendingsforskriften § 19-22). Someone who looks for work reports that there in the same time (§ 19-11), and registers as soon as work begins. Nordic citizens need not register.",
      "For å bli lenger registrerer personen seg innen tre måneder etter at personen kom, med arbeid eller et annet grunnlag, på et servicesenter for utenlandske arbeidstakere eller hos politiet (§ 117, utlendingsforskriften § 19-22). Den som søker arbeid, melder fra om det samme sted i samme tid (§ 19-11), og registrerer seg straks arbeidet begynner. Nordiske borgere trenger ikke å registrere seg.",
    ),
    "Register by this date if you are staying longer. Ask us how.",
    "Registrer deg innen denne datoen hvis du blir lenger. Spør oss hvordan.",
  ),
  by,
  who: who.coordinator,
});
const passing = [
  say(
    "The months pass without work or another ground to stay. A registration does not keep the right where the ground is gone (utlendingsforskriften § 19-13 a).",
    "Månedene går uten arbeid eller et annet oppholdsgrunnlag. En registrering holder ikke på retten når grunnlaget er borte (utlendingsforskriften § 19-13 a).",
  ),
  say(
    "The person becomes an unreasonable burden on public welfare. That does not count for those who work or have worked as § 112 says, or who look for work with a real chance of it (utlendingsforskriften § 19-10).",
    "Personen blir en urimelig byrde for offentlige velferdsordninger. Det gjelder ikke den som arbeider eller har arbeidet slik § 112 sier, eller som søker arbeid med reell mulighet for å få det (utlendingsforskriften § 19-10).",
  ),
];
const afterAll = say(
  "The three months were over {0}. Whether there is a ground to stay now is not known.",
  "De tre månedene var over {0}. Om det er oppholdsgrunnlag nå, er ikke kjent.",
  lastDay,
);
const here = { origin: "EEA", abroad: "not-told" } as const;

export const right = rightOf({
  section: {
    id: "eea-residence",
    law: "utlendingsloven",
    section: "§§ 111, 112, 117, 124; utlendingsforskriften §§ 19-2, 19-9–19-11, 19-13 a, 19-22",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Stay as an EEA citizen", nb: "Opphold som EØS-borger" },
  deadline: {
    en: "registering to stay longer as an EEA citizen",
    nb: "registrering for å bli lenger som EØS-borger",
  },
  gives: {
    en: "To be in Norway for three months, six as somebody who looks for work, and longer on a ground that the law accepts.",
    nb: "Å være i Norge i tre måneder, seks som arbeidssøker, og lenger med en grunn som loven godtar (oppholdsgrunnlag).",
  },
  hangsOn: {
    en: "EEA citizenship. Not on what it is called, on a case or on a permit.",
    nb: "EØS-borgerskap. Ikke på hva det kalles, på en sak eller på en tillatelse.",
  },
  endedBy: {
    en: "Three months, or six while looking for work, without a ground to stay. Leaving Norway breaks the months, and they are counted anew from coming again (utlendingsforskriften § 19-9). An expulsion bars coming back, for at least two years (§ 124).",
    nb: "Tre måneder, eller seks som arbeidssøker, uten oppholdsgrunnlag. Utreise bryter månedene, og de regnes på nytt når personen kommer igjen (utlendingsforskriften § 19-9). En utvisning hindrer ny innreise, i minst to år (§ 124).",
  },
  toPerson: {
    has: {
      en: "As an EEA citizen you can be in Norway for a reason that the law accepts, and for three months without one",
      nb: "Som EØS-borger kan du være i Norge av en grunn som loven godtar, og i tre måneder uten en slik grunn",
    },
    may: {
      en: "Coming back to Norway as an EEA citizen, with a passport or identity card",
      nb: "Å komme tilbake til Norge som EØS-borger, med pass eller identitetskort",
    },
    name: { en: "residence as an EEA citizen", nb: "opphold som EØS-borger" },
    isPermit: true,
    isStay: true,
  },
  on: { origin, time, abroad, expulsion },
  cases: [
    ...expulsions.flatMap(
      ({ told, sure, said, asks }) =>
        [
          {
            when: { ...here, time: "within", expulsion: told },
            gives: sure,
            from: came,
            until: lastDay,
            counted: () => true,
            because: [rule, say("Came to Norway {0}.", "Kom til Norge {0}.", came), ...said],
            endsIf: passing,
            todo: [register(lastDay)],
            ask: asks,
          },
          {
            when: { ...here, time: "after", expulsion: told },
            gives: "unsure",
            from: came,
            because: [rule, afterAll, ...said],
            todo: [register(null)],
            ask: [eeaGround, ...asks],
          },
          {
            when: { ...here, time: "not-told", expulsion: told },
            gives: "unsure",
            because: [
              rule,
              say(
                "Which day the person came to Norway is not known.",
                "Hvilken dag personen kom til Norge, er ikke kjent.",
              ),
              ...said,
            ],
            todo: [register(null)],
            ask: [eeaGround, ...asks],
          },
        ] as const,
    ),
    {
      when: { origin: "EEA", abroad: "yes", expulsion: "not-told" },
      gives: "may",
      because: [
        rule,
        say(
          "The person left Norway {0}. Three new months are counted from the day they come again.",
          "Personen reiste ut av Norge {0}. Tre nye måneder regnes fra dagen personen kommer igjen.",
          (p) => p.left,
        ),
      ],
    },
    {
      when: { origin: "EEA", abroad: "yes", expulsion: "yes" },
      gives: "unsure",
      because: [leftNorway, rule, barred],
      ask: [comingBack],
    },
    { when: { origin: "unknown" }, gives: "unsure", because: [rule], ask: [originAsked] },
    {
      when: { origin: "third-country" },
      gives: "no",
      because: [
        rule,
        say(
          "It is noted that the person is from outside the EEA.",
          "Det er skrevet ned at personen er fra et land utenfor EØS.",
        ),
      ],
    },
  ],
  examples: `
    2026-12-01 | holds      | 2026-11-30 | 2027-02-28 | 2027-02-28 | EEA, entered-country 2026-11-30 | three months, clamped: to register by the last of them
    2027-02-28 | holds      | 2026-11-30 | 2027-02-28 | 2027-02-28 | EEA, entered-country 2026-11-30 | on the last of them
    2027-03-01 | unsure     | 2026-11-30 | -          | -          | EEA, entered-country 2026-11-30 | the day after: is there a ground to stay?
    2026-12-01 | unsure     | 2020-01-01 | -          | -          | EEA, entered-country 2020-01-01 | years after
    2026-12-01 | may        | -          | -          | -          | EEA, entered-country 2026-11-01, left-country 2026-11-20 | left: they may come again without a wait
    2026-12-01 | unsure     | -          | -          | -          | EEA, left-country 2026-11-20, expulsion-decided 2026-11-10 | left after an expulsion, which bars coming back
    2026-12-01 | holds      | 2026-11-01 | 2027-02-01 | 2027-02-01 | EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01 | came again: leaving broke the first months
    2027-02-02 | unsure     | 2026-11-01 | -          | -          | EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01 | the day after: is there a ground to stay?
    2026-12-01 | holds      | 2026-11-01 | 2027-02-01 | 2027-02-01 | EEA, entered-country 2026-11-01, entered-country 2026-11-01 | the same coming told twice
    2026-12-01 | unsure     | 2026-11-01 | 2027-02-01 | 2027-02-01 | EEA, entered-country 2026-11-01, expulsion-decided 2026-11-20 | an expulsion was decided since
    2026-11-19 | holds      | 2026-11-01 | 2027-02-01 | 2027-02-01 | EEA, entered-country 2026-11-01, expulsion-decided 2026-11-20 | the day before it
    2026-11-19 | unsure     | 2026-11-01 | 2027-02-01 | 2027-02-01 | EEA, expulsion-decided 2024-11-20, entered-country 2026-11-01 | expelled before they came: the bar lasts two years at least
    2026-12-01 | unsure     | -          | -          | -          | EEA | the day of entry is not known
    2026-12-01 | unsure     | -          | -          | -          | nothing | origin is not known
    2026-12-01 | not held   | -          | -          | -          | third-country | from outside the EEA
  `,
});
