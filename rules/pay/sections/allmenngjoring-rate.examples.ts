import { dayNumber } from "../../../domain/time/calendar.ts";
import { day } from "../../../domain/time/day.ts";
import { covering, section } from "./allmenngjoring-rate.ts";
import { pageOf } from "./page.ts";

/** Invented: confirmed, not confirmed, a gap, without an end. */
const rates = [
  { from: "2020-01-01", to: "2020-12-31", confirmed: true, kroner: "100.00" },
  { from: "2021-01-01", to: "2021-12-31", confirmed: false, kroner: "110.00" },
  { from: "2023-01-01", to: null, confirmed: true, kroner: "130.00" },
];
const confirmedThrough = day("2026-10-04");

function rule(day: string): readonly [string] {
  const found = covering(rates, dayNumber(day), { confirmedThrough });
  return [found.known ? found.entry.kroner : found.why];
}

export const page = pageOf({
  section,
  heading: "The minimum rate of a day",
  says: [
    "Each hour takes the confirmed minimum rate of its own calendar day, or the rate agreed where that is higher. Where no confirmed rate covers a day, the rate is not known: the day counts at the pay agreed, if any, and never at a neighbour's rate. What it is worth at least is reckoned apart (allmenngjøringsloven § 7).",
    "A rate without an end is known through the day named in the rates, and not after it. The examples are of an invented sector: 100.00 in 2020, 110.00 in 2021 and not confirmed, nothing in 2022, 130.00 from 2023 with no end, known through 2026-10-04.",
  ],
  columns: ["day", "rate, or why there is none"],
  rule,
  examples: [
    ["2019-12-31", ["before-first-rate"], "the day before the first"],
    ["2020-01-01", ["100.00"], "the first day"],
    ["2020-12-31", ["100.00"], "the last day"],
    ["2021-01-01", ["unconfirmed"], "what only one collection says carries no claim"],
    ["2022-06-01", ["gap"], "nothing was found"],
    ["2023-01-01", ["130.00"], "again known"],
    ["2026-10-04", ["130.00"], "the last day it is known for"],
    ["2026-10-05", ["after-confirmed"], "the day after"],
  ],
});
