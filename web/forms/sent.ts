import { tryGetContext } from "hono/context-storage";

/** What is wrong, at the field that mends it. */
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
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
  readonly problems: readonly Problem[];
}

export function sent(): Sent | null {
  const context = tryGetContext<{ Variables: { sent?: Sent } }>();
  return context?.get("sent") ?? null;
}

/** As typed, where the form was sent: nothing ticked is none. */
export function typedAt(name: string): readonly string[] | null {
  const form = sent();
  return form?.fields.includes(name) === true ? [form.typed[name] ?? []].flat() : null;
}

export function problemAt(name: string): Problem | undefined {
  return sent()?.problems.find(({ field }) => field === name);
}
