import { z } from "zod";
import { day, isDay } from "../domain/base/day.ts";
import { isPlain, isSeen } from "../domain/base/text.ts";
import type { KnowledgeEntry } from "../domain/knowledge/review.ts";

/** A day that exists; anything else is a problem at load. */
export const dayText = z.string().refine(isDay, "is no calendar day").transform(day);

// Twice as long as any there is, and no more than somebody reads.
const longest = 4000;

/** A text that says something, and that says what it looks as if it said. */
export const words = z
  .string()
  .trim()
  .max(longest, "is too long")
  .refine(isSeen, "is empty")
  .refine(isPlain, "holds signs that nobody sees");

export const bilingual = z.strictObject({ nb: words, en: words });

/** Who has this as their first language and read the text, and when; null where nobody has. */
export const nativeReader = z.strictObject({ by: words, on: dayText }).nullable();

/** What every file of knowledge says of itself. */
export const fileMeta = z.strictObject({
  source: words,
  checked: dayText,
  reviewBy: dayText,
  nativeReader,
});

/** One part of the law as it came out of its file, with what is wrong in it and what is to be reviewed. */
export interface Loaded<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
  readonly entries: readonly KnowledgeEntry[];
}

/** Parses one file; on failure gives null and one problem for each thing that is wrong in it. */
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

/** The values that stand more than once in a list. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
