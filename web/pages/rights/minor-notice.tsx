import type { WrittenLife } from "../../../api/rights/lives.ts";
import { type Day, dayOf } from "../../../domain/base/day.ts";
import type { Body } from "../../../domain/directory/body.ts";
import { isSaidYoung, maybeMinorInCase } from "../../../domain/rights/child.ts";
import type { CaseHead } from "../../../store/case.ts";
import { ChildWelfareLines } from "../../components/child-welfare.tsx";
import { Notice } from "../../components/notice.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { AnswerLine } from "./person-open.tsx";

interface Props extends Words {
  readonly at: string;
  readonly head: Pick<CaseHead, "id" | "safeguards">;
  readonly life: Pick<WrittenLife, "answers" | "said">;
  /** Whether it stands by a letter. */
  readonly letter?: boolean;
  /** Who is rung in doubt, where it is not told beside it. */
  readonly ring?: { readonly today: Day; readonly directory: readonly Body[] };
}

/** Of who is answered not to be a child, that the case says so still, and where that is lifted. */
function StillInCase({
  say,
  head,
  answer,
}: Pick<Props, "say" | "head"> & { readonly answer: string | null }) {
  const isHeld = head.safeguards.some(({ kind }) => kind === "minor-or-maybe");
  return isHeld && answer === "no" ? (
    <p class="no-print">
      {say("life.minor-still")}{" "}
      <a class="ds-link" href={`/cases/${head.id}/safeguards`}>
        {say("case.view.safeguards")}
      </a>
    </p>
  ) : null;
}

/** That the case says of somebody in it that they may be a child, and whether it is this person is to be answered; what was answered before that stands there. */
export function MinorNotice({ say, language, at, head, life, letter = false, ring }: Props) {
  const answer = life.answers.findLast(({ question }) => question === "under-eighteen");
  if (!maybeMinorInCase(head.safeguards, life)) {
    return <StillInCase say={say} head={head} answer={letter ? null : (answer?.answer ?? null)} />;
  }
  const said = isSaidYoung(life) ? life.said.at(-1) : undefined;
  const set = said ?? head.safeguards.find(({ kind }) => kind === "minor-or-maybe")?.at;
  return (
    <div class="no-print">
      <Notice heading={say("life.minor")} tone="awaited">
        {answer !== undefined && set !== undefined && (
          <p>
            {say(said === undefined ? "life.minor-answered" : "life.minor-said", {
              day: dayText(language, dayOf(set)),
            })}{" "}
            <AnswerLine say={say} language={language} answer={answer} />
          </p>
        )}
        <p>
          {say("life.minor-how")}{" "}
          <a class="ds-link" href={`${at}/answers/under-eighteen`}>
            {say("life.minor-do")}
          </a>
        </p>
        {ring !== undefined && (
          <>
            <p>{say("life.child-help")}</p>
            <ChildWelfareLines say={say} language={language} {...ring} />
          </>
        )}
        {letter && <p>{say("life.minor-letter")}</p>}
      </Notice>
    </div>
  );
}
