import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { type CaseLine, type CaseList, listCases } from "../../../api/case/list.ts";
import { openCase } from "../../../api/case/open.ts";
import type { Desk, House } from "../../../api/house.ts";
import { caseLabel, labelBytes } from "../../../domain/case/label.ts";
import { sectors, sectorUnknown } from "../../../domain/case/sector.ts";
import type { CaseState } from "../../../domain/case/state.ts";
import { dayOf } from "../../../domain/time/day.ts";
import type { Search } from "../../../store/case-list.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { whereText } from "../../components/case-frame.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextField } from "../../components/field.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { PersonsOf } from "../../components/persons-of.tsx";
import { ChildTag, Mark, Tag } from "../../components/tag.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "./form.ts";

export function stateText(say: Say, state: CaseState | null): string {
  if (state === null) {
    return say("case.not-shown-state");
  }
  return say(
    `case.state.${state.state}`,
    state.state === "awaits-answer" ? { answers: state.answers } : {},
  );
}

export function searchOf(say: Say, words: string): Search | null {
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
  readonly say: Say;
  readonly language: Language;
  readonly line: CaseLine;
}

function Line({ say, language, line }: LineProps) {
  const { id, label, opened, restricted, persons, safeguards, state, urgent, child } = line;
  const held = safeguards.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
  return (
    <li class="case-line">
      <h2>
        <a href={`/cases/${id}`}>{label}</a>
      </h2>
      <PersonsOf say={say} persons={persons} />
      <p>{whereText(say, line)}</p>
      <p>
        {child === "open" && <ChildTag say={say} />} <Mark>{stateText(say, state)}</Mark>{" "}
        {child === "told" && <Mark>{say("child.tag-told")}</Mark>}{" "}
        {urgent && <Tag say={say} kind="urgent" />}{" "}
        <span class="terms">
          {say("case.list.opened")} {dayText(language, dayOf(opened))}
          {restricted && ` · ${say("case.restricted")}`}
        </span>
      </p>
      {held !== "" && <p class="held">{say("case.list.safeguards", { kinds: held })}</p>}
    </li>
  );
}

function Empty({ say, words }: { readonly say: Say; readonly words: string }) {
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
  readonly say: Say;
  readonly language: Language;
  readonly list: CaseList;
  readonly words: string;
  readonly first: boolean;
}

function Paging({ say, list, words, first }: Omit<ListProps, "language">) {
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

function List({ say, language, list, words, first }: ListProps) {
  const caption = words === "" ? say("case.list.caption") : say("case.list.found", { words });
  return (
    <>
      <h1>{say("case.list")}</h1>
      <search>
        <form method="get" action="/cases">
          <TextField
            say={say}
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
        <Empty say={say} words={words} />
      ) : (
        <ul class="case-lines" aria-label={caption}>
          {list.cases.map((line) => (
            <Line say={say} language={language} line={line} />
          ))}
        </ul>
      )}
      <Paging say={say} list={list} words={words} first={first} />
    </>
  );
}

async function showList(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const words = (c.req.query("q") ?? "").trim().slice(0, 100);
  const after = c.req.query("after") ?? null;
  const asked = { search: searchOf(say, words), after };
  const listed = await listCases(cell, actor, asked, dayOf(house.now()));
  if (!listed.ok) {
    return await turnedAway(c, listed.refused);
  }
  return await page(
    c,
    { title: say("case.list") },
    <List
      say={say}
      language={c.get("language")}
      list={listed.value}
      words={words}
      first={after === null}
    />,
  );
}

function NewForm({
  say,
  typed,
  problems,
}: {
  readonly say: Say;
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
      <BackLink say={say} href="/cases">
        {say("case.all")}
      </BackLink>
      <ErrorSummary say={say} problems={problems} />
      <h1>{say("case.new")}</h1>
      <p>{say("case.new.why")}</p>
      <form method="post" action="/cases/new">
        <TextField
          say={say}
          name="place"
          label={say("case.new.place")}
          help={say("case.new.place-help")}
          error={problemOf(problems, "place")}
          value={textOf(typed, "place")}
          size={24}
        />
        <Select
          say={say}
          name="sector"
          label={say("case.new.sector")}
          error={problemOf(problems, "sector")}
          value={textOf(typed, "sector")}
          options={options}
        />
        <Checkboxes
          say={say}
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

function showNew(c: Context<Env>, typed: Typed, problems: readonly Problem[]) {
  const say = c.get("say");
  const failed = problems.length > 0;
  return page(
    c,
    { title: say("case.new"), failed, status: failed ? 400 : 200 },
    <NewForm say={say} typed={typed} problems={problems} />,
  );
}

async function open(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const long = tooLong(c.get("say"), typed, { place: 100 });
  if (long.length > 0) {
    return await showNew(c, typed, long);
  }
  const request = {
    label: caseLabel(randomBytes(labelBytes)),
    place: textOf(typed, "place"),
    sector: textOf(typed, "sector"),
    restricted: textOf(typed, "restricted") === "yes",
  };
  const opened = await openCase(cell, actor, request, house.now());
  if (opened.ok) {
    return c.redirect(`/cases/${opened.value}`, 303);
  }
  if (isShut(opened.refused)) {
    return await turnedAway(c, opened.refused);
  }
  const field = opened.refused === "case.no-place" ? "place" : "sector";
  return await showNew(c, typed, [problemAt(c.get("say"), opened.refused, field)]);
}

export function listPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases",
      atDesk((c, desk) => showList(c, house, desk)),
    )
    .get(
      "/cases/new",
      atDesk((c) => showNew(c, {}, [])),
    )
    .post(
      "/cases/new",
      atDesk((c, desk) => open(c, house, desk)),
    );
}
