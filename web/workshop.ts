import type { door, letter } from "./maker.ts";

/** Has made what takes long, in threads of the installation; tests and commands let the maker do it at once. */
export interface Workshop {
  readonly door: typeof door;
  readonly letter: typeof letter;
}

/** More is asked for than can be made now; nothing was done. */
export class Busy extends Error {}

/** After so many seconds one may come again. */
export const comeAgain = "5";
