import type { Action } from "../../domain/access/action.ts";
import { may } from "../../domain/access/may.ts";
import { chunksIn } from "../../domain/search/fold.ts";
import type { FoundCase } from "../../store/search/found.ts";
import { caseTitle } from "../case/case-frame.tsx";
import { desk, say } from "../page.ts";
import { languages, sayIn, type TextKey } from "../texts/texts.ts";

interface Way {
  readonly href: string;
  readonly text: TextKey;
  readonly action: Action | null;
}

const ways: readonly Way[] = [
  { href: "/cases/new", text: "case.new", action: "case.open" },
  { href: "/inbox", text: "search.open-inbox", action: "inbox.list" },
  { href: "/deadlines", text: "search.open-deadlines", action: "deadline.read" },
  { href: "/referrals", text: "search.open-referrals", action: "referral.read" },
  { href: "/whom", text: "search.open-whom", action: "routing.read" },
  { href: "/share", text: "search.open-share", action: null },
  { href: "/compare", text: "search.open-compare", action: "comparison.read" },
  { href: "/routine", text: "search.open-routine", action: "routine.read" },
  { href: "/capacity", text: "search.open-capacity", action: "capacity.read" },
  { href: "/practice", text: "search.open-practice", action: "practice.take" },
  { href: "/knowledge", text: "search.open-knowledge", action: null },
];
const always = 3;

/** In either language, each word begins one of the text. */
function isMeant({ text }: Way, terms: readonly string[]): boolean {
  const words = languages.flatMap((language) => chunksIn(sayIn(language)(text)).flat());
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

function waysFor(words: string, only: boolean): readonly Way[] {
  const { actor } = desk();
  const mine = ways.filter(({ action }) => action === null || may(actor, action, null));
  const terms = chunksIn(words).flat();
  const meant = terms.length === 0 ? [] : mine.filter((way) => isMeant(way, terms));
  if (only) {
    return terms.length === 0 ? mine : meant;
  }
  return [...new Set([...meant, ...mine])].slice(0, always + meant.length);
}

interface DeedsProps {
  readonly words: string;
  readonly only: boolean;
  /** The first that was found. */
  readonly line?: FoundCase | undefined;
}

/** What one can do with what was found, and pages by what is done there. */
export function Deeds({ words, only, line }: DeedsProps) {
  const shown = waysFor(words, only);
  return (
    <section class="card hits" aria-labelledby="deeds">
      <h2 id="deeds">{say("search.deeds")}</h2>
      {shown.length === 0 && <p>{say("search.no-deeds")}</p>}
      <ul class="rows">
        {line !== undefined && may(desk().actor, "observation.add", null) && (
          <li>
            <a href={`/cases/${line.id}/observations`}>
              {say("search.observe-in", { title: caseTitle(line) })}
            </a>
          </li>
        )}
        {shown.map(({ href, text }) => (
          <li>
            <a href={href}>{say(text)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
