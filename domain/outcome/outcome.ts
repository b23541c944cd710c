/** What became of a case, as far as this first chain follows it. */
export const outcomeKinds = ["reported", "dropped", "charged", "judged"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
