import type { CustodyDeed } from "../../domain/evidence/kept.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";
import type { Cell } from "../cell.ts";
import { append } from "../log/log.ts";
import { openWords, sealWords } from "./words.ts";

interface Words {
  readonly from: string;
  readonly to: string;
  readonly where: string;
  /** The number of a seal or a bag; empty where there is none. */
  readonly seal: string;
  readonly why: string;
}

/** One step of the way an item went. */
export interface Custody extends Words {
  readonly id: string;
  readonly item: string;
  readonly deed: CustodyDeed;
  readonly happened: Day;
  /** Of the file as it came; null for other deeds. */
  readonly sha256: string | null;
  readonly at: Moment;
  readonly by: string;
}

const sealedTo = (id: string) => `evidence-custody:${id}`;

export async function custodyOf(tx: Tx, cell: Cell, item: string): Promise<readonly Custody[]> {
  const { rows } = await tx.query<Omit<Custody, keyof Words> & { readonly sealed: string }>(
    `select c.id, c.item, c.deed, c.happened::text, c.sha256, c.sealed, ${momentOf("c.at")} as at, coalesce(w.name, '') as by
       from work.evidence_custody c left join access.colleague w on w.id = c.by
      where c.item = $1 order by c.at, c.id`,
    [item],
  );
  return await Promise.all(
    rows.map(async ({ sealed, ...row }) => ({
      ...row,
      ...(await openWords<Words>(cell, sealedTo(row.id), sealed)),
    })),
  );
}

interface NewCustody extends Omit<Custody, "by"> {
  readonly caseId: string;
  readonly by: string;
}

/** False for a repeated id. Goes into the log with its digest. */
export async function insertCustody(tx: Tx, cell: Cell, custody: NewCustody): Promise<boolean> {
  const { id, item, caseId, deed, happened, sha256, at, by } = custody;
  const { from, to, where, seal, why } = custody;
  const sealed = await sealWords(cell, sealedTo(id), { from, to, where, seal, why });
  const { rowCount } = await tx.query(
    `insert into work.evidence_custody (id, item, case_id, deed, happened, sealed, sha256, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
    [id, item, caseId, deed, happened, sealed, sha256, at, by],
  );
  if (rowCount === 1) {
    await keepDigest(tx, "custody", { id, item, caseId, by });
  }
  return rowCount === 1;
}

/** Over every column of a row but when it was written, in an order of our own: later columns change no digest. */
export const rowsToDigest = {
  item: `select i.id, i.id as item, jsonb_build_array(i.id, i.case_id, i.number, i.kind, i.speaker, i.speaker_is, i.rests_on_known,
                 i.made_earliest, i.made_latest, i.obtained_earliest, i.obtained_latest, i.how, i.sealed, i.observation, i.corrects, i.by,
                 (select jsonb_agg(jsonb_build_array(r.on_item, r.word_of) order by r.on_item, r.word_of)
                    from work.evidence_rests_on r where r.item = i.id)) as told
           from work.evidence_item i`,
  custody: `select c.id, c.item, jsonb_build_array(c.id, c.item, c.case_id, c.deed, c.happened, c.sealed, c.sha256, c.by) as told
              from work.evidence_custody c`,
  bearing: `select g.id, g.item, jsonb_build_array(g.id, g.item, g.case_id, g.provision, g.element, g.observation, g.factor, g.event,
                   g.bears, g.persons, g.sealed, g.by) as told
              from work.evidence_bearing g`,
  withdrawn: `select w.id, coalesce(w.item, (select g.item from work.evidence_bearing g where g.id = w.bearing)) as item,
                     jsonb_build_array(w.id, w.case_id, w.item, w.bearing, w.sealed, w.by) as told
                from work.evidence_withdrawn w`,
} as const;
export type Digested = keyof typeof rowsToDigest;

/** Of each row, by its own id. */
export const digests = (what: Digested): string =>
  `select d.id, d.item, encode(sha256(convert_to(d.told::text, 'UTF8')), 'hex') as digest from (${rowsToDigest[what]}) d`;

export const keptVerb = "evidence.kept";
const groundOf = (digest: string): string => `sha256:${digest}`;

/** The log is chained, so the row cannot be changed or removed without its trace. */
export async function keepDigest(
  tx: Tx,
  what: Digested,
  row: { readonly id: string; readonly item: string; readonly caseId: string; readonly by: string },
): Promise<void> {
  const { rows } = await tx.query<{ digest: string }>(`${digests(what)} where d.id = $1`, [row.id]);
  await append(tx, {
    actor: row.by,
    verb: keptVerb,
    record: row.item,
    caseId: row.caseId,
    ground: groundOf(rows[0]?.digest ?? ""),
  });
}
