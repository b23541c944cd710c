import { z } from "zod";
import { day, isDay } from "../../domain/base/day.ts";
import { answers, ifStays, type Row, things, whys } from "../../domain/journey/row.ts";

const dayText = z
  .string({ error: 'must be a day, such as "2026-12-01"' })
  .refine(isDay, "is no day of the calendar. Write it as 2026-12-01")
  .transform(day);
const text = z.string({ error: "must be a text" }).min(1, "must not be empty").max(200);
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(", ")}` });
const allOf = <const Values extends readonly string[]>(values: Values) =>
  z.array(oneOf(values), { error: `must be a list of ${values.join(", ")}` });

/** What each kind of row holds beside its answers. */
const beside: Readonly<Record<string, z.ZodRawShape>> = {
  sitting: { id: text, on: dayText, by: text },
  holds: { things: allOf(things) },
  stays: { ticked: allOf(ifStays) },
  met_by: { label: text, over: z.boolean().default(false) },
  listed: { label: text, whys: allOf(whys) },
  tie: { met: text, listed: text },
  arrangement: { covers: z.array(text), confirmed: text.nullable() },
  /** Whose they are, and what another parent says, is asked of a child alone. */
  travels_with: {
    label: text,
    whose: oneOf(answers.travels_with.whose).default("not-known"),
    "other-parent": oneOf(answers.travels_with["other-parent"]).default("not-known"),
  },
  age: { on: dayText },
  also_tells_of: { on: dayText },
  settled: { question: text, about: text.nullable().default(null), by: text, on: dayText },
  corrected: { of: oneOf(Object.keys(answers)) },
  doubted: { about: text, by: text, on: dayText },
};

const shapes = Object.entries(answers).map(([row, columns]) =>
  z.object({
    row: z.literal(row),
    said: text.nullable().default(null),
    ...Object.fromEntries(
      Object.entries(columns).map(([column, values]) => [column, oneOf(values)] as const),
    ),
    ...beside[row],
  }),
);

/** A file for `lenke journey`: the rows of a journey home, the oldest first, and the day it is. */
export const journeyShape = z.object({
  today: dayText,
  rows: z.array(
    z.discriminatedUnion("row", shapes as unknown as [(typeof shapes)[number]], {
      error: `must be a row, with "row" one of ${Object.keys(answers).join(", ")}`,
    }),
    { error: "must be a list of rows" },
  ) as unknown as z.ZodType<readonly Row[]>,
});
