import type { Day } from "../time/day.ts";

export interface KnowledgeEntry {
  readonly kind:
    | "factors"
    | "decision"
    | "provision"
    | "limitation"
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
  /** Null where it has no texts of its own. */
  readonly nativeRead: boolean | null;
}

export interface ReviewList {
  readonly pastReview: readonly KnowledgeEntry[];
  readonly unconfirmed: readonly KnowledgeEntry[];
  readonly unreadByNative: readonly KnowledgeEntry[];
}

/**
 * Finds what is overdue, unconfirmed or unread by a native; an entry may be in several lists. The review date itself
 * is not overdue.
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
