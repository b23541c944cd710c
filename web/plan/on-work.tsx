import type { WaitingJourney } from "../../api/deadline/read.ts";
import type { CorrectedPlan } from "../../store/plan/plan-corrected.ts";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { leavesText } from "../journey/waits.tsx";
import { say } from "../page.ts";
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
      {plans.map((plan) => (
        <li>
          <a class="ds-link" href={`${planAt(plan)}/${part}`}>
            {say("plan.of", { pseudonym: plan.pseudonym })}
          </a>
          , <TypedText>{plan.label}</TypedText>
          {"leaves" in plan && plan.leaves !== null && <>. {leavesText(plan.leaves.day)}</>}
        </li>
      ))}
    </ul>
  );
}

/** Who goes anyway, first; and those of which nothing is arranged meanwhile. */
export function WaitingJourneys({ journeys }: { readonly journeys: readonly WaitingJourney[] }) {
  const going = journeys.filter(({ leaves }) => leaves !== null);
  const waiting = journeys.filter(({ leaves }) => leaves === null);
  return (
    <>
      {going.length > 0 && (
        <Notice heading={say("journey.row.goes_anyway")} tone="awaited">
          <p>{say("journey.goes-do")}</p>
          <Plans plans={going} part="return" />
        </Notice>
      )}
      {waiting.length > 0 && (
        <Notice heading={say("plan.return.waits-heading")} tone="awaited">
          <p>{say("plan.return.waits")}</p>
          <Plans plans={waiting} part="return" />
        </Notice>
      )}
    </>
  );
}

export function Corrected({ plans }: { readonly plans: readonly CorrectedPlan[] }) {
  return plans.length === 0 ? null : (
    <Notice heading={say("plan.correction.on-work")} tone="awaited">
      <p>{say("plan.correction.on-work-do")}</p>
      <Plans plans={plans} part="corrections" />
    </Notice>
  );
}
