export interface Bilingual {
  readonly nb: string;
  readonly en: string;
}

/** What courts weigh, and how the person came to the work. */
export const themes = [
  "work_pay",
  "housing_sanitary",
  "movement_isolation",
  "use_of_power",
  "subordination_dependency",
  "exit_consequences",
  "background_recruitment",
] as const;
export type Theme = (typeof themes)[number];

/** Levels are ordered, where it has degrees. */
export interface Factor {
  readonly id: string;
  readonly theme: Theme;
  /** pro: towards forced labour; con: away from it; inert: never counted. */
  readonly dir: "pro" | "con" | "inert";
  readonly phase: "recruitment" | "during" | "exit";
  /** raw: observable; conclusion: the court's summing up, never matched. */
  readonly kind: "raw" | "conclusion";
  /** Private exploitation and state duties are never compared. */
  readonly domain: "private" | "state_duty";
  /** Short, for lists. */
  readonly name: Bilingual;
  /** Search words. */
  readonly also?: { readonly nb: readonly string[]; readonly en: readonly string[] } | undefined;
  readonly definition: Bilingual;
  /** From the mildest, level 0; empty for a factor without degrees (0 or 1). */
  readonly levels: readonly Bilingual[];
}

/** Gives 1 for a factor without degrees. */
export function topLevel(factor: Factor): number {
  return factor.levels.length === 0 ? 1 : factor.levels.length - 1;
}
