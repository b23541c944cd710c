import { day } from "../../../../domain/time/day.ts";
import { read } from "../../../pay/sections/section.ts";
import { expulsion, expulsions } from "../../doubt.ts";
import { abroad, origin } from "../../facts.ts";
import { originAsked } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";

/** Whether it counts was not read. */
const hadLimited: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (p.limited.state === "none" ? "not-told" : "yes"),
};

const rule = say(
  "It takes five years with a permit that counts, besides Norwegian, social studies and having supported oneself for twelve months. Whether a child or somebody else is let off from any of it was not read.",
  "Det tar fem år med en tillatelse som teller, og i tillegg norsk, samfunnskunnskap og å ha forsørget seg selv i tolv måneder. Om et barn eller noen andre slipper noe av dette, er ikke lest.",
);
const takeHelp = say(
  "Which twelve months count, and what help from social services does to them, was not read. Do not go without help because of it: ask a lawyer.",
  "Hvilke tolv måneder som teller, og hva hjelp fra NAV gjør med dem, er ikke lest. Ikke la være å ta imot hjelp på grunn av dette: spør en advokat.",
);
const counts = say(
  "A permit for whoever has given evidence counts (§ 8-4). One on strong humanitarian grounds (§ 38) may count: the decision says whether it is a basis for permanent residence. It takes five years with them since 1 December 2020. Whether the person has one is not known here.",
  "En tillatelse for den som har forklart seg, teller (§ 8-4). En på grunn av sterke menneskelige hensyn (§ 38) kan telle: vedtaket sier om den gir grunnlag for permanent opphold. Det tar fem år med dem siden 1. desember 2020. Om personen har en slik, er ikke kjent her.",
);
const reflectionIsNone = onlyWhere(
  say(
    "A reflection period was granted {0}. It is no basis for permanent residence.",
    "Refleksjonsperiode ble innvilget {0}. Den gir ikke grunnlag for permanent opphold.",
    (p) => p.reflection.granted,
  ),
  (p) => p.reflection.state !== "none",
);
const limitedUnread = onlyWhere(
  say(
    "A limited permit was granted {0}. Whether it counts was not read: do not build on it.",
    "En begrenset tillatelse ble innvilget {0}. Om den teller, er ikke lest: ikke regn med det.",
    (p) => p.limited.granted,
  ),
  (p) => p.limited.state !== "none",
);
const because = [rule, takeHelp, reflectionIsNone, limitedUnread, counts];

const counting = askPerson(
  "counting-permit",
  "Has the person been given a permit for having given evidence, on strong humanitarian grounds, or another that can lead to permanent residence? From which day, and does the decision say that it is a basis for permanent residence?",
  "Har personen fått en tillatelse fordi personen har forklart seg, på grunn av sterke menneskelige hensyn, eller en annen som kan føre til permanent opphold? Fra hvilken dag, og sier vedtaket at den gir grunnlag for permanent opphold?",
);
const limitedCounts = askLawyer(
  "limited-counts",
  "Does the time with a limited permit count toward permanent residence, should the person be given another permit later?",
  "Teller tiden med begrenset tillatelse for permanent opphold, hvis personen får en annen tillatelse senere?",
);
const yearsAbroad = askLawyer(
  "permanent-abroad",
  "The person has left Norway. What does that do to the years that count toward permanent residence?",
  "Personen har reist ut av Norge. Hva gjør det med årene som teller for permanent opphold?",
);
const permanentEea = askLawyer(
  "permanent-eea",
  "When does an EEA citizen have a right to stay for good, and what counts toward it?",
  "Når har en EØS-borger varig oppholdsrett, og hva teller for den?",
);

const todo = [
  {
    what: say(
      "Find out early whether a permit that counts can be applied for: for having given evidence, or on strong humanitarian grounds where the decision makes it a basis.",
      "Finn tidlig ut om det kan søkes om en tillatelse som teller: fordi personen har forklart seg, eller på grunn av sterke menneskelige hensyn, der vedtaket sier at den gir grunnlag.",
    ),
    by: null,
    who: who.lawyer,
  },
  {
    what: say(
      "Keep from now on: the decision on each permit, papers from courses and tests in Norwegian and social studies, and payslips.",
      "Ta vare på fra nå av: vedtaket om hver tillatelse, papirer fra kurs og prøver i norsk og samfunnskunnskap, og lønnsslipper.",
    ),
    by: null,
    who: who.coordinator,
  },
];
const limits = [
  { limited: "not-told", asks: [] },
  { limited: "yes", asks: [limitedCounts] },
] as const;

