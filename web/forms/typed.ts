import { day, isMeantDay, type Moment, momentAt } from "../../domain/time/day.ts";

export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Told by a date and a time in Norway; null where one is none. */
export function momentIn(typed: Typed, on: string, at: string): Moment | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(textOf(typed, at)) ?? [];
  const date = textOf(typed, on);
  return isMeantDay(date) && hours !== undefined
    ? momentAt(day(date), Number(hours) * 60 + Number(minutes))
    : null;
}

export interface Problem {
  readonly field: string;
  readonly text: string;
  /** Stable: tests ask for it, not for the wording. */
  readonly code?: string;
}

/** A form that was sent and refused: its page shows it again as it was typed. */
export interface Sent {
  /** The names of its fields: another form of the page stays as it was. */
  readonly fields: readonly string[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** Fields drawn so far; a form over several pages carries the others. */
  readonly drawn?: Set<string>;
}

/** Gives the whole text, never cut; “” if not sent. */
export function textOf(typed: Typed, field: string): string {
  const value = typed[field];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}

export function allOf(typed: Typed, field: string): readonly string[] {
  const value = typed[field];
  if (value === undefined) {
    return [];
  }
  return typeof value === "string" ? [value] : value;
}
