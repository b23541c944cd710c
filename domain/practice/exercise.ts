import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

/** How a piece comes to the reader: seen on the spot, told by somebody, or found out later. In this order. */
export const ways = ["seen", "told", "found"] as const;

/** A fact of the decision, by its factor: what the piece is built on. */
interface FactReference {
  readonly factor: string;
  readonly state: "present" | "absent";
}

/** What a piece tells of one person or group. */
interface Part {
  readonly text: Bilingual;
  readonly facts: readonly FactReference[];
}

/** A piece of a decided case. Which came first is our arrangement, not the court's. */
export interface Piece {
  readonly way: (typeof ways)[number];
  /** One for each of the exercise's decisions, in their order. */
  readonly parts: readonly Part[];
  /** Factors that can be asked about next; in a pair, those that may have mattered. */
  readonly about: readonly string[];
}

/** A decided case a piece at a time; with two decisions, two persons side by side with opposite findings. */
export interface Exercise {
  readonly id: string;
  readonly decisions: readonly string[];
  /** What the two of a pair are called; empty where there is one decision. */
  readonly called: readonly Bilingual[];
  /** Says what it is about without telling how it ended. */
  readonly title: Bilingual;
  readonly setting: Bilingual;
  readonly pieces: readonly Piece[];
  readonly checked: Day;
  readonly reviewBy: Day;
}

/** The pieces that a reader has met when they stand at one: never a later one. Out of range is the first or the last. */
export function met(exercise: Exercise, at: number): readonly Piece[] {
  return exercise.pieces.slice(0, Math.max(0, at) + 1);
}
