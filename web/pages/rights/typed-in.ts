import { type Day, day, isMeantDay } from "../../../domain/base/day.ts";
import { eighteenthOf, namingLastDay } from "../../../domain/rights/life.ts";
import {
  type EventType,
  type Happened,
  type Person,
  places,
  type Situation,
} from "../../../domain/rights/situation.ts";
import type { Problem } from "../../components/error-summary.tsx";
import type { Say } from "../../texts/texts.ts";
import { type Typed, textOf } from "../cases/form.ts";
import {
  groups,
  provisionTyped,
  type Supposable,
  supposables,
  supposedOn,
  withProvision,
} from "./fields.ts";

/** What a form says has happened, what it supposes besides, and what must be put right before that can be shown. */
export interface TypedIn {
  readonly situation: Situation;
  readonly supposed: { readonly what: Supposable; readonly event: Happened } | null;
  readonly problems: readonly Problem[];
}

const mostDueDays = 40;

export function situationIn(say: Say, typed: Typed, today: Day): TypedIn {
  const problems: Problem[] = [];
  const dayAt = (field: string, label: string, text = textOf(typed, field)): Day | null => {
    if (text !== "" && !isMeantDay(text)) {
      problems.push({ field, text: say("rights.not-a-day", { field: label }) });
    }
    return isMeantDay(text) ? day(text) : null;
  };
  const asOf = dayAt("as-of", say("rights.as-of")) ?? today;
  const events = groups.flatMap(({ types }) =>
    types.flatMap((type) => eventsOf(say, typed, type, dayAt)),
  );
  const dues = events.filter(({ type }) => type === "wage-due");
  if (dues.length > mostDueDays) {
    problems.push({ field: "wage-due", text: say("rights.too-many") });
  }
  const birthday = events.find(({ type }) => type === "turns-eighteen");
  if (birthday !== undefined && birthday.day > eighteenthOf(today)) {
    problems.push({ field: birthday.type, text: say("refusal.life.birthday-too-far") });
  }
  const backwards = events.find(({ day: from, until }) => until !== null && until < from);
  if (backwards !== undefined) {
    problems.push({ field: `${backwards.type}.until`, text: say("rights.backwards") });
  }
  const what = supposables.find((each) => each === textOf(typed, "what-if"));
  const on = dayAt("what-if-day", say("rights.what-if-day")) ?? asOf;
  return {
    situation: { events, person: personIn(typed), asOf },
    supposed: what === undefined ? null : { what, event: supposedOn(what, on) },
    problems,
  };
}

type DayAt = (field: string, label: string, text?: string) => Day | null;

function eventsOf(say: Say, typed: Typed, type: EventType, dayAt: DayAt): readonly Happened[] {
  const label = say(`rights.event.${type}`);
  const lines = type === "wage-due" ? textOf(typed, type).split(/[\s,;]+/) : [textOf(typed, type)];
  const until = namingLastDay.includes(type)
    ? dayAt(`${type}.until`, say("rights.last-day"))
    : null;
  return lines.flatMap((text) => {
    const on = dayAt(type, label, text);
    const provision = provisionIn(typed, type);
    return on === null ? [] : [{ type, day: on, provision, until, where: whereIn(typed, type) }];
  });
}

function provisionIn(typed: Typed, type: EventType): string | null {
  const chosen = textOf(typed, `${type}.provision`);
  return withProvision.includes(type) ? provisionTyped(chosen) : null;
}

function whereIn(typed: Typed, type: EventType): Happened["where"] {
  const chosen = textOf(typed, `${type}.where`);
  return type === "testified" ? (places.find((each) => each === chosen) ?? null) : null;
}

function personIn(typed: Typed): Person {
  const ages = ["yes", "no"] as const;
  const origins = ["EEA", "third-country"] as const;
  return {
    underEighteen: ages.find((each) => each === textOf(typed, "under-eighteen")) ?? "unknown",
    origin: origins.find((each) => each === textOf(typed, "origin")) ?? "unknown",
  };
}
