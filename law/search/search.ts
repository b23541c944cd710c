import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { wordsIn } from "../../domain/search/fold.ts";
import { partsOf } from "../../domain/search/parts.ts";
import { type Piece, snippetOf } from "../../domain/search/snippet.ts";
import type { Law } from "../law.ts";
import { type Entry, entriesIn, type FoundKind, sectionsIn } from "./entries.ts";
import { isPassedOver, stem } from "./stem.ts";

type Language = "nb" | "en";

/** With the passage and the words marked. */
export interface FoundEntry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: readonly Piece[];
  readonly snippet: readonly Piece[];
  /** Of the snippet, when it is not the reader's. */
  readonly language: Language;
}

interface Answer {
  readonly found: readonly FoundEntry[];
  /** Only where nothing was found. */
  readonly near: readonly FoundEntry[];
}

export interface Search {
  find(query: string, reader: Language): Answer;
}

interface Index {
  readonly language: Language;
  readonly look: (query: string, options: SearchOptions) => readonly SearchResult[];
  readonly termsOf: (folded: string) => readonly string[];
  /** By its title or another of its words. */
  readonly isNamed: (key: string, query: string) => boolean;
}

const longestQuery = 200;
const mostWords = 12;
const fields = { title: 5, also: 4, body: 1 } as const;
const otherLanguage = 0.5;
const namedSo = 4;
/** What is read comes before what is noted or asked. */
const lesser: Readonly<Partial<Record<FoundKind, number>>> = {
  fact: 0.5,
  question: 0.5,
  practice: 0.7,
};

/** By its length. */
function lettersWrong(term: string): number | boolean {
  if (term.length < 5) {
    return false;
  }
  return term.length < 9 ? 1 : 2;
}

const close: SearchOptions = {
  prefix: (term) => term.length >= 4,
  fuzzy: lettersWrong,
  boost: fields,
};
/** “jorbær” is cut to four letters. Only where nothing else was found. */
const closeInShort: SearchOptions = {
  ...close,
  fuzzy: (term) => (term.length === 4 ? 1 : lettersWrong(term)),
};
const exact: SearchOptions = { prefix: false, fuzzy: false, boost: fields };
const loose: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length >= 4 ? 0.45 : false),
  boost: { title: 1, also: 1, body: 0 },
  fields: ["title", "also"],
};

/** One for each language, in memory. */
export function createSearch(law: Law): Search {
  const entries = new Map(entriesIn(law).map((entry) => [keyOf(entry), entry]));
  const sections = new Map(sectionsIn(law).map((entry) => [keyOf(entry), entry]));
  const ofActs = createIndex("nb", [...sections.values()]);
  const indexes = {
    nb: createIndex("nb", [...entries.values()]),
    en: createIndex("en", [...entries.values()]),
  };
  return {
    find(query, reader) {
      const asked = shortened(query);
      const own = indexes[reader];
      const other = indexes[reader === "nb" ? "en" : "nb"];
      const here = firstOf(
        () => own.look(asked, { ...close, combineWith: "AND" }),
        () => own.look(asked, { ...close, combineWith: "OR" }),
        () => own.look(withParts(own, asked), { ...close, fuzzy: false, combineWith: "OR" }),
        () => own.look(asked, { ...closeInShort, combineWith: "AND" }),
      );
      const there = other.look(asked, {
        ...(here.length === 0 ? close : exact),
        combineWith: "AND",
      });
      const found = merge(entries, asked, [
        { index: own, results: here, weight: 1 },
        { index: other, results: there, weight: otherLanguage },
      ]);
      const results = ofActs.look(asked, { ...exact, combineWith: "AND" });
      const inActs = merge(sections, asked, [{ index: ofActs, results, weight: 1 }]);
      return {
        found: [...found, ...inActs],
        near:
          found.length + inActs.length > 0
            ? []
            : shown(entries, own, own.look(asked, loose).slice(0, 5)),
      };
    },
  };
}

