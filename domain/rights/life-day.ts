import { addMonths, type Day } from "../time/day.ts";
import type { EventType, Happened } from "./situation.ts";

/** What is sure to come may be written down before it has. */
export const sureToCome: readonly EventType[] = ["turns-eighteen", "wage-due"];

/** Why a last day cannot belong to the day beside it. */
export type WrongUntilRefusal =
  | "life.ends-before-it-began"
  | "life.settles-what-is-to-come"
  | "life.which-pay-day";

/** Days that lie so far ahead that they are a slip, a wrong year, most likely; and a day of birth that was written for the eighteenth birthday. */
export type TooFarRefusal =
  | "life.birthday-too-far"
  | "life.birth-for-birthday"
  | "life.due-day-too-far";

/** The day that whoever is born on a day turns eighteen; nobody alive then does so later. */
const eighteenthOf = (born: Day): Day => addMonths(born, 18 * 12);
/** Pay falls due month by month, holiday pay the year after: who writes down a pay day does not know one further ahead. */
const lastDueDay = (today: Day): Day => addMonths(today, 12);

/** Whoever was born on it is under eighteen and old enough to work; whoever turned eighteen on it is between 28 and 36, and nobody writes that day of them. */
const isBirth = (day: Day, today: Day): boolean =>
  eighteenthOf(day) > today && addMonths(day, 10 * 12) <= today;

/** Why a day cannot be meant; null where it can. */
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

/** A last day is never before what it is of began; of pay that is settled it is never after: what falls due later is another matter. Pay that came for one pay day says which. */
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
