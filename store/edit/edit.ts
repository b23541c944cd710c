import type { JsonObject } from "../../domain/base/json.ts";
import type { Draft } from "../../domain/edit/draft.ts";
import type { Edit, Proposal } from "../../domain/edit/edit.ts";
import type { Statement } from "../../domain/edit/statement.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";

export interface KeptDraft {
  readonly id: string;
  readonly content: Draft;
  readonly kept: Moment;
}

export async function draftById(tx: Tx, id: string): Promise<KeptDraft | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<KeptDraft>(
    `select id, content, kept from (
       select id, content, entry, discarded, ${momentOf("kept_at")} as kept
         from work.edit_draft where id = $1 order by version desc limit 1) newest
      where entry is null and not discarded`,
    [id],
  );
  return rows[0] ?? null;
}

export async function openDrafts(tx: Tx): Promise<readonly KeptDraft[]> {
  const { rows } = await tx.query<KeptDraft>(
    `select * from (
       select distinct on (d.id) d.id, d.content, d.entry, d.discarded, ${momentOf("d.kept_at")} as kept
         from work.edit_draft d
        where not exists (select from work.edit_proposal p where p.draft = d.id)
        order by d.id, d.version desc) newest
      where entry is null and not discarded
      order by kept desc`,
  );
  return rows;
}

/** Serialises the saving of a draft, so that two windows do not lose words. */
export async function lockDraft(tx: Tx, id: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('edit.draft.' || $1, 0))", [id]);
}

/** Keeps earlier versions too. */
export async function keepDraft(
  tx: Tx,
  id: string,
  content: Draft,
  at: Moment,
  by: string,
): Promise<void> {
  await tx.query(
    `insert into work.edit_draft (id, version, content, kept_at, kept_by)
     select $1::uuid, coalesce(max(version), 0) + 1, $2::jsonb, $3::timestamptz, $4::uuid from work.edit_draft where id = $1::uuid`,
    [id, JSON.stringify(content), at, by],
  );
}

