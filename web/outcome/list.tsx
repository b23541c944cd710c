import { type CaseOutcomes, outcomesOf, type ToAppeal } from "../../api/outcome/list.ts";
import { noteOutcome, noting } from "../../api/outcome/note.ts";
import { may } from "../../domain/access/may.ts";
import { goesOnTo, outcomeKinds } from "../../domain/outcome/outcome.ts";
import type { Provision } from "../../domain/provision/provision.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { CaseOutcome } from "../../store/referral/outcome.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, query, redirect, say } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";
import { provisionText } from "./provision.ts";

interface Props {
  readonly provisions: readonly Provision[];
  readonly caseId: string;
}

function NoteForm({ provisions, caseId }: Props) {
  return (
    <form method="post" action={`/cases/${caseId}/outcomes`}>
      <FormId />
      <RadioGroup
        name="kind"
        legend={say("outcome.kind")}
        options={outcomeKinds.map((value) => ({ value, label: say(`outcome.kind.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <TextField name="happened" type="date" label={say("outcome.happened")} />
      <Select
        name="provision"
        label={say("outcome.provision")}
        options={[
          { value: "", label: say("outcome.provision-none") },
          ...provisions.map(({ id }) => ({
            value: id,
            label: provisionText(provisions, id),
          })),
        ]}
      />
      <TextArea
        name="note"
        label={say("outcome.note-field")}
        help={say("outcome.note-help")}
        optional
        rows={3}
      />
      <Actions>
        <Button>{say("outcome.keep")}</Button>
      </Actions>
    </form>
  );
}

/** The last date to appeal, per person: it is kept with the decision and becomes a deadline. */
function LastDayToAppeal({
  caseId,
  toAppeal,
}: {
  readonly caseId: string;
  readonly toAppeal: ToAppeal | undefined;
}) {
  const { outcome = "", persons = [] } = toAppeal ?? {};
  return persons.length === 0 ? null : (
    <>
      <p>{say("outcome.last-day")}</p>
      <ul>
        {persons.map(({ id, pseudonym }) => (
          <li>
            <a
              class="ds-link"
              href={`${rightsOfPerson(caseId, id, "happened")}?replaces=outcome:${outcome}#note`}
            >
              {say("outcome.last-day-of")} <TypedText>{pseudonym}</TypedText>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  readonly outcome: CaseOutcome;
  /** Whether there is an agency to tell, and the reader may. */
  readonly tellable: boolean;
  readonly caseId: string;
  readonly toAppeal: ToAppeal | undefined;
}

function whence({ outcome }: EntryProps): string {
  const day = dayText(language(), dayOf(outcome.noted));
  return outcome.cameFromName === null
    ? say("outcome.noted-by", { day, name: outcome.notedBy ?? "" })
    : say(outcome.further ? "outcome.told-by-further" : "outcome.told-by", {
        day,
        agency: outcome.cameFromName,
      });
}

function Entry(props: EntryProps) {
  const { outcome, tellable, caseId, toAppeal } = props;
  const { kind, happened, provision, note, told } = outcome;
  return (
    <li class="case-line">
      <h2>
        {say(`outcome.kind.${kind}`)}, {dayText(language(), happened)}
      </h2>
      {provision !== null && <p>{provisionText(law().provisions, provision)}</p>}
      {note !== null && (
        <blockquote>
          <TypedText>{note}</TypedText>
        </blockquote>
      )}
      <p class="terms">{whence(props)}</p>
      {told.map(({ recipientName, at, stopped }) => (
        <p class="terms">
          {say(stopped ? "outcome.told-stopped" : "outcome.told-to", {
            agency: recipientName,
            day: dayText(language(), dayOf(at)),
          })}
        </p>
      ))}
      <LastDayToAppeal caseId={caseId} toAppeal={toAppeal} />
      {tellable && (
        <ActionLink href={`/outcomes/${outcome.id}/tell`} variant="secondary">
          {say("outcome.tell")}
        </ActionLink>
      )}
    </li>
  );
}

function List({ found }: { readonly found: CaseOutcomes }) {
  const { head, outcomes, threads, toAppeal } = found;
  if (outcomes.length === 0) {
    return (
      <EmptyState heading={say("outcome.none")}>
        <p>{say("outcome.none-text")}</p>
      </EmptyState>
    );
  }
  const maySay = may(desk().actor, "outcome.tell", found.access);
  return (
    <ul class="case-lines">
      {outcomes.map((outcome) => (
        <Entry
          outcome={outcome}
          caseId={head.id}
          toAppeal={toAppeal.find((one) => one.outcome === outcome.id)}
          tellable={
            maySay &&
            threads.some(
              (to) => goesOnTo(outcome, to) && !outcome.told.some(({ thread }) => thread === to.id),
            )
          }
        />
      ))}
    </ul>
  );
}

function Done({ found }: { readonly found: CaseOutcomes }) {
  const noted = query("noted");
  if (query("told") !== undefined) {
    return <Notice heading={say("outcome.was-told")} announced />;
  }
  return noted === undefined ? null : (
    <Notice heading={say("outcome.kept")} announced>
      <p>{say("outcome.kept-text")}</p>
      <LastDayToAppeal
        caseId={found.head.id}
        toAppeal={found.toAppeal.find(({ outcome }) => outcome === noted)}
      />
    </Notice>
  );
}

export async function outcomesPage(caseId: string): Promise<Response> {
  const found = await outcomesOf(desk().cell, desk().actor, caseId, house().now());
  if (!found.ok) {
    return await turnedFromCase(found);
  }
  const { head } = found.value;
  return await page(
    {
      title: `${say("outcome.heading")}, ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="outcomes" />,
    },
    <>
      <CaseTop head={head} heading={say("outcome.heading")} />
      <Done found={found.value} />
      <ErrorSummary />
      <p class="lead">{say("outcome.intro")}</p>
      <List found={found.value} />
      {may(desk().actor, "outcome.note", found.value.access) && (
        <>
          <h2 id="note-outcome">{say("outcome.note")}</h2>
          <NoteForm provisions={law().provisions} caseId={caseId} />
        </>
      )}
    </>,
  );
}

const labels = {
  kind: "outcome.kind",
  happened: "outcome.happened",
  provision: "outcome.provision",
  note: "outcome.note-field",
} as const;

export async function postOutcome(caseId: string): Promise<Response> {
  const { cell, actor } = desk();
  return await post(noting, labels, {
    keep: (noted) => noteOutcome(cell, actor, { ...noted, caseId }, house().now()),
    kept: ({ id }) => redirect(`/cases/${caseId}/outcomes?noted=${id}`),
    again: () => outcomesPage(caseId),
  });
}
