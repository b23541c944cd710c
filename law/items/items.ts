import type { Json, JsonObject } from "../../domain/base/json.ts";
import type { Field } from "../../domain/edit/form.ts";
import { kindAndId, laysOn, type StatementEdit } from "../../domain/edit/item.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { type LawFiles, problemsOfLaw } from "../law.ts";
import { birthOf } from "./birth.ts";
import { type Kind, type KindName, kindNames, kinds, metasOf } from "./kinds.ts";

export interface Item {
  readonly kind: KindName;
  readonly id: string;
  /** "concept/trafficking". */
  readonly entry: string;
  readonly title: string | Bilingual;
  readonly value: JsonObject;
  readonly at: readonly (string | number)[];
  /** Null where the statement says so itself. */
  readonly file: string | null;
}

const read = new WeakMap<LawFiles, ReadonlyMap<string, Item>>();

/** Found once for the same files. */
export function itemsOf(files: LawFiles): ReadonlyMap<string, Item> {
  const known = read.get(files);
  if (known !== undefined) {
    return known;
  }
  const metas = metasOf(files);
  const fileOf = (at: readonly (string | number)[]) =>
    metas.find(([, steps]) => steps.every((step, index) => at[index] === step))?.[0] ?? null;
  const listed = kindNames.flatMap((name) => {
    const kind: Kind = kinds[name];
    const found = kind.where.flatMap((where) => placesIn(files, where));
    return found.map(([at, value], index): Item => {
      const id = kind.id(value, index);
      const file = fileOf(at);
      return { kind: name, id, entry: `${name}/${id}`, title: kind.title(value), value, at, file };
    });
  });
  const ofFiles = metas.map(([id, steps]): Item => {
    const at = [...steps, "meta"];
    const value = valueAt(files, at) as JsonObject;
    const title = `law/${id.replaceAll(".", "/")}.json`;
    return { kind: "file", id, entry: `file/${id}`, title, value, at, file: null };
  });
  const items = new Map([...listed, ...ofFiles].map((item) => [item.entry, item]));
  read.set(files, items);
  return items;
}

type Place = readonly [readonly (string | number)[], JsonObject];

function placesIn(files: LawFiles, where: Kind["where"][number]): readonly Place[] {
  if ("list" in where) {
    const list = valueAt(files, where.list) as readonly JsonObject[];
    return list.map((value, index) => [[...where.list, index], value]);
  }
  const { folder, part } = where;
  return Object.keys(valueAt(files, folder) as JsonObject).map((name) => {
    const at = [...folder, name, ...(part === "" ? [] : [part])];
    return [at, valueAt(files, at) as JsonObject];
  });
}

function valueAt(files: LawFiles, at: readonly (string | number)[]): Json | undefined {
  return at.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>>)[step],
    files,
  ) as Json | undefined;
}

/** What is beside it stays the same object. */
function withValue(files: LawFiles, at: readonly (string | number)[], value: Json): LawFiles {
  const put = (node: unknown, depth: number): unknown => {
    const step = at[depth];
    if (step === undefined) {
      return value;
    }
    if (Array.isArray(node)) {
      return node.map((each, index) => (index === step ? put(each, depth + 1) : each));
    }
    const named = node as Readonly<Record<string, unknown>>;
    return { ...named, [step]: put(named[step], depth + 1) };
  };
  return put(files, 0) as LawFiles;
}

/** What a native reader reads. */
function hasWords(field: Field): boolean {
  return ["words", "words-list", "tongues", "by-name", "rows", "group", "answers"].includes(
    field.form,
  );
}

/** Changed words count as read by nobody. */
export function withItem(files: LawFiles, item: Item, would: JsonObject): LawFiles {
  const kind: Kind = kinds[item.kind];
  const rewords = kind.fields.some(
    (field) => field.name !== "nativeReader" && would[field.name] !== undefined && hasWords(field),
  );
  const own = "nativeReader" in item.value && rewords && !("nativeReader" in would);
  const value = { ...item.value, ...would, ...(own ? { nativeReader: null } : {}) };
  const after = withValue(files, item.at, value);
  const meta = item.file === null ? undefined : itemsOf(files).get(`file/${item.file}`);
  return meta === undefined || !rewords
    ? after
    : withValue(after, meta.at, { ...meta.value, nativeReader: null });
}

/** It must fit what is there. */
export function withEdit(files: LawFiles, edit: StatementEdit): LawFiles {
  if (edit.kind === "new-item") {
    const kind = kindNames.find((name) => name === kindAndId(edit.entry)[0]);
    const born = kind !== undefined && birthOf(kind, files) !== null;
    return born ? withNew(files, kinds[kind], edit.would) : files;
  }
  const item = itemsOf(files).get(edit.entry);
  if (item === undefined) {
    return files;
  }
  return edit.kind === "retire" ? without(files, item) : withItem(files, item, edit.would);
}

