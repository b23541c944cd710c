import { type DayNumber, dayText } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { lastDayOf } from "../../../pay/sections/foreldelsesloven-2.ts";
import { always } from "../../../pay/sections/section.ts";
import type { Deduction } from "../../at-work.ts";
import type { Picture } from "../../picture.ts";
import { extraYear } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { notOnTheCase, oneMoreYear, threeYears } from "../../sayings.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, type Saying, say, sayAll, sayLost, toEmployer } from "../../words.ts";

const ofGround = (p: Picture, ...grounds: readonly Deduction["ground"][]) => [
  ...new Set(p.deductions.flatMap(({ day, ground }) => (grounds.includes(ground) ? day : []))),
];
const isOld = ({ asOf }: Picture, day: DayNumber): boolean => asOf > lastDayOf(day);
/** What may be claimed back. */
const claimed = (p: Picture): readonly DayNumber[] =>
  p.deductions.filter(({ ground }) => ground !== "law").map(({ day }) => day);
const open = (p: Picture): readonly DayNumber[] => claimed(p).filter((day) => !isOld(p, day));

const deducted: Fact<"not-told" | "by-law" | "without" | "limited" | "not-known" | "old"> = {
  values: ["not-told", "by-law", "without", "limited", "not-known", "old"],
  of: (p) => {
    if (p.deductions.length === 0) {
      return "not-told";
    }
    if (claimed(p).length === 0) {
      return "by-law";
    }
    const grounds = p.deductions.filter(({ day }) => !isOld(p, day)).map(({ ground }) => ground);
    if (grounds.includes("none")) {
      return "without";
    }
    if (grounds.includes(null)) {
      return "not-known";
    }
    return open(p).length > 0 ? "limited" : "old";
  },
};

const rule = say(
  "Nothing may be deducted from pay or holiday pay save: by law, such as tax by the tax card; the worker's own part of a pension; what was agreed in writing before; union dues by a collective agreement; damage done on purpose or by gross negligence, where the worker admits it in writing, or a judgment says so, or the worker leaves the job unlawfully; and strike days (aml § 14-15 (3)).",
  "Ikke noe kan trekkes i lønn eller feriepenger unntatt: etter lov, som skatt etter skattekortet; arbeidstakerens egen del av pensjon; det som er avtalt skriftlig på forhånd; fagforeningskontingent etter tariffavtale; skade gjort med vilje eller grovt uaktsomt, når arbeidstakeren erkjenner det skriftlig, en dom sier det, eller arbeidstakeren slutter ulovlig; og streikedager (aml § 14-15 (3)).",
);
const enough = say(
  "What was agreed, and what is taken for damage, may take only what is above what the worker needs to live, with their household (4). Before a deduction for damage the employer must talk with the worker about why and how much (5). A written statement of what was deducted comes with each pay (6).",
  "Det som er avtalt, og det som trekkes for skade, kan bare ta det som er over det arbeidstakeren trenger å leve av, med husstanden (4). Før trekk for skade skal arbeidsgiveren snakke med arbeidstakeren om hvorfor og hvor mye (5). En skriftlig oversikt over trekkene følger hver lønn (6).",
);
const noOrder = say(
  "The Labour Inspectorate may order that the statement is given, and not that the deduction is paid back (§ 18-6): it is claimed as pay.",
  "Arbeidstilsynet kan pålegge at oversikten gis, og ikke at trekket betales tilbake (§ 18-6): det kreves som lønn.",
);
const listed = (grounds: readonly Deduction["ground"][], en: string, nb: string): Saying =>
  onlyWhere(
    sayAll(en, nb, (p) => ofGround(p, ...grounds)),
    (p) => ofGround(p, ...grounds).length > 0,
  );
const days = [
  listed(
    ["none"],
    "Without any of these grounds, as it is told, and to be paid back: the deduction of {all}.",
    "Uten noen av disse grunnene, slik det er fortalt, og skal betales tilbake: trekket {all}.",
  ),
  listed(
    ["agreed", "admitted"],
    "Agreed in writing before, or damage admitted or judged: allowed only as far as enough was left to live on: the deduction of {all}.",
    "Avtalt skriftlig på forhånd, eller skade som er erkjent eller dømt: lov bare så langt det var nok igjen å leve av: trekket {all}.",
  ),
  listed(
    [null],
    "What the deduction of {all} rests on is not told.",
    "Hva trekket {all} bygger på, er ikke fortalt.",
  ),
  listed(
    ["law"],
    "By law, and allowed: the deduction of {all}.",
    "Har grunnlag i lov, og er greit: trekket {all}.",
  ),
];
const old = onlyWhere(
  sayLost(
    "Three years have passed since the first of them, the last day was {0}.",
    "Det er gått over tre år siden det første av dem, siste dag var {0}.",
    (p) => lastDayOf(claimed(p)[0] ?? Number.NaN),
  ),
  (p) => claimed(p).some((day) => isOld(p, day)),
);

const forWhat = askPerson(
  "deducted-for-what",
  "What was each deduction for, how much, and what was left? Was it agreed in writing before, was damage admitted in writing, and is there a statement with the pay?",
  "Hva var hvert trekk for, hvor mye, og hva var igjen? Var det avtalt skriftlig på forhånd, er skade erkjent skriftlig, og fulgte det en oversikt med lønnen?",
);
const couldNotRead = askLawyer(
  "deduction-unread-clause",
  "Is a clause in a contract that the person could not read an agreement in writing on a deduction? And how much is needed to live on?",
  "Er et punkt i en avtale som personen ikke kunne lese, en skriftlig avtale om trekk? Og hvor mye trengs å leve av?",
);

