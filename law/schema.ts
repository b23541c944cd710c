import { z } from "zod";
import { isPlain, isSeen } from "../domain/base/text.ts";
import type { KnowledgeEntry } from "../domain/knowledge/review.ts";
import { day, isDay } from "../domain/time/day.ts";

/** Anything else is a problem at load. */
export const dayText = z.string().refine(isDay, "is no calendar day").transform(day);

// Twice the longest there is.
const longest = 4000;

/** It says what it looks as if it said. */
export const words = z
  .string()
  .trim()
  .max(longest, "is too long")
  .refine(isSeen, "is empty")
  .refine(isPlain, "holds signs that nobody sees");

export const bilingual = z.strictObject({ nb: words, en: words });

/** Null where nobody has. */
export const nativeReader = z.strictObject({ by: words, on: dayText }).nullable();

export const fileMeta = z.strictObject({
  source: words,
  checked: dayText,
  reviewBy: dayText,
  nativeReader,
});

export interface Loaded<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
  readonly entries: readonly KnowledgeEntry[];
}

/** Null on failure, with one problem for each thing wrong. */
export function parseFile<Output>(
  schema: z.ZodType<Output>,
  file: string,
  raw: unknown,
): { readonly value: Output | null; readonly problems: readonly string[] } {
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    return { value: parsed.data, problems: [] };
  }
  const problems = parsed.error.issues.map(
    (issue) => `${file}: ${issue.path.join(".") || "the file"}: ${issue.message}`,
  );
  return { value: null, problems };
}

export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
