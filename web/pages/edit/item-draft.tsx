import type { Context } from "hono";
import {
  discardOwnDraft,
  keepItemTyped,
  layDraftAnew,
  type ReadItemDraft,
  readItemDraft,
} from "../../../api/edit/item-draft.ts";
import { proposeItemDraft } from "../../../api/edit/propose.ts";
import { readHistory } from "../../../api/edit/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import type { TypedFields } from "../../../domain/edit/form.ts";
import { kindAndId } from "../../../domain/edit/item.ts";
import { fieldsOf } from "../../../law/items/birth.ts";
import { withEdit, withItem } from "../../../law/items/items.ts";
import { kinds } from "../../../law/items/kinds.ts";
import { editOfNew } from "../../../law/items/new-item.ts";
import type { Law } from "../../../law/law.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { Notice } from "../../components/notice.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { allOf, problemAt, type Typed, textOf, tooLong, typedIn } from "../cases/form.ts";
import { DiscardForm } from "./draft-frame.tsx";
import { ItemFields, namesOf } from "./item-fields.tsx";
import { Difference, ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { readersPage } from "./readers-page.ts";
import { Waiting } from "./shown.tsx";
import { problemsFor } from "./wrong.ts";

// Above the sound length, so that an over-long text is reported, not cut.

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly read: ReadItemDraft;
}

