import type { FieldLine, ReferralPreview } from "../../../api/referral/prepare.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Facts } from "../../components/facts.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Say } from "../../texts/texts.ts";
import { BasisText } from "./basis.tsx";
import type { Typed } from "./form.ts";
import { type Reading, ToldFields } from "./told.tsx";

/** What stays, and why each of it. */
function Stays({ say, fields }: { readonly say: Say; readonly fields: readonly FieldLine[] }) {
  const lines = fields.filter(({ told }) => !told);
  return lines.length === 0 ? null : (
    <>
      <h2>{say("referral.preview-stays")}</h2>
      <Facts
        facts={lines.map(({ field, why }) => ({
          term: say(`referral.field.${field}`),
          value: why === "chosen" ? null : say(`referral.why.${why}`),
        }))}
      />
    </>
  );
}

/** The form again, out of sight, so that sending sends what was shown and changing loses nothing. */
function Kept({ typed }: { readonly typed: Typed }) {
  const { fields, step: _, ...texts } = typed;
  return (
    <>
      {Object.entries(texts).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <input type="hidden" name="fields" value={field} />
      ))}
    </>
  );
}

interface Props {
  readonly reading: Reading;
  readonly preview: ReferralPreview;
  readonly typed: Typed;
}

/** What would be told, what stays and why, and on what: before anything is sent. */
export function PreviewView({ reading, preview, typed }: Props) {
  const { say, language } = reading;
  const { to, consent, fields } = preview;
  const small =
    preview.ground === "no-names" && fields.some((line) => line.field === "place" && line.told);
  return (
    <>
      <p class="lead">{say("referral.preview-intro")}</p>
      <h2>{say("referral.preview-told")}</h2>
      <ToldFields
        reading={reading}
        told={preview.told}
        named={preview.named ? say("referral.name-would") : null}
      />
      {small && <p>{say("referral.small-place")}</p>}
      <Stays say={say} fields={fields} />
      <h2>{say("referral.basis")}</h2>
      <Facts
        facts={[
          { term: say("referral.for"), value: say(`referral.purpose.${preview.purpose}`) },
          {
            term: say("referral.basis"),
            value: <BasisText reading={reading} ground={preview.ground} basis={preview.basis} />,
          },
          ...(consent === null
            ? []
            : [
                {
                  term: say("referral.ground.consent"),
                  value: say("referral.on-consent", {
                    person: consent.pseudonym,
                    day: dayText(language, consent.until),
                  }),
                },
              ]),
          { term: say("referral.due"), value: dayText(language, preview.due) },
          { term: say("referral.until"), value: dayText(language, preview.until) },
          { term: say("referral.why"), value: <TypedText>{preview.reasoning}</TypedText> },
        ]}
      />
      <form method="post" action={`/cases/${preview.head.id}/referrals/new`}>
        <Kept typed={typed} />
        <Actions>
          <Button name="step" value="send">
            {say("referral.send", { agency: to.name })}
          </Button>
          <Button name="step" value="change" variant="secondary">
            {say("referral.change")}
          </Button>
        </Actions>
      </form>
    </>
  );
}
