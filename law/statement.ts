import { z } from "zod";
import type { KnowledgeEntry } from "../domain/knowledge/review.ts";
import type { Stated } from "../domain/knowledge/statement.ts";
import { dayText, type fileMeta, repeated, words } from "./schema.ts";

const statedIn = z.union([
  z.strictObject({ report: z.string().regex(/^\d+(–\d+)?(, \d+(–\d+)?)*$/, "is no lines") }),
  z.strictObject({ title: words, at: words }),
]);

/** How surely it was read, and its days. */
export const stated = {
  id: z.string().regex(/^[a-z0-9-]+$/, "is no id"),
  sources: z.array(statedIn).min(1, "has no source"),
  confirmed: z.enum(["yes", "partly", "no"]),
  checked: dayText,
  reviewBy: dayText,
};

export const otherWords = z.strictObject({ nb: z.array(words), en: z.array(words) });

type Kind = KnowledgeEntry["kind"];

/** The file itself too. */
export function entriesOf(
  file: string,
  meta: z.infer<typeof fileMeta>,
  kinds: { readonly file: Kind; readonly each: Kind },
  statements: readonly Stated[],
): readonly KnowledgeEntry[] {
  return [
    {
      kind: kinds.file,
      id: file,
      checked: meta.checked,
      reviewBy: meta.reviewBy,
      confirmed: "yes",
      nativeRead: meta.nativeReader !== null,
    },
    ...statements.map(({ id, checked, reviewBy, confirmed }) => ({
      kind: kinds.each,
      id,
      checked,
      reviewBy,
      confirmed,
      nativeRead: null,
    })),
  ];
}

/** Or due before they were checked. */
export function problemsOf(file: string, statements: readonly Stated[]): readonly string[] {
  return [
    ...repeated(statements.map(({ id }) => id)).map((id) => `${id} stands twice`),
    ...statements
      .filter(({ checked, reviewBy }) => reviewBy <= checked)
      .map(({ id }) => `${id} is due before it was checked`),
  ].map((problem) => `${file}: ${problem}`);
}
