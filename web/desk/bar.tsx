import type { Child } from "hono/jsx";
import { may } from "../../domain/access/may.ts";
import type { Visitor } from "../env.ts";
import { context, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

interface Place {
  readonly href: string;
  readonly text: TextKey;
  /** The first words of the addresses that belong here. */
  readonly areas: readonly string[];
  readonly drawing: string;
}

const work: Place = {
  href: "/work",
  text: "inbox.work",
  areas: ["work", "deadlines"],
  drawing: "M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10",
};
const inbox: Place = {
  href: "/inbox",
  text: "inbox.heading",
  areas: ["inbox"],
  drawing: "M4 13l3-8h10l3 8v6H4zM4 13h5a3 3 0 006 0h5",
};
const cases: Place = {
  href: "/cases",
  text: "case.list",
  areas: ["cases", "referrals", "outcomes"],
  drawing: "M3 7h6l2 2h10v10H3z",
};
const chain: Place = {
  href: "/chain",
  text: "inbox.work.chain",
  areas: ["chain"],
  drawing: "M4 8h8a4 4 0 010 8H4zM12 8h8v8h-8",
};
const editing: Place = {
  href: "/edit",
  text: "edit.heading",
  areas: ["edit"],
  drawing: "M4 20l1-5L16 4l4 4L9 19z",
};
const knowledge: Place = {
  href: "/knowledge",
  text: "knowledge.heading",
  areas: ["knowledge", "law", "share", "whom", "compare", "practice", "rights"],
  drawing: "M4 5h7v15H4zM13 5h7v15h-7z",
};
const search: Place = {
  href: "/search",
  text: "search.do",
  areas: ["search"],
  drawing: "M10 4a6 6 0 110 12 6 6 0 010-12zM14.5 14.5L20 20",
};
const me: Place = {
  href: "/me",
  text: "desk.me",
  areas: ["me", "routine", "capacity", "messages"],
  drawing: "M5 12h.01M12 12h.01M19 12h.01",
};

/** What the colleague may open: five at most. */
function places(): readonly Place[] {
  const desk = context().get("desk");
  if (desk === null) {
    return [];
  }
  const { actor, cell } = desk;
  return [
    work,
    ...(may(actor, "inbox.list", null) ? [inbox] : []),
    ...(may(actor, "case.list", null) ? [cases] : []),
    ...(may(actor, "chain.read", null) && cell.kinds.includes("coordination") ? [chain] : []),
    ...(may(actor, "edit.read", null) ? [editing] : []),
    knowledge,
  ];
}

interface Here {
  /** The address without its question. */
  readonly path: string;
}

const isAt = ({ areas }: Place, path: string): boolean => areas.includes(path.split("/")[1] ?? "");

function Mark() {
  return (
    <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
      <rect x="1.5" y="3" width="15.5" height="12" rx="6" />
      <rect x="13" y="3" width="15.5" height="12" rx="6" />
    </svg>
  );
}

const initials = (name: string): string =>
  name
    .split(" ")
    .map((part) => part.slice(0, 1))
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join("");

/** Dark, so that one sees across a room that a colleague is signed in. */
export function Bar({
  visitor,
  path,
  find,
}: Here & { readonly visitor: Visitor; readonly find?: Child }) {
  return (
    <header class="bar">
      <div>
        <a class="mark" href="/work">
          <Mark />
          {say("frame.name")}
        </a>
        <nav class="menu" aria-label={say("desk.menu")}>
          {places().map((place) => (
            <a href={place.href} aria-current={isAt(place, path) ? "true" : undefined}>
              {say(place.text)}
            </a>
          ))}
        </nav>
        {find}
        <a class="me" href="/me" aria-current={isAt(me, path) ? "true" : undefined}>
          <span>
            {visitor.name}
            <small>{visitor.agency}</small>
          </span>
          <i aria-hidden="true">{initials(visitor.name)}</i>
        </a>
      </div>
    </header>
  );
}

/** The same places on a phone, at the thumb. */
export function Dock({ path }: Here) {
  const all = places();
  // Knowledge is a touch away, under more.
  const first = all.filter((place) => all.length < 4 || place !== knowledge).slice(0, 3);
  const shown = [...first, search, me];
  return (
    <nav class="dock" aria-label={say("desk.dock")}>
      {shown.map((place) => (
        <a href={place.href} aria-current={isAt(place, path) ? "true" : undefined}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={place.drawing} />
          </svg>
          {say(place === me ? "desk.more" : place.text)}
        </a>
      ))}
    </nav>
  );
}
