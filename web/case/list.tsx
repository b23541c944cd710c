import { randomBytes } from "node:crypto";
import { type CaseLine, type CaseList, listCases } from "../../api/case/list.ts";
import { openCase, opening } from "../../api/case/open.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { sectors, sectorUnknown } from "../../domain/case/sector.ts";
import type { CaseState } from "../../domain/case/state.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { Search } from "../../store/case/case-list.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { Mark } from "../components/helper-card.tsx";
import { EmptyState } from "../components/notice.tsx";
import { ChildTag, Tag } from "../components/tag.tsx";
import { BackLink } from "../components/way.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, language, query, redirect, say, today } from "../page.ts";
import { PersonsOf } from "../person/persons-of.tsx";
import { dayText } from "../texts/formats.ts";
import { caseTitle } from "./case-frame.tsx";
import { ChainSmall } from "./chain.tsx";

export function stateText(state: CaseState | null): string {
  if (state === null) {
    return say("case.not-shown-state");
  }
  return say(
    `case.state.${state.state}`,
    state.state === "awaits-answer" ? { answers: state.answers } : {},
  );
}

export function searchOf(words: string): Search | null {
  if (words === "") {
    return null;
  }
  const wanted = words.toLowerCase();
  const names = [
    [sectorUnknown, say("case.sector-unknown")] as const,
    ...sectors.map((sector) => [sector, say(`sector.${sector}`)] as const),
  ];
  const named = names.filter(([, name]) => name.toLowerCase().includes(wanted));
  return { words, sectors: named.map(([sector]) => sector) };
}

interface LineProps {
  readonly line: CaseLine;
}

function Line({ line }: LineProps) {
  const { id, label, opened, restricted, persons, safeguards, state, chain, urgent, child } = line;
  const held = safeguards.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
  return (
    <li class="case-line">
      <h2>
        <a href={`/cases/${id}`}>{caseTitle({ ...line, personCount: persons.length })}</a>{" "}
        <span class="case-code">{label}</span>
      </h2>
      <PersonsOf persons={persons} />
      <p>
        {chain !== null && <ChainSmall chain={chain} />} {child === "open" && <ChildTag />}{" "}
        <Mark>{stateText(state)}</Mark> {child === "told" && <Mark>{say("child.tag-told")}</Mark>}{" "}
        {urgent && <Tag kind="urgent" />}{" "}
        <span class="terms">
          {say("case.list.opened")} {dayText(language(), dayOf(opened))}
          {restricted && ` · ${say("case.restricted")}`}
        </span>
      </p>
      {held !== "" && <p class="held">{say("case.list.safeguards", { kinds: held })}</p>}
    </li>
  );
}

function Empty({ words }: { readonly words: string }) {
  return words === "" ? (
    <EmptyState heading={say("case.list.empty")}>
      <p>{say("case.list.empty-how")}</p>
    </EmptyState>
  ) : (
    <EmptyState heading={say("case.list.none")}>
      <p>{say("case.list.none-how")}</p>
    </EmptyState>
  );
}

interface ListProps {
  readonly list: CaseList;
  readonly words: string;
  readonly first: boolean;
}

function Paging({ list, words, first }: ListProps) {
  const older = new URLSearchParams(words === "" ? {} : { q: words });
  older.set("after", list.next ?? "");
  const newest = words === "" ? "/cases" : `/cases?${new URLSearchParams({ q: words })}`;
  return (
    <Actions>
      {list.next !== null && (
        <ActionLink variant="secondary" href={`/cases?${older}`}>
          {say("case.list.next")}
        </ActionLink>
      )}
      {!first && (
        <ActionLink variant="tertiary" href={newest}>
          {say("case.list.first")}
        </ActionLink>
      )}
    </Actions>
  );
}

function List({ list, words, first }: ListProps) {
  const caption = words === "" ? say("case.list.caption") : say("case.list.found", { words });
  return (
    <>
      <h1>{say("case.list")}</h1>
      <search>
        <form method="get" action="/cases">
          <TextField
            name="q"
            label={say("case.list.search")}
            help={say("case.list.search-help")}
            value={words}
            size={24}
          />
          <Actions>
            <Button variant="secondary">{say("case.list.search-do")}</Button>
            <ActionLink href="/cases/new">{say("case.new")}</ActionLink>
          </Actions>
        </form>
      </search>
      {words !== "" && (
        <p>
          <a class="ds-link" href="/cases">
            {say("case.list.show-all")}
          </a>
        </p>
      )}
      {list.cases.length === 0 ? (
        <Empty words={words} />
      ) : (
        <ul class="case-lines" aria-label={caption}>
          {list.cases.map((line) => (
            <Line line={line} />
          ))}
        </ul>
      )}
      <Paging list={list} words={words} first={first} />
    </>
  );
}

export async function casesPage(): Promise<Response> {
  const { cell, actor } = desk();
  const words = (query("q") ?? "").trim().slice(0, 100);
  const after = query("after") ?? null;
  const asked = { search: searchOf(words), after };
  const listed = await listCases(cell, actor, asked, today());
  if (!listed.ok) {
    return await turnedAway(listed.refused);
  }
  return await page(
    { title: say("case.list") },
    <List list={listed.value} words={words} first={after === null} />,
  );
}

const labels = {
  place: "case.new.place",
  sector: "case.new.sector",
  restricted: "case.new.restricted",
} as const;

export function newCasePage(): Response | Promise<Response> {
  const options = [
    { value: sectorUnknown, label: say("frame.dont-know") },
    ...sectors.map((sector) => ({ value: sector, label: say(`sector.${sector}`) })),
  ];
  return page(
    { title: say("case.new") },
    <>
      <BackLink href="/cases">{say("case.all")}</BackLink>
      <ErrorSummary />
      <h1>{say("case.new")}</h1>
      <p>{say("case.new.why")}</p>
      <form method="post" action="/cases/new">
        <TextField
          name="place"
          label={say("case.new.place")}
          help={say("case.new.place-help")}
          size={24}
        />
        <Select name="sector" label={say("case.new.sector")} options={options} />
        <Checkboxes
          name="restricted"
          legend={say("case.new.restricted")}
          help={say("case.new.restricted-help")}
          options={[{ value: "yes", label: say("case.new.restricted-yes") }]}
          chosen={[]}
        />
        <Actions>
          <Button>{say("case.new.do")}</Button>
        </Actions>
      </form>
    </>,
  );
}

export async function postNewCase(): Promise<Response> {
  const { cell, actor } = desk();
  const label = caseLabel(randomBytes(labelBytes));
  return await post(opening, labels, {
    keep: (wish) => openCase(cell, actor, { label, ...wish }, house().now()),
    kept: (id) => redirect(`/cases/${id}`),
    again: newCasePage,
  });
}
