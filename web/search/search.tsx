import type { Child } from "hono/jsx";
import {
  type Found,
  find,
  keepSearch,
  readSearch,
  type SectorNames,
} from "../../api/search/find.ts";
import { searching } from "../../api/search/form.ts";
import { searchOf } from "../../api/search/knowledge.ts";
import { done } from "../../domain/base/outcome.ts";
import { sectors } from "../../domain/case/sector.ts";
import { askedIn } from "../../domain/search/asked.ts";
import type { Piece } from "../../domain/search/snippet.ts";
import type { FoundEntry } from "../../law/search/search.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { context, desk, language, law, query, redirect, say } from "../page.ts";
import { languages, sayIn } from "../texts/texts.ts";
import { Deeds } from "./deeds.tsx";
import { FoundNow } from "./find.tsx";
import { GroupChoice, type GroupName, Groups, groupOf, listedIn, shownOfEach } from "./groups.tsx";

/** In both languages: a colleague may type either. */
export const sectorNames: SectorNames = Object.fromEntries(
  sectors.map((sector) => [
    sector,
    languages.flatMap((language) => [
      sayIn(language)(`sector.${sector}`),
      sayIn(language)(`case.work.${sector}`),
    ]),
  ]),
);

/** A section whose number was typed comes first. */
function lawAndKnowledge(words: string, only: "law" | null): readonly FoundEntry[] {
  const typed = words.toLowerCase().split(/[\s§]+/);
  const isTyped = ({ kind, id }: FoundEntry) =>
    kind === "section" && typed.includes(id.slice(id.indexOf("/") + 1));
  const { found } = searchOf(law()).find(words, language());
  const inOrder = [...found.filter(isTyped), ...found.filter((entry) => !isTyped(entry))];
  return only === null
    ? inOrder
    : inOrder.filter(({ kind }) => kind === "section" || kind === "provision");
}

interface FoundProps {
  readonly typed: string;
  readonly found: Found;
}

function DeedsFor({ typed, found }: FoundProps) {
  const { only, words } = askedIn(typed);
  const line = only === null ? found.cases.found[0] : undefined;
  return <Deeds words={words} only={only === "deeds"} line={line} />;
}

interface ResultsProps extends FoundProps {
  readonly group: GroupName | null;
  readonly address: string;
}

function Results({ typed, found, group, address }: ResultsProps) {
  const { only, words } = askedIn(typed);
  const listed = listedIn(words, found, only === "deeds" ? [] : lawAndKnowledge(words, only));
  return (
    <>
      {listed.length > 0 && <GroupChoice of={listed} only={group} address={address} />}
      {listed.length === 0 && only !== "deeds" && (
        <EmptyState heading={say("search.none")}>
          <p>{say("search.none-how")}</p>
        </EmptyState>
      )}
      {found.isCut && <p class="terms">{say("search.cut")}</p>}
      <Groups of={listed} only={group} address={address} />
    </>
  );
}

interface FormProps {
  readonly typed: string;
}

function SearchForm({ typed }: FormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser that is in use
    <form class="find-whole" role="search" method="post" action="/search">
      <TextField name="q" label={say("search.label")} value={typed} size={40} />
      <Actions>
        <Button>{say("search.do")}</Button>
      </Actions>
      <FoundNow />
    </form>
  );
}

function Help() {
  return (
    <section class="card" aria-labelledby="search-well">
      <h2 id="search-well">{say("search.well")}</h2>
      <p>{say("search.by")}</p>
      <p>
        <kbd>&gt;</kbd> {say("search.for-deeds")}
      </p>
      <p>
        <kbd>§</kbd> {say("search.for-law")}
      </p>
      <p>{say("search.never-names")}</p>
    </section>
  );
}

interface ShownProps extends FormProps {
  readonly beside: Child;
  readonly children?: Child;
}

function shown({ typed, beside, children }: ShownProps, status?: 410) {
  return page(
    {
      title: say("search.heading"),
      status,
      beside: (
        <>
          {beside}
          <Help />
        </>
      ),
    },
    <>
      <ErrorSummary />
      <h1>{say("search.heading")}</h1>
      <SearchForm typed={typed} />
      {children}
    </>,
  );
}

const shownNow = 8;
const plainOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");

/** What is found while one types, as plain texts: nothing is kept, and no address has the words. */
export async function postSearchNow(): Promise<Response> {
  const { cell, actor } = desk();
  const sent = searching.shape.safeParse(await context().req.parseBody());
  const q = sent.success ? sent.data.q : "";
  const { only, words } = askedIn(q);
  const read = await find(cell, actor, q, sectorNames);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const known = only === "deeds" ? [] : lawAndKnowledge(words, only);
  const groups = listedIn(words, read.value, known);
  const hits = groups
    .flatMap(({ name, hits: all }) =>
      all.slice(0, shownOfEach).map(({ href, title, second }) => ({
        ...{ href, title: plainOf(title) },
        second: `${say(`search.group.${name}`)}: ${plainOf(second)}`,
      })),
    )
    .slice(0, shownNow);
  const count = groups.reduce((sum, group) => sum + group.hits.length, 0);
  return context().json({ says: saysOf(hits.length, count), hits });
}

function saysOf(shownHits: number, found: number): string {
  if (found === 0) {
    return say("search.none");
  }
  return say(found > shownHits ? "search.now-first" : "search.now", { count: shownHits });
}

/** Empty, with help. */
export function searchPage(): Response | Promise<Response> {
  return shown({ typed: "", beside: <Deeds words="" only={false} /> });
}

export async function postSearch(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(
    searching,
    { q: "search.label" },
    {
      keep: async ({ q }) => (q === "" ? done("") : await keepSearch(cell, actor, q)),
      kept: (id) => redirect(id === "" ? "/search" : `/search/${id}`),
      again: searchPage,
    },
  );
}

/** What was found, under the number that stands for the words. */
export async function foundPage(number: string): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readSearch(cell, actor, number, sectorNames);
  if (!read.ok) {
    return read.refused === "search.ended"
      ? await shown(
          {
            typed: "",
            beside: <Deeds words="" only={false} />,
            children: (
              <Notice heading={say("search.ended")}>
                <p>{say("search.ended-why")}</p>
              </Notice>
            ),
          },
          410,
        )
      : await turnedAway(read.refused);
  }
  const { typed, found } = read.value;
  const group = groupOf(query("group"));
  return await shown({
    typed,
    beside: <DeedsFor typed={typed} found={found} />,
    children: <Results {...{ typed, found, group }} address={`/search/${number}`} />,
  });
}
