import { type Day, day } from "../../../domain/time/day.ts";

export interface Section {
  /** Names its page in docs/rights/. */
  readonly id: string;
  readonly law: string;
  /** As the law writes it, in Norwegian. */
  readonly section: string;
  /** In the text as it was `consolidated`. */
  readonly read: Day;
  /** Null: not looked into. */
  readonly inForce: { readonly from: Day | null; readonly until: Day | null };
}

export const read = day("2026-11-24");
/** Of the texts from Lovdata. */
export const consolidated = day("2026-07-02");
export const always = { from: null, until: null } as const;

/** "aml § 10-8". */
export function cited({ law, section }: Pick<Section, "law" | "section">) {
  return `${law} ${section}`;
}
