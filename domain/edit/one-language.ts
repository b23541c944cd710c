import type { Json, JsonObject } from "../base/json.ts";
import type { Bilingual } from "../knowledge/factor.ts";

type Language = "nb" | "en";

/** A statement, a field of one, or a part of that. */
export type Stated = Json | Bilingual | undefined;

const both = ["nb", "en"] as const;

/**
 * The one language whose words are otherwise, where those of the other are left as they were; null where both are, or no words.
 * Numbers, days and the words people search by do not answer to each other across languages, and do not count.
 */
export function onlyLanguage(was: Stated, would: Stated): Language | null {
  const changed = changedLanguages(was, would);
  const [first] = changed;
  return changed.size === 1 && first !== undefined ? first : null;
}

function changedLanguages(was: Stated, would: Stated): ReadonlySet<Language> {
  const [before, after] = [objectOf(was), objectOf(would)];
  if (isWords(before) || isWords(after)) {
    return new Set(both.filter((each) => before[each] !== after[each]));
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set([...names].flatMap((name) => [...changedLanguages(before[name], after[name])]));
}

/** A list is taken place by place. */
function objectOf(value: Stated): JsonObject {
  return typeof value === "object" && value !== null ? ({ ...value } as JsonObject) : {};
}

function isWords(value: JsonObject): boolean {
  return both.every((each) => typeof value[each] === "string");
}
