import { addMonths, type Day } from "../time/day.ts";
import type { EventType, Happened } from "./situation.ts";

/** May be written down before it comes. */
export const sureToCome: readonly EventType[] = ["turns-eighteen", "wage-due"];

export type WrongUntilRefusal =
  | "life.ends-before-it-began"
  | "life.settles-what-is-to-come"
  | "life.which-pay-day";

/** A wrong year, most likely, or a day of birth written for the eighteenth birthday. */
export type TooFarRefusal =
  | "life.birthday-too-far"
  | "life.birth-for-birthday"
  | "life.due-day-too-far";

const eighteenthOf = (born: Day): Day => addMonths(born, 18 * 12);
/** Who writes down a pay day knows none further ahead. */
const lastDueDay = (today: Day): Day => addMonths(today, 12);

/** Of somebody old enough to work: nobody writes an eighteenth birthday so. */
const isBirth = (day: Day, today: Day): boolean =>
  eighteenthOf(day) > today && addMonths(day, 10 * 12) <= today;

export function tooFarAhead(
  { type, day }: Pick<Happened, "type" | "day">,
  today: Day,
): TooFarRefusal | null {
  if (type === "turns-eighteen" && day > eighteenthOf(today)) {
    return "life.birthday-too-far";
  }
  if (type === "turns-eighteen" && isBirth(day, today)) {
    return "life.birth-for-birthday";
  }
  return type === "wage-due" && day > lastDueDay(today) ? "life.due-day-too-far" : null;
}

/** Never before what it is of began; of settled pay never after. */
export function wrongUntil({
  type,
  day,
  until,
}: Pick<Happened, "type" | "day" | "until">): WrongUntilRefusal | null {
  if (until === null) {
    return type === "wage-paid" ? "life.which-pay-day" : null;
  }
  if (type === "wages-settled" || type === "wage-paid") {
    return until > day ? "life.settles-what-is-to-come" : null;
  }
  return until < day ? "life.ends-before-it-began" : null;
}
