import { isSeen } from "../../domain/base/text.ts";

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
