import { proposeDecision } from "../../api/edit/propose.ts";
import { conflictsWith, lookAlikes } from "../../domain/edit/conflict.ts";
import { type Lack, wholeDecision } from "../../domain/edit/whole.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import { meansOf } from "../../domain/provision/provision.ts";
import { turnedAway } from "../access/turned-away.ts";
import { problemAt, tooLong } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { AboutDecision, DecisionText } from "../decision/decision.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say, today } from "../page.ts";
import { DiscardForm, DraftRail, partPath, withDraft } from "./draft-frame.tsx";
import { Conflicts } from "./shown.tsx";

interface Props {
  readonly id: string;
}

function placeOf(id: string, { what, factor }: Lack): string {
  if (what.startsWith("remark")) {
    return partPath(id, "remarks");
  }
  if (factor !== null) {
    return `${partPath(id, "facts")}/${factor}`;
  }
  return partPath(id, what === "facts" ? "facts" : "about");
}

function Lacks({ id, lacks }: Props & { readonly lacks: readonly Lack[] }) {
  return (
    <Notice heading={say("edit.lacks")} tone="awaited">
      <p>{say("edit.lacks-why")}</p>
      <ul>
        {lacks.map((lack) => {
          const known = law().factors.get(lack.factor ?? "")?.name[language()];
          return (
            <li>
              <a class="ds-link" href={placeOf(id, lack)}>
                {say(`edit.lack.${lack.what}`, { factor: known ?? lack.factor ?? "" })}
              </a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

interface WholeProps extends Props {
  readonly decision: Decision;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

function Whole({ id, decision, typed, problems }: WholeProps) {
  const props = { factors: law().factors, decision };
  return (
    <>
      <Conflicts
        conflicts={conflictsWith(
          law().factors,
          meansOf(law().provisions),
          law().decisions,
          decision,
        )}
        alike={lookAlikes(law().decisions, decision)}
      />
      <DecisionText {...props} later={null} />
      <form method="post" action={partPath(id, "preview")}>
        <TextArea
          name="why"
          rows={2}
          label={say("edit.why")}
          help={say("edit.why-help")}
          error={problemOf(problems, "why")}
          value={textOf(typed, "why")}
        />
        <Actions>
          <Button>{say("edit.propose-decision")}</Button>
        </Actions>
      </form>
    </>
  );
}

export async function previewPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withDraft(async ({ id, content }) => {
    const props = { id };
    const taken = new Set(law().decisions.map((each) => each.id));
    const { decision, lacks } = wholeDecision(content, law().factors, taken, today());
    const failed = problems.length > 0;
    return await page(
      {
        title: say("edit.draft.preview"),
        rail: <DraftRail id={id} here="preview" />,
        beside:
          decision === null ? undefined : (
            <AboutDecision {...props} factors={law().factors} decision={decision} />
          ),
        failed,
        status: failed ? 400 : 200,
      },
      <>
        <ErrorSummary problems={problems} />
        <h1>{content.about.name || say("edit.unnamed")}</h1>
        <p class="lead">{say("edit.preview-as")}</p>
        {decision === null ? (
          <Lacks {...props} lacks={lacks} />
        ) : (
          <Whole {...props} decision={decision} typed={typed} problems={problems} />
        )}
        <DiscardForm id={id} />
      </>,
    );
  });
}

export async function proposeDraft(): Promise<Response> {
  const typed = await typedIn();
  const long = tooLong(typed, { why: 2000 });
  if (long.length > 0) {
    return await previewPage(typed, long);
  }
  const request = { draft: param("id"), why: textOf(typed, "why") };
  const made = await proposeDecision(desk().cell, desk().actor, law(), request, house().now());
  if (made.ok) {
    return redirect(`/edit/proposals/${made.value}`);
  }
  const { refused } = made;
  if (
    refused === "edit.no-why" ||
    refused === "edit.not-whole" ||
    refused === "edit.already-proposed"
  ) {
    return await previewPage(typed, [problemAt(refused, "why")]);
  }
  return await turnedAway(refused);
}
