import type { Context } from "hono";
import { z } from "zod";
import type { Desk } from "../../../api/house.ts";
import { type InboxPage, listInbox } from "../../../api/intake/list.ts";
import { type Day, isMoment, moment } from "../../../domain/base/day.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions } from "../../components/button.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { Rail } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { InboxLine } from "./line.tsx";

// An unknown mark is the beginning.
const mark = z
  .string()
  .transform((text) => text.split("~"))
  .pipe(z.tuple([z.iso.datetime().refine(isMoment).transform(moment), z.uuid()]))
  .transform(([cameAt, id]) => ({ cameAt, id }))
  .nullable()
  .catch(null);

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly found: InboxPage;
  readonly handled: boolean;
  readonly first: boolean;
}

function Paging({ say, found: { next }, handled, first }: Omit<Props, "language" | "today">) {
  const which = handled ? "handled=yes&" : "";
  return (
    <Actions>
      {next !== null && (
        <ActionLink
          variant="secondary"
          href={`/inbox?${which}after=${encodeURIComponent(`${next.cameAt}~${next.id}`)}`}
        >
          {say("inbox.older")}
        </ActionLink>
      )}
      {!first && (
        <ActionLink variant="tertiary" href={handled ? "/inbox?handled=yes" : "/inbox"}>
          {say("inbox.newest")}
        </ActionLink>
      )}
    </Actions>
  );
}

function Content(props: Props) {
  const { say, language, today, found, handled } = props;
  return (
    <>
      <h1>{say(handled ? "inbox.handled" : "inbox.heading")}</h1>
      {found.lines.length === 0 ? (
        <EmptyState heading={say(handled ? "inbox.none-handled" : "inbox.empty")}>
          <p>{say(handled ? "inbox.none-handled-how" : "inbox.empty-how")}</p>
        </EmptyState>
      ) : (
        <ul class="case-lines">
          {found.lines.map((line) => (
            <InboxLine say={say} language={language} today={today} line={line} />
          ))}
        </ul>
      )}
      <Paging {...props} />
    </>
  );
}

/** What came in, a page at a time; what was handled stands apart. */
export async function inboxList(
  c: Context<Env>,
  { cell, actor }: Desk,
  today: Day,
): Promise<Response> {
  const say = c.get("say");
  const handled = c.req.query("handled") === "yes";
  const after = mark.parse(c.req.query("after") ?? null);
  const found = await listInbox(cell, actor, { handled, after });
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const rail = (
    <Rail
      label={say("inbox.heading")}
      items={[
        {
          href: "/inbox",
          label: say("inbox.waiting"),
          here: !handled,
          waiting: found.value.waiting,
        },
        { href: "/inbox?handled=yes", label: say("inbox.handled"), here: handled },
      ]}
    />
  );
  return await page(
    c,
    { title: say(handled ? "inbox.handled" : "inbox.heading"), rail },
    <Content
      say={say}
      language={c.get("language")}
      today={today}
      found={found.value}
      handled={handled}
      first={after === null}
    />,
  );
}
