import type { RemovalBack } from "../../store/work/work.ts";
import { language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Ring } from "./ring.tsx";

interface Props {
  readonly removals: readonly RemovalBack[];
}

/** Comes first with whom to ring, until a colleague notes what was done. */
export function Removals({ removals }: Props) {
  return removals.map(({ id, caseLabel, recipient, cell, kinds, decided, planned, seen }) => (
    <section class="notice alarm" data-tone="urgent">
      <div>
        <h2>{say("intake.work.removal", { label: caseLabel })}</h2>
        <p>
          {say("intake.work.removal-text", { name: recipient, day: dayText(language(), decided) })}{" "}
          {planned === null
            ? say("intake.work.removal-no-day")
            : say("intake.work.removal-planned", { day: dayText(language(), planned) })}
        </p>
        <p>{say(seen ? "intake.work.removal-seen" : "intake.work.removal-stands")}</p>
      </div>
      <div class="acts">
        <Ring directory={law().directory} agency={{ cell, name: recipient, kinds }} />
        <a class="ds-link" href={`/referrals/${id}`}>
          {say("intake.work.removal-open", { name: recipient })}
        </a>
      </div>
    </section>
  ));
}
