import { longestRest, type Stretch, section } from "./aml-10-8.ts";
import { pageOf } from "./page.ts";

/** Stretches of work in hours from the start of the span, as "0-8 24-32". */
function rule(counted: "day" | "week", work: string): readonly [number | string] {
  const stretches = work.split(" ").map((each): Stretch => {
    const [from = 0, to = 0] = each.split("-").map((hour) => Number(hour) * 60);
    return { from, to };
  });
  const span = { from: 0, to: (counted === "day" ? 24 : 168) * 60 };
  const hours = longestRest(stretches, span, counted === "day" ? "within" : "whole") / 60;
  return [Number.isFinite(hours) ? hours : "more than is known"];
}

export const page = pageOf({
  section,
  heading: "Rest every day and every week",
  says: [
    "Eleven hours off on end in the twenty-four from the start of each day's work, and 35 on end in seven days. By agreement 8 and 28, so less than eleven or 35 only looks like a breach.",
    "Weekly rest is counted whole where it touches the ISO week, and what lies before the first shift and after the last one told is taken as free, so that no breach is seen that may be none.",
  ],
  columns: ["of a", "work, in hours from its start", "longest rest"],
  rule,
  examples: [
    ["day", "0-8", [16], "an ordinary day"],
    ["day", "0-13", [11], "thirteen hours leave eleven"],
    ["day", "0-14", [10], "fourteen do not"],
    ["day", "0-4 12-17", [8], "two shifts with eight hours between"],
    ["day", "0-8 18-26", [10], "the next shift begins too soon"],
    ["week", "0-8 24-32 48-56 72-80 96-104 168-176", [64], "a free weekend"],
    ["week", "0-8 24-32 48-56 72-80 96-104 120-128 144-152 168-176", [16], "seven days in a row"],
    [
      "week",
      "0-8 24-32 48-56 72-80 96-104 120-128 144-148 188-196",
      [40],
      "off over the end of the week, counted whole",
    ],
    ["week", "104-112", ["more than is known"], "nothing is told before and after"],
  ],
});
