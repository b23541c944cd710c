import { readPersons } from "../../api/case/read.ts";
import { addPerson, namePerson, readName } from "../../api/person/person.ts";
import type { WithdrawnOn } from "../../api/referral/sent/withdraw.ts";
import { may } from "../../domain/access/may.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { isShut, problemAt, tooLong } from "../case/form.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { EmptyState } from "../components/notice.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { context, desk, house, param, redirect, say } from "../page.ts";
import { JustNoted, Withdrawn } from "./consent-done.tsx";
import { note, withdraw } from "./consents.ts";
import { Person } from "./person.tsx";
import { fieldOf } from "./person-consents.tsx";

/** Seconds until an opened name closes by itself. */
const openFor = 120;

type Refused = Parameters<typeof problemAt>[0];

function AddForm({
  caseId,
  typed,
  problems,
}: {
  readonly caseId: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}) {
  return (
    <form method="post" action={`/cases/${caseId}/persons`}>
      <h2>{say("person.add")}</h2>
      <TextField
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

export async function personsPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readPersons(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { head, access, persons, recipients, withRights, withPlan, ask } = read.value;
  const failed = problems.length > 0;
  const title = `${say("person.heading")}, ${head.label}`;
  const rail = <CaseRail caseId={caseId} here="persons" />;
  return await page(
    { title, failed, status: failed ? 400 : 200, rail },
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={head} heading={say("person.heading")} />
      <JustNoted {...{ caseId, persons }} />
      <Withdrawn {...{ caseId, persons }} />
      <p>{say("person.intro")}</p>
      {persons.length === 0 && (
        <EmptyState heading={say("person.empty")}>
          <p>{say("person.empty-how")}</p>
        </EmptyState>
      )}
      {persons.map((person) => (
        <Person
          caseId={caseId}
          person={person}
          recipients={recipients}
          names={may(actor, "person.read-name", access)}
          consents={may(actor, "consent.note", access)}
          rights={withRights.includes(person.id)}
          ask={withPlan.includes(person.id) ? null : ask}
          typed={typed}
          problems={problems}
        />
      ))}
      {may(actor, "person.add", access) && (
        <AddForm caseId={caseId} typed={typed} problems={problems} />
      )}
    </>,
  );
}

interface Wrong {
  readonly code: Refused;
  readonly field: string;
}

/** Shows the page again; where access was refused, only the refusal. */
async function again({
  typed,
  wrong,
  long = [],
}: {
  readonly typed: Typed;
  readonly wrong: readonly Wrong[];
  readonly long?: readonly Problem[];
}): Promise<Response> {
  for (const { code } of wrong) {
    if (isShut(code)) {
      return await turnedAway(code);
    }
    if (code === "person.not-found" || code === "consent.not-found") {
      return await turnedAway("case.not-found");
    }
  }
  const problems = wrong.map(({ code, field }) => problemAt(code, field));
  return await personsPage(typed, [...long, ...problems]);
}

const personsOf = () => `/cases/${param("id")}/persons`;

export async function postPerson(): Promise<Response> {
  const typed = await typedIn();
  const long = tooLong(typed, { pseudonym: 60 });
  if (long.length > 0) {
    return await personsPage(typed, long);
  }
  const request = {
    caseId: param("id"),
    pseudonym: textOf(typed, "pseudonym"),
  };
  const added = await addPerson(desk().cell, desk().actor, request, house().now());
  return added.ok
    ? redirect(personsOf())
    : await again({ typed, wrong: [{ code: added.refused, field: "pseudonym" }] });
}

export async function postName(): Promise<Response> {
  const typed = await typedIn();
  const person = param("person");
  const field = fieldOf("name", person);
  const long = tooLong(typed, { [field]: 200 });
  if (long.length > 0) {
    return await personsPage(typed, long);
  }
  const request = { caseId: param("id"), person, name: textOf(typed, field) };
  const named = await namePerson(desk().cell, desk().actor, request);
  return named.ok
    ? redirect(personsOf())
    : await again({ typed, wrong: [{ code: named.refused, field }] });
}

/** Only this answer holds the name: no address leads to it. */
export async function postReadName(): Promise<Response> {
  const typed = await typedIn();
  const person = param("person");
  const caseId = param("id");
  const field = fieldOf("reason", person);
  const long = tooLong(typed, { [field]: 500 });
  if (long.length > 0) {
    return await personsPage(typed, long);
  }
  const request = { caseId, person, reason: textOf(typed, field) };
  const read = await readName(desk().cell, desk().actor, request);
  if (!read.ok) {
    return await again({ typed, wrong: [{ code: read.refused, field }] });
  }
  const { head, name: opened, pseudonym } = read.value;
  const heading = say("person.opened", { pseudonym });
  context().header("Refresh", `${openFor}; url=${personsOf()}`);
  return await page(
    { title: heading, rail: <CaseRail caseId={caseId} here="persons" /> },
    <>
      <CaseTop head={head} heading={heading} />
      <p class="lead" role="status">
        <strong>{opened}</strong>
      </p>
      <p>{say("person.opened-text")}</p>
      <Actions>
        <ActionLink href={personsOf()}>{say("person.close")}</ActionLink>
      </Actions>
    </>,
  );
}

export async function postConsent(): Promise<Response> {
  const refused = await note();
  const kept = `${personsOf()}?kept=consent&of=${param("person")}`;
  return refused === null ? redirect(kept) : await again(refused);
}

export async function postWithdrawnConsent(): Promise<Response> {
  const withdrawn = await withdraw();
  return typeof withdrawn === "string"
    ? await again({
        typed: {},
        wrong: [{ code: withdrawn, field: "pseudonym" }],
      })
    : redirect(
        `${personsOf()}?withdrawn=${reachOf(withdrawn.reached)}&consent=${param("consent")}`,
      );
}
