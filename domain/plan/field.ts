/** Given to colleagues one by one: helping with a room shows no health. */
export const planAreas = [
  "safety",
  "housing",
  "health",
  "mental-health",
  "cognition",
  "money",
  "work",
  "days",
  "law",
  "family",
  "papers",
] as const;
export type PlanArea = (typeof planAreas)[number];

/** Nothing counts here until a professional has looked. */
const healthAreas = ["health", "mental-health", "cognition"] as const;
type HealthArea = (typeof healthAreas)[number];

export function isHealth(field: PlanField): field is HealthArea {
  return (healthAreas as readonly PlanField[]).includes(field);
}

export const givenFields = ["wishes", ...planAreas, "return"] as const;
export type GivenField = (typeof givenFields)[number];

/** May harm the person if found on paper: copied only if chosen. */
const harmsFound: readonly GivenField[] = [
  "safety",
  "housing",
  "health",
  "mental-health",
  "cognition",
  "law",
  "family",
  "return",
];

/** What a copy begins with, of the fields its maker sees. */
export function copiedAtFirst(seen: readonly GivenField[]): readonly GivenField[] {
  return seen.filter((field) => !harmsFound.includes(field));
}

/** A handover is for the holder alone, and not given apart. */
export const planFields = [...givenFields, "coordination"] as const;
export type PlanField = (typeof planFields)[number];

/** Nobody helps without knowing the wishes. */
export function withWishes(fields: readonly GivenField[]): readonly GivenField[] {
  return givenFields.filter((field) => field === "wishes" || fields.includes(field));
}
