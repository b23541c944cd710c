import type { AllToHold, DayToHold } from "../../../api/rights/day/to-hold.ts";
import type { WrittenLife } from "../../../api/rights/lives.ts";
import type { Body } from "../../../domain/directory/body.ts";
import type { Day } from "../../../domain/time/day.ts";
import type { Answer } from "../../../rules/rights/right.ts";
import { language, say } from "../../page.ts";
import { planAt } from "../../plan/frame.tsx";
import { dayAndAwayText } from "../../texts/formats.ts";
import { AtOnceLines } from "../at-once.tsx";
import { ChildGoesOn, doesChildGoOn } from "../minor/child-goes-on.tsx";
import { WhoHelps } from "../who-helps.tsx";
import { OfDay, ToDay } from "./of-day.tsx";

interface GoesOnWithout {
  readonly caseId: string;
  readonly person: string;
  readonly seesPlan: boolean;
}

interface Props extends AllToHold, Pick<Answer, "rights"> {
  readonly directory: readonly Body[];
  readonly at: string;
  readonly life: WrittenLife;
  readonly asOf: Day;
  /** Opened. */
  readonly opensEarlier: boolean;
  /** Null without a drop. */
  readonly goesOn: GoesOnWithout | null;
}

function OneDay(props: Pick<Props, "at" | "asOf"> & { readonly day: DayToHold }) {
  const { day, asOf } = props;
  const { title, due, met } = day;
  return (
    <li class="case-line">
      <strong>{dayAndAwayText(language(), due, asOf)}</strong>
      {due < asOf && met === null && <strong> {say("life.passed")}.</strong>} {title[language()]}
      <OfDay day={day} />
      <ToDay {...props} />
    </li>
  );
}

/** What is planned does not end with the case. */
function GoesOn({ goesOn: { caseId, person, seesPlan } }: { readonly goesOn: GoesOnWithout }) {
  return (
    <li class="case-line">
      {say(seesPlan ? "life.goes-on" : "life.goes-on-none")}{" "}
      <a
        class="ds-link"
        href={seesPlan ? `${planAt({ caseId, person })}/ways` : `/cases/${caseId}/plans`}
      >
        {say(seesPlan ? "plan.to-ways" : "plan.list")}
      </a>
    </li>
  );
}

/** It still counts, and can be undone. */
function Earlier(props: Props) {
  const { at, earlier, asOf, opensEarlier } = props;
  return (
    <details id="earlier" open={opensEarlier}>
      <summary>{say("life.earlier")}</summary>
      <ul class="case-lines">
        {earlier.map((day) => (
          <li class="case-line">
            <strong>
              {day.due === null
                ? say("rights.was-at-once")
                : dayAndAwayText(language(), day.due, asOf)}
            </strong>{" "}
            {day.title[language()]}
            <OfDay day={day} />
            {day.met !== null && <ToDay at={at} day={day} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

const done =
  (isDone: boolean) =>
  ({ met }: Pick<DayToHold, "met">) =>
    (met !== null) === isDone;

/** One that passed stays until somebody writes that it was done. */
export function DaysToHold(props: Props) {
  const { at, goesOn, life, urgent, days, rights, earlier } = props;
  return (
    <>
      <h2 id="deadlines">{say("rights.deadlines")}</h2>
      <ul class="case-lines">
        {[false, true].map((isDone) => (
          <>
            <AtOnceLines {...{ at, life }} urgent={urgent.filter(done(isDone))} />
            {!isDone && <ChildGoesOn {...{ urgent, rights }} />}
            {!isDone && goesOn !== null && <GoesOn goesOn={goesOn} />}
            {days.filter(done(isDone)).map((day) => (
              <OneDay {...props} day={day} />
            ))}
          </>
        ))}
      </ul>
      <WhoHelps all={[...urgent, ...days]} childGoesOn={doesChildGoOn({ urgent, rights })} />
      {days.length === 0 && <p>{say("rights.no-deadlines")}</p>}
      {days.length > 0 && <p class="terms">{say("life.days-of-law")}</p>}
      {urgent.length > 0 && <p class="terms">{say("life.at-once")}</p>}
      {earlier.length > 0 && <Earlier {...props} />}
    </>
  );
}
