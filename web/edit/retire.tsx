import { proposeRetire } from "../../api/edit/come-and-go.ts";
import { readHistory } from "../../api/edit/read.ts";
import { itemsOf } from "../../law/items/items.ts";
import { canRetire, holdOn } from "../../law/items/new-item.ts";
import { turnedAway } from "../access/turned-away.ts";
import { problemAt, tooLong } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { notHere } from "../knowledge/not-here.tsx";
import { desk, house, law, param, redirect, say } from "../page.ts";
import { ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { Waiting } from "./shown.tsx";
import { HoldNotice } from "./whole.tsx";

const entryAt = () => `${param("kind")}/${param("id")}`;

async function show(typed: Typed = {}, problems: readonly Problem[] = []): Promise<Response> {
  const { cell, actor } = desk();
  const history = await readHistory(cell, actor, entryAt());
  if (!history.ok) {
    return await turnedAway(history.refused);
  }
  const item = itemsOf(law().files).get(entryAt());
  if (item === undefined || !canRetire(item)) {
    return await notHere(param("kind"), param("id"));
  }
  const props = {};
  const name = itemTitle(item);
  const title = say("edit.retire", { name });
  const failed = problems.length > 0;
  const hold = holdOn(law().files, item);
  return await page(
    { title, failed, status: failed ? 400 : 200 },
    <>
      <ErrorSummary problems={problems} />
      <BackLink href={itemPath(item)}>{name}</BackLink>
      <h1>{title}</h1>
      <p class="lead">{say("edit.retire-how")}</p>
      <Waiting
        {...props}
        me={actor.id}
        proposals={history.value.filter(({ answer }) => answer === null)}
      />
      <HoldNotice {...props} hold={hold} />
      {hold.problems.length === 0 && (
        <form method="post" action={`${itemPath(item)}/retire`}>
          <TextArea
            name="why"
            rows={2}
            label={say("edit.why")}
            help={say("edit.retire-why-help")}
            error={problemOf(problems, "why")}
            value={textOf(typed, "why")}
          />
          <TextField
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

async function propose(): Promise<Response> {
  const typed = await typedIn();
  const long = tooLong(typed, { why: 4000, source: 500 });
  if (long.length > 0) {
    return await show(typed, long);
  }
  const request = {
    entry: entryAt(),
    why: textOf(typed, "why"),
    source: textOf(typed, "source"),
  };
  const made = await proposeRetire(desk().cell, desk().actor, law(), request, house().now());
  if (made.ok) {
    return redirect(`/edit/proposals/${made.value}`);
  }
  const { refused } = made;
  if (refused === "not-permitted" || refused === "edit.not-here" || refused === "edit.not-found") {
    return await turnedAway(refused);
  }
  const field = refused === "edit.no-source" ? "source" : "why";
  return await show(typed, [problemAt(refused, field)]);
}

export const retirePage = {
  show: () => show(),
  propose,
};
