import type { Body } from "./body.ts";

/** What a body can promise depends on what it is. */
const promises = ["police", "health", "court", "register", "authority", "helper"] as const;
export type Promised = (typeof promises)[number];

/** Goes by its kinds, and whether it is an authority. */
export function promiseOf({ kinds, authority }: Pick<Body, "kinds" | "authority">): Promised {
  // Victim support belongs to the police and investigates nothing.
  if (kinds.includes("victim-support")) {
    return "helper";
  }
  const own = promises.find((kind) => kinds.includes(kind));
  return own ?? (authority ? "authority" : "helper");
}