function Meanwhile({ say, language, read }: Props) {
  const { meanwhile, change, item, draft } = read;
  if (meanwhile === null || change === null) {
    return null;
  }
  return (
    <Notice heading={say("edit.fit.older-text")} tone="awaited">
      <p>{say("edit.meanwhile-why")}</p>
      <Difference
        say={say}
        language={language}
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

function titleOf(say: Say, language: Language, { item, isNew }: ReadItemDraft): string {
  return isNew
    ? say("edit.new-in", { kind: say(`edit.kind.${item.kind}`) })
    : say("edit.entry", { name: itemTitle(language, item) });
}

function BackToItem({ say, language, read: { item, isNew } }: Props) {
  return (
    <BackLink say={say} href={isNew ? `/edit/items/${item.kind}` : itemPath(item)}>
      {isNew ? say(`edit.kind.${item.kind}`) : itemTitle(language, item)}
    </BackLink>
  );
}

/** A new statement also needs its name and place. */
function fieldsTypedOf({ files }: Pick<Law, "files">, { item, isNew }: ReadItemDraft) {
  return isNew ? fieldsOf(item.kind, files) : kinds[item.kind].fields;
}

async function showForm(
  c: Context<Env>,
  { law }: House,
  { cell, actor }: Desk,
  read: ReadItemDraft,
  problems: readonly Problem[],
): Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  const { item, draft } = read;
  const title = titleOf(say, language, read);
  const others = await readHistory(cell, actor, item.entry);
  const failed = problems.length > 0;
  return await page(
    c,
    { title, failed, status: failed ? 400 : 200 },
    <>
      <ErrorSummary say={say} problems={problems} />
      <BackToItem say={say} language={language} read={read} />
      <h1>{title}</h1>
      <p class="lead">{say("edit.draft-how")}</p>
      <Waiting
        say={say}
        language={language}
        law={law}
        me={actor.id}
        proposals={others.ok ? others.value.filter(({ answer }) => answer === null) : []}
      />
      <Meanwhile say={say} language={language} read={read} />
      <form method="post" action={`/edit/changes/${draft.id}`}>
        <ItemFields
          say={say}
          kind={item.kind}
          fields={fieldsTypedOf(law, read)}
          typed={draft.content.typed}
          problems={problems}
        />
        <Actions>
          <Button>{say("edit.keep-and-see")}</Button>
        </Actions>
      </form>
      <DiscardForm say={say} id={draft.id} />
    </>,
  );
}

async function withItemDraft(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  show: (read: ReadItemDraft) => Promise<Response>,
): Promise<Response> {
  const found = await readItemDraft(cell, actor, house.law, c.req.param("id") ?? "");
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const { proposal } = found.value.draft;
  return proposal === null
    ? await show(found.value)
    : c.redirect(`/edit/proposals/${proposal}`, 303);
}

function fieldsTyped(typed: Typed): TypedFields {
  return Object.fromEntries(
    Object.keys(typed).map((name) => [
      name,
      allOf(typed, name).join("\n").replaceAll("\r\n", "\n"),
    ]),
  );
}

async function keep(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = fieldsTyped(await typedIn(c));
  const id = c.req.param("id") ?? "";
  const kept = await keepItemTyped(desk.cell, desk.actor, house.law, { id, typed }, house.now());
  if (!kept.ok) {
    return await turnedAway(c, kept.refused);
  }
  const fields = fieldsTypedOf(house.law, kept.value);
  const problems = problemsFor(c.get("say"), kept.value.wrong, namesOf(fields, typed));
  return problems.length > 0
    ? await showForm(c, house, desk, kept.value, problems)
    : c.redirect(`/edit/changes/${id}/preview`, 303);
}

async function preview(
  c: Context<Env>,
  house: House,
  desk: Desk,
  typed: Typed = {},
  more: readonly Problem[] = [],
): Promise<Response> {
  return await withItemDraft(c, house, desk, async (read) => {
    const say = c.get("say");
    const language = c.get("language");
    const { item, draft, change, wrong, meanwhile } = read;
    if (wrong.length > 0) {
      const names = namesOf(fieldsTypedOf(house.law, read), draft.content.typed);
      return await showForm(c, house, desk, read, problemsFor(say, wrong, names));
    }
    const title = titleOf(say, language, read);
    const failed = more.length > 0;
    const props = { say, language, kind: item.kind };
    return await page(
      c,
      { title, failed, status: failed ? 400 : 200 },
      <>
        <ErrorSummary say={say} problems={more} />
        <BackLink say={say} href={`/edit/changes/${draft.id}`}>
          {say("edit.back-to-form")}
        </BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(change === null ? "edit.no-difference" : "edit.only-you")}</p>
        <Meanwhile say={say} language={language} read={read} />
        {change !== null && meanwhile === null && (
          <>
            {read.isNew ? (
              <ItemText {...props} value={change.would} fields={fieldsTypedOf(house.law, read)} />
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
              <TextArea
                say={say}
                name="why"
                rows={2}
                label={say("edit.why")}
                help={say("edit.why-help")}
                error={problemOf(more, "why")}
                value={textOf(typed, "why")}
              />
              <TextField
                say={say}
                name="source"
                label={say("edit.source")}
                help={say("edit.source-help")}
                error={problemOf(more, "source")}
                value={textOf(typed, "source")}
              />
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
        <DiscardForm say={say} id={draft.id} />
      </>,
    );
  });
}

async function propose(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const long = tooLong(c.get("say"), typed, { why: 4000, source: 500 });
  if (long.length > 0) {
    return await preview(c, house, desk, typed, long);
  }
  const request = {
    draft: c.req.param("id") ?? "",
    why: textOf(typed, "why"),
    source: textOf(typed, "source"),
  };
  const made = await proposeItemDraft(desk.cell, desk.actor, house.law, request, house.now());
  if (made.ok) {
    return c.redirect(`/edit/proposals/${made.value}`, 303);
  }
  const { refused } = made;
  const shut = ["not-permitted", "edit.not-here", "edit.not-found"];
  if (shut.includes(refused)) {
    return await turnedAway(c, refused);
  }
  const field = refused === "edit.no-source" ? "source" : "why";
  return await preview(c, house, desk, typed, [problemAt(c.get("say"), refused, field)]);
}

async function asRead(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  return await withItemDraft(c, house, desk, async ({ item, isNew, change, wrong, draft }) => {
    const show = readersPage(item.kind);
    if (show === null || change === null || wrong.length > 0) {
      return c.redirect(`/edit/changes/${draft.id}/preview`, 303);
    }
    const { would } = change;
    const edit = isNew ? editOfNew(item.kind, would) : null;
    const { files } = house.law;
    return edit === null
      ? await show(c, house, item.id, withItem(files, item, would))
      : await show(c, house, kindAndId(edit.entry)[1], withEdit(files, edit));
  });
}

async function anew(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const laid = await layDraftAnew(cell, actor, house.law, id, house.now());
  return laid.ok ? c.redirect(`/edit/changes/${id}`, 303) : await turnedAway(c, laid.refused);
}

async function discard(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const gone = await discardOwnDraft(cell, actor, c.req.param("id") ?? "", house.now());
  return gone.ok ? c.redirect("/edit", 303) : await turnedAway(c, gone.refused);
}

export const itemDraftPages = {
  form: (c: Context<Env>, house: House, desk: Desk) =>
    withItemDraft(c, house, desk, (read) => showForm(c, house, desk, read, [])),
  keep,
  preview: (c: Context<Env>, house: House, desk: Desk) => preview(c, house, desk),
  propose,
  asRead,
  anew,
  discard,
};
