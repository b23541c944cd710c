import { type DayNumber, dayText, monthsAfter } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, type StepWords, say, sayAll, sayLost } from "../../words.ts";

/** Arrived by then (§ 9-4 (2)); a last day off moves on (§ 5-5 (2)): the earlier is the safe one. */
const changeBy = (due: DayNumber): DayNumber => monthsAfter(due, 36);
const openReturns = ({ taxReturns, asOf }: Picture): readonly DayNumber[] =>
  taxReturns.filter((due) => asOf <= changeBy(due));
const withheld = ({ deductions }: Picture): readonly DayNumber[] =>
  deductions.filter(({ ground }) => ground === "law").map((each) => each.day);

const returns: Fact<"not-told" | "open" | "over"> = {
  values: ["not-told", "open", "over"],
  of: (p) => {
    if (p.taxReturns.length === 0) {
      return "not-told";
    }
    return openReturns(p).length > 0 ? "open" : "over";
  },
};
const tax: Fact<"not-told" | "withheld"> = {
  values: ["not-told", "withheld"],
  of: (p) => (withheld(p).length > 0 ? "withheld" : "not-told"),
};

const change = say(
  "The person may change what the tax return says, also one that the tax authorities filled in, by sending a new one. It must have come to them within three years of the day the return was due; not where they have fixed the amount themselves, or have told that they are looking into it (skatteforvaltningsloven § 9-4).",
  "Personen kan endre det som står i skattemeldingen, også en som skattemyndighetene har fylt ut, ved å sende en ny. Den må være kommet fram til dem innen tre år etter dagen meldingen skulle vært levert; ikke der de selv har fastsatt beløpet, eller har varslet at de kontrollerer det (skatteforvaltningsloven § 9-4).",
);
const employer = say(
  "The employer answers for tax that should have been withheld from the pay, or was withheld and not paid in (skattebetalingsloven § 16-20). Without a tax card 50 per cent is withheld (§ 5-5). Whether the person is credited with tax that was withheld and not paid in, § 7-1 (4) leaves to a regulation, which is not among those here.",
  "Arbeidsgiveren svarer for skatt som skulle vært trukket i lønnen, eller ble trukket og ikke betalt inn (skattebetalingsloven § 16-20). Uten skattekort trekkes 50 prosent (§ 5-5). Om personen godskrives skatt som ble trukket og ikke betalt inn, overlater § 7-1 (4) til en forskrift, som ikke er blant dem her.",
);
const ofPay = onlyWhere(
  sayAll(
    "Something was deducted by law from the pay of {all}. If it was tax: see whether it was reported and paid in.",
    "Noe ble trukket etter lov i lønnen {all}. Hvis det var skatt: se om det ble meldt inn og betalt.",
    withheld,
  ),
  (p) => withheld(p).length > 0,
);
const over = onlyWhere(
  sayLost(
    "Three years after the return was due, {0}, have passed.",
    "Tre år etter at skattemeldingen skulle vært levert, {0}, er over.",
    ({ taxReturns }) => changeBy(taxReturns[0] ?? Number.NaN),
  ),
  (p) => p.taxReturns.some((due) => p.asOf > changeBy(due)),
);
const credited = askLawyer(
  "tax-withheld-not-paid",
  "Is the person credited with tax that the employer withheld and did not pay in? Which day was the return due that year?",
  "Godskrives personen skatt som arbeidsgiveren trakk og ikke betalte inn? Hvilken dag skulle skattemeldingen vært levert det året?",
);
const whichPay = askPerson(
  "tax-reported",
  "What do the payslips say was withheld, and what do the tax authorities have as reported pay and tax for the same months?",
  "Hva står det på lønnsslippene at ble trukket, og hva har skattemyndighetene som innmeldt lønn og skatt for de samme månedene?",
);
const otherWays = askLawyer(
  "tax-return-over",
  "Three years have passed since the return was due. Can the tax authorities be asked to change it all the same?",
  "Det er gått tre år siden skattemeldingen skulle vært levert. Går det an å be skattemyndighetene endre den likevel?",
);

