import { z } from "zod";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import type { Content, Entry } from "../../domain/plan/entry.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";
import { keptRow } from "./journey-shape.ts";
import { planShapes } from "./plan-shape.ts";

const text = z.string();
const content: z.ZodType<Content> = planShapes({
  line: text,
  someLine: text,
  words: text,
  someWords: text,
  id: text,
  // Answers from before the rows are shown by their words alone.
  row: keptRow.nullable().catch(null),
}).content;

/** Older plan Bs name the doer in words. */
const planBInWords = z
  .looseObject({ kind: z.literal("plan-b"), who: text })
  .transform(({ who, ...planB }) => ({ ...planB, doer: { who: "other", name: who } }));

export const keptContent = z.union([planBInWords, z.unknown()]).pipe(content);

interface Row {
  readonly thing: string;
  readonly version: number;
  readonly field: PlanField;
  readonly at: Moment;
  readonly by: Entry["by"];
  readonly alsoTells: AlsoTells;
  readonly content: unknown;
}

/** Gives all visible wordings, the oldest first. */
export async function entriesOf(tx: Tx, plan: string): Promise<readonly Entry[]> {
  const { rows } = await tx.query<Row>(
    `select e.thing, e.version, e.field, ${momentOf("e.written_at")} as at,
            json_build_object('id', e.written_by, 'name', coalesce(w.name, '')) as by, e.also_tells as "alsoTells", e.content
       from work.plan_entry e left join access.colleague w on w.id = e.written_by
      where e.plan = $1
      order by e.written_at, e.kept_at, e.version`,
    [plan],
  );
  return rows.map((row) => ({ ...row, content: keptContent.parse(row.content) }));
}

/** False when a colleague put that version first. */
export async function insertEntry(
  tx: Tx,
  plan: string,
  entry: Omit<Entry, "by"> & { readonly by: string },
): Promise<boolean> {
  const { thing, version, field, at, by, alsoTells = null, content: of } = entry;
  const { rowCount } = await tx.query(
    `insert into work.plan_entry (plan, thing, version, kind, field, content, also_tells, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [plan, thing, version, of.kind, field, JSON.stringify(of), alsoTells, at, by],
  );
  return rowCount === 1;
}
