import { dayNumber } from "../../../domain/time/calendar.ts";
import type { PaymentWay } from "../work.ts";
import { isForbiddenCash, section } from "./aml-14-15-2.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Pay through a bank",
  says: [
    "Cash looks like a breach from 2022-01-01, unless a bank was impossible or very hard to use; before that it was none in itself. Cash counts as paid, and lowers what is owed as a transfer does.",
  ],
  columns: ["day", "way", "looks like a breach"],
  rule: (day: string, way: PaymentWay | null): readonly [boolean] => [
    isForbiddenCash(dayNumber(day), way),
  ],
  examples: [
    ["2021-12-31", "cash", [false], "the day before"],
    ["2022-01-01", "cash", [true], "the first day"],
    ["2025-04-15", "bank", [false], "through a bank"],
    ["2025-04-15", "other", [false], "not known to be cash"],
    ["2025-04-15", null, [false], "not told"],
  ],
});
