import { type Day, dayOf } from "../../../domain/base/day.ts";
import { consentWays } from "../../../domain/case/consent.ts";
import { purposes } from "../../../domain/referral/referral.ts";
import type { Peer } from "../../../store/document.ts";
import type { KeptConsent, KeptPerson } from "../../../store/person.ts";
import { Actions, Button } from "../../components/button.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextField } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { type Typed, textOf } from "./form.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly caseId: string;
  readonly person: KeptPerson;
  readonly recipients: readonly Peer[];
  readonly today: Day;
  /** Whether the reader may open and keep names here. */
  readonly names: boolean;
  /** Whether the reader may note consents here. */
  readonly consents: boolean;
  /** Whether the reader may read the person's rights. */
  readonly rights: boolean;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** A field of one person's forms: several persons stand on the page, so each field carries whose it is. */
export const fieldOf = (name: string, person: string): string => `${name}-${person}`;

function NameForms(props: Props) {
  const { say, caseId, person, typed, problems } = props;
  const action = `/cases/${caseId}/persons/${person.id}`;
  const field = fieldOf(person.named ? "reason" : "name", person.id);
  const error = problemOf(problems, field);
  return person.named ? (
    <details open={error !== undefined}>
      <summary>{say("person.open-name")}</summary>
      <form method="post" action={`${action}/read-name`}>
        <TextField
          say={say}
          name={field}
          label={say("person.reason")}
          help={say("person.reason-help")}
          error={error}
          value={textOf(typed, field)}
        />
        <Actions>
          <Button variant="secondary">{say("person.open-name")}</Button>
        </Actions>
      </form>
    </details>
  ) : (
    <details open={error !== undefined}>
      <summary>{say("person.give-name")}</summary>
      <form method="post" action={`${action}/name`}>
        <TextField
          say={say}
          name={field}
          label={say("person.name")}
          help={say("person.name-help")}
          error={error}
          value={textOf(typed, field)}
        />
        <Actions>
          <Button variant="secondary">{say("person.name-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** A code from the database in words, where we have them. */
function known<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  return codes.find((each) => each === text);
}

function purposeText(say: Say, purpose: string): string {
  const code = known(purposes, purpose);
  return code === undefined ? purpose : say(`consent.purpose.${code}`);
}

function wayText(say: Say, how: string): string {
  const code = known(consentWays, how);
  return code === undefined ? how : say(`consent.how.${code}`);
}

function endText(say: Say, language: Language, consent: KeptConsent, today: Day): string {
  if (consent.withdrawn !== null) {
    return say("consent.withdrawn", { day: dayText(language, consent.withdrawn) });
  }
  const until = say("consent.until", { day: dayText(language, consent.until) });
  return consent.until < today ? `${until}; ${say("consent.ended")}` : until;
}

function Consents({ say, language, caseId, person, today, consents }: Props) {
  if (person.consents.length === 0) {
    return <p>{say("consent.none")}</p>;
  }
  return (
    <ul>
      {person.consents.map((consent) => {
        const purpose = purposeText(say, consent.purpose);
        const given = {
          day: dayText(language, consent.given),
          how: wayText(say, consent.givenHow),
        };
        const line = { recipient: consent.recipientName, purpose };
        return (
          <li>
            {say("consent.line", line)}; {say("consent.given", given)};{" "}
            {endText(say, language, consent, today)}
            {consents && consent.withdrawn === null && consent.until >= today && (
              <form method="post" action={`/cases/${caseId}/consents/${consent.id}/withdraw`}>
                <Button variant="tertiary">{say("consent.withdraw-for", line)}</Button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ConsentForm({ say, caseId, person, recipients, typed, problems }: Props) {
  const field = (name: string) => fieldOf(name, person.id);
  const common = (name: string) => ({
    say,
    name: field(name),
    error: problemOf(problems, field(name)),
    value: textOf(typed, field(name)),
  });
  const choose = { value: "", label: say("consent.choose") };
  const names = ["recipient", "purpose", "given", "until"];
  return (
    <details open={names.some((name) => problemOf(problems, field(name)) !== undefined)}>
      <summary>{say("consent.note")}</summary>
      <form method="post" action={`/cases/${caseId}/persons/${person.id}/consents`}>
        <p>{say("consent.tell")}</p>
        <Select
          {...common("recipient")}
          label={say("consent.recipient")}
          options={[choose, ...recipients.map(({ cell, name }) => ({ value: cell, label: name }))]}
        />
        <Select
          {...common("purpose")}
          label={say("consent.purpose")}
          options={[
            choose,
            ...purposes.map((code) => ({ value: code, label: say(`consent.purpose.${code}`) })),
          ]}
        />
        <Select
          {...common("how")}
          label={say("consent.how")}
          options={consentWays.map((code) => ({ value: code, label: say(`consent.how.${code}`) }))}
        />
        <TextField {...common("given")} label={say("consent.given-on")} type="date" size={12} />
        <TextField {...common("until")} label={say("consent.until-day")} type="date" size={12} />
        <Actions>
          <Button variant="secondary">{say("consent.note-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** A person by pseudonym, the veiled name, and whom they have allowed us to tell. */
export function Person(props: Props) {
  const { say, language, caseId, person, names, consents, rights } = props;
  return (
    <section class="person" aria-labelledby={`person-${person.id}`}>
      <h2 id={`person-${person.id}`}>
        <TypedText>{person.pseudonym}</TypedText>
      </h2>
      <p class="terms">
        {say("person.added", { day: dayText(language, dayOf(person.added)) })}.{" "}
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
      <h3>{say("consent.heading")}</h3>
      <Consents {...props} />
      {consents && <ConsentForm {...props} />}
    </section>
  );
}
