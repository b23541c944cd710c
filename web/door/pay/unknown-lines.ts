import { type Counted, countedIn } from "../../../rules/pay/counted.ts";
import type { Reckoning } from "../../../rules/pay/reckoning.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";

type SayAs<Text> = (key: DoorKey, values?: Readonly<Record<string, string | number>>) => Text;

export function unknownLines<Text>(
  say: SayAs<Text>,
  format: Format,
  reckoning: Reckoning,
): readonly Text[] {
  return countedIn(reckoning).flatMap((counted) => lineOf(say, format, counted) ?? []);
}

/** Why a rate still holds is told elsewhere. */
function lineOf<Text>(
  say: SayAs<Text>,
  { money, day, hours }: Format,
  counted: Counted,
): Text | null {
  switch (counted.how) {
    case "counted":
      return say("pay.unknown.counted");
    case "agreed":
      return say("pay.assumed.agreed-at-least");
    case "rate":
    case "cap": {
      const { ore, from, through } = counted.how === "rate" ? counted.rate : counted.cap;
      const values = { amount: money(ore), from: day(from), through: day(through) };
      return say(`pay.unknown.${counted.how}`, values);
    }
    case "agreed-alone":
      return say("pay.unknown.agreed-alone", { amount: money(counted.now) });
    case "uncounted":
      return say("pay.unknown.uncounted", { hours: hours(counted.minutes) });
    case "decree":
    case "lapses":
      return null;
  }
}
