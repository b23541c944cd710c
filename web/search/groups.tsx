import type { Child } from "hono/jsx";
import type { Found, Group } from "../../api/search/find.ts";
import { isAsked } from "../../domain/search/asked.ts";
import { snippetOf } from "../../domain/search/snippet.ts";
import type { FoundEntry } from "../../law/search/search.ts";
import type { FoundCase } from "../../store/search/found.ts";
import { caseTitle, whereText } from "../case/case-frame.tsx";
import { addressOfFound, Pieces } from "../knowledge/search.tsx";
import { language, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

const groups = ["cases", "persons", "referrals", "incoming", "knowledge"] as const;
export type GroupName = (typeof groups)[number];

export const groupOf = (name: string | undefined): GroupName | null =>
  groups.find((each) => each === name) ?? null;

const shownOfEach = 4;
const mostKnowledge = 20;

interface Hit {
  readonly href: string;
  readonly title: Child;
  readonly second: Child;
  readonly lang?: string | undefined;
}

export interface Listed {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
  /** More than are listed. */
  readonly more: boolean;
}

interface MarkedProps {
  readonly text: string;
  readonly words: string;
}

/** Found words are pieces of their own; a text is never searched as HTML. */
function Marked({ text, words }: MarkedProps) {
  return (
    <bdi>
      <Pieces pieces={snippetOf([text], isAsked(words))} />
    </bdi>
  );
}

function ofKnowledge({ kind, id, title, snippet, language: tongue }: FoundEntry): Hit {
  return {
    href: addressOfFound(kind, id),
    title: <Pieces pieces={title} />,
    second: <Pieces pieces={snippet} />,
    lang: tongue === language() ? undefined : tongue,
  };
}

const listed = <Of,>(
  name: GroupName,
  { found, more }: Group<Of>,
  hitOf: (one: Of) => Hit,
): Listed => ({ name, hits: found.map(hitOf), more });

/** Groups that hold something, in a fixed order. */
export function listedIn(
  words: string,
  { cases, persons, referrals, incoming }: Found,
  knowledge: readonly FoundEntry[],
): readonly Listed[] {
  const marked = (text: string) => <Marked text={text} words={words} />;
  const codeAnd = ({ label, owner }: FoundCase) => (
    <>
      <span class="case-code">{marked(label)}</span> · <bdi>{owner}</bdi>
    </>
  );
  return [
    listed("cases", cases, (line) => ({
      href: `/cases/${line.id}`,
      title: marked(caseTitle(line)),
      second: codeAnd(line),
    })),
    listed("persons", persons, ({ caseId, pseudonym, ...line }) => ({
      href: `/cases/${caseId}/persons/${line.id}`,
      title: marked(pseudonym),
      second: marked(caseTitle(line)),
    })),
    listed("referrals", referrals, ({ recipient, purpose, ...line }) => ({
      href: `/referrals/${line.id}`,
      title: (
        <>
          {say(`referral.purpose.${purpose}` as TextKey)}: {marked(recipient)}
        </>
      ),
      second: marked(caseTitle(line)),
    })),
    listed("incoming", incoming, ({ id, kind, sender, place, sector }) => ({
      href: `/inbox/${id}`,
      title: marked(sender ?? whereText({ place, sector })),
      second: say(`search.incoming.${kind}`),
    })),
    listed(
      "knowledge",
      { found: knowledge.slice(0, mostKnowledge), more: knowledge.length > mostKnowledge },
      ofKnowledge,
    ),
  ].filter(({ hits }) => hits.length > 0);
}

const countText = ({ hits, more }: Listed): string =>
  more ? say("search.over", { count: hits.length }) : String(hits.length);

interface GroupsProps {
  readonly of: readonly Listed[];
  readonly only: GroupName | null;
  /** The address of the whole search. */
  readonly address: string;
}

export function GroupChoice({ of, only, address }: GroupsProps) {
  const current = (name: GroupName | null) => (name === only ? "page" : undefined);
  return (
    <nav class="sieve" data-filters="" aria-label={say("search.groups")}>
      <a href={address} aria-current={current(null)}>
        {say("search.all")}
      </a>
      {of.map((each) => (
        <a href={`${address}?group=${each.name}`} aria-current={current(each.name)}>
          {say(`search.group.${each.name}`)} <b>{countText(each)}</b>
        </a>
      ))}
    </nav>
  );
}

export function Groups({ of, only, address }: GroupsProps) {
  return (
    <>
      {of
        .filter(({ name }) => only === null || name === only)
        .map((each) => (
          <section class="card hits" aria-labelledby={`group-${each.name}`}>
            <h2 id={`group-${each.name}`}>
              {say(`search.group.${each.name}`)} <span class="count">{countText(each)}</span>
            </h2>
            <ul>
              {each.hits
                .slice(0, only === null ? shownOfEach : each.hits.length)
                .map(({ href, title, second, lang }) => (
                  <li lang={lang} data-row="">
                    <a href={href} data-act="">
                      <b>{title}</b>
                      <span>{second}</span>
                    </a>
                  </li>
                ))}
            </ul>
            {only === null && each.hits.length > shownOfEach && (
              <p>
                <a class="ds-link" href={`${address}?group=${each.name}`}>
                  {say("search.show-all", { count: countText(each) })}
                </a>
              </p>
            )}
            {only !== null && each.more && <p class="terms">{say("search.newest-only")}</p>}
          </section>
        ))}
    </>
  );
}
