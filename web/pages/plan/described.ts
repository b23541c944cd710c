import type { Correction } from "../../../domain/plan/correction.ts";
import {
  type Content,
  type ContentOf,
  type Entry,
  type Kind,
  newestOf,
} from "../../../domain/plan/entry.ts";
import type { Need } from "../../../domain/plan/need.ts";
import type { ReturnNote } from "../../../domain/plan/return.ts";
import type { Wishes } from "../../../domain/plan/wishes.ts";
import { dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import type { Say } from "../../texts/texts.ts";
import { followUp, planB, step } from "./described-open.ts";
import { goingWaits } from "./locks.ts";
import { answerText, colleagueText, type Described, type Telling } from "./telling.ts";

/** Own words as they were said, or nothing. */
function quoted({ language }: Telling, words: string | null): readonly string[] {
  if (words === null) {
    return [];
  }
  return [language === "nb" ? `«${isolate(words)}»` : `“${isolate(words)}”`];
}

function saidText({ say, language }: Telling, { on, heard }: Pick<Wishes, "on" | "heard">): string {
  return say("plan.said", { day: dayText(language, on), heard: say(`plan.heard.${heard}`) });
}

function wishes(telling: Telling, content: Wishes): Described {
  const { say } = telling;
  const order = content.inOrder.map((wish, at) =>
    say("plan.wish.in-order", { at: at + 1, wish: say(`plan.wish.${wish}`) }),
  );
  return {
    heading: order.length === 0 ? say("plan.wishes.dont-know") : order.join("; "),
    lines: [...quoted(telling, content.words), saidText(telling, content)],
  };
}

function need({ say, language }: Telling, content: Need): Described {
  const { state, what, observer, observedBy, on, assessment } = content;
  const who = observedBy ?? say(`plan.need.observer.${observer}`);
  const assessed =
    assessment?.state === "assessed"
      ? say("plan.need.is-assessed", { day: dayText(language, assessment.on), by: assessment.by })
      : say("plan.need.not-assessed");
  return {
    heading: what === "" ? say(`plan.need.state.${state}`) : what,
    lines: [
      ...(what === "" ? [] : [say(`plan.need.state.${state}`)]),
      ...(assessment === null ? [] : [assessed]),
      say("plan.need.noticed", { day: dayText(language, on), who }),
    ],
  };
}

/** What was answered beside the words: who is on a journey, and who may find the person. */
function besideWords(
  say: Say,
  { topic, answer, joins, along, knownTo }: ReturnNote,
): readonly string[] {
  if (topic === "safe" && answer === "yes") {
    const isSettled = knownTo === "nobody" || knownTo === "kept-away";
    return isSettled ? [say(`plan.return.known-to-${knownTo}`)] : [];
  }
  return topic === "journey"
    ? [
        ...(joins === "agreed" ? [say("plan.return.joins-agreed")] : []),
        ...(along === "none" || along === "own" ? [say(`plan.return.along-${along}`)] : []),
      ]
    : [];
}

function returnNote(telling: Telling, note: ReturnNote, entry: Entry<ReturnNote>): Described {
  const { say } = telling;
  const answer = note.answer === "said" ? [] : [answerText(say, note)];
  const isStanding = newestOf(telling.found.entries).includes(entry);
  const waits = note.topic === "journey" && isStanding ? goingWaits(telling) : null;
  return {
    heading: say(`plan.return.topic.${note.topic}`),
    lines: [
      ...(waits === null ? [] : [waits]),
      ...answer,
      ...quoted(telling, note.words),
      ...besideWords(say, note),
      saidText(telling, note),
    ],
  };
}

/** What it is about; or that something is missing, which stands nowhere yet. */
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
  const { say, language } = telling;
  return {
    heading: said,
    lines: [
      say("plan.correction.was-said", { day: dayText(language, on) }),
      ...aboutText(telling, about),
      standing.state === "open"
        ? say("plan.correction.state.open")
        : say("plan.correction.was-done", {
            day: dayText(language, standing.on),
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
  return: returnNote,
  correction,
  handover: (telling, { to, mustKnow }) => ({
    heading: telling.say("plan.hand.done", { name: colleagueText(telling, to) }),
    lines: [mustKnow],
  }),
};

/** Says what an entry holds. */
export function describe(telling: Telling, entry: Entry): Described {
  const { content } = entry;
  const tell = byKind[content.kind] as (
    telling: Telling,
    content: Content,
    entry: Entry,
  ) => Described;
  return tell(telling, content, entry);
}
