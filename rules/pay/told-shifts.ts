import type { DayNumber } from "../../domain/time/calendar.ts";
import { type Minute, minutesOfDay, readClock, type Told } from "../../domain/time/clock.ts";
import type { Stretch } from "./sections/aml-10-8.ts";
import { type NightShare, nightShare } from "./sections/night.ts";
import type { Shift, WorkProblem, WorkRefusal } from "./work.ts";

export interface ReadShift {
  readonly from: Minute;
  readonly to: Minute;
  /** On which it starts. */
  readonly day: DayNumber;
  readonly areBreaksTold: boolean;
  readonly night: NightShare;
  /** In order, without breaks. */
  readonly pieces: readonly Stretch[];
}

export interface ReadShifts {
  readonly shifts: readonly ReadShift[];
  readonly chosen: ReadonlySet<"clock-skipped" | "clock-twice" | "breaks-in-the-middle">;
}

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: WorkProblem };

const longest = 72 * 60;

/** None over another: no hour is paid twice. */
export function readShifts(shifts: readonly Shift[]): Read<ReadShifts> {
  const chosen = new Set<"clock-skipped" | "clock-twice" | "breaks-in-the-middle">();
  const found: { readonly read: ReadShift; readonly index: number }[] = [];
  for (const [index, shift] of shifts.entries()) {
    const read = readShift(shift, (what) => chosen.add(what));
    if (typeof read === "string") {
      return problem(read, index);
    }
    found.push({ read, index });
  }
  found.sort((a, b) => a.read.from - b.read.from || a.read.to - b.read.to);
  for (let at = 1; at < found.length; at += 1) {
    const [before, now] = [found[at - 1], found[at]];
    if (before !== undefined && now !== undefined && now.read.from < before.read.to) {
      return problem("pay.shifts-overlap", now.index);
    }
  }
  return { ok: true, value: { shifts: found.map(({ read }) => read), chosen } };
}

/** Breaks off; the hour of the changing clock as it was. */
export function minutesWorked(shift: Shift): number {
  const read = readShift(shift, () => undefined);
  return typeof read === "string"
    ? 0
    : read.pieces.reduce((sum, { from, to }) => sum + to - from, 0);
}

function problem(code: WorkRefusal, index: number): { ok: false; problem: WorkProblem } {
  return { ok: false, problem: { code, at: `shifts[${index}]` } };
}

type Choose = (what: "clock-skipped" | "clock-twice" | "breaks-in-the-middle") => void;

function readShift(shift: Shift, choose: Choose): ReadShift | WorkRefusal {
  const from = readEnd(shift, "from");
  const to = readEnd(shift, "to");
  if (from === null || to === null) {
    return "pay.time-unreadable";
  }
  note(from, choose);
  note(to, choose);
  const end = endOf(from, to);
  if (end <= from.at) {
    return "pay.shift-backwards";
  }
  if (end - from.at > longest) {
    return "pay.shift-too-long";
  }
  const whole = { from: from.at, to: end };
  const pieces =
    shift.breaks === undefined || shift.breaks.length === 0
      ? aroundMiddle(whole, shift.breakMinutes ?? 0, choose)
      : aroundBreaks(whole, shift.breaks);
  return typeof pieces === "string"
    ? pieces
    : {
        ...whole,
        day: Math.floor(from.local / minutesOfDay),
        night: nightShare(from.local, to.local),
        areBreaksTold: shift.breakMinutes !== undefined || (shift.breaks ?? []).length > 0,
        pieces,
      };
}

function readEnd(shift: Shift, end: "from" | "to"): Told | null {
  const told = readClock(shift[end]);
  return told?.oddly === "twice" && shift.second?.includes(end) === true
    ? { ...told, at: told.at + 60, oddly: null }
    : told;
}

/** Both ends in the doubled hour: the end may be the second time. */
function endOf(from: Told, to: Told): Minute {
  return to.oddly === "twice" && to.at <= from.at ? to.at + 60 : to.at;
}

function note({ oddly }: Told, choose: Choose): void {
  if (oddly !== null) {
    choose(oddly === "twice" ? "clock-twice" : "clock-skipped");
  }
}

/** Its place is not known. */
function aroundMiddle(
  { from, to }: Stretch,
  minutes: number,
  choose: Choose,
): readonly Stretch[] | WorkRefusal {
  const worked = to - from - minutes;
  if (!Number.isInteger(minutes) || minutes < 0 || worked < 0) {
    return "pay.break-too-long";
  }
  if (minutes === 0) {
    return [{ from, to }];
  }
  choose("breaks-in-the-middle");
  const middle = from + Math.floor(worked / 2);
  return [
    { from, to: middle },
    { from: middle + minutes, to },
  ].filter((piece) => piece.to > piece.from);
}

function aroundBreaks(
  whole: Stretch,
  breaks: readonly { readonly from: string; readonly to: string }[],
): readonly Stretch[] | WorkRefusal {
  const pieces: Stretch[] = [];
  let free = whole.from;
  const inOrder = breaks.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const each of inOrder) {
    const from = readClock(each.from);
    const to = readClock(each.to);
    if (from === null || to === null) {
      return "pay.time-unreadable";
    }
    if (from.at < free || to.at <= from.at || to.at > whole.to) {
      return "pay.break-outside";
    }
    pieces.push({ from: free, to: from.at });
    free = to.at;
  }
  pieces.push({ from: free, to: whole.to });
  return pieces.filter((piece) => piece.to > piece.from);
}
