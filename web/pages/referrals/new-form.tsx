import type { ReferralChoices } from "../../../api/referral/choices.ts";
import { day } from "../../../domain/base/day.ts";
import { grounds, purposes } from "../../../domain/referral/referral.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say, TextKey } from "../../texts/texts.ts";
import { offered, type Typed } from "./form.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly choices: ReferralChoices;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Which fields the form shows in this case. */
export function shownFields({ persons, consents }: ReferralChoices): ReadonlySet<string> {
  return new Set([
    ...["to", "purpose", "ground", "fields", "question", "reasoning", "due", "until"],
    ...(persons.length > 0 ? ["person"] : []),
    ...(consents.length > 0 ? ["consent"] : []),
  ]);
}

function consentOptions({ say, language, choices }: Props) {
  return choices.consents.map((consent) => {
    const purpose = purposes.find((known) => known === consent.purpose);
    const values = {
      person: consent.pseudonym,
      recipient: consent.recipientName,
      purpose: purpose === undefined ? consent.purpose : say(`referral.purpose.${purpose}`),
      day: dayText(language, day(consent.until)),
    };
    const key = consent.withdrawn === null ? "consent-option" : "consent-withdrawn";
    return { value: consent.id, label: say(`referral.${key}`, values) };
  });
}

function Ground(props: Props) {
  const { say, choices, typed, problems } = props;
  return (
    <>
      <RadioGroup
        say={say}
        name="ground"
        legend={say("referral.ground")}
        error={problemOf(problems, "ground")}
        options={[...grounds, "other" as const].map((ground) => ({
          value: ground,
          label: say(`referral.ground.${ground}`),
          help: say(`referral.ground.${ground}.help`),
        }))}
        chosen={typed.ground}
        unknown={null}
      />
      {choices.consents.length === 0 ? (
        <p>{say("referral.consent-none")}</p>
      ) : (
        <Select
          say={say}
          name="consent"
          label={say("referral.consent")}
          help={say("referral.consent-help")}
          error={problemOf(problems, "consent")}
          value={typed.consent}
          options={[{ value: "", label: say("referral.choose") }, ...consentOptions(props)]}
        />
      )}
    </>
  );
}

function What({ say, choices, typed, problems }: Props) {
  const nobody = { value: "", label: say("referral.person-nobody") };
  const named = choices.persons.length > 0;
  return (
    <>
      {named && (
        <Select
          say={say}
          name="person"
          label={say("referral.person")}
          help={say("referral.person-help")}
          error={problemOf(problems, "person")}
          value={typed.person}
          options={[
            nobody,
            ...choices.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
          ]}
        />
      )}
      <Checkboxes
        say={say}
        name="fields"
        legend={say("referral.fields")}
        help={say("referral.fields-help")}
        error={problemOf(problems, "fields")}
        options={offered
          .filter((field) => named || (field !== "pseudonym" && field !== "name"))
          .map((field) => ({
            value: field,
            label: say(`referral.field.${field}`),
            help: field === "name" ? say("referral.field.name.help") : undefined,
          }))}
        chosen={typed.fields}
      />
    </>
  );
}

function words(props: Props, name: "question" | "reasoning") {
  const { say, typed, problems } = props;
  return (
    <TextArea
      say={say}
      name={name}
      label={say(`referral.${name}`)}
      help={say(`referral.${name}-help` satisfies TextKey)}
      error={problemOf(problems, name)}
      value={typed[name]}
      optional={name === "question"}
      rows={3}
    />
  );
}

/** Whom, for what, on what ground, what, why, by when. Nothing is sent from here: the next page shows it first. */
export function NewForm(props: Props) {
  const { say, choices, typed, problems } = props;
  return (
    <form method="post" action={`/cases/${choices.head.id}/referrals/new`}>
      <input type="hidden" name="id" value={typed.id} />
      <Select
        say={say}
        name="to"
        label={say("referral.to")}
        error={problemOf(problems, "to")}
        value={typed.to}
        options={[
          { value: "", label: say("referral.choose") },
          ...choices.recipients.map(({ cell, name }) => ({ value: cell, label: name })),
        ]}
      />
      <RadioGroup
        say={say}
        name="purpose"
        legend={say("referral.purpose")}
        error={problemOf(problems, "purpose")}
        options={purposes.map((value) => ({ value, label: say(`referral.purpose.${value}`) }))}
        chosen={typed.purpose}
        unknown={null}
      />
      <Ground {...props} />
      <What {...props} />
      {words(props, "question")}
      {words(props, "reasoning")}
      <TextField
        say={say}
        name="due"
        type="date"
        label={say("referral.due")}
        error={problemOf(problems, "due")}
        value={typed.due}
      />
      <TextField
        say={say}
        name="until"
        type="date"
        label={say("referral.until")}
        help={say("referral.until-help")}
        error={problemOf(problems, "until")}
        value={typed.until}
      />
      <Actions>
        <Button name="step" value="preview">
          {say("referral.see")}
        </Button>
      </Actions>
    </form>
  );
}
