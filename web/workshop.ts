import type { door, letter } from "./maker.ts";

/** In threads of the installation; tests and commands do it at once. */
export interface Workshop {
  readonly door: typeof door;
  readonly letter: typeof letter;
}

/** Overloaded: nothing was done. */
export class Busy extends Error {}

/** In seconds. */
export const comeAgain = "5";
