import type { AsideLine } from "../../../api/deadline/gap.ts";
import { Notice } from "../../components/notice.tsx";
import { say } from "../../page.ts";

export function PlansToHandOn({ plans }: { readonly plans: readonly AsideLine[] }) {
  return plans.map(({ person, case: of, holder }) => (
    <Notice heading={say("plan.aside")} tone="awaited">
      <p>{say("plan.aside-why", { name: holder })}</p>
      <p>
        <a class="ds-link" href={`/cases/${of.id}/plans`}>
          {say("plan.of", { pseudonym: person.pseudonym })}, {of.label}
        </a>
      </p>
    </Notice>
  ));
}
