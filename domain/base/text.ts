// What no keyboard makes: half a sign (in a pattern of whole signs only a lone half matches), the null sign and its kin that are no
// space, and what Unicode will never give a meaning. The later controls stay: a text that was once read wrongly holds them.
const unkeepable = /(?![\s\u0080-\u009f])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

// Those, the later controls, and the mark of an order of bytes: nothing to draw.
const undrawable = /[^\P{Cc}\s]|[\p{Surrogate}\p{Noncharacter_Code_Point}\ufeff]/gu;

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

/** A text without what is nothing to draw and no space. */
export function drawable(text: string): string {
  return text.replaceAll(undrawable, "");
}

/**
 * Whether all text in a value that came from outside, names of fields too, is text that can be kept: whole Unicode, without the
 * null sign, which no database column holds, and without others that no keyboard makes. Walks without calling itself, so that depth breaks nothing.
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
