import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

/** Exploitation was found there, or is thought more likely. */
interface RiskSector extends Stated {
  readonly name: Bilingual;
  readonly also: { readonly nb: readonly string[]; readonly en: readonly string[] };
  /** Null where the source gives no reason. */
  readonly why: Bilingual | null;
}

/** About work or firm, never about origin. */
interface RiskFactor extends Stated {
  readonly of: "work" | "firm";
  readonly text: Bilingual;
}

export interface Risks {
  readonly sectors: readonly RiskSector[];
  readonly factors: readonly RiskFactor[];
}