/** Last of its kind, or as a file of its own. */
function withNew(files: LawFiles, kind: Kind, value: JsonObject): LawFiles {
  const where = kind.where.at(-1);
  if (where === undefined) {
    return files;
  }
  const at = "list" in where ? where.list : where.folder;
  const held = valueAt(files, at);
  return Array.isArray(held)
    ? withValue(files, at, [...held, value])
    : withValue(files, at, { ...(held as JsonObject), [`${kind.id(value, 0)}.json`]: value });
}

function without(files: LawFiles, { at }: Item): LawFiles {
  const [last, within] = [at.at(-1), at.slice(0, -1)];
  const held = valueAt(files, within);
  const kept = Array.isArray(held)
    ? held.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(held as JsonObject).filter(([name]) => name !== last));
  return withValue(files, within, kept);
}

/** `path`: "" for the whole; `what` as the law's checks word it. */
export interface Wrong {
  readonly path: string;
  readonly what: string;
}

/** Cases and decisions hold the numbers of levels: never more or fewer. */
function lengthOf(levels: Json | undefined): number {
  return Array.isArray(levels) ? levels.length : 0;
}

/** Its own schema first, then the law as a whole. Empty where sound. */
export function wrongWith(files: LawFiles, item: Item, would: JsonObject): readonly Wrong[] {
  const kind: Kind = kinds[item.kind];
  const names = new Set(kind.fields.map(({ name }) => name));
  const strange = Object.keys(would).filter((name) => !names.has(name));
  if (strange.length > 0) {
    return strange.map((path) => ({ path, what: "is no field that can be changed" }));
  }
  const value: JsonObject = { ...item.value, ...would };
  const parsed = kind.schema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      path: path.join("."),
      what: message,
    }));
  }
  if (item.kind === "factor" && lengthOf(value["levels"]) !== lengthOf(item.value["levels"])) {
    return [{ path: "levels", what: "has another number of levels" }];
  }
  const before = new Set(problemsOfLaw(files));
  return problemsOfLaw(withItem(files, item, would))
    .filter((problem) => !before.has(problem))
    .map((problem) => {
      const what = problem.replace(/^law\/[^:]+: /, "");
      return { path: pathNamed(would, what), what };
    });
}

/** "x is no decision" is about the field with x. */
function pathNamed(value: Json | undefined, what: string, before = ""): string {
  if (typeof value === "string" || typeof value === "number") {
    return what.split(/[\s:,]+/).includes(String(value)) ? before : "";
  }
  for (const [name, each] of Object.entries(value ?? {})) {
    const found = pathNamed(each as Json, what, before === "" ? name : `${before}.${name}`);
    if (found !== "") {
      return found;
    }
  }
  return "";
}

/** `left`: no longer fits, or the law would not load with it. */
export interface LaidItems {
  readonly files: LawFiles;
  readonly left: readonly StatementEdit[];
}

/** In the order of approval; one the files have taken in changes nothing. */
export function layItems(files: LawFiles, edits: readonly StatementEdit[]): LaidItems {
  const all = layEach(files, edits, () => true);
  if (all.files === files || problemsOfLaw(all.files).length === 0) {
    return all;
  }
  return layEach(files, edits, (after) => problemsOfLaw(after).length === 0);
}

function layEach(
  files: LawFiles,
  edits: readonly StatementEdit[],
  sound: (after: LawFiles) => boolean,
): LaidItems {
  const left: StatementEdit[] = [];
  let standing = files;
  for (const edit of edits) {
    const how = laysOn(itemsOf(standing).get(edit.entry)?.value, edit);
    const after = how === "fits" ? withEdit(standing, edit) : standing;
    if (how === "gone" || how === "older-text" || !(after === standing || sound(after))) {
      left.push(edit);
      continue;
    }
    standing = after;
  }
  return { files: standing, left };
}

export function entryOfReview({ kind, id }: KnowledgeEntry, files: LawFiles): string | null {
  const items = itemsOf(files);
  const ofFile = `file/${id
    .replace(/^law\//, "")
    .replace(/\.json$/, "")
    .replaceAll("/", ".")}`;
  const tries: Readonly<Partial<Record<KnowledgeEntry["kind"], readonly string[]>>> = {
    sector: [`sector/${id}`, `risk/${id}`],
    rate: [`rate/${id}`, `supplement/${id}`],
    practice: [`exercise/${id}`],
  };
  const named = tries[kind] ?? [`${kind}/${id}`, ofFile];
  return named.find((entry) => items.has(entry)) ?? null;
}
