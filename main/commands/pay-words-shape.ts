import type {
  Against,
  AmountPart,
  AssumptionCode,
  Breach,
  BreachWhat,
  Claim,
  HourStep,
  UnknownWhy,
} from "../../domain/pay/reckoning.ts";

/** What the command line says of a reckoning, in one language. Numbers in braces are the values of an assumption. */
export interface PayWords {
  readonly parts: Readonly<Record<AmountPart | "leftPerHour", string>>;
  readonly because: Readonly<Record<HourStep["because"], string>>;
  readonly unknown: Readonly<Record<UnknownWhy, string>>;
  readonly breaches: Readonly<Record<BreachWhat, string>>;
  readonly unless: Readonly<Record<Exclude<Breach["unless"], null>, string>>;
  readonly claims: Readonly<Record<Claim["part"], string>>;
  readonly who: Readonly<Record<Against["who"], string>>;
  readonly conditions: Readonly<Record<Exclude<Against["condition"], null>, string>>;
  readonly assumptions: Readonly<Record<AssumptionCode, string>>;
  /** Breaches that are told in money and not in hours. */
  readonly inMoney: readonly BreachWhat[];
  readonly total: string;
  readonly period: string;
  readonly due: string;
  readonly notKnown: string;
  readonly looksLike: string;
  readonly unlessWord: string;
  readonly claim: string;
  readonly last: string;
  readonly soon: string;
  readonly barred: string;
  readonly assumed: string;
  readonly hour: string;
  readonly agreed: string;
  readonly ofWord: string;
  readonly minimum: string;
}

export const inMoney: readonly BreachWhat[] = [
  "paid-in-cash",
  "not-paid-by-pay-day",
  "deduction-not-allowed",
];
