import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { language, law } from "../page.ts";

type Named = Partial<Record<KnowledgeEntry["kind"], readonly (readonly [string, string])[]>>;

function namesIn(): Named {
  return {
    decision: law().decisions.map(({ id, name }) => [id, name]),
    provision: law().provisions.map(({ id, title }) => [id, title[language()]]),
    practice: law().practice.map(({ id, title }) => [id, title[language()]]),
    body: law().directory.map(({ id, name }) => [id, name]),
    concept: law().concepts.map(({ id, term }) => [id, term[language()]]),
    sector: law().risks.sectors.map(({ id, name }) => [id, name[language()]]),
    sign: law().signs.map(({ id, text }) => [id, text[language()]]),
    change: law().changes.map(({ id, title }) => [id, title[language()]]),
  };
}

export function entryNames(): (entry: KnowledgeEntry) => string {
  const names = namesIn();
  return ({ kind, id }) => names[kind]?.find(([each]) => each === id)?.[1] ?? id;
}
