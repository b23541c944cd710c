import type { Correction } from "../plan/correction.ts";
import type { Wishes } from "../plan/wishes.ts";
import type { Day } from "../time/day.ts";
import { type Locks, locksOf, type Standing, standingOf } from "./locks.ts";
import { aboutOf, type KeptRow, type Row, type RowKind } from "./row.ts";

/** What was answered of a journey home, as it is in a plan. The words are kept and shown; the row decides. */
export interface JourneyAnswer {
  readonly kind: "return";
  /** Null where it was written in words before the questions were asked in rows: it opens nothing. */
  readonly row: KeptRow | null;
  readonly words: string | null;
  readonly on: Day;
}

/** Who wrote it, and of which thing it is a wording. */
interface Wording {
  readonly thing: string;
  readonly field: string;
  readonly by: { readonly id: string };
  readonly content:
    | JourneyAnswer
    | Correction
    | Wishes
    | { readonly kind: "need" | "step" | "follow-up" | "plan-b" | "handover" };
}

/** Rows that say by whom and when; in the others `by` and `on` are answers. */
const dated: readonly RowKind[] = ["sitting", "age", "also_tells_of", "settled", "doubted"];

const written = (row: KeptRow, { thing, by }: Wording, on: Day): Row =>
  dated.includes(row.row) ? ({ ...row, id: thing, by: by.id, on } as Row) : (row as Row);

/** The answer that a correction is about. */
function corrected(all: readonly Wording[], about: string | null): KeptRow | null {
  const of = all.find(({ thing }) => thing === about)?.content;
  return of?.kind === "return" ? of.row : null;
}

/**
 * What the person says is wrong: an answer, until it is asked anew; or that something is missing, or wrong in what they want, until that is
 * dealt with.
 */
function correction(
  wording: Wording,
  { about, on, standing }: Correction,
  all: readonly Wording[],
): readonly Row[] {
  const { thing, field, by } = wording;
  if (standing.state !== "open" || (field !== "return" && field !== "wishes")) {
    return [];
  }
  const of = corrected(all, about);
  if (of !== null) {
    return [{ row: "corrected", said: null, of: of.row, about: aboutOf(of) }];
  }
  const last = all.findLast((each) => each.thing === thing);
  const lock = field === "wishes" ? "yes" : "safe";
  return last === wording
    ? [{ row: "doubted", said: null, lock, about: thing, by: by.id, on }]
    : [];
}

/** The rows of a journey, of all wordings in a plan in the order in which they were written. */
export function rowsIn(wordings: readonly Wording[]): readonly Row[] {
  return wordings.flatMap((wording): readonly Row[] => {
    const { content } = wording;
    switch (content.kind) {
      case "return":
        return content.row === null ? [] : [written(content.row, wording, content.on)];
      case "correction":
        return correction(wording, content, wordings);
      case "wishes":
        // Who no longer names the journey among what they want is asked again.
        return content.inOrder.includes("go-home")
          ? []
          : [{ row: "wish", said: null, answer: "not-known" }];
      default:
        return [];
    }
  });
}

/** What the case says of an age: a doubt, until it is answered there. */
const rowsOfCase = (mayBeChild: boolean, today: Day): readonly Row[] =>
  mayBeChild ? [{ row: "age", said: null, basis: "doubt", answer: "not-known", on: today }] : [];

/** A journey home in a plan: its rows, what keeps each lock from being open, and whether what is written of it waits. */
export interface Journey {
  readonly rows: readonly Row[];
  readonly standing: Standing;
  readonly locks: Locks;
  readonly isWritten: boolean;
  /** Whether the person says that what is written of it is wrong. */
  readonly isWrong: boolean;
}

/** A journey by all wordings in a plan; `mayBeChild`: whether the case says so. */
export function journeyIn(wordings: readonly Wording[], mayBeChild: boolean, today: Day): Journey {
  const rows = [...rowsOfCase(mayBeChild, today), ...rowsIn(wordings)];
  const written = rows.findLastIndex(({ row }) => row === "journey");
  const wrong = rows.findLastIndex((each) => each.row === "corrected" && each.of === "journey");
  return {
    rows,
    standing: standingOf(rows, today),
    locks: locksOf(rows, today),
    isWritten: written >= 0,
    isWrong: wrong > written,
  };
}

/** Whether nothing of a journey is arranged now, written down or not. */
export const isHeld = ({ locks, isWrong }: Pick<Journey, "locks" | "isWrong">): boolean =>
  !locks.mayBeWritten || isWrong;

/** Whether it is what a colleague found or doubted: no answer of the person's, and never shown to them. */
export const isOfColleagues = ({ row }: Pick<JourneyAnswer, "row">): boolean =>
  row?.row === "settled" || row?.row === "doubted";
