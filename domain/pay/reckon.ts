import type { PayLaw } from "./pay-law.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Work, WorkProblem } from "./work.ts";

export type Reckoned =
  | { readonly ok: true; readonly value: Reckoning }
  | { readonly ok: false; readonly problem: WorkProblem };

/** What the work was worth by the law of its sector, what was paid of it, and what is left, with every step. */
export function reckon(work: Work, law: PayLaw): Reckoned {
  throw new Error(`not reckoned yet: ${work.sector} ${law.sector}`);
}
