/** Kinds of body that somebody at the public door can write to. */
const receiving = ["labour-inspectorate", "police", "union", "shelter", "private-helper"] as const;

/** Kinds that are never offered at a door that asks nothing about status, nor those that take no single case. */
const neverOffered = [
  "police-immigration",
  "immigration",
  "immigration-directorate",
  "coordination",
  "analysis",
];

/** Whether a door that asks nothing about status may lead anyone to a body of these kinds. */
export function mayBeOffered(kinds: readonly string[]): boolean {
  return !kinds.some((kind) => neverOffered.includes(kind));
}

export type Receiving = (typeof receiving)[number];

/** As what a body receives reports from the public door; null when it does not. */
export function receivesAs(kinds: readonly string[]): Receiving | null {
  if (!mayBeOffered(kinds)) {
    return null;
  }
  return receiving.find((kind) => kinds.includes(kind)) ?? null;
}

/** The kinds of a public door: where anyone can send a report from, and a reply goes back to. */
export const doorKinds: readonly string[] = ["knowledge", "door"];

export function isDoor(kinds: readonly string[]): boolean {
  return kinds.some((kind) => doorKinds.includes(kind));
}
