import { z } from "zod";
import { longestLabel } from "../../domain/journey/answer.ts";
import {
  answers,
  ifStays,
  type KeptRow,
  type RowKind,
  things,
  whys,
} from "../../domain/journey/row.ts";
import { day, isMeantDay } from "../../domain/time/day.ts";

const text = z.string({ error: "must be a text" }).min(1, "must not be empty");
/** A label or an id, never a name. */
const label = text.max(longestLabel);
/** The labels of two, and how long the first is. */
const ofTwo = text.max(2 * longestLabel + 5);

const someDay = z.iso.date().refine(isMeantDay).transform(day).nullable().default(null);

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(", ")}` });
const allOf = <const Values extends readonly string[]>(values: Values) =>
  z.array(oneOf(values), { error: `must be a list of ${values.join(", ")}` });

/** What each kind of row holds beside its answers. */
const beside: Partial<Readonly<Record<RowKind, z.ZodRawShape>>> = {
  holds: { things: allOf(things) },
  stays: { ticked: allOf(ifStays) },
  met_by: { label, over: z.boolean().default(false) },
  listed: { label, whys: allOf(whys) },
  tie: { met: label, listed: label },
  arrangement: { covers: z.array(label), confirmed: label.nullable() },
  // Whose they are, and what another parent says, is asked of a child alone.
  travels_with: {
    label,
    whose: oneOf(answers.travels_with.whose).default("not-known"),
    "other-parent": oneOf(answers.travels_with["other-parent"]).default("not-known"),
  },
  age: { authority: label.nullable().default(null), reference: label.nullable().default(null) },
  settled: { question: label, about: ofTwo.nullable().default(null) },
  corrected: { of: oneOf(Object.keys(answers)), about: ofTwo.nullable().default(null) },
  doubted: { about: label },
  goes_anyway: { day: someDay },
  journey: { day: someDay },
};

/** The shape of a row; `more`: what it holds besides, by its kind. */
export function rowShape(more: Partial<Readonly<Record<RowKind, z.ZodRawShape>>> = {}) {
  const shapes = (Object.keys(answers) as RowKind[]).map((row) =>
    z.object({
      row: z.literal(row),
      said: label.nullable().default(null),
      ...Object.fromEntries(
        Object.entries(answers[row]).map(([column, values]) => [column, oneOf(values)] as const),
      ),
      ...beside[row],
      ...more[row],
    }),
  );
  return z.discriminatedUnion("row", shapes as unknown as [(typeof shapes)[number]], {
    error: `must be a row, with "row" one of ${Object.keys(answers).join(", ")}`,
  });
}

/** A row as it is kept in a plan: by whom and when is said by the wording that it is in. */
export const keptRow = rowShape() as unknown as z.ZodType<KeptRow>;
