import type { Json, JsonObject } from "../base/json.ts";
import type { Bilingual } from "../knowledge/factor.ts";

type Language = "nb" | "en";

export type Stated = Json | Bilingual | undefined;

const both = ["nb", "en"] as const;

/** Null where both or neither changed. Numbers, dates and search words are language's own and do not count. */
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

/** Lists are compared by position. */
function objectOf(value: Stated): JsonObject {
  return typeof value === "object" && value !== null ? ({ ...value } as JsonObject) : {};
}

function isWords(value: JsonObject): boolean {
  return both.every((each) => typeof value[each] === "string");
}
