import { listOwnCases, type OwnCases } from "../../api/case/own.ts";
import { readPersons } from "../../api/case/read.ts";
import { adding, addToCase } from "../../api/intake/add-to-case.ts";
import { type IncomingRead, readIncoming } from "../../api/intake/read.ts";
import { keepSearch, type SectorNames } from "../../api/search/find.ts";
import { searching } from "../../api/search/form.ts";
import { may } from "../../domain/access/may.ts";
import { done } from "../../domain/base/outcome.ts";
import { sectorUnknown } from "../../domain/case/sector.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { whereText } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { EmptyState, Refusal } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { post, typedIn } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, param, query, redirect, say } from "../page.ts";
import { SafeguardBanner } from "../safeguard/safeguard-banner.tsx";
import { sectorNames } from "../search/search.tsx";
import { dayText } from "../texts/formats.ts";
import { languages, sayIn } from "../texts/texts.ts";
import { oneByOne, onwards } from "../work/one-by-one.tsx";
import { refusedHere } from "./acts.tsx";
import { AddForm, somebodyNew } from "./add-form.tsx";
import { notShown } from "./incoming.tsx";
import { incomingTitle } from "./line.tsx";
import { offered } from "./offered.ts";

/** That it is not known can be searched for too. */
const kindNames: SectorNames = {
  ...sectorNames,
  [sectorUnknown]: languages.map((each) => sayIn(each)("case.sector-unknown")),
};

interface ChooseProps {
  readonly read: IncomingRead;
  readonly own: OwnCases;
}

function Search({ id, words }: Pick<OwnCases, "words"> & { readonly id: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser that is in use
    <form role="search" method="post" action={oneByOne(`/inbox/${id}/add/search`)}>
      <TextField
        name="q"
        label={say("inbox.add-search")}
        help={say("search.never-names")}
        value={words}
        size={24}
      />
      <Actions>
        <Button variant="secondary">{say("search.do")}</Button>
      </Actions>
    </form>
  );
}

function NoCases({ words }: Pick<OwnCases, "words">) {
  return (
    <EmptyState heading={say(words === "" ? "inbox.add-none" : "case.list.none")}>
      <p>{say(words === "" ? "inbox.add-none-how" : "inbox.add-none-found")}</p>
    </EmptyState>
  );
}

function Choose({ read, own }: ChooseProps) {
  const { id } = read.incoming;
  const { words } = own;
  return (
    <>
      <p>{say("inbox.add-which")}</p>
      {(own.more || words !== "") && <Search id={id} words={words} />}
      {own.cases.length === 0 ? (
        <NoCases words={words} />
      ) : (
        <ul class="case-lines" aria-label={say("inbox.work.cases")}>
          {own.cases.map((line) => (
            <li class="case-line">
              <h2>
                <a href={oneByOne(`/inbox/${id}/add?case=${line.id}`)}>{line.label}</a>
              </h2>
              <p>{whereText(line)}</p>
              <p class="terms">
                {say("case.list.opened")} {dayText(language(), dayOf(line.opened))}
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

async function toAdd(): Promise<IncomingRead | Response> {
  const { cell, actor } = desk();
  const id = param("id");
  if (!may(actor, "inbox.take-on", null)) {
    return await turnedAway("not-permitted");
  }
  const read = await readIncoming(cell, actor, id, house().now());
  if (!read.ok) {
    return await notShown(id, read.refused);
  }
  return canBeAdded(read.value) ? read.value : redirect(`/inbox/${id}`);
}

async function showForm(caseId: string, refused?: "safeguard.how-too-long"): Promise<Response> {
  const read = await toAdd();
  if (read instanceof Response) {
    return read;
  }
  const found = await readPersons(desk().cell, desk().actor, caseId);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { head, access } = found.value;
  if (!may(desk().actor, "inbox.add-to-case", access)) {
    return await turnedAway("not-permitted");
  }
  const title = say("inbox.add-to", { label: head.label });
  return await page(
    { title, ...(refused !== undefined && { status: 422, failed: false }) },
    <>
      <BackLink href={oneByOne(`/inbox/${read.incoming.id}/add`)}>
        {say("inbox.add-another")}
      </BackLink>
      <ErrorSummary />
      {refused !== undefined && <Refusal code={refused} />}
      <SafeguardBanner safeguards={head.safeguards} askForWay={head.askForWay} />
      <h1>{title}</h1>
      <AddForm incoming={read.incoming} found={found.value} />
    </>,
  );
}

async function showChoice(): Promise<Response> {
  const read = await toAdd();
  if (read instanceof Response) {
    return read;
  }
  const { cell, actor } = desk();
  const own = await listOwnCases(cell, actor, query("search") ?? null, kindNames);
  if (!own.ok) {
    return await turnedAway(own.refused);
  }
  return await page(
    { title: say("inbox.add") },
    <>
      <BackLink href={`/inbox/${read.incoming.id}`}>{incomingTitle(read)}</BackLink>
      <ErrorSummary />
      <h1>{say("inbox.add")}</h1>
      <Choose read={read} own={own.value} />
    </>,
  );
}

export async function addPage(): Promise<Response> {
  const caseId = query("case");
  return caseId === undefined ? await showChoice() : await showForm(caseId);
}

/** The words are kept under a number: the address has that alone. */
export async function addSearch(): Promise<Response> {
  const { cell, actor } = desk();
  const back = `/inbox/${param("id")}/add`;
  return await post(
    searching,
    { q: "inbox.add-search" },
    {
      keep: async ({ q }) => (q === "" ? done("") : await keepSearch(cell, actor, q)),
      kept: (number) => redirect(oneByOne(number === "" ? back : `${back}?search=${number}`)),
      again: showChoice,
    },
  );
}

export async function addAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const caseId = textOf(await typedIn(), "case");
  return await post(
    adding,
    { person: { wrong: "inbox.add-missing" } },
    {
      nameOf: (field) => (field === "caseId" ? "case" : field),
      told: {
        person: (typed) => {
          const chosen = textOf(typed, "person");
          return chosen === somebodyNew ? null : chosen;
        },
      },
      keep: (asked) => addToCase(cell, actor, { id, ...asked }, house().now()),
      kept: (added) => {
        house().nudge();
        return onwards("add", id, added.caseId);
      },
      again: () => showForm(caseId),
      refused: (outcome: Parameters<typeof refusedHere>[0]) =>
        outcome.refused === "safeguard.how-too-long"
          ? showForm(caseId, outcome.refused)
          : refusedHere(outcome),
    },
  );
}
