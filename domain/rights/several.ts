import type { DayNumber } from "../pay/calendar.ts";
import type { Picture } from "./picture.ts";
import { onlyWhere, type Saying, say, sayAll } from "./words.ts";

/** What is said of claims of one kind that each have a last day of their own. */

type Claims<Claim> = (picture: Picture) => readonly Claim[];
type Is<Claim> = (claim: Claim, picture: Picture) => boolean;

/** The last day of each claim that has passed and is not known to have been claimed in time, each day once. */
export const passedDays = <Claim extends { readonly until: DayNumber }>(
  claims: Claims<Claim>,
  isPassed: Is<Claim>,
): Saying =>
  onlyWhere(
    sayAll(
      "Each last day that has passed, without anybody having told that it was claimed in time: {all}.",
      "Hver siste dag som er over, uten at noen har fortalt at det ble krevd i tide: {all}.",
      (p) => {
        const passed = claims(p).filter((each) => isPassed(each, p));
        return [...new Set(passed.map(({ until }) => until))];
      },
    ),
    (p) => claims(p).some((each) => isPassed(each, p)),
  );

/** Where several are to come, that the day of the right is the last one's, and which of them is lost first, to be safe. */
export const firstAndLast = <Claim>(
  claims: Claims<Claim>,
  isOpen: Is<Claim>,
  lastDay: (claim: Claim) => DayNumber,
  until: (picture: Picture) => DayNumber,
): Saying =>
  onlyWhere(
    say(
      "There are several claims, and each has a last day of its own. The first may be lost after {0}; the day told of the right, {1}, is that of the last of them.",
      "Det er flere krav, og hvert har sin egen siste dag. Det første kan gå tapt etter {0}; dagen som er sagt om rettigheten, {1}, er den siste av dem.",
      (p) => Math.min(...claims(p).flatMap((each) => (isOpen(each, p) ? lastDay(each) : []))),
      until,
    ),
    (p) => {
      const all = claims(p);
      const last = all.length > 1 ? until(p) : Number.NaN;
      return all.some((each) => lastDay(each) < last && isOpen(each, p));
    },
  );
