import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { hirerUntil, section } from "./aml-14-12-c.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Whoever hired the worker in",
  says: [
    "A firm that hires workers from a staffing agency answers for their pay with the agency. The claim must come within three months of the due day.",
  ],
  columns: ["due", "last day"],
  rule: (due: string): readonly [string] => [dayText(hirerUntil(dayNumber(due)))],
  examples: [
    ["2026-03-15", ["2026-06-15"], "three months"],
    ["2026-08-31", ["2026-11-30"], "November is shorter"],
  ],
});
