import { type DayNumber, dayNumber } from "../../../domain/time/calendar.ts";
import { day } from "../../../domain/time/day.ts";
import type { PaymentWay } from "../work.ts";
import { read, type Section } from "./section.ts";

/** LOV-2021-06-11-59. */
const bankFrom = day("2022-01-01");

export const section: Section = {
  id: "aml-14-15-2",
  law: "aml",
  section: "§ 14-15 (2)",
  read,
  inForce: { from: bankFrom, until: null },
};

/** No deduction: it lowers nothing. */
export function isForbiddenCash(day: DayNumber, way: PaymentWay | null): boolean {
  return way === "cash" && day >= dayNumber(bankFrom);
}
