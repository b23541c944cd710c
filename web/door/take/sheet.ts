import { owedIn, shownSums } from "../../../rules/pay/owed.ts";
import type { Against, AmountPart, Claim, StepPart } from "../../../rules/pay/reckoning.ts";
import type { Ore } from "../../../rules/pay/work.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { day, formula, harmless, kroner, number, type SheetCell, words } from "./sheet-cells.ts";
import { stepsName, stepsSheet } from "./sheet-steps.ts";
import { heads, label, notKnown, type Setting, type Sheet } from "./sheet-words.ts";

// Formulas need it in every language.
const claimsName = "Krav";

/** Each part has a last day of its own. */
const jointly = ["contractors", "hirer"] as const;

function jointCell(setting: Setting, against: Against | undefined): SheetCell {
  const until = against?.until ?? null;
  if (until === null) {
    return null;
  }
  return against?.state === "passed"
    ? words(`${label(setting, "take.state.barred")}: ${until}`)
    : day(until);
}

function claimsSheet(setting: Setting): Sheet {
  const { claims } = shownSums(setting.told.reckoning);
  return {
    name: claimsName,
    widths: [22, 12, 12, 12, 14, 14, 24, 34, 34],
    heads: 1,
    rows: [
      [
        ...heads(setting, [
          "take.sheet.what",
          "pay.from",
          "pay.to",
          "take.sheet.due",
          "pay.amount",
          "take.sheet.last-day",
          "take.sheet.state",
        ]),
        ...jointly.map((who) =>
          words(
            `${label(setting, "take.sheet.last-day")}: ${label(setting, `pay.against.${who}`)}`,
            true,
          ),
        ),
      ],
      ...claims.map(({ part, from, to, due, exact, lastDay, state, against }) => [
        words(label(setting, part === "wages" ? "pay.claim.wages" : "pay.claim.holidayPay")),
        day(from),
        day(to),
        day(due),
        exact === null ? notKnown(setting) : number(kroner(exact), "kroner"),
        day(lastDay),
        words(label(setting, `take.state.${state}`)),
        ...jointly.map((who) =>
          jointCell(
            setting,
            against.find((each) => each.who === who),
          ),
        ),
      ]),
    ],
  };
}

/** Nine decimals first: binary sums err behind them. */
const rounded = (sum: string): string => `ROUND(ROUND(${sum},9),2)`;

function sumsSheet(setting: Setting): Sheet {
  const { total } = shownSums(setting.told.reckoning);
  const owed = owedIn(shownSums(setting.told.reckoning));
  const steps = `${stepsName}!`;
  const sumIf = (key: DoorKey) =>
    `SUMIF(${steps}B:B,"${harmless(label(setting, key))}",${steps}K:K)`;
  const claimed = (state: Claim["state"]) =>
    `SUMIF(${claimsName}!G:G,"${harmless(label(setting, `take.state.${state}`))}",${claimsName}!E:E)`;
  const parts = ["ordinary", "overtime", "supplements", "holidayPay"] as const;
  const line = (part: AmountPart | "now" | "later", ore: Ore | null, sum: string) => {
    const name = words(label(setting, `pay.part.${part}`), part === "owed");
    return ore === null
      ? [name, notKnown(setting)]
      : [name, number(ore / 100, "kroner"), formula(rounded(sum), ore / 100, "kroner")];
  };
  const byStep = (part: StepPart) => line(part, total[part], sumIf(`pay.part.${part}`));
  return {
    name: "Summer",
    widths: [44, 16, 24],
    heads: 1,
    rows: [
      heads(setting, ["take.sheet.what", "pay.amount", "take.sheet.check"]),
      ...parts.map(byStep),
      byStep("paid"),
      byStep("lawfulDeductions"),
      line("barred", total.barred, claimed("barred")),
      line("owed", total.owed, `SUM(${claimsName}!E:E)-${claimed("barred")}`),
      line("now", owed?.now ?? null, claimed("due")),
      line("later", owed?.later ?? null, claimed("not-due")),
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
      name: "Usikre dager",
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

export function paySheets(setting: Setting): readonly Sheet[] {
  return [sumsSheet(setting), stepsSheet(setting), claimsSheet(setting), ...unknownSheet(setting)];
}
