import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { may, mayOnPlan, type PlanAccess } from "../../../domain/access/may.ts";
import { Notice } from "../../components/notice.tsx";
import { say } from "../../page.ts";
import { planAt } from "../frame.tsx";

/** The holder is recused; how the plan goes on. */
export function HolderAside({
  plan,
  access,
  actor,
}: {
  readonly plan: PlanOfPerson["plan"];
  readonly access: PlanAccess;
  readonly actor: Colleague;
}) {
  const name = plan.coordinators.at(-1)?.name;
  if (!plan.holderAside || name === undefined) {
    return null;
  }
  const hands =
    mayOnPlan(actor, "plan.hand-over", access, null) || may(actor, "plan.take-over", access);
  return (
    <Notice heading={say("plan.aside")} tone="awaited">
      <p>{say("plan.aside-why", { name })}</p>
      <p>
        {hands ? (
          <a class="ds-link" href={`${planAt(plan)}/hand-over`}>
            {say("plan.aside-do")}
          </a>
        ) : (
          say("plan.aside-ask")
        )}
      </p>
    </Notice>
  );
}
