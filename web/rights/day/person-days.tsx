import type { AllToHold, DayToHold } from "../../../api/rights/day/to-hold.ts";
import type { WrittenLife } from "../../../api/rights/lives.ts";
import type { Body } from "../../../domain/directory/body.ts";
import type { Day } from "../../../domain/time/day.ts";
import type { Answer } from "../../../rules/rights/right.ts";
import { keptIn } from "../../components/kept.tsx";
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

/** Seen before anything is unfolded. */
const near = 2;

/** One that passed stays until it is written as done. */
export function DaysToHold(props: Props) {
  const { at, goesOn, life, urgent, days, rights, earlier } = props;
  const childGoesOn = doesChildGoOn({ urgent, rights });
  const now = urgent.filter(done(false));
  const left = days.filter(done(false));
  const written = [urgent.filter(done(true)), days.filter(done(true))] as const;
  const count = written[0].length + written[1].length;
  const one = (day: DayToHold) => <OneDay {...props} day={day} />;
  return (
    <div id="deadlines">
      <h2>{say("rights.deadlines")}</h2>
      {days.length === 0 && <p>{say("rights.no-deadlines")}</p>}
      <ul class="case-lines">
        <AtOnceLines {...{ at, life }} urgent={now} />
        <ChildGoesOn {...{ urgent, rights }} />
        {goesOn !== null && <GoesOn goesOn={goesOn} />}
        {left.slice(0, near).map(one)}
      </ul>
      <WhoHelps all={[...urgent, ...days]} childGoesOn={childGoesOn} />
      {left.length > near && (
        <details class="state">
          <summary>{say("life.later", { count: left.length - near })}</summary>
          <ul class="case-lines">{left.slice(near).map(one)}</ul>
        </details>
      )}
      {count > 0 && (
        <details class="state" open={keptIn(["met", "undone"]) !== undefined}>
          <summary>{say("life.done", { count })}</summary>
          <ul class="case-lines">
            <AtOnceLines {...{ at, life }} urgent={written[0]} />
            {written[1].map(one)}
          </ul>
        </details>
      )}
      {earlier.length > 0 && <Earlier {...props} />}
      {days.length + urgent.length > 0 && (
        <details class="state">
          <summary>{say("life.how-days")}</summary>
          {days.length > 0 && <p class="terms">{say("life.days-of-law")}</p>}
          {urgent.length > 0 && <p class="terms">{say("life.at-once")}</p>}
        </details>
      )}
    </div>
  );
}
