import type { Colleague } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/base/day.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import {
  countDeadlines,
  type DeadlineCount,
  deadlineMark,
  deadlinesPageSize,
  type ListedDeadline,
  runningDeadlines,
} from "../../store/deadline-list.ts";
import { onAgency } from "../access/perform.ts";

/** Whose deadlines one looks at: of the cases one has a part in, or of the whole agency. */
export const whoseDeadlines = ["mine", "ours"] as const;
export type WhoseDeadlines = (typeof whoseDeadlines)[number];

export interface DeadlineList {
  readonly whose: WhoseDeadlines;
  readonly count: DeadlineCount;
  readonly deadlines: readonly ListedDeadline[];
  /** What `after` is for the next page; null on the last. */
  readonly next: string | null;
}

export interface ReadDeadlines {
  /** Null for what one sees when one has not chosen: the agency's for whoever leads it, one's own for the others. */
  readonly whose: WhoseDeadlines | null;
  /** Where the page begins; an unknown mark is the beginning. */
  readonly after: string | null;
}

/** What runs out, the earliest first, of the cases that the colleague may see. */
export async function readDeadlines(
  cell: Cell,
  actor: Colleague,
  wanted: ReadDeadlines,
  today: Day,
): Promise<Outcome<DeadlineList, "not-permitted">> {
  const whose = wanted.whose ?? (actor.role === "supervisor" ? "ours" : "mine");
  const of = whose === "ours" ? "ours" : { colleague: actor.id };
  const mark = wanted.after === null ? null : deadlineMark(wanted.after);
  return await onAgency(cell, actor, { action: "deadline.read" }, async (tx) => {
    const [found, count] = await Promise.all([
      runningDeadlines(tx, of, mark, deadlinesPageSize + 1),
      countDeadlines(tx, of, today),
    ]);
    const deadlines = found.slice(0, deadlinesPageSize);
    const last = found.length > deadlinesPageSize ? deadlines.at(-1) : undefined;
    const next = last === undefined ? null : `${last.due}_${last.id}`;
    return done({ whose, count, deadlines, next });
  });
}
