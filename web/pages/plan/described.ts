import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import type { Correction } from "../../../domain/plan/correction.ts";
import {
  type Content,
  type ContentOf,
  type Entry,
  type Kind,
  newestOf,
} from "../../../domain/plan/entry.ts";
import type { FollowUp } from "../../../domain/plan/follow-up.ts";
import type { Need } from "../../../domain/plan/need.ts";
import type { PlanB } from "../../../domain/plan/plan-b.ts";
import type { ReturnNote } from "../../../domain/plan/return.ts";
import { consentOf, isOpen, type Step } from "../../../domain/plan/step.ts";
import type { Wishes } from "../../../domain/plan/wishes.ts";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import type { Language, Say } from "../../texts/texts.ts";

/** What is needed to say what stands in a plan. */
export interface Telling {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly found: Pick<PlanOfPerson, "names" | "recipients" | "consents" | "entries">;
}

/** An entry in words: what it is, and what there is to know of it. The same on a page, on paper and in a PDF. */
export interface Described {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function colleagueText({ say, found }: Telling, id: string): string {
  return found.names.get(id) ?? say("plan.step.left");
}

const some = (line: string | null): readonly string[] => (line === null ? [] : [line]);

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
  const order = content.inOrder.map((wish, at) => `${at + 1}. ${say(`plan.wish.${wish}`)}`);
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

function doerText(telling: Telling, { doer }: Step): string {
  if (doer.who === "colleague") {
    return colleagueText(telling, doer.id);
  }
  return doer.who === "person" ? telling.say("plan.step.the-person") : doer.name;
}

function standingText({ say, language }: Telling, { standing }: Step): readonly string[] {
  switch (standing.state) {
    case "waiting":
      return [say("plan.step.waits", { on: standing.on })];
    case "done":
      return [
        say("plan.step.was-done", { day: dayText(language, standing.day) }),
        ...some(standing.how === null ? null : isolate(standing.how)),
      ];
    case "given-up":
      return [say("plan.step.was-given-up", { why: standing.why })];
    case "planned":
    case "begun":
      return [say(`plan.step.state.${standing.state}`)];
  }
}

function passesText({ say, found, today }: Telling, { tells }: Step): readonly string[] {
  if (tells.to === "nobody") {
    return [say("plan.step.passes-nothing")];
  }
  const agency = tells.to === "agency" ? tells.cell : "";
  const named = found.recipients.find(({ cell }) => cell === agency)?.name ?? agency;
  const consent = consentOf(tells, found.consents, today);
  return consent === "not-needed"
    ? []
    : [
        say("plan.step.passes", {
          to: tells.to === "other" ? tells.name : named,
          consent: say(`plan.consent.${consent}`),
        }),
      ];
}

/** By when, with how far it is till then as long as it is still to be done. */
export function byText({ say, language, today }: Telling, by: Day | null, still: boolean): string {
  if (by === null) {
    return say("plan.no-by");
  }
  return say("plan.by", {
    day: still ? dayAndAwayText(language, by, today) : dayText(language, by),
  });
}

/** That this wording moved the day, from which, and why. */
function movedText({ say, language }: Telling, { moved }: Pick<Step, "moved">): readonly string[] {
  if (moved === undefined) {
    return [];
  }
  const why = say(`plan.move.why.${moved.why}`);
  const line = say("plan.move.was", { day: dayText(language, moved.from), why });
  return moved.words === null ? [line] : [`${line} ${isolate(moved.words)}`];
}

function step(telling: Telling, content: Step): Described {
  const { say } = telling;
  const does = say("plan.step.does", { who: doerText(telling, content) });
  return {
    heading: content.what,
    lines: [
      ...standingText(telling, content),
      `${does}, ${byText(telling, content.by, isOpen(content))}`,
      ...movedText(telling, content),
      ...(content.promised ? [say("plan.step.is-promised")] : []),
      ...passesText(telling, content),
    ],
  };
}

function followUp(telling: Telling, content: FollowUp): Described {
  const { what, who, due, standing } = content;
  const { say, language } = telling;
  const words =
    standing.state === "asked-for"
      ? null
      : say(`plan.follow-up.${standing.state}`, {
          day: dayText(language, standing.on),
          words: standing.words,
        });
  const still = standing.state !== "noted";
  const asks = say(still ? "plan.follow-up.asks" : "plan.follow-up.was-asked-by", {
    who: colleagueText(telling, who),
  });
  const when = `${asks}, ${byText(telling, due, still)}`;
  return { heading: what, lines: [...some(words), when, ...movedText(telling, content)] };
}

function planBStanding({ say, language }: Telling, { standing }: PlanB): string {
  switch (standing.state) {
    case "ready":
      return say("plan.b.state.ready");
    case "in-use":
      return say("plan.b.used", { day: dayText(language, standing.since) });
    case "set-aside":
      return say("plan.b.aside", { why: standing.why });
  }
}

function planB(telling: Telling, content: PlanB): Described {
  const { say } = telling;
  const { comes, instead, who } = content;
  return {
    heading: say("plan.b.heading", { comes: say(`plan.b.comes.${comes}`) }),
    lines: [say("plan.b.does", { who, instead }), planBStanding(telling, content)],
  };
}

function returnNote(telling: Telling, note: ReturnNote): Described {
  const { say } = telling;
  const answer = note.answer === "said" ? [] : [say(`plan.return.answer.${note.answer}`)];
  return {
    heading: say(`plan.return.topic.${note.topic}`),
    lines: [...answer, ...quoted(telling, note.words), saidText(telling, note)],
  };
}

function correction(telling: Telling, { about, said, on, standing }: Correction): Described {
  const { say, language, found } = telling;
  const of = newestOf(found.entries).find(({ thing }) => thing === about);
  return {
    heading: said,
    lines: [
      say("plan.correction.was-said", { day: dayText(language, on) }),
      say("plan.correction.is-about", {
        what:
          of === undefined || of.content.kind === "correction"
            ? say("plan.correction.about-none")
            : describe(telling, of).heading,
      }),
      standing.state === "open"
        ? say("plan.correction.state.open")
        : say("plan.correction.was-done", {
            day: dayText(language, standing.on),
            done: standing.done,
          }),
    ],
  };
}

const byKind: { readonly [K in Kind]: (telling: Telling, content: ContentOf<K>) => Described } = {
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
export function describe(telling: Telling, { content }: Pick<Entry, "content">): Described {
  const tell = byKind[content.kind] as (telling: Telling, content: Content) => Described;
  return tell(telling, content);
}
