import { tryGetContext } from "hono/context-storage";
import type { Env } from "../env.ts";
import type { Problem, Sent } from "./typed.ts";
import { allOf } from "./typed.ts";

export function sent(): Sent | null {
  return tryGetContext<Env>()?.get("sent") ?? null;
}

export function drawn(name: string): void {
  sent()?.drawn?.add(name);
}

/** As typed, where the form was sent: nothing ticked is none. */
export function typedAt(name: string): readonly string[] | null {
  const form = sent();
  drawn(name);
  return form?.fields.includes(name) === true ? allOf(form.typed, name) : null;
}

export const wasSent = (name: string): boolean => typedAt(name) !== null;

export function problemAt(name: string): Problem | undefined {
  return sent()?.problems.find(({ field }) => field === name);
}
