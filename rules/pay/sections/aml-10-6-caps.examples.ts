import { exceeded, section } from "./aml-10-6-caps.ts";
import { pageOf } from "./page.ts";

function rule(of: "overtime" | "total", hours: string): readonly [string] {
  const weeks = hours.split(" ").flatMap((each) => {
    const [count = "", times = "1"] = each.split("×").reverse();
    return Array.from({ length: Number(times) }, () => Number(count) * 60);
  });
  const found = exceeded(
    weeks.map((minutes) => ({
      total: of === "total" ? minutes : 0,
      overtime: of === "overtime" ? minutes : 0,
    })),
  );
  return [found.map(({ what }) => what).join(", ") || "nothing"];
}

export const page = pageOf({
  section,
  heading: "The most overtime, and the most work",
  says: [
    "Overtime may be 10 hours in seven days, 25 in four weeks and 200 in 52. All work together may be 48 hours in seven days on average over eight weeks. Agreements with a union and permits from the labour inspectorate may allow more, so this only looks like a breach; 69 hours in a week are never allowed.",
    "Weeks are ISO weeks, Monday to Sunday, and each is taken together with those before it. Thirteen hours in twenty-four are counted from the start of each day's work.",
  ],
  columns: ["hours of", "week by week", "exceeded in the last"],
  rule,
  examples: [
    ["overtime", "10", ["nothing"], "ten hours are allowed"],
    ["overtime", "10.5", ["overtime-over-10-in-7-days"], "half an hour more"],
    ["overtime", "7 6 6 6", ["nothing"], "25 in four weeks"],
    ["overtime", "7 6 6 7", ["overtime-over-25-in-4-weeks"], "26 in four weeks"],
    ["overtime", "7 6 6 0 7", ["nothing"], "a week without work counts as a week"],
    ["overtime", "40×5", ["nothing"], "200 in a year"],
    ["overtime", "40×5 1", ["overtime-over-200-in-52-weeks"], "one more"],
    ["overtime", "40×5 12×0 1", ["nothing"], "the first has left the 52 weeks"],
    ["total", "8×48", ["nothing"], "48 on average"],
    ["total", "7×48 49", ["over-48-hours-on-average"], "one hour more"],
    ["total", "69", ["nothing"], "69 in a week with seven quiet ones"],
    ["total", "70", ["over-69-hours-in-week"], "whatever was agreed"],
  ],
});
