import type { Ground } from "./referral.ts";

/** The sharing rules that referrals lean on. */
export const basisRules = [
  "fvl13a-samtykke",
  "fvl13a-anonym",
  "fvl13b6",
  "polreg24",
  "hpl22",
  "ngo-base",
] as const;

/** The rule that a ground stands on, as the sharing rules name it. */
export interface Basis {
  readonly rule: (typeof basisRules)[number];
  /** False where the rule has not been checked against its text, and must be shown so. */
  readonly confirmed: boolean;
}

const checked = (rule: Basis["rule"]): Basis => ({ rule, confirmed: true });
const privateKinds = ["private-helper", "union", "legal-aid"];

/**
 * Which rule a sender leans on. Secrecy lies in different acts for different bodies: the Police Databases Act § 24 for the police,
 * the Health Personnel Act § 22 for health, one's own promise and the GDPR for private helpers (not confirmed), and else the
 * Public Administration Act.
 */
export function basisOf(ground: Ground, fromKinds: readonly string[]): Basis {
  if (ground === "breach-of-law") {
    return checked("fvl13b6");
  }
  if (fromKinds.includes("police")) {
    return checked("polreg24");
  }
  if (fromKinds.some((kind) => privateKinds.includes(kind))) {
    return { rule: "ngo-base", confirmed: false };
  }
  if (ground === "no-names") {
    return checked("fvl13a-anonym");
  }
  return checked(fromKinds.includes("health") ? "hpl22" : "fvl13a-samtykke");
}
