import { civilOf, type DayNumber, dayNumber } from "./calendar.ts";
import { grainsOf } from "./grain.ts";
import type { LawSupplement, PayLaw } from "./pay-law.ts";
import type { MoneyStep, Unknown } from "./reckoning.ts";
import { type Covering, covering } from "./sections/allmenngjoring-rate.ts";
import { lastConfirmed } from "./sections/allmenngjoringsloven-7.ts";
import { deductionGround } from "./sections/aml-14-15-3.ts";
import { allowedForRoom, isForRoom } from "./sections/overnatting-4.ts";
import type { Fund } from "./settle.ts";
import type { Deduction, Ore } from "./work.ts";

type DeductionNote =
  | "deduction-by-law"
  | "deduction-living"
  | "deduction-not-known"
  | "room-single"
  | "room-cap-held";

export interface Deductions {
  /** What lowers what is owed. */
  readonly lawful: readonly Fund[];
  /** What does not: it is part of what is owed already. */
  readonly notAllowed: readonly MoneyStep[];
  readonly unknown: readonly Unknown[];
  readonly noted: ReadonlySet<DeductionNote>;
}

/** Finds the cap on a room that holds on a day. */
export type FindCap = (caps: readonly LawSupplement[], day: DayNumber) => Covering<LawSupplement>;

/** A cap holds as long as it is confirmed. */
export function confirmedCap(law: PayLaw): FindCap {
  return (caps, day) => covering(caps, day, law);
}

/** At the floor the last confirmed cap holds until a new one is decided. */
export function heldCap(law: PayLaw): FindCap {
  const confirmed = confirmedCap(law);
  return (caps, day) => {
    const found = confirmed(caps, day);
    const held = found.known ? null : lastConfirmed(caps, day);
    return held === null ? found : { known: true, entry: held };
  };
}

/** Each deduction laid under the ground it can stand on, and in hospitality a room under its cap for the month. */
export function judgeDeductions(
  deductions: readonly Deduction[],
  law: PayLaw,
  findCap: FindCap,
): Deductions {
  const lawful: Fund[] = [];
  const notAllowed: MoneyStep[] = [];
  const unknown: Unknown[] = [];
  const noted = new Set<DeductionNote>();
  const taken = new Map<number, Ore>();
  const inTime = deductions
    .map((deduction, index) => ({ deduction, index, day: dayNumber(deduction.day) }))
    .sort((a, b) => a.day - b.day);
  for (const { deduction, index, day } of inTime) {
    const { amount } = deduction;
    const judged = judge(deduction, day, capOn(deduction, day, law, findCap), taken);
    if (judged.allowed > 0) {
      lawful.push({ part: "lawfulDeductions", index, day, amount: judged.allowed });
    }
    if (judged.allowed < amount) {
      const exact = grainsOf(amount - judged.allowed);
      notAllowed.push({ part: "deductionsNotAllowed", index, day: deduction.day, exact });
    }
    if (judged.isCapUnknown) {
      unknown.push({ day: deduction.day, why: "room-cap-unconfirmed", minutes: 0 });
    }
    for (const note of judged.notes) {
      noted.add(note);
    }
  }
  return { lawful, notAllowed, unknown, noted };
}

interface Judged {
  readonly allowed: Ore;
  readonly isCapUnknown: boolean;
  readonly notes: readonly DeductionNote[];
}

function judge(
  { for: what, amount, agreedInWriting, roomKind }: Deduction,
  day: DayNumber,
  { cap, isUnknown }: Cap,
  taken: Map<number, Ore>,
): Judged {
  const ground = deductionGround(what, agreedInWriting);
  if (ground === "law") {
    return { allowed: amount, isCapUnknown: false, notes: ["deduction-by-law"] };
  }
  if (ground === "none") {
    const notes = agreedInWriting === null ? (["deduction-not-known"] as const) : [];
    return { allowed: 0, isCapUnknown: false, notes };
  }
  if (cap === null) {
    return { allowed: amount, isCapUnknown: isUnknown, notes: ["deduction-living"] };
  }
  const month = monthOf(day);
  const before = taken.get(month) ?? 0;
  const allowed = allowedForRoom(amount, before, cap);
  taken.set(month, before + allowed);
  return {
    allowed,
    isCapUnknown: isUnknown,
    notes: [
      "deduction-living",
      ...(roomKind === undefined ? (["room-single"] as const) : []),
      ...(isUnknown ? (["room-cap-held"] as const) : []),
    ],
  };
}

/** Øre a month, or null for none to go by; unknown where there is one that nobody has confirmed for the day. */
interface Cap {
  readonly cap: Ore | null;
  readonly isUnknown: boolean;
}

function capOn(
  { for: what, roomKind }: Deduction,
  day: DayNumber,
  law: PayLaw,
  findCap: FindCap,
): Cap {
  const isRoom = roomKind === undefined ? isForRoom(what) : roomKind !== "none";
  if (law.sector !== "hospitality" || !isRoom) {
    return { cap: null, isUnknown: false };
  }
  const kind = `max_deduction_${roomKind ?? "single"}_room`;
  const caps = law.supplements.filter((each) => each.kind === kind);
  const found = findCap(caps, day);
  const isUnknown = !covering(caps, day, law).known;
  return { cap: found.known ? found.entry.value : null, isUnknown };
}

function monthOf(day: DayNumber): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}
