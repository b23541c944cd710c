import type { Assumption, AssumptionCode } from "../../rules/pay/assumption.ts";
import { grainsPerOre, oreOf } from "../../rules/pay/grain.ts";
import {
  type Amounts,
  type AtLeast,
  type Breach,
  type Claim,
  type Held,
  type HourStep,
  inMoney,
  type RateSource,
  type Reckoning,
  type Step,
  type Sums,
} from "../../rules/pay/reckoning.ts";
import { section as decreeHolds } from "../../rules/pay/sections/allmenngjoringsloven-7.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import type { Ore } from "../../rules/pay/work.ts";
import { assumedText, breachText, payWords } from "./pay-words.ts";

const words = payWords("en");

/** Gives two decimals: “-12.05”. */
export function kroner(ore: Ore): string {
  const size = Math.abs(ore);
  const part = String(size % 100).padStart(2, "0");
  return `${ore < 0 ? "-" : ""}${Math.floor(size / 100)}.${part}`;
}

/** Amounts are kroner as text; `grains` is a step's exact amount in `grainsPerKrone`. Unknown is null. */
export function payJson(reckoning: Reckoning) {
  const { total, unknown, breaches, assumptions, atLeast } = reckoning;
  return {
    total: amountsJson(total),
    ...sumsJson(reckoning),
    unknown: unknown.map(({ day, why, minutes }) => ({
      day,
      why: words.say(`pay.unknown.${why}`),
      code: why,
      hours: minutes / 60,
    })),
    breaches: breaches.map(breachJson),
    assumptions: assumptions.map((each) => ({
      code: each.code,
      text: assumedText(words, each),
    })),
    atLeast: atLeast === null ? null : atLeastJson(atLeast, assumptions),
    grainsPerKrone: grainsPerOre * 100,
  };
}

function sumsJson({ periods, claims }: Sums) {
  return {
    periods: periods.map(({ from, to, due, amounts, steps }) => ({
      from,
      to,
      due,
      ...amountsJson(amounts),
      steps: steps.map(stepJson),
    })),
    claims: claims.map(claimJson),
  };
}

const whyLeast: ReadonlySet<AssumptionCode> = new Set([
  "agreed-at-least",
  "decree-holds",
  "room-cap-held",
]);

/** Until a new rate is known: amounts, rates, caps and why they may hold. */
function atLeastJson(atLeast: AtLeast, assumptions: readonly Assumption[]) {
  const { total, rates, caps } = atLeast;
  const why = assumptions.filter(({ code }) => whyLeast.has(code));
  return {
    ...amountsJson(total),
    rates: rates.map((held) => ({
      category: held.category,
      rate: kroner(held.ore),
      ...heldJson(held),
    })),
    caps: caps.map((held) => ({ kind: held.kind, amount: kroner(held.ore), ...heldJson(held) })),
    section: rates.length + caps.length > 0 ? cited(decreeHolds) : null,
    text: why.map((each) => assumedText(words, each)).join(" "),
    ...sumsJson(atLeast),
  };
}

function heldJson({ from, through, sourceDate, ...names }: Held) {
  return { from, confirmedThrough: through, source: namesOf(names), sourceDate };
}

function namesOf({ regulation, source }: Pick<Held, "regulation" | "source">): string {
  return [regulation, source].filter((each) => each !== null).join("; ");
}

function amountsJson(amounts: Amounts) {
  return {
    ordinary: kroner(amounts.ordinary),
    overtime: kroner(amounts.overtime),
    supplements: kroner(amounts.supplements),
    holidayPay: kroner(amounts.holidayPay),
    deductionsNotAllowed: kroner(amounts.deductionsNotAllowed),
    lawfulDeductions: kroner(amounts.lawfulDeductions),
    paid: kroner(amounts.paid),
    paidBack: kroner(amounts.paidBack),
    leftPerHour: kronerOrNull(amounts.leftPerHour),
    owed: kronerOrNull(amounts.owed),
    barred: kroner(amounts.barred),
    hours: amounts.minutes / 60,
  };
}

function kronerOrNull(ore: Ore | null): string | null {
  return ore === null ? null : kroner(ore);
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
  const { addition, minimum, because, rateSource, atLeast } = rest;
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
    ...sourceJson(rateSource, atLeast),
  };
}

/** An agreed rate has no date. Without a confirmed rate the step says “at least”. */
function sourceJson(source: RateSource, atLeast: boolean) {
  const isAgreed = source.kind === "agreed";
  const name = isAgreed ? "agreed with the employer" : namesOf(source);
  return {
    source: atLeast ? `at least: ${name}` : name,
    sourceDate: isAgreed ? null : source.sourceDate,
    rateFrom: isAgreed ? null : source.from,
    confirmed: !atLeast,
    atLeast,
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

function claimJson({ part, from, to, due, amount, lastDay, state, soon, ...rest }: Claim) {
  return {
    part,
    from,
    to,
    due,
    amount: kronerOrNull(amount),
    lastDay,
    state,
    soon,
    interruptedBy: rest.interruptedBy,
    against: rest.against,
  };
}
