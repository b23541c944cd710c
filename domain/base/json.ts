/** What a JSON document can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether two values are written as documents that hold the same, whatever the order of their names. A name that holds null is as one left out. */
export function sameJson(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** One text for one content: names in the order of the alphabet. */
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
