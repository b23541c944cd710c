import { grainsPerOre, oreOf } from "../../domain/pay/grain.ts";
import {
  type Amounts,
  type Breach,
  type Claim,
  type HourStep,
  inMoney,
  type RateSource,
  type Reckoning,
  type Step,
} from "../../domain/pay/reckoning.ts";
import type { Ore } from "../../domain/pay/work.ts";
import { assumedText, breachText, payWords } from "./pay-words.ts";

const words = payWords("en");

/** Kroner with two decimals, as "-12.05". */
export function kroner(ore: Ore): string {
  const size = Math.abs(ore);
  const part = String(size % 100).padStart(2, "0");
  return `${ore < 0 ? "-" : ""}${Math.floor(size / 100)}.${part}`;
}

/**
 * The reckoning as one JSON document, field by field. Amounts are kroner as text; `grains` is the exact amount of a step, in
 * parts of which a krone has `grainsPerKrone`.
 */
export function payJson({ total, periods, unknown, breaches, claims, assumptions }: Reckoning) {
  return {
    total: amountsJson(total),
    periods: periods.map(({ from, to, due, amounts, steps }) => ({
      from,
      to,
      due,
      ...amountsJson(amounts),
      steps: steps.map(stepJson),
    })),
    unknown: unknown.map(({ day, why, minutes }) => ({
      day,
      why: words.say(`pay.unknown.${why}`),
      code: why,
      hours: minutes / 60,
    })),
    breaches: breaches.map(breachJson),
    claims: claims.map(claimJson),
    assumptions: assumptions.map((each) => ({
      code: each.code,
      text: assumedText(words, each),
    })),
    grainsPerKrone: grainsPerOre * 100,
  };
}

function amountsJson(amounts: Amounts) {
  const { leftPerHour } = amounts;
  return {
    ordinary: kroner(amounts.ordinary),
    overtime: kroner(amounts.overtime),
    supplements: kroner(amounts.supplements),
    holidayPay: kroner(amounts.holidayPay),
    deductionsNotAllowed: kroner(amounts.deductionsNotAllowed),
    lawfulDeductions: kroner(amounts.lawfulDeductions),
    paid: kroner(amounts.paid),
    paidBack: kroner(amounts.paidBack),
    leftPerHour: leftPerHour === null ? null : kroner(leftPerHour),
    owed: kroner(amounts.owed),
    barred: kroner(amounts.barred),
    hours: amounts.minutes / 60,
  };
}

function stepJson(step: Step) {
  const { part, day, exact } = step;
  const base = { part, day, amount: kroner(oreOf(exact)), grains: exact };
  if (part === "holidayPay") {
    const { permille, base: of, due } = step;
    return { ...base, percent: permille / 10, of: kroner(oreOf(of)), due };
  }
  return "minutes" in step ? { ...base, ...hourJson(step) } : { ...base, index: step.index };
}

function hourJson({ from, to, shiftDay, minutes, rate, percent, ...rest }: HourStep) {
  const { addition, minimum, because, rateSource } = rest;
  return {
    from,
    to,
    shiftDay,
    hours: minutes / 60,
    minutes,
    rate: kroner(rate),
    percent,
    addition: addition === null ? null : { percent: addition.percent, of: kroner(addition.of) },
    minimum: minimum === null ? null : kroner(minimum),
    because,
    ...sourceJson(rateSource),
  };
}

/** An agreed rate has no day of its own; it stands only where the minimum of the day is confirmed, or there is none. */
function sourceJson(source: RateSource) {
  return source.kind === "agreed"
    ? { source: "agreed with the employer", sourceDate: null, rateFrom: null, confirmed: true }
    : {
        source: [source.regulation, source.source].filter((each) => each !== null).join("; "),
        sourceDate: source.sourceDate,
        rateFrom: source.from,
        confirmed: source.confirmed,
      };
}

function breachJson(breach: Breach) {
  const { section, on, what, was, limit, unless } = breach;
  const sized = (size: number) => (inMoney.has(what) ? kroner(size) : size / 60);
  return {
    section,
    ...on,
    what,
    text: breachText(words, breach),
    was: sized(was),
    limit: sized(limit),
    unless: unless === null ? null : words.say(`pay.unless.${unless}`),
  };
}

function claimJson({ part, from, to, due, exact, lastDay, state, soon, ...rest }: Claim) {
  return {
    part,
    from,
    to,
    due,
    amount: kroner(oreOf(exact)),
    lastDay,
    state,
    soon,
    interruptedBy: rest.interruptedBy,
    against: rest.against,
  };
}
