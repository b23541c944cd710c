import { oreOf } from "../../rules/pay/grain.ts";
import { mayBeMore, owedIn, shownSums } from "../../rules/pay/owed.ts";
import {
  type Against,
  type Amounts,
  type Breach,
  type Claim,
  type HourStep,
  inMoney,
  type Period,
  type Reckoning,
  type Step,
} from "../../rules/pay/reckoning.ts";
import { unknownLines } from "../../web/door/pay/unknown-lines.ts";
import type { Language, Say } from "../../web/texts/texts.ts";
import { kroner } from "./pay-json.ts";
import { assumedText, breachText, type PayWords, payWords } from "./pay-words.ts";

const shownParts = [
  "ordinary",
  "overtime",
  "supplements",
  "holidayPay",
  "deductionsNotAllowed",
  "lawfulDeductions",
  "paid",
  "paidBack",
  "leftPerHour",
  "barred",
  "owed",
] as const;

/** Gives sum, steps, what is unknown, and when to claim. */
export function payText(reckoning: Reckoning, language: Language): string {
  const words = payWords(language);
  const { say } = words;
  const { breaches, assumptions } = reckoning;
  const { total, periods, claims } = shownSums(reckoning);
  const lines = [
    ...section(say("pay.result"), [
      ...owedLines(reckoning, words),
      "",
      ...amountLines(total, words),
    ]),
    ...periods.flatMap((period) => periodLines(period, words)),
    ...section(say("pay.unknown"), unknownDays(reckoning, words)),
    ...section(
      say("pay.against"),
      claims.flatMap((claim) => claimLines(claim, words)),
    ),
    ...section(
      say("pay.breaches"),
      breaches.map((breach) => breachLine(breach, words)),
    ),
    ...section(
      say("pay.assumed"),
      assumptions.map((each) => assumedText(words, each)),
    ),
  ];
  return `${lines.join("\n").trim()}\n`;
}

/** Due now and later, or why there is no sum. */
function owedLines(reckoning: Reckoning, { say, format }: PayWords): readonly string[] {
  const sums = shownSums(reckoning);
  const owed = owedIn(sums);
  if (sums.total.minutes === 0) {
    return [say("pay.result.no-hours")];
  }
  if (owed === null) {
    return [say("pay.result.unknown"), say("pay.result.unknown.do")];
  }
  const isSure = !mayBeMore(reckoning);
  if (owed.now === 0 && owed.later === 0) {
    return [say(isSure ? "pay.result.nothing" : "pay.result.nothing-known")];
  }
  const now = say(isSure ? "pay.result.owed" : "pay.result.at-least");
  return [
    owed.now > 0 ? `${now} ${kroner(owed.now)}` : say("pay.result.nothing-now"),
    ...owed.laterParts.map(({ part, due, amount }) =>
      say(`pay.later.${part}`, { amount: kroner(amount), day: format.day(due) }),
    ),
  ];
}

function unknownDays(reckoning: Reckoning, { say, format }: PayWords): readonly string[] {
  const { unknown } = reckoning;
  const days = unknown.map(({ day, why, minutes }) => {
    const hours = minutes > 0 ? ` (${format.hours(minutes)})` : "";
    return `${day}  ${say(`pay.unknown.${why}`)}${hours}`;
  });
  return days.length === 0 ? [] : [...unknownLines(say, format, reckoning), ...days];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [heading, "-".repeat(heading.length), ...lines.map((line) => `  ${line}`), ""];
}

function amountLines(amounts: Amounts, { say }: PayWords): readonly string[] {
  const names = shownParts.map((part) => ({ name: say(`pay.part.${part}`), ore: amounts[part] }));
  const width = Math.max(...names.map(({ name }) => name.length));
  return names.flatMap(({ name, ore }) =>
    ore === null ? [] : [`${name.padEnd(width)} ${kroner(ore).padStart(12)}`],
  );
}

function periodLines(period: Period, words: PayWords): readonly string[] {
  const { from, to, due, amounts, steps } = period;
  return section(`${from} – ${to}. ${words.say("take.sheet.due")}: ${due}`, [
    ...steps.map((step) => stepLine(step, words)),
    "",
    ...amountLines(amounts, words),
  ]);
}

function stepLine(step: Step, words: PayWords): string {
  const amount = kroner(oreOf(step.exact)).padStart(12);
  const part = words.say(`pay.part.${step.part}`);
  if (step.part === "holidayPay") {
    return `${amount}  ${part}: ${kroner(oreOf(step.base))} × ${step.permille / 10} %`;
  }
  return "minutes" in step
    ? `${amount}  ${hourLine(step, words)}`
    : `${amount}  ${part}, ${step.day}`;
}

function hourLine(step: HourStep, { say, format }: PayWords): string {
  const { from, to, minutes, rate, percent, addition, because, rateSource, atLeast } = step;
  const share = percent === 100 ? "" : ` × ${percent} %`;
  const added = addition === null ? "" : ` + ${kroner(addition.of)} × ${addition.percent} %`;
  const hourly = `${kroner(rate)}${share}${added}`;
  const source =
    rateSource.kind === "agreed"
      ? say("pay.rate.agreed")
      : `${rateSource.regulation ?? rateSource.source ?? ""}, ${rateSource.from}`;
  const least = atLeast ? ` ${say("pay.rate.at-least")}` : "";
  const time = `${from.replace("T", " ")}–${to.slice(11)}`;
  return `${time}  ${format.hours(minutes)} × ${added === "" ? hourly : `(${hourly})`}  ${say(`pay.because.${because}`)} [${source}]${least}`;
}

/** With each debtor's own last date. */
function claimLines(claim: Claim, { say }: PayWords): readonly string[] {
  const { part, from, to, due, amount, lastDay, state, soon, against } = claim;
  const shown = amount === null ? say("pay.amount-unknown") : kroner(amount);
  return [
    [
      `${shown}  ${say(`pay.claim.${part}`)} ${from} – ${to}.`,
      say(state === "not-due" ? "pay.due-later" : "pay.due", { day: due }),
      say("pay.last-day", { day: lastDay }),
      ...(state === "barred" ? [`${say("pay.part.barred")}.`] : []),
      ...(soon ? [`${say("pay.soon")}.`] : []),
    ].join(" "),
    ...against.map((each) => `    ${againstText(each, say)}`),
  ];
}

function againstText({ who, section: cited, until, state, condition }: Against, say: Say): string {
  const given = condition === null ? "" : `, ${say(`pay.${condition}`)}`;
  const key = state === "passed" ? "pay.against.passed" : "pay.last-day";
  const when = until === null ? "" : ` ${say(key, { day: until })}`;
  return `${say(`pay.against.${who}`)}${given} (${cited}).${when}`;
}

function breachLine(breach: Breach, words: PayWords): string {
  const { section: cited, on, what, was, unless } = breach;
  const when = "day" in on ? on.day : on.week;
  const size = inMoney.has(what) ? kroner(was) : words.format.hours(was);
  const but = unless === null ? "" : ` ${words.say(`pay.unless.${unless}`)}`;
  return `${when}  ${breachText(words, breach)} (${size}).${but} [${cited}]`;
}
