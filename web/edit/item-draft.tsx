import {
  discardOwnDraft,
  keepItemTyped,
  layDraftAnew,
  type ReadItemDraft,
  readItemDraft,
} from "../../api/edit/item-draft.ts";
import { proposeItemDraft } from "../../api/edit/propose.ts";
import { readHistory } from "../../api/edit/read.ts";
import { proposing } from "../../api/edit/reason.ts";
import type { TypedFields } from "../../domain/edit/form.ts";
import { kindAndId } from "../../domain/edit/item.ts";
import { fieldsOf } from "../../law/items/birth.ts";
import { withEdit, withItem } from "../../law/items/items.ts";
import { kinds } from "../../law/items/kinds.ts";
import { editOfNew } from "../../law/items/new-item.ts";
import type { Law } from "../../law/law.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { showTyped } from "../forms/kept.tsx";
import { post, typedIn } from "../forms/post.ts";
import { allOf, type Typed } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, redirect, say } from "../page.ts";
import { DiscardForm } from "./draft-frame.tsx";
import { ItemFields, namesOf } from "./item-fields.tsx";
import { Difference, ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { readersPage } from "./readers-page.ts";
import { ReasonFields, Waiting } from "./shown.tsx";
import { problemsFor } from "./wrong.ts";

interface Props {
  readonly read: ReadItemDraft;
}

function Meanwhile({ read }: Props) {
  const { meanwhile, change, item, draft } = read;
  if (meanwhile === null || change === null) {
    return null;
  }
  return (
    <Notice heading={say("edit.fit.older-text")} tone="awaited">
      <p>{say("edit.meanwhile-why")}</p>
      <Difference
        kind={item.kind}
        was={meanwhile}
        would={Object.fromEntries(
          Object.entries(change.would).filter(([name]) => name in meanwhile),
        )}
        headings={["edit.stands-now", "edit.would"]}
      />
      <form method="post" action={`/edit/changes/${draft.id}/anew`}>
        <Actions>
          <Button variant="secondary">{say("edit.lay-anew")}</Button>
        </Actions>
      </form>
    </Notice>
  );
}

function titleOf({ item, isNew }: ReadItemDraft): string {
  return isNew
    ? say("edit.new-in", { kind: say(`edit.kind.${item.kind}`) })
    : say("edit.entry", { name: itemTitle(item) });
}

function BackToItem({ read: { item, isNew } }: Props) {
  return (
    <BackLink href={isNew ? `/edit/items/${item.kind}` : itemPath(item)}>
      {isNew ? say(`edit.kind.${item.kind}`) : itemTitle(item)}
    </BackLink>
  );
}

/** A new statement also needs its name and place. */
function fieldsTypedOf({ files }: Pick<Law, "files">, { item, isNew }: ReadItemDraft) {
  return isNew ? fieldsOf(item.kind, files) : kinds[item.kind].fields;
}

async function showForm(read: ReadItemDraft): Promise<Response> {
  const { cell, actor } = desk();
  const { item, draft } = read;
  const title = titleOf(read);
  const others = await readHistory(cell, actor, item.entry);
  return await page(
    { title },
    <>
      <ErrorSummary />
      <BackToItem read={read} />
      <h1>{title}</h1>
      <p class="lead">{say("edit.draft-how")}</p>
      <Waiting
        me={actor.id}
        proposals={others.ok ? others.value.filter(({ answer }) => answer === null) : []}
      />
      <Meanwhile read={read} />
      <form method="post" action={`/edit/changes/${draft.id}`}>
        <ItemFields
          kind={item.kind}
          fields={fieldsTypedOf(law(), read)}
          typed={draft.content.typed}
        />
        <Actions>
          <Button>{say("edit.keep-and-see")}</Button>
        </Actions>
      </form>
      <DiscardForm id={draft.id} />
    </>,
  );
}

async function showWrong(read: ReadItemDraft): Promise<Response> {
  const { typed } = read.draft.content;
  const problems = problemsFor(read.wrong, namesOf(fieldsTypedOf(law(), read), typed));
  showTyped({}, problems);
  return await showForm(read);
}

async function withItemDraft(show: (read: ReadItemDraft) => Promise<Response>): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readItemDraft(cell, actor, law(), param("id"));
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { proposal } = found.value.draft;
  return proposal === null ? await show(found.value) : redirect(`/edit/proposals/${proposal}`);
}

