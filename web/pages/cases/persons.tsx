import { type Context, Hono } from "hono";
import { noteConsent, withdrawConsent } from "../../../api/case/consent.ts";
import { addPerson, namePerson, readName } from "../../../api/case/person.ts";
import { readPersons } from "../../../api/case/read.ts";
import type { Desk, House } from "../../../api/house.ts";
import { may } from "../../../domain/access/may.ts";
import { type Day, dayOf, isDay } from "../../../domain/base/day.ts";
import { consentWays } from "../../../domain/case/consent.ts";
import { purposes } from "../../../domain/referral/referral.ts";
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
import { isShut, problemAt, type Typed, textOf, typedIn } from "./form.ts";
import { fieldOf, Person } from "./person.tsx";

/** How long an opened name stands before the page closes by itself, in seconds. */
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
  const { head, part, persons, recipients } = read.value;
  const access = { restricted: head.restricted, part };
  const failed = problems.length > 0;
  const title = `${say("person.heading")}, ${head.label}`;
  const rail = <CaseRail say={say} caseId={caseId} here="persons" />;
  return await page(
    c,
    { title, failed, status: failed ? 400 : 200, rail },
    <>
      <ErrorSummary say={say} problems={problems} />
      <CaseTop say={say} head={head} heading={say("person.heading")} />
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
          today={dayOf(house.now())}
          names={may(actor, "person.read-name", access)}
          consents={may(actor, "consent.note", access)}
          rights={may(actor, "rights.read", access)}
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

/** The same page again, with what was typed and what to put right; or none, where access was refused. */
async function again(
  c: Context<Env>,
  house: House,
  desk: Desk,
  { typed, code, field }: { readonly typed: Typed; readonly code: Refused; readonly field: string },
): Promise<Response> {
  if (isShut(code)) {
    return await turnedAway(c, code);
  }
  if (code === "person.not-found" || code === "consent.not-found") {
    return await turnedAway(c, "case.not-found");
  }
  return await show(c, house, desk, typed, [problemAt(c.get("say"), code, field)]);
}

const personsOf = (c: Context<Env>) => `/cases/${c.req.param("id") ?? ""}/persons`;

async function add(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const request = {
    caseId: c.req.param("id") ?? "",
    pseudonym: textOf(typed, "pseudonym", 60),
  };
  const added = await addPerson(desk.cell, desk.actor, request, house.now());
  return added.ok
    ? c.redirect(personsOf(c), 303)
    : await again(c, house, desk, { typed, code: added.refused, field: "pseudonym" });
}

async function name(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const person = c.req.param("person") ?? "";
  const field = fieldOf("name", person);
  const request = { caseId: c.req.param("id") ?? "", person, name: textOf(typed, field) };
  const named = await namePerson(desk.cell, desk.actor, request);
  return named.ok
    ? c.redirect(personsOf(c), 303)
    : await again(c, house, desk, { typed, code: named.refused, field });
}

/** The answer to the reason, and nothing else, holds the name; no address leads to it, and it closes by itself. */
async function openName(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const person = c.req.param("person") ?? "";
  const caseId = c.req.param("id") ?? "";
  const field = fieldOf("reason", person);
  const request = { caseId, person, reason: textOf(typed, field, 500) };
  const read = await readName(desk.cell, desk.actor, request);
  if (!read.ok) {
    return await again(c, house, desk, { typed, code: read.refused, field });
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

/** What this form refuses by itself, before any verb is asked. */
type FormRefusal = "consent.no-such-purpose" | "consent.no-day";

const fieldOfRefusal: Readonly<Record<string, string>> = {
  "consent.no-such-recipient": "recipient",
  "consent.no-such-purpose": "purpose",
  "consent.no-day": "given",
  "consent.not-given-yet": "given",
};

async function note(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const person = c.req.param("person") ?? "";
  const text = (field: string) => textOf(typed, fieldOf(field, person), 100);
  const purpose = purposes.find((each) => each === text("purpose"));
  const back = (code: Refused | FormRefusal) =>
    again(c, house, desk, {
      typed,
      code,
      field: fieldOf(fieldOfRefusal[code] ?? "until", person),
    });
  if (purpose === undefined) {
    return await back("consent.no-such-purpose");
  }
  if (!isDay(text("given")) || !isDay(text("until"))) {
    return await back("consent.no-day");
  }
  const noted = await noteConsent(
    desk.cell,
    desk.actor,
    {
      caseId: c.req.param("id") ?? "",
      person,
      recipient: text("recipient"),
      purpose,
      given: text("given") as Day,
      how: consentWays.find((each) => each === text("how")) ?? "spoken",
      until: text("until") as Day,
    },
    house.now(),
  );
  return noted.ok ? c.redirect(personsOf(c), 303) : await back(noted.refused);
}

async function withdraw(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const request = { caseId: c.req.param("id") ?? "", consent: c.req.param("consent") ?? "" };
  const withdrawn = await withdrawConsent(desk.cell, desk.actor, request, house.now());
  // Withdrawn before is what was wished: the page shows it.
  return withdrawn.ok || withdrawn.refused === "consent.already-withdrawn"
    ? c.redirect(personsOf(c), 303)
    : await again(c, house, desk, { typed: {}, code: withdrawn.refused, field: "pseudonym" });
}

/** The persons of a case: pseudonyms, veiled names, consents. */
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
      atDesk((c, desk) => note(c, house, desk)),
    )
    .post(
      "/cases/:id/consents/:consent/withdraw",
      atDesk((c, desk) => withdraw(c, house, desk)),
    );
}
