import type { JourneyAnswer } from "../../../domain/journey/kept.ts";
import type { Correction } from "../../../domain/plan/correction.ts";
import {
  type Content,
  type ContentOf,
  type Entry,
  type Kind,
  newestOf,
} from "../../../domain/plan/entry.ts";
import type { Need } from "../../../domain/plan/need.ts";
import type { Wishes } from "../../../domain/plan/wishes.ts";
import { goingWaits } from "../../journey/held.ts";
import { rowHeading, rowText, whomText } from "../../journey/labels.ts";
import { language } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import { followUp, planB, step } from "./described-open.ts";
import { colleagueText, type Described, type Telling } from "./telling.ts";

/** As they were said, or nothing. */
function quoted(words: string | null): readonly string[] {
  if (words === null) {
    return [];
  }
  return [language() === "nb" ? `«${isolate(words)}»` : `“${isolate(words)}”`];
}

function saidText({ say }: Telling, { on, heard }: Pick<Wishes, "on" | "heard">): string {
  return say("plan.said", { day: dayText(language(), on), heard: say(`plan.heard.${heard}`) });
}

function wishes(telling: Telling, content: Wishes): Described {
  const { say } = telling;
  const order = content.inOrder.map((wish, at) =>
    say("plan.wish.in-order", { at: at + 1, wish: say(`plan.wish.${wish}`) }),
  );
  return {
    heading: order.length === 0 ? say("plan.wishes.dont-know") : order.join("; "),
    lines: [...quoted(content.words), saidText(telling, content)],
  };
}

function need({ say }: Telling, content: Need): Described {
  const { state, what, observer, observedBy, on, assessment } = content;
  const who = observedBy ?? say(`plan.need.observer.${observer}`);
  const assessed =
    assessment?.state === "assessed"
      ? say("plan.need.is-assessed", { day: dayText(language(), assessment.on), by: assessment.by })
      : say("plan.need.not-assessed");
  return {
    heading: what === "" ? say(`plan.need.state.${state}`) : what,
    lines: [
      ...(what === "" ? [] : [say(`plan.need.state.${state}`)]),
      ...(assessment === null ? [] : [assessed]),
      say("plan.need.noticed", { day: dayText(language(), on), who }),
    ],
  };
}

function journeyAnswer(
  telling: Telling,
  { row, words, on }: JourneyAnswer,
  entry: Entry<JourneyAnswer>,
): Described {
  const { say } = telling;
  const day = dayText(language(), on);
  if (row === null) {
    return { heading: say("journey.earlier"), lines: [...quoted(words), day] };
  }
  const isStanding = newestOf(telling.found.entries).includes(entry);
  const waits = row.row === "journey" && isStanding ? goingWaits(telling) : null;
  const about = whomText(say, row);
  const answer = rowText(say, row);
  return {
    heading: rowHeading(say, row),
    lines: [
      ...(waits === null ? [] : [waits]),
      ...(about === null ? [] : [isolate(about)]),
      ...(answer === "" ? [] : [answer]),
      ...("day" in row && row.day != null
        ? [say("journey.meant-for", { day: dayText(language(), row.day) })]
        : []),
      ...quoted(words),
      day,
    ],
  };
}

/** Or that something is missing. */
function aboutText(telling: Telling, about: string | null): readonly string[] {
  const { say, found } = telling;
  if (about === null) {
    return [say("plan.correction.is-missing")];
  }
  const of = newestOf(found.entries).find(({ thing }) => thing === about);
  return of === undefined
    ? []
    : [say("plan.correction.is-about", { what: describe(telling, of).heading })];
}

function correction(telling: Telling, { about, said, on, standing }: Correction): Described {
  const { say } = telling;
  return {
    heading: said,
    lines: [
      say("plan.correction.was-said", { day: dayText(language(), on) }),
      ...aboutText(telling, about),
      standing.state === "open"
        ? say("plan.correction.state.open")
        : say("plan.correction.was-done", {
            day: dayText(language(), standing.on),
            done: standing.done,
          }),
    ],
  };
}

const byKind: {
  readonly [K in Kind]: (
    telling: Telling,
    content: ContentOf<K>,
    entry: Entry<ContentOf<K>>,
  ) => Described;
} = {
  wishes,
  need,
  step,
  "follow-up": followUp,
  "plan-b": planB,
  return: journeyAnswer,
  correction,
  handover: (telling, { to, mustKnow }) => ({
    heading: telling.say("plan.hand.done", { name: colleagueText(telling, to) }),
    lines: [mustKnow],
  }),
};

export function describe(telling: Telling, entry: Entry): Described {
  const { content } = entry;
  const tell = byKind[content.kind] as (
    telling: Telling,
    content: Content,
    entry: Entry,
  ) => Described;
  return tell(telling, content, entry);
}
