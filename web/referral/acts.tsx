import { z } from "zod";
import { talkResults } from "../../domain/referral/removal.ts";
import { withdrawReasons } from "../../domain/referral/step.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { type Problem, problemOf } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { sourceHelp } from "../help/source-help.ts";
import { say } from "../page.ts";
import { EndConsent } from "./consent.tsx";
import type { ReadProps } from "./standing.tsx";

const text = z.string().catch("");

const form = z.object({
  /** The same act sent twice is one. */
  step: z.uuid().catch(() => crypto.randomUUID()),
  reply: text,
  nobody: text,
  reason: z.enum(withdrawReasons).nullable().catch(null),
  /** Whether the case also records the withdrawn consent. */
  ended: text,
  why: text,
  removal: text,
  "talk-whom": text,
  "talk-day": text,
  "talk-time": text,
  "talk-result": z.enum(talkResults).nullable().catch(null),
  "talk-words": text,
});

export type TypedAct = z.infer<typeof form>;

export function typedAct(body: unknown): TypedAct {
  return form.parse(body);
}

interface Props extends ReadProps {
  readonly typed: TypedAct;
  readonly problems: readonly Problem[];
  readonly mayEnd: boolean;
}

function ReplyForm({ read, typed, problems }: Props) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/reply`}>
      <h3>{say("referral.reply")}</h3>
      <input type="hidden" name="step" value={typed.step} />
      <TextArea
        name="reply"
        label={say("referral.reply-label")}
        help={sourceHelp(read.sources, say("referral.reply-help"))}
        error={problemOf(problems, "reply")}
        value={typed.reply}
        rows={4}
      />
      <Checkboxes
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
  const { read, typed, problems, mayEnd } = props;
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

/** Taken back by its first sender, and not yet decided here. */
function groundIsGone({ first }: ReadProps["read"]): boolean {
  return first?.withdrawn === true && first.kept === null;
}

function KeepForm({ read, typed, problems }: Props) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/keep`} id="keep">
      <h3>{say("referral.keep")}</h3>
      <TextArea
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

/** Only what is possible now. Text for an act no longer possible is kept on the page. */
export function Acts(props: Props) {
  const { read, typed } = props;
  const [reply, withdraw] = [read.possible.includes("reply"), read.possible.includes("withdraw")];
  return (
    <>
      <h2 id="acts" tabindex={-1}>
        {say("referral.acts")}
      </h2>
      {!reply && typed.reply !== "" && (
        <TextArea name="reply" label={say("referral.reply-label")} value={typed.reply} rows={4} />
      )}
      {reply && <ReplyForm {...props} />}
      {withdraw && <WithdrawForm {...props} />}
      {withdraw && groundIsGone(read) && <KeepForm {...props} />}
      {!reply && !withdraw && <p>{say("referral.no-acts")}</p>}
    </>
  );
}
