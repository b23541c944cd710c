import type { TellingChoices } from "../../../api/outcome/choices.ts";
import { day } from "../../../domain/base/day.ts";
import { purposes } from "../../../domain/referral/disclose.ts";
import type { Law } from "../../../law/law.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea } from "../../components/field.tsx";
import { sourceHelp } from "../../components/source-help.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { requiredText } from "../sharing/words.ts";
import { answerName, type TypedTelling } from "./typed.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly choices: TellingChoices;
  readonly typed: TypedTelling;
  readonly problems: readonly Problem[];
}

/** What somebody has taken back is no choice. */
function consentOptions({ say, language, choices }: Props) {
  const nameOf = (cell: string) =>
    choices.threads.find(({ other }) => other === cell)?.otherName ?? cell;
  const standing = choices.consents.filter(({ withdrawn }) => withdrawn === null);
  return standing.map((consent) => {
    const purpose = purposes.find((known) => known === consent.purpose);
    const values = {
      person: consent.pseudonym,
      recipient: nameOf(consent.recipient),
      purpose: purpose === undefined ? consent.purpose : say(`referral.purpose.${purpose}`),
      day: dayText(language, day(consent.until)),
    };
    return { value: consent.id, label: say("referral.consent-option", values) };
  });
}

function Whom({ say, language, choices, typed, problems }: Props) {
  return (
    <RadioGroup
      say={say}
      name="thread"
      legend={say("outcome.tell-to")}
      error={problemOf(problems, "thread")}
      options={choices.threads.map(({ id, direction, otherName, wayBack }) => ({
        value: id,
        label: say(`outcome.tell-${direction}`, { agency: otherName }),
        help:
          wayBack === null
            ? undefined
            : say("outcome.on-way-back", { day: dayText(language, wayBack) }),
      }))}
      chosen={typed.thread}
      unknown={null}
    />
  );
}

/** What the rules hang on towards those in the chain, and what was answered before, so that it can be taken back. */
function codesOf({ choices, typed, law }: Props): readonly string[] {
  const asked = choices.threads.flatMap(({ hangsOn }) => hangsOn);
  const known = Object.keys(law.sharing.codes.requires);
  return known.filter((code) => asked.includes(code) || typed.answers.has(code));
}

function HangsOn(props: Props) {
  const { say, language, law, typed } = props;
  const codes = codesOf(props);
  const open = typed.answers.size > 0;
  return codes.length === 0 ? null : (
    <details open={open}>
      <summary>{say("referral.hangs-on")}</summary>
      <p>{say("outcome.hangs-on-help")}</p>
      {codes.map((code) => {
        const answer = typed.answers.get(code);
        return (
          <RadioGroup
            say={say}
            name={answerName(code)}
            legend={requiredText({ language, sharing: law.sharing }, code)}
            options={(["yes", "no"] as const).map((value) => ({
              value,
              label: say(`sharing.${value}`),
            }))}
            chosen={answer === undefined ? null : (answer && "yes") || "no"}
            unknown=""
          />
        );
      })}
    </details>
  );
}

function Consent(props: Props) {
  const { say, typed, problems } = props;
  const options = consentOptions(props);
  return options.length === 0 ? null : (
    <Select
      say={say}
      name="consent"
      label={say("referral.consent")}
      help={say("outcome.consent-help")}
      error={problemOf(problems, "consent")}
      value={typed.consent}
      options={[{ value: "", label: say("referral.choose") }, ...options]}
    />
  );
}

/** To whom in the chain, what for, and what a person must judge. */
export function TellForm(props: Props) {
  const { say, choices, typed, problems } = props;
  const { outcome } = choices;
  return (
    <form method="post" action={`/outcomes/${outcome.id}/tell`}>
      <Whom {...props} />
      <Select
        say={say}
        name="purpose"
        label={say("outcome.purpose")}
        help={say("outcome.purpose-help")}
        error={problemOf(problems, "purpose")}
        value={typed.purpose}
        options={[
          { value: "", label: say("outcome.purpose-same") },
          ...purposes.map((value) => ({ value, label: say(`referral.purpose.${value}`) })),
        ]}
      />
      <Consent {...props} />
      <TextArea
        say={say}
        name="reasoning"
        label={say("outcome.reasoning")}
        help={sourceHelp(say, choices.sources, say("outcome.reasoning-help"))}
        error={problemOf(problems, "reasoning")}
        value={typed.reasoning}
        rows={3}
      />
      {outcome.note !== null && (
        <>
          <blockquote>
            <TypedText>{outcome.note}</TypedText>
          </blockquote>
          <Checkboxes
            say={say}
            name="nobody"
            legend={say("outcome.note-names-nobody")}
            help={sourceHelp(say, choices.sources, say("outcome.note-names-nobody-help"))}
            options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
            chosen={[typed.nobody]}
          />
        </>
      )}
      <HangsOn {...props} />
      <Actions>
        <Button name="step" value="preview">
          {say("outcome.see")}
        </Button>
      </Actions>
    </form>
  );
}
