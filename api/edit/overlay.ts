import { type Edit, type Overlaid, overlay } from "../../domain/edit/edit.ts";
import { ofStatement } from "../../domain/edit/item.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { dayOf } from "../../domain/time/day.ts";
import { problemsOfOne } from "../../law/decisions/load.ts";
import { itemsOf, layItems } from "../../law/items/items.ts";
import { checkLaw, type Law, type LawFiles } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type ApprovedEdit, approvedEdits } from "../../store/edit/edit.ts";
import { actsHere, withActs } from "../law/taken.ts";

/** Only the national coordination edits the knowledge, for everyone. */
export function keepsKnowledge(cell: Cell): boolean {
  return cell.kinds.includes("coordination");
}

/** Gives them in the order they took effect here. */
export async function approvedHere(cells: Iterable<Cell>): Promise<readonly ApprovedEdit[]> {
  const found = await Promise.all(
    [...cells].map((cell) => asActor(cell, { kind: "matcher", cell: cell.id }, approvedEdits)),
  );
  return found.flat().toSorted((a, b) => a.counts.localeCompare(b.counts));
}

/** Files with the approved edits and the newer texts of the acts applied; an edit that is unsound in this release is skipped. */
export async function lawWithEdits(files: Law, cells: Iterable<Cell>): Promise<Law> {
  const hosted = [...cells];
  const [approved, acts] = await Promise.all([approvedHere(hosted), actsHere(hosted)]);
  const edits = approved.map(({ edit }) => edit);
  const law = edits.length === 0 ? files : withRetired(lawWith(files, edits), approved);
  return withActs(law, acts);
}

/** Finds approved edits that no longer apply, for the operator; superseded ones are left out. */
export async function editsLeft(
  files: Law,
  cells: Iterable<Cell>,
): Promise<readonly ApprovedEdit[]> {
  const approved = await approvedHere(cells);
  const edits = approved.map(({ edit }) => edit);
  const items = edits.filter(ofStatement);
  const laid = layItems(files.files, items);
  const law = withItems(files, edits);
  const over = overlay(law.decisions, edits);
  const unsound = new Set(
    over.decisions
      .filter((each) => over.edited.has(each.id) && !isSound(law, each))
      .map(({ id }) => id),
  );
  const left = new Set<Edit>([...laid.left, ...over.left]);
  return approved.filter(
    ({ edit }) => left.has(edit) || (!ofStatement(edit) && unsound.has(edit.entry)),
  );
}

export function lawWith(files: Law, edits: readonly Edit[]): Law {
  const law = withItems(files, edits);
  const laid = overlay(law.decisions, edits);
  const sound = laid.decisions.flatMap((decision): readonly Decision[] => {
    if (!laid.edited.has(decision.id) || isSound(law, decision)) {
      return [decision];
    }
    return law.decisions.filter(({ id }) => id === decision.id);
  });
  return laid.edited.size === 0
    ? law
    : { ...law, decisions: sound, entries: entriesWith(law.entries, sound, laid) };
}

const told = new WeakMap<Law, Law>();

/** With the retired statements, which are no longer in force. */
function withRetired(law: Law, approved: readonly ApprovedEdit[]): Law {
  const items = itemsOf(law.files);
  const retired = approved.flatMap(({ edit, counts, why }) =>
    edit.kind === "retire" && !items.has(edit.entry)
      ? [[edit.entry, { value: edit.was, on: dayOf(counts), why }] as const]
      : [],
  );
  if (retired.length === 0) {
    return law;
  }
  const known = told.get(law) ?? { ...law, retired: new Map(retired) };
  told.set(law, known);
  return known;
}

// Cached, so that the search is not rebuilt for equal edits.
const learnt = new WeakMap<LawFiles, { readonly edits: string; readonly law: Law }>();

/** Applies edits to statements other than decisions. */
function withItems(law: Law, edits: readonly Edit[]): Law {
  const items = edits.filter(ofStatement);
  const laid = layItems(law.files, items);
  if (laid.files === law.files) {
    return law;
  }
  const text = JSON.stringify(items);
  const known = learnt.get(law.files);
  if (known?.edits === text && known.law.decisions === law.decisions) {
    return known.law;
  }
  const read = { ...checkLaw(laid.files), decisions: law.decisions, retired: law.retired };
  learnt.set(law.files, { edits: text, law: read });
  return read;
}

export async function addedDecisions(cells: Iterable<Cell>): Promise<readonly string[]> {
  return (await approvedHere(cells)).flatMap(({ edit }) =>
    edit.kind === "new-decision" ? [edit.entry] : [],
  );
}

/** Whether a file could hold this decision. */
export function isSound(law: Law, decision: Decision): boolean {
  return problemsOfOne({ nativeReader: null, ...decision }, law.factors).length === 0;
}

/** Edited words have no native reader until one is named. */
function entriesWith(
  entries: readonly KnowledgeEntry[],
  decisions: readonly Decision[],
  { edited }: Overlaid,
): readonly KnowledgeEntry[] {
  const anew = decisions
    .filter(({ id }) => edited.has(id))
    .map(
      ({ id, checked, reviewBy, confidence, nativeReader }): KnowledgeEntry => ({
        kind: "decision",
        id,
        checked,
        reviewBy,
        confirmed: confidence === "read" ? "yes" : "partly",
        nativeRead: (nativeReader ?? null) !== null,
      }),
    );
  const kept = entries.filter(({ kind, id }) => kind !== "decision" || !edited.has(id));
  return [...kept, ...anew];
}
