import { checkAnswer } from "./check/answer.tsx";
import { checkPages } from "./check/check.tsx";
import { type Door, placeOf, type Shown } from "./door.tsx";
import { helpPage, helpPages } from "./help/help.tsx";
import { payPages } from "./pay/pages.tsx";
import { startPage } from "./start.tsx";
import { employerLetterPage, helperLetterPage, shortPage, takePage } from "./take/page.tsx";

/** What was never offered leads to the start. */
const pages: ReadonlyMap<string, (door: Door) => Shown> = new Map(
  Object.entries({
    start: startPage,
    ...checkPages,
    "check-answer": checkAnswer,
    ...payPages,
    take: takePage,
    short: shortPage,
    letter: helperLetterPage,
    "letter-employer": employerLetterPage,
    help: helpPage,
    ...helpPages,
  }),
);

/** The same on the phone and on the server. */
export function shownIn(door: Door): Shown {
  const page = pages.get(placeOf(door.given)) ?? startPage;
  return page(door);
}

const papers = new Set(["short", "letter", "letter-employer", "sheet"]);

/** It needs Norwegian words too. */
export function isPaper(place: string): boolean {
  return papers.has(place);
}
