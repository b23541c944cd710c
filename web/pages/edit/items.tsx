import type { Context } from "hono";
import { beginItemDraft, beginNewDraft } from "../../../api/edit/item-draft.ts";
import { readEditorsDesk, readHistory } from "../../../api/edit/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import { birthOf } from "../../../law/items/birth.ts";
import { type Item, itemsOf } from "../../../law/items/items.ts";
import { kindNames } from "../../../law/items/kinds.ts";
import { canRetire } from "../../../law/items/new-item.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import { notHere } from "../knowledge/not-here.tsx";
import { ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { ProposalList, Waiting } from "./shown.tsx";

export async function kindsPage(
  c: Context<Env>,
  { law }: House,
  { cell, actor }: Desk,
): Promise<Response> {
  const allowed = await readEditorsDesk(cell, actor);
  if (!allowed.ok) {
    return await turnedAway(c, allowed.refused);
  }
  const say = c.get("say");
  const all = [...itemsOf(law.files).values()];
  return await page(
    c,
    { title: say("edit.all-items") },
    <>
      <BackLink say={say} href="/edit">
        {say("edit.heading")}
      </BackLink>
      <h1>{say("edit.all-items")}</h1>
      <ul class="case-lines">
        <li class="case-line">
          <a class="ds-link" href="/edit/decisions">
            {say("edit.all-entries")} ({law.decisions.length})
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

export async function itemsPage(
  c: Context<Env>,
  { law }: House,
  { cell, actor }: Desk,
): Promise<Response> {
  const allowed = await readEditorsDesk(cell, actor);
  if (!allowed.ok) {
    return await turnedAway(c, allowed.refused);
  }
  const kind = kindNames.find((name) => name === c.req.param("kind"));
  if (kind === undefined) {
    return await errorPage(c, 404);
  }
  const say = c.get("say");
  const language = c.get("language");
  const title = say(`edit.kind.${kind}`);
  return await page(
    c,
    { title },
    <>
      <BackLink say={say} href="/edit/items">
        {say("edit.all-items")}
      </BackLink>
      <h1>{title}</h1>
      {birthOf(kind, law.files) !== null && (
        <form method="post">
          <Actions>
            <Button variant="secondary">{say("edit.propose-new")}</Button>
          </Actions>
        </form>
      )}
      <ul class="case-lines">
        {[...itemsOf(law.files).values()]
          .filter((item) => item.kind === kind)
          .map((item) => (
            <li class="case-line">
              <a class="ds-link" href={itemPath(item)}>
                {itemTitle(language, item)}
              </a>
            </li>
          ))}
      </ul>
    </>,
  );
}

function itemAt(c: Context<Env>, { law }: House): Item | undefined {
  return itemsOf(law.files).get(`${c.req.param("kind")}/${c.req.param("id")}`);
}

export async function itemPage(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
): Promise<Response> {
  const item = itemAt(c, house);
  const history = await readHistory(cell, actor, item?.entry ?? "");
  if (!history.ok) {
    return await turnedAway(c, history.refused);
  }
  if (item === undefined) {
    return await notHere(c, house.law, c.req.param("kind") ?? "", c.req.param("id") ?? "");
  }
  const say = c.get("say");
  const language = c.get("language");
  const { law } = house;
  const props = { say, language, law, me: actor.id };
  const title = itemTitle(language, item);
  const waiting = history.value.filter(({ answer }) => answer === null);
  const answered = history.value.filter(({ answer }) => answer !== null);
  return await page(
    c,
    { title },
    <>
      <BackLink say={say} href={`/edit/items/${item.kind}`}>
        {say(`edit.kind.${item.kind}`)}
      </BackLink>
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
      <ItemText say={say} language={language} kind={item.kind} value={item.value} />
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

export async function beginItem(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
): Promise<Response> {
  const entry = `${c.req.param("kind")}/${c.req.param("id")}`;
  const begun = await beginItemDraft(cell, actor, house.law, entry, house.now());
  return begun.ok
    ? c.redirect(`/edit/changes/${begun.value}`, 303)
    : await turnedAway(c, begun.refused);
}

export async function beginNew(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
): Promise<Response> {
  const kind = kindNames.find((name) => name === c.req.param("kind"));
  if (kind === undefined) {
    return await errorPage(c, 404);
  }
  const begun = await beginNewDraft(cell, actor, house.law, kind, house.now());
  return begun.ok
    ? c.redirect(`/edit/changes/${begun.value}`, 303)
    : await turnedAway(c, begun.refused);
}
