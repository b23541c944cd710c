import type { NewItemEdit, RetireEdit } from "../../domain/edit/item.ts";
import { kindAndId } from "../../domain/edit/item.ts";
import { fieldsOf } from "../../law/items/birth.ts";
import { itemsOf } from "../../law/items/items.ts";
import { kindNames } from "../../law/items/kinds.ts";
import { type Hold, holdOn } from "../../law/items/new-item.ts";
import { Notice } from "../components/notice.tsx";
import { law, say } from "../page.ts";
import { ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";

export function HoldNotice({ hold }: { readonly hold: Hold }) {
  const { by, problems } = hold;
  return problems.length === 0 ? null : (
    <Notice heading={say("edit.held")} tone="awaited">
      <p>{say("edit.held-why")}</p>
      <ul>
        {by.map((item) => (
          <li>
            <a class="ds-link" href={itemPath(item)}>
              {say(`edit.kind.${item.kind}`)}: {itemTitle(item)}
            </a>
          </li>
        ))}
        {by.length === 0 && problems.map((problem) => <li lang="en">{problem}</li>)}
      </ul>
    </Notice>
  );
}

export function Whole({
  edit,
  waits,
  ...props
}: {
  readonly edit: NewItemEdit | RetireEdit;
  readonly waits: boolean;
}) {
  const kind = kindNames.find((name) => name === kindAndId(edit.entry)[0]);
  if (kind === undefined) {
    return null;
  }
  const item = itemsOf(law().files).get(edit.entry);
  const fields = fieldsOf(kind, law().files);
  const goes = edit.kind === "retire";
  return (
    <>
      {waits && goes && item !== undefined && (
        <HoldNotice {...props} hold={holdOn(law().files, item)} />
      )}
      <h2>{say(goes ? "edit.would-go" : "edit.would-come")}</h2>
      <ItemText {...props} kind={kind} fields={fields} value={goes ? edit.was : edit.would} />
    </>
  );
}
