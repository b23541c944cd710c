import { dayText, numberOf } from "../domain/time/calendar.ts";
import { clockText } from "../domain/time/clock.ts";
import { loadLaw } from "../law/law.ts";
import { payLawFor } from "../rules/pay/pay-law.ts";
import { reckon } from "../rules/pay/reckon.ts";
import type { Shift, Work } from "../rules/pay/work.ts";
import { drawer, median } from "./measure.ts";

// Shifts per second on one core, with steps, breaches and claims (400 people, 250 shifts), against a plain
// calculation with Temporal and big integers.

const people = 400;
const shiftsEach = 250;
const law = payLawFor(loadLaw().rates, "cleaning");

const random = drawer(20_261_125);

/** In 2025 every date has a confirmed rate, in 2024 most have none. */
function invented(year: number): Work {
  let day = numberOf(year, 6, 16) + random(60);
  const shifts = Array.from({ length: shiftsEach }, (): Shift => {
    day += random(5) === 0 ? 2 : 1;
    const from = day * 1440 + 360 + random(57) * 15;
    return { from: clockText(from), to: clockText(from + 240 + random(24) * 15), breakMinutes: 30 };
  });
  const payments = Array.from({ length: 12 }, (_, month) => ({
    day: dayText(numberOf(year, 7, 15) + 30 * month),
    amount: 1_000_000 + random(1_000_000),
    way: "bank" as const,
  }));
  const asOf = dayText(numberOf(2026, 11, 24));
  const money = { payments, deductions: [], paidBack: [] };
  return { sector: "cleaning", category: "adult", shifts, ...money, asOf };
}

const works = Array.from({ length: people }, () => invented(2025));
const unsure = Array.from({ length: people }, () => invented(2024));

function ours(work: Work) {
  const found = reckon(work, law);
  if (!found.ok) {
    throw new Error(JSON.stringify(found.problem));
  }
  return found.value;
}

interface Sums {
  ordinary: bigint;
  overtime: bigint;
  extra: bigint;
}

/** In six-thousandths of an øre, the plain way. */
function plainly({ shifts }: Work): string {
  const worked = new Map<string, number>();
  const sums: Sums = { ordinary: 0n, overtime: 0n, extra: 0n };
  for (const { from, to, breakMinutes = 0 } of shifts) {
    const begin = Temporal.PlainDateTime.from(from).toZonedDateTime("Europe/Oslo");
    const end = Temporal.PlainDateTime.from(to).toZonedDateTime("Europe/Oslo");
    const half = Math.floor((begin.until(end).total("minutes") - breakMinutes) / 2);
    const middle = begin.add({ minutes: half });
    addPiece(sums, worked, begin, begin, middle);
    addPiece(sums, worked, begin, middle.add({ minutes: breakMinutes }), end);
  }
  const holiday = (sums.ordinary + sums.overtime + sums.extra) * 102n;
  return [sums.ordinary, sums.overtime, sums.extra, holiday / 1000n, holiday % 1000n].join(" ");
}

/** Cut at 06, 21 and midnight; by the date and week of its shift, at its own date's rate. */
function addPiece(
  sums: Sums,
  worked: Map<string, number>,
  shift: Temporal.ZonedDateTime,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): void {
  const day = shift.toPlainDate().toString();
  const week = `${shift.yearOfWeek}-W${shift.weekOfYear}`;
  for (let at = from; Temporal.ZonedDateTime.compare(at, to) < 0; ) {
    const hour = [6, 21].find((each) => at.hour < each) ?? 24;
    const midnight = at.startOfDay().add({ days: hour === 24 ? 1 : 0 });
    const next = midnight.with({ hour: hour % 24 });
    const end = Temporal.ZonedDateTime.compare(next, to) < 0 ? next : to;
    const minutes = at.until(end).total("minutes");
    const before = worked.get(day) ?? 0;
    const inWeek = worked.get(week) ?? 0;
    const ordinary = Math.max(0, Math.min(minutes, 540 - before, 2400 - inWeek));
    worked.set(day, before + minutes);
    worked.set(week, inWeek + ordinary);
    const date = at.toPlainDate().toString();
    const rate = BigInt(rateOn(date));
    sums.ordinary += BigInt(ordinary) * rate * 100n;
    sums.overtime += BigInt(minutes - ordinary) * rate * 140n;
    sums.extra += extraOf(date, hour !== 21, BigInt(minutes), BigInt(ordinary), rate);
    at = end;
  }
}

/** Nights, and 1 May. 17 May 2026 is a Sunday; no week is all at night. */
function extraOf(date: string, isNight: boolean, minutes: bigint, ordinary: bigint, rate: bigint) {
  const night = rate > 0n && isNight ? minutes * 290_000n : 0n;
  return date === "2026-05-01" ? night + ordinary * rate * 50n : night;
}

function rateOn(day: string): number {
  return day >= "2025-06-15" && day <= "2026-10-04" ? 23_654 : 0;
}

/** Grains are a thousandth of the plain unit. */
function asPlain(work: Work): string {
  const { exact } = ours(work).total;
  const unit = 1000n;
  const [ordinary, overtime, night] = [exact.ordinary, exact.overtime, exact.supplements].map(
    (grains) => BigInt(grains) / unit,
  );
  const holiday = BigInt(exact.holidayPay);
  return [ordinary, overtime, night, holiday / unit, holiday % unit].join(" ");
}

function perSecond(shifts: number, rounds: number, once: () => void): number {
  const took = Array.from({ length: rounds + 1 }, () => {
    const began = performance.now();
    once();
    return performance.now() - began;
  });
  return (shifts * 1000) / median(took.slice(1));
}

const few = works.slice(0, 20);
const expected = few.map(plainly);
const found = few.map(asPlain);
if (expected.join() !== found.join()) {
  throw new Error(`the two ways differ: ${expected[0]} and ${found[0]}`);
}
const steps = ours(works[0] ?? invented(2025)).periods.reduce(
  (sum, each) => sum + each.steps.length,
  0,
);
const fast = perSecond(people * shiftsEach, 9, () => {
  for (const work of works) {
    ours(work);
  }
});
const twice = perSecond(people * shiftsEach, 9, () => {
  for (const work of unsure) {
    ours(work);
  }
});
const slow = perSecond(few.length * shiftsEach, 3, () => {
  for (const work of few) {
    plainly(work);
  }
});
console.log(
  `${people} people with ${shiftsEach} shifts, about ${steps} steps each: ${Math.round(fast).toLocaleString("en")} shifts a second; the plain way with Temporal ${Math.round(slow).toLocaleString("en")}, ratio ${(fast / slow).toFixed(0)}, sums equal; where most days have no confirmed rate, both ways of reckoning, ${(twice / fast).toFixed(2)} of that`,
);
