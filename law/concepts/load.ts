import { z } from "zod";
import type { Concept } from "../../domain/knowledge/concept.ts";
import { bilingual, fileMeta, type Loaded, parseFile, words } from "../schema.ts";
import { entriesOf, otherWords, problemsOf, stated } from "../statement.ts";

const file = "law/concepts/concepts.json";

export const concept = z.strictObject({
  ...stated,
  term: bilingual,
  also: otherWords,
  definition: bilingual,
  isNot: z.array(bilingual).min(1, "does not say what it is not"),
  confusedWith: z.array(z.strictObject({ concept: words, how: bilingual })),
  decisions: z.array(words),
});

const conceptsFile = z.strictObject({ meta: fileMeta, concepts: z.array(concept) });

/** Each may point only to concepts and decisions that exist. */
export function loadConcepts(
  raw: unknown,
  decisions: ReadonlySet<string>,
): Loaded<readonly Concept[]> {
  const { value, problems } = parseFile(conceptsFile, file, raw);
  if (value === null) {
    return { value: [], problems, entries: [] };
  }
  const { meta, concepts } = value;
  const ids = new Set(concepts.map(({ id }) => id));
  const lost = concepts.flatMap(({ id, confusedWith, decisions: shown }) => [
    ...confusedWith
      .filter(({ concept: other }) => !ids.has(other) || other === id)
      .map(({ concept: other }) => `${file}: ${id} is confused with ${other}, no other concept`),
    ...shown
      .filter((decision) => !decisions.has(decision))
      .map((decision) => `${file}: ${id}: ${decision} is no decision`),
  ]);
  return {
    value: concepts,
    problems: [...problemsOf(file, concepts), ...lost],
    entries: entriesOf(file, meta, { file: "concepts", each: "concept" }, concepts),
  };
}
