/** What the door's one form holds: each name with its values, in the order they stand in it. Kept nowhere else. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** The last value of a name, trimmed; empty where there is none. A button that was pressed comes after what stood there. */
export function one(given: Given, name: string): string {
  return given.get(name)?.at(-1)?.trim() ?? "";
}

/** Every value of a name. */
export function all(given: Given, name: string): readonly string[] {
  return given.get(name) ?? [];
}

/** Reads a form as browsers and servers hand it over. A file counts as the text in it. */
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
