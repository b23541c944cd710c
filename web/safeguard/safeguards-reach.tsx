import type { Reached } from "../../api/referral/safeguard-reach.ts";
import { Actions, Button } from "../components/button.tsx";
import { problemAt } from "../forms/sent.ts";
import { say } from "../page.ts";

interface Props {
  readonly caseId: string;
  /** Recipients of a referral, for one safeguard. */
  readonly reach: readonly Reached[];
  /** Whether the reader may send. */
  readonly maySend: boolean;
}

export const sendField = ({ referral, kind }: Pick<Reached, "referral" | "kind">) =>
  `send-${kind}-${referral}`;

function Send({ caseId, one }: Omit<Props, "reach" | "maySend"> & { one: Reached }) {
  const field = sendField(one);
  const wrong = problemAt(field);
  return (
    <form method="post" action={`/cases/${caseId}/safeguards/send`} id={field} tabindex={-1}>
      {wrong !== undefined && (
        <p class="ds-validation-message" data-code={wrong.code}>
          {wrong.text}
        </p>
      )}
      <input type="hidden" name="step" value={crypto.randomUUID()} />
      <input type="hidden" name="referral" value={one.referral} />
      <input type="hidden" name="safeguard" value={one.kind} />
      <Actions>
        <Button variant="secondary">{say("safeguard.send-to", { agency: one.agency })}</Button>
      </Actions>
    </form>
  );
}

export function SafeguardReach(props: Props) {
  const { reach, maySend } = props;
  return reach.length === 0 ? null : (
    <ul class="case-lines">
      {reach.map((one) => (
        <li class="case-line">
          <a class="ds-link" href={`/referrals/${one.referral}`}>
            {one.agency}
          </a>
          {": "}
          {say(`safeguard.reach.${one.has}`)}
          {maySend && one.has === "not-told" && <Send {...props} one={one} />}
        </li>
      ))}
    </ul>
  );
}
