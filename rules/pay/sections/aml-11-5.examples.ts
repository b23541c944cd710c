import { section, youngBreak, youngDailyRest, youngWeeklyRest } from "./aml-11-5.ts";
import { pageOf } from "./page.ts";

function rule(
  worked: number,
  breaks: number | null,
  free: number,
  freeInWeek: number,
  underFifteen: boolean,
): readonly [string] {
  const found = [
    ...youngBreak(worked * 60, breaks),
    ...youngDailyRest(free * 60, underFifteen),
    ...youngWeeklyRest(freeInWeek * 60),
  ];
  return [found.map(({ what, subsection }) => `${what} ${subsection}`).join(", ") || "nothing"];
}

export const page = pageOf({
  section,
  heading: "Breaks and free time under eighteen",
  says: [
    "At least half an hour of break where the day is over four and a half hours; twelve hours free in a day and night, and fourteen under fifteen; 48 hours on end within seven days. These go before the eleven and 35 hours of everyone.",
    "Who is of school age has fourteen hours after fifteen too; that is not asked, and twelve hours are taken. Of a year of birth alone only what is certain is seen. Where no break was told, nothing is said of breaks.",
  ],
  columns: [
    "hours of the day",
    "minutes of break",
    "hours free in a day and night",
    "hours free on end in a week",
    "under fifteen",
    "looks like a breach",
  ],
  rule,
  examples: [
    [6, 0, 12, 48, false, ["under-18-break (1)"], "six hours and no break"],
    [6, 29, 12, 48, false, ["under-18-break (1)"], "a minute too little"],
    [6, 30, 12, 48, false, ["nothing"], "half an hour"],
    [4.5, 0, 12, 48, false, ["nothing"], "four and a half hours are not over the limit"],
    [6, null, 12, 48, false, ["nothing"], "no break was told"],
    [4, 0, 11.5, 48, false, ["under-18-daily-rest (2)"], "eleven and a half hours free"],
    [4, 0, 13, 48, true, ["under-18-daily-rest (2)"], "thirteen, under fifteen"],
    [4, 0, 14, 48, true, ["nothing"], "fourteen, under fifteen"],
    [4, 0, 12, 47, false, ["under-18-weekly-rest (3)"], "an hour too little in the week"],
  ],
});
