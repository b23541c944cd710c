import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

/** Seen on the spot, told, or found later; in this order. */
export const ways = ["seen", "told", "found"] as const;

interface FactReference {
  readonly factor: string;
  readonly state: "present" | "absent";
}

interface Part {
  readonly text: Bilingual;
  readonly facts: readonly FactReference[];
}

/** The order is ours, not the court's. */
export interface Piece {
  readonly way: (typeof ways)[number];
  /** For each of the exercise's decisions, in order. */
  readonly parts: readonly Part[];
  /** What can be asked next; in a pair, what may have mattered. */
  readonly about: readonly string[];
}

/** Two decisions show two persons with opposite findings. */
export interface Exercise {
  readonly id: string;
  readonly decisions: readonly string[];
  /** Names in a pair; else empty. */
  readonly called: readonly Bilingual[];
  /** Never reveals the ending. */
  readonly title: Bilingual;
  readonly setting: Bilingual;
  readonly pieces: readonly Piece[];
  readonly checked: Day;
  readonly reviewBy: Day;
}

/** Never gives a later one; out of range is first or last. */
export function met(exercise: Exercise, at: number): readonly Piece[] {
  return exercise.pieces.slice(0, Math.max(0, at) + 1);
}
