import type { TellingChoices } from "../../../api/outcome/choices.ts";
import { day } from "../../../domain/base/day.ts";
import { grounds, purposes } from "../../../domain/referral/referral.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import type { TypedTelling } from "./typed.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly choices: TellingChoices;
  readonly typed: TypedTelling;
  readonly problems: readonly Problem[];
}

function consentOptions({ say, language, choices }: Props) {
  const nameOf = (cell: string) =>
    choices.threads.find(({ other }) => other === cell)?.otherName ?? cell;
  return choices.consents.map((consent) => {
    const purpose = purposes.find((known) => known === consent.purpose);
    const values = {
      person: consent.pseudonym,
      recipient: nameOf(consent.recipient),
      purpose: purpose === undefined ? consent.purpose : say(`referral.purpose.${purpose}`),
      day: dayText(language, day(consent.until)),
    };
    const key = consent.withdrawn === null ? "consent-option" : "consent-withdrawn";
    return { value: consent.id, label: say(`referral.${key}`, values) };
  });
}

/** To whom in the chain, on what ground. */
export function TellForm(props: Props) {
  const { say, choices, typed, problems } = props;
  const { outcome, threads, consents } = choices;
  return (
    <form method="post" action={`/outcomes/${outcome.id}/tell`}>
      <RadioGroup
        say={say}
        name="thread"
        legend={say("outcome.tell-to")}
        error={problemOf(problems, "thread")}
        options={threads.map(({ id, direction, otherName }) => ({
          value: id,
          label: say(`outcome.tell-${direction}`, { agency: otherName }),
        }))}
        chosen={typed.thread}
        unknown={null}
      />
      <RadioGroup
        say={say}
        name="ground"
        legend={say("referral.ground")}
        help={say("outcome.ground-help")}
        error={problemOf(problems, "ground")}
        options={[...grounds, "other" as const].map((value) => ({
          value,
          label: say(`referral.ground.${value}`),
        }))}
        chosen={typed.ground}
        unknown={null}
      />
      {consents.length === 0 ? (
        <p>{say("referral.consent-none")}</p>
      ) : (
        <Select
          say={say}
          name="consent"
          label={say("referral.consent")}
          help={say("outcome.consent-help")}
          error={problemOf(problems, "consent")}
          value={typed.consent}
          options={[{ value: "", label: say("referral.choose") }, ...consentOptions(props)]}
        />
      )}
      <Actions>
        <Button name="step" value="preview">
          {say("outcome.see")}
        </Button>
      </Actions>
    </form>
  );
}
