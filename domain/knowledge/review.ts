import type { Day } from "../time/day.ts";

/** One piece of knowledge that somebody has to look at again: a file, a decision, a rate, a body. */
export interface KnowledgeEntry {
  readonly kind:
    | "factors"
    | "decision"
    | "provision"
    | "questions"
    | "practice"
    | "rates"
    | "rate"
    | "pay-rule"
    | "directory"
    | "body"
    | "concepts"
    | "concept"
    | "sectors"
    | "sector"
    | "signs"
    | "sign"
    | "changes"
    | "change"
    | "rights"
    | "right"
    | "sharing"
    | "sharing-rule";
  readonly id: string;
  readonly checked: Day;
  readonly reviewBy: Day;
  readonly confirmed: "yes" | "partly" | "no";
  /** Null where the entry has no texts of its own; else whether a native reader has read them. */
  readonly nativeRead: boolean | null;
}

export interface ReviewList {
  readonly pastReview: readonly KnowledgeEntry[];
  readonly unconfirmed: readonly KnowledgeEntry[];
  readonly unreadByNative: readonly KnowledgeEntry[];
}

/**
 * What somebody must look at: past its review day, not fully confirmed, and not read by a native reader.
 * An entry stands in every list it belongs to. On its review day itself an entry is not yet past it.
 */
export function dueForReview(
  knowledge: { readonly entries: readonly KnowledgeEntry[] },
  today: Day,
): ReviewList {
  const { entries } = knowledge;
  return {
    pastReview: entries
      .filter((entry) => entry.reviewBy < today)
      .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy)),
    unconfirmed: entries.filter((entry) => entry.confirmed !== "yes"),
    unreadByNative: entries.filter((entry) => entry.nativeRead === false),
  };
}
