import { beginItemDraft, beginNewDraft } from "../../api/edit/item-draft.ts";
import { readEditorsDesk, readHistory } from "../../api/edit/read.ts";
import { birthOf } from "../../law/items/birth.ts";
import { type Item, itemsOf } from "../../law/items/items.ts";
import { kindNames } from "../../law/items/kinds.ts";
import { canRetire } from "../../law/items/new-item.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { notHere } from "../knowledge/not-here.tsx";
import { desk, house, law, param, redirect, say } from "../page.ts";
import { ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { ProposalList, Waiting } from "./shown.tsx";

export async function kindsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const allowed = await readEditorsDesk(cell, actor);
  if (!allowed.ok) {
    return await turnedAway(allowed.refused);
  }
  const all = [...itemsOf(law().files).values()];
  return await page(
    { title: say("edit.all-items") },
    <>
      <BackLink href="/edit">{say("edit.heading")}</BackLink>
      <h1>{say("edit.all-items")}</h1>
      <ul class="case-lines">
        <li class="case-line">
          <a class="ds-link" href="/edit/decisions">
            {say("edit.all-entries")} ({law().decisions.length})
          </a>
        </li>
        {kindNames.map((kind) => (
          <li class="case-line">
            <a class="ds-link" href={`/edit/items/${kind}`}>
              {say(`edit.kind.${kind}`)} ({all.filter((item) => item.kind === kind).length})
            </a>
          </li>
        ))}
      </ul>
    </>,
  );
}

export async function itemsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const allowed = await readEditorsDesk(cell, actor);
  if (!allowed.ok) {
    return await turnedAway(allowed.refused);
  }
  const kind = kindNames.find((name) => name === param("kind"));
  if (kind === undefined) {
    return await errorPage(404);
  }
  const title = say(`edit.kind.${kind}`);
  return await page(
    { title },
    <>
      <BackLink href="/edit/items">{say("edit.all-items")}</BackLink>
      <h1>{title}</h1>
      {birthOf(kind, law().files) !== null && (
        <form method="post">
          <Actions>
            <Button variant="secondary">{say("edit.propose-new")}</Button>
          </Actions>
        </form>
      )}
      <ul class="case-lines">
        {[...itemsOf(law().files).values()]
          .filter((item) => item.kind === kind)
          .map((item) => (
            <li class="case-line">
              <a class="ds-link" href={itemPath(item)}>
                {itemTitle(item)}
              </a>
            </li>
          ))}
      </ul>
    </>,
  );
}

function itemAt(): Item | undefined {
  return itemsOf(law().files).get(`${param("kind")}/${param("id")}`);
}

export async function itemPage(): Promise<Response> {
  const { cell, actor } = desk();
  const item = itemAt();
  const history = await readHistory(cell, actor, item?.entry ?? "");
  if (!history.ok) {
    return await turnedAway(history.refused);
  }
  if (item === undefined) {
    return await notHere(param("kind"), param("id"));
  }
  const props = { me: actor.id };
  const title = itemTitle(item);
  const waiting = history.value.filter(({ answer }) => answer === null);
  const answered = history.value.filter(({ answer }) => answer !== null);
  return await page(
    { title },
    <>
      <BackLink href={`/edit/items/${item.kind}`}>{say(`edit.kind.${item.kind}`)}</BackLink>
      <h1>{title}</h1>
      <Waiting {...props} proposals={waiting} />
      <form method="post">
        <Actions>
          <Button>{say("edit.propose-change")}</Button>
          {canRetire(item) && (
            <ActionLink variant="secondary" href={`${itemPath(item)}/retire`}>
              {say("edit.propose-retire")}
            </ActionLink>
          )}
        </Actions>
      </form>
      <h2>{say("edit.stands-now")}</h2>
      <ItemText kind={item.kind} value={item.value} />
      {item.file !== null && (
        <p>
          <a class="ds-link" href={itemPath({ kind: "file", id: item.file })}>
            {say("edit.of-file")}
          </a>
        </p>
      )}
      <h2>{say("edit.history")}</h2>
      {answered.length === 0 && <p>{say("edit.no-history")}</p>}
      <ProposalList {...props} proposals={answered} />
      <p>
        <a class="ds-link" href={`/knowledge/history/${item.kind}/${encodeURIComponent(item.id)}`}>
          {say("edit.history-as-read")}
        </a>
      </p>
    </>,
  );
}

export async function beginItem(): Promise<Response> {
  const { cell, actor } = desk();
  const entry = `${param("kind")}/${param("id")}`;
  const begun = await beginItemDraft(cell, actor, law(), entry, house().now());
  return begun.ok ? redirect(`/edit/changes/${begun.value}`) : await turnedAway(begun.refused);
}

export async function beginNew(): Promise<Response> {
  const { cell, actor } = desk();
  const kind = kindNames.find((name) => name === param("kind"));
  if (kind === undefined) {
    return await errorPage(404);
  }
  const begun = await beginNewDraft(cell, actor, law(), kind, house().now());
  return begun.ok ? redirect(`/edit/changes/${begun.value}`) : await turnedAway(begun.refused);
}
