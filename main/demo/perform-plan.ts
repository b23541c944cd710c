import { noteRow, noteTalk } from "../../api/journey/note.ts";
import { noteCorrection } from "../../api/plan/correct.ts";
import { noteFollowUp } from "../../api/plan/follow-up.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { handOver } from "../../api/plan/handover/hand-over.ts";
import { noteNeed } from "../../api/plan/need.ts";
import { openPlan } from "../../api/plan/open.ts";
import { notePlanB } from "../../api/plan/plan-b.ts";
import { readPlan } from "../../api/plan/read.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteWishes, wishesThing } from "../../api/plan/wish.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { historyOf } from "../../domain/plan/entry.ts";
import { isHealth } from "../../domain/plan/field.ts";
import type { FollowUpStanding } from "../../domain/plan/follow-up.ts";
import type { Doer, StepStanding } from "../../domain/plan/step.ts";
import { addDays, type Day, dayOf } from "../../domain/time/day.ts";
import { consentKey, type Doing, type Kind, type Perform, required, type StepOf } from "./doing.ts";
import type { Going } from "./timeline.ts";

type PlanKind = Extract<Kind, `plan-${string}`>;

function ofPerson(going: Going, of: string) {
  return { caseId: going.caseId, person: required(going.persons.get(of), `person ${of}`) };
}

/** New at its first name; remembers the version. */
async function onTop(
  going: Going,
  of: string,
  name: string,
  keep: (at: { thing: string; seen: number }) => Promise<Outcome<number, string>>,
): Promise<Outcome<number, string>> {
  const key = `${of} ${name}`;
  const at = going.things.get(key) ?? { thing: crypto.randomUUID(), seen: 0 };
  const kept = await keep(at);
  if (kept.ok) {
    going.things.set(key, { thing: at.thing, seen: kept.value });
  }
  return kept;
}

function colleagueOf({ colleagues }: Doing, subject: string): string {
  return required(colleagues.get(subject), subject).id;
}

function doerOf(doing: Doing, { doer }: StepOf<"plan-step" | "plan-b">): Doer {
  if (typeof doer === "object") {
    return { who: "other", name: doer.outside };
  }
  return doer === "person" ? { who: "person" } : { who: "colleague", id: colleagueOf(doing, doer) };
}

function standingOf({ standing }: StepOf<"plan-step">, today: Day): StepStanding {
  if (standing === undefined) {
    return { state: "planned" };
  }
  if (standing === "begun") {
    return { state: "begun" };
  }
  if ("waitsFor" in standing) {
    return { state: "waiting", on: standing.waitsFor };
  }
  return "done" in standing
    ? { state: "done", day: today, how: standing.done }
    : { state: "given-up", why: standing.givenUp };
}

/** Where something is written, and what it was ticked to tell of. */
const written = (
  going: Going,
  {
    of,
    area: field,
    alsoTells = null,
  }: Pick<StepOf<"plan-need" | "plan-correct">, "of" | "area" | "alsoTells">,
) => ({ ...ofPerson(going, of), field, alsoTells });

const step: Perform<"plan-step"> = async (deed, going, doing) => {
  const { cell, who, deed: at } = doing;
  const { of, name, what, within, promised = false, tells: told } = deed;
  const today = dayOf(at.at);
  const consent =
    told === undefined ? null : (going.consents.get(consentKey(told, "assistance")) ?? null);
  const doer = doerOf(doing, deed);
  const outside = doer.who === "other" ? doer.name : null;
  const nobody =
    outside === null
      ? ({ to: "nobody" } as const)
      : ({ to: "other", name: outside, agreed: { on: today, how: "spoken" } } as const);
  const tells = told === undefined ? nobody : ({ to: "agency", cell: told, consent } as const);
  const standing = standingOf(deed, today);
  const due = within === undefined ? null : addDays(today, within);
  return await onTop(going, of, name, async (thing) => {
    const set = await dayThatStood(going, doing, of, thing.thing, today);
    const content = {
      kind: "step",
      what,
      doer,
      by: due ?? set,
      promised,
      tells,
      standing,
    } as const;
    return noteStep(cell, who, { ...written(going, deed), ...thing, content }, at.at);
  });
};

/** Null for a new one. */
async function dayThatStood(
  going: Going,
  { cell, who }: Doing,
  of: string,
  thing: string,
  today: Day,
): Promise<Day | null> {
  const read = await readPlan(cell, who, ofPerson(going, of), today);
  const [newest] = historyOf(read.ok ? read.value.entries : [], thing);
  if (newest?.content.kind === "step") {
    return newest.content.by;
  }
  return newest?.content.kind === "follow-up" ? newest.content.due : null;
}

