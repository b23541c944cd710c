import type { WaitingJourney } from "../../../api/deadline/read.ts";
import type { CorrectedPlan } from "../../../store/plan-corrected.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { say } from "../../page.ts";
import { planAt } from "./frame.tsx";

function Plans({
  plans,
  part,
}: {
  readonly plans: readonly (WaitingJourney | CorrectedPlan)[];
  readonly part: "return" | "corrections";
}) {
  return (
    <ul>
      {plans.map(({ pseudonym, label, ...of }) => (
        <li>
          <a class="ds-link" href={`${planAt(of)}/${part}`}>
            {say("plan.of", { pseudonym })}
          </a>
          , <TypedText>{label}</TypedText>
        </li>
      ))}
    </ul>
  );
}

/** So that nothing of it is arranged meanwhile. */
export function WaitingJourneys({ journeys }: { readonly journeys: readonly WaitingJourney[] }) {
  return journeys.length === 0 ? null : (
    <Notice heading={say("plan.return.waits-heading")} tone="awaited">
      <p>{say("plan.return.waits")}</p>
      <Plans plans={journeys} part="return" />
    </Notice>
  );
}

/** Until it is dealt with. */
export function Corrected({ plans }: { readonly plans: readonly CorrectedPlan[] }) {
  return plans.length === 0 ? null : (
    <Notice heading={say("plan.correction.on-work")} tone="awaited">
      <p>{say("plan.correction.on-work-do")}</p>
      <Plans plans={plans} part="corrections" />
    </Notice>
  );
}
