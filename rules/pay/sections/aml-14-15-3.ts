import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-14-15-3",
  law: "aml",
  section: "§ 14-15 (3)",
  read,
  inForce: always,
};

const byLaw: readonly string[] = ["tax", "pension", "attachment"];

export type DeductionGround = "law" | "agreement" | "none";

/** Not known whether it was agreed in writing counts as not. */
export function deductionGround(what: string, agreedInWriting: boolean | null): DeductionGround {
  if (byLaw.includes(what.trim().toLowerCase())) {
    return "law";
  }
  return agreedInWriting === true ? "agreement" : "none";
}
