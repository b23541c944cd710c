import type { WrittenLife } from "../../../api/rights/lives.ts";
import {
  type Contradiction,
  questionOfContradiction,
} from "../../../rules/rights/contradiction.ts";
import { type Counting, eventsOf } from "../../../rules/rights/life.ts";
import type { KeptLifeEvent } from "../../../store/plan/life.ts";
import { EmptyState } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say } from "../../page.ts";
import { dayText, momentText } from "../../texts/formats.ts";
import { AnswerLine, ToAnswer } from "../person-open.tsx";
import { eventText } from "./event-text.ts";
import { contradictionText, KeptContradictions, type OfLife } from "./happened-contradiction.tsx";

function By({ entry }: { readonly entry: KeptLifeEvent }) {
  const { source, noted, notedBy: name, words } = entry;
  const by = { source: say(`life.source.${source}`), at: momentText(language(), noted), name };
  return (
    <p class="terms">
      {say("life.happened.by", by)} {words !== null && <TypedText>{words}</TypedText>}
    </p>
  );
}

interface Line {
  readonly happened: Counting;
  readonly replaces: string;
  readonly entry: KeptLifeEvent | null;
  readonly cameFrom: string | null;
}

/** The newest day first. */
function linesOf({ entries, ofCase }: WrittenLife): readonly Line[] {
  return eventsOf({ entries, outcomes: ofCase })
    .map((happened): Line => {
      const { id } = happened;
      const entry = entries.find((each) => each.id === id) ?? null;
      const cameFrom = ofCase.find((each) => each.id === id)?.cameFrom ?? null;
      const replaces = `${entry === null ? "outcome" : "entry"}:${id}`;
      return { happened, replaces, entry, cameFrom };
    })
    .toSorted(
      ({ happened: { day: one } }, { happened: { day: other } }) =>
        Number(one < other) - Number(one > other),
    );
}

function Settled({
  contradiction,
  ...of
}: OfLife & { readonly contradiction: Contradiction<Counting> }) {
  const asked = contradictionText(contradiction);
  const question = questionOfContradiction(contradiction);
  const answer = of.life.answers.findLast((each) => each.question === question);
  return answer === undefined ? null : (
    <div class="terms">
      {asked} <AnswerLine {...of} answer={answer} />
      <ToAnswer {...of} id={answer.question} asked={asked} again />
    </div>
  );
}

function OneLine({ line, ...of }: OfLife & { readonly line: Line }) {
  const { at, today } = of;
  const { happened, replaces, entry, cameFrom } = line;
  const what = eventText(happened, today);
  const day = dayText(language(), happened.day);
  const contradictions = of.contradictions.filter(({ event }) => event.id === happened.id);
  return (
    <li>
      <p>
        <strong>{day}</strong> {what}
      </p>
      {entry !== null && <By entry={entry} />}
      {entry === null && (
        <p class="terms">
          {cameFrom === null
            ? say("life.happened.of-case")
            : say("life.happened.of-case-from", { name: cameFrom })}
        </p>
      )}
      {contradictions.length > 0 && (
        <div class="notice" data-tone="awaited">
          <KeptContradictions {...of} contradictions={contradictions} />
        </div>
      )}
      {of.settled
        .filter(({ event }) => event.id === happened.id)
        .map((contradiction) => (
          <Settled {...of} contradiction={contradiction} />
        ))}
      {contradictions.length === 0 && (
        <p class="no-print">
          <a
            class="ds-link"
            href={`${at}/happened?replaces=${replaces}#note`}
            aria-label={say("life.happened.correct-for", { what, day })}
          >
            {say("life.happened.correct")}
          </a>
        </p>
      )}
    </li>
  );
}

function Before({ today, life }: OfLife) {
  const before = life.entries.filter(({ id }) => !life.standing.has(id));
  return before.length === 0 ? null : (
    <details>
      <summary>{say("life.happened.before")}</summary>
      <ul>
        {before.map((entry) => (
          <li>
            {dayText(language(), entry.day)}: {eventText(entry, today)}
            {!entry.holds &&
              ` (${say(entry.replaces?.of === "outcome" ? "life.happened.not-theirs" : "life.happened.taken-back")})`}
            <By entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Happenings(props: OfLife) {
  const { at, life } = props;
  const lines = linesOf(life);
  const judged = life.ofCase.filter(({ kind }) => kind === "judged");
  return (
    <>
      {lines.length === 0 && (
        <EmptyState heading={say("life.happened.empty")}>
          <p>{say("life.happened.empty-how")}</p>
        </EmptyState>
      )}
      <ol class="timeline">
        {lines.map((line) => (
          <OneLine {...props} line={line} />
        ))}
      </ol>
      {judged.map(({ id, happened }) => (
        <p>
          {say("life.happened.judged", { day: dayText(language(), happened) })}{" "}
          <a
            class="ds-link"
            href={`${at}/happened?replaces=outcome:${id}&kind=judgment-final#note`}
            aria-label={`${say("life.happened.judged-do")}, ${dayText(language(), happened)}`}
          >
            {say("life.happened.judged-do")}
          </a>
        </p>
      ))}
      <Before {...props} />
    </>
  );
}
