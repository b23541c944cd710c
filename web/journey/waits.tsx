import { leavesIn } from "../../domain/journey/kept.ts";
import { codesOf, type Locks } from "../../domain/journey/locks.ts";
import { rowsOf } from "../../domain/journey/row.ts";
import { isOfKind, newestOf, unanswered } from "../../domain/plan/entry.ts";
import type { Day } from "../../domain/time/day.ts";
import { Notice } from "../components/notice.tsx";
import { language, say } from "../page.ts";
import { describe } from "../plan/entry/described.ts";
import { Wrong } from "../plan/entry/entry-card.tsx";
import { addressOf, type Looking } from "../plan/frame.tsx";
import { dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { waitsKey } from "./held.ts";
import { answerText } from "./labels.ts";

/** Danger first: that someone harms them, or danger that nobody has looked at. Whom to ring, as elsewhere. */
export function Danger({ looking: { found } }: { readonly looking: Looking }) {
  const { journey, plan } = found;
  const rows = journey?.rows ?? [];
  const isHarmed = rowsOf(rows, "stays").at(-1)?.ticked.includes("harm") === true;
  const isNew = journey?.locks.safe.questions.includes("danger-new") === true;
  return isHarmed || isNew ? (
    <Notice heading={say("danger.heading")} tone="urgent">
      <p>
        <a href="tel:112">{say("help.call", { phone: "112" })}</a>. {say("danger.more")}
      </p>
      <p>
        {say(isHarmed ? "journey.harm" : "journey.danger")}{" "}
        <a class="ds-link" href={`/cases/${plan.caseId}/whom?need=danger&urgency=life`}>
          {say("danger.call-now")}
        </a>
      </p>
    </Notice>
  ) : null;
}

export const leavesText = (day: Day | null): string =>
  day === null
    ? say("journey.goes-no-day")
    : say("journey.goes-on", { day: dayText(language(), day) });

/** The person goes although something is missing: when, and what still makes it safer. */
export function GoesAnyway({ looking }: { readonly looking: Looking }) {
  const { journey, plan, child } = looking.found;
  const leaves = leavesIn(journey?.rows ?? []);
  const at = addressOf(looking);
  const what = say("journey.goes-step");
  return leaves === null ? null : (
    <Notice heading={say("journey.row.goes_anyway")} tone="awaited">
      <p>
        <strong>{leavesText(leaves.day)}</strong> {say("journey.goes-do")}
      </p>
      <ul>
        {child !== null && <li>{say("journey.goes-child")}</li>}
        <li>
          <a
            class="ds-link"
            href={`${at}/steps?${new URLSearchParams({ area: "safety", what })}#new`}
          >
            {what}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`/cases/${plan.caseId}/whom?need=danger&urgency=today`}>
            {say("journey.goes-whom")}
          </a>
        </li>
        <li>{answerText("goes_anyway", "numbers", leaves.numbers)}</li>
        <li>{answerText("goes_anyway", "call", leaves.call)}</li>
      </ul>
    </Notice>
  );
}

/** What is missing, in words to the person; nothing beside a no, which is not pressed on. */
function LacksOf({ locks }: { readonly locks: Locks }) {
  return locks.yes.shut.includes("no") ? null : (
    <ul>
      {codesOf(locks).map((code) => (
        <li>{say(`journey.you.${code}` as TextKey)}</li>
      ))}
    </ul>
  );
}

/** Before a journey is written down: what has to be in place first. */
export function JourneyLacks({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const locks = found.journey?.locks;
  return locks === undefined || locks.mayBeWritten ? null : (
    <Notice
      heading={say(locks.yes.shut.includes("no") ? "plan.return.says-no" : "journey.first")}
      tone="awaited"
    >
      <LacksOf locks={locks} />
    </Notice>
  );
}

/** That a journey is written down and waits, and for what; or, of one that they wrote who no longer see this, that they cannot tell. */
export function JourneyWaits({
  looking,
  within = false,
}: {
  readonly looking: Looking;
  /** Whether what is missing is told on the page itself. */
  readonly within?: boolean;
}) {
  const { found } = looking;
  const { journey } = found;
  if (journey === null) {
    const own = newestOf(found.entries)
      .filter(isOfKind("return"))
      .some(({ content }) => content.row?.row === "journey");
    return own ? <Notice heading={say("plan.return.not-seen")} /> : null;
  }
  const key = waitsKey(looking);
  return key === null ? null : (
    <Notice heading={say(key)} tone="awaited">
      <p>
        {say("plan.return.waits")}{" "}
        <a class="ds-link" href={`${addressOf(looking)}/return`}>
          {say("plan.part.return")}
        </a>
      </p>
      {!within && <LacksOf locks={journey.locks} />}
    </Notice>
  );
}

/** Answers about going home that the person says are wrong, each with what they say beside it. */
export function ReturnWrong({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const standing = newestOf(found.entries);
  const about = new Set(unanswered(standing).map(({ content }) => content.about));
  const wrong = standing.filter(
    ({ content, thing }) => content.kind === "return" && about.has(thing),
  );
  return wrong.length === 0 ? null : (
    <Notice heading={say("plan.return.corrected")} tone="awaited">
      <p>{say("plan.return.corrected-so")}</p>
      {wrong.map((entry) => (
        <>
          <p>
            <a class="ds-link" href={`${addressOf(looking)}/return/${entry.thing}`}>
              {describe(looking, entry).heading}
            </a>
          </p>
          <Wrong looking={looking} entry={entry} />
        </>
      ))}
    </Notice>
  );
}
