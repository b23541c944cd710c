import { dayOf } from "../../domain/time/day.ts";
import type { KeptPerson } from "../../store/case/person.ts";
import type { Peer } from "../../store/document/document.ts";
import { Actions, Button } from "../components/button.tsx";
import { TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { problemAt } from "../forms/sent.ts";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Consents, fieldOf } from "./person-consents.tsx";

interface Props {
  readonly caseId: string;
  readonly person: KeptPerson;
  readonly recipients: readonly Peer[];
  readonly names: boolean;
  readonly consents: boolean;
  readonly rights: boolean;
  /** Whom to ask where consents are hidden; else null. */
  readonly ask: string | null;
}

function NameForms(props: Props) {
  const { caseId, person } = props;
  const action = `/cases/${caseId}/persons/${person.id}`;
  const field = fieldOf(person.named ? "reason" : "name", person.id);
  const open = problemAt(field) !== undefined;
  return person.named ? (
    <details open={open}>
      <summary>{say("person.open-name")}</summary>
      <form method="post" action={`${action}/read-name`}>
        <TextField name={field} label={say("person.reason")} help={say("person.reason-help")} />
        <Actions>
          <Button variant="secondary">{say("person.open-name")}</Button>
        </Actions>
      </form>
    </details>
  ) : (
    <details open={open}>
      <summary>{say("person.give-name")}</summary>
      <form method="post" action={`${action}/name`}>
        <TextField name={field} label={say("person.name")} help={say("person.name-help")} />
        <Actions>
          <Button variant="secondary">{say("person.name-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

export function Person(props: Props) {
  const { caseId, person, names, rights } = props;
  return (
    <section class="person" aria-labelledby={`person-${person.id}`}>
      <h2 id={`person-${person.id}`}>
        <TypedText>{person.pseudonym}</TypedText>
      </h2>
      <p class="terms">
        {say("person.added", { day: dayText(language(), dayOf(person.added)) })}.{" "}
        {say(person.named ? "person.veiled" : "person.unnamed")}
      </p>
      <p>
        <a class="ds-link" href={`/cases/${props.caseId}/persons/${person.id}/plan`}>
          {say("plan.of", { pseudonym: person.pseudonym })}
        </a>
      </p>
      {rights && (
        <p>
          <a class="ds-link" href={`/cases/${caseId}/persons/${person.id}/rights`}>
            {say("life.person-link", { person: person.pseudonym })}
          </a>
        </p>
      )}
      {names && <NameForms {...props} />}
      <Consents {...props} />
    </section>
  );
}
