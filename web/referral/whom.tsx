import type { ReferralChoices } from "../../api/referral/choices.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextField } from "../components/field.tsx";
import { language, say } from "../page.ts";
import { purposeText } from "../standing/has.tsx";
import { dayText } from "../texts/formats.ts";
import type { Asking } from "./form.ts";

function consentText(consent: ReferralChoices["consents"][number]): string {
  const purpose = purposes.find((known) => known === consent.purpose);
  const values = {
    person: consent.pseudonym,
    recipient: consent.recipientName,
    purpose: purpose === undefined ? consent.purpose : say(`referral.purpose.${purpose}`),
    day: dayText(language(), day(consent.until)),
  };
  const fields = consent.fields?.map((field) => say(`referral.field.${field}`)).join(", ");
  const only = fields === undefined ? "" : `; ${say("consent.line-fields", { fields })}`;
  return say("referral.consent-option", values) + only;
}

function Consent({ choices }: Asking) {
  const standing = choices.consents.filter(({ withdrawn }) => withdrawn === null);
  return standing.length === 0 ? (
    <p id="consent" tabindex={-1}>
      {say("referral.consent-none")}
    </p>
  ) : (
    <Checkboxes
      name="consent"
      legend={say("referral.consent")}
      help={say("referral.consent-help")}
      options={standing.map((consent) => ({
        value: consent.id,
        label: consentText(consent),
      }))}
      chosen={[]}
    />
  );
}

function Person({ choices }: Asking) {
  return choices.persons.length === 0 ? null : (
    <Select
      name="person"
      label={say("referral.person")}
      help={say("referral.person-help")}
      options={[
        { value: "", label: say("referral.person-nobody") },
        ...choices.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
      ]}
    />
  );
}

/** Passed on only by choice: its sender is told. */
function PassesOn({ choices }: Asking) {
  return choices.passable.length === 0 ? null : (
    <RadioGroup
      name="passesOn"
      legend={say("referral.passes-on")}
      help={say("referral.passes-on-help")}
      options={[
        { value: "", label: say("referral.passes-on-no") },
        ...choices.passable.map(({ id, senderName, purpose, came }) => ({
          value: id,
          label: say("referral.passes-on-from", { agency: senderName }),
          // One agency may have sent several.
          help: `${purposeText(purpose)}. ${say("inbox.came", { day: dayText(language(), dayOf(came)) })}.`,
        })),
      ]}
      chosen=""
      unknown={null}
    />
  );
}

export function Whom(props: Asking) {
  return (
    <>
      <Checkboxes
        name="to"
        legend={say("referral.to")}
        help={say("referral.to-help")}
        options={props.choices.recipients.map(({ cell, name }) => ({ value: cell, label: name }))}
        chosen={[]}
      />
      <RadioGroup
        name="purpose"
        legend={say("referral.purpose")}
        help={say("referral.purpose-help")}
        options={purposes.map((value) => ({ value, label: say(`referral.purpose.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <Person {...props} />
      <Consent {...props} />
      <PassesOn {...props} />
      <TextField name="due" type="date" label={say("referral.due")} />
      <TextField
        name="until"
        type="date"
        label={say("referral.until")}
        help={say("referral.until-help")}
      />
      <Actions>
        <Button name="step" value="what">
          {say("referral.to-what")}
        </Button>
      </Actions>
    </>
  );
}
