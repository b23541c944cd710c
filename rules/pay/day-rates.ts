import { type DayNumber, dayText } from "../../domain/time/calendar.ts";
import type { LawRate, LawSupplement, PayLaw } from "./pay-law.ts";
import type { RateSource, UnknownWhy } from "./reckoning.ts";
import { bornOn, categoryByAge, hasReached } from "./sections/age-steps.ts";
import { type Covering, covering, type Dated } from "./sections/allmenngjoring-rate.ts";
import type { Birth } from "./sections/ferieloven-10.ts";
import {
  hasWorkedTwelveWeeks,
  isYoungCategory,
  ratesHold,
  seasonalCategory,
  youngCategory,
} from "./sections/jordbruk-3.ts";
import { mayDay } from "./sections/lov-1-17-mai-3.ts";
import type { Circumstance, Known, Ore, Work } from "./work.ts";

export interface DaySupplement {
  readonly because: "night" | "skilled" | "away-from-home";
  readonly ore: Ore;
  readonly source: RateSource;
}

export type DayRate =
  | {
      readonly known: true;
      /** Øre an hour. */
      readonly rate: Ore;
      /** Per cent: 80 under eighteen in the fish industry, else 100. */
      readonly share: number;
      readonly minimum: Ore | null;
      readonly source: RateSource;
      readonly night: DaySupplement | null;
      readonly supplements: readonly DaySupplement[];
      /** With the supplement of the act on 1 and 17 May. */
      readonly isMayDay: boolean;
      /** Per cent of the minimum, by the sector's regulation. */
      readonly overtime: { readonly ordinary: number; readonly unsocial: number } | null;
      /** Null where all is confirmed. */
      readonly why: UnknownWhy | null;
      /** No confirmed rate: worth at least this. */
      readonly atLeast: boolean;
    }
  | { readonly known: false; readonly why: UnknownWhy };

export type RateOn = (day: DayNumber) => DayRate;

export type Find = <Entry extends Dated>(entries: readonly Entry[]) => Covering<Entry>;

export function birthOf({ born, birthYear }: Pick<Work, "born" | "birthYear">): Birth {
  if (born !== undefined) {
    return { known: "day", born };
  }
  return birthYear === undefined ? null : { known: "year", year: birthYear };
}

export function categoryOn(work: Work, first: DayNumber): (day: DayNumber) => string | null {
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

/** Without a confirmed rate, at least the pay agreed. */
export function confirmedRates(work: Work, law: PayLaw, first: DayNumber): RateOn {
  const rateOn = ratesBy(work, law, first);
  return once((day) => rateOn(day, findOn(law, day)));
}

export function findOn(law: PayLaw, day: DayNumber): Find {
  return (entries) => covering(entries, day, law);
}

/** A shift asks for the same day many times. */
export function once(rateOn: RateOn): RateOn {
  const known = new Map<DayNumber, DayRate>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) {
      return before;
    }
    const rate = rateOn(day);
    const found = rate.known && mayDay(day) === "supplement" ? { ...rate, isMayDay: true } : rate;
    known.set(day, found);
    return found;
  };
}

const agreed: RateSource = { kind: "agreed" };

function agreedAlone(ore: Ore) {
  return {
    known: true,
    rate: ore,
    share: 100,
    minimum: null,
    source: agreed,
    night: null,
    supplements: [],
    isMayDay: false,
    overtime: null,
    why: null,
    atLeast: false,
  } as const;
}

type SourceOf = (entry: LawRate | LawSupplement, kind: "minimum" | "supplement") => RateSource;

/** A year of work has thousands of steps. */
function sourcesOnce(): SourceOf {
  const sources = new Map<LawRate | LawSupplement, RateSource>();
  return (entry, kind) => {
    const source = sources.get(entry) ?? madeSource(entry, kind);
    sources.set(entry, source);
    return source;
  };
}

/** Without a rate the pay agreed counts, at least; an agreed pay of nought is none. */
export function ratesBy(
  work: Work,
  law: PayLaw,
  first: DayNumber,
): (day: DayNumber, find: Find) => DayRate {
  const { agreedHourly = 0 } = work;
  if (work.sector === "other") {
    const rate: DayRate =
      agreedHourly === 0 ? { known: false, why: "no-agreed-pay" } : agreedAlone(agreedHourly);
    return () => rate;
  }
  const category = categoryOn(work, first);
  const sourceOf = sourcesOnce();
  const beside = supplementsBy(work, law, sourceOf);
  const share = youngShare(work, law, first);
  const holds = atAge(work);
  return (day, find) => {
    const isHeld = holds(day);
    if (isHeld !== "yes") {
      return outsideAge(isHeld, agreedHourly);
    }
    const name = category(day);
    const minimum = minimumIn(law, name, find);
    if (!minimum.known) {
      return withoutMinimum(minimum, agreedHourly, () => beside(name, find));
    }
    const { ore } = minimum.entry;
    const part = share(day, find);
    const isAgreed = agreedHourly * 100 > ore * part;
    return {
      known: true,
      rate: isAgreed ? agreedHourly : ore,
      share: isAgreed ? 100 : part,
      minimum: ore,
      source: isAgreed ? agreed : sourceOf(minimum.entry, "minimum"),
      overtime: sectorOvertime(law, find),
      ...beside(name, find),
      isMayDay: false,
      atLeast: false,
    };
  };
}

