export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Ignores key order; null equals absent. */
export function sameJson(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Keys in alphabetical order. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || typeof value !== "object") {
    return String(JSON.stringify(value ?? null));
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join()}]`;
  }
  const all = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .toSorted(([a], [b]) => Number(a > b) - 0.5);
  return `{${all.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join()}}`;
}
