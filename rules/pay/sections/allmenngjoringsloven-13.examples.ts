import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { contractorsUntil, section } from "./allmenngjoringsloven-13.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Those above the employer in the chain",
  says: [
    "In sectors with general application, whoever gave the work out answers for pay, overtime and holiday pay with the employer. The claim must be made in writing within three months of the due day. It does not hold where the worker knew that it was meant for another to pay.",
    "Where it is not known whether there is such a chain, it is shown with an if.",
  ],
  columns: ["due", "last day"],
  rule: (due: string): readonly [string] => [dayText(contractorsUntil(dayNumber(due)))],
  examples: [
    ["2026-03-15", ["2026-06-15"], "three months"],
    ["2025-11-30", ["2026-02-28"], "February is shorter"],
    ["2026-10-31", ["2027-01-31"], "over the year's end"],
  ],
});
