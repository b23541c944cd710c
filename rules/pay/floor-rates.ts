import { type DayNumber, dayNumber, dayText } from "../../domain/time/calendar.ts";
import { categoryOn, type Find, findOn, once, type RateOn, ratesBy, ratesOf } from "./day-rates.ts";
import type { LawRate, LawSupplement, PayLaw } from "./pay-law.ts";
import type { HeldCap, HeldRate, Unknown } from "./reckoning.ts";
import { covering, type Dated } from "./sections/allmenngjoring-rate.ts";
import { heldFrom, lastConfirmed } from "./sections/allmenngjoringsloven-7.ts";
import type { Work } from "./work.ts";

/** The last confirmed rate still holds; the pay agreed counts where it is higher, or there is none. */
export function floorRates(work: Work, law: PayLaw, first: DayNumber): RateOn {
  const rateOn = ratesBy(work, law, first);
  const heldOn = heldRateOn(work, law, first);
  return once((day) => {
    const found = rateOn(day, findOn(law, day));
    if (found.known && !found.atLeast) {
      return found;
    }
    const held = found.why === "age" ? null : heldOn(day);
    const floor = held === null ? found : rateOn(day, findHeld(law, day, held));
    return floor.known ? { ...floor, why: found.why, atLeast: true } : found;
  });
}

/** What is confirmed for the day, else what held beside the entry that holds on. */
function findHeld(law: PayLaw, day: DayNumber, held: Dated): Find {
  const confirmed = findOn(law, day);
  const at = heldFrom(held, day);
  const open = { confirmedThrough: dayText(at) };
  return (entries) => {
    const found = confirmed(entries);
    return found.known ? found : covering(entries, at, open);
  };
}

function heldRateOn(work: Work, law: PayLaw, first: DayNumber): (day: DayNumber) => LawRate | null {
  const category = categoryOn(work, first);
  return (day) => {
    const name = category(day);
    return name === null ? null : lastConfirmed(ratesOf(law, name), day);
  };
}

/** Each once, by the day it began. */
export function heldRates(
  work: Work,
  law: PayLaw,
  first: DayNumber,
  unknown: readonly Unknown[],
): readonly HeldRate[] {
  const heldOn = heldRateOn(work, law, first);
  const found = new Set(
    unknown
      .filter(({ why }) => !["supplement-unconfirmed", "room-cap-unconfirmed", "age"].includes(why))
      .map(({ day }) => heldOn(dayNumber(day))),
  );
  return [...found]
    .flatMap((rate) => (rate === null ? [] : [toldRate(rate, law)]))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function toldRate(rate: LawRate, law: PayLaw): HeldRate {
  const { category, ore, from, regulation, source, sourceDate } = rate;
  return { category, ore, from, through: lastDayOf(rate, law), regulation, source, sourceDate };
}

/** By the day they began. */
export function heldCaps(held: ReadonlySet<LawSupplement>, law: PayLaw): readonly HeldCap[] {
  return [...held]
    .map((cap) => {
      const { kind, value, from, regulation, sourceDate } = cap;
      const through = lastDayOf(cap, law);
      return { kind, ore: value, from, through, regulation, source: null, sourceDate };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function lastDayOf(
  { from, to }: Pick<LawRate, "from" | "to">,
  { confirmedThrough }: PayLaw,
): LawRate["from"] {
  return to ?? (confirmedThrough < from ? from : confirmedThrough);
}
