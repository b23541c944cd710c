import type { GapDeed, GapStep, KeptGap, NewGap } from "../../domain/evidence/gap.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import type { Cell } from "../cell.ts";
import { openWords, sealWords } from "./words.ts";

const sealedTo = (id: string) => `evidence-gap:${id}`;
const stepOf = (id: string) => `evidence-gap-step:${id}`;

interface Words {
  readonly what: string;
  readonly askWhom: string;
  readonly basis: string;
  readonly source: string;
}

interface DeedRow extends Omit<GapDeed, "words"> {
  readonly id: string;
  readonly sealed: string;
}

interface Row extends Pick<KeptGap, "id" | "provision" | "element" | "at" | "by"> {
  readonly persons: readonly string[] | null;
  readonly lastDay: Day | null;
  readonly why: NonNullable<NewGap["last"]>["why"] | null;
  readonly sealed: string;
  readonly steps: readonly DeedRow[];
}

async function opened(cell: Cell, row: Row): Promise<KeptGap> {
  const { persons, lastDay, why, sealed, steps, ...gap } = row;
  const { source, ...words } = await openWords<Words>(cell, sealedTo(row.id), sealed);
  const deeds = await Promise.all(
    steps.map(async ({ id, sealed: told, ...step }) => ({
      ...step,
      ...(await openWords<Pick<GapDeed, "words">>(cell, stepOf(id), told)),
    })),
  );
  const last = lastDay === null || why === null ? null : { day: lastDay, why, source };
  return { ...gap, ...words, of: persons ?? "all", last, deeds };
}

export async function gapsOf(tx: Tx, cell: Cell, caseId: string): Promise<readonly KeptGap[]> {
  const { rows } = await tx.query<Row>(
    `select g.id, g.provision, g.element, g.persons, g.last_day::text as "lastDay", g.why, g.sealed,
            ${momentOf("g.at")} as at, coalesce(w.name, '') as by,
            coalesce((select json_agg(json_build_object('id', s.id, 'what', s.what, 'happened', s.happened::text, 'item', s.item,
                                        'sealed', s.sealed, 'at', ${momentOf("s.at")}, 'by', coalesce(b.name, '')) order by s.what <> 'asked', s.at, s.id)
                        from work.evidence_gap_step s left join access.colleague b on b.id = s.by
                       where s.case_id = g.case_id and s.gap = g.id), '[]') as steps
       from work.evidence_gap g left join access.colleague w on w.id = g.by
      where g.case_id = $1`,
    [caseId],
  );
  return await Promise.all(rows.map((row) => opened(cell, row)));
}

interface Kept {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly by: string;
}

/** False for a repeated id. */
export async function insertGap(tx: Tx, cell: Cell, gap: NewGap & Kept): Promise<boolean> {
  const { id, caseId, provision, element, of, what, askWhom, basis, last, at, by } = gap;
  const words: Words = { what, askWhom, basis, source: last?.source ?? "" };
  const sealed = await sealWords(cell, sealedTo(id), words);
  const { rowCount } = await tx.query(
    `insert into work.evidence_gap (id, case_id, provision, element, persons, last_day, why, sealed, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      ...[id, caseId, provision, element, of === "all" ? null : of],
      ...[last?.day ?? null, last?.why ?? null, sealed, at, by],
    ],
  );
  return rowCount === 1;
}

interface NewStep extends Kept {
  readonly gap: string;
  readonly what: GapStep;
  readonly happened: Day;
  readonly item: string | null;
  readonly words: string;
}

/** False for a repeated id, and where it has ended. */
export async function insertGapStep(tx: Tx, cell: Cell, step: NewStep): Promise<boolean> {
  const { id, gap, caseId, what, happened, item, words, at, by } = step;
  const sealed = await sealWords(cell, stepOf(id), { words });
  const { rowCount } = await tx.query(
    `insert into work.evidence_gap_step (id, gap, case_id, what, happened, item, sealed, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [id, gap, caseId, what, happened, item, sealed, at, by],
  );
  return rowCount === 1;
}

/** Those that the reader may see. */
export async function gapsSeen(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const asked = ids.filter(isId);
  if (asked.length === 0) {
    return [];
  }
  const { rows } = await tx.query<{ id: string }>(
    "select id from work.evidence_gap where id = any($1::uuid[])",
    [asked],
  );
  return rows.map(({ id }) => id);
}
