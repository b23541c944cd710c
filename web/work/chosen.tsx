import type { Incoming, IncomingLine } from "../../api/intake/incoming.ts";
import {
  type Answered,
  type Chosen,
  giveMany,
  givingMany,
  readChosen,
  setAsideMany,
  settingAsideMany,
} from "../../api/recusal/give.ts";
import { may } from "../../domain/access/may.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { AnsweredMany, Many, ToColleague } from "../desk/many.tsx";
import { post } from "../forms/post.ts";
import { typedAt } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { hasText, lineTitle } from "../inbox/line.tsx";
import { desk, house, language, queries, say } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { isOneByOne, oneByOne, onwards } from "./one-by-one.tsx";

// What is new and was ticked on Work: given to a colleague, or set aside.

const of = {
  give: {
    heading: "inbox.give.heading",
    do: "case.give",
    done: "inbox.give.done",
    not: "case.give.not",
  },
  "set-aside": {
    heading: "inbox.aside-many.heading",
    do: "inbox.set-aside-do",
    done: "inbox.aside-many.done",
    not: "inbox.aside-many.not",
  },
} as const satisfies Record<string, Readonly<Record<string, TextKey>>>;
type Deed = keyof typeof of;

/** A form that comes back also says who had each. */
const chosen = (): readonly string[] =>
  (typedAt("incoming") ?? queries("incoming") ?? []).map((each) => each.slice(0, 36));

function optionOf(deed: Deed, line: IncomingLine) {
  const came = say("inbox.came", { day: dayText(language(), dayOf(line.cameAt)) });
  const has = hasText(line);
  return {
    value: deed === "give" ? `${line.id}.${line.given?.id ?? ""}` : line.id,
    label: lineTitle(line),
    help: has === null ? came : `${came} · ${has}`,
  };
}

function Back() {
  return <BackLink href="/work">{say("inbox.work")}</BackLink>;
}

function Fields({ deed, colleagues }: { readonly deed: Deed } & Pick<Chosen, "colleagues">) {
  return deed === "give" ? (
    <ToColleague colleagues={colleagues} help={say("inbox.give.why")} />
  ) : (
    <TextArea
      name="reason"
      label={say("inbox.set-aside-label")}
      help={say("inbox.set-aside-help")}
      rows={2}
    />
  );
}

interface GivenProps {
  readonly incoming: Incoming;
}

/** On its own page: who has it, who gave it, and when. */
export function Given({ incoming: { given } }: GivenProps) {
  return given === null ? null : (
    <Notice heading={hasText({ given }) ?? ""}>
      <p>{say("inbox.given-by", { name: given.by, at: momentText(language(), given.at) })}</p>
    </Notice>
  );
}

export function GiveLink({ incoming: { id, handled } }: GivenProps) {
  return handled === null && may(desk().actor, "inbox.give", null) ? (
    <p>
      <a class="ds-link" href={oneByOne(`/inbox/give?incoming=${id}`)}>
        {say("case.give")}
      </a>
    </p>
  ) : null;
}

async function chosenPage(deed: Deed): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readChosen(cell, actor, chosen());
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { lines, colleagues } = read.value;
  return await page(
    { title: say(of[deed].heading) },
    <>
      <Back />
      <ErrorSummary />
      <h1>{say(of[deed].heading)}</h1>
      {lines.length === 0 ? (
        <EmptyState heading={say("inbox.chosen.none")}>
          <p>{say("inbox.chosen.none-how")}</p>
        </EmptyState>
      ) : (
        <Many
          action={oneByOne(`/inbox/${deed}`)}
          name="incoming"
          legend={say("inbox.chosen.which")}
          options={lines.map((line) => optionOf(deed, line))}
          deed={say(of[deed].do)}
        >
          <Fields deed={deed} colleagues={colleagues} />
        </Many>
      )}
    </>,
  );
}

export const givingPage = () => chosenPage("give");
export const asidePage = () => chosenPage("set-aside");

async function told(deed: Deed, answers: readonly Answered[]): Promise<Response> {
  const { cell, actor } = desk();
  const failed = answers.some(({ refused }) => refused !== null);
  const [only] = answers;
  if (isOneByOne() && !failed && only !== undefined) {
    return onwards(deed, only.id, null);
  }
  const ids = answers.map(({ id }) => id);
  const read = await readChosen(cell, actor, ids);
  const lines = read.ok ? read.value.lines : [];
  const said = answers.map(({ id, refused }) => {
    const line = lines.find((each) => each.id === id);
    return {
      text: line === undefined ? say("inbox.chosen.unseen") : lineTitle(line),
      href: line === undefined ? null : `/inbox/${id}`,
      refused: refused === null ? null : { code: refused, why: say(`refusal.${refused}`) },
    };
  });
  const made = answers.find(({ refused }) => refused === null);
  const name = lines.find(({ id }) => id === made?.id)?.given?.name ?? "";
  return await page(
    { title: say(of[deed].heading), failed, status: failed ? 422 : 200 },
    <>
      <Back />
      <h1>{say(of[deed].heading)}</h1>
      <AnsweredMany
        answers={said}
        done={(count) => say(of[deed].done, { count, name })}
        not={(count) => say(of[deed].not, { count })}
      />
    </>,
  );
}

export async function postGiving(): Promise<Response> {
  const { cell, actor } = desk();
  const labels = { incoming: "inbox.chosen.which", colleague: "case.give.who" } as const;
  return await post(givingMany, labels, {
    keep: (wish) => giveMany(cell, actor, wish, house().now()),
    kept: (answers) => told("give", answers),
    again: givingPage,
  });
}

export async function postAside(): Promise<Response> {
  const { cell, actor } = desk();
  const labels = {
    incoming: "inbox.chosen.which",
    reason: { wrong: "refusal.inbox.no-reason" },
  } as const;
  return await post(settingAsideMany, labels, {
    keep: (wish) => setAsideMany(cell, actor, wish, house().now()),
    kept: (answers) => told("set-aside", answers),
    again: asidePage,
  });
}
