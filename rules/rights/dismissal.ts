import {
  civilOf,
  type DayNumber,
  dayNumber,
  dayText,
  lastDateOf,
  monthsAfter,
  numberOf,
} from "../../domain/time/calendar.ts";
import { workingDayFrom, workingDayUntil } from "../../domain/time/working-day.ts";

/** What is left out is not known. */
export interface Dismissal {
  /** The day that word of it reached the person (aml § 15-4 (2)). */
  readonly dismissed: DayNumber;
  readonly how?: "notice" | "summary" | undefined;
  /** As aml § 15-4 (1) and (2) say. */
  readonly form?: "right" | "wrong" | undefined;
  readonly post?: "lasting" | "trial" | "temporary" | "hired-in" | undefined;
  /** The last day of the notice period. */
  readonly noticeUntil?: DayNumber | undefined;
  readonly negotiationsEnded?: DayNumber | undefined;
}

/** Two days only where it ends on a day off and the act does not say whether it is moved. */
export interface Limit {
  readonly safe: DayNumber;
  /** After it nothing is left, whichever was right. */
  readonly last: DayNumber;
  readonly section: string;
}

export interface DismissalDays {
  readonly negotiateBy: Limit;
  /** Null where there is no limit. */
  readonly sueBy: Limit | null;
  readonly compensationBy: Limit | null;
  /** A suit by then, and a dismissal in the wrong form is set aside. Null where that is not said. */
  readonly invalidBy: Limit | null;
  readonly stays: "by-law" | "if-court" | "unsure";
  /** To act by, to stay: null where there is no limit, or only a court can decide it. */
  readonly stayUntil: Limit | null;
  /** To ask a court to be let stay. */
  readonly courtBy: Limit | null;
  readonly noticeUntil: DayNumber;
  /** Nobody told the last day of notice: a month is taken, as § 15-3 (1) says. */
  readonly isNoticeAssumed: boolean;
}

/** One that is not known to be taken back. Days that are not there are not a number. */
export interface KnownDismissal extends Dismissal {
  readonly days: DismissalDays;
  /** Of several, which one was taken back or negotiated about is not told. */
  readonly isOneOfSeveral: boolean;
  readonly demanded: DayNumber;
  readonly sued: DayNumber;
  /** Then its time may run from the end of the protection (aml § 17-5 (1)). */
  readonly isWhileAway: boolean;
  /** The employer was told in writing that a suit will come. */
  readonly warned: DayNumber;
}

/** Away from work because of an accident or illness. */
export interface Absence {
  readonly from: DayNumber;
  /** Of the protection: the last day away where that is told, and twelve months at the most. */
  readonly end: DayNumber;
}

const weeks = (count: number): number => 7 * count;

/** Domstolloven § 149, by aml § 17-1 (1). */
function suit(day: DayNumber, section: string): Limit {
  const last = workingDayFrom(day);
  return { safe: last, last, section };
}

/** Whether it is moved from a day off the act does not say. */
function unmoved(day: DayNumber, section: string): Limit {
  const safe = dayNumber(workingDayUntil(dayText(day)));
  return { safe, last: workingDayFrom(day), section };
}

function firstOf(one: Limit, other: Limit): Limit {
  return other.safe < one.safe ? other : one;
}

/** The month after the one it came in (aml § 15-3 (1) and (4)). */
function monthOfNotice(dismissed: DayNumber): DayNumber {
  const { year, month } = civilOf(monthsAfter(dismissed, 1));
  return numberOf(year, month, lastDateOf(year, month));
}

function staysOf({ how, post }: Dismissal): DismissalDays["stays"] {
  if (how === "summary" || (post !== undefined && post !== "lasting")) {
    return "if-court";
  }
  return how === undefined || post === undefined ? "unsure" : "by-law";
}

/** The days of one dismissal. What was negotiated before it was not about it. */
export function dismissalDays(dismissal: Dismissal): DismissalDays {
  const { dismissed, how, form, noticeUntil, negotiationsEnded } = dismissal;
  const from = Math.max(dismissed, negotiationsEnded ?? dismissed);
  const isFree = form === "wrong";
  const stays = staysOf(dismissal);
  const inEightWeeks = (section: string) => suit(from + weeks(8), section);
  const isNoticeAssumed = noticeUntil === undefined || noticeUntil < dismissed;
  const notice = isNoticeAssumed ? monthOfNotice(dismissed) : noticeUntil;
  const mayStay = stays !== "if-court";
  return {
    negotiateBy: unmoved(dismissed + weeks(2), "aml § 17-3 (2)"),
    sueBy: isFree ? null : inEightWeeks("aml § 17-4 (1) og (2)"),
    compensationBy: isFree ? null : suit(monthsAfter(from, 6), "aml § 17-4 (1) og (2)"),
    invalidBy:
      form === "right" || how === "summary"
        ? null
        : suit(monthsAfter(dismissed, 4), "aml § 15-5 (1)"),
    stays,
    stayUntil:
      mayStay && !isFree
        ? firstOf(unmoved(notice, "aml § 17-4 (6)"), inEightWeeks("aml § 17-4 (6)"))
        : null,
    courtBy: mayStay ? null : inEightWeeks("aml § 17-4 (6)"),
    noticeUntil: notice,
    isNoticeAssumed,
  };
}

/** Shut out after the notice period: asked of a court within four weeks. */
export const reinstateBy = (shutOut: DayNumber): Limit =>
  unmoved(shutOut + weeks(4), "aml § 15-11 (5)");

/** Twelve months from when the person could not work. */
export const protectedUntil = (unableFrom: DayNumber): DayNumber => monthsAfter(unableFrom, 12);
