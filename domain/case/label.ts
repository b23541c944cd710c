import { spell } from "../base/crockford.ts";

/** How many random bytes the label of a case is made of. */
export const labelBytes = 8;

/** The label of a case, from random bytes: "K-7F3Q-2MXA". For people to say to each other; it tells nothing of the case. */
export function caseLabel(random: Uint8Array): string {
  const plain = spell(random);
  return `K-${plain.slice(0, 4)}-${plain.slice(4, labelBytes)}`;
}
