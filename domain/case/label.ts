import { spell } from "../base/crockford.ts";

export const labelBytes = 8;

/** For example “K-7F3Q-2MXA”: for speech among staff; tells nothing. */
export function caseLabel(random: Uint8Array): string {
  const plain = spell(random);
  return `K-${plain.slice(0, 4)}-${plain.slice(4, labelBytes)}`;
}
