import { doerNow, namedIn } from "../../../domain/plan/doer.ts";
import { dueOf, type Entry, runs } from "../../../domain/plan/entry.ts";
import type { FollowUp } from "../../../domain/plan/follow-up.ts";
import type { PlanB } from "../../../domain/plan/plan-b.ts";
import { consentOf, isUndated, type Step } from "../../../domain/plan/step.ts";
import { language, today } from "../../page.ts";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import { stepWaits } from "../locks.ts";
import { colleagueText, type Described, type Telling } from "./telling.ts";

const some = (line: string | null): readonly string[] => (line === null ? [] : [line]);

/** To the holder; null where the named one does it. */
export function fallenTo(
  { found }: Telling,
  { field, content }: Entry<Step | FollowUp | PlanB>,
): string | null {
  const named = runs(content) ? namedIn(content) : null;
  const does = named === null ? null : doerNow(named, field, found.around);
  return does === named ? null : does;
}

function doerText(telling: Telling, entry: Entry<Step | PlanB>): string {
  const { doer } = entry.content;
  if (doer.who === "colleague") {
    return colleagueText(telling, fallenTo(telling, entry) ?? doer.id);
  }
  return doer.who === "person" ? telling.say("plan.step.the-person") : doer.name;
}

/** Told to the holder, who read the handover. */
function fallenText(telling: Telling, entry: Entry<Step | FollowUp | PlanB>): readonly string[] {
  const named = namedIn(entry.content);
  const { coordinates } = telling.found.access;
  return named === null || !coordinates || fallenTo(telling, entry) === null
    ? []
    : [telling.say("plan.falls", { who: colleagueText(telling, named) })];
}

function standingText({ say }: Telling, { standing }: Step): readonly string[] {
  switch (standing.state) {
    case "waiting":
      return [say("plan.step.waits", { on: standing.on })];
    case "done":
      return [
        say("plan.step.was-done", { day: dayText(language(), standing.day) }),
        ...some(standing.how === null ? null : isolate(standing.how)),
      ];
    case "given-up":
      return [say("plan.step.was-given-up", { why: standing.why })];
    case "planned":
    case "begun":
      return [say(`plan.step.state.${standing.state}`)];
  }
}

function passesText({ say, found }: Telling, { tells, standing }: Step): readonly string[] {
  if (tells.to === "nobody") {
    // Asked once it begins: planned ones may be incomplete.
    return standing.state === "planned" ? [] : [say("plan.step.passes-nothing")];
  }
  const agency = tells.to === "agency" ? tells.cell : "";
  const named = found.recipients.find(({ cell }) => cell === agency)?.name ?? agency;
  const consent = consentOf(tells, found.consents, today());
  return consent === "not-needed"
    ? []
    : [
        say("plan.step.passes", {
          to: tells.to === "other" ? tells.name : named,
          consent: say(`plan.consent.${consent}`),
        }),
      ];
}

/** With the distance while open; or that a promised date is missing. */
export function byText({ say }: Pick<Telling, "say">, content: Step | FollowUp): string {
  const by = dueOf(content);
  if (by === null) {
    return say(
      content.kind === "step" && isUndated(content) ? "plan.promised-no-by" : "plan.no-by",
    );
  }
  return say("plan.by", {
    day: runs(content) ? dayAndAwayText(language(), by, today()) : dayText(language(), by),
  });
}

function movedText({ say }: Telling, { moved }: Pick<Step, "moved">): readonly string[] {
  if (moved === undefined) {
    return [];
  }
  const why = say(`plan.move.why.${moved.why}`);
  const line = say("plan.move.was", { day: dayText(language(), moved.from), why });
  return moved.words === null ? [line] : [`${line} ${isolate(moved.words)}`];
}

export function step(telling: Telling, content: Step, entry: Entry<Step>): Described {
  const { say } = telling;
  const does = say("plan.step.does", { who: doerText(telling, entry) });
  return {
    heading: content.what,
    lines: [
      ...stepWaits(telling, entry),
      ...standingText(telling, content),
      `${does}, ${byText(telling, content)}`,
      ...fallenText(telling, entry),
      ...movedText(telling, content),
      ...(content.promised ? [say("plan.step.is-promised")] : []),
      ...passesText(telling, content),
    ],
  };
}

export function followUp(telling: Telling, content: FollowUp, entry: Entry<FollowUp>): Described {
  const { what, who, standing } = content;
  const { say } = telling;
  const words =
    standing.state === "asked-for"
      ? null
      : say(`plan.follow-up.${standing.state}`, {
          day: dayText(language(), standing.on),
          words: standing.words,
        });
  const asks = say(runs(content) ? "plan.follow-up.asks" : "plan.follow-up.was-asked-by", {
    who: colleagueText(telling, fallenTo(telling, entry) ?? who),
  });
  const fallen = fallenText(telling, entry);
  const when = `${asks}, ${byText(telling, content)}`;
  return {
    heading: what,
    lines: [...some(words), when, ...fallen, ...movedText(telling, content)],
  };
}

/** Says that it is triggered, to those who may know. */
export function planBStanding({ say, found }: Telling, { content, thing }: Entry<PlanB>): string {
  const { standing } = content;
  switch (standing.state) {
    case "ready":
      return say(found.begin.has(thing) ? "plan.b.begin" : "plan.b.state.ready");
    case "in-use":
      return say(found.begin.has(thing) ? "plan.b.again" : "plan.b.used", {
        day: dayText(language(), standing.since),
      });
    case "set-aside":
      return say("plan.b.aside", { why: standing.why });
  }
}

export function planB(telling: Telling, content: PlanB, entry: Entry<PlanB>): Described {
  const { say } = telling;
  const { comes, instead, doer } = content;
  return {
    heading: say("plan.b.heading", { comes: say(`plan.b.comes.${comes}`) }),
    lines: [
      doer.who === "person"
        ? say("plan.b.does-themselves", { instead })
        : say("plan.b.does", { who: doerText(telling, entry), instead }),
      ...fallenText(telling, entry),
      planBStanding(telling, entry),
    ],
  };
}
