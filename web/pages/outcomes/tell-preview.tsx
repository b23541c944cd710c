import type { TellingPreview } from "../../../api/outcome/prepare.ts";
import { type OutcomeField, outcomeFields } from "../../../domain/outcome/outcome.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Facts } from "../../components/facts.tsx";
import { language, law, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { Rules } from "../referrals/rules.tsx";
import { provisionText } from "./provision.ts";
import { answerName, type TypedTelling } from "./typed.ts";

interface Props {
  readonly preview: TellingPreview;
  readonly typed: TypedTelling;
}

function contentOf(preview: TellingPreview, field: OutcomeField) {
  const { content } = preview;
  const not = say("outcome.not-noted");
  const said: Readonly<Record<OutcomeField, string>> = {
    outcome: say(`outcome.kind.${content.outcome}`),
    happened: dayText(language(), content.happened),
    provision:
      content.provision === null ? not : provisionText(law().provisions, content.provision),
    note: content.note ?? not,
  };
  return said[field];
}

function isEmpty({ outcome }: TellingPreview, field: OutcomeField): boolean {
  return (field === "provision" || field === "note") && outcome[field] === null;
}

export function TellPreview({ preview, typed }: Props) {
  const { fields, outcome, thread, basis } = preview;
  const stays = outcomeFields.filter(
    (field) => !fields.includes(field) && !isEmpty(preview, field),
  );
  return (
    <>
      <p class="lead">{say("referral.preview-intro")}</p>
      <h2>{say("referral.preview-told")}</h2>
      <Facts
        facts={fields.map((field) => ({
          term: say(`outcome.field.${field}`),
          value: contentOf(preview, field),
        }))}
      />
      {stays.length > 0 && (
        <>
          <h2>{say("referral.preview-stays")}</h2>
          <Facts
            facts={stays.map((field) => ({
              term: say(`outcome.field.${field}`),
              value: say("outcome.stays-why"),
            }))}
          />
        </>
      )}
      <h2>{say("referral.basis")}</h2>
      <Rules rules={basis} />
      <form method="post" action={`/outcomes/${outcome.id}/tell`}>
        {(["to", "consent", "nobody", "reasoning"] as const).map((name) => (
          <input type="hidden" name={name} value={typed[name]} />
        ))}
        {[...typed.answers].map(([code, holds]) => (
          <input type="hidden" name={answerName(code)} value={holds ? "yes" : "no"} />
        ))}
        <Actions>
          <Button name="step" value="send">
            {say("referral.send", { agency: thread.otherName })}
          </Button>
          <Button name="step" value="change" variant="secondary">
            {say("referral.change")}
          </Button>
        </Actions>
      </form>
    </>
  );
}
