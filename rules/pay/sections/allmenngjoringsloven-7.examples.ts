import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { heldFrom, lastConfirmed, section } from "./allmenngjoringsloven-7.ts";
import { pageOf } from "./page.ts";

/** Invented: confirmed, not confirmed, a gap, without an end. */
const rates = [
  { from: "2020-01-01", to: "2020-12-31", confirmed: true, kroner: "100.00" },
  { from: "2021-01-01", to: "2021-12-31", confirmed: false, kroner: "110.00" },
  { from: "2023-01-01", to: null, confirmed: true, kroner: "130.00" },
];

function rule(day: string): readonly [string | null, string | null] {
  const held = lastConfirmed(rates, dayNumber(day));
  return held === null ? [null, null] : [held.kroner, dayText(heldFrom(held, dayNumber(day)))];
}

export const page = pageOf({
  section,
  heading: "The last rate holds until a new one",
  says: [
    "A decree holds until the wage board (Tariffnemnda) makes a new one. It lapses where the parties have not asked for a new one within a month after the collective agreement was replaced. Whether they asked is not known here.",
    "So where no confirmed rate covers a day, the day is reckoned twice. In the total it counts at the pay agreed, or not at all. Apart from it, as “at least”, it counts at the higher of the pay agreed and the last confirmed rate of the same sector and category, with the supplements of that decree.",
    "The examples are of the same invented sector as those of the minimum rate of a day: 100.00 in 2020, 110.00 in 2021 and not confirmed, nothing in 2022, 130.00 from 2023 with no end.",
  ],
  columns: ["day", "rate at least", "by the decree of"],
  rule,
  examples: [
    ["2019-12-31", [null, null], "nothing was decided yet: only the pay agreed can count"],
    ["2020-12-31", ["100.00", "2020-12-31"], "confirmed for the day itself"],
    ["2021-06-01", ["100.00", "2020-12-31"], "what is not confirmed is passed over"],
    ["2022-06-01", ["100.00", "2020-12-31"], "in a gap the last one holds"],
    ["2023-01-01", ["130.00", "2023-01-01"], "the new one, from its first day"],
    ["2026-10-05", ["130.00", "2026-10-05"], "after the last day it is confirmed for"],
  ],
});
