import { tryGetContext } from "hono/context-storage";
import type { Problem } from "../components/error-summary.tsx";
import type { Env } from "../env.ts";
import { allOf, type Typed } from "../pages/cases/form.ts";

/** A form that was sent and refused: its page shows it again as it was typed. */
export interface Sent {
  /** The names of its fields: another form of the page stays as it was. */
  readonly fields: readonly string[];
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

export function sent(): Sent | null {
  return tryGetContext<Env>()?.get("sent") ?? null;
}

/** As typed, where the form was sent: nothing ticked is none. */
export function typedAt(name: string): readonly string[] | null {
  const form = sent();
  return form?.fields.includes(name) === true ? allOf(form.typed, name) : null;
}

export function problemAt(name: string): Problem | undefined {
  return sent()?.problems.find(({ field }) => field === name);
}
