import { z } from "zod";
import { day, isDay } from "../../domain/time/day.ts";
import { steppingCategories } from "../../rules/pay/categories.ts";
import type { PayLaw } from "../../rules/pay/pay-law.ts";
import {
  circumstances,
  interruptionKinds,
  known,
  paidBackFor,
  paidBackTo,
  paymentWays,
  paySectors,
  roomKinds,
  type Work,
  type WorkProblem,
} from "../../rules/pay/work.ts";
import { problemIn, strangeIn } from "./place.ts";

export type WorkRead =
  | { readonly ok: true; readonly value: Work; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly problem: string };

function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.enum(values, { error: `must be one of ${values.join(", ")}` });
}

const text = z.string({ error: "must be text" });

const dayText = text
  .refine(isDay, "is no day of the calendar. Write it as 2026-05-04")
  .refine((day) => day >= "1900-01-01", "lies before 1900. Check the year")
  .transform(day);

/** At most two decimals, text or number, to øre. */
const money = z
  .union([z.string(), z.number()], { error: 'must be kroner, such as "120.00"' })
  .transform(String)
  .refine((kroner) => /^\d{1,9}(\.\d{1,2})?$/.test(kroner), {
    error: 'must be kroner from nought up, with at most two decimals, such as "120.00"',
  })
  .transform((kroner) => {
    const [whole, part = ""] = kroner.split(".");
    return Number(whole) * 100 + Number(part.padEnd(2, "0"));
  });

const clock = text.refine((time) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(time), {
  error: "is no time on the clock. Write it as 2025-03-03T07:00, without zone",
});

const whole = (what: string, least: number, most: number) =>
  z
    .int({ error: `must be ${what}` })
    .min(least, `must be ${what}`)
    .max(most, `must be ${what}`);

function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, { error: `must be a list of ${what}; write [] for none` });
}

const answer = oneOf(known).default("unknown");

const shiftInFile = z.object(
  {
    from: clock,
    to: clock,
    breakMinutes: whole("a whole number of minutes", 0, 4320).nullish(),
    breaks: list(z.object({ from: clock, to: clock }), "breaks").nullish(),
  },
  { error: 'must be an object such as {"from": "2025-03-03T07:00", "to": "2025-03-03T15:00"}' },
);

const workInFile = z.object(
  {
    sector: oneOf(paySectors),
    category: text.nullish(),
    birthYear: whole("a year", 1900, 2100).nullish(),
    born: dayText.nullish(),
    agreedHourly: money.nullish(),
    shifts: list(shiftInFile, "shifts"),
    payments: list(
      z.object({ day: dayText, amount: money, way: oneOf(paymentWays).nullish() }),
      "payments",
    ).default([]),
    deductions: list(
      z.object({
        day: dayText,
        amount: money,
        for: text.default(""),
        agreedInWriting: z.boolean({ error: "must be true or false" }).nullable().default(null),
        roomKind: oneOf(roomKinds).nullish(),
      }),
      "deductions",
    ).default([]),
    paidBack: list(
      z.object({
        day: dayText,
        amount: money,
        to: oneOf(paidBackTo).default("other"),
        for: oneOf(paidBackFor).default("other"),
      }),
      "what was paid back",
    ).default([]),
    payDay: whole("a day of the month, 1 to 31", 1, 31).nullish(),
    circumstances: list(oneOf(circumstances), "circumstances").nullish(),
    interruptions: list(
      z.object({
        day: dayText,
        kind: oneOf(interruptionKinds),
      }),
      "interruptions",
    ).nullish(),
    bankruptcyOn: dayText.nullish(),
    chain: z.object({ contractor: answer, hirer: answer }).nullish(),
    asOf: dayText,
  },
  { error: 'must be an object with "sector", "category", "shifts" and "asOf"' },
);

/** Errors are one line, with place and remedy. */
export function readWork(raw: unknown): WorkRead {
  const parsed = workInFile.safeParse(raw);
  if (!parsed.success) {
    return { ok: false, problem: problemIn(raw, parsed.error) };
  }
  const { shifts, payments, deductions, category, ...rest } = parsed.data;
  const value: Work = {
    ...given(rest),
    category: category ?? null,
    shifts: shifts.map((shift) => given(shift)),
    payments: payments.map((payment) => ({ ...payment, way: payment.way ?? null })),
    deductions: deductions.map((deduction) => given(deduction)),
  };
  return { ok: true, value, leftOut: strangeIn(raw, workInFile) };
}

type Given<Value> = { [Key in keyof Value]: Exclude<Value[Key], null | undefined> };

/** Without names that are absent or null. */
function given<Value extends object>(value: Value): Given<Value> {
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries) as Given<Value>;
}

const remedies = {
  "pay.category-unknown": "is no category of this sector",
  "pay.category-needs-age": "by_age needs birthYear or born. Give one of them",
  "pay.time-unreadable": "has a time that does not exist. Write times as 2025-03-03T07:00",
  "pay.shift-backwards": "ends before it begins. A shift over midnight ends on the day after",
  "pay.shift-too-long": "is longer than 72 hours. Check its days, or cut it in two",
  "pay.break-too-long": "has a longer break than the shift. Give fewer minutes",
  "pay.break-outside": "has breaks outside the shift or over each other. Move them inside",
  "pay.shifts-overlap": "lies over another shift. No hour is counted twice; correct one of them",
  "pay.amount-negative": "must be an amount from nought up",
  "pay.pay-day": "must be a day of the month, 1 to 31",
  "pay.too-large": "comes to more than 15 million kroner. Reckon it in parts",
} as const satisfies Record<WorkProblem["code"], string>;

export function problemLine({ code, at }: WorkProblem, law: PayLaw): string {
  const names = [...new Set(law.rates.map(({ category }) => category))];
  const more =
    code === "pay.category-unknown"
      ? `. Use one of ${[...names, ...steppingCategories(law.sector)].join(", ")}`
      : "";
  return `${at}: ${remedies[code]}${more}.`;
}
