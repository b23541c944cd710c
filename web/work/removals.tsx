import type { RemovalBack } from "../../store/work/work.ts";
import { Notice } from "../components/notice.tsx";
import { language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Ring } from "./ring.tsx";

interface Props {
  readonly removals: readonly RemovalBack[];
}

/** Comes first with whom to ring, until a colleague notes what was done. */
export function Removals({ removals }: Props) {
  return removals.map(({ id, caseLabel, recipient, cell, kinds, decided, planned, seen }) => (
    <Notice heading={say("intake.work.removal", { label: caseLabel })} tone="urgent">
      <p>
        {say("intake.work.removal-text", { name: recipient, day: dayText(language(), decided) })}
      </p>
      <p>
        {planned === null
          ? say("intake.work.removal-no-day")
          : say("intake.work.removal-planned", { day: dayText(language(), planned) })}
      </p>
      <Ring directory={law().directory} agency={{ cell, name: recipient, kinds }} />
      <p>
        <a class="ds-link" href={`/referrals/${id}`}>
          {say("intake.work.removal-open", { name: recipient })}
        </a>
      </p>
      <p>{say(seen ? "intake.work.removal-seen" : "intake.work.removal-stands")}</p>
    </Notice>
  ));
}
