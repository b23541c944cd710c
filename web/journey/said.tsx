import { isOfColleagues, type Journey, type JourneyAnswer } from "../../domain/journey/kept.ts";
import { type Entry, isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { describe } from "../plan/entry/described.ts";
import { EntryLines } from "../plan/entry/entry-card.tsx";
import type { Looking } from "../plan/frame.tsx";
import { dayText } from "../texts/formats.ts";
import { To, writes } from "./frame.tsx";
import { saidText } from "./labels.ts";

export function Written({
  looking,
  journey,
}: {
  readonly looking: Looking;
  readonly journey: Journey;
}) {
  const { found } = looking;
  const entry = newestOf(found.entries)
    .filter(isOfKind("return"))
    .find(({ content }) => content.row?.row === "journey");
  const may = writes(looking) && (journey.locks.mayBeWritten || entry !== undefined);
  return entry === undefined && !may ? null : (
    <>
      <h2 id="journey">{say("journey.row.journey")}</h2>
      {entry !== undefined && <EntryLines looking={looking} entry={entry} />}
      {may && (
        <p>
          <To looking={looking} path="journey">
            {say("journey.write")}
          </To>
        </p>
      )}
    </>
  );
}

/** Answers, each with the way to it, the newest first. */
function Said({
  looking,
  entries,
}: {
  readonly looking: Looking;
  readonly entries: readonly Entry<JourneyAnswer>[];
}) {
  return (
    <ul>
      {entries.toReversed().map((entry) => (
        <li id={entry.thing}>
          {dayText(language(), entry.content.on)}:{" "}
          <To looking={looking} path={entry.thing}>
            {describe(looking, entry).heading}
          </To>{" "}
          {entry.content.row !== null && <strong>{saidText(entry.content.row)}</strong>}{" "}
          {entry.content.words !== null && <TypedText>{entry.content.words}</TypedText>}
        </li>
      ))}
    </ul>
  );
}

/** All that was said; apart from it, what colleagues found and doubted, which is not read to the person. */
export function Answers({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const all = newestOf(found.entries)
    .filter(isOfKind("return"))
    .filter(({ content }) => content.row?.row !== "journey");
  const ours = all.filter(({ content }) => isOfColleagues(content));
  const said = all.filter(({ content }) => !isOfColleagues(content));
  return (
    <>
      {ours.length > 0 && (
        <details>
          <summary>{say("journey.found")}</summary>
          <Said looking={looking} entries={ours} />
        </details>
      )}
      <h2>{say("journey.answers")}</h2>
      {said.length === 0 ? (
        <p>{say("journey.answers-none")}</p>
      ) : (
        <Said looking={looking} entries={said} />
      )}
    </>
  );
}
