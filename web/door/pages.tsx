import { checkAnswer } from "./check/answer.tsx";
import { checkPages } from "./check/check.tsx";
import { type Door, placeOf, type Shown } from "./door.tsx";
import { helpPage, helpPages } from "./help/help.tsx";
import { payPages } from "./pay/pages.tsx";
import { startPage } from "./start.tsx";

/** Every page of the door by the name a button calls it. What was never offered leads to the start. */
const pages: ReadonlyMap<string, (door: Door) => Shown> = new Map(
  Object.entries({
    start: startPage,
    ...checkPages,
    "check-answer": checkAnswer,
    help: helpPage,
    ...helpPages,
    ...payPages,
  }),
);

/** The page that was asked for, made from what was given. Pure: the same on the phone and on the server. */
export function shownIn(door: Door): Shown {
  const page = pages.get(placeOf(door.given)) ?? startPage;
  return page(door);
}
