import type { Context } from "hono";
import { proposeRetire } from "../../../api/edit/come-and-go.ts";
import { readHistory } from "../../../api/edit/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import { itemsOf } from "../../../law/items/items.ts";
import { canRetire, holdOn } from "../../../law/items/new-item.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { problemAt, type Typed, textOf, tooLong, typedIn } from "../cases/form.ts";
import { notHere } from "../knowledge/not-here.tsx";
import { ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { Waiting } from "./shown.tsx";
import { HoldNotice } from "./whole.tsx";

const entryAt = (c: Context<Env>) => `${c.req.param("kind")}/${c.req.param("id")}`;

async function show(
  c: Context<Env>,
  { law }: House,
  { cell, actor }: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const history = await readHistory(cell, actor, entryAt(c));
  if (!history.ok) {
    return await turnedAway(c, history.refused);
  }
  const item = itemsOf(law.files).get(entryAt(c));
  if (item === undefined || !canRetire(item)) {
    return await notHere(c, law, c.req.param("kind") ?? "", c.req.param("id") ?? "");
  }
  const say = c.get("say");
  const language = c.get("language");
  const props = { say, language };
  const name = itemTitle(language, item);
  const title = say("edit.retire", { name });
  const failed = problems.length > 0;
  const hold = holdOn(law.files, item);
  return await page(
    c,
    { title, failed, status: failed ? 400 : 200 },
    <>
      <ErrorSummary say={say} problems={problems} />
      <BackLink say={say} href={itemPath(item)}>
        {name}
      </BackLink>
      <h1>{title}</h1>
      <p class="lead">{say("edit.retire-how")}</p>
      <Waiting
        {...props}
        law={law}
        me={actor.id}
        proposals={history.value.filter(({ answer }) => answer === null)}
      />
      <HoldNotice {...props} hold={hold} />
      {hold.problems.length === 0 && (
        <form method="post" action={`${itemPath(item)}/retire`}>
          <TextArea
            say={say}
            name="why"
            rows={2}
            label={say("edit.why")}
            help={say("edit.retire-why-help")}
            error={problemOf(problems, "why")}
            value={textOf(typed, "why")}
          />
          <TextField
            say={say}
            name="source"
            label={say("edit.source")}
            help={say("edit.source-help")}
            error={problemOf(problems, "source")}
            value={textOf(typed, "source")}
          />
          <Actions>
            <Button>{say("edit.propose")}</Button>
          </Actions>
        </form>
      )}
      <h2>{say("edit.would-go")}</h2>
      <ItemText {...props} kind={item.kind} value={item.value} />
    </>,
  );
}

async function propose(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const long = tooLong(c.get("say"), typed, { why: 4000, source: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const request = {
    entry: entryAt(c),
    why: textOf(typed, "why"),
    source: textOf(typed, "source"),
  };
  const made = await proposeRetire(desk.cell, desk.actor, house.law, request, house.now());
  if (made.ok) {
    return c.redirect(`/edit/proposals/${made.value}`, 303);
  }
  const { refused } = made;
  if (refused === "not-permitted" || refused === "edit.not-here" || refused === "edit.not-found") {
    return await turnedAway(c, refused);
  }
  const field = refused === "edit.no-source" ? "source" : "why";
  return await show(c, house, desk, typed, [problemAt(c.get("say"), refused, field)]);
}

export const retirePage = {
  show: (c: Context<Env>, house: House, desk: Desk) => show(c, house, desk),
  propose,
};