function followedUp({ noted, notReached }: StepOf<"plan-follow-up">, on: Day): FollowUpStanding {
  if (noted !== undefined) {
    return { state: "noted", on, words: noted };
  }
  return notReached === undefined
    ? { state: "asked-for" }
    : { state: "not-reached", on, words: notReached };
}

const followUp: Perform<"plan-follow-up"> = async (deed, going, doing) => {
  const { cell, who: writer, deed: at } = doing;
  const { of, name, what, due: after } = deed;
  const today = dayOf(at.at);
  const who = colleagueOf(doing, deed.who);
  const standing = followedUp(deed, today);
  return await onTop(going, of, name, async (thing) => {
    const stood = await dayThatStood(going, doing, of, thing.thing, today);
    const due = after === null ? (stood ?? today) : addDays(today, after);
    const content = { kind: "follow-up", what, who, due, standing } as const;
    return noteFollowUp(cell, writer, { ...written(going, deed), ...thing, content }, at.at);
  });
};

const need: Perform<"plan-need"> = (deed, going, { cell, who, deed: at }) => {
  const { of, name, state, what, observer, observedBy = null, assessed } = deed;
  const on = dayOf(at.at);
  const looked =
    assessed === undefined
      ? ({ state: "not-assessed" } as const)
      : ({ state: "assessed", by: assessed, on } as const);
  const assessment = isHealth(deed.area) ? looked : null;
  const content = { kind: "need", state, what, observer, observedBy, on, assessment } as const;
  return onTop(going, of, name, (thing) =>
    noteNeed(cell, who, { ...written(going, deed), ...thing, content }, at.at),
  );
};

const planB: Perform<"plan-b"> = (deed, going, doing) => {
  const { cell, who, deed: at } = doing;
  const { of, name, comes, instead, inUse } = deed;
  const since = dayOf(at.at);
  const standing =
    inUse === true ? ({ state: "in-use", since } as const) : ({ state: "ready" } as const);
  const doer = doerOf(doing, deed);
  const content = { kind: "plan-b", comes, instead, doer, standing } as const;
  return onTop(going, of, name, (thing) =>
    notePlanB(cell, who, { ...written(going, deed), ...thing, content }, at.at),
  );
};

const correct: Perform<"plan-correct"> = (deed, going, { cell, who, deed: at }) => {
  const { of, name, about, said, done } = deed;
  const on = dayOf(at.at);
  const { thing: meant } = required(going.things.get(`${of} ${about}`), `thing ${about}`);
  const standing =
    done === undefined ? ({ state: "open" } as const) : ({ state: "answered", done, on } as const);
  const content = { kind: "correction", about: meant, said, on, standing } as const;
  return onTop(going, of, name, (thing) =>
    noteCorrection(cell, who, { ...written(going, deed), ...thing, content }, at.at),
  );
};

/** One talk about going home per person. */
const talkOf = "talk";

export const planPerforms: { readonly [K in PlanKind]: Perform<K> } = {
  "plan-open": ({ of }, going, { cell, who, deed }) =>
    openPlan(cell, who, ofPerson(going, of), deed.at),
  "plan-wishes": (
    { of, alsoTells = null, inOrder, words, heard = "alone" },
    going,
    { cell, who, deed },
  ) => {
    const content = { kind: "wishes", inOrder, words, on: dayOf(deed.at), heard } as const;
    return onTop(going, of, wishesThing, ({ seen }) =>
      noteWishes(cell, who, { ...ofPerson(going, of), seen, alsoTells, content }, deed.at),
    );
  },
  "plan-need": need,
  "plan-step": step,
  "plan-follow-up": followUp,
  "plan-b": planB,
  "plan-talk": ({ of, answers }, going, { cell, who, deed }) =>
    onTop(going, of, talkOf, ({ thing }) =>
      noteTalk(cell, who, { ...ofPerson(going, of), thing, on: dayOf(deed.at), answers }, deed.at),
    ),
  "plan-answer": ({ of, row, words }, going, { cell, who, deed }) => {
    const said = going.things.get(`${of} ${talkOf}`)?.thing ?? null;
    const thing = crypto.randomUUID();
    const answer = { thing, row: { ...row, said }, words, on: dayOf(deed.at) };
    return noteRow(cell, who, { ...ofPerson(going, of), ...answer }, deed.at);
  },
  "plan-correct": correct,
  "plan-give": ({ of, to, fields }, going, doing) => {
    const { cell, who, deed } = doing;
    const place = { ...ofPerson(going, of), colleague: colleagueOf(doing, to), fields };
    return givePlace(cell, who, place, deed.at);
  },
  "plan-hand-over": ({ of, to, mustKnow, keeps }, going, doing) => {
    const { cell, who, deed } = doing;
    const request = { ...ofPerson(going, of), to: colleagueOf(doing, to), mustKnow, keeps };
    return handOver(cell, who, request, deed.at);
  },
};
