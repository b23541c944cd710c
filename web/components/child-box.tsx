import type { Child as ChildOfCase } from "../../domain/case/child.ts";
import type { Body } from "../../domain/directory/body.ts";
import { type Day, dayOf } from "../../domain/time/day.ts";
import { dayText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";
import { Actions, Button } from "./button.tsx";
import { ChildWelfareLines } from "./child-welfare.tsx";
import { Notice } from "./notice.tsx";

type Raised = Extract<ChildOfCase, { readonly state: "open" | "told" }>;

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly directory: readonly Body[];
  readonly caseId: string;
  readonly child: ChildOfCase;
}

function headingOf(say: Say, { says }: Raised): string {
  return say(says === "under-18" ? "child.said" : "child.maybe");
}

export function RingChildWelfare(props: Omit<Props, "caseId" | "child">) {
  return (
    <>
      <ChildWelfareLines {...props} />
      <p>
        <a href="tel:112">{props.say("child.danger")}</a>
      </p>
    </>
  );
}

/** Sets the safeguard with one press: why is what the box says, and can be written anew on its page. */
function SetSafeguard({ say, caseId, child }: { say: Say; caseId: string; child: Raised }) {
  return (
    <form method="post" action={`/cases/${caseId}/safeguards`}>
      <input type="hidden" name="kind" value="minor-or-maybe" />
      <input type="hidden" name="holds" value="yes" />
      <input type="hidden" name="why-minor-or-maybe" value={headingOf(say, child)} />
      <Actions>
        <Button>{say("child.set-safeguard")}</Button>
      </Actions>
    </form>
  );
}

function Deeds(props: Omit<Props, "child"> & { readonly child: Raised }) {
  const { say, language, caseId, child } = props;
  return (
    <>
      <p>{say("child.since", { day: dayText(language, dayOf(child.since)) })}</p>
      <ol>
        <li>
          {child.safeguard ? (
            <p>{say("child.safeguard-set")}</p>
          ) : (
            <SetSafeguard say={say} caseId={caseId} child={child} />
          )}
        </li>
        <li>
          <p>
            <strong>{say(child.state === "told" ? "child.is-told" : "child.notify")}</strong>
          </p>
          {child.state === "open" && <RingChildWelfare {...props} />}
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
  const { say, child } = props;
  if (child.state === "none" || child.state === "ask") {
    return null;
  }
  const heading = headingOf(say, child);
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

export function ChildLine({ say, caseId, child }: Pick<Props, "say" | "caseId" | "child">) {
  return child.state === "open" ? (
    <p class="held">
      <a class="ds-link" href={`/cases/${caseId}`}>
        {say("child.line", { heading: headingOf(say, child) })}
      </a>
    </p>
  ) : null;
}
