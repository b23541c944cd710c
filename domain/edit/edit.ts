import type { JsonObject } from "../base/json.ts";
import { isSeen } from "../base/text.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { Moment } from "../time/day.ts";
import { laysOn, ofStatement, type StatementEdit } from "./item.ts";
import { readStatement, type Statement, sameStatement, writeStatement } from "./statement.ts";

/** Of a decision's statement, a new decision, or another statement: fields, all of it, or retiring it. */
export type Edit =
  | StatementEdit
  | {
      readonly kind: "change";
      readonly entry: string;
      readonly place: string;
      readonly was: Statement;
      readonly would: Statement;
    }
  | { readonly kind: "new-decision"; readonly entry: string; readonly would: Decision };

export interface Proposal {
  readonly id: string;
  readonly edit: Edit;
  readonly why: string;
  /** For the second editor to read. */
  readonly source: string;
  readonly proposed: Moment;
  readonly by: { readonly id: string; readonly name: string };
  /** Null while it waits. */
  readonly answer: Answer | null;
}

interface Answer {
  readonly answer: "approved" | "declined";
  readonly reason: string | null;
  readonly at: Moment;
  readonly by: string;
}

/**
 * fits: unchanged; entry-moved: elsewhere in the entry; older-text: this statement changed; gone: entry or place is
 * no more.
 */
export type Fit = "fits" | "entry-moved" | "older-text" | "gone";

/** `others` are proposals on the entry; `item` a statement that is no decision. */
export function fitOf(
  proposal: Proposal,
  decisions: readonly Decision[],
  others: readonly Proposal[],
  item?: JsonObject,
): Fit {
  const { edit } = proposal;
  if (ofStatement(edit)) {
    return itemFit(proposal, edit, others, item);
  }
  const entry = decisions.find(({ id }) => id === edit.entry);
  if (edit.kind === "new-decision") {
    return entry === undefined ? "fits" : "older-text";
  }
  const now = entry === undefined ? undefined : readStatement(entry, edit.place);
  if (now === undefined) {
    return "gone";
  }
  if (!sameStatement(now, edit.was)) {
    return "older-text";
  }
  return hasMoved(proposal, others) ? "entry-moved" : "fits";
}

function itemFit(
  proposal: Proposal,
  edit: StatementEdit,
  others: readonly Proposal[],
  item: JsonObject | undefined,
): Fit {
  const how = laysOn(item, edit);
  const done = edit.kind === "retire" ? "gone" : "older-text";
  // A colleague has made the same change.
  const lies = how === "taken" ? done : how;
  return lies === "fits" && hasMoved(proposal, others) ? "entry-moved" : lies;
}

/** Another on the entry was approved since. */
function hasMoved({ id: own, proposed }: Proposal, others: readonly Proposal[]): boolean {
  return others.some(
    ({ id, answer }) => id !== own && answer?.answer === "approved" && answer.at > proposed,
  );
}

/** Null where it may. Never by its maker, and once only. */
export function answerProblem(
  proposal: Proposal,
  actor: string,
  answer: "approved" | "declined",
  reason: string,
): "edit.own-proposal" | "edit.already-answered" | "edit.no-reason" | null {
  if (proposal.by.id === actor) {
    return "edit.own-proposal";
  }
  if (proposal.answer !== null) {
    return "edit.already-answered";
  }
  return answer === "declined" && !isSeen(reason) ? "edit.no-reason" : null;
}

/** With edits the files have moved away from. */
export interface Overlaid {
  readonly decisions: readonly Decision[];
  readonly edited: ReadonlySet<string>;
  /** In order of approval. */
  readonly added: readonly string[];
  /** Their base has changed: left out, for an editor to check. */
  readonly left: readonly Edit[];
}

/**
 * Applies edits in order of answers. One already in the files changes nothing; one whose base changed there is
 * dropped, since files were read.
 */
export function overlay(decisions: readonly Decision[], edits: readonly Edit[]): Overlaid {
  const standing = new Map(decisions.map((decision) => [decision.id, decision]));
  const edited = new Set<string>();
  const added: string[] = [];
  const left: Edit[] = [];
  for (const edit of edits) {
    if (ofStatement(edit)) {
      continue;
    }
    const after = laidOn(standing.get(edit.entry), edit);
    if (after === null) {
      left.push(edit);
      continue;
    }
    if (edit.kind === "new-decision" && !standing.has(edit.entry)) {
      added.push(edit.entry);
    }
    if (after !== standing.get(edit.entry)) {
      edited.add(edit.entry);
    }
    standing.set(edit.entry, after);
  }
  return { decisions: [...standing.values()], edited, added, left };
}

/** Null where the edit does not fit. */
function laidOn(entry: Decision | undefined, edit: Exclude<Edit, StatementEdit>): Decision | null {
  if (edit.kind === "new-decision") {
    return entry ?? edit.would;
  }
  const now = entry === undefined ? undefined : readStatement(entry, edit.place);
  if (entry === undefined || now === undefined) {
    return null;
  }
  if (sameStatement(now, edit.would)) {
    return entry;
  }
  return sameStatement(now, edit.was) ? writeStatement(entry, edit.place, edit.would) : null;
}