/** Copies a proposal's words; false if it is not the actor's. */
export async function copyDraft(
  tx: Tx,
  { proposal, to }: { readonly proposal: string; readonly to: string },
  at: Moment,
  by: string,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.edit_draft (id, version, content, kept_at, kept_by)
     select $2::uuid, 1, d.content, $3::timestamptz, $4::uuid
       from work.edit_proposal p join work.edit_draft d on d.id = p.draft
      where p.id = $1::uuid order by d.version desc limit 1`,
    [proposal, to, at, by],
  );
  return rowCount === 1;
}

/** What is new has no “was”; what is retired no “would”. */
export function sidesOf(edit: Edit): readonly [was: unknown, would: unknown] {
  const was = edit.kind === "new-decision" || edit.kind === "new-item" ? null : edit.was;
  return [was, edit.kind === "retire" ? {} : edit.would];
}

interface NewProposal {
  readonly id: string;
  readonly edit: Edit;
  readonly why: string;
  readonly source: string;
  readonly draft: string | null;
}

/** False where its draft was proposed before. */
export async function insertProposal(
  tx: Tx,
  { id, edit, why, source, draft }: NewProposal,
  at: Moment,
  by: string,
): Promise<boolean> {
  const place = edit.kind === "change" ? edit.place : "";
  const [was, would] = sidesOf(edit);
  const { rowCount } = await tx.query(
    `insert into work.edit_proposal (id, kind, entry, place, was, would, why, source, draft, proposed_at, proposed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (draft) do nothing`,
    [
      id,
      edit.kind,
      edit.entry,
      place,
      JSON.stringify(was),
      JSON.stringify(would),
      why,
      source,
      draft,
      at,
      by,
    ],
  );
  return rowCount === 1;
}

interface ProposalRow {
  id: string;
  kind: Edit["kind"];
  entry: string;
  place: string;
  was: unknown;
  would: unknown;
  why: string;
  source: string;
  proposed: Moment;
  byId: string;
  byName: string;
  answer: "approved" | "declined" | null;
  reason: string | null;
  answeredAt: Moment | null;
  answeredBy: string | null;
}

const proposals = `
  select p.id, p.kind, p.entry, p.place, p.was, p.would, p.why, p.source, ${momentOf("p.proposed_at")} as proposed,
         p.proposed_by as "byId", w.name as "byName", a.answer, a.reason, ${momentOf("a.answered_at")} as "answeredAt",
         v.name as "answeredBy"
    from work.edit_proposal p
    join access.colleague w on w.id = p.proposed_by
    left join work.edit_answer a on a.proposal = p.id
    left join access.colleague v on v.id = a.answered_by`;

function editOf({
  kind,
  entry,
  place,
  was,
  would,
}: Pick<ProposalRow, "kind" | "entry" | "place" | "was" | "would">): Edit {
  switch (kind) {
    case "change":
      return { kind, entry, place, was: was as Statement, would: would as Statement };
    case "item":
      return { kind, entry, was: was as JsonObject, would: would as JsonObject };
    case "new-item":
      return { kind, entry, would: would as JsonObject };
    case "retire":
      return { kind, entry, was: was as JsonObject };
    case "new-decision":
      return { kind, entry, would: would as Decision };
  }
}

function proposalOf(row: ProposalRow): Proposal {
  const { id, why, source, proposed, byId, byName, answer, reason, answeredAt, answeredBy } = row;
  return {
    id,
    edit: editOf(row),
    why,
    source,
    proposed,
    by: { id: byId, name: byName },
    answer:
      answer === null || answeredAt === null
        ? null
        : { answer, reason, at: answeredAt, by: answeredBy ?? "" },
  };
}

/** Null if none is visible. */
export async function proposalById(tx: Tx, id: string): Promise<Proposal | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<ProposalRow>(`${proposals} where p.id = $1`, [id]);
  return rows[0] === undefined ? null : proposalOf(rows[0]);
}

export async function proposalsOn(tx: Tx, entry: string): Promise<readonly Proposal[]> {
  const { rows } = await tx.query<ProposalRow>(
    `${proposals} where p.entry = $1 order by p.proposed_at desc, p.id`,
    [entry],
  );
  return rows.map(proposalOf);
}

/** Gives those waiting, oldest first, and the last answered. */
export async function proposalsNow(
  tx: Tx,
  most: number,
): Promise<{ readonly waiting: readonly Proposal[]; readonly answered: readonly Proposal[] }> {
  const waiting = await tx.query<ProposalRow>(
    `${proposals} where a.proposal is null order by p.proposed_at, p.id`,
  );
  const answered = await tx.query<ProposalRow>(
    `${proposals} where a.proposal is not null order by a.answered_at desc, p.id limit $1`,
    [most],
  );
  return { waiting: waiting.rows.map(proposalOf), answered: answered.rows.map(proposalOf) };
}

/** Leaves out those proposed again since; the newest first. */
export async function sentBackTo(tx: Tx, editor: string): Promise<readonly Proposal[]> {
  const { rows } = await tx.query<ProposalRow>(
    `${proposals}
      where a.answer = 'declined' and p.proposed_by = $1
        and not exists (
          select from work.edit_proposal again
           where again.proposed_by = p.proposed_by and again.entry = p.entry and again.place = p.place
             and again.proposed_at > p.proposed_at)
      order by a.answered_at desc, p.id`,
    [editor],
  );
  return rows.map(proposalOf);
}

interface NewAnswer {
  readonly proposal: string;
  readonly answer: "approved" | "declined";
  readonly reason: string;
}

/** Serialises answers, so that the second of two on one statement sees the first. */
export async function lockAnswers(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('edit.answer', 0))");
}

/** Answers once, after all earlier answers whatever the clock; false if answered already. */
export async function insertAnswer(
  tx: Tx,
  { proposal, answer, reason }: NewAnswer,
  at: Moment,
  by: string,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.edit_answer (proposal, answer, reason, answered_at, answered_by, number)
     select $1::uuid, $2, $3, $4::timestamptz, $5::uuid, coalesce(max(number), 0) + 1 from work.edit_answer on conflict (proposal) do nothing`,
    [proposal, answer, reason === "" ? null : reason, at, by],
  );
  return rowCount === 1;
}

/** Approved by two editors, here or elsewhere. */
export interface ApprovedEdit {
  readonly id: string;
  readonly edit: Edit;
  readonly why: string;
  readonly source: string;
  readonly proposed: Moment;
  readonly proposedBy: string;
  readonly approved: Moment;
  readonly approvedBy: string;
  /** Its approval, or its import here. */
  readonly counts: Moment;
}

interface ApprovedRow extends Omit<ApprovedEdit, "edit"> {
  kind: Edit["kind"];
  entry: string;
  place: string;
  was: unknown;
  would: unknown;
}

/** Gives them in order of taking effect, imports included; for the matcher or an editor. */
export async function approvedEdits(tx: Tx): Promise<readonly ApprovedEdit[]> {
  const { rows } = await tx.query<ApprovedRow>(
    `select id, kind, entry, place, was, would, why, source, ${momentOf("proposed_at")} as proposed, proposed_by as "proposedBy",
            ${momentOf("answered_at")} as approved, answered_by as "approvedBy", ${momentOf("counts_at")} as counts
       from (
       select p.id, p.kind, p.entry, p.place, p.was, p.would, p.why, p.source, p.proposed_at, w.name as proposed_by, a.answered_at,
              v.name as answered_by, a.answered_at as counts_at, a.number
         from work.edit_proposal p join work.edit_answer a on a.proposal = p.id
         join access.colleague w on w.id = p.proposed_by
         join access.colleague v on v.id = a.answered_by
        where a.answer = 'approved'
       union all
       select id, kind, entry, place, was, would, why, source, proposed_at, proposed_by, answered_at, answered_by, imported_at, number
         from work.edit_import) approved
      order by counts_at, number`,
  );
  return rows.map(({ kind, entry, place, was, would, ...about }) => ({
    ...about,
    edit: editOf({ kind, entry, place, was, would }),
  }));
}