const toChange: StepWords = {
  you: {
    en: "If your tax return is wrong, a new one must have reached the tax authorities by this date. We help you.",
    nb: "Er skattemeldingen din feil, må en ny være kommet fram til skattemyndighetene innen denne datoen. Vi hjelper deg.",
  },
  en: "If the return that was due {0} is wrong: have a changed one reach the tax authorities by this day.",
  nb: "Er meldingen som skulle vært levert {0}, feil: få en endret melding fram til skattemyndighetene innen denne dagen.",
};
const each = (p: Picture): readonly Todo[] =>
  openReturns(p).map((due) => ({
    ...{ what: lineOf(toChange, due), by: dayText(changeBy(due)), who: who.coordinator },
    toBeSafe: true,
  }));
const keepSlips = {
  what: say(
    "Keep the payslips, and a picture of them: they show what was withheld.",
    "Ta vare på lønnsslippene, og et bilde av dem: de viser hva som ble trukket.",
  ),
  by: null,
  who: who.coordinator,
};
const because = [change, ofPay, employer, over];

export const right = rightOf({
  section: {
    ...{ id: "tax-mistakes", law: "skatteforvaltningsloven", read: day("2026-12-01") },
    section: "§§ 5-5, 9-4; skattebetalingsloven §§ 5-5, 7-1, 16-20",
    inForce: always,
  },
  title: { en: "Mistakes in the tax", nb: "Feil i skatten" },
  deadline: { en: "change of the tax return", nb: "endring av skattemeldingen" },
  gives: {
    en: "To change one's own tax return for three years; the employer answers for tax that was withheld, or should have been.",
    nb: "Å endre sin egen skattemelding i tre år; arbeidsgiveren svarer for skatt som ble trukket, eller skulle vært det.",
  },
  hangsOn: {
    en: "A tax return that is wrong, or pay or tax that was not reported.",
    nb: "En skattemelding som er feil, eller lønn eller skatt som ikke er meldt inn.",
  },
  endedBy: {
    en: "Three years from the day the return was due; before that, that the tax authorities fix the amount or tell that they look into it.",
    nb: "Tre år fra dagen meldingen skulle vært levert; før det, at skattemyndighetene fastsetter beløpet eller varsler at de kontrollerer det.",
  },
  toPerson: {
    may: { en: "To correct your tax return", nb: "Å rette skattemeldingen din" },
    name: { en: "correcting your tax", nb: "å rette skatten din" },
  },
  on: { returns, tax },
  cases: [
    { when: { returns: "not-told", tax: "not-told" }, gives: "silent", because: [] },
    {
      when: { returns: "not-told", tax: "withheld" },
      gives: "unsure",
      ...{ because, todo: [keepSlips], ask: [whichPay, credited] },
    },
    {
      when: { returns: "open" },
      gives: "may",
      from: ({ taxReturns }) => taxReturns[0] ?? Number.NaN,
      until: (p) => changeBy(openReturns(p).at(-1) ?? Number.NaN),
      ...{ because, each, todo: [keepSlips], ask: [whichPay, credited] },
    },
    {
      when: { returns: "over" },
      gives: "unsure",
      from: ({ taxReturns }) => taxReturns[0] ?? Number.NaN,
      ...{ because, todo: [keepSlips], ask: [otherWays, credited] },
    },
  ],
  examples: `
    2026-11-30 | may        | 2024-04-30 | 2027-04-30 | 2027-04-30 | tax-return-due 2024-04-30 | three years
    2027-04-30 | may        | 2024-04-30 | 2027-04-30 | 2027-04-30 | tax-return-due 2024-04-30 | on the last day
    2027-05-01 | unsure     | 2024-04-30 | -          | -          | tax-return-due 2024-04-30 | the day after
    2026-11-30 | may        | 2023-04-30 | 2028-04-30 | 2028-04-30 | tax-return-due 2023-04-30, tax-return-due 2025-04-30 | one has passed, the other has not
    2026-11-30 | unsure     | -          | -          | -          | deduction law 2026-10-15 | tax is withheld: whether it was reported and paid in is asked
    2026-11-30 | not listed | -          | -          | -          | deduction none 2026-10-15 | nothing is told of tax
    2026-11-30 | not listed | -          | -          | -          | wage-due 2026-10-15 | nothing is told of tax
  `,
});
