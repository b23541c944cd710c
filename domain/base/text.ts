// Lone surrogates, control characters but spaces, and noncharacters. C1 controls stay: wrongly decoded texts hold
// them.
const unkeepable = /(?![\s\u0080-\u009f])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

// Also C1 controls and the byte order mark.
const undrawable = /[^\P{Cc}\s]|[\p{Surrogate}\p{Noncharacter_Code_Point}\ufeff]/gu;

// Direction marks, invisible separators and blanks. Joiners stay: some languages need them.
const unseen =
  /[\p{Cc}\p{Co}\u115f\u1160\u200b\u2028-\u202e\u2060-\u2069\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/u;

/** Accepts one line without invisible characters. */
export function isPlain(text: string): boolean {
  return !unseen.test(text);
}

/** Whether anything is visible. */
export function isSeen(text: string): boolean {
  return /[^\p{Z}\p{C}\p{M}]/u.test(text.replaceAll(new RegExp(unseen, "gu"), ""));
}

/** Drops undrawable characters. */
export function drawable(text: string): string {
  return text.replaceAll(undrawable, "");
}

/**
 * Checks text in a foreign value, field names too, that the database can hold. Iterative, so that depth breaks
 * nothing.
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
