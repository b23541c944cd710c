/** What somebody may need help with. Each is given to colleagues by itself: who helps with a room sees nothing of health. */
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

/** Areas where nothing is taken for granted that no professional has looked at. */
const healthAreas = ["health", "mental-health", "cognition"] as const;
type HealthArea = (typeof healthAreas)[number];

export function isHealth(field: PlanField): field is HealthArea {
  return (healthAreas as readonly PlanField[]).includes(field);
}

/** Fields of a plan that can be given to a colleague. */
export const givenFields = ["wishes", ...planAreas, "return"] as const;
export type GivenField = (typeof givenFields)[number];

/** What may harm the person when somebody else finds it on paper, as where they live or that the police have a case: of a copy for them only where it is chosen. */
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

/** What a copy for the person begins with, of the fields that whoever makes it sees. */
export function copiedAtFirst(seen: readonly GivenField[]): readonly GivenField[] {
  return seen.filter((field) => !harmsFound.includes(field));
}

/** Every field of a plan; what is written at a handover is for whoever has the plan, and is not given apart. */
export const planFields = [...givenFields, "coordination"] as const;
export type PlanField = (typeof planFields)[number];

/** What one must have been given to help at all: nobody helps without knowing what the person wants. */
export function withWishes(fields: readonly GivenField[]): readonly GivenField[] {
  return givenFields.filter((field) => field === "wishes" || fields.includes(field));
}
