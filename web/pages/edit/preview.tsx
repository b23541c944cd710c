import type { Context } from "hono";
import { proposeDecision } from "../../../api/edit/propose.ts";
import type { Desk, House } from "../../../api/house.ts";
import { conflictsWith, lookAlikes } from "../../../domain/edit/conflict.ts";
import { type Lack, wholeDecision } from "../../../domain/edit/whole.ts";
import type { Decision } from "../../../domain/knowledge/decision.ts";
import { meansOf } from "../../../domain/provision/provision.ts";
import { dayOf } from "../../../domain/time/day.ts";
import type { Law } from "../../../law/law.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import { Notice } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { problemAt, type Typed, textOf, tooLong, typedIn } from "../cases/form.ts";
import { AboutDecision, DecisionText } from "../decisions/decision.tsx";
import { DiscardForm, DraftRail, partPath, withDraft } from "./draft-frame.tsx";
import { Conflicts } from "./shown.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
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

function Lacks({ say, language, law, id, lacks }: Props & { readonly lacks: readonly Lack[] }) {
  return (
    <Notice heading={say("edit.lacks")} tone="awaited">
      <p>{say("edit.lacks-why")}</p>
      <ul>
        {lacks.map((lack) => {
          const known = law.factors.get(lack.factor ?? "")?.name[language];
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

function Whole({ say, language, law, id, decision, typed, problems }: WholeProps) {
  const props = { say, language, factors: law.factors, decision };
  return (
    <>
      <Conflicts
        say={say}
        conflicts={conflictsWith(law.factors, meansOf(law.provisions), law.decisions, decision)}
        alike={lookAlikes(law.decisions, decision)}
      />
      <DecisionText {...props} later={null} />
      <form method="post" action={partPath(id, "preview")}>
        <TextArea
          say={say}
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
  c: Context<Env>,
  house: House,
  desk: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withDraft(c, desk, async ({ id, content }) => {
    const { law } = house;
    const say = c.get("say");
    const props = { say, language: c.get("language"), law, id };
    const taken = new Set(law.decisions.map((each) => each.id));
    const { decision, lacks } = wholeDecision(content, law.factors, taken, dayOf(house.now()));
    const failed = problems.length > 0;
    return await page(
      c,
      {
        title: say("edit.draft.preview"),
        rail: <DraftRail say={say} id={id} here="preview" />,
        beside:
          decision === null ? undefined : (
            <AboutDecision {...props} factors={law.factors} decision={decision} />
          ),
        failed,
        status: failed ? 400 : 200,
      },
      <>
        <ErrorSummary say={say} problems={problems} />
        <h1>{content.about.name || say("edit.unnamed")}</h1>
        <p class="lead">{say("edit.preview-as")}</p>
        {decision === null ? (
          <Lacks {...props} lacks={lacks} />
        ) : (
          <Whole {...props} decision={decision} typed={typed} problems={problems} />
        )}
        <DiscardForm say={say} id={id} />
      </>,
    );
  });
}

export async function proposeDraft(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const long = tooLong(c.get("say"), typed, { why: 2000 });
  if (long.length > 0) {
    return await previewPage(c, house, desk, typed, long);
  }
  const request = { draft: c.req.param("id") ?? "", why: textOf(typed, "why") };
  const made = await proposeDecision(desk.cell, desk.actor, house.law, request, house.now());
  if (made.ok) {
    return c.redirect(`/edit/proposals/${made.value}`, 303);
  }
  const { refused } = made;
  if (
    refused === "edit.no-why" ||
    refused === "edit.not-whole" ||
    refused === "edit.already-proposed"
  ) {
    return await previewPage(c, house, desk, typed, [problemAt(c.get("say"), refused, "why")]);
  }
  return await turnedAway(c, refused);
}
