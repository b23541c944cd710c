/** In the order of the form. Kept nowhere else. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** Trimmed, or empty. A pressed button comes after what was there. */
export function one(given: Given, name: string): string {
  return given.get(name)?.at(-1)?.trim() ?? "";
}

export function all(given: Given, name: string): readonly string[] {
  return given.get(name) ?? [];
}

/** A file counts as its text. */
export async function givenOf(form: Iterable<[string, string | Blob]>): Promise<Given> {
  const given = new Map<string, string[]>();
  for (const [name, value] of form) {
    const text = typeof value === "string" ? value : await value.text();
    const before = given.get(name);
    if (before === undefined) {
      given.set(name, [text]);
    } else {
      before.push(text);
    }
  }
  return given;
}