export const right = rightOf({
  section: {
    id: "permanent-residence",
    law: "utlendingsloven",
    section: "§ 62; utlendingsforskriften §§ 8-3 (1), 8-4",
    read,
    inForce: { from: day("2020-12-01"), until: null },
  },
  title: { en: "Permanent residence", nb: "Permanent opphold" },
  gives: {
    en: "To stay in Norway for good.",
    nb: "Å bli i Norge for godt.",
  },
  hangsOn: {
    en: "Five years with a permit that counts, Norwegian, social studies, and having supported oneself for twelve months. A reflection period is no basis for it.",
    nb: "Fem år med en tillatelse som teller, norsk, samfunnskunnskap, og å ha forsørget seg selv i tolv måneder. Refleksjonsperiode gir ikke grunnlag for det.",
  },
  endedBy: {
    en: "What ends it once it is given was not read.",
    nb: "Hva som gjør at det faller bort når det først er gitt, er ikke lest.",
  },
  toPerson: {
    name: { en: "permanent residence", nb: "permanent opphold" },
    isPermit: true,
  },
  on: { origin, abroad, limited: hadLimited, expulsion },
  cases: [
    ...expulsions.flatMap(({ told, said, asks }) => {
      const here = { abroad: "not-told", expulsion: told } as const;
      const answer = { gives: "unsure", because: [...because, ...said], todo } as const;
      return [
        ...limits.map(
          (had) =>
            ({
              when: { origin: "third-country", ...here, limited: had.limited },
              ...answer,
              ask: [counting, ...had.asks, ...asks],
            }) as const,
        ),
        {
          when: { origin: "unknown", ...here },
          ...answer,
          ask: [originAsked, counting, ...asks],
        } as const,
      ];
    }),
    {
      when: { origin: ["third-country", "unknown"], abroad: "yes" },
      gives: "unsure",
      because: [
        ...because,
        say(
          "The person left Norway {0}. What that does to the years was not read.",
          "Personen reiste ut av Norge {0}. Hva det gjør med årene, er ikke lest.",
          (p) => p.left,
        ),
      ],
      ask: [counting, yearsAbroad],
    },
    {
      when: { origin: "EEA" },
      gives: "unsure",
      because: [
        say(
          "EEA citizens have rules of their own in the act's chapter 13, with a right to stay for good. When one has it was not read.",
          "EØS-borgere har egne regler i lovens kapittel 13, med en varig oppholdsrett. Når en har den, er ikke lest.",
        ),
      ],
      ask: [permanentEea],
    },
  ],
  examples: `
    2026-06-01 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-05-01 | a reflection period is no basis; whether there is another permit is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, limited-permit-granted 2021-01-01 to 2022-01-01, limited-permit-granted 2022-01-01 to 2023-01-01 | years with limited permits: whether they count was not read, and no day is reckoned
    2026-06-01 | unsure     | -          | -          | -          | third-country, charged 257 2020-12-02, testified court 2020-12-10, protection-applied 2020-12-12 | a right to a permit that counts is no permit yet: whether it was given, and when, is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, entered-country 2019-01-01 | years in Norway alone say nothing of which permit
    2026-06-01 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-05-01, expulsion-decided 2026-05-20 | an expulsion was decided: a lawyer is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, left-country 2026-05-01 | abroad: what that does to the years was not read
    2026-06-01 | unsure     | -          | -          | -          | a child | a child: exceptions not read
    2026-06-01 | unsure     | -          | -          | -          | EEA | EEA citizens have rules of their own
    2026-06-01 | unsure     | -          | -          | -          | nothing | origin is not known
    2020-11-30 | unsure     | -          | -          | -          | nothing | the day before five years were what those permits take
  `,
});
