import type { WrittenLife } from "../../../api/rights/lives.ts";
import type { ChildOfCase } from "../../../api/safeguard/child-of-case.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { isAskedElsewhere } from "../../../rules/rights/child.ts";
import type { CaseHead } from "../../../store/case/case-head.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say } from "../../page.ts";
import { ChildWelfareLines } from "../../safeguard/child-welfare.tsx";
import { dayText } from "../../texts/formats.ts";
import { rightsOfPerson } from "../person-frame.tsx";
import { AnswerLine } from "../person-open.tsx";

interface Props {
  readonly at: string;
  readonly head: Pick<CaseHead, "id" | "safeguards">;
  readonly life: Pick<WrittenLife, "answers" | "asked">;
  readonly child: ChildOfCase;
  readonly letter?: boolean;
  /** Where not shown beside it. */
  readonly ring?: boolean;
}

/** Written of others, not this person. */
function OfOthers({ head, child: { others } }: Pick<Props, "head" | "child">) {
  return others.length === 0 ? null : (
    <p>
      {say("life.minor-of")}{" "}
      {others.map(({ id, pseudonym }, at) => (
        <>
          {at > 0 && ", "}
          <a class="ds-link" href={rightsOfPerson(head.id, id)}>
            <TypedText>{pseudonym}</TypedText>
          </a>
        </>
      ))}
    </p>
  );
}

/** Answered as no child: the case still says so, and where to lift that. */
function StillInCase({
  head,
  child,
  answer,
}: Pick<Props, "head" | "child"> & { readonly answer: string | null }) {
  const isHeld = head.safeguards.some(({ kind }) => kind === "minor-or-maybe");
  return isHeld && answer === "no" ? (
    <div class="no-print">
      <p>
        {say("life.minor-still")}{" "}
        <a class="ds-link" href={`/cases/${head.id}/safeguards`}>
          {say("case.view.safeguards")}
        </a>
      </p>
      <OfOthers head={head} child={child} />
    </div>
  ) : null;
}

/** Of whom the case says it, and the question; nothing where it is known. */
export function MinorNotice({ at, head, life, child, letter = false, ring = false }: Props) {
  const answer = life.answers.findLast(({ question }) => question === "under-eighteen");
  if (!child.isAsked) {
    return <StillInCase {...{ head, child }} answer={letter ? null : (answer?.answer ?? null)} />;
  }
  const asked = isAskedElsewhere(life) ? life.asked.at(-1)?.at : undefined;
  const set = asked ?? head.safeguards.find(({ kind }) => kind === "minor-or-maybe")?.at;
  return (
    <div class="no-print">
      <Notice heading={say("life.minor")} tone="awaited">
        {answer !== undefined && set !== undefined && (
          <p>
            {say(asked === undefined ? "life.minor-answered" : "life.minor-asked", {
              day: dayText(language(), dayOf(set)),
            })}{" "}
            <AnswerLine answer={answer} />
          </p>
        )}
        <OfOthers head={head} child={child} />
        <p>
          {say(child.others.length > 0 ? "life.minor-too" : "life.minor-how")}{" "}
          <a class="ds-link" href={`${at}/answers/under-eighteen`}>
            {say("life.minor-do")}
          </a>
        </p>
        {ring && (
          <>
            <p>{say("life.child-help")}</p>
            <ChildWelfareLines />
          </>
        )}
        {letter && <p>{say("life.minor-letter")}</p>}
      </Notice>
    </div>
  );
}
