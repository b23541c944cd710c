/** Present colleagues who may hold the case and are not recused. */
export interface Heirs {
  readonly decides: string | null;
  readonly standsIn: string | null;
  /** Leaders, then others; in a fixed order. */
  readonly leads: readonly string[];
  readonly others: readonly string[];
}

/** Asks the routine first; null only where nobody is left. */
export function fallsTo({ decides, standsIn, leads, others }: Heirs): string | null {
  const named = [decides, standsIn].flatMap((id) => (id === null ? [] : [id]));
  return [...named, ...leads, ...others][0] ?? null;
}
