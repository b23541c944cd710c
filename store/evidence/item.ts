import type { Source } from "../../domain/evidence/item.ts";
import type { KeptItem, NewItem } from "../../domain/evidence/kept.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import type { Cell } from "../cell.ts";
import { openTaken, takenBack } from "./bearing.ts";
import { openWords, sealWords } from "./words.ts";

/** What is written, sealed together. */
interface Words {
  readonly what: string;
  readonly who: string;
  readonly from: string;
  readonly mayBeUsed: string;
  readonly made: string;
  readonly obtained: string;
}

type Columns = Pick<
  KeptItem,
  "id" | "number" | "kind" | "speaker" | "speakerIs" | "restsOn" | "restsOnKnown" | "how"
> &
  Pick<KeptItem, "observation" | "corrects" | "at" | "by" | "file">;

interface Row extends Columns {
  readonly sealed: string;
  readonly madeEarliest: Day | null;
  readonly madeLatest: Day | null;
  readonly obtainedEarliest: Day | null;
  readonly obtainedLatest: Day | null;
  readonly taken: Parameters<typeof openTaken>[1];
}

const rows = `select i.id, i.number, i.kind, i.speaker, i.speaker_is as "speakerIs", i.rests_on_known as "restsOnKnown", i.how,
       i.made_earliest::text as "madeEarliest", i.made_latest::text as "madeLatest",
       i.obtained_earliest::text as "obtainedEarliest", i.obtained_latest::text as "obtainedLatest",
       i.sealed, i.observation, i.corrects, ${momentOf("i.at")} as at, coalesce(w.name, '') as by,
       coalesce((select json_agg(case when r.on_item is null then json_build_object('wordOf', r.word_of)
                                      else json_build_object('item', r.on_item) end order by r.on_item, r.word_of)
                   from work.evidence_rests_on r where r.item = i.id), '[]') as "restsOn",
       case when f.item is null then null else json_build_object('type', f.type, 'size', f.size, 'sha256', f.sha256) end as file,
       ${takenBack("item", "i.id")}
  from work.evidence_item i
       left join access.colleague w on w.id = i.by
       left join work.evidence_file f on f.item = i.id`;

const sealedTo = (id: string) => `evidence-item:${id}`;

async function opened(cell: Cell, row: Row): Promise<KeptItem> {
  const { sealed, madeEarliest, madeLatest, obtainedEarliest, obtainedLatest, ...rest } = row;
  const { taken, ...columns } = rest;
  const words = await openWords<Words>(cell, sealedTo(row.id), sealed);
  return {
    ...{ ...columns, ...words },
    made: { earliest: madeEarliest, latest: madeLatest, said: words.made },
    obtained: { earliest: obtainedEarliest, latest: obtainedLatest, said: words.obtained },
    withdrawn: await openTaken(cell, taken),
  };
}

/** All of a case by number, also what was corrected or withdrawn. */
export async function itemsOf(tx: Tx, cell: Cell, caseId: string): Promise<readonly KeptItem[]> {
  const { rows: found } = await tx.query<Row>(`${rows} where i.case_id = $1 order by i.number`, [
    caseId,
  ]);
  return await Promise.all(found.map((row) => opened(cell, row)));
}

/** Null when none is visible. */
export async function caseOfItem(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows: found } = await tx.query<{ caseId: string }>(
    `select case_id as "caseId" from work.evidence_item where id = $1`,
    [id],
  );
  return found[0]?.caseId ?? null;
}

export interface ItemToKeep extends NewItem {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly by: string;
}

/** Until the transaction ends: numbers follow each other, and what an item rests on stays as it was read. */
export async function lockEvidence(tx: Tx, caseId: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('evidence ' || $1, 0))", [caseId]);
}

async function insertSources(tx: Tx, { id, caseId, restsOn }: ItemToKeep): Promise<void> {
  const of = (pick: (source: Source) => string | null) => restsOn.map(pick);
  await tx.query(
    `insert into work.evidence_rests_on (item, case_id, on_item, word_of)
     select distinct $1::uuid, $2::uuid, s.on_item, s.word_of from unnest($3::uuid[], $4::uuid[]) as s(on_item, word_of)`,
    [
      ...[id, caseId],
      of((source) => ("item" in source ? source.item : null)),
      of((source) => ("item" in source ? null : source.wordOf)),
    ],
  );
}

/** Needs the lock. */
export async function insertItem(tx: Tx, cell: Cell, item: ItemToKeep): Promise<void> {
  const { id, caseId, kind, speaker, speakerIs, restsOnKnown, made, obtained, how } = item;
  const { what, who, from, mayBeUsed, observation, corrects, at, by } = item;
  const words: Words = { what, who, from, mayBeUsed, made: made.said, obtained: obtained.said };
  const sealed = await sealWords(cell, sealedTo(id), words);
  await tx.query(
    `insert into work.evidence_item (id, case_id, number, kind, speaker, speaker_is, rests_on_known, made_earliest, made_latest,
                                     obtained_earliest, obtained_latest, how, sealed, observation, corrects, at, by)
     select $1, $2, coalesce(max(i.number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
       from work.evidence_item i where i.case_id = $2`,
    [
      ...[id, caseId, kind, speaker, speakerIs, restsOnKnown, made.earliest, made.latest],
      ...[obtained.earliest, obtained.latest, how, sealed, observation, corrects, at, by],
    ],
  );
  await insertSources(tx, item);
}
