import { oreOf } from "../../domain/pay/grain.ts";
import {
  type Amounts,
  type Breach,
  type Claim,
  type HourStep,
  inMoney,
  type Period,
  type Reckoning,
  type Step,
} from "../../domain/pay/reckoning.ts";
import type { Language } from "../../web/texts/texts.ts";
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

/** The reckoning for people to read: what is owed, how it comes about step by step, what is not known, to claim when. */
export function payText(reckoning: Reckoning, language: Language): string {
  const words = payWords(language);
  const { say, format } = words;
  const { total, periods, unknown, breaches, claims, assumptions } = reckoning;
  const lines = [
    ...section(say("pay.result"), amountLines(total, words)),
    ...periods.flatMap((period) => periodLines(period, words)),
    ...section(
      say("pay.unknown"),
      unknown.map(
        ({ day, why, minutes }) =>
          `${day}  ${say(`pay.unknown.${why}`)}${minutes > 0 ? ` (${format.hours(minutes)})` : ""}`,
      ),
    ),
    ...section(
      say("pay.against"),
      claims.map((claim) => claimLine(claim, words)),
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
  return section(`${from} – ${to}. ${words.say("pay.due", { day: due })}`, [
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
  const { from, to, minutes, rate, percent, addition, because, rateSource } = step;
  const share = percent === 100 ? "" : ` × ${percent} %`;
  const added = addition === null ? "" : ` + ${kroner(addition.of)} × ${addition.percent} %`;
  const hourly = `${kroner(rate)}${share}${added}`;
  const source =
    rateSource.kind === "agreed"
      ? say("pay.rate.agreed")
      : `${rateSource.regulation ?? rateSource.source ?? ""}, ${rateSource.from}`;
  const time = `${from.replace("T", " ")}–${to.slice(11)}`;
  return `${time}  ${format.hours(minutes)} × ${added === "" ? hourly : `(${hourly})`}  ${say(`pay.because.${because}`)} [${source}]`;
}

function claimLine(claim: Claim, { say }: PayWords): string {
  const { part, from, to, due, amount, lastDay, state, soon, against } = claim;
  const open = against
    .filter((each) => each.state === "open")
    .map(({ who, section: cited, until, condition }) => {
      const when = until === null || until === lastDay ? "" : ` → ${until}`;
      const given = condition === null ? "" : `, ${say(`pay.${condition}`)}`;
      return `${say(`pay.against.${who}`)}${given}${when} (${cited})`;
    });
  return [
    `${kroner(amount)}  ${say(`pay.claim.${part}`)} ${from} – ${to}.`,
    say("pay.due", { day: due }),
    say("pay.last-day", { day: lastDay }),
    ...(state === "barred" ? [`${say("pay.part.barred")}.`] : []),
    ...(soon ? [`${say("pay.soon")}.`] : []),
    open.join("; "),
  ].join(" ");
}

function breachLine(breach: Breach, words: PayWords): string {
  const { section: cited, on, what, was, unless } = breach;
  const when = "day" in on ? on.day : on.week;
  const size = inMoney.has(what) ? kroner(was) : words.format.hours(was);
  const but = unless === null ? "" : ` ${words.say(`pay.unless.${unless}`)}`;
  return `${when}  ${breachText(words, breach)} (${size}).${but} [${cited}]`;
}
