import { consentWays } from "../../domain/case/consent.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { fields } from "../../domain/referral/field.ts";
import type { KeptConsent, KeptPerson } from "../../store/case/person.ts";
import type { Peer } from "../../store/document/document.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextField } from "../components/field.tsx";
import { problemAt } from "../forms/sent.ts";
import { language, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly caseId: string;
  readonly person: KeptPerson;
  readonly recipients: readonly Peer[];
  readonly consents: boolean;
  /** Whom to ask where they are hidden; else null. */
  readonly ask: string | null;
}

/** Several persons share the page, so field names carry the person's id. */
export const fieldOf = (name: string, person: string): string => `${name}-${person}`;

function known<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  return codes.find((each) => each === text);
}

export function purposeText(purpose: string): string {
  const code = known(purposes, purpose);
  return code === undefined ? purpose : say(`consent.purpose.${code}`);
}

function wayText(how: string): string {
  const code = known(consentWays, how);
  return code === undefined ? how : say(`consent.how.${code}`);
}

function endText(consent: KeptConsent): string {
  if (consent.withdrawn !== null) {
    return say("consent.withdrawn", { day: dayText(language(), consent.withdrawn) });
  }
  const until = say("consent.until", { day: dayText(language(), consent.until) });
  return consent.until < today() ? `${until}; ${say("consent.ended")}` : until;
}

/** Purpose, language and reach back: others rely on it. */
function reachText(consent: KeptConsent): string {
  const some = consent.fields?.map((field) => say(`referral.field.${field}`)).join(", ");
  return [
    some === undefined ? say("consent.line-all") : say("consent.line-fields", { fields: some }),
    say(consent.wayBack ? "consent.line-back" : "consent.line-no-back"),
    ...(consent.heard ? [] : [say("consent.line-unheard")]),
  ].join("; ");
}

function OneConsent({ caseId, consents, consent }: Props & { readonly consent: KeptConsent }) {
  const { recipientName, given, givenHow, withdrawn, until } = consent;
  const line = { recipient: recipientName, purpose: purposeText(consent.purpose) };
  const how = { day: dayText(language(), given), how: wayText(givenHow) };
  const spoken =
    consent.language === ""
      ? ""
      : `, ${say("consent.line-language", { language: consent.language })}`;
  return (
    <li>
      <strong>{say("consent.line", line)}</strong>
      <ul>
        <li>{reachText(consent)}</li>
        <li>{endText(consent)}</li>
        <li>
          {say("consent.given", how)}
          {spoken}
        </li>
      </ul>
      {consents && withdrawn === null && until >= today() && (
        <details>
          <summary>{say("consent.withdraw-for", line)}</summary>
          <form method="post" action={`/cases/${caseId}/consents/${consent.id}/withdraw`}>
            <p>{say("consent.withdraw-what")}</p>
            <Button variant="secondary">{say("consent.withdraw-do")}</Button>
          </form>
        </details>
      )}
    </li>
  );
}

/** Read aloud before the yes: it is a choice, how to withdraw, and what that does not undo. */
function Aloud() {
  return (
    <>
      <p>
        <strong>{say("consent.aloud")}</strong>
      </p>
      <blockquote>
        <p>{say("consent.aloud-choose")}</p>
        <p>{say("consent.aloud-withdraw")}</p>
        <p>{say("consent.aloud-stays")}</p>
        <p>{say("consent.aloud-unit")}</p>
        <p>{say("consent.aloud-until")}</p>
      </blockquote>
    </>
  );
}

const asked = [
  "heard",
  "recipient",
  "purpose",
  "reach",
  "fields",
  "how",
  "language",
  "given",
  "until",
] as const;

function WhatTo({ person, recipients }: Props) {
  const field = (name: string) => ({ name: fieldOf(name, person.id) });
  const choose = { value: "", label: say("consent.choose") };
  return (
    <>
      <Select
        {...field("recipient")}
        label={say("consent.recipient")}
        options={[choose, ...recipients.map(({ cell, name }) => ({ value: cell, label: name }))]}
      />
      <Select
        {...field("purpose")}
        label={say("consent.purpose")}
        options={[
          choose,
          ...purposes.map((code) => ({ value: code, label: say(`consent.purpose.${code}`) })),
        ]}
      />
      <RadioGroup
        {...field("reach")}
        legend={say("consent.reach")}
        options={(["all", "some"] as const).map((value) => ({
          value,
          label: say(`consent.reach.${value}`),
        }))}
        chosen={null}
        unknown={null}
      />
      <Checkboxes
        {...field("fields")}
        legend={say("consent.fields")}
        options={fields.map((value) => ({ value, label: say(`referral.field.${value}`) }))}
        chosen={[]}
      />
      <Checkboxes
        {...field("wayBack")}
        legend={say("consent.way-back")}
        options={[{ value: "yes", label: say("consent.way-back-yes") }]}
        chosen={[]}
      />
    </>
  );
}

function ConsentForm(props: Props) {
  const { caseId, person } = props;
  const field = (name: string) => ({ name: fieldOf(name, person.id) });
  return (
    <details open={asked.some((name) => problemAt(fieldOf(name, person.id)) !== undefined)}>
      <summary>{say("consent.note")}</summary>
      <form method="post" action={`/cases/${caseId}/persons/${person.id}/consents`}>
        <Aloud />
        <Checkboxes
          {...field("heard")}
          legend={say("consent.heard")}
          options={[{ value: "yes", label: say("consent.heard-yes") }]}
          chosen={[]}
        />
        <WhatTo {...props} />
        <Select
          {...field("how")}
          label={say("consent.how")}
          options={[
            { value: "", label: say("consent.choose") },
            ...consentWays.map((code) => ({ value: code, label: say(`consent.how.${code}`) })),
          ]}
        />
        <TextField
          {...field("language")}
          label={say("consent.language")}
          help={say("consent.language-help")}
          size={16}
        />
        <TextField {...field("given")} label={say("consent.given-on")} type="date" size={12} />
        <TextField {...field("until")} label={say("consent.until-day")} type="date" size={12} />
        <Actions>
          <Button variant="secondary">{say("consent.note-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

export function Consents(props: Props) {
  const { person, consents, ask } = props;
  return (
    <>
      <h3>{say("consent.heading")}</h3>
      {person.consents.length === 0 ? (
        <p>{ask === null ? say("consent.none") : say("consent.not-shown", { name: ask })}</p>
      ) : (
        <ul>
          {person.consents.map((consent) => (
            <OneConsent {...props} consent={consent} />
          ))}
        </ul>
      )}
      {consents && <ConsentForm {...props} />}
    </>
  );
}
