/** Kinds that receive public reports. */
const receiving = ["labour-inspectorate", "police", "union", "shelter", "private-helper"] as const;

/** Kinds never offered at a door that asks nothing about status, and kinds without single cases. */
const neverOffered = [
  "police-immigration",
  "immigration",
  "immigration-directorate",
  "coordination",
  "analysis",
];

/** Decides for a door that asks nothing about status. */
export function mayBeOffered(kinds: readonly string[]): boolean {
  return !kinds.some((kind) => neverOffered.includes(kind));
}

export type Receiving = (typeof receiving)[number];

/** Null when it receives none. */
export function receivesAs(kinds: readonly string[]): Receiving | null {
  if (!mayBeOffered(kinds)) {
    return null;
  }
  return receiving.find((kind) => kinds.includes(kind)) ?? null;
}

/** Kinds of a public door: reports go out, replies come in. */
export const doorKinds: readonly string[] = ["knowledge", "door"];

export function isDoor(kinds: readonly string[]): boolean {
  return kinds.some((kind) => doorKinds.includes(kind));
}
