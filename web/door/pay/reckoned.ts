import { reckon } from "../../../rules/pay/reckon.ts";
import type { Reckoning } from "../../../rules/pay/reckoning.ts";
import type { Work, WorkProblem } from "../../../rules/pay/work.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Door } from "../door.tsx";
import type { FieldProblem } from "./fields.ts";
import { type Told, workOf } from "./work-of.ts";

export type ReckonedIn =
  | { readonly work: Work; readonly reckoning: Reckoning }
  | { readonly problems: readonly FieldProblem[] };

const refused: Readonly<Record<WorkProblem["code"], DoorKey>> = {
  "pay.category-unknown": "pay.refused.category-unknown",
  "pay.category-needs-age": "pay.refused.category-needs-age",
  "pay.time-unreadable": "pay.problem.time",
  "pay.shift-backwards": "pay.problem.same",
  "pay.shift-too-long": "pay.refused.shift-too-long",
  "pay.break-too-long": "pay.problem.break-long",
  "pay.break-outside": "pay.problem.break-long",
  "pay.shifts-overlap": "pay.problem.overlap",
  "pay.amount-negative": "pay.problem.amount",
  "pay.pay-day": "pay.problem.pay-day",
  "pay.too-large": "pay.refused.too-large",
};

/** The field that a refusal came from. */
function placed({ code, at }: WorkProblem, { shiftFields }: Told): FieldProblem {
  const [, list = "", index = "0"] = /^(\w+)\[(\d+)\]/.exec(at) ?? [];
  const fields: Readonly<Record<string, string>> = {
    shifts: shiftFields[Number(index)] ?? "week-from",
    payments: "paid-amount-0",
    deductions: "cut-amount-0",
    paidBack: "back-amount-0",
  };
  const whole: Readonly<Record<string, string>> = {
    "pay.category-unknown": "pay-sector",
    "pay.category-needs-age": "pay-born",
    "pay.pay-day": "pay-day",
  };
  return { field: fields[list] ?? whole[code] ?? "week-from", key: refused[code] };
}

/** Or what must be put right first. */
export function reckonedIn({
  given,
  today,
  law,
}: Pick<Door, "given" | "today" | "law">): ReckonedIn {
  const told = workOf(given, today);
  if (told.problems.length > 0) {
    return { problems: told.problems };
  }
  const payLaw = law.pay.find(({ sector }) => sector === told.work.sector);
  if (payLaw === undefined) {
    return { problems: [{ field: "pay-sector", key: "pay.problem.sector" }] };
  }
  const reckoned = reckon(told.work, payLaw);
  return reckoned.ok
    ? { work: told.work, reckoning: reckoned.value }
    : { problems: [placed(reckoned.problem, told)] };
}
