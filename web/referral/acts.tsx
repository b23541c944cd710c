import { withdrawReasons } from "../../domain/referral/step.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextArea } from "../components/field.tsx";
import { FormId } from "../forms/form-id.tsx";
import { typedAt, wasSent } from "../forms/sent.ts";
import { sourceHelp } from "../help/source-help.ts";
import { say } from "../page.ts";
import { EndConsent } from "./consent.tsx";
import type { ReadProps } from "./standing.tsx";

interface Props extends ReadProps {
  readonly mayEnd: boolean;
}

function ReplyForm({ read }: Props) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/reply`}>
      <h3>{say("referral.reply")}</h3>
      <FormId name="reply-step" />
      <TextArea
        name="reply-words"
        label={say("referral.reply-label")}
        help={sourceHelp(read.sources, say("referral.reply-help"))}
        rows={4}
      />
      <Checkboxes
        name="reply-namesNobody"
        legend={say("referral.names-nobody")}
        options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
        chosen={[]}
      />
      <Actions>
        <Button>{say("referral.reply-do")}</Button>
      </Actions>
    </form>
  );
}

function WithdrawForm(props: Props) {
  const { read, mayEnd } = props;
  return (
    <details id="withdraw" open={wasSent("withdraw-reason") || groundIsGone(read)}>
      <summary>{say("referral.withdraw")}</summary>
      <form method="post" action={`/referrals/${read.referral.id}/withdraw`}>
        <FormId name="withdraw-step" />
        <p>{say("referral.withdraw-reach")}</p>
        <p>{say("referral.withdraw-not-reach")}</p>
        <RadioGroup
          name="withdraw-reason"
          legend={say("referral.withdraw-why")}
          options={withdrawReasons.map((value) => ({
            value,
            label: say(`referral.withdraw.${value}`),
          }))}
          chosen={null}
          unknown={null}
        />
        {mayEnd && <EndConsent {...props} />}
        <Actions>
          <Button variant="secondary">{say("referral.withdraw-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** Taken back by its first sender, and not yet decided here. */
function groundIsGone({ first }: ReadProps["read"]): boolean {
  return first?.withdrawn === true && first.kept === null;
}

function KeepForm({ read }: Props) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/keep`} id="keep">
      <h3>{say("referral.keep")}</h3>
      <TextArea
        name="why"
        label={say("referral.keep-why")}
        help={say("referral.keep-help")}
        rows={3}
      />
      <Actions>
        <Button variant="secondary">{say("referral.keep-do")}</Button>
      </Actions>
    </form>
  );
}

/** Only what is possible now. Text for an act no longer possible is kept on the page. */
export function Acts(props: Props) {
  const { read } = props;
  const words = typedAt("reply-words")?.[0] ?? "";
  const [reply, withdraw] = [read.possible.includes("reply"), read.possible.includes("withdraw")];
  return (
    <>
      <h2 id="acts" tabindex={-1}>
        {say("referral.acts")}
      </h2>
      {!reply && words !== "" && (
        <TextArea name="reply-words" label={say("referral.reply-label")} rows={4} />
      )}
      {reply && <ReplyForm {...props} />}
      {withdraw && <WithdrawForm {...props} />}
      {withdraw && groundIsGone(read) && <KeepForm {...props} />}
      {!reply && !withdraw && <p>{say("referral.no-acts")}</p>}
    </>
  );
}
