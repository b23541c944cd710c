import { proposeRetire } from "../../api/edit/come-and-go.ts";
import { readHistory } from "../../api/edit/read.ts";
import { proposing } from "../../api/edit/reason.ts";
import { itemsOf } from "../../law/items/items.ts";
import { canRetire, holdOn } from "../../law/items/new-item.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { BackLink } from "../components/way.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { notHere } from "../knowledge/not-here.tsx";
import { desk, house, law, param, redirect, say } from "../page.ts";
import { ItemText } from "./item-shown.tsx";
import { itemPath, itemTitle } from "./labels.ts";
import { ReasonFields, Waiting } from "./shown.tsx";
import { HoldNotice } from "./whole.tsx";

const entryAt = () => `${param("kind")}/${param("id")}`;

async function show(): Promise<Response> {
  const { cell, actor } = desk();
  const history = await readHistory(cell, actor, entryAt());
  if (!history.ok) {
    return await turnedAway(history.refused);
  }
  const item = itemsOf(law().files).get(entryAt());
  if (item === undefined || !canRetire(item)) {
    return await notHere(param("kind"), param("id"));
  }
  const name = itemTitle(item);
  const title = say("edit.retire", { name });
  const hold = holdOn(law().files, item);
  return await page(
    { title },
    <>
      <ErrorSummary />
      <BackLink href={itemPath(item)}>{name}</BackLink>
      <h1>{title}</h1>
      <p class="lead">{say("edit.retire-how")}</p>
      <Waiting me={actor.id} proposals={history.value.filter(({ answer }) => answer === null)} />
      <HoldNotice hold={hold} />
      {hold.problems.length === 0 && (
        <form method="post" action={`${itemPath(item)}/retire`}>
          <ReasonFields help="edit.retire-why-help" />
          <Actions>
            <Button>{say("edit.propose")}</Button>
          </Actions>
        </form>
      )}
      <h2>{say("edit.would-go")}</h2>
      <ItemText kind={item.kind} value={item.value} />
    </>,
  );
}

async function propose(): Promise<Response> {
  const { cell, actor } = desk();
  const entry = entryAt();
  return await post(
    proposing,
    {},
    {
      keep: (reasons) => proposeRetire(cell, actor, law(), { entry, ...reasons }, house().now()),
      kept: (id) => redirect(`/edit/proposals/${id}`),
      again: show,
      refused: turnedFromCase,
    },
  );
}

export const retirePage = { show, propose };
