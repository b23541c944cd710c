import { z } from "zod";
import type { Row } from "../../domain/journey/row.ts";
import { day, isDay } from "../../domain/time/day.ts";
import { rowShape } from "../../store/plan/journey-shape.ts";

const on = z
  .string({ error: 'must be a day, such as "2026-12-01"' })
  .refine(isDay, "is no day of the calendar. Write it as 2026-12-01")
  .transform(day);
const by = z.string({ error: "must be a text" }).min(1, "must not be empty").max(200);

const row = rowShape({
  sitting: { id: by, on, by },
  age: { on },
  also_tells_of: { on },
  settled: { on, by },
  doubted: { on, by },
});

/** A file for `lenke journey`: the rows of a journey home, the oldest first, and the day it is. */
export const journeyShape = z.object({
  today: on,
  rows: z.array(row, { error: "must be a list of rows" }) as unknown as z.ZodType<readonly Row[]>,
});
