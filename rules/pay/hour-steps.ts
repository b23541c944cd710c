import { type DayNumber, dayText } from "../../domain/time/calendar.ts";
import { clockText, type LocalMinute } from "../../domain/time/clock.ts";
import type { DayRate, DaySupplement } from "./day-rates.ts";
import { payFor } from "./grain.ts";
import type { HourStep } from "./reckoning.ts";
import type { HourKind } from "./sections/aml-10-4.ts";
import { overtimePay } from "./sections/aml-10-6-11.ts";
import { mayPercent } from "./sections/lov-1-17-mai-3.ts";
import { nightParts, unsocialParts } from "./sections/verft-elektro-6.ts";

/** One calendar day on the clock, all of one kind. */
export interface Slice {
  readonly day: DayNumber;
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly kind: HourKind;
}

type KnownRate = Extract<DayRate, { readonly known: true }>;
type ShiftDay = HourStep["shiftDay"];

export function addSteps(
  steps: HourStep[],
  slice: Slice,
  rate: KnownRate,
  shiftDay: ShiftDay,
): void {
  addHours(steps, slice, rate, shiftDay);
  if (rate.night !== null) {
    for (const { from, to, isUnsocial } of nightParts(slice.day, slice.from, slice.to)) {
      if (isUnsocial) {
        steps.push(supplementStep({ ...slice, from, to }, rate, rate.night, shiftDay));
      }
    }
  }
  if (slice.kind === "ordinary" && rate.isMayDay) {
    steps.push(mayStep(slice, rate, shiftDay));
  }
  for (const each of rate.supplements) {
    steps.push(supplementStep(slice, rate, each, shiftDay));
  }
}

function addHours(steps: HourStep[], slice: Slice, rate: KnownRate, shiftDay: ShiftDay): void {
  if (slice.kind === "ordinary") {
    steps.push(ordinaryStep(slice, rate, shiftDay));
    return;
  }
  if (rate.overtime === null) {
    steps.push(overtimeStep(slice, slice.kind, rate, shiftDay, null));
    return;
  }
  for (const { from, to, isUnsocial } of unsocialParts(slice.day, slice.from, slice.to)) {
    const percent = isUnsocial ? rate.overtime.unsocial : rate.overtime.ordinary;
    steps.push(overtimeStep({ ...slice, from, to }, slice.kind, rate, shiftDay, percent));
  }
}

function base({ day, from, to }: Slice, rate: KnownRate, shiftDay: ShiftDay) {
  return {
    day: dayText(day),
    shiftDay,
    from: clockText(from),
    to: clockText(to),
    minutes: to - from,
    rate: rate.rate,
    minimum: rate.minimum,
    addition: null,
    rateSource: rate.source,
    atLeast: rate.atLeast,
  };
}

function ordinaryStep(slice: Slice, rate: KnownRate, shiftDay: ShiftDay): HourStep {
  return {
    ...base(slice, rate, shiftDay),
    part: "ordinary",
    percent: rate.share,
    because: "ordinary",
    exact: payFor(slice.to - slice.from, rate.rate, rate.share),
  };
}

function overtimeStep(
  slice: Slice,
  kind: Exclude<HourKind, "ordinary">,
  rate: KnownRate,
  shiftDay: ShiftDay,
  sectorPercent: number | null,
): HourStep {
  const minutes = slice.to - slice.from;
  const pay = overtimePay(rate.rate, rate.minimum, sectorPercent);
  const percent = (pay.percent * rate.share) / 100;
  const added = pay.addition === null ? 0 : payFor(minutes, pay.addition.of, pay.addition.percent);
  return {
    ...base(slice, rate, shiftDay),
    part: "overtime",
    percent,
    addition: pay.addition,
    because: pay.because === "act-above-sector" ? pay.because : kind,
    exact: payFor(minutes, rate.rate, percent) + added,
  };
}

function mayStep(slice: Slice, rate: KnownRate, shiftDay: ShiftDay): HourStep {
  const percent = (mayPercent * rate.share) / 100;
  return {
    ...base(slice, rate, shiftDay),
    part: "supplements",
    percent,
    because: "may-day",
    exact: payFor(slice.to - slice.from, rate.rate, percent),
  };
}

function supplementStep(
  slice: Slice,
  rate: KnownRate,
  { ore, because, source }: DaySupplement,
  shiftDay: ShiftDay,
): HourStep {
  return {
    ...base(slice, rate, shiftDay),
    part: "supplements",
    rate: ore,
    percent: 100,
    because,
    rateSource: source,
    exact: payFor(slice.to - slice.from, ore, 100),
  };
}