function fieldsTyped(typed: Typed): TypedFields {
  return Object.fromEntries(
    Object.keys(typed).map((name) => [name, allOf(typed, name).join("\n")]),
  );
}

async function keep(): Promise<Response> {
  const typed = fieldsTyped(await typedIn());
  const id = param("id");
  const kept = await keepItemTyped(desk().cell, desk().actor, law(), { id, typed }, house().now());
  if (!kept.ok) {
    return await turnedAway(kept.refused);
  }
  return kept.value.wrong.length > 0
    ? await showWrong(kept.value)
    : redirect(`/edit/changes/${id}/preview`);
}

async function preview(): Promise<Response> {
  return await withItemDraft(async (read) => {
    const { item, draft, change, wrong, meanwhile } = read;
    if (wrong.length > 0) {
      return await showWrong(read);
    }
    const title = titleOf(read);
    const props = { kind: item.kind };
    return await page(
      { title },
      <>
        <ErrorSummary />
        <BackLink href={`/edit/changes/${draft.id}`}>{say("edit.back-to-form")}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(change === null ? "edit.no-difference" : "edit.only-you")}</p>
        <Meanwhile read={read} />
        {change !== null && meanwhile === null && (
          <>
            {read.isNew ? (
              <ItemText {...props} value={change.would} fields={fieldsTypedOf(law(), read)} />
            ) : (
              <Difference {...props} {...change} headings={["edit.stands-now", "edit.would"]} />
            )}
            {readersPage(item.kind) !== null && (
              <p>
                <a class="ds-link" href={`/edit/changes/${draft.id}/as-read`}>
                  {say("edit.as-read")}
                </a>
              </p>
            )}
            <form method="post" action={`/edit/changes/${draft.id}/preview`}>
              <ReasonFields />
              <Actions>
                <Button>{say("edit.propose")}</Button>
              </Actions>
            </form>
          </>
        )}
        <Actions>
          <ActionLink variant="secondary" href={`/edit/changes/${draft.id}`}>
            {say("edit.back-to-form")}
          </ActionLink>
        </Actions>
        <DiscardForm id={draft.id} />
      </>,
    );
  });
}

async function propose(): Promise<Response> {
  const { cell, actor } = desk();
  const draft = param("id");
  return await post(
    proposing,
    {},
    {
      keep: (reasons) => proposeItemDraft(cell, actor, law(), { draft, ...reasons }, house().now()),
      kept: (id) => redirect(`/edit/proposals/${id}`),
      again: preview,
      refused: turnedFromCase,
    },
  );
}

async function asRead(): Promise<Response> {
  return await withItemDraft(async ({ item, isNew, change, wrong, draft }) => {
    const show = readersPage(item.kind);
    if (show === null || change === null || wrong.length > 0) {
      return redirect(`/edit/changes/${draft.id}/preview`);
    }
    const { would } = change;
    const edit = isNew ? editOfNew(item.kind, would) : null;
    const { files } = law();
    return edit === null
      ? await show(item.id, withItem(files, item, would))
      : await show(kindAndId(edit.entry)[1], withEdit(files, edit));
  });
}

async function anew(): Promise<Response> {
  const id = param("id");
  const laid = await layDraftAnew(desk().cell, desk().actor, law(), id, house().now());
  return laid.ok ? redirect(`/edit/changes/${id}`) : await turnedAway(laid.refused);
}

async function discard(): Promise<Response> {
  const gone = await discardOwnDraft(desk().cell, desk().actor, param("id"), house().now());
  return gone.ok ? redirect("/edit") : await turnedAway(gone.refused);
}

export const itemDraftPages = {
  form: () => withItemDraft(showForm),
  keep,
  preview,
  propose,
  asRead,
  anew,
  discard,
};
