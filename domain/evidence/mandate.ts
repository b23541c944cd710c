import type { Provision } from "../provision/provision.ts";

/** Of the acts that the Labour Inspection Authority supervises; the rest is for the police. */
const supervised: readonly string[] = ["aml", "allmenn"];

/** Its immigration unit decides who may stay, and gathers nothing here. */
const investigates = (kinds: readonly string[]): boolean =>
  kinds.includes("police") && !kinds.includes("police-immigration");

export const gathersEvidence = (kinds: readonly string[]): boolean =>
  investigates(kinds) || kinds.includes("labour-inspectorate");

/** The offences an agency gathers evidence of. */
export function provisionsFor(
  kinds: readonly string[],
  provisions: readonly Provision[],
): readonly Provision[] {
  const own = (id: string) => investigates(kinds) || supervised.includes(id);
  return gathersEvidence(kinds) ? provisions.filter(({ id }) => own(id)) : [];
}