function withoutMinimum(
  minimum: Extract<Covering<LawRate>, { readonly known: false }>,
  agreedHourly: Ore,
  beside: () => ReturnType<ReturnType<typeof supplementsBy>>,
): DayRate {
  return agreedHourly === 0
    ? minimum
    : { ...agreedAlone(agreedHourly), ...beside(), why: minimum.why, atLeast: true };
}

function atAge(work: Work): (day: DayNumber) => Known {
  const birth = birthOf(work);
  return work.sector === "agriculture" ? (day) => ratesHold(birth, day) : () => "yes";
}

/** There the pay is what was agreed, and no more is known. */
function outsideAge(holds: Known, agreedHourly: Ore): DayRate {
  if (agreedHourly === 0) {
    return { known: false, why: "age" };
  }
  const pay = agreedAlone(agreedHourly);
  return holds === "no" ? pay : { ...pay, why: "age", atLeast: true };
}

function supplementsBy({ circumstances = [] }: Work, law: PayLaw, sourceOf: SourceOf) {
  return (category: string | null, find: Find) => {
    const supplement = (kind: string, because: DaySupplement["because"]) => {
      const found = find(law.supplements.filter((each) => each.kind === kind));
      return found.known
        ? { because, ore: found.entry.value, source: sourceOf(found.entry, "supplement") }
        : found.why;
    };
    const night = supplement("night_21_06_min", "night");
    const others = circumstances.map((each) => supplement(kindOf(each, category), each));
    // Nights without a supplement are no gap: most sectors have none.
    const isUnsure = [night, ...others].includes("unconfirmed") || others.includes("gap");
    return {
      night: typeof night === "string" ? null : night,
      supplements: others.filter((each) => typeof each !== "string"),
      why: isUnsure ? ("supplement-unconfirmed" as const) : null,
    };
  };
}

/** A category that has ended without a known successor has no rate. */
function minimumIn(law: PayLaw, category: string | null, find: Find): Covering<LawRate> {
  return category === null ? { known: false, why: "gap" } : find(ratesOf(law, category));
}

export function ratesOf(law: PayLaw, category: string): readonly LawRate[] {
  return law.rates.filter((rate) => rate.category === category);
}

function kindOf(circumstance: Circumstance, category: string | null): string {
  return circumstance === "skilled" ? "skilled_supplement" : `away_from_home_${category}`;
}

function madeSource(entry: LawRate | LawSupplement, kind: "minimum" | "supplement"): RateSource {
  const { regulation, sourceDate, from } = entry;
  const source = "source" in entry ? entry.source : null;
  return { kind, regulation, source, sourceDate, from };
}

function numberIn(law: PayLaw, kind: string, find: Find): number | null {
  const found = find(law.supplements.filter((each) => each.kind === kind));
  return found.known ? found.entry.value : null;
}

function sectorOvertime(
  law: PayLaw,
  find: Find,
): { readonly ordinary: number; readonly unsocial: number } | null {
  const ordinary = numberIn(law, "overtime_ordinary", find);
  const unsocial = numberIn(law, "overtime_21_06_sundays_holidays", find);
  return ordinary === null || unsocial === null ? null : { ordinary, unsocial };
}

/** Minutes; null where the sector has no week of its own. */
export function sectorWeek(law: PayLaw, day: DayNumber): number | null {
  const open = { ...law, confirmedThrough: dayText(day) };
  return numberIn(law, "ordinary_week_hours", findOn(open, day));
}

/** Fish industry: under eighteen a share, but not at seventeen after twelve weeks. */
function youngShare(
  work: Work,
  law: PayLaw,
  first: DayNumber,
): (day: DayNumber, find: Find) => number {
  const born = bornOn(birthOf(work), "latest");
  if (born === null || !law.supplements.some(({ kind }) => kind === "under_18")) {
    return () => 100;
  }
  return (day, find) => {
    const isFull =
      hasReached(born, 18, day) || (hasReached(born, 17, day) && hasWorkedTwelveWeeks(first, day));
    return isFull ? 100 : (numberIn(law, "under_18", find) ?? 100);
  };
}
