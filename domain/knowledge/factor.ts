/** A text in both of the project's languages. */
export interface Bilingual {
  readonly nb: string;
  readonly en: string;
}

/** The six themes that the courts weigh, and how the person came into the work. */
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

/** One thing that can be seen or told about a situation; with ordered levels where it comes in degrees. */
export interface Factor {
  readonly id: string;
  readonly theme: Theme;
  /** pro points towards forced labour, con away from it; inert is recorded and never counted. */
  readonly dir: "pro" | "con" | "inert";
  readonly phase: "recruitment" | "during" | "exit";
  /** raw can be observed; a conclusion is the court's own summing up, shown and never matched. */
  readonly kind: "raw" | "conclusion";
  /** Private exploitation and duties imposed by a state are never compared with each other. */
  readonly domain: "private" | "state_duty";
  /** What it is called where facts are listed: a few words. */
  readonly name: Bilingual;
  /** Other words that people look it up by. */
  readonly also?: { readonly nb: readonly string[]; readonly en: readonly string[] } | undefined;
  readonly definition: Bilingual;
  /** Ordered from the mildest, level 0; empty where the factor only is or is not (0 or 1). */
  readonly levels: readonly Bilingual[];
}

/** The highest level of a factor: 1 where it only is or is not. */
export function topLevel(factor: Factor): number {
  return factor.levels.length === 0 ? 1 : factor.levels.length - 1;
}
