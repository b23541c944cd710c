import type {
  AmountPart,
  HolidayStep,
  HourStep,
  MoneyStep,
  Period,
  RateSource,
  Step,
} from "../../../domain/pay/reckoning.ts";
import { section as holiday } from "../../../domain/pay/sections/ferieloven-10.ts";
import { cited } from "../../../domain/pay/sections/section.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { cutsFor } from "../pay/money-of.ts";
import { day, formula, harmless, kroner, number, type SheetCell, words } from "./sheet-cells.ts";
import type { Told } from "./told.ts";

/** One sheet; the first rows, as many as `heads`, stay in sight. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly heads: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

interface Setting {
  /** The words in Norwegian, and in the reader's language where it is another. */
  readonly says: readonly ((key: DoorKey) => string)[];
  readonly told: Told;
}

/** “Timer / Hours”. */
function label({ says }: Setting, key: DoorKey): string {
  return [...new Set(says.map((say) => say(key)))].join(" / ");
}

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

function sourceWords(setting: Setting, source: RateSource): string {
  return source.kind === "agreed"
    ? label(setting, "pay.rate.agreed")
    : [source.regulation, source.source, source.sourceDate].filter(Boolean).join(", ");
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
    words(sourceWords(setting, step.rateSource)),
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

/** What money was kept back or handed back for: a word of ours where one was chosen, else what somebody wrote, and never more than words. */
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

const heads = (setting: Setting, keys: readonly DoorKey[]): readonly SheetCell[] =>
  keys.map((key) => words(label(setting, key), true));

function stepsOf(periods: readonly Period[]): readonly Step[] {
  return periods
    .flatMap(({ steps }) => steps)
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

// The names that formulas call the sheets by: fixed, since a formula must find them whatever the language.
const stepsName = "Steg";
const claimsName = "Krav";

function stepsSheet(setting: Setting): Sheet {
  const steps = stepsOf(setting.told.reckoning.periods);
  return {
    name: stepsName,
    widths: [12, 26, 8, 8, 9, 9, 12, 9, 12, 12, 12, 30, 40],
    heads: 1,
    rows: [heads(setting, columns), ...steps.map((step, at) => stepRow(setting, step, at + 2))],
  };
}

function claimsSheet(setting: Setting): Sheet {
  const { claims } = setting.told.reckoning;
  return {
    name: claimsName,
    widths: [22, 12, 12, 12, 14, 14, 24],
    heads: 1,
    rows: [
      heads(setting, [
        "take.sheet.what",
        "pay.from",
        "pay.to",
        "take.sheet.due",
        "pay.amount",
        "take.sheet.last-day",
        "take.sheet.state",
      ]),
      ...claims.map(({ part, from, to, due, exact, lastDay, state }) => [
        words(label(setting, part === "wages" ? "pay.claim.wages" : "pay.claim.holidayPay")),
        day(from),
        day(to),
        day(due),
        number(kroner(exact), "kroner"),
        day(lastDay),
        words(label(setting, `take.state.${state}`)),
      ]),
    ],
  };
}

/** Added up without what a computer loses behind the ninth decimal, then rounded once, as the figure beside it was. */
const rounded = (sum: string): string => `ROUND(ROUND(${sum},9),2)`;

function sumsSheet(setting: Setting): Sheet {
  const { total } = setting.told.reckoning;
  const steps = `${stepsName}!`;
  const sumIf = (key: DoorKey) =>
    `SUMIF(${steps}B:B,"${harmless(label(setting, key))}",${steps}K:K)`;
  const claimed = (state: "barred") =>
    `SUMIF(${claimsName}!G:G,"${harmless(label(setting, `take.state.${state}`))}",${claimsName}!E:E)`;
  const parts = ["ordinary", "overtime", "supplements", "holidayPay"] as const;
  const line = (part: AmountPart, sum: string): readonly SheetCell[] => [
    words(label(setting, `pay.part.${part}`), part === "owed"),
    number(total[part] / 100, "kroner"),
    formula(rounded(sum), total[part] / 100, "kroner"),
  ];
  const byStep = (part: Exclude<AmountPart, "owed" | "barred">) =>
    line(part, sumIf(`pay.part.${part}`));
  return {
    name: "Summer",
    widths: [44, 16, 24],
    heads: 1,
    rows: [
      heads(setting, ["take.sheet.what", "pay.amount", "take.sheet.check"]),
      ...parts.map(byStep),
      byStep("paid"),
      byStep("lawfulDeductions"),
      line("barred", claimed("barred")),
      line("owed", `SUM(${claimsName}!E:E)-${claimed("barred")}`),
      byStep("deductionsNotAllowed"),
      byStep("paidBack"),
      [],
      [words(label(setting, "take.part.minutes")), number(total.minutes / 60, "hours")],
    ],
  };
}

function unknownSheet(setting: Setting): readonly Sheet[] {
  const { unknown } = setting.told.reckoning;
  if (unknown.length === 0) {
    return [];
  }
  return [
    {
      name: "Ikke regnet",
      widths: [12, 10, 60],
      heads: 1,
      rows: [
        heads(setting, ["pay.day", "take.sheet.hours", "take.sheet.why"]),
        ...unknown.map((one) => [
          day(one.day),
          number(one.minutes / 60, "hours"),
          words(label(setting, `pay.unknown.${one.why}`)),
        ]),
      ],
    },
  ];
}

/** Everything that was reckoned, as sheets: sums, steps, claims, and the days without an amount. */
export function paySheets(setting: Setting): readonly Sheet[] {
  return [sumsSheet(setting), stepsSheet(setting), claimsSheet(setting), ...unknownSheet(setting)];
}
