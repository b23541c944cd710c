import type { WrittenLife } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import { happenedIn } from "../../../domain/rights/life.ts";
import type { KeptLifeEvent } from "../../../store/life.ts";
import { EmptyState } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText, momentText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import type { Words } from "./by-state.tsx";
import { eventText } from "./event-text.ts";

function By({ say, language, entry }: Words & { readonly entry: KeptLifeEvent }) {
  const { source, noted, notedBy: name, words } = entry;
  const by = { source: say(`life.source.${source}`), at: momentText(language, noted), name };
  return (
    <p class="terms">
      {say("life.happened.by", by)} {words !== null && <TypedText>{words}</TypedText>}
    </p>
  );
}

interface Line {
  readonly day: Day;
  readonly what: string;
  readonly replaces: string;
  readonly entry: KeptLifeEvent | null;
  readonly cameFrom: string | null;
}

/** What counts for the person, the newest day first: their own entries that stand, and what became of the case. */
function linesOf(say: Say, language: Language, life: WrittenLife): readonly Line[] {
  const own = life.entries
    .filter(({ id }) => life.standing.has(id))
    .map((entry) => ({
      ...{ day: entry.day, what: eventText(say, language, entry), entry, cameFrom: null },
      replaces: `entry:${entry.id}`,
    }));
  const ofCase = life.ofCase.flatMap((outcome) => {
    const happened = happenedIn(outcome);
    const { id, cameFrom } = outcome;
    return happened === null
      ? []
      : [
          {
            ...{ day: happened.day, what: eventText(say, language, happened), entry: null },
            ...{ replaces: `outcome:${id}`, cameFrom },
          },
        ];
  });
  return [...own, ...ofCase].toSorted((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
}

function OneLine({ say, language, at, line }: Words & { at: string; line: Line }) {
  const { day, what, replaces, entry, cameFrom } = line;
  const dayWords = dayText(language, day);
  return (
    <li>
      <p>
        <strong>{dayWords}</strong> {what}
      </p>
      {entry !== null && <By say={say} language={language} entry={entry} />}
      {entry === null && (
        <p class="terms">
          {cameFrom === null
            ? say("life.happened.of-case")
            : say("life.happened.of-case-from", { name: cameFrom })}
        </p>
      )}
      <p class="no-print">
        <a
          class="ds-link"
          href={`${at}/happened?replaces=${replaces}#note`}
          aria-label={say("life.happened.correct-for", { what, day: dayWords })}
        >
          {say("life.happened.correct")}
        </a>
      </p>
    </li>
  );
}

/** Entries that no longer stand, and those that only took something back. */
function Before({ say, language, life }: Words & { readonly life: WrittenLife }) {
  const before = life.entries.filter(({ id }) => !life.standing.has(id));
  return before.length === 0 ? null : (
    <details>
      <summary>{say("life.happened.before")}</summary>
      <ul>
        {before.map((entry) => (
          <li>
            {dayText(language, entry.day)}: {eventText(say, language, entry)}
            {!entry.holds &&
              ` (${say(entry.replaces?.of === "outcome" ? "life.happened.not-theirs" : "life.happened.taken-back")})`}
            <By say={say} language={language} entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything that counts for a person, and below it what no longer stands. */
export function Happenings({ say, language, at, life }: Words & { at: string; life: WrittenLife }) {
  const lines = linesOf(say, language, life);
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
          <OneLine say={say} language={language} at={at} line={line} />
        ))}
      </ol>
      {judged.map(({ id, happened }) => (
        <p>
          {say("life.happened.judged", { day: dayText(language, happened) })}{" "}
          <a
            class="ds-link"
            href={`${at}/happened?replaces=outcome:${id}&kind=judgment-final#note`}
            aria-label={`${say("life.happened.judged-do")}, ${dayText(language, happened)}`}
          >
            {say("life.happened.judged-do")}
          </a>
        </p>
      ))}
      <Before say={say} language={language} life={life} />
    </>
  );
}
