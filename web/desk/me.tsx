import type { Action } from "../../domain/access/action.ts";
import { may } from "../../domain/access/may.ts";
import { page } from "../frame.tsx";
import { context, desk, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

interface Way {
  readonly href: string;
  readonly text: TextKey;
  readonly action: Action | null;
}

const office: readonly Way[] = [
  { href: "/routine", text: "inbox.work.routine", action: "routine.read" },
  { href: "/capacity", text: "capacity.heading", action: "capacity.read" },
  { href: "/messages", text: "message.heading", action: "message.read" },
];

const tools: readonly Way[] = [
  { href: "/deadlines", text: "deadline.heading", action: "deadline.read" },
  { href: "/referrals", text: "inbox.work.referrals", action: "referral.read" },
  { href: "/compare", text: "comparison.loose", action: "comparison.read" },
  { href: "/whom", text: "routing.heading", action: "routing.read" },
  { href: "/share", text: "sharing.heading", action: null },
  { href: "/practice", text: "practice.heading", action: "practice.take" },
  { href: "/knowledge", text: "knowledge.heading", action: null },
];

function Ways({ heading, ways }: { readonly heading: TextKey; readonly ways: readonly Way[] }) {
  const own = ways.filter(({ action }) => action === null || may(desk().actor, action, null));
  return own.length === 0 ? null : (
    <section class="card">
      <h2>{say(heading)}</h2>
      <ul class="rows">
        {own.map(({ href, text }) => (
          <li>
            <a href={href}>{say(text)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who one is here, the office, the tools and the way out. */
export function mePage(): Response | Promise<Response> {
  const { name, cell } = desk();
  return page(
    { title: say("desk.me") },
    <>
      <h1>{name}</h1>
      <p class="terms">{cell.name}</p>
      <div class="two">
        <Ways heading="desk.office" ways={office} />
        <Ways heading="desk.tools" ways={tools} />
      </div>
      {context().get("visitor") !== null && (
        <form method="post" action="/sign-out">
          <button class="ds-button" data-variant="secondary" type="submit">
            {say("frame.sign-out")}
          </button>
        </form>
      )}
    </>,
  );
}
