/** Who could answer for a case that its owner steps aside from: of those who work here, may hold a case, and are not aside from it. */
export interface Heirs {
  /** Who decides by the agency's own routine, and who stands in. */
  readonly decides: string | null;
  readonly standsIn: string | null;
  /** Those who lead, then the others who may hold a case; each in a fixed order. */
  readonly leads: readonly string[];
  readonly others: readonly string[];
}

/** Whom a case falls to when its owner steps aside: as when one leaves, to the routine first; null only where nobody is left. */
export function fallsTo({ decides, standsIn, leads, others }: Heirs): string | null {
  const named = [decides, standsIn].flatMap((id) => (id === null ? [] : [id]));
  return [...named, ...leads, ...others][0] ?? null;
}
