import type { Context } from "hono";
import { listOwnCases, type OwnCases } from "../../../api/case/own.ts";
import { readPersons } from "../../../api/case/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import { addToCase } from "../../../api/intake/add-to-case.ts";
import { type IncomingRead, readIncoming } from "../../../api/intake/read.ts";
import { may } from "../../../domain/access/may.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { whereText } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { EmptyState, Refusal } from "../../components/notice.tsx";
import { SafeguardBanner } from "../../components/safeguard-banner.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { problemAt, type Typed, textOf, typedIn } from "../cases/form.ts";
import { searchOf } from "../cases/list.tsx";
import { AddForm, somebodyNew } from "./add-form.tsx";
import { again } from "./again.tsx";
import { notShown } from "./incoming.tsx";
import { incomingTitle } from "./line.tsx";
import { offered } from "./tried.ts";

interface ChooseProps {
  readonly say: Say;
  readonly language: Language;
  readonly read: IncomingRead;
  readonly own: OwnCases;
  readonly words: string;
}

function Search({ say, id, words }: Pick<ChooseProps, "say" | "words"> & { readonly id: string }) {
  return (
    <search>
      <form method="get" action={`/inbox/${id}/add`}>
        <TextField
          say={say}
          name="q"
          label={say("inbox.add-search")}
          help={say("case.list.search-help")}
          value={words}
          size={24}
        />
        <Actions>
          <Button variant="secondary">{say("case.list.search-do")}</Button>
        </Actions>
      </form>
    </search>
  );
}

function NoCases({ say, words }: Pick<ChooseProps, "say" | "words">) {
  return (
    <EmptyState heading={say(words === "" ? "inbox.add-none" : "case.list.none")}>
      <p>{say(words === "" ? "inbox.add-none-how" : "inbox.add-none-found")}</p>
    </EmptyState>
  );
}

function Choose({ say, language, read, own, words }: ChooseProps) {
  const { id } = read.incoming;
  return (
    <>
      <p>{say("inbox.add-which")}</p>
      {(own.more || words !== "") && <Search say={say} id={id} words={words} />}
      {own.cases.length === 0 ? (
        <NoCases say={say} words={words} />
      ) : (
        <ul class="case-lines" aria-label={say("inbox.work.cases")}>
          {own.cases.map((line) => (
            <li class="case-line">
              <h2>
                <a href={`/inbox/${id}/add?case=${line.id}`}>{line.label}</a>
              </h2>
              <p>{whereText(say, line)}</p>
              <p class="terms">
                {say("case.list.opened")} {dayText(language, dayOf(line.opened))}
                {line.restricted && ` · ${say("case.restricted")}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {own.more && <p>{say("inbox.add-more")}</p>}
    </>
  );
}

/** Under the same conditions as taking it on; its own page says why not. */
function canBeAdded(read: IncomingRead): boolean {
  const { kind, handled } = read.incoming;
  return kind === "report" ? handled === null : offered(read).includes("accept");
}

async function toAdd(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
): Promise<IncomingRead | Response> {
  const id = c.req.param("id") ?? "";
  if (!may(actor, "inbox.take-on", null)) {
    return await turnedAway(c, "not-permitted");
  }
  const read = await readIncoming(cell, actor, id, house.now());
  if (!read.ok) {
    return await notShown(c, id, read.refused);
  }
  return canBeAdded(read.value) ? read.value : c.redirect(`/inbox/${id}`, 303);
}

interface Put {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly refused?: "safeguard.how-too-long" | undefined;
}

function statusOf({ problems, refused }: Put): 200 | 400 | 422 {
  if (refused !== undefined) {
    return 422;
  }
  return problems.length > 0 ? 400 : 200;
}

async function showForm(
  c: Context<Env>,
  house: House,
  desk: Desk,
  caseId: string,
  put: Put,
): Promise<Response> {
  const read = await toAdd(c, house, desk);
  if (read instanceof Response) {
    return read;
  }
  const found = await readPersons(desk.cell, desk.actor, caseId);
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const { head, access } = found.value;
  if (!may(desk.actor, "inbox.add-to-case", access)) {
    return await turnedAway(c, "not-permitted");
  }
  const say = c.get("say");
  const title = say("inbox.add-to", { label: head.label });
  return await page(
    c,
    { title, failed: put.problems.length > 0, status: statusOf(put) },
    <>
      <BackLink say={say} href={`/inbox/${read.incoming.id}/add`}>
        {say("inbox.add-another")}
      </BackLink>
      <ErrorSummary say={say} problems={put.problems} />
      {put.refused !== undefined && <Refusal say={say} code={put.refused} />}
      <SafeguardBanner say={say} safeguards={head.safeguards} askForWay={head.askForWay} />
      <h1>{title}</h1>
      <AddForm
        say={say}
        incoming={read.incoming}
        found={found.value}
        typed={put.typed}
        problems={put.problems}
      />
    </>,
  );
}

async function showChoice(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const read = await toAdd(c, house, desk);
  if (read instanceof Response) {
    return read;
  }
  const say = c.get("say");
  const words = (c.req.query("q") ?? "").trim().slice(0, 100);
  const own = await listOwnCases(desk.cell, desk.actor, searchOf(say, words));
  if (!own.ok) {
    return await turnedAway(c, own.refused);
  }
  return await page(
    c,
    { title: say("inbox.add") },
    <>
      <BackLink say={say} href={`/inbox/${read.incoming.id}`}>
        {incomingTitle(say, read)}
      </BackLink>
      <h1>{say("inbox.add")}</h1>
      <Choose say={say} language={c.get("language")} read={read} own={own.value} words={words} />
    </>,
  );
}

export async function addPage(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const caseId = c.req.query("case");
  return caseId === undefined
    ? await showChoice(c, house, desk)
    : await showForm(c, house, desk, caseId, { typed: {}, problems: [] });
}

export async function addAct(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const say = c.get("say");
  const typed = await typedIn(c);
  const id = c.req.param("id") ?? "";
  const caseId = textOf(typed, "case");
  const chosen = textOf(typed, "person");
  if (chosen === "") {
    const problems = [{ field: "person", text: say("inbox.add-missing") }];
    return await showForm(c, house, desk, caseId, { typed, problems });
  }
  const person = chosen === somebodyNew ? null : chosen;
  const added = await addToCase(desk.cell, desk.actor, { id, caseId, person }, house.now());
  if (added.ok) {
    house.nudge();
    return c.redirect(`/cases/${added.value.caseId}`, 303);
  }
  switch (added.refused) {
    case "case.not-found":
      return await turnedAway(c, added.refused);
    case "person.not-found": {
      const problems = [problemAt(say, added.refused, "person")];
      return await showForm(c, house, desk, caseId, { typed, problems });
    }
    case "safeguard.how-too-long":
      return await showForm(c, house, desk, caseId, {
        typed,
        problems: [],
        refused: added.refused,
      });
    default:
      return await again(c, house, desk, added.refused, { act: "add", typed });
  }
}
