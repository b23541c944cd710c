import type { OutcomeKind } from "../../domain/outcome/outcome.ts";

/** Each way leads to one state of a case. */
export type Way =
  | "waits"
  | "set-aside"
  | "just-opened"
  | "observed"
  | "asked"
  | "asked-long-ago"
  | "declined"
  | "accepted"
  | OutcomeKind;

export interface Plan {
  readonly way: Way;
  readonly at: string;
  /** The recipient, if any. */
  readonly to?: string;
  readonly count: number;
}

export const plans: readonly Plan[] = [
  { way: "waits", at: "inspectorate", count: 4 },
  { way: "waits", at: "police-district", count: 2 },
  { way: "waits", at: "union", count: 2 },
  { way: "waits", at: "shelter", count: 1 },
  { way: "set-aside", at: "inspectorate", count: 3 },
  { way: "set-aside", at: "police-district", count: 1 },
  { way: "just-opened", at: "inspectorate", count: 2 },
  { way: "just-opened", at: "municipality", count: 1 },
  { way: "just-opened", at: "immigration-unit", count: 1 },
  { way: "observed", at: "inspectorate", count: 3 },
  { way: "observed", at: "police-district", count: 1 },
  { way: "observed", at: "immigration-unit", count: 1 },
  { way: "observed", at: "union", count: 1 },
  { way: "observed", at: "nav", count: 1 },
  { way: "asked", at: "inspectorate", to: "police-district", count: 1 },
  { way: "asked", at: "shelter", to: "municipality", count: 1 },
  { way: "asked-long-ago", at: "union", to: "tax", count: 1 },
  { way: "asked-long-ago", at: "police-district", to: "special-unit", count: 1 },
  { way: "declined", at: "inspectorate", to: "special-unit", count: 1 },
  { way: "declined", at: "tax", to: "police-district", count: 1 },
  { way: "declined", at: "union", to: "inspectorate", count: 1 },
  { way: "accepted", at: "inspectorate", to: "tax", count: 2 },
  { way: "accepted", at: "tax", to: "inspectorate", count: 1 },
  { way: "accepted", at: "shelter", to: "nav", count: 1 },
  { way: "accepted", at: "police-district", to: "municipality", count: 1 },
  { way: "reported", at: "police-district", count: 2 },
  { way: "dropped", at: "police-district", count: 2 },
  { way: "charged", at: "police-district", count: 2 },
  { way: "judged", at: "special-unit", count: 2 },
  { way: "asked", at: "municipality", to: "nav", count: 1 },
  { way: "asked", at: "special-unit", to: "immigration-unit", count: 1 },
];

/** By agency. */
export const caseworkers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  inspectorate: ["mats", "mats", "turid"],
  "police-district": ["jonas", "jonas", "synne"],
  "immigration-unit": ["paal"],
  "special-unit": ["eli"],
  tax: ["karim", "leader-tax"],
  nav: ["marte"],
  municipality: ["anja"],
  shelter: ["liv", "hanne"],
  union: ["tomas"],
};

/** Others open cases by hand. */
export const atTheDoor = ["inspectorate", "police-district", "shelter", "union"];
