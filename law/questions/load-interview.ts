import { z } from "zod";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import type { Questions } from "../../domain/observation/questions.ts";
import type { Interview, Wordings } from "../../domain/question/question.ts";
import {
  bilingual,
  dayText,
  fileMeta,
  type Loaded,
  parseFile,
  repeated,
  words,
} from "../schema.ts";

const file = "law/questions/open.json";

export const openQuestion = z.strictObject({
  id: words,
  about: z.array(words),
  care: bilingual.nullable(),
  notWhen: bilingual.nullable(),
});

export const notAsked = z.strictObject({ factor: words, why: bilingual });

export const interpreter = z.strictObject({
  text: bilingual,
  source: words,
  web: z.url({ protocol: /^https?$/ }).nullable(),
  checked: dayText,
  confirmed: z.enum(["yes", "partly", "no"]),
});

const openFile = z.strictObject({
  meta: fileMeta,
  needs: z.array(openQuestion),
  settling: z.array(openQuestion),
  notAsked: z.array(notAsked),
  interpreter: z.array(interpreter),
});

export const wordingFile = z.strictObject({
  meta: fileMeta,
  language: z.string().regex(/^[a-z]{2,3}$/, "is no language code"),
  sheet: z.strictObject({ heading: words, intro: z.array(words).min(1) }),
  ask: z.record(words, words),
});

/** A file of wordings a language, named by its code. */
export interface InterviewFiles {
  readonly open: unknown;
  readonly wordings: Readonly<Record<string, unknown>>;
}

const nothing: Interview = {
  needs: [],
  settling: [],
  notAsked: new Map(),
  wordings: new Map(),
  interpreter: [],
};

interface Known {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly cautions: Questions["cautions"];
}

/** A factor has one question at most, none about origin or papers; a language words every question and no others. */
export function loadInterview(files: InterviewFiles, known: Known): Loaded<Interview> {
  const { value, problems } = parseFile(openFile, file, files.open);
  if (value === null) {
    return { value: nothing, problems, entries: [] };
  }
  const asked = [...value.needs, ...value.settling];
  const ids = asked.map(({ id }) => id);
  const languages = Object.entries(files.wordings).map(([name, raw]) => loadWords(name, raw, ids));
  return {
    value: {
      needs: value.needs,
      settling: value.settling,
      notAsked: new Map(value.notAsked.map(({ factor, why }) => [factor, why])),
      wordings: new Map(
        languages.flatMap(({ value: one }) => (one === null ? [] : [[one.language, one]])),
      ),
      interpreter: value.interpreter,
    },
    problems: [
      ...factorProblems(
        [...asked.flatMap(({ about }) => about), ...value.notAsked.map(({ factor }) => factor)],
        known,
      ),
      ...repeated(ids).map((id) => `${file}: ${id} stands twice`),
      ...languages.flatMap((one) => one.problems),
    ],
    entries: [
      entryOf(
        file,
        value.meta,
        value.interpreter.every(({ confirmed }) => confirmed === "yes"),
      ),
      ...languages.flatMap((one) => one.entries),
    ],
  };
}

function factorProblems(about: readonly string[], { factors, cautions }: Known): readonly string[] {
  return [
    ...about.filter((id) => !factors.has(id)).map((id) => `${id} is no factor`),
    ...repeated(about).map((id) => `${id} is asked for twice`),
    ...about
      .filter((id) => cautions.get(id) === "never_asked_status_or_origin")
      .map((id) => `${id} is asked for, and must never be`),
  ].map((problem) => `${file}: ${problem}`);
}

function loadWords(name: string, raw: unknown, ids: readonly string[]): Loaded<Wordings | null> {
  const at = `law/questions/wordings/${name}`;
  const { value, problems } = parseFile(wordingFile, at, raw);
  if (value === null) {
    return { value: null, problems, entries: [] };
  }
  const { language, sheet, ask, meta } = value;
  return {
    value: {
      language,
      nativeRead: meta.nativeReader !== null,
      sheet,
      ask: new Map(Object.entries(ask)),
    },
    problems: [
      ...(name === `${language}.json` ? [] : [`holds the words of ${language}`]),
      ...ids.filter((id) => ask[id] === undefined).map((id) => `has no words for ${id}`),
      ...Object.keys(ask)
        .filter((id) => !ids.includes(id))
        .map((id) => `has words for ${id}, which is no question`),
    ].map((problem) => `${at}: ${problem}`),
    entries: [entryOf(at, meta, true)],
  };
}

function entryOf(id: string, meta: z.infer<typeof fileMeta>, confirmed: boolean): KnowledgeEntry {
  return {
    kind: "questions",
    id,
    checked: meta.checked,
    reviewBy: meta.reviewBy,
    confirmed: confirmed ? "yes" : "partly",
    nativeRead: meta.nativeReader !== null,
  };
}
