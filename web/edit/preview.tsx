import { proposeDecision, proposingDecision } from "../../api/edit/propose.ts";
import { conflictsWith, lookAlikes } from "../../domain/edit/conflict.ts";
import { type Lack, wholeDecision } from "../../domain/edit/whole.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import { meansOf } from "../../domain/provision/provision.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { AboutDecision, DecisionText } from "../decision/decision.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say, today } from "../page.ts";
import { DiscardForm, DraftTabs, partPath, withDraft } from "./draft-frame.tsx";
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
}

function Whole({ id, decision }: WholeProps) {
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
        <TextArea name="why" rows={2} label={say("edit.why")} help={say("edit.why-help")} />
        <Actions>
          <Button>{say("edit.propose-decision")}</Button>
        </Actions>
      </form>
    </>
  );
}

export async function previewPage(): Promise<Response> {
  return await withDraft(async ({ id, content }) => {
    const props = { id };
    const taken = new Set(law().decisions.map((each) => each.id));
    const { decision, lacks } = wholeDecision(content, law().factors, taken, today());
    return await page(
      {
        title: say("edit.draft.preview"),
        tabs: <DraftTabs id={id} here="preview" />,
        beside:
          decision === null ? undefined : (
            <AboutDecision {...props} factors={law().factors} decision={decision} />
          ),
      },
      <>
        <ErrorSummary />
        <h1>{content.about.name || say("edit.unnamed")}</h1>
        <p class="lead">{say("edit.preview-as")}</p>
        {decision === null ? (
          <Lacks {...props} lacks={lacks} />
        ) : (
          <Whole {...props} decision={decision} />
        )}
        <DiscardForm id={id} />
      </>,
    );
  });
}

export async function proposeDraft(): Promise<Response> {
  const { cell, actor } = desk();
  const draft = param("id");
  return await post(
    proposingDecision,
    {},
    {
      keep: ({ why }) => proposeDecision(cell, actor, law(), { draft, why }, house().now()),
      kept: (id) => redirect(`/edit/proposals/${id}`),
      again: previewPage,
      refused: turnedFromCase,
    },
  );
}
