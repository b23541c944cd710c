/** The police, but not its immigration unit, which decides who may stay; the inspectorate of its own acts. */
export const gathersEvidence = (kinds: readonly string[]): boolean =>
  (kinds.includes("police") && !kinds.includes("police-immigration")) ||
  kinds.includes("labour-inspectorate");
