import type { Door, Shown } from "../door.tsx";
import { type FieldProblem, inOrder } from "./fields.ts";
import { hoursPage } from "./hours.tsx";
import { backPage, moneyPage } from "./money.tsx";
import { type PayPage, pageOf, wrongBefore } from "./order.ts";
import type { PayDrawing } from "./page.tsx";
import { reckonedIn } from "./reckoned.ts";
import { resultPage } from "./result.tsx";
import { sectorPage } from "./sector.tsx";
import { weekPage } from "./week.tsx";
import { workPage } from "./work.tsx";
import { workOf } from "./work-of.ts";

const asking: Readonly<Record<Exclude<PayPage, "pay-result">, PayDrawing>> = {
  pay: sectorPage,
  "pay-work": workPage,
  "pay-hours": hoursPage,
  "pay-week": weekPage,
  "pay-money": moneyPage,
  "pay-back": backPage,
};

function asked(door: Door, page: PayPage, problems: readonly FieldProblem[]): Shown {
  const draw = page === "pay-result" ? sectorPage : asking[page];
  return draw(door, inOrder(draw(door, []).asks, problems));
}

/** Or an earlier one with something to put right. */
function askingPage(page: PayPage): (door: Door) => Shown {
  return (door) => {
    const wrong = wrongBefore(page, workOf(door.given, door.today).problems);
    return wrong === null ? asked(door, page, []) : asked(door, wrong.page, wrong.problems);
  };
}

function result(door: Door): Shown {
  const found = reckonedIn(door);
  if ("reckoning" in found) {
    return resultPage({ door, ...found });
  }
  const wrong = wrongBefore("pay-result", found.problems);
  const [first] = found.problems;
  return asked(
    door,
    wrong?.page ?? pageOf(first?.field ?? "pay-sector"),
    wrong?.problems ?? found.problems,
  );
}

export const payPages: Readonly<Record<PayPage, (door: Door) => Shown>> = {
  pay: askingPage("pay"),
  "pay-work": askingPage("pay-work"),
  "pay-hours": askingPage("pay-hours"),
  "pay-week": askingPage("pay-week"),
  "pay-money": askingPage("pay-money"),
  "pay-back": askingPage("pay-back"),
  "pay-result": result,
};
