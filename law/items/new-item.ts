import type { Json, JsonObject } from "../../domain/base/json.ts";
import type { NewItemEdit } from "../../domain/edit/item.ts";
import { idFor } from "../../domain/edit/whole.ts";
import { warnedOf } from "../../rules/sharing/warnings.ts";
import { type LawFiles, problemsOfLaw } from "../law.ts";
import { birthOf } from "./birth.ts";
import { type Item, itemsOf, type Wrong, withEdit } from "./items.ts";
import { type Kind, type KindName, kinds } from "./kinds.ts";

export const newEntry = (kind: KindName): string => `${kind}/`;

/** Read aloud and part of addresses. */
const readableId = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

function textOf(title: Json | undefined): string {
  return typeof title === "object" && title !== null && "en" in title
    ? String(title["en"])
    : String(title ?? "");
}

/** From its name, where it has ids and none was given. */
export function withId(kind: KindName, value: JsonObject, taken: ReadonlySet<string>): JsonObject {
  if (!("id" in value) || (value["id"] ?? "") !== "") {
    return value;
  }
  const of: Kind = kinds[kind];
  const ids = new Set([...taken].map((entry) => entry.slice(newEntry(kind).length)));
  return { ...value, id: idFor(textOf(of.title(value) as Json), ids, kind) };
}

export function editOfNew(kind: KindName, would: JsonObject): NewItemEdit {
  return { kind: "new-item", entry: newEntry(kind) + kinds[kind].id(would, 0), would };
}

/** Its schema, its name, and the law with it in place. `gone`: retired names are not used again. */
export function wrongWithNew(
  files: LawFiles,
  kind: KindName,
  would: JsonObject,
  gone: ReadonlySet<string>,
): readonly Wrong[] {
  if (birthOf(kind, files) === null) {
    return [{ path: "", what: "is no kind that can be added to" }];
  }
  const of: Kind = kinds[kind];
  const parsed = of.schema.safeParse(would);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      path: path.join("."),
      what: message,
    }));
  }
  const edit = editOfNew(kind, would);
  const named = wrongName(files, kind, edit, gone);
  if (named.length > 0) {
    return named;
  }
  const before = new Set(problemsOfLaw(files));
  return problemsOfLaw(withEdit(files, edit))
    .filter((problem) => !before.has(problem))
    .map((problem) => ({ path: "", what: problem.replace(/^law\/[^:]+: /, "") }));
}

function wrongName(
  files: LawFiles,
  kind: KindName,
  { entry, would }: NewItemEdit,
  gone: ReadonlySet<string>,
): readonly Wrong[] {
  const items = itemsOf(files);
  const path = "id" in would ? "id" : "";
  if ("id" in would && !readableId.test(String(would["id"]))) {
    return [{ path, what: "is no id" }];
  }
  if (items.has(entry) || gone.has(entry)) {
    return [{ path, what: gone.has(entry) ? "was retired" : `${entry} stands twice` }];
  }
  const of: Kind = kinds[kind];
  const title = plainOf(of.title(would) as Json);
  const twin = [...items.values()].find(
    (item) => item.kind === kind && "id" in would && plainOf(item.title as Json) === title,
  );
  return twin === undefined ? [] : [{ path: "", what: `${twin.entry} stands twice` }];
}

const plainOf = (title: Json) =>
  textOf(title)
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "");

/** They hold the names of others, have none, or every house needs them. */
const staying: ReadonlySet<KindName> = new Set<KindName>([
  "factor",
  "provision",
  "open-question",
  "interpreter",
  "exercise",
  "file",
]);
const needed: ReadonlySet<string> = new Set(["wording/nb", "wording/en"]);

/** Whether its kind may be retired, whatever refers to it. */
export function canRetire({ kind, entry }: Pick<Item, "kind" | "entry">): boolean {
  return !(staying.has(kind) || needed.has(entry));
}

export interface Hold {
  readonly by: readonly Item[];
  readonly problems: readonly string[];
}

const leanedOn: ReadonlySet<string> = new Set(warnedOf.map((rule) => `sharing-rule/${rule}`));

export function holdOn(files: LawFiles, item: Item): Hold {
  const before = new Set(problemsOfLaw(files));
  const edit = { kind: "retire", entry: item.entry, was: item.value } as const;
  const problems = problemsOfLaw(withEdit(files, edit)).filter((problem) => !before.has(problem));
  const leaned = leanedOn.has(item.entry) ? [`${item.entry} is what a warning rests on`] : [];
  const by = [...itemsOf(files).values()].filter(
    (other) => other.entry !== item.entry && problems.length > 0 && names(other.value, item.id),
  );
  return { by, problems: [...problems, ...leaned] };
}

/** As the whole of one of its texts, at any depth. */
function names(value: Json, id: string): boolean {
  if (typeof value !== "object" || value === null) {
    return value === id;
  }
  return Object.entries(value).some(([name, each]) => name === id || names(each as Json, id));
}
