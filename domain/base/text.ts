// Half a sign (in a pattern of whole signs only a lone half matches), or the null sign.
const unkeepable = /[\p{Surrogate}\0]/u;

/**
 * Whether all text in a value that came from outside, names of fields too, is text that can be kept: whole Unicode, without the
 * null sign, which no keyboard makes and no database column holds. Walks without calling itself, so that depth breaks nothing.
 */
export function isKeepable(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string") {
      if (unkeepable.test(next)) {
        return false;
      }
    } else if (typeof next === "object" && next !== null) {
      for (const [name, within] of Object.entries(next)) {
        waiting.push(name, within);
      }
    }
  }
  return true;
}
