import { countedIn } from "../../../rules/pay/counted.ts";
import { earnedOf } from "../../../rules/pay/earned.ts";
import { oreOf } from "../../../rules/pay/grain.ts";
import { mayBeMore, type Owed, shownSums } from "../../../rules/pay/owed.ts";
import type { Reckoning } from "../../../rules/pay/reckoning.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";
import { firstLastDay, span, type Told } from "./told.ts";

type Plain = (key: DoorKey, values?: Readonly<Record<string, string | number>>) => string;

/** Only with a sum: see `owedBy`. */
export function shortLines(say: Plain, format: Format, told: Told, owed: Owed): readonly string[] {
  const { reckoning } = told;
  const { total } = shownSums(reckoning);
  const worked = span(told);
  const last = firstLastDay(told, "employer");
  const above = firstLastDay(told, "contractors");
  const isSure = !mayBeMore(reckoning);
  const amount = (key: DoorKey, ore: number): readonly string[] =>
    ore > 0 ? [say(key, { amount: format.money(ore) })] : [];
  return [
    ...(worked === null
      ? []
      : [
          say("take.short.worked", {
            hours: format.hours(total.minutes),
            from: format.day(worked.from),
            to: format.day(worked.to),
          }),
        ]),
    ...amount(
      isSure ? "take.short.earned" : "take.short.earned-at-least",
      oreOf(earnedOf(total.exact)),
    ),
    say("take.short.paid", { amount: format.money(total.paid) }),
    ...amount("take.short.kept", total.lawfulDeductions),
    ...amount("take.short.paid-back", total.paidBack),
    ...amount("take.short.barred", total.barred),
    ...amount(isSure ? "take.short.owed" : "take.short.at-least", owed.now),
    ...owed.laterParts.map(({ part, due, amount: later }) =>
      say(`pay.later.${part}`, { amount: format.money(later), day: format.day(due) }),
    ),
    ...(last === null ? [] : [say("take.short.last-day", { day: format.day(last) })]),
    ...(above === null ? [] : [say("take.short.above", { day: format.day(above) })]),
    ...unsureLines(say, format, reckoning),
    say("take.short.help"),
  ];
}

function unsureLines(say: Plain, { hours }: Format, reckoning: Reckoning): readonly string[] {
  const hows = new Set(countedIn(reckoning).map(({ how }) => how));
  const { uncounted } = shownSums(reckoning).total;
  const isLeftOut = reckoning.unknown.some(({ why }) => why === "supplement-unconfirmed");
  return [
    ...(hows.has("counted") || hows.has("agreed") ? [say("take.short.unknown")] : []),
    ...(uncounted > 0 ? [say("take.short.uncounted", { hours: hours(uncounted) })] : []),
    ...(hows.has("cap") ? [say("take.short.cap")] : []),
    ...(isLeftOut ? [say("take.short.supplement")] : []),
  ];
}
