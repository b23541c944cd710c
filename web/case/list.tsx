import { exportCases } from "../../api/case/export.ts";
import { type CaseList, listCases } from "../../api/case/list.ts";
import { keepingView, keepView, removeView } from "../../api/case/view.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { EmptyState } from "../components/notice.tsx";
import { post, typedIn } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { context, desk, house, query, redirect, say, today } from "../page.ts";
import { csvOf } from "../texts/csv.ts";
import { sectorText } from "../texts/sector-text.ts";
import type { TextKey } from "../texts/texts.ts";
import { KeepView, Narrow, Shows } from "./list-filters.tsx";
import { CaseTable, stateText } from "./list-table.tsx";
import { type Asked, askedCases, listAddress, wantedOf } from "./listing.ts";

interface Props {
  readonly asked: Asked;
}

const columns = [
  ...["case.list.number", "case.list.kind-of-work", "case.list.place", "case.list.people"],
  ...["case.list.owner", "case.list.state", "case.list.due", "case.list.last"],
] as readonly TextKey[];

function Empty({ asked }: Props) {
  const { show, sector, place } = asked;
  if (sector !== null || place !== "") {
    return (
      <EmptyState heading={say("case.list.none")}>
        <p>{say("case.list.none-how")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState heading={say(`case.list.empty.${show}`)}>
      {show === "all" && <p>{say("case.list.empty-how")}</p>}
    </EmptyState>
  );
}

interface ListProps extends Props {
  readonly list: CaseList;
  readonly first: boolean;
}

function Paging({ list, asked, first }: ListProps) {
  return (
    <Actions>
      {list.next !== null && (
        <ActionLink variant="secondary" href={listAddress(asked, list.next)}>
          {say("case.list.next")}
        </ActionLink>
      )}
      {!first && (
        <ActionLink variant="tertiary" href={listAddress(asked)}>
          {say("case.list.first")}
        </ActionLink>
      )}
    </Actions>
  );
}

function List(props: ListProps) {
  const { list, asked } = props;
  const { show, sector, place } = asked;
  const narrowed = show !== "all" || sector !== null || place !== "";
  return (
    <>
      <div class="head list-head">
        <h1>{say("case.list")}</h1>
        <ActionLink href="/cases/new">{say("case.new")}</ActionLink>
      </div>
      <div class="sieves no-print">
        <Shows asked={asked} counts={list.counts} views={list.views} />
        <Narrow asked={asked} />
        <KeepView asked={asked} views={list.views} />
      </div>
      {list.cases.length === 0 ? (
        <Empty asked={asked} />
      ) : (
        <form method="get" action="/cases/give">
          <CaseTable cases={list.cases} asked={asked} caption={say(`case.list.show.${show}`)} />
          {list.cases.some(({ mayGive }) => mayGive) && (
            <Actions>
              <Button variant="secondary">{say("case.give")}</Button>
            </Actions>
          )}
        </form>
      )}
      {narrowed && (
        <p>
          <a class="ds-link" href="/cases">
            {say("case.list.show-all")}
          </a>
        </p>
      )}
      <Paging {...props} />
      {list.cases.length > 0 && (
        <p class="no-print">
          <a class="ds-link" href={listAddress(asked, null, "/cases.csv")}>
            {say("case.list.save")}
          </a>
        </p>
      )}
    </>
  );
}

export async function casesFile(): Promise<Response> {
  const { cell, actor } = desk();
  const exported = await exportCases(cell, actor, wantedOf(askedCases()), today());
  if (!exported.ok) {
    return await turnedAway(exported.refused);
  }
  const { cases, isCut } = exported.value;
  const rows = cases.map(({ label, sector, place, personCount, owner, state, nextDue, lastAt }) => [
    ...[label, sectorText(say, sector), place, personCount === 0 ? "" : String(personCount)],
    ...[owner.left ? "" : owner.name, stateText(state)],
    ...[nextDue ?? "", lastAt === null ? "" : dayOf(lastAt)],
  ]);
  const cut = isCut ? [[say("case.list.cut", { count: cases.length })]] : [];
  context().header("Content-Type", "text/csv; charset=utf-8");
  context().header(
    "Content-Disposition",
    `attachment; filename="${say("case.list.file")}-${today()}.csv"`,
  );
  return context().body(csvOf([columns.map((key) => say(key)), ...rows, ...cut]));
}

export async function casesPage(): Promise<Response> {
  const { cell, actor } = desk();
  const asked = askedCases();
  const after = query("after") ?? null;
  const listed = await listCases(cell, actor, { ...wantedOf(asked), after }, today());
  if (!listed.ok) {
    return await turnedAway(listed.refused);
  }
  return await page(
    { title: say("case.list") },
    <List list={listed.value} asked={asked} first={after === null} />,
  );
}

export async function postView(): Promise<Response> {
  const { cell, actor } = desk();
  const labels = { name: "case.list.view.name" } as const;
  return await post(keepingView, labels, {
    keep: (view) => keepView(cell, actor, view, house().now()),
    kept: () => redirect(listAddress(askedCases())),
    again: casesPage,
  });
}

export async function postViewRemoved(): Promise<Response> {
  const { cell, actor } = desk();
  const removed = await removeView(cell, actor, textOf(await typedIn(), "name"));
  return removed.ok ? redirect("/cases") : await turnedAway(removed.refused);
}
