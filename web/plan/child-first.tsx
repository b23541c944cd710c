import { Notice } from "../components/notice.tsx";
import { say } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { ChildWelfareLines } from "../safeguard/child-welfare.tsx";
import type { Looking } from "./frame.tsx";
import { seesLaw } from "./law-days.tsx";

interface Props {
  readonly looking: Looking;
  readonly before: "ways" | "journey";
}

/** Child welfare first, and whom to ring, before any way or journey. */
export function ChildFirst({ looking, before }: Props) {
  const { found } = looking;
  const isNotified = found.child === "notified";
  const journey = isNotified ? "plan.return.child-notified" : "plan.return.child-how";
  const ways = isNotified ? "plan.ways.child-notified" : "plan.ways.child-how";
  return found.child === null ? null : (
    <Notice heading={say("plan.ways.child")} tone="awaited">
      <p>{say(before === "ways" ? ways : journey)}</p>
      {before === "journey" && (
        <p>
          <a class="ds-link" href={`/cases/${found.plan.caseId}/child#told`}>
            {say(isNotified ? "child.who-was-told" : "child.write-told")}
          </a>
        </p>
      )}
      {seesLaw(looking) && (
        <p>
          <a class="ds-link" href={rightsOfPerson(found.plan.caseId, found.plan.person)}>
            {say(isNotified ? "plan.child-rights-notified" : "plan.child-rights")}
          </a>
        </p>
      )}
      <ChildWelfareLines />
    </Notice>
  );
}
