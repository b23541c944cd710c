import type { DayNumber } from "../../domain/time/calendar.ts";
import { limitEnds } from "../pay/sections/foreldelsesloven-29.ts";
import type { Picture } from "./picture.ts";
import { lost, onlyWhere, type Saying, say, sayAll, sayLost } from "./words.ts";

type Claims<Claim> = (picture: Picture) => readonly Claim[];
type Is<Claim> = (claim: Claim, picture: Picture) => boolean;

export const passedDays = <Claim extends { readonly until: DayNumber }>(
  claims: Claims<Claim>,
  isPassed: Is<Claim>,
  dueDay: (claim: Claim) => DayNumber,
): readonly [Saying, Saying] => {
  const passed = (p: Picture) => claims(p).filter((each) => isPassed(each, p));
  const each = (en: string, nb: string, days: (picture: Picture) => readonly DayNumber[]) =>
    onlyWhere(sayAll(en, nb, days), (p) => claims(p).some((claim) => isPassed(claim, p)));
  return [
    lost(
      each(
        "The last day has passed for what should have been paid {all}. Nobody has told that it was claimed in time.",
        "Siste dag er over for det som skulle vært betalt {all}. Ingen har fortalt at det ble krevd i tide.",
        (p) => [...new Set(passed(p).map(dueDay))],
      ),
    ),
    each("Each last day that has passed: {pairs}.", "Hver siste dag som er over: {pairs}.", (p) =>
      [...new Map(passed(p).map((claim) => [dueDay(claim), claim.until]))].flat(),
    ),
  ];
};

/** Where it is no working day, the law ends it later (§ 29). */
export const endsLater = (lastDays: (picture: Picture) => readonly DayNumber[]): Saying =>
  onlyWhere(
    say(
      "A last day that is a Saturday, a Sunday or a holiday is by law moved to the next working day (foreldelsesloven § 29). Here the earlier day is told, to be safe.",
      "Er siste dag en lørdag, søndag eller helligdag, flyttes den etter loven til neste virkedag (foreldelsesloven § 29). Her står den tidligste dagen, for å være sikker.",
    ),
    (p) => lastDays(p).some((day) => limitEnds(day) !== day),
  );

export const firstAndLast = <Claim>(
  claims: Claims<Claim>,
  isOpen: Is<Claim>,
  lastDay: (claim: Claim) => DayNumber,
  until: (picture: Picture) => DayNumber,
): Saying =>
  onlyWhere(
    sayLost(
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
