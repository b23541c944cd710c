import type { Child } from "hono/jsx";
import type { WrittenLife } from "../../../api/rights/lives.ts";
import type { RightsOfPerson } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/time/day.ts";
import {
  type Contradiction,
  questionOfContradiction,
} from "../../../rules/rights/contradiction.ts";
import type { Counting } from "../../../rules/rights/life.ts";
import { questionOf } from "../../../rules/rights/life-answer.ts";
import type { Happened } from "../../../rules/rights/situation.ts";
import { language, say, today } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { eventText } from "./event-text.ts";

export interface OfLife {
  readonly at: string;
  readonly today: Day;
  readonly life: WrittenLife;
  readonly contradictions: RightsOfPerson["contradictions"];
  readonly settled: RightsOfPerson["contradictions"];
}

interface OfContradiction {
  readonly at: string;
  readonly contradiction: Contradiction<Counting>;
}

/** What was only typed in is no answer that is written down. */
export function contradictionText(
  { why, event, other }: Contradiction<Happened>,
  isTyped = false,
): string {
  const isFar = why === "far";
  const named = (each: Happened) => ({
    what: eventText(isFar ? { ...each, until: null } : each, today()),
    day: dayText(language(), each.day),
  });
  const until = event.until === null ? "" : dayText(language(), event.until);
  const { what: after = "", day: on = "" } = other === null ? {} : named(other);
  const key = isTyped && why === "answered" ? "answered-typed" : why;
  return say(`life.contradiction.${key}`, { ...named(event), until, after, on });
}

/** Put each thing right, first, or write that it stands. */
function ToDoWith({ contradiction, at }: OfContradiction) {
  const { event, other } = contradiction;
  const question = questionOfContradiction(contradiction);
  return (
    <ul class="no-print">
      {(other === null ? [event] : [event, other]).map((each) => (
        <li>
          <a class="ds-link" href={`${at}/happened?replaces=${each.id}#note`}>
            {say("life.happened.correct-for", {
              what: eventText(each, today()),
              day: dayText(language(), each.day),
            })}
          </a>
        </li>
      ))}
      {contradiction.why === "answered" && (
        <li>
          <a class="ds-link" href={`${at}/answers/${contradiction.question}`}>
            {say("life.answer-again-for", {
              question: questionOf(contradiction.question)?.words[language()] ?? "",
            })}
          </a>
        </li>
      )}
      {question !== null && (
        <li>
          <a
            class="ds-link"
            href={`${at}/answers/${question}`}
            aria-label={say("life.contradiction.stands-for", {
              what: contradictionText(contradiction),
            })}
          >
            {say("life.contradiction.stands")}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Without an account it is put right in the form. */
function howWith(contradictions: readonly Contradiction<Happened>[], isKept: boolean) {
  const isAnswered = ({ why }: Contradiction<Happened>) => why === "answered";
  return [
    ...(contradictions.every(isAnswered)
      ? []
      : ([`life.contradiction.how${isKept ? "-kept" : ""}`] as const)),
    ...(contradictions.some(isAnswered)
      ? ([`life.contradiction.how-answered${isKept ? "-kept" : ""}`] as const)
      : []),
  ];
}

/** `todo` says what can be done of each. */
export function Contradictions<Event extends Happened>({
  contradictions,
  todo,
}: {
  readonly contradictions: readonly Contradiction<Event>[];
  readonly todo?: (contradiction: Contradiction<Event>) => Child;
}) {
  return (
    <>
      <p>
        <strong>{say("life.contradiction.heading")}</strong>
      </p>
      {contradictions.map((contradiction) => (
        <>
          <p>{contradictionText(contradiction, todo === undefined)}</p>
          {todo?.(contradiction)}
        </>
      ))}
      {howWith(contradictions, todo !== undefined).map((how) => (
        <p>{say(how)}</p>
      ))}
    </>
  );
}

/** Each leads to where it is put right. */
export function KeptContradictions({ contradictions, ...props }: Omit<OfLife, "life" | "settled">) {
  return (
    <Contradictions
      {...props}
      contradictions={contradictions}
      todo={(contradiction) => <ToDoWith {...props} contradiction={contradiction} />}
    />
  );
}

export function ContradictionsNotice(props: Omit<OfLife, "life" | "settled">) {
  return props.contradictions.length === 0 ? null : (
    <div class="notice" data-tone="awaited">
      <KeptContradictions {...props} />
      <p class="no-print">
        <a class="ds-link" href={`${props.at}/happened`}>
          {say("life.view.happened")}
        </a>
      </p>
    </div>
  );
}

/** On a page that tells more than their rights. */
export function LookAgain({ at, pseudonym }: { readonly at: string; readonly pseudonym: string }) {
  return (
    <p>
      <a class="ds-link" href={`${at}/happened`}>
        {say("life.contradiction.heading")}
        <span class="unseen"> {pseudonym}</span>
      </a>
      : {say("life.contradiction.again")}
    </p>
  );
}
