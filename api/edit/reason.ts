import { z } from "@hono/zod-openapi";
import { isSeen } from "../../domain/base/text.ts";
import { form } from "../form.ts";

export type ProposeRefusal =
  | "edit.not-here"
  | "edit.not-found"
  | "edit.no-why"
  | "edit.no-source"
  | "edit.same-text"
  | "edit.not-sound"
  | "edit.referred-to"
  | "edit.older-text"
  | "edit.not-whole"
  | "edit.already-proposed"
  | "not-permitted";

export interface Reasons {
  readonly why: string;
  readonly source: string;
}

export const reasons = z.object({
  why: z.string().trim().max(4000),
  source: z.string().trim().max(500),
});

export const proposing = form(reasons, {
  "edit.no-why": "why",
  "edit.no-source": "source",
  "edit.same-text": "why",
  "edit.not-sound": "why",
  "edit.referred-to": "why",
  "edit.older-text": "why",
  "edit.not-whole": "why",
  "edit.already-proposed": "why",
});

/** The second editor must be told why, and where to read it. */
export function reasonProblem(
  why: string,
  source: string,
): "edit.no-why" | "edit.no-source" | null {
  if (!isSeen(why)) {
    return "edit.no-why";
  }
  return isSeen(source) ? null : "edit.no-source";
}
