import type { Child as ChildOfCase } from "../../domain/case/child.ts";
import { dayOf } from "../../domain/time/day.ts";
import { Actions, Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { ChildWelfareLines } from "./child-welfare.tsx";

type Raised = Extract<ChildOfCase, { readonly state: "open" | "told" }>;

interface Props {
  readonly caseId: string;
  readonly child: ChildOfCase;
}

function headingOf({ says }: Raised): string {
  return say(says === "under-18" ? "child.said" : "child.maybe");
}

export function RingChildWelfare() {
  return (
    <>
      <p>
        <a href="tel:112">{say("child.danger")}</a>
      </p>
      <ChildWelfareLines />
    </>
  );
}

/** With one press: what the box says is why. */
function SetSafeguard({ caseId, child }: { caseId: string; child: Raised }) {
  return (
    <form method="post" action={`/cases/${caseId}/safeguards`}>
      <input type="hidden" name="kind" value="minor-or-maybe" />
      <input type="hidden" name="holds" value="yes" />
      <input type="hidden" name="why-minor-or-maybe" value={headingOf(child)} />
      <Actions>
        <Button>{say("child.set-safeguard")}</Button>
      </Actions>
    </form>
  );
}

function Deeds({ caseId, child }: { readonly caseId: string; readonly child: Raised }) {
  return (
    <>
      <p>{say("child.since", { day: dayText(language(), dayOf(child.since)) })}</p>
      <ol>
        <li>
          {child.safeguard ? (
            <p>{say("child.safeguard-set")}</p>
          ) : (
            <SetSafeguard caseId={caseId} child={child} />
          )}
        </li>
        <li>
          <p>
            <strong>{say(child.state === "told" ? "child.is-told" : "child.notify")}</strong>
          </p>
          {child.state === "open" && <RingChildWelfare />}
          <p>
            <a class="ds-link" href={`/cases/${caseId}/child#told`}>
              {say(child.state === "told" ? "child.who-was-told" : "child.write-told")}
            </a>
          </p>
        </li>
      </ol>
      <p>
        <a class="ds-link" href={`/cases/${caseId}/child#ages`}>
          {say("child.answer-link")}
        </a>
      </p>
    </>
  );
}

/** Comes first where anyone is or may be under 18. Folded once child welfare was told. */
export function ChildBox(props: Props) {
  const { child } = props;
  if (child.state === "none" || child.state === "ask") {
    return null;
  }
  const heading = headingOf(child);
  return child.state === "told" ? (
    <details class="notice" data-box="child">
      <summary>
        {say(child.safeguard ? "child.told-heading" : "child.told-unsafe", { heading })}
      </summary>
      <Deeds {...props} child={child} />
    </details>
  ) : (
    <Notice heading={heading} tone="urgent">
      <Deeds {...props} child={child} />
    </Notice>
  );
}

export function ChildLine({ caseId, child }: Pick<Props, "caseId" | "child">) {
  return child.state === "open" ? (
    <p class="held">
      <a class="ds-link" href={`/cases/${caseId}`}>
        {say("child.line", { heading: headingOf(child) })}
      </a>
    </p>
  ) : null;
}
