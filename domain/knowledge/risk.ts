import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

/** A kind of work where exploitation has been found, or is thought to be more likely. */
interface RiskSector extends Stated {
  readonly name: Bilingual;
  readonly also: { readonly nb: readonly string[]; readonly en: readonly string[] };
  /** Null where the source names the sector and gives no reason. */
  readonly why: Bilingual | null;
}

/** Something about the work or the firm that makes exploitation easier. Never something about a person's origin. */
interface RiskFactor extends Stated {
  readonly of: "work" | "firm";
  readonly text: Bilingual;
}

export interface Risks {
  readonly sectors: readonly RiskSector[];
  readonly factors: readonly RiskFactor[];
}
