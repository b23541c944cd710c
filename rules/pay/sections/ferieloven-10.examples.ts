import { day } from "../../../domain/time/day.ts";
import { type Birth, holidayPermille, section } from "./ferieloven-10.ts";
import { pageOf } from "./page.ts";

function birthOf(birth: string | number | null): Birth {
  if (birth === null) {
    return null;
  }
  return typeof birth === "string"
    ? { known: "day", born: day(birth) }
    : { known: "year", year: birth };
}

function rule(earned: number, birth: string | number | null): readonly [number, boolean] {
  const { permille, sure } = holidayPermille(earned, birthOf(birth));
  return [permille / 10, sure];
}

export const page = pageOf({
  section,
  heading: "Holiday pay",
  says: [
    "Holiday pay is 10.2 per cent of the pay earned in a year: ordinary hours, overtime and supplements. Twelve per cent follow from agreements on five weeks, not from the act.",
    "Whoever becomes sixty in the course of the holiday year, which is the year after, has 2.3 points more: 12.5 per cent. Through the holiday year 2023 one had to become sixty before 1 September; that older text is not among the acts here, so what it gives is not certain. That the rise stops at 6 G is not reckoned, since G is not among the facts.",
    "It falls due on 30 June of the year after when nothing else is known. For somebody who has left it may be due earlier (§ 11).",
  ],
  columns: ["earned in", "born", "per cent", "certain"],
  rule,
  examples: [
    [2025, null, [10.2, true], "age not told"],
    [2025, 1990, [10.2, true], "young"],
    [2025, 1960, [12.5, true], "sixty-five"],
    [2025, 1966, [12.5, true], "becomes sixty in 2026, the holiday year"],
    [2025, 1967, [10.2, true], "becomes sixty the year after that"],
    [2025, "1966-12-31", [12.5, true], "on the last day of the holiday year"],
    [2025, "1967-01-01", [10.2, true], "a day later"],
    [
      2022,
      "1963-08-31",
      [12.5, false],
      "the rule before 2024, not among the acts here: by 31 August",
    ],
    [2022, "1963-09-01", [10.2, false], "the rule before 2024, not among the acts here: too late"],
    [2022, 1963, [10.2, false], "the day would decide and is not known"],
    [2023, 1964, [12.5, true], "holiday year 2024: the first with the new rule"],
  ],
});
