import type { DayNumber } from "../pay/calendar.ts";
import type { Picture } from "./picture.ts";
import { onlyWhere, type Saying, say, sayAll } from "./words.ts";

/** What is said of claims of one kind that each have a last day of their own. */

type Claims = (picture: Picture) => readonly { readonly until: DayNumber }[];

const first = (claims: Claims) => (picture: Picture) =>
  Math.min(...claims(picture).map(({ until }) => until));

/** The last day of each claim that has passed and is not known to have been claimed in time, each day once. */
export const passedDays = (passed: Claims): Saying =>
  onlyWhere(
    sayAll(
      "Each last day that has passed, without anybody having told that it was claimed in time: {all}.",
      "Hver siste dag som er over, uten at noen har fortalt at det ble krevd i tide: {all}.",
      (p) => [...new Set(passed(p).map(({ until }) => until))],
    ),
    (p) => passed(p).length > 0,
  );

/** Where several are to come, that the day of the right is the last one's, and which of them is lost first. */
export const firstAndLast = (open: Claims, until: (picture: Picture) => DayNumber): Saying =>
  onlyWhere(
    say(
      "There are several claims, and each has a last day of its own. The first may be lost after {0}; the day told of the right, {1}, is that of the last of them.",
      "Det er flere krav, og hvert har sin egen siste dag. Det første kan gå tapt etter {0}; dagen som er sagt om rettigheten, {1}, er den siste av dem.",
      first(open),
      until,
    ),
    (p) => first(open)(p) < until(p),
  );
