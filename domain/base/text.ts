// Half a sign (in a pattern of whole signs only a lone half matches), or the null sign.
const unkeepable = /[\p{Surrogate}\0]/u;

// Signs that turn what comes after them about, part words unseen, or are drawn as nothing. What joins letters stays: some languages need it.
const unseen =
  /[\p{Cc}\p{Co}\u115f\u1160\u200b\u2028-\u202e\u2060-\u2069\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u;

/** Whether what is read is what stands: one line, without signs that nobody sees. */
export function isPlain(text: string): boolean {
  return !unseen.test(text);
}

/** Whether anything at all is to be seen of a text. */
export function isSeen(text: string): boolean {
  return /[^\p{Z}\p{C}\p{M}]/u.test(text.replaceAll(new RegExp(unseen, "gu"), ""));
}

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
