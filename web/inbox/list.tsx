import { z } from "zod";
import { type InboxPage, listInbox, pileFrom } from "../../api/intake/list.ts";
import { may } from "../../domain/access/may.ts";
import { reportBudget } from "../../domain/receipt/flood.ts";
import { isMoment, moment } from "../../domain/time/day.ts";
import type { Pile } from "../../store/intake/waiting.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { Tabs } from "../components/way.tsx";
import { problemAt, sent, typedAt } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { context, desk, language, query, say } from "../page.ts";
import { momentText } from "../texts/formats.ts";
import { InboxLine, lineTitle } from "./line.tsx";

function HeldForm({ found: { lines, held } }: Pick<Props, "found">) {
  const wrong = problemAt("report");
  const ticked = typedAt("report") ?? [];
  const until = typedAt("until")?.[0] || (lines[0]?.cameAt ?? "");
  return (
    <form method="post" action="/inbox/held">
      <ErrorSummary />
      <input type="hidden" name="until" value={until} />
      <fieldset
        class="ds-fieldset"
        id="report"
        tabindex={-1}
        aria-describedby={wrong === undefined ? undefined : "report-error"}
      >
        <legend class="ds-label">{say("inbox.held-which")}</legend>
        {wrong !== undefined && (
          <p class="ds-validation-message" id="report-error" data-code={wrong.code}>
            {wrong.text}
          </p>
        )}
        <ul class="case-lines">
          {lines.map((line, place) => (
            <li class="case-line">
              <div class="ds-field">
                <input
                  class="ds-input"
                  type="checkbox"
                  name="report"
                  id={`report-${place}`}
                  value={line.id}
                  checked={ticked.includes(line.id)}
                />
                <label class="ds-label" for={`report-${place}`}>
                  {lineTitle(line)}
                </label>
              </div>
              <p class="terms">
                {momentText(language(), line.cameAt)}
                {" · "}
                <a class="ds-link" href={`/inbox/${line.id}`}>
                  {say("inbox.held-read")}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
      <RadioGroup
        name="which"
        legend={say("inbox.held-how-many")}
        options={[
          { value: "ticked", label: say("inbox.held-ticked") },
          { value: "all", label: say("inbox.held-all", { count: held }) },
        ]}
        chosen="ticked"
        unknown={null}
      />
      <TextArea
        name="reason"
        label={say("inbox.held-reason")}
        help={say("inbox.set-aside-help")}
        rows={2}
      />
      <Actions>
        <Button name="do" value="let-in">
          {say("inbox.held-let-in")}
        </Button>
        <Button name="do" value="set-aside" variant="secondary">
          {say("inbox.held-aside")}
        </Button>
      </Actions>
    </form>
  );
}

// An unknown mark means the beginning.
const mark = z
  .string()
  .transform((text) => text.split("~"))
  .pipe(z.tuple([z.iso.datetime().refine(isMoment).transform(moment), z.uuid()]))
  .transform(([cameAt, id]) => ({ cameAt, id }))
  .nullable()
  .catch(null);

interface Props {
  readonly found: InboxPage;
  readonly pile: Pile;
  readonly first: boolean;
  readonly mayAct: boolean;
}

const addresses = { waiting: "/inbox?", held: "/inbox?held=yes&", handled: "/inbox?handled=yes&" };

function Paging({ found: { next }, pile, first }: Props) {
  return (
    <Actions>
      {next !== null && (
        <ActionLink
          variant="secondary"
          href={`${addresses[pile]}after=${encodeURIComponent(`${next.cameAt}~${next.id}`)}`}
        >
          {say("inbox.older")}
        </ActionLink>
      )}
      {!first && (
        <ActionLink variant="tertiary" href={addresses[pile].slice(0, -1)}>
          {say("inbox.newest")}
        </ActionLink>
      )}
    </Actions>
  );
}

const headings = {
  waiting: "inbox.heading",
  held: "inbox.held",
  handled: "inbox.handled",
} as const;

const nothing = {
  waiting: "inbox.empty",
  held: "inbox.none-held",
  handled: "inbox.none-handled",
} as const;

function HeldNotice({ held }: { readonly held: number }) {
  return held === 0 ? null : (
    <Notice heading={say("inbox.held-many", { count: held })} tone="awaited">
      <p>{say("inbox.held-why", { minutes: reportBudget.minutes, most: reportBudget.reports })}</p>
      <p>
        <a class="ds-link" href="/inbox?held=yes">
          {say("inbox.held-see")}
        </a>
      </p>
    </Notice>
  );
}

function Lines({ found, pile, mayAct }: Props) {
  if (found.lines.length === 0) {
    const none = nothing[pile];
    return (
      <EmptyState heading={say(none)}>
        <p>{say(`${none}-how`)}</p>
      </EmptyState>
    );
  }
  if (pile === "held" && mayAct) {
    return <HeldForm found={found} />;
  }
  return (
    <ul class="case-lines">
      {found.lines.map((line) => (
        <InboxLine line={line} />
      ))}
    </ul>
  );
}

function Content(props: Props) {
  const { found, pile } = props;
  return (
    <>
      <h1>{say(headings[pile])}</h1>
      {pile === "waiting" && <HeldNotice held={found.held} />}
      <Lines {...props} />
      <Paging {...props} />
    </>
  );
}

export async function inboxList(): Promise<Response> {
  const { cell, actor } = desk();
  const pile = sent() === null ? pileFrom(context().req.query()) : "held";
  const after = mark.parse(query("after") ?? null);
  const found = await listInbox(cell, actor, { pile, after });
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { waiting, held } = found.value;
  const items = [
    { href: "/inbox", label: say("inbox.waiting"), here: pile === "waiting", waiting },
    ...(held > 0 || pile === "held"
      ? [
          {
            href: "/inbox?held=yes",
            label: say("inbox.held"),
            here: pile === "held",
            waiting: held,
          },
        ]
      : []),
    { href: "/inbox?handled=yes", label: say("inbox.handled"), here: pile === "handled" },
  ];
  return await page(
    {
      title: say(headings[pile]),
      tabs: <Tabs label={say("inbox.heading")} items={items} />,
    },
    <Content
      found={found.value}
      pile={pile}
      first={after === null}
      mayAct={may(actor, "inbox.let-in", null)}
    />,
  );
}
