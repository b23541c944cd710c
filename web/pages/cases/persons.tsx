import { type Context, Hono } from "hono";
import { addPerson, namePerson, readName } from "../../../api/case/person.ts";
import { readPersons } from "../../../api/case/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import type { WithdrawnOn } from "../../../api/referral/withdraw.ts";
import { may } from "../../../domain/access/may.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { EmptyState } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Say } from "../../texts/texts.ts";
import { JustNoted, Withdrawn } from "./consent-done.tsx";
import { note, withdraw } from "./consents.ts";
import { isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "./form.ts";
import { Person } from "./person.tsx";
import { fieldOf } from "./person-consents.tsx";

/** Seconds until an opened name closes by itself. */
const openFor = 120;

type Refused = Parameters<typeof problemAt>[1];

function AddForm({
  say,
  caseId,
  typed,
  problems,
}: {
  readonly say: Say;
  readonly caseId: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}) {
  return (
    <form method="post" action={`/cases/${caseId}/persons`}>
      <h2>{say("person.add")}</h2>
      <TextField
        say={say}
        name="pseudonym"
        label={say("person.pseudonym")}
        help={say("person.pseudonym-help")}
        error={problemOf(problems, "pseudonym")}
        value={textOf(typed, "pseudonym")}
        size={16}
      />
      <Actions>
        <Button>{say("person.add-do")}</Button>
      </Actions>
    </form>
  );
}

/** How many are told of the withdrawal, or that there was nobody to tell. */
function reachOf(reached: WithdrawnOn | null): string {
  if (reached === null) {
    return "";
  }
  return reached.told === 0 && reached.rested ? "before" : String(reached.told);
}

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await readPersons(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const today = dayOf(house.now());
  const { head, access, persons, recipients, withRights, withPlan, ask } = read.value;
  const failed = problems.length > 0;
  const title = `${say("person.heading")}, ${head.label}`;
  const rail = <CaseRail say={say} caseId={caseId} here="persons" />;
  return await page(
    c,
    { title, failed, status: failed ? 400 : 200, rail },
    <>
      <ErrorSummary say={say} problems={problems} />
      <CaseTop say={say} head={head} heading={say("person.heading")} />
      <JustNoted {...{ c, today, caseId, persons }} />
      <Withdrawn {...{ c, today, caseId, persons }} />
      <p>{say("person.intro")}</p>
      {persons.length === 0 && (
        <EmptyState heading={say("person.empty")}>
          <p>{say("person.empty-how")}</p>
        </EmptyState>
      )}
      {persons.map((person) => (
        <Person
          say={say}
          language={c.get("language")}
          caseId={caseId}
          person={person}
          recipients={recipients}
          today={today}
          names={may(actor, "person.read-name", access)}
          consents={may(actor, "consent.note", access)}
          rights={withRights.includes(person.id)}
          ask={withPlan.includes(person.id) ? null : ask}
          typed={typed}
          problems={problems}
        />
      ))}
      {may(actor, "person.add", access) && (
        <AddForm say={say} caseId={caseId} typed={typed} problems={problems} />
      )}
    </>,
  );
}

interface Wrong {
  readonly code: Refused;
  readonly field: string;
}

/** Shows the page again; where access was refused, only the refusal. */
async function again(
  c: Context<Env>,
  house: House,
  desk: Desk,
  {
    typed,
    wrong,
    long = [],
  }: {
    readonly typed: Typed;
    readonly wrong: readonly Wrong[];
    readonly long?: readonly Problem[];
  },
): Promise<Response> {
  for (const { code } of wrong) {
    if (isShut(code)) {
      return await turnedAway(c, code);
    }
    if (code === "person.not-found" || code === "consent.not-found") {
      return await turnedAway(c, "case.not-found");
    }
  }
  const problems = wrong.map(({ code, field }) => problemAt(c.get("say"), code, field));
  return await show(c, house, desk, typed, [...long, ...problems]);
}

const personsOf = (c: Context<Env>) => `/cases/${c.req.param("id") ?? ""}/persons`;

async function add(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const long = tooLong(c.get("say"), typed, { pseudonym: 60 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const request = {
    caseId: c.req.param("id") ?? "",
    pseudonym: textOf(typed, "pseudonym"),
  };
  const added = await addPerson(desk.cell, desk.actor, request, house.now());
  return added.ok
    ? c.redirect(personsOf(c), 303)
    : await again(c, house, desk, { typed, wrong: [{ code: added.refused, field: "pseudonym" }] });
}

async function name(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const person = c.req.param("person") ?? "";
  const field = fieldOf("name", person);
  const long = tooLong(c.get("say"), typed, { [field]: 200 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const request = { caseId: c.req.param("id") ?? "", person, name: textOf(typed, field) };
  const named = await namePerson(desk.cell, desk.actor, request);
  return named.ok
    ? c.redirect(personsOf(c), 303)
    : await again(c, house, desk, { typed, wrong: [{ code: named.refused, field }] });
}

/** Only this answer holds the name: no address leads to it. */
async function openName(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const person = c.req.param("person") ?? "";
  const caseId = c.req.param("id") ?? "";
  const field = fieldOf("reason", person);
  const long = tooLong(c.get("say"), typed, { [field]: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const request = { caseId, person, reason: textOf(typed, field) };
  const read = await readName(desk.cell, desk.actor, request);
  if (!read.ok) {
    return await again(c, house, desk, { typed, wrong: [{ code: read.refused, field }] });
  }
  const say = c.get("say");
  const { head, name: opened, pseudonym } = read.value;
  const heading = say("person.opened", { pseudonym });
  c.header("Refresh", `${openFor}; url=${personsOf(c)}`);
  return await page(
    c,
    { title: heading, rail: <CaseRail say={say} caseId={caseId} here="persons" /> },
    <>
      <CaseTop say={say} head={head} heading={heading} />
      <p class="lead" role="status">
        <strong>{opened}</strong>
      </p>
      <p>{say("person.opened-text")}</p>
      <Actions>
        <ActionLink href={personsOf(c)}>{say("person.close")}</ActionLink>
      </Actions>
    </>,
  );
}

async function noteOne(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const refused = await note(c, house, desk);
  const kept = `${personsOf(c)}?kept=consent&of=${c.req.param("person")}`;
  return refused === null ? c.redirect(kept, 303) : await again(c, house, desk, refused);
}

async function withdrawOne(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const withdrawn = await withdraw(c, house, desk);
  return typeof withdrawn === "string"
    ? await again(c, house, desk, {
        typed: {},
        wrong: [{ code: withdrawn, field: "pseudonym" }],
      })
    : c.redirect(
        `${personsOf(c)}?withdrawn=${reachOf(withdrawn.reached)}&consent=${c.req.param("consent")}`,
        303,
      );
}

export function personPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/persons",
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      "/cases/:id/persons",
      atDesk((c, desk) => add(c, house, desk)),
    )
    .post(
      "/cases/:id/persons/:person/name",
      atDesk((c, desk) => name(c, house, desk)),
    )
    .post(
      "/cases/:id/persons/:person/read-name",
      atDesk((c, desk) => openName(c, house, desk)),
    )
    .post(
      "/cases/:id/persons/:person/consents",
      atDesk((c, desk) => noteOne(c, house, desk)),
    )
    .post(
      "/cases/:id/consents/:consent/withdraw",
      atDesk((c, desk) => withdrawOne(c, house, desk)),
    );
}
