import type { Lists } from "../../domain/presence/presence.ts";
import type { Stretch } from "../../domain/presence/stretch.ts";
import { clockText, localOf, type Minute, readClock } from "../../domain/time/clock.ts";
import type { PayLaw } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Shift, Work, WorkProblem } from "./work.ts";

type ByList =
  | { readonly ok: true; readonly value: Readonly<Record<keyof Lists, Reckoning>> }
  | { readonly ok: false; readonly problem: WorkProblem };

/** What each list of hours is worth by the same terms. `shifts` of the terms are left out. */
export function reckonLists(
  { independent, supported, told }: Lists,
  terms: Work,
  law: PayLaw,
): ByList {
  const by = (list: readonly Stretch[]) => reckon({ ...terms, shifts: shiftsOf(list) }, law);
  const [alone, borne, all] = [by(independent), by(supported), by(told)];
  if (!alone.ok) {
    return alone;
  }
  if (!borne.ok) {
    return borne;
  }
  return all.ok
    ? { ok: true, value: { independent: alone.value, supported: borne.value, told: all.value } }
    : all;
}

const longestShift = 72 * 60;

/** A list of hours as pay reads it: exact to the minute, none longer than a shift may be, no break known. */
function shiftsOf(list: readonly Stretch[]): readonly Shift[] {
  return list.flatMap(cut).map(({ from, to }) => {
    const [start, end] = [clockOf(from), clockOf(to)];
    const second = [
      ...(start.isSecond ? ["from" as const] : []),
      ...(end.isSecond ? ["to" as const] : []),
    ];
    return {
      from: start.text,
      to: end.text,
      breakMinutes: 0,
      ...(second.length > 0 ? { second } : {}),
    };
  });
}

function cut({ from, to }: Stretch): readonly Stretch[] {
  const parts = Math.ceil((to - from) / longestShift);
  return Array.from({ length: parts }, (_, part) => ({
    from: from + part * longestShift,
    to: Math.min(from + (part + 1) * longestShift, to),
  }));
}

function clockOf(at: Minute): { readonly text: string; readonly isSecond: boolean } {
  const text = clockText(localOf(at));
  return { text, isSecond: readClock(text)?.at !== at };
}
