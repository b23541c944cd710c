import { nightMinutes, section, youngDay } from "./aml-11-2.ts";
import { pageOf } from "./page.ts";

/** Hours on the clock; 24 is midnight. */
function rule(from: number, to: number): readonly [string] {
  const night = nightMinutes(from * 60, to * 60);
  const found = youngDay((to - from) * 60, night);
  return [found.map(({ what, was }) => `${what} (${was / 60} h)`).join(", ") || "nothing"];
}

export const page = pageOf({
  section,
  heading: "Under eighteen",
  says: [
    "At most eight hours a day and 40 a week, and no work between 23 and 06. Stricter rules for those under fifteen are not reckoned. Of a year of birth alone the first of January is taken here, so that only what is certain is seen.",
  ],
  columns: ["from", "to", "looks like a breach"],
  rule,
  examples: [
    [8, 16, ["nothing"], "eight hours"],
    [8, 17, ["under-18-over-8-hours (9 h)"], "nine"],
    [17, 23, ["nothing"], "until eleven at night"],
    [17, 24, ["under-18-at-night (1 h)"], "an hour after"],
    [4, 8, ["under-18-at-night (2 h)"], "before six"],
    [6, 10, ["nothing"], "from six"],
  ],
});
