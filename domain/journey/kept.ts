import type { Correction } from "../plan/correction.ts";
import type { Wishes } from "../plan/wishes.ts";
import { addDays, type Day, dayOf, type Moment } from "../time/day.ts";
import { type Locks, locksIn, type Standing, standingOf } from "./locks.ts";
import { type KeptRow, keyOf, type Row, type RowKind, type RowOf, rowsOf } from "./row.ts";
import { type Sayings, sayingsOf } from "./said.ts";

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
  readonly at: Moment;
  readonly by: { readonly id: string };
  readonly content:
    | JourneyAnswer
    | Correction
    | Wishes
    | { readonly kind: "need" | "step" | "follow-up" | "plan-b" | "handover" };
}

/** Rows that say by whom and when; in the others `by` and `on` are answers. */
const dated: readonly RowKind[] = ["sitting", "age", "also_tells_of", "settled", "doubted"];

const written = (row: KeptRow, { thing, by, at }: Wording, on: Day): Row =>
  ({
    ...row,
    ...(dated.includes(row.row) ? { id: thing, by: by.id, on } : {}),
    written: { thing, by: by.id, on: dayOf(at) },
  }) as Row;

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
  const { thing, field } = wording;
  if (standing.state !== "open" || (field !== "return" && field !== "wishes")) {
    return [];
  }
  const of = corrected(all, about);
  if (of !== null) {
    const key = of.row === "sitting" ? about : keyOf(of);
    return [written({ row: "corrected", said: null, of: of.row, about: key }, wording, on)];
  }
  const last = all.findLast((each) => each.thing === thing);
  const lock = field === "wishes" ? "yes" : "safe";
  return last === wording
    ? [written({ row: "doubted", said: null, lock, about: thing }, wording, on)]
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
          : [written({ row: "wish", said: null, answer: "not-known" }, wording, content.on)];
      default:
        return [];
    }
  });
}

/** What the case says of a person as a child. `takenIn`: whether child welfare took it in, as it is written there. */
export interface CaseSays {
  readonly mayBeChild: boolean;
  readonly takenIn: "yes" | "no" | "not-sent";
}

/** A doubt of the age, newer than any answer until it ends in the case; and what child welfare was told, which is written there alone. */
function rowsOfCase({ mayBeChild, takenIn }: CaseSays, on: Day): readonly Row[] {
  const doubt: Row = { row: "age", said: null, basis: "doubt", answer: "not-known", on };
  return [
    ...(mayBeChild ? [doubt] : []),
    ...(takenIn === "not-sent"
      ? []
      : [{ row: "notified", said: null, "taken-in": takenIn } as const]),
  ];
}

/** A journey home in a plan: its rows, what keeps each lock from being open, and whether what is written of it waits. */
export interface Journey {
  readonly sayings: Sayings;
  /** In the order in which they were said. */
  readonly rows: readonly Row[];
  readonly standing: Standing;
  readonly locks: Locks;
  readonly isWritten: boolean;
  /** Whether the person says that what is written of it is wrong. */
  readonly isWrong: boolean;
}

/** A journey by its rows, the oldest first. */
export function journeyOf(rows: readonly Row[], today: Day): Journey {
  const sayings = sayingsOf(rows, today);
  const standing = standingOf(sayings);
  const written = rows.findLastIndex(({ row }) => row === "journey");
  const wrong = rows.findLastIndex((each) => each.row === "corrected" && each.of === "journey");
  return {
    sayings,
    rows: sayings.rows,
    standing,
    locks: locksIn(sayings, standing),
    isWritten: written >= 0,
    isWrong: wrong > written,
  };
}

/** A journey by all wordings in a plan, and what the case says. */
export function journeyIn(wordings: readonly Wording[], of: CaseSays, today: Day): Journey {
  const told = rowsIn(wordings).filter(({ row }) => row !== "notified");
  return journeyOf([...told, ...rowsOfCase(of, today)], today);
}

/** Whether nothing of a journey is arranged now, written down or not. */
export const isHeld = ({ locks, isWrong }: Pick<Journey, "locks" | "isWrong">): boolean =>
  !locks.mayBeWritten || isWrong;

/** Whether it is what a colleague found or doubted: no answer of the person's, and never shown to them. */
export const isOfColleagues = ({ row }: Pick<JourneyAnswer, "row">): boolean =>
  row?.row === "settled" || row?.row === "doubted";

/** That the person goes although something is missing; over once they say no to going. `day`: null where it is not known. */
export function leavesIn(
  rows: readonly Row[],
): (RowOf<"goes_anyway"> & { readonly day: Day | null }) | null {
  const no = rows.findLastIndex((row) => row.row === "wish" && row.answer === "no");
  const last = rowsOf(rows.slice(no + 1), "goes_anyway").at(-1);
  return last === undefined ? null : { ...last, day: last.day ?? null };
}

/** How many days before the journey the yes is asked for again. A proposal: no source says it. */
const daysBefore = 3;

/** Since when a yes is asked for again: null where no date is known, or it was said since then. */
export function askAgainSince(rows: readonly Row[], said: Day | null): Day | null {
  const day = rowsOf(rows, "journey").at(-1)?.day ?? null;
  const since = day === null ? null : addDays(day, -daysBefore);
  return since !== null && (said === null || said < since) ? since : null;
}