function createIndex(language: Language, entries: readonly Entry[]): Index {
  const lexicon = lexiconOf(language, entries);
  const known = (word: string) => lexicon.has(word) || lexicon.has(stem(language, word));
  const parts = new Map<string, readonly string[]>();
  const termsOf = (folded: string): readonly string[] => {
    const before = parts.get(folded);
    if (before !== undefined) {
      return before;
    }
    const others = (word: string) => word !== folded && known(word);
    const terms = [folded, ...partsOf(folded, others)].map((word) => stem(language, word));
    const own = [...new Set(terms)];
    // Only words of the knowledge: nobody can fill the memory by asking.
    if (lexicon.has(folded)) {
      parts.set(folded, own);
    }
    return own;
  };
  const tokenize = (text: string) =>
    wordsIn(text)
      .map(({ folded }) => folded)
      .filter((word) => !isPassedOver(language, word));
  const index = new MiniSearch<{ id: string }>({
    fields: Object.keys(fields),
    tokenize,
    processTerm: (word) => [...termsOf(word)],
    searchOptions: { processTerm: (word) => stem(language, word) },
  });
  index.addAll(
    entries.map((entry) => ({
      id: keyOf(entry),
      title: entry.title[language],
      also: entry.also[language].join(" . "),
      body: entry.passages.map((passage) => passage[language]).join(" "),
    })),
  );
  const called = (text: string) =>
    tokenize(text)
      .map((word) => stem(language, word))
      .join(" ");
  const names = new Map(
    entries.map((entry) => [
      keyOf(entry),
      new Set([entry.title[language], ...entry.also[language]].map(called)),
    ]),
  );
  return {
    language,
    termsOf,
    look: (query, options) => index.search(query, options),
    isNamed: (key, query) => names.get(key)?.has(called(query)) === true,
  };
}

/** As written, and as its stem. */
function lexiconOf(language: Language, entries: readonly Entry[]): ReadonlySet<string> {
  const texts = entries.flatMap(({ title, also, passages }) => [
    title[language],
    ...also[language],
    ...passages.map((passage) => passage[language]),
  ]);
  const words = texts.flatMap((text) => wordsIn(text).map(({ folded }) => folded));
  return new Set(words.flatMap((word) => [word, stem(language, word)]));
}

function shortened(query: string): string {
  return wordsIn(query.slice(0, longestQuery))
    .slice(0, mostWords)
    .map(({ folded }) => folded)
    .join(" ");
}

/** "bilvaskehall" asks for "bil" and "vaskehall" too. */
function withParts(index: Index, query: string): string {
  return query
    .split(" ")
    .flatMap((word) => index.termsOf(word))
    .join(" ");
}

function firstOf<Result>(...ways: readonly (() => readonly Result[])[]): readonly Result[] {
  for (const way of ways) {
    const results = way();
    if (results.length > 0) {
      return results;
    }
  }
  return [];
}

interface Hits {
  readonly index: Index;
  readonly results: readonly SearchResult[];
  readonly weight: number;
}

/** Each entry once, from its best place; one called just so comes first. */
function merge(
  entries: ReadonlyMap<string, Entry>,
  asked: string,
  hits: readonly Hits[],
): readonly FoundEntry[] {
  const all = hits
    .flatMap(({ index, results, weight }) =>
      results.map((result) => ({
        index,
        result,
        score:
          result.score *
          weight *
          (lesser[entries.get(String(result.id))?.kind ?? "concept"] ?? 1) *
          (index.isNamed(String(result.id), asked) ? namedSo : 1),
      })),
    )
    .toSorted((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return all.flatMap(({ index, result }) => {
    const key = String(result.id);
    if (seen.has(key)) {
      return [];
    }
    seen.add(key);
    return shown(entries, index, [result]);
  });
}

function shown(
  entries: ReadonlyMap<string, Entry>,
  { language, termsOf }: Index,
  results: readonly SearchResult[],
): readonly FoundEntry[] {
  return results.flatMap(({ id, terms }) => {
    const entry = entries.get(String(id));
    if (entry === undefined) {
      return [];
    }
    const matched = new Set(terms);
    const isHit = (folded: string) => termsOf(folded).some((term) => matched.has(term));
    const { kind, title, passages } = entry;
    return [
      {
        kind,
        id: entry.id,
        title: snippetOf([title[language]], isHit),
        snippet: snippetOf(
          passages.map((passage) => passage[language]),
          isHit,
        ),
        language,
      },
    ];
  });
}

function keyOf({ kind, id }: Entry): string {
  return `${kind}:${id}`;
}
