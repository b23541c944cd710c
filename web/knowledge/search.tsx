import { searchOf } from "../../api/search/knowledge.ts";
import type { Piece } from "../../domain/search/snippet.ts";
import { type FoundKind, foundKinds } from "../../law/search/entries.ts";
import type { FoundEntry } from "../../law/search/search.ts";
import { EmptyState } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, query, say } from "../page.ts";
import { SearchForm } from "./search-form.tsx";

const longestShown = 200;
const shownOfEach = 5;

const addresses: Readonly<Record<FoundKind, string>> = {
  concept: "/knowledge/concepts/",
  sign: "/knowledge/signs#",
  sector: "/knowledge/sectors#",
  risk: "/knowledge/sectors#",
  decision: "/knowledge/decisions/",
  body: "/knowledge/directory/",
  change: "/knowledge/changes#",
  provision: "/knowledge/provisions/",
  fact: "/knowledge/facts#",
  question: "/knowledge/questions#",
  practice: "/practice/",
  section: "/law/",
};

export const addressOfFound = (kind: FoundKind, id: string): string => `${addresses[kind]}${id}`;

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>;
}

function Line({ found }: { readonly found: FoundEntry }) {
  const tongue = found.language === language() ? undefined : found.language;
  return (
    <li class="case-line" lang={tongue}>
      <h3>
        <a href={addressOfFound(found.kind, found.id)}>
          <Pieces pieces={found.title} />
        </a>
      </h3>
      {found.snippet.length > 0 && (
        <p>
          <Pieces pieces={found.snippet} />
        </p>
      )}
    </li>
  );
}

function Kind({
  words,
  kind,
  all,
  whole,
}: {
  readonly words: string;
  readonly kind: FoundKind;
  readonly all: readonly FoundEntry[];
  readonly whole: boolean;
}) {
  const rest = new URLSearchParams({ q: words, kind });
  return (
    <>
      <h2>
        {say(`knowledge.found.${kind}`)} ({all.length})
      </h2>
      <ul class="case-lines">
        {(whole ? all : all.slice(0, shownOfEach)).map((found) => (
          <Line found={found} />
        ))}
      </ul>
      {!whole && all.length > shownOfEach && (
        <p>
          <a class="ds-link" href={`/knowledge/search?${rest}`}>
            {say("knowledge.found-all", { count: all.length })}
          </a>
        </p>
      )}
    </>
  );
}

function Nothing({ near }: { readonly near: readonly FoundEntry[] }) {
  return (
    <EmptyState heading={say("knowledge.found-nothing")}>
      <p>{say("knowledge.found-nothing-now")}</p>
      {near.length > 0 && (
        <>
          <p>{say("knowledge.near")}</p>
          <ul>
            {near.map(({ kind, id, title, language: tongue }) => (
              <li lang={tongue === language() ? undefined : tongue}>
                <a class="ds-link" href={addressOfFound(kind, id)}>
                  {title.map(({ text }) => text).join("")}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="ds-link" href="/knowledge/concepts">
          {say("knowledge.concepts")}
        </a>
      </p>
      <p>
        <a class="ds-link" href="/knowledge/directory">
          {say("knowledge.directory")}
        </a>
      </p>
    </EmptyState>
  );
}

function byKind(found: readonly FoundEntry[]) {
  return [...new Set(found.map(({ kind }) => kind))].map((kind) => ({
    kind,
    all: found.filter((each) => each.kind === kind),
  }));
}

export function searchPage(): Response | Promise<Response> {
  const words = (query("q") ?? "").slice(0, longestShown).trim();
  const only = foundKinds.find((kind) => kind === query("kind"));
  const { found, near } = searchOf(law()).find(words, language());
  const shown = only === undefined ? found : found.filter(({ kind }) => kind === only);
  return page(
    { title: say("knowledge.search") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.search")}</h1>
      <SearchForm query={words} />
      {words !== "" && shown.length === 0 && <Nothing near={near} />}
      {shown.length > 0 && (
        <>
          <p role="status">{say("knowledge.found", { count: shown.length })}</p>
          {byKind(shown).map(({ kind, all }) => (
            <Kind words={words} kind={kind} all={all} whole={only !== undefined} />
          ))}
        </>
      )}
    </>,
  );
}
