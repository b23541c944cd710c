import type { Child } from "hono/jsx";
import type { WrittenLife } from "../../../api/rights/lives.ts";
import type { RightsOfPerson } from "../../../api/rights/read.ts";
import type { Counting } from "../../../domain/rights/life.ts";
import { questionOf } from "../../../domain/rights/life-answer.ts";
import type { Happened } from "../../../domain/rights/situation.ts";
import { questionOfSlip, type Slip } from "../../../domain/rights/slip.ts";
import type { Day } from "../../../domain/time/day.ts";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { eventText } from "./event-text.ts";

/** A person's life as a page shows it: in which words, at which address, seen on which day. */
export interface OfLife extends Words {
  readonly at: string;
  readonly today: Day;
  readonly life: WrittenLife;
  readonly slips: RightsOfPerson["slips"];
  readonly settled: RightsOfPerson["slips"];
}

interface OfSlip {
  readonly at: string;
  readonly today: Day;
  readonly slip: Slip<Counting>;
}

/** Why somebody has to look at it again. What was only typed in, without an account, is no answer that is written down. */
export function slipText(
  { say, language, today }: Words & { readonly today: Day },
  { why, event, other }: Slip<Happened>,
  isTyped = false,
): string {
  const isFar = why === "far";
  const named = (each: Happened) => ({
    what: eventText(say, language, isFar ? { ...each, until: null } : each, today),
    day: dayText(language, each.day),
  });
  const until = event.until === null ? "" : dayText(language, event.until);
  const { what: after = "", day: on = "" } = other === null ? {} : named(other);
  const key = isTyped && why === "answered" ? "answered-typed" : why;
  return say(`life.slip.${key}`, { ...named(event), until, after, on });
}

/** What one can do with what may be a slip: put right each thing that it is of, first, or write that it stands. */
function ToDoWith({ slip, at, ...of }: Words & OfSlip) {
  const { say, language, today } = of;
  const { event, other } = slip;
  const question = questionOfSlip(slip);
  return (
    <ul class="no-print">
      {(other === null ? [event] : [event, other]).map((each) => (
        <li>
          <a class="ds-link" href={`${at}/happened?replaces=${each.id}#note`}>
            {say("life.happened.correct-for", {
              what: eventText(say, language, each, today),
              day: dayText(language, each.day),
            })}
          </a>
        </li>
      ))}
      {slip.why === "answered" && (
        <li>
          <a class="ds-link" href={`${at}/answers/${slip.question}`}>
            {say("life.answer-again-for", {
              question: questionOf(slip.question)?.words[language] ?? "",
            })}
          </a>
        </li>
      )}
      {question !== null && (
        <li>
          <a
            class="ds-link"
            href={`${at}/answers/${question}`}
            aria-label={say("life.slip.stands-for", { what: slipText(of, slip) })}
          >
            {say("life.slip.stands")}
          </a>
        </li>
      )}
    </ul>
  );
}

/** What can be done of it, where the page says no more: without an account it is put right in the form that it was typed in. */
function howWith(slips: readonly Slip<Happened>[], isKept: boolean) {
  const isAnswered = ({ why }: Slip<Happened>) => why === "answered";
  return [
    ...(slips.every(isAnswered) ? [] : ([`life.slip.how${isKept ? "-kept" : ""}`] as const)),
    ...(slips.some(isAnswered)
      ? ([`life.slip.how-answered${isKept ? "-kept" : ""}`] as const)
      : []),
  ];
}

/** What somebody has to look at again, each with what `todo` says can be done of it. */
export function Slips<Event extends Happened>({
  slips,
  todo,
  ...props
}: Words & {
  readonly today: Day;
  readonly slips: readonly Slip<Event>[];
  readonly todo?: (slip: Slip<Event>) => Child;
}) {
  const { say } = props;
  return (
    <>
      <p>
        <strong>{say("life.slip.heading")}</strong>
      </p>
      {slips.map((slip) => (
        <>
          <p>{slipText(props, slip, todo === undefined)}</p>
          {todo?.(slip)}
        </>
      ))}
      {howWith(slips, todo !== undefined).map((how) => (
        <p>{say(how)}</p>
      ))}
    </>
  );
}

/** The same of a life that is kept: each leads to where it is put right, and to where it is written that it stands. */
export function KeptSlips({ slips, ...props }: Omit<OfLife, "life" | "settled">) {
  return <Slips {...props} slips={slips} todo={(slip) => <ToDoWith {...props} slip={slip} />} />;
}

/** The same above what is made of a person's days, with the way to where they are put right; nothing where there is none. */
export function SlipsNotice(props: Omit<OfLife, "life" | "settled">) {
  return props.slips.length === 0 ? null : (
    <div class="notice" data-tone="awaited">
      <KeptSlips {...props} />
      <p class="no-print">
        <a class="ds-link" href={`${props.at}/happened`}>
          {props.say("life.view.happened")}
        </a>
      </p>
    </div>
  );
}

/** That something of a person must be looked at again, with the way there: on a page that tells more than their rights. */
export function LookAgain({
  say,
  at,
  pseudonym,
}: Pick<Words, "say"> & { readonly at: string; readonly pseudonym: string }) {
  return (
    <p>
      <a class="ds-link" href={`${at}/happened`}>
        {say("life.slip.heading")}
        <span class="unseen"> {pseudonym}</span>
      </a>
      : {say("life.slip.again")}
    </p>
  );
}
