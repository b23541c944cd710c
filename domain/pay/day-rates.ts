import { type DayNumber, dayText } from "./calendar.ts";
import type { LawRate, LawSupplement, PayLaw } from "./pay-law.ts";
import type { RateSource, UnknownWhy } from "./reckoning.ts";
import { bornOn, categoryByAge, hasReached } from "./sections/age-steps.ts";
import { type Covering, covering } from "./sections/allmenngjoring-rate.ts";
import type { Birth } from "./sections/ferieloven-10.ts";
import {
  hasWorkedTwelveWeeks,
  isYoungCategory,
  seasonalCategory,
  youngCategory,
} from "./sections/jordbruk-3.ts";
import type { Circumstance, Ore, Work } from "./work.ts";

/** A supplement for every hour of a day, or for those at night. */
export interface DaySupplement {
  readonly because: "night" | "skilled" | "away-from-home";
  readonly ore: Ore;
  readonly source: RateSource;
}

/** What an hour of one calendar day is worth. */
export type DayRate =
  | {
      readonly known: true;
      /** Øre an hour. */
      readonly rate: Ore;
      /** Per cent of the rate: 80 for those under eighteen in the fish industry, else 100. */
      readonly share: number;
      readonly minimum: Ore | null;
      readonly source: RateSource;
      readonly night: DaySupplement | null;
      readonly supplements: readonly DaySupplement[];
      /** What overtime adds by the sector's regulation, in per cent of the minimum; null where the act alone speaks. */
      readonly overtime: { readonly ordinary: number; readonly unsocial: number } | null;
      /** A supplement that may belong to the day is not confirmed. */
      readonly isSupplementUnknown: boolean;
    }
  | { readonly known: false; readonly why: UnknownWhy };

export function birthOf({ born, birthYear }: Pick<Work, "born" | "birthYear">): Birth {
  if (born !== undefined) {
    return { known: "day", born };
  }
  return birthYear === undefined ? null : { known: "year", year: birthYear };
}

/** The category of each day: what was told, or one that steps with age or weeks. */
function categoryOn(work: Work, first: DayNumber): (day: DayNumber) => string | null {
  const { sector, category } = work;
  const born = bornOn(birthOf(work), "latest");
  if (category === "by_age") {
    return (day) => (born === null ? null : categoryByAge(sector, born, day));
  }
  if (sector === "agriculture" && isYoungCategory(category)) {
    return (day) => youngCategory(category, born, first, day);
  }
  return category === "seasonal_adult" && sector === "agriculture"
    ? (day) => seasonalCategory(first, day)
    : () => category;
}

/** What an hour is worth on each calendar day; looked up once a day. */
export function dayRates(work: Work, law: PayLaw, first: DayNumber): (day: DayNumber) => DayRate {
  const known = new Map<DayNumber, DayRate>();
  const rateOn = work.sector === "other" ? agreedAlone(work) : byLaw(work, law, first);
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) {
      return before;
    }
    const found = rateOn(day);
    known.set(day, found);
    return found;
  };
}

const agreed: RateSource = { kind: "agreed", confirmed: true };

function agreedAlone({ agreedHourly }: Work): (day: DayNumber) => DayRate {
  const rate: DayRate =
    agreedHourly === undefined
      ? { known: false, why: "no-agreed-pay" }
      : {
          known: true,
          rate: agreedHourly,
          share: 100,
          minimum: null,
          source: agreed,
          night: null,
          supplements: [],
          overtime: null,
          isSupplementUnknown: false,
        };
  return () => rate;
}

function byLaw(work: Work, law: PayLaw, first: DayNumber): (day: DayNumber) => DayRate {
  const { agreedHourly = 0, circumstances = [] } = work;
  const category = categoryOn(work, first);
  const sources = new Map<LawRate | LawSupplement, RateSource>();
  const sourceOf = (entry: LawRate | LawSupplement, kind: "minimum" | "supplement") => {
    const source = sources.get(entry) ?? madeSource(entry, kind);
    sources.set(entry, source);
    return source;
  };
  const share = youngShare(work, law, first);
  return (day) => {
    const name = category(day);
    const minimum = minimumOn(law, name, day);
    if (!minimum.known) {
      return minimum;
    }
    const { ore } = minimum.entry;
    const part = share(day);
    const isAgreed = agreedHourly * 100 > ore * part;
    const supplement = (kind: string, because: DaySupplement["because"]) => {
      const found = covering(
        law.supplements.filter((each) => each.kind === kind),
        day,
        law,
      );
      return found.known
        ? { because, ore: found.entry.value, source: sourceOf(found.entry, "supplement") }
        : found.why;
    };
    const night = supplement("night_21_06_min", "night");
    const others = circumstances.map((each) => supplement(kindOf(each, name), each));
    return {
      known: true,
      rate: isAgreed ? agreedHourly : ore,
      share: isAgreed ? 100 : part,
      minimum: ore,
      source: isAgreed ? agreed : sourceOf(minimum.entry, "minimum"),
      night: typeof night === "string" ? null : night,
      supplements: others.filter((each) => typeof each !== "string"),
      overtime: sectorOvertime(law, day),
      isSupplementUnknown: [night, ...others].includes("unconfirmed") || others.includes("gap"),
    };
  };
}

/** The rate of a category on a day; where the category has ended, and none was read that follows it, none is taken. */
function minimumOn(law: PayLaw, category: string | null, day: DayNumber): Covering<LawRate> {
  if (category === null) {
    return { known: false, why: "gap" };
  }
  const rates = law.rates.filter((rate) => rate.category === category);
  return covering(rates, day, law);
}

function kindOf(circumstance: Circumstance, category: string | null): string {
  return circumstance === "skilled" ? "skilled_supplement" : `away_from_home_${category}`;
}

function madeSource(entry: LawRate | LawSupplement, kind: "minimum" | "supplement"): RateSource {
  const { regulation, sourceDate, from } = entry;
  const source = "source" in entry ? entry.source : null;
  return { kind, regulation, source, sourceDate, from, confirmed: true };
}

function numberOn(law: PayLaw, kind: string, day: DayNumber): number | null {
  const found = covering(
    law.supplements.filter((each) => each.kind === kind),
    day,
    law,
  );
  return found.known ? found.entry.value : null;
}

function sectorOvertime(
  law: PayLaw,
  day: DayNumber,
): { readonly ordinary: number; readonly unsocial: number } | null {
  const ordinary = numberOn(law, "overtime_ordinary", day);
  const unsocial = numberOn(law, "overtime_21_06_sundays_holidays", day);
  return ordinary === null || unsocial === null ? null : { ordinary, unsocial };
}

/** Minutes of the ordinary week that the sector's regulation lays down on a day, or null. */
export function sectorWeek(law: PayLaw, day: DayNumber): number | null {
  return numberOn({ ...law, confirmedThrough: dayText(day) }, "ordinary_week_hours", day);
}

/** Fish industry: those under eighteen have a share of the adult rate, but not at seventeen after twelve weeks. */
function youngShare(work: Work, law: PayLaw, first: DayNumber): (day: DayNumber) => number {
  const born = bornOn(birthOf(work), "latest");
  if (born === null || !law.supplements.some(({ kind }) => kind === "under_18")) {
    return () => 100;
  }
  return (day) => {
    const isFull =
      hasReached(born, 18, day) || (hasReached(born, 17, day) && hasWorkedTwelveWeeks(first, day));
    return isFull ? 100 : (numberOn(law, "under_18", day) ?? 100);
  };
}
