import { shownSums } from "../../../rules/pay/owed.ts";
import type {
  HolidayStep,
  HourStep,
  MoneyStep,
  Period,
  Step,
} from "../../../rules/pay/reckoning.ts";
import { section as holiday } from "../../../rules/pay/sections/ferieloven-10.ts";
import { cited } from "../../../rules/pay/sections/section.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { cutsFor } from "../pay/money-of.ts";
import { day, formula, kroner, number, type SheetCell, words } from "./sheet-cells.ts";
import { heads, label, type Setting, type Sheet } from "./sheet-words.ts";

/** Formulas need it in every language. */
export const stepsName = "Steg";

const columns = [
  "pay.day",
  "take.sheet.what",
  "pay.from",
  "pay.to",
  "take.sheet.minutes",
  "take.sheet.hours",
  "take.sheet.rate",
  "take.sheet.percent",
  "take.sheet.minimum",
  "take.sheet.addition",
  "pay.amount",
  "take.sheet.why",
  "take.sheet.source",
] as const satisfies readonly DoorKey[];

/** That it is the least comes first. */
function sourceWords(setting: Setting, { rateSource, atLeast }: HourStep): string {
  const source =
    rateSource.kind === "agreed"
      ? [label(setting, "pay.rate.agreed")]
      : [rateSource.regulation, rateSource.source, rateSource.sourceDate];
  const least = atLeast ? label(setting, "pay.rate.at-least") : "";
  return `${least} ${source.filter(Boolean).join(", ")}`.trim();
}

function hourRow(setting: Setting, step: HourStep, row: number): readonly SheetCell[] {
  const { addition, minimum } = step;
  return [
    day(step.day),
    words(label(setting, `pay.part.${step.part}`)),
    words(step.from.slice(-5)),
    words(step.to.slice(-5)),
    number(step.minutes, "whole"),
    formula(`E${row}/60`, step.minutes / 60, "hours"),
    number(step.rate / 100, "kroner"),
    number(step.percent, "percent"),
    minimum === null ? null : number(minimum / 100, "kroner"),
    addition === null ? null : number(addition.percent, "percent"),
    formula(
      addition === null
        ? `E${row}*G${row}*H${row}/6000`
        : `E${row}*(G${row}*H${row}+I${row}*J${row})/6000`,
      kroner(step.exact),
      "kroner",
    ),
    words(label(setting, `pay.because.${step.because}`)),
    words(sourceWords(setting, step)),
  ];
}

function holidayRow(setting: Setting, step: HolidayStep, row: number): readonly SheetCell[] {
  return [
    day(step.day),
    words(label(setting, "pay.part.holidayPay")),
    null,
    null,
    null,
    null,
    number(kroner(step.base), "kroner"),
    number(step.permille / 10, "percent"),
    null,
    null,
    formula(`G${row}*H${row}/100`, kroner(step.exact), "kroner"),
    null,
    words(cited(holiday)),
  ];
}

/** Never more than words. */
function reasonOf(setting: Setting, { part, index }: MoneyStep): string {
  const { deductions, paidBack } = setting.told.work;
  if (part === "paidBack") {
    const reason = paidBack[index]?.for;
    return reason === undefined ? "" : label(setting, `pay.back.${reason}`);
  }
  const written = part === "paid" ? "" : (deductions[index]?.for ?? "");
  const chosen = cutsFor.find((one) => one === written);
  return chosen === undefined ? written : label(setting, `pay.cut.${chosen}`);
}

function moneyRow(setting: Setting, step: MoneyStep): readonly SheetCell[] {
  return [
    day(step.day),
    words(label(setting, `pay.part.${step.part}`)),
    ...Array.from({ length: 8 }, () => null),
    number(kroner(step.exact), "kroner"),
    words(reasonOf(setting, step)),
  ];
}

function stepRow(setting: Setting, step: Step, row: number): readonly SheetCell[] {
  switch (step.part) {
    case "ordinary":
    case "overtime":
    case "supplements":
      return hourRow(setting, step, row);
    case "holidayPay":
      return holidayRow(setting, step, row);
    case "paid":
    case "paidBack":
    case "lawfulDeductions":
    case "deductionsNotAllowed":
      return moneyRow(setting, step);
  }
}

function stepsOf(periods: readonly Period[]): readonly Step[] {
  return periods
    .flatMap(({ steps }) => steps)
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

export function stepsSheet(setting: Setting): Sheet {
  const steps = stepsOf(shownSums(setting.told.reckoning).periods);
  return {
    name: stepsName,
    widths: [12, 26, 8, 8, 9, 9, 12, 9, 12, 12, 12, 30, 40],
    heads: 1,
    rows: [heads(setting, columns), ...steps.map((step, at) => stepRow(setting, step, at + 2))],
  };
}
