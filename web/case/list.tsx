import { randomBytes } from "node:crypto";
import { type CaseLine, type CaseList, listCases } from "../../api/case/list.ts";
import { openCase } from "../../api/case/open.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { sectors, sectorUnknown } from "../../domain/case/sector.ts";
import type { CaseState } from "../../domain/case/state.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { Search } from "../../store/case/case-list.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { Mark } from "../components/helper-card.tsx";
import { EmptyState } from "../components/notice.tsx";
import { ChildTag, Tag } from "../components/tag.tsx";
import { BackLink } from "../components/way.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, query, redirect, say, today } from "../page.ts";
import { PersonsOf } from "../person/persons-of.tsx";
import { dayText } from "../texts/formats.ts";
import { whereText } from "./case-frame.tsx";
import { isShut, problemAt, tooLong } from "./form.ts";

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
  const { id, label, opened, restricted, persons, safeguards, state, urgent, child } = line;
  const held = safeguards.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
  return (
    <li class="case-line">
      <h2>
        <a href={`/cases/${id}`}>{label}</a>
      </h2>
      <PersonsOf persons={persons} />
      <p>{whereText(line)}</p>
      <p>
        {child === "open" && <ChildTag />} <Mark>{stateText(state)}</Mark>{" "}
        {child === "told" && <Mark>{say("child.tag-told")}</Mark>} {urgent && <Tag kind="urgent" />}{" "}
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

function NewForm({
  typed,
  problems,
}: {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}) {
  const options = [
    { value: sectorUnknown, label: say("frame.dont-know") },
    ...sectors.map((sector) => ({ value: sector, label: say(`sector.${sector}`) })),
  ];
  const restricted = { value: "yes", label: say("case.new.restricted-yes") };
  return (
    <>
      <BackLink href="/cases">{say("case.all")}</BackLink>
      <ErrorSummary problems={problems} />
      <h1>{say("case.new")}</h1>
      <p>{say("case.new.why")}</p>
      <form method="post" action="/cases/new">
        <TextField
          name="place"
          label={say("case.new.place")}
          help={say("case.new.place-help")}
          error={problemOf(problems, "place")}
          value={textOf(typed, "place")}
          size={24}
        />
        <Select
          name="sector"
          label={say("case.new.sector")}
          error={problemOf(problems, "sector")}
          value={textOf(typed, "sector")}
          options={options}
        />
        <Checkboxes
          name="restricted"
          legend={say("case.new.restricted")}
          help={say("case.new.restricted-help")}
          options={[restricted]}
          chosen={[textOf(typed, "restricted")]}
        />
        <Actions>
          <Button>{say("case.new.do")}</Button>
        </Actions>
      </form>
    </>
  );
}

export function newCasePage(typed: Typed = {}, problems: readonly Problem[] = []) {
  const failed = problems.length > 0;
  return page(
    { title: say("case.new"), failed, status: failed ? 400 : 200 },
    <NewForm typed={typed} problems={problems} />,
  );
}

export async function postNewCase(): Promise<Response> {
  const { cell, actor } = desk();
  const typed = await typedIn();
  const long = tooLong(typed, { place: 100 });
  if (long.length > 0) {
    return await newCasePage(typed, long);
  }
  const request = {
    label: caseLabel(randomBytes(labelBytes)),
    place: textOf(typed, "place"),
    sector: textOf(typed, "sector"),
    restricted: textOf(typed, "restricted") === "yes",
  };
  const opened = await openCase(cell, actor, request, house().now());
  if (opened.ok) {
    return redirect(`/cases/${opened.value}`);
  }
  if (isShut(opened.refused)) {
    return await turnedAway(opened.refused);
  }
  const field = opened.refused === "case.no-place" ? "place" : "sector";
  return await newCasePage(typed, [problemAt(opened.refused, field)]);
}
