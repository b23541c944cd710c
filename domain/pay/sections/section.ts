import { type Day, day } from "../../base/day.ts";

/** Where a rule comes from, and when it holds. */
export interface Section {
  /** Also the name of its page in docs/rights/. */
  readonly id: string;
  readonly law: string;
  /** As the law itself writes it, in Norwegian. */
  readonly section: string;
  /** The day it was read, in the text as it was `consolidated`. */
  readonly read: Day;
  /** Where the law itself was not read, and what is said of it stands on web pages. */
  readonly readIn?: "web pages";
  /** Null where that day was not looked into. */
  readonly inForce: { readonly from: Day | null; readonly until: Day | null };
}

export const read = day("2026-11-24");
/** The day of the consolidated texts that were read, from Lovdata. */
export const consolidated = day("2026-07-02");
export const always = { from: null, until: null } as const;

/** As it is cited: "aml § 10-8"; by what it is told of, where the law itself was not read. */
export function cited({ law, section, readIn }: Pick<Section, "law" | "section" | "readIn">) {
  return `${law} ${section}${readIn === undefined ? "" : ", etter nettsider"}`;
}
