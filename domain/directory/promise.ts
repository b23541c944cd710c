import type { Body } from "./body.ts";

/** What a body can promise, and what it cannot, hangs on what it is. */
const promises = ["police", "health", "court", "register", "authority", "helper"] as const;
export type Promised = (typeof promises)[number];

/** As what a body can promise something: read from its kinds, and from whether it is an authority. */
export function promiseOf({ kinds, authority }: Pick<Body, "kinds" | "authority">): Promised {
  // Whoever supports those a crime was done to belongs to the police, and investigates nothing.
  if (kinds.includes("victim-support")) {
    return "helper";
  }
  const own = promises.find((kind) => kinds.includes(kind));
  return own ?? (authority ? "authority" : "helper");
}
