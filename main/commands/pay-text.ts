import { oreOf } from "../../domain/pay/grain.ts";
import type {
  Amounts,
  Breach,
  Claim,
  HourStep,
  Period,
  Reckoning,
  Step,
} from "../../domain/pay/reckoning.ts";
import { kroner } from "./pay-json.ts";
import { payWords, say } from "./pay-words.ts";
import type { PayWords } from "./pay-words-shape.ts";

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

/** The reckoning for people to read: what is owed, how it comes about step by step, what is not known, what to do when. */
export function payText(reckoning: Reckoning, language: "nb" | "en"): string {
  const words = payWords[language];
  const { total, periods, unknown, breaches, claims, assumptions } = reckoning;
  const lines = [
    ...section(words.total, amountLines(total, words)),
    ...periods.flatMap((period) => periodLines(period, words)),
    ...section(
      words.notKnown,
      unknown.map(
        ({ day, why, minutes }) =>
          `${day}  ${words.unknown[why]}${minutes > 0 ? ` (${hours(minutes)} ${words.hour})` : ""}`,
      ),
    ),
    ...section(
      words.claim,
      claims.map((claim) => claimLine(claim, words)),
    ),
    ...section(
      words.looksLike,
      breaches.map((breach) => breachLine(breach, words)),
    ),
    ...section(
      words.assumed,
      assumptions.map(({ code, values }) => say(words.assumptions[code], values)),
    ),
  ];
  return `${lines.join("\n").trim()}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [heading, "-".repeat(heading.length), ...lines.map((line) => `  ${line}`), ""];
}

function amountLines(amounts: Amounts, words: PayWords): readonly string[] {
  const width = Math.max(...shownParts.map((part) => words.parts[part].length));
  return shownParts.flatMap((part) => {
    const ore = amounts[part];
    return ore === null ? [] : [`${words.parts[part].padEnd(width)} ${kroner(ore).padStart(12)}`];
  });
}

function periodLines(period: Period, words: PayWords): readonly string[] {
  const { from, to, due, amounts, steps } = period;
  return section(`${words.period} ${from} – ${to}, ${words.due} ${due}`, [
    ...steps.map((step) => stepLine(step, words)),
    "",
    ...amountLines(amounts, words),
  ]);
}

function stepLine(step: Step, words: PayWords): string {
  const amount = kroner(oreOf(step.exact)).padStart(12);
  if (step.part === "holidayPay") {
    const of = `${step.permille / 10} % ${words.ofWord} ${kroner(oreOf(step.base))}`;
    return `${amount}  ${words.parts.holidayPay}: ${of}`;
  }
  return "minutes" in step
    ? `${amount}  ${hourLine(step, words)}`
    : `${amount}  ${words.parts[step.part]}, ${step.day}`;
}

function hourLine(step: HourStep, words: PayWords): string {
  const { from, to, minutes, rate, percent, addition, because, rateSource } = step;
  const share = percent === 100 ? "" : ` × ${percent} %`;
  const added =
    addition === null
      ? ""
      : ` + ${addition.percent} % ${words.ofWord} ${words.minimum} ${kroner(addition.of)}`;
  const source =
    rateSource.kind === "agreed"
      ? words.agreed
      : `${rateSource.regulation ?? rateSource.source ?? ""}, ${rateSource.from}`;
  const time = `${from.replace("T", " ")}–${to.slice(11)}`;
  return `${time}  ${hours(minutes)} ${words.hour} × ${kroner(rate)}${share}${added}  ${words.because[because]} [${source}]`;
}

function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function claimLine(claim: Claim, words: PayWords): string {
  const { part, from, to, due, amount, lastDay, state, soon, against } = claim;
  const age = state === "barred" ? `, ${words.barred}` : "";
  const warning = soon ? `, ${words.soon}` : "";
  const open = against
    .filter((each) => each.state === "open")
    .map(({ who, section: cited, until, condition }) => {
      const when = until === null || until === lastDay ? "" : ` → ${until}`;
      const given = condition === null ? "" : ` ${words.conditions[condition]}`;
      return `${words.who[who]}${when}${given} (${cited})`;
    });
  return `${kroner(amount)}  ${words.claims[part]} ${from} – ${to}, ${words.due} ${due}, ${words.last} ${lastDay}${age}${warning}: ${open.join("; ")}`;
}

function breachLine({ section: cited, on, what, was, limit, unless }: Breach, words: PayWords) {
  const when = "day" in on ? on.day : on.week;
  const inMoney = words.inMoney.includes(what);
  const sizes = inMoney ? kroner(was) : `${hours(was)} / ${hours(limit)} ${words.hour}`;
  const but = unless === null ? "" : `, ${words.unlessWord} ${words.unless[unless]}`;
  return `${when}  ${words.breaches[what]} (${sizes})${but} [${cited}]`;
}
