import type { Found, Group } from "../../api/search/find.ts";
import { isAsked } from "../../domain/search/asked.ts";
import { type Piece, snippetOf } from "../../domain/search/snippet.ts";
import type { FoundEntry } from "../../law/search/search.ts";
import { caseTitle, whereText } from "../case/case-frame.tsx";
import { addressOfFound, Pieces } from "../knowledge/search.tsx";
import { language, say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import type { TextKey } from "../texts/texts.ts";

const groups = ["cases", "persons", "referrals", "incoming", "knowledge"] as const;
export type GroupName = (typeof groups)[number];

export const groupOf = (name: string | undefined): GroupName | null =>
  groups.find((each) => each === name) ?? null;

export const shownOfEach = 4;
const mostKnowledge = 20;

interface Hit {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly second: readonly Piece[];
  readonly lang?: string | undefined;
}

export interface Listed {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
  /** More than are listed. */
  readonly more: boolean;
}

const plain = (text: string): readonly Piece[] => [{ text, hit: false }];

/** Found words are pieces of their own; a text is never searched as HTML. */
function Isolated({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <bdi>
      <Pieces pieces={pieces} />
    </bdi>
  );
}

function ofKnowledge({ kind, id, title, snippet, language: tongue }: FoundEntry): Hit {
  return {
    href: addressOfFound(kind, id),
    title,
    second: snippet,
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
  const marked = (text: string) => snippetOf([text], isAsked(words));
  return [
    listed("cases", cases, (line) => ({
      href: `/cases/${line.id}`,
      title: marked(caseTitle(line)),
      second: [...marked(line.label), ...plain(` · ${isolate(line.owner)}`)],
    })),
    listed("persons", persons, ({ caseId, pseudonym, ...line }) => ({
      href: `/cases/${caseId}/persons/${line.id}`,
      title: marked(pseudonym),
      second: marked(caseTitle(line)),
    })),
    listed("referrals", referrals, ({ recipient, purpose, ...line }) => ({
      href: `/referrals/${line.id}`,
      title: [
        ...plain(`${say(`referral.purpose.${purpose}` as TextKey)}: `),
        ...marked(isolate(recipient)),
      ],
      second: marked(caseTitle(line)),
    })),
    listed("incoming", incoming, ({ id, kind, sender, place, sector }) => ({
      href: `/inbox/${id}`,
      title: marked(sender ?? whereText({ place, sector })),
      second: plain(say(`search.incoming.${kind}`)),
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
                    <a data-act="" href={href}>
                      <b>
                        <Isolated pieces={title} />
                      </b>
                      <span>
                        <Isolated pieces={second} />
                      </span>
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
