/** What protects a person while their case is worked on; every view of the case shows those that hold. */
export const safeguardKinds = [
  "employer-must-not-know",
  "talk-before-removal",
  "interpreter",
] as const;
export type SafeguardKind = (typeof safeguardKinds)[number];
