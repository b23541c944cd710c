import { type DayNumber, dayText } from "../../../domain/time/calendar.ts";
import type { PayLaw } from "../pay-law.ts";
import type { UnknownWhy } from "../reckoning.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "allmenngjoring-rate",
  law: "forskrifter om allmenngjøring",
  section: "§ 3 or § 4, by sector",
  read,
  inForce: always,
};

export interface Dated {
  readonly from: string;
  readonly to: string | null;
  readonly confirmed: boolean;
}

export type Covering<Entry> =
  | { readonly known: true; readonly entry: Entry }
  | { readonly known: false; readonly why: UnknownWhy };

/** An open end is known through `confirmedThrough`. A neighbour's rate is never taken. */
export function covering<Entry extends Dated>(
  entries: readonly Entry[],
  day: DayNumber,
  { confirmedThrough }: Pick<PayLaw, "confirmedThrough">,
): Covering<Entry> {
  const on = dayText(day);
  const entry = entries.find(({ from, to }) => from <= on && (to === null || on <= to));
  if (entry === undefined) {
    const isBefore = entries.every(({ from }) => on < from);
    return { known: false, why: isBefore ? "before-first-rate" : "gap" };
  }
  if (!entry.confirmed) {
    return { known: false, why: "unconfirmed" };
  }
  return entry.to === null && on > confirmedThrough
    ? { known: false, why: "after-confirmed" }
    : { known: true, entry };
}
