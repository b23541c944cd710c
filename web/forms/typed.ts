export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface Problem {
  readonly field: string;
  readonly text: string;
  /** Stable: tests ask for it, not for the wording. */
  readonly code?: string;
}

/** A form that was sent and refused: its page shows it again as it was typed. */
export interface Sent {
  /** The names of its fields: another form of the page stays as it was. */
  readonly fields: readonly string[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Gives the whole text, never cut; “” if not sent. */
export function textOf(typed: Typed, field: string): string {
  const value = typed[field];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}

export function allOf(typed: Typed, field: string): readonly string[] {
  const value = typed[field];
  if (value === undefined) {
    return [];
  }
  return typeof value === "string" ? [value] : value;
}
