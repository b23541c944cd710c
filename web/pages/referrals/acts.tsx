import { z } from "zod";
import { talkResults } from "../../../domain/referral/removal.ts";
import { withdrawReasons } from "../../../domain/referral/step.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import { sourceHelp } from "../../components/source-help.ts";
import { EndConsent } from "./consent.tsx";
import type { ReadProps } from "./standing.tsx";

const text = z.string().catch("");

const form = z.object({
  /** Made with the page: the same act sent twice is one. */
  step: z.uuid().catch(() => crypto.randomUUID()),
  reply: text,
  nobody: text,
  reason: z.enum(withdrawReasons).nullable().catch(null),
  /** Whether it is to be written down in the case too that the consent was withdrawn. */
  ended: text,
  why: text,
  removal: text,
  "talk-whom": text,
  "talk-day": text,
  "talk-time": text,
  "talk-result": z.enum(talkResults).nullable().catch(null),
  "talk-words": text,
});

/** What was typed in either form, so that a refusal loses nothing. */
export type TypedAct = z.infer<typeof form>;

export function typedAct(body: unknown): TypedAct {
  return form.parse(body);
}

interface Props extends ReadProps {
  readonly typed: TypedAct;
  readonly problems: readonly Problem[];
  /** Whether whoever reads may write down that a consent was withdrawn. */
  readonly mayEnd: boolean;
}

function ReplyForm({ reading: { say }, read, typed, problems }: Props) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/reply`}>
      <h3>{say("referral.reply")}</h3>
      <input type="hidden" name="step" value={typed.step} />
      <TextArea
        say={say}
        name="reply"
        label={say("referral.reply-label")}
        help={sourceHelp(say, read.sources, say("referral.reply-help"))}
        error={problemOf(problems, "reply")}
        value={typed.reply}
        rows={4}
      />
      <Checkboxes
        say={say}
        name="nobody"
        legend={say("referral.names-nobody")}
        options={[{ value: "yes", label: say("referral.names-nobody-yes") }]}
        chosen={[typed.nobody]}
      />
      <Actions>
        <Button>{say("referral.reply-do")}</Button>
      </Actions>
    </form>
  );
}

function WithdrawForm(props: Props) {
  const { reading, read, typed, problems, mayEnd } = props;
  const { say } = reading;
  const wrong = problemOf(problems, "reason");
  return (
    <details
      id="withdraw"
      open={wrong !== undefined || typed.reason !== null || groundIsGone(read)}
    >
      <summary>{say("referral.withdraw")}</summary>
      <form method="post" action={`/referrals/${read.referral.id}/withdraw`}>
        <input type="hidden" name="step" value={typed.step} />
        <p>{say("referral.withdraw-reach")}</p>
        <p>{say("referral.withdraw-not-reach")}</p>
        <RadioGroup
          say={say}
          name="reason"
          legend={say("referral.withdraw-why")}
          error={wrong}
          options={withdrawReasons.map((value) => ({
            value,
            label: say(`referral.withdraw.${value}`),
          }))}
          chosen={typed.reason}
          unknown={null}
        />
        {mayEnd && (
          <EndConsent {...props} chosen={typed.ended} error={problemOf(problems, "ended")} />
        )}
        <Actions>
          <Button variant="secondary">{say("referral.withdraw-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** Its first sender took it back, and nobody here has decided what becomes of it. */
function groundIsGone({ first }: ReadProps["read"]): boolean {
  return first?.withdrawn === true && first.kept === null;
}

/** To keep what was passed on, on our own ground. */
function KeepForm({ reading: { say }, read, typed, problems }: Props) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/keep`} id="keep">
      <h3>{say("referral.keep")}</h3>
      <TextArea
        say={say}
        name="why"
        label={say("referral.keep-why")}
        help={say("referral.keep-help")}
        error={problemOf(problems, "why")}
        value={typed.why}
        rows={3}
      />
      <Actions>
        <Button variant="secondary">{say("referral.keep-do")}</Button>
      </Actions>
    </form>
  );
}

/** What can be done from here now, and nothing else. What was written for an act that is no longer possible stands to be kept. */
export function Acts(props: Props) {
  const { reading, read, typed } = props;
  const { say } = reading;
  const [reply, withdraw] = [read.possible.includes("reply"), read.possible.includes("withdraw")];
  return (
    <>
      <h2 id="acts" tabindex={-1}>
        {say("referral.acts")}
      </h2>
      {!reply && typed.reply !== "" && (
        <TextArea
          say={say}
          name="reply"
          label={say("referral.reply-label")}
          value={typed.reply}
          rows={4}
        />
      )}
      {reply && <ReplyForm {...props} />}
      {withdraw && <WithdrawForm {...props} />}
      {withdraw && groundIsGone(read) && <KeepForm {...props} />}
      {!reply && !withdraw && <p>{say("referral.no-acts")}</p>}
    </>
  );
}
