import { civilOf, type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
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
  | "room-single";

export interface Deductions {
  /** Lowers what is owed; by how much is not sure where a cap is not known. */
  readonly lawful: readonly Fund[];
  /** Part of what is owed already. */
  readonly notAllowed: readonly MoneyStep[];
  readonly unknown: readonly Unknown[];
  readonly noted: ReadonlySet<DeductionNote>;
  /** Held until a new one is known. */
  readonly held: ReadonlySet<LawSupplement>;
}

export type FindCap = (caps: readonly LawSupplement[], day: DayNumber) => Covering<LawSupplement>;

export function confirmedCap(law: PayLaw): FindCap {
  return (caps, day) => covering(caps, day, law);
}

export function heldCap(law: PayLaw): FindCap {
  const confirmed = confirmedCap(law);
  return (caps, day) => {
    const found = confirmed(caps, day);
    const held = found.known ? null : lastConfirmed(caps, day);
    return held === null ? found : { known: true, entry: held };
  };
}

/** In hospitality a room is under its cap for the month. */
export function judgeDeductions(
  deductions: readonly Deduction[],
  law: PayLaw,
  findCap: FindCap,
): Deductions {
  const lawful: Fund[] = [];
  const notAllowed: MoneyStep[] = [];
  const unknown: Unknown[] = [];
  const noted = new Set<DeductionNote>();
  const held = new Set<LawSupplement>();
  const taken = new Map<number, Ore>();
  const inTime = deductions
    .map((deduction, index) => ({ deduction, index, day: dayNumber(deduction.day) }))
    .filter(({ deduction }) => deduction.amount > 0)
    .sort((a, b) => a.day - b.day);
  for (const { deduction, index, day } of inTime) {
    const { amount } = deduction;
    const { allowed, cap, notes } = judge(deduction, day, law, findCap, taken);
    if (allowed > 0) {
      const isSure = cap?.entry !== null;
      lawful.push({ part: "lawfulDeductions", index, day, amount: allowed, isSure });
    }
    if (allowed < amount) {
      const exact = grainsOf(amount - allowed);
      notAllowed.push({ part: "deductionsNotAllowed", index, day: deduction.day, exact });
    }
    if (cap?.isConfirmed === false) {
      unknown.push({ day: deduction.day, why: "room-cap-unconfirmed", minutes: 0 });
    }
    if (cap?.isConfirmed === false && cap.entry !== null) {
      held.add(cap.entry);
    }
    for (const note of notes) {
      noted.add(note);
    }
  }
  return { lawful, notAllowed, unknown, noted, held };
}

interface Judged {
  readonly allowed: Ore;
  /** Null where none is needed. */
  readonly cap: Cap | null;
  readonly notes: readonly DeductionNote[];
}

function judge(
  deduction: Deduction,
  day: DayNumber,
  law: PayLaw,
  findCap: FindCap,
  taken: Map<number, Ore>,
): Judged {
  const { for: what, amount, agreedInWriting, roomKind } = deduction;
  const ground = deductionGround(what, agreedInWriting);
  if (ground === "law") {
    return { allowed: amount, cap: null, notes: ["deduction-by-law"] };
  }
  if (ground === "none") {
    const notes = agreedInWriting === null ? (["deduction-not-known"] as const) : [];
    return { allowed: 0, cap: null, notes };
  }
  const cap = capOn(deduction, day, law, findCap);
  if (cap === null || cap.entry === null) {
    return { allowed: amount, cap, notes: ["deduction-living"] };
  }
  const month = monthOf(day);
  const before = taken.get(month) ?? 0;
  const allowed = allowedForRoom(amount, before, cap.entry.value);
  taken.set(month, before + allowed);
  const single = roomKind === undefined ? (["room-single"] as const) : [];
  return { allowed, cap, notes: ["deduction-living", ...single] };
}

/** No entry where none is known. */
interface Cap {
  readonly entry: LawSupplement | null;
  readonly isConfirmed: boolean;
}

function capOn(
  { for: what, roomKind }: Deduction,
  day: DayNumber,
  law: PayLaw,
  findCap: FindCap,
): Cap | null {
  const isRoom = roomKind === undefined ? isForRoom(what) : roomKind !== "none";
  if (law.sector !== "hospitality" || !isRoom) {
    return null;
  }
  const kind = `max_deduction_${roomKind ?? "single"}_room`;
  const caps = law.supplements.filter((each) => each.kind === kind);
  const found = findCap(caps, day);
  return {
    entry: found.known ? found.entry : null,
    isConfirmed: covering(caps, day, law).known,
  };
}

function monthOf(day: DayNumber): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}
