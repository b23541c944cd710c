import type { z } from "zod";

/** The first thing wrong with a document, as one line with its place and the remedy. */
export function problemIn(raw: unknown, error: z.ZodError): string {
  const [first] = error.issues;
  const path = first?.path ?? [];
  const missing = path.length > 0 && isMissing(raw, path) ? "is missing: it " : "";
  return `${placeOf(path)} ${missing}${first?.message ?? "is wrong"}.`;
}

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<unknown>(
    (within, key) => (within as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    raw,
  );
  return found === undefined;
}

/** Where in a document something is, as in `observations[3].level:`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>((soFar, part) => {
    if (typeof part === "number") {
      return `${soFar}[${part}]`;
    }
    return soFar === "" ? String(part) : `${soFar}.${String(part)}`;
  }, "");
  return place === "" ? "the document" : `${place}:`;
}

/** Names in an object that nobody reads, most often a slip of the pen. */
export function strangeIn(value: unknown, known: object, place = ""): readonly string[] {
  return Object.keys(value ?? {})
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => `${place}${JSON.stringify(key.slice(0, 40))}`);
}
