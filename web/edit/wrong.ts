import type { Wrong } from "../../law/items/items.ts";
import type { Problem } from "../components/error-summary.tsx";
import { say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

/** The law's checks by pattern, first match wins. Unmatched text is shown as it is. */
const wordings: readonly (readonly [RegExp, TextKey])[] = [
  [/is no id/, "edit.wrong.id"],
  [/was retired/, "edit.wrong.gone"],
  [/is empty|no words/, "edit.wrong.empty"],
  [/too long/, "edit.wrong.long"],
  [/nobody sees/, "edit.wrong.unseen"],
  [/number of levels/, "edit.wrong.levels"],
  [/no calendar day|year, month or day/, "edit.wrong.day"],
  [/no lines|expected string, received undefined/, "edit.wrong.lines"],
  [/has no source/, "edit.wrong.no-source"],
  [/does not say why/, "edit.wrong.no-why"],
  [/what it is not/, "edit.wrong.is-not"],
  [/is due before/, "edit.wrong.due"],
  [/is no factor|never counts|is a conclusion/, "edit.wrong.no-factor"],
  [/no other concept/, "edit.wrong.no-concept"],
  [/is no decision/, "edit.wrong.no-decision"],
  [/is no kind of body/, "edit.wrong.no-kind"],
  [/builds on/, "edit.wrong.no-provision"],
  [/no level|one level is no scale/, "edit.wrong.no-level"],
  [/evidence is marked/, "edit.wrong.weak"],
  [/overlap|in a gap/, "edit.wrong.overlap"],
  [/before it begins|does not follow/, "edit.wrong.backwards"],
  [/stands twice|is asked twice|is asked for twice|taken twice/, "edit.wrong.twice"],
  [/must never be/, "edit.wrong.never-asked"],
  [/for and against/, "edit.wrong.both-ways"],
  [/value and unit/, "edit.wrong.unit"],
  [/telephone/, "edit.wrong.phone"],
  [/URL/i, "edit.wrong.web"],
  [/time of day|opening time/, "edit.wrong.hours"],
  [/language code/, "edit.wrong.language"],
  [/expected (number|int|boolean)|Too (small|big)/, "edit.wrong.number"],
  [/Invalid (option|input)/, "edit.wrong.choice"],
];

function wordsFor(what: string): string {
  const found = wordings.find(([pattern]) => pattern.test(what));
  return found === undefined ? say("edit.wrong.other", { what }) : say(found[1]);
}

/** Its own field, the first within it, its parent, or the first of all. */
function fieldFor(path: string, fields: readonly string[]): string {
  const [top = ""] = path.split(".");
  const last = path.split(".").at(-1) ?? "";
  return (
    fields.find((field) => field === path) ??
    fields.find((field) => field.startsWith(`${path}.`)) ??
    fields.find((field) => path.startsWith(`${field}.`)) ??
    fields.find((field) => field.startsWith(`${top}.`) && field.endsWith(`.${last}`)) ??
    fields.find((field) => field.startsWith(`${top}.`)) ??
    fields[0] ??
    path
  );
}

/** Checks in the editor's language, at the field that mends them. */
export function problemsFor(
  wrong: readonly Wrong[],
  fields: readonly string[],
): readonly Problem[] {
  return wrong.map(({ path, what }) => ({
    field: fieldFor(path, fields),
    text: wordsFor(what),
  }));
}
