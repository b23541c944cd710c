import type { Decision } from "../../domain/knowledge/decision.ts";
import type { Notice as DecisionNotice } from "../../store/case/notice.ts";
import { Actions, Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { say } from "../page.ts";

interface Props {
  readonly decisions: readonly Decision[];
  readonly notices: readonly DecisionNotice[];
}

/** Shared facts and whether any fact distinguishes; never that one equals the other. */
function relationText({ relation }: DecisionNotice): string {
  return say(relation === "differs" ? "edit.notice.apart" : "edit.notice.near");
}

export function NewDecisions({ decisions, notices }: Props) {
  return notices.map((notice) => {
    const { caseId, decision } = notice;
    const name = decisions.find(({ id }) => id === decision)?.name ?? decision;
    return (
      <Notice heading={say("edit.notice.heading")} tone="awaited">
        <p>
          <a href={`/knowledge/decisions/${decision}`}>{name}</a>. {relationText(notice)}
        </p>
        <form method="post" action={`/cases/${caseId}/notices/${decision}`}>
          <Actions>
            <a class="ds-link" href={`/cases/${caseId}/comparison`}>
              {say("edit.notice.compare")}
            </a>
            <Button variant="tertiary">
              {say("edit.notice.aside")}
              <span class="unseen">: {name}</span>
            </Button>
          </Actions>
        </form>
      </Notice>
    );
  });
}
