import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { day } from "../../../domain/time/day.ts";
import type { Interruption } from "../work.ts";
import { limitationOf, section } from "./foreldelsesloven-15.ts";
import { limitEnds } from "./foreldelsesloven-29.ts";
import { pageOf } from "./page.ts";

/** `done`: "writ 2024-05-01, judgment 2025-06-01". */
function rule(from: string, due: string, done: string, asOf: string): readonly [string, boolean] {
  const interruptions = done.split(", ").map((each): Interruption => {
    const [kind, on = ""] = each.split(" ");
    return { kind: kind as Interruption["kind"], day: day(on) };
  });
  const { lastDay, stopped } = limitationOf(
    { from: dayNumber(from), due: dayNumber(due) },
    interruptions,
    dayNumber(asOf),
    limitEnds,
  );
  return [dayText(lastDay), stopped];
}

export const page = pageOf({
  section,
  heading: "What stops a claim from growing too old",
  says: [
    "A complaint to the conciliation board, a writ, or a claim in a criminal case stops the time while the case is under way. When the employer acknowledges the claim, three years begin anew. A judgment gives ten. A letter stops nothing.",
    "What was done before the work of a claim had begun was about other claims, and changes nothing for this one.",
    "What is done after a claim has grown too old does not wake it. A judgment is counted all the same, since a court has judged for the claim: what kept it alive until then, or which pay the judgment was for, is then to be asked.",
    "Where a criminal case ends without deciding the claim, and not because the worker wanted so, the claim lives one year from when the case was closed (§ 22 nr. 1), or its own three years where they are longer. For whoever was not told, the year runs from when they knew or should have looked into it, at most three years after the close; that is not reckoned. After the conciliation board stops, a writ must be sent within a year (tvisteloven § 18-3).",
  ],
  columns: ["work from", "due", "done", "on", "last day", "stopped"],
  rule,
  examples: [
    [
      "2022-06-01",
      "2022-06-15",
      "writ 2025-06-16",
      "2026-01-01",
      ["2025-06-16", true],
      "on the last day, a Monday: the three years end on a Sunday",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "writ 2025-06-17",
      "2026-01-01",
      ["2025-06-16", false],
      "a day too late",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "criminal-case-claim 2024-01-10",
      "2026-01-01",
      ["2025-06-16", true],
      "a claim in a criminal case",
    ],
    [
      "2023-05-01",
      "2023-05-15",
      "criminal-case-claim 2024-03-01, criminal-case-over 2026-06-10",
      "2026-11-30",
      ["2027-06-10", false],
      "dropped after the three years: one year is left",
    ],
    [
      "2023-05-01",
      "2023-05-15",
      "criminal-case-claim 2024-03-01, criminal-case-over 2024-06-10",
      "2026-11-30",
      ["2026-05-15", false],
      "dropped early: its own three years are longer",
    ],
    [
      "2023-05-01",
      "2023-05-15",
      "writ 2024-02-01, criminal-case-claim 2024-03-01, criminal-case-over 2026-06-10",
      "2026-11-30",
      ["2026-05-15", true],
      "a writ still stops it",
    ],
    [
      "2023-05-01",
      "2023-05-15",
      "criminal-case-claim 2026-05-16, criminal-case-over 2026-06-10",
      "2026-11-30",
      ["2026-05-15", false],
      "claimed a day too late: nothing lives on",
    ],
    [
      "2023-05-01",
      "2023-05-15",
      "criminal-case-claim 2024-03-01, criminal-case-over 2026-06-10, judgment 2026-06-10",
      "2026-11-30",
      ["2036-06-10", false],
      "closed with a judgment for the pay: ten years",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "conciliation-complaint 2026-02-01",
      "2026-01-01",
      ["2025-06-16", false],
      "not done yet",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "acknowledgement 2023-03-01",
      "2026-01-01",
      ["2026-03-02", false],
      "three years anew, until the Monday",
    ],
    [
      "2021-12-16",
      "2022-06-30",
      "acknowledgement 2022-01-01",
      "2026-01-01",
      ["2025-06-30", false],
      "before it was due",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "writ 2024-05-01, judgment 2025-10-01",
      "2026-01-01",
      ["2035-10-01", false],
      "ten years from judgment",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "judgment 2024-05-01, writ 2024-05-01",
      "2026-01-01",
      ["2034-05-02", false],
      "brought and judged on one day, in whatever order it is told",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "judgment 2025-10-01",
      "2026-01-01",
      ["2035-10-01", false],
      "a judgment on a claim that was too old: a court has judged for it",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "writ 2022-05-31",
      "2026-01-01",
      ["2025-06-16", false],
      "before the work",
    ],
    [
      "2022-06-01",
      "2022-06-15",
      "writ 2022-06-01",
      "2026-01-01",
      ["2025-06-16", true],
      "once it had begun",
    ],
  ],
});
