import { type Overlaid, overlay } from "../../domain/edit/edit.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { problemsOfOne } from "../../law/decisions/load.ts";
import type { Law } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { approvedEdits } from "../../store/edit.ts";

/** Whether the knowledge is edited in a cell: only in the national coordination, for everyone. */
export function keepsKnowledge(cell: Cell): boolean {
  return cell.kinds.includes("coordination");
}

/**
 * The law of the files with what editors have approved on top, read from the cell where the knowledge is kept. An installation
 * without that cell has the files alone. A decision that this Lenke would not take from a file is left as the files have it.
 */
export async function lawWithEdits(files: Law, cells: Iterable<Cell>): Promise<Law> {
  const keeping = [...cells].filter(keepsKnowledge);
  const edits = await Promise.all(
    keeping.map((cell) => asActor(cell, { kind: "matcher", cell: cell.id }, approvedEdits)),
  );
  const laid = overlay(files.decisions, edits.flat());
  const sound = laid.decisions.flatMap((decision): readonly Decision[] => {
    if (!laid.edited.has(decision.id) || isSound(files, decision)) {
      return [decision];
    }
    return files.decisions.filter(({ id }) => id === decision.id);
  });
  return laid.edited.size === 0
    ? files
    : { ...files, decisions: sound, entries: entriesWith(files.entries, sound, laid) };
}

/** Ids of the decisions that editors have entered and approved, in that order. */
export async function addedDecisions(cells: Iterable<Cell>): Promise<readonly string[]> {
  const keeping = [...cells].filter(keepsKnowledge);
  const edits = await Promise.all(
    keeping.map((cell) => asActor(cell, { kind: "matcher", cell: cell.id }, approvedEdits)),
  );
  return edits.flat().flatMap((edit) => (edit.kind === "new-decision" ? [edit.entry] : []));
}

/** Whether a decision would be taken from a file. */
export function isSound(law: Law, decision: Decision): boolean {
  return problemsOfOne({ ...decision, nativeReader: null }, law.factors).length === 0;
}

/** Whatever was edited, no native reader has read since. */
function entriesWith(
  entries: readonly KnowledgeEntry[],
  decisions: readonly Decision[],
  { edited }: Overlaid,
): readonly KnowledgeEntry[] {
  const anew = decisions
    .filter(({ id }) => edited.has(id))
    .map(
      ({ id, checked, reviewBy, confidence }): KnowledgeEntry => ({
        kind: "decision",
        id,
        checked,
        reviewBy,
        confirmed: confidence === "read" ? "yes" : "partly",
        nativeRead: false,
      }),
    );
  const kept = entries.filter(({ kind, id }) => kind !== "decision" || !edited.has(id));
  return [...kept, ...anew];
}
