import { owedIn, shownSums } from "../../../domain/pay/owed.ts";
import type { Reckoning } from "../../../domain/pay/reckoning.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";

type SayAs<Text> = (key: DoorKey, values?: Readonly<Record<string, string | number>>) => Text;

/** How days without a sure rate are counted: at which rate, what if it has ended, and how much has no amount. */
export function unknownLines<Text>(
  say: SayAs<Text>,
  { money, day, hours }: Format,
  reckoning: Reckoning,
): readonly Text[] {
  const { atLeast } = reckoning;
  const { uncounted } = shownSums(reckoning).total;
  const rates = atLeast?.rates ?? [];
  const agreedAlone = rates.length === 0 ? null : owedIn(reckoning);
  return [
    ...(atLeast === null ? [] : [say("pay.unknown.counted")]),
    ...rates.map(({ ore, from, through }) =>
      say("pay.unknown.rate", { amount: money(ore), from: day(from), through: day(through) }),
    ),
    ...(agreedAlone === null
      ? []
      : [say("pay.unknown.agreed-alone", { amount: money(agreedAlone.now) })]),
    ...(uncounted === 0 ? [] : [say("pay.unknown.uncounted", { hours: hours(uncounted) })]),
  ];
}
