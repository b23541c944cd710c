import { dayOf } from "../../../domain/base/day.ts";
import { maybeMinorInCase } from "../../../domain/rights/child.ts";
import type { CaseHead } from "../../../store/case.ts";
import type { KeptLifeAnswer } from "../../../store/life.ts";
import { Notice } from "../../components/notice.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { AnswerLine } from "./person-open.tsx";

interface Props extends Words {
  readonly at: string;
  readonly head: Pick<CaseHead, "safeguards">;
  readonly answers: readonly KeptLifeAnswer[];
  /** Whether it stands by a letter. */
  readonly letter?: boolean;
}

/** That the case says of somebody in it that they may be a child, and whether it is this person is to be answered; what was answered before that stands there. */
export function MinorNotice({ say, language, at, head, answers, letter = false }: Props) {
  if (!maybeMinorInCase(head.safeguards, answers)) {
    return null;
  }
  const answer = answers.findLast(({ question }) => question === "under-eighteen");
  const set = head.safeguards.find(({ kind }) => kind === "minor-or-maybe");
  return (
    <div class="no-print">
      <Notice heading={say("life.minor")} tone="awaited">
        {answer !== undefined && set !== undefined && (
          <p>
            {say("life.minor-answered", { day: dayText(language, dayOf(set.at)) })}{" "}
            <AnswerLine say={say} language={language} answer={answer} />
          </p>
        )}
        <p>
          {say("life.minor-how")}{" "}
          <a class="ds-link" href={`${at}/answers/under-eighteen`}>
            {say("life.minor-do")}
          </a>
        </p>
        {letter && <p>{say("life.minor-letter")}</p>}
      </Notice>
    </div>
  );
}
