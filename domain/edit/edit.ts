import type { JsonObject } from "../base/json.ts";
import { isSeen } from "../base/text.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { Moment } from "../time/day.ts";
import { laysOn, ofStatement, type StatementEdit } from "./item.ts";
import { readStatement, type Statement, sameStatement, writeStatement } from "./statement.ts";

/** What is to be changed: one statement of a decision, a decision that is not there yet, or any other statement: some of its fields, all of it, or that it stands no more. */
export type Edit =
  | StatementEdit
  | {
      readonly kind: "change";
      /** Id of the decision. */
      readonly entry: string;
      readonly place: string;
      readonly was: Statement;
      readonly would: Statement;
    }
  | { readonly kind: "new-decision"; readonly entry: string; readonly would: Decision };

/** An edit as one editor proposed it. */
export interface Proposal {
  readonly id: string;
  readonly edit: Edit;
  readonly why: string;
  /** Where whoever answers can read it. */
  readonly source: string;
  readonly proposed: Moment;
  readonly by: { readonly id: string; readonly name: string };
  /** What a second editor answered; null while it waits. */
  readonly answer: Answer | null;
}

interface Answer {
  readonly answer: "approved" | "declined";
  readonly reason: string | null;
  readonly at: Moment;
  readonly by: string;
}

/**
 * How a proposal lies to the entry as it stands now. fits: nothing came between; entry-moved: another statement of the entry was
 * changed since; older-text: this very statement was, so that it was made on an older text; gone: the entry or place is no more.
 */
export type Fit = "fits" | "entry-moved" | "older-text" | "gone";

/**
 * Compares a proposal with the knowledge as it stands. `others` are the proposals on the same entry; `item` is the statement that
 * is no decision, where the proposal is on one.
 */
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
  // What would be changed already stands so: somebody else has done it.
  const lies = how === "taken" ? done : how;
  return lies === "fits" && hasMoved(proposal, others) ? "entry-moved" : lies;
}

/** Whether another proposal on the entry was approved since this one was made. */
function hasMoved({ id: own, proposed }: Proposal, others: readonly Proposal[]): boolean {
  return others.some(
    ({ id, answer }) => id !== own && answer?.answer === "approved" && answer.at > proposed,
  );
}

/** Why a proposal may not be answered so; null where it may. Never by whoever made it, and once only. */
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

/** The decisions with approved edits on top, and the edits that the files have moved away from. */
export interface Overlaid {
  readonly decisions: readonly Decision[];
  /** Ids of decisions that an edit changed or added. */
  readonly edited: ReadonlySet<string>;
  /** Ids of decisions that editors entered, in the order they were approved. */
  readonly added: readonly string[];
  /** Edits whose text is no longer what they were made on: left out, for an editor to look at. */
  readonly left: readonly Edit[];
}

/**
 * Lays approved edits of decisions, in the order of their answers, on the decisions of the files. An edit that the files have taken in changes
 * nothing; one whose statement the files have since changed otherwise is left out: files that somebody has read go before.
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

/** The entry as an edit leaves it; null where the edit does not fit it. */
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
