import type { At, KeptBearing, NewBearing } from "../../domain/evidence/bearing.ts";
import type { Withdrawn } from "../../domain/evidence/kept.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";
import type { Cell } from "../cell.ts";
import { keepDigest } from "./custody.ts";
import { openWords, sealWords } from "./words.ts";

const sealedTo = (id: string) => `evidence-bearing:${id}`;
const withdrawnAs = (id: string) => `evidence-withdrawn:${id}`;

interface Taken {
  readonly id: string;
  readonly sealed: string;
  readonly at: Moment;
  readonly by: string;
}

/** That something was taken back, as SQL; null where it was not. */
export const takenBack = (of: "item" | "bearing", id: string): string =>
  `(select json_build_object('id', t.id, 'sealed', t.sealed, 'at', ${momentOf("t.at")}, 'by', coalesce(b.name, ''))
      from work.evidence_withdrawn t left join access.colleague b on b.id = t.by where t.${of} = ${id}) as taken`;

export async function openTaken(cell: Cell, taken: Taken | null): Promise<Withdrawn | null> {
  if (taken === null) {
    return null;
  }
  const { id, sealed, at, by } = taken;
  return { ...(await openWords<{ readonly why: string }>(cell, withdrawnAs(id), sealed)), at, by };
}

interface Row extends Omit<KeptBearing, "on" | "of" | "words" | "withdrawn"> {
  readonly provision: string;
  readonly element: string | null;
  readonly observation: string;
  readonly factor: string;
  readonly persons: readonly string[] | null;
  readonly sealed: string;
  readonly taken: Taken | null;
}

const placeOf = ({ provision, element, observation, factor }: Row): At =>
  element === null ? { observation, factor } : { provision, element };

/** All of a case, the oldest first, also what was taken back. */
export async function bearingsOf(
  tx: Tx,
  cell: Cell,
  caseId: string,
): Promise<readonly KeptBearing[]> {
  const { rows } = await tx.query<Row>(
    `select g.id, g.item, g.provision, g.element, g.observation, g.factor, g.bears, g.persons, g.sealed,
            ${momentOf("g.at")} as at, coalesce(w.name, '') as by, ${takenBack("bearing", "g.id")}
       from work.evidence_bearing g left join access.colleague w on w.id = g.by
      where g.case_id = $1 order by g.at, g.id`,
    [caseId],
  );
  return await Promise.all(
    rows.map(async (row) => {
      const { id, item, bears, persons, at, by } = row;
      const { words } = await openWords<{ readonly words: string }>(cell, sealedTo(id), row.sealed);
      const of = persons ?? "all";
      const withdrawn = await openTaken(cell, row.taken);
      return { id, item, on: placeOf(row), bears, of, words, at, by, withdrawn };
    }),
  );
}

interface BearingToKeep extends NewBearing {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly by: string;
}

/** False for a repeated id. */
export async function insertBearing(tx: Tx, cell: Cell, bearing: BearingToKeep): Promise<boolean> {
  const { id, item, caseId, on, bears, of, words, at, by } = bearing;
  const { provision = null, element = null } = "element" in on ? on : {};
  const { observation = null, factor = null } = "factor" in on ? on : {};
  const sealed = await sealWords(cell, sealedTo(id), { words });
  const { rowCount } = await tx.query(
    `insert into work.evidence_bearing (id, item, case_id, provision, element, observation, factor, bears, persons, sealed, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing`,
    [
      ...[id, item, caseId, provision, element, observation, factor, bears],
      ...[of === "all" ? null : of, sealed, at, by],
    ],
  );
  if (rowCount === 1) {
    await keepDigest(tx, "bearing", { id, item, caseId, by });
  }
  return rowCount === 1;
}

export interface ToWithdraw {
  readonly caseId: string;
  readonly of: "item" | "bearing";
  readonly id: string;
  /** Itself, or what the bearing is of. */
  readonly item: string;
  readonly why: string;
  readonly at: Moment;
  readonly by: string;
}

/** False where it was withdrawn before. */
export async function insertWithdrawn(tx: Tx, cell: Cell, taken: ToWithdraw): Promise<boolean> {
  const { caseId, of, why, at, by } = taken;
  const id = crypto.randomUUID();
  const sealed = await sealWords(cell, withdrawnAs(id), { why });
  const { rowCount } = await tx.query(
    `insert into work.evidence_withdrawn (id, case_id, item, bearing, sealed, at, by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      ...[id, caseId, of === "item" ? taken.id : null, of === "bearing" ? taken.id : null],
      ...[sealed, at, by],
    ],
  );
  if (rowCount === 1) {
    await keepDigest(tx, "withdrawn", { id, item: taken.item, caseId, by });
  }
  return rowCount === 1;
}
