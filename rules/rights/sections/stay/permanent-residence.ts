import { day } from "../../../../domain/time/day.ts";
import { expulsion, expulsions } from "../../doubt.ts";
import { abroad, origin } from "../../facts.ts";
import type { Permit, Picture } from "../../picture.ts";
import { originAsked } from "../../questions.ts";
import { askPerson, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { onlyWhere, type Saying, say } from "../../words.ts";

const rule = say(
  "It takes three years with a permit that counts; five where the permit is for protection (§ 28) or under § 38, as one for having given evidence is. The years are counted from the day such a permit was granted, and for protection from the day it was applied for (utlendingsforskriften § 11-2). More than seven months outside Norway in the three years, or ten in the five, is too much. Oral Norwegian, social studies and having supported oneself come besides, for those between 18 and 67 (§§ 11-9, 11-10, 11-11). After a year with a permit that counts, UDI may grant it earlier, to someone who has had a long stay with other permits or where especially strong reasons speak for it (§ 11-4).",
  "Det tar tre år med en tillatelse som teller; fem der tillatelsen er for beskyttelse (§ 28) eller etter § 38, slik en for å ha forklart seg er. Årene regnes fra dagen en slik tillatelse ble gitt, og for beskyttelse fra dagen det ble søkt (utlendingsforskriften § 11-2). Mer enn sju måneder utenfor Norge i de tre årene, eller ti i de fem, er for mye. Muntlig norsk, samfunnskunnskap og å ha forsørget seg selv kommer i tillegg, for den som er mellom 18 og 67 år (§§ 11-9, 11-10, 11-11). Etter et år med en tillatelse som teller, kan UDI gi den før, til en som har hatt langt opphold med andre tillatelser, eller der særlig sterke grunner taler for det (§ 11-4).",
);
const takeHelp = say(
  "The last twelve months before applying count, or before the decision (§ 62 (3)). Pay, pensions, sickness benefit and more count as supporting oneself (§ 11-11). Help from social services is not in that list, and the section does not say that having had it shuts one out. Illness, education and special reasons can give an exemption (§ 11-12). Do not go without help because of it: ask a lawyer.",
  "De siste tolv månedene før søknaden teller, eller før vedtaket (§ 62 (3)). Lønn, pensjon, sykepenger og mer regnes som å forsørge seg selv (§ 11-11). Hjelp fra sosialtjenesten i NAV er ikke i den listen, og paragrafen sier ikke at den som har fått slik hjelp, er utelukket. Sykdom, utdanning og særlige grunner kan gi unntak (§ 11-12). Ikke la være å ta imot hjelp på grunn av dette: spør en advokat.",
);
const counts = say(
  "A permit under the first paragraph of § 8-4, for having given evidence, counts. One under its second paragraph, or on strong humanitarian grounds (§ 38), counts unless the decision says that it is no basis for permanent residence (§§ 38 (5), 60 (3)). Whether the person has one is not known here.",
  "En tillatelse etter § 8-4 første ledd, for å ha forklart seg, teller. En etter annet ledd, eller på grunn av sterke menneskelige hensyn (§ 38), teller hvis ikke vedtaket sier at den ikke gir grunnlag for permanent opphold (§§ 38 (5), 60 (3)). Om personen har en slik, er ikke kjent her.",
);
const noBasis = (en: string, nb: string, find: (p: Picture) => Permit): Saying =>
  onlyWhere(
    say(
      `${en} was granted {0}. It is no basis for permanent residence (§ 8-3).`,
      `${nb} ble innvilget {0}. Den gir ikke grunnlag for permanent opphold (§ 8-3).`,
      (p) => find(p).granted,
    ),
    (p) => find(p).state !== "none",
  );
const because = [
  rule,
  takeHelp,
  noBasis("A reflection period", "Refleksjonsperiode", (p) => p.reflection),
  noBasis("A limited permit", "En begrenset tillatelse", (p) => p.limited),
  counts,
];

const counting = askPerson(
  "counting-permit",
  "Has the person been given a permit for having given evidence, on strong humanitarian grounds, or another that can lead to permanent residence? From which day, and does the decision say that it is a basis for permanent residence?",
  "Har personen fått en tillatelse fordi personen har forklart seg, på grunn av sterke menneskelige hensyn, eller en annen som kan føre til permanent opphold? Fra hvilken dag, og sier vedtaket at den gir grunnlag for permanent opphold?",
);
const monthsAbroad = askPerson(
  "permanent-months-abroad",
  "How many months has the person been outside Norway in the last five years, and does a permit of theirs still run?",
  "Hvor mange måneder har personen vært utenfor Norge de siste fem årene, og løper en tillatelse fortsatt?",
);
const eeaYears = askPerson(
  "permanent-eea-years",
  "From which day has the person lived in Norway with work or another ground to stay, and how long have they been away since? Has an accident at work, or illness from it, taken away their ability to work?",
  "Fra hvilken dag har personen bodd i Norge med arbeid eller et annet oppholdsgrunnlag, og hvor lenge har personen vært borte siden? Har en arbeidsulykke, eller sykdom av arbeidet, tatt arbeidsevnen?",
);

const todo = [
  {
    what: say(
      "Find out early whether a permit that counts can be applied for: for having given evidence, or on strong humanitarian grounds where the decision does not say that it is no basis.",
      "Finn tidlig ut om det kan søkes om en tillatelse som teller: fordi personen har forklart seg, eller på grunn av sterke menneskelige hensyn, der vedtaket ikke sier at den ikke gir grunnlag.",
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
export const right = rightOf({
  section: {
    id: "permanent-residence",
    law: "utlendingsloven",
    section:
      "§§ 38, 60, 62, 63, 71, 115, 119; utlendingsforskriften §§ 8-3, 8-4, 11-2, 11-4, 11-8–11-12, 19-17, 19-21",
    read: day("2026-12-01"),
    inForce: { from: day("2020-12-01"), until: null },
  },
  title: { en: "Permanent residence", nb: "Permanent opphold" },
  gives: {
    en: "To stay in Norway for good.",
    nb: "Å bli i Norge for godt.",
  },
  hangsOn: {
    en: "Three or five years with a permit that counts, Norwegian, social studies, and having supported oneself for twelve months. A reflection period and a limited permit are no basis for it.",
    nb: "Tre eller fem år med en tillatelse som teller, norsk, samfunnskunnskap, og å ha forsørget seg selv i tolv måneder. Refleksjonsperiode og begrenset tillatelse gir ikke grunnlag for det.",
  },
  endedBy: {
    en: "Once given: more than two years in a row outside Norway, reckoned as § 11-8 says, unless UDI has allowed it (§ 62 (8)); revocation where wrong information was knowingly given (§ 63); an expulsion that is final (§ 71).",
    nb: "Når det er gitt: mer enn to år i sammenheng utenfor Norge, regnet slik § 11-8 sier, hvis ikke UDI har tillatt det (§ 62 (8)); tilbakekall der det mot bedre vitende ble gitt uriktige opplysninger (§ 63); en utvisning som er endelig (§ 71).",
  },
  toPerson: {
    name: { en: "permanent residence", nb: "permanent opphold" },
    isPermit: true,
  },
  on: { origin, abroad, expulsion },
  cases: [
    ...expulsions.flatMap(({ told, said, asks }) => {
      const here = { abroad: "not-told", expulsion: told } as const;
      const answer = { gives: "unsure", because: [...because, ...said], todo } as const;
      return [
        { when: { origin: "third-country", ...here }, ...answer, ask: [counting, ...asks] },
        { when: { origin: "unknown", ...here }, ...answer, ask: [originAsked, counting, ...asks] },
      ] as const;
    }),
    {
      when: { origin: ["third-country", "unknown"], abroad: "yes" },
      gives: "unsure",
      because: [
        ...because,
        say(
          "The person left Norway {0}. The years are the last ones before the decision, and a permit as a rule asks for six months of each year in Norway (§ 60 (5)).",
          "Personen reiste ut av Norge {0}. Årene er de siste før vedtaket, og en tillatelse krever som regel seks måneder av hvert år i Norge (§ 60 (5)).",
          (p) => p.left,
        ),
      ],
      ask: [counting, monthsAbroad],
    },
    {
      when: { origin: "EEA" },
      gives: "unsure",
      because: [
        say(
          "An EEA citizen has a right to stay for good after five years in a row in Norway with a ground to stay (§ 115); less than six months away in twelve does not break them (utlendingsforskriften § 19-17). For a worker who can never work again it takes two years, and no time at all where an accident at work or an illness from it is the cause and gives a right to public benefits. It comes by itself; papers on it are given on application (§ 119). Two years in a row away end it, but for the reasons § 19-17 names (§ 19-21).",
          "En EØS-borger har varig oppholdsrett etter fem år sammenhengende i Norge med oppholdsgrunnlag (§ 115); mindre enn seks måneder borte i løpet av tolv bryter dem ikke (utlendingsforskriften § 19-17). For en arbeidstaker som aldri kan arbeide igjen, tar det to år, og ingen tid når en arbeidsulykke eller yrkessykdom er årsaken og gir rett til offentlige ytelser. Retten kommer av seg selv; papirer på den gis etter søknad (§ 119). To år borte i sammenheng avslutter den, bortsett fra av grunnene i § 19-17 (§ 19-21).",
        ),
      ],
      ask: [eeaYears],
    },
  ],
  examples: `
    2026-06-01 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-05-01 | a reflection period is no basis; whether there is another permit is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, limited-permit-granted 2021-01-01 to 2022-01-01, limited-permit-granted 2022-01-01 to 2023-01-01 | years with limited permits: they are no basis (§ 8-3 (2)); whether there is another permit is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, charged 257 2020-12-02, testified court 2020-12-10, protection-applied 2020-12-12 | a right to a permit that counts is no permit yet: whether it was given, and when, is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, entered-country 2019-01-01 | years in Norway alone say nothing of which permit
    2026-06-01 | unsure     | -          | -          | -          | third-country, reflection-permit-granted 2026-05-01, expulsion-decided 2026-05-20 | an expulsion was decided: a lawyer is asked
    2026-06-01 | unsure     | -          | -          | -          | third-country, left-country 2026-05-01 | abroad: how many months away, and whether a permit runs, is asked
    2026-06-01 | unsure     | -          | -          | -          | a child | a child: Norwegian, social studies and self-support are asked of those from 18
    2026-06-01 | unsure     | -          | -          | -          | EEA | EEA citizens have rules of their own
    2026-06-01 | unsure     | -          | -          | -          | nothing | origin is not known
    2020-11-30 | unsure     | -          | -          | -          | nothing | the day before five years were what permits under § 38 take
  `,
});
