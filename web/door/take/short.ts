import { earnedOf } from "../../../domain/pay/earned.ts";
import { oreOf } from "../../../domain/pay/grain.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";
import { firstLastDay, span, type Told } from "./told.ts";

type Plain = (key: DoorKey, values?: Readonly<Record<string, string | number>>) => string;

/** What one says to somebody who can help, a line at a time. */
export function shortLines(say: Plain, format: Format, told: Told): readonly string[] {
  const { total, unknown } = told.reckoning;
  const worked = span(told);
  const last = firstLastDay(told);
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
    say("take.short.earned", { amount: format.money(oreOf(earnedOf(total.exact))) }),
    say("take.short.paid", { amount: format.money(total.paid) }),
    ...amount("take.short.kept", total.lawfulDeductions),
    ...amount("take.short.paid-back", total.paidBack),
    ...amount("take.short.barred", total.barred),
    say("take.short.owed", { amount: format.money(Math.max(0, total.owed)) }),
    ...(last === null ? [] : [say("take.short.last-day", { day: format.day(last) })]),
    ...(unknown.length === 0 ? [] : [say("take.short.unknown")]),
    say("take.short.help"),
  ];
}
