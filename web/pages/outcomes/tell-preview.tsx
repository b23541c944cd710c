import type { TellingPreview } from "../../../api/outcome/prepare.ts";
import { type OutcomeField, outcomeFields } from "../../../domain/outcome/outcome.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Facts } from "../../components/facts.tsx";
import { dayText } from "../../texts/formats.ts";
import { BasisText } from "../referrals/basis.tsx";
import type { Reading } from "../referrals/told.tsx";
import { provisionText } from "./provision.ts";
import type { TypedTelling } from "./typed.ts";

interface Props {
  readonly reading: Reading;
  readonly preview: TellingPreview;
  readonly typed: TypedTelling;
}

function contentOf({ say, language, law }: Reading, preview: TellingPreview, field: OutcomeField) {
  const { content } = preview;
  const not = say("outcome.not-noted");
  const said: Readonly<Record<OutcomeField, string>> = {
    outcome: say(`outcome.kind.${content.outcome}`),
    happened: dayText(language, content.happened),
    provision:
      content.provision === null ? not : provisionText(language, law.provisions, content.provision),
    note: content.note ?? not,
  };
  return said[field];
}

/** What would be told, what stays and why, and on what. */
export function TellPreview({ reading, preview, typed }: Props) {
  const { say } = reading;
  const { fields, outcome, thread, basis, content } = preview;
  const stays = outcomeFields.filter((field) => !fields.includes(field));
  return (
    <>
      <p class="lead">{say("referral.preview-intro")}</p>
      <h2>{say("referral.preview-told")}</h2>
      <Facts
        facts={fields.map((field) => ({
          term: say(`outcome.field.${field}`),
          value: contentOf(reading, preview, field),
        }))}
      />
      {stays.length > 0 && (
        <>
          <h2>{say("referral.preview-stays")}</h2>
          <Facts
            facts={stays.map((field) => ({
              term: say(`outcome.field.${field}`),
              value: say("referral.why.identifies"),
            }))}
          />
        </>
      )}
      <h2>{say("referral.basis")}</h2>
      <div>
        <BasisText reading={reading} ground={content.ground} basis={basis} />
      </div>
      <form method="post" action={`/outcomes/${outcome.id}/tell`}>
        <input type="hidden" name="thread" value={typed.thread} />
        <input type="hidden" name="ground" value={typed.ground} />
        <input type="hidden" name="consent" value={typed.consent} />
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
