import { readPersons } from "../../api/case/read.ts";
import {
  consentFaults,
  noteConsent,
  notingConsent,
  withdrawConsent,
} from "../../api/person/consent.ts";
import {
  addingPerson,
  addPerson,
  namePerson,
  naming,
  type OpenedName,
  readingName,
  readName,
} from "../../api/person/person.ts";
import { may } from "../../domain/access/may.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { EmptyState } from "../components/notice.tsx";
import { post } from "../forms/post.ts";
import { allOf, type Typed } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { context, desk, house, param, redirect, say } from "../page.ts";
import { JustNoted, Withdrawn } from "./consent-done.tsx";
import { Person } from "./person.tsx";
import { fieldOf } from "./person-consents.tsx";

/** Seconds until an opened name closes by itself. */
const openFor = 120;

function AddForm({ caseId }: { readonly caseId: string }) {
  return (
    <form method="post" action={`/cases/${caseId}/persons`}>
      <h2>{say("person.add")}</h2>
      <TextField
        name="pseudonym"
        label={say("person.pseudonym")}
        help={say("person.pseudonym-help")}
        size={16}
      />
      <Actions>
        <Button>{say("person.add-do")}</Button>
      </Actions>
    </form>
  );
}

export async function personsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readPersons(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { head, access, persons, recipients, withRights, withPlan, ask } = read.value;
  const title = `${say("person.heading")}, ${head.label}`;
  const tabs = <CaseTabs caseId={caseId} here="persons" />;
  return await page(
    { title, tabs },
    <>
      <ErrorSummary />
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
        />
      ))}
      {may(actor, "person.add", access) && <AddForm caseId={caseId} />}
    </>,
  );
}

const personsOf = () => `/cases/${param("id")}/persons`;

/** Several persons share the page. */
const named = (field: string) => fieldOf(field, param("person"));

export async function postPerson(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(
    addingPerson,
    { pseudonym: "person.pseudonym" },
    {
      keep: (person) => addPerson(cell, actor, { ...person, caseId }, house().now()),
      kept: () => redirect(personsOf()),
      again: personsPage,
    },
  );
}

export async function postName(): Promise<Response> {
  const of = { caseId: param("id"), person: param("person") };
  return await post(
    naming,
    { name: "person.name" },
    {
      nameOf: named,
      keep: ({ name }) => namePerson(desk().cell, desk().actor, { ...of, name }),
      kept: () => redirect(personsOf()),
      again: personsPage,
    },
  );
}

/** Only this answer holds the name: no address leads to it. */
async function openedPage({ head, name, pseudonym }: OpenedName): Promise<Response> {
  const heading = say("person.opened", { pseudonym });
  context().header("Refresh", `${openFor}; url=${personsOf()}`);
  return await page(
    { title: heading, tabs: <CaseTabs caseId={head.id} here="persons" /> },
    <>
      <CaseTop head={head} heading={heading} />
      <p class="lead" role="status">
        <strong>{name}</strong>
      </p>
      <p>{say("person.opened-text")}</p>
      <Actions>
        <ActionLink href={personsOf()}>{say("person.close")}</ActionLink>
      </Actions>
    </>,
  );
}

export async function postReadName(): Promise<Response> {
  const of = { caseId: param("id"), person: param("person") };
  return await post(
    readingName,
    { reason: "person.reason" },
    {
      nameOf: named,
      keep: ({ reason }) => readName(desk().cell, desk().actor, { ...of, reason }),
      kept: openedPage,
      again: personsPage,
    },
  );
}

const labels = {
  heard: { wrong: "refusal.consent.not-heard" },
  recipient: { wrong: "refusal.consent.no-such-recipient" },
  purpose: { wrong: "refusal.consent.no-such-purpose" },
  reach: { wrong: "refusal.consent.no-reach" },
  fields: { wrong: "refusal.consent.no-fields" },
  how: { wrong: "refusal.consent.no-way" },
  language: { wrong: "refusal.consent.no-language" },
  given: { wrong: "refusal.consent.no-day" },
  until: { wrong: "refusal.consent.no-day" },
} as const;

export async function postConsent(): Promise<Response> {
  const { cell, actor } = desk();
  const of = { caseId: param("id"), person: param("person") };
  const ticked = (field: string) => (typed: Typed) => allOf(typed, named(field)).includes("yes");
  return await post(notingConsent, labels, {
    nameOf: named,
    told: { heard: ticked("heard"), wayBack: ticked("wayBack") },
    judge: consentFaults,
    keep: ({ reach, fields, ...consent }) => {
      const told = reach === "all" ? null : fields;
      return noteConsent(cell, actor, { ...of, ...consent, fields: told }, house().now());
    },
    kept: () => redirect(`${personsOf()}?kept=consent&of=${of.person}`),
    again: personsPage,
  });
}

export async function postWithdrawnConsent(): Promise<Response> {
  const { cell, actor } = desk();
  const request = { caseId: param("id"), consent: param("consent") };
  const withdrawn = await withdrawConsent(cell, actor, request, house().now());
  const at = (reached: string) =>
    redirect(`${personsOf()}?withdrawn=${reached}&consent=${request.consent}`);
  if (!withdrawn.ok) {
    // The wish is met already.
    return withdrawn.refused === "consent.already-withdrawn"
      ? at("")
      : await turnedFromCase(withdrawn);
  }
  house().nudge();
  const { told, rested } = withdrawn.value;
  return at(told === 0 && rested ? "before" : String(told));
}