const toClaim = toEmployer({
  you: {
    en: "Claim back in writing what was taken from your pay by this date, with a union or a lawyer.",
    nb: "Krev skriftlig tilbake det som ble trukket i lønnen din innen denne datoen, med en fagforening eller en advokat.",
  },
  en: "Claim back in writing what was deducted {0}, and have the claim stopped from growing too old by this day, to be safe (three years): a complaint to the conciliation board, or that the employer acknowledges it.",
  nb: "Krev skriftlig tilbake det som ble trukket {0}, og få stoppet fristen innen denne dagen, for å være sikker (tre år): med en klage til forliksrådet, eller ved at arbeidsgiveren erkjenner det.",
});
const each = (p: Picture): readonly Todo[] =>
  [...new Set(open(p))].map((day) => ({
    ...{ what: lineOf(toClaim, day), by: dayText(lastDayOf(day)), who: who.wages },
    toBeSafe: true,
  }));
const from = (p: Picture): DayNumber => p.deductions[0]?.day ?? Number.NaN;
const until = (p: Picture): DayNumber => lastDayOf(open(p).at(-1) ?? Number.NaN);
const because = [rule, ...days, enough, noOrder, old];

export const right = rightOf({
  section: {
    ...{ id: "illegal-deductions", law: "aml", section: "§§ 14-15, 18-6; foreldelsesloven § 2" },
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: { en: "Deductions that are not lawful", nb: "Ulovlig trekk i lønn" },
  deadline: { en: "claim for deductions from pay", nb: "krav om trekk i lønnen" },
  gives: {
    en: "That nothing is deducted from pay without a ground that the act names, and to have the rest back as pay.",
    nb: "At ikke noe trekkes i lønnen uten en grunn som loven nevner, og å få resten tilbake som lønn.",
  },
  hangsOn: {
    en: `A deduction from the pay, and what it rests on. ${notOnTheCase.en}`,
    nb: `Et trekk i lønnen, og hva det bygger på. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Three years from each pay day, if nothing has stopped the time limit.",
    nb: "Tre år fra hver lønningsdag, hvis ingenting har stoppet fristen.",
  },
  toPerson: {
    has: {
      en: "To have back what your employer took from your pay without a lawful ground",
      nb: "Å få tilbake det arbeidsgiveren trakk i lønnen din uten lovlig grunn",
    },
    may: {
      en: "To have back some of what was taken from your pay, if too little was left to live on",
      nb: "Å få tilbake noe av det som ble trukket i lønnen din, hvis det var for lite igjen å leve av",
    },
    name: {
      en: "having back what was taken from your pay",
      nb: "å få tilbake det som ble trukket i lønnen din",
    },
  },
  on: { deducted },
  cases: [
    { when: { deducted: "not-told" }, gives: "silent", because: [] },
    { when: { deducted: "by-law" }, gives: "no", because: [rule, ...days] },
    {
      when: { deducted: "without" },
      gives: "holds",
      ...{ from, until, because, each, endsIf: [threeYears] },
      ask: [forWhat],
    },
    {
      when: { deducted: "limited" },
      gives: "may",
      ...{ from, until, because, each, endsIf: [threeYears] },
      ask: [forWhat, couldNotRead],
    },
    {
      when: { deducted: "not-known" },
      gives: "unsure",
      ...{ from, because, each, endsIf: [threeYears] },
      ask: [forWhat, couldNotRead],
    },
    {
      when: { deducted: "old" },
      gives: "unsure",
      ...{ from, because: [...because, oneMoreYear] },
      ask: [extraYear],
    },
  ],
  examples: `
    2026-11-30 | holds      | 2026-10-15 | 2029-10-15 | 2029-10-15 | deduction none 2026-10-15 | rent that was not agreed in writing before: owed
    2026-11-30 | may        | 2026-10-15 | 2029-10-15 | 2029-10-15 | deduction agreed 2026-10-15 | agreed in writing: as far as enough is left to live on
    2026-11-30 | may        | 2026-10-15 | 2029-10-15 | 2029-10-15 | deduction admitted 2026-10-15 | damage admitted in writing: the same limit
    2026-11-30 | not held   | -          | -          | -          | deduction law 2026-10-15 | tax by the tax card
    2026-11-30 | unsure     | 2026-10-15 | -          | 2029-10-15 | deduction 2026-10-15 | what it rests on is not told
    2026-11-30 | holds      | 2026-09-15 | 2029-10-15 | 2029-10-15 | deduction law 2026-09-15, deduction none 2026-10-15 | one by law, the other not
    2026-10-15 | holds      | 2023-10-15 | 2026-10-15 | 2026-10-15 | deduction none 2023-10-15 | three years, the last day
    2026-10-16 | unsure     | 2023-10-15 | -          | -          | deduction none 2023-10-15 | the day after: one more year?
    2027-02-28 | holds      | 2024-02-29 | 2027-02-28 | 2027-02-28 | deduction none 2024-02-29 | a leap day
    2026-11-30 | not listed | -          | -          | -          | wage-due 2026-10-15 | no deduction is told
  `,
});
