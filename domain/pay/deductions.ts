import { civilOf, type DayNumber, dayNumber } from "./calendar.ts";
import { grainsOf } from "./grain.ts";
import type { PayLaw } from "./pay-law.ts";
import type { MoneyStep, Unknown } from "./reckoning.ts";
import { covering } from "./sections/allmenngjoring-rate.ts";
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
  /** What lowers what is owed. */
  readonly lawful: readonly Fund[];
  /** What does not: it is part of what is owed already. */
  readonly notAllowed: readonly MoneyStep[];
  readonly unknown: readonly Unknown[];
  readonly noted: ReadonlySet<DeductionNote>;
}

/** Each deduction laid under the ground it can stand on, and in hospitality a room under its cap for the month. */
export function judgeDeductions(deductions: readonly Deduction[], law: PayLaw): Deductions {
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
    const judged = judge(deduction, day, law, taken);
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

function judge(deduction: Deduction, day: DayNumber, law: PayLaw, taken: Map<number, Ore>): Judged {
  const { amount, agreedInWriting, roomKind } = deduction;
  const ground = deductionGround(deduction.for, agreedInWriting);
  if (ground === "law") {
    return { allowed: amount, isCapUnknown: false, notes: ["deduction-by-law"] };
  }
  if (ground === "none") {
    const notes = agreedInWriting === null ? (["deduction-not-known"] as const) : [];
    return { allowed: 0, isCapUnknown: false, notes };
  }
  const cap = roomCap(deduction, day, law);
  if (typeof cap !== "number") {
    return { allowed: amount, isCapUnknown: cap === "unknown", notes: ["deduction-living"] };
  }
  const month = monthOf(day);
  const before = taken.get(month) ?? 0;
  const allowed = allowedForRoom(amount, before, cap);
  taken.set(month, before + allowed);
  const notes: readonly DeductionNote[] = roomKind === undefined ? ["room-single"] : [];
  return { allowed, isCapUnknown: false, notes: ["deduction-living", ...notes] };
}

/** Øre a month; null where there is no cap, "unknown" where there is one that nobody has confirmed. */
function roomCap(
  { for: what, roomKind }: Deduction,
  day: DayNumber,
  law: PayLaw,
): Ore | "unknown" | null {
  const isRoom = roomKind === undefined ? isForRoom(what) : roomKind !== "none";
  if (law.sector !== "hospitality" || !isRoom) {
    return null;
  }
  const kind = `max_deduction_${roomKind ?? "single"}_room`;
  const caps = law.supplements.filter((each) => each.kind === kind);
  const found = covering(caps, day, law);
  return found.known ? found.entry.value : "unknown";
}

function monthOf(day: DayNumber): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}
