import type { Child as ChildOfCase } from "../../domain/case/child.ts";
import { dayOf } from "../../domain/time/day.ts";
import { Actions, Button } from "../components/button.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { ChildWelfareButtons, ChildWelfareLines } from "./child-welfare.tsx";

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
      {child.safeguard ? (
        <p>{say("child.safeguard-set")}</p>
      ) : (
        <SetSafeguard caseId={caseId} child={child} />
      )}
      <p>
        <strong>{say("child.is-told")}</strong>{" "}
        <a class="ds-link" href={`/cases/${caseId}/child#told`}>
          {say("child.who-was-told")}
        </a>
      </p>
      <p>
        <a class="ds-link" href={`/cases/${caseId}/child#ages`}>
          {say("child.answer-link")}
        </a>
      </p>
    </>
  );
}

/** What to do, beside why: set the safeguard, ring, write that they were told. */
function Alarm({ caseId, child }: { readonly caseId: string; readonly child: Raised }) {
  return (
    <section class="notice alarm" data-tone="urgent" aria-label={say("child.alarm")}>
      <div>
        <h2>{headingOf(child)}</h2>
        <p>{say("child.since", { day: dayText(language(), dayOf(child.since)) })}</p>
        <p>
          {say("child.notify")} <a href="tel:112">{say("child.danger")}</a>
        </p>
      </div>
      <div class="acts">
        <ChildWelfareButtons />
        {!child.safeguard && <SetSafeguard caseId={caseId} child={child} />}
        <a class="ds-link" href={`/cases/${caseId}/child#told`}>
          {say("child.write-told")}
        </a>
        <a class="ds-link" href={`/cases/${caseId}/child#ages`}>
          {say("child.answer-short")}
        </a>
      </div>
    </section>
  );
}

/** Comes first where anyone is or may be under 18. Folded once child welfare was told. */
export function ChildBox({ caseId, child }: Props) {
  if (child.state === "none" || child.state === "ask") {
    return null;
  }
  const heading = headingOf(child);
  return child.state === "open" ? (
    <Alarm caseId={caseId} child={child} />
  ) : (
    <details class="notice" data-box="child">
      <summary>
        {say(child.safeguard ? "child.told-heading" : "child.told-unsafe", { heading })}
      </summary>
      <Deeds caseId={caseId} child={child} />
    </details>
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
