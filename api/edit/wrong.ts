import { kindAndId, type StatementEdit } from "../../domain/edit/item.ts";
import { itemsOf, type Wrong, wrongWith } from "../../law/items/items.ts";
import { kindNames } from "../../law/items/kinds.ts";
import { canRetire, editOfNew, holdOn, wrongWithNew } from "../../law/items/new-item.ts";
import type { Law } from "../../law/law.ts";

const strange: readonly Wrong[] = [{ path: "", what: "is no statement" }];

/** Gives nothing where the edit is sound. */
export function wrongWithEdit(
  { files, retired }: Pick<Law, "files" | "retired">,
  edit: StatementEdit,
): readonly Wrong[] {
  if (edit.kind === "new-item") {
    const kind = kindNames.find((name) => name === kindAndId(edit.entry)[0]);
    if (kind === undefined) {
      return strange;
    }
    const wrong = wrongWithNew(files, kind, edit.would, new Set(retired.keys()));
    return wrong.length > 0 || editOfNew(kind, edit.would).entry === edit.entry ? wrong : strange;
  }
  const item = itemsOf(files).get(edit.entry);
  if (item === undefined) {
    return strange;
  }
  if (edit.kind === "item") {
    return wrongWith(files, item, edit.would);
  }
  return canRetire(item)
    ? holdOn(files, item).problems.map((what) => ({ path: "", what }))
    : strange;
}
