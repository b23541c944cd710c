import { type Day, day, isMeantDay } from "../../../domain/time/day.ts";
import {
  namingLastDay,
  sureToCome,
  tooFarAhead,
  type WrongUntilRefusal,
  wrongUntil,
} from "../../../rules/rights/life-note.ts";
import {
  type Details,
  detailNames,
  details,
  detailsIn,
  detailsOf,
  type EventType,
  type Happened,
  type Person,
  type Situation,
} from "../../../rules/rights/situation.ts";
import { type SupposeRefusal, whyNotSupposed } from "../../../rules/rights/suppose.ts";
import type { Problem } from "../../components/error-summary.tsx";
import { readDay } from "../../door/pay/read.ts";
import { type Typed, textOf } from "../../forms/typed.ts";
import { say, today } from "../../page.ts";
import {
  groups,
  lastDayLabel,
  provisionTyped,
  type Supposable,
  supposables,
  supposedOn,
  withProvision,
} from "../fields.ts";

export interface TypedIn {
  readonly situation: Situation;
  readonly supposed: { readonly what: Supposable; readonly event: Happened } | null;
  readonly problems: readonly Problem[];
}

const mostDueDays = 40;

export function situationIn(typed: Typed): TypedIn {
  const problems: Problem[] = [];
  const dayAt = (field: string, label: string): Day | null => {
    const text = textOf(typed, field);
    if (text !== "" && !isMeantDay(text)) {
      problems.push({ field, code: "no-day", text: say("frame.no-day", { field: label }) });
    }
    return isMeantDay(text) ? day(text) : null;
  };
  const asOf = dayAt("as-of", say("rights.as-of")) ?? today();
  const events = groups.flatMap(({ types }) =>
    types.flatMap((type) => eventsOf(typed, type, dayAt)),
  );
  problems.push(
    ...groups.flatMap(({ types }) => types.flatMap((type) => withoutItsDay(typed, type))),
    ...events.flatMap((event) => wrongDayOf(event)),
    ...wrongDuesIn(typed),
  );
  const what = supposables.find((each) => each === textOf(typed, "what-if"));
  const on = dayAt("what-if-day", say("rights.what-if-day")) ?? asOf;
  const [first = asOf] = [asOf, today()].toSorted();
  const person = personIn(typed, first, events);
  const situation = { events, person, asOf };
  const supposed = what === undefined ? null : { what, event: supposedOn(what, on) };
  const why = supposed === null ? null : whyNotSupposed(situation, supposed.event);
  if (why !== null) {
    problems.push(refusedAt(atSuppose[why], why));
  }
  return { situation, supposed, problems };
}

export const atSuppose = {
  "what-if.day-passed": "what-if-day",
  "what-if.grown-up": "what-if",
  "life.birthday-too-far": "what-if-day",
  "life.birth-for-birthday": "what-if-day",
  "life.due-day-too-far": "what-if-day",
} as const satisfies Readonly<Record<SupposeRefusal, string>>;

const refusedAt = (field: string, code: SupposeRefusal): Problem => ({
  ...{ field, code },
  text: say(`refusal.${code}`),
});

/** A second value, meaningless without its date. */
function besideOf(type: EventType) {
  const all = [
    { name: "provision", label: "rights.provision", has: withProvision },
    ...detailNames.map((name) => ({
      ...{ name, label: `rights.${name}` as const, has: details[name].of },
    })),
    { name: "until", label: lastDayLabel(type), has: namingLastDay },
  ] as const;
  return all.filter(({ has }) => has.some((each) => each === type));
}

/** What stands beside a day that is not there. */
function withoutItsDay(typed: Typed, type: EventType): readonly Problem[] {
  return besideOf(type)
    .filter(({ name }) => textOf(typed, type) === "" && textOf(typed, `${type}.${name}`) !== "")
    .map(({ label }) => ({
      field: type,
      code: "without-its-day",
      text: say("rights.without-its-day", {
        field: say(`rights.event.${type}`),
        beside: say(label),
      }),
    }));
}

const wrongUntilText = {
  "life.ends-before-it-began": "rights.backwards",
  "life.settles-what-is-to-come": "rights.settles-what-is-to-come",
  "life.which-pay-day": "rights.which-pay-day",
} as const satisfies Readonly<Record<WrongUntilRefusal, string>>;

function wrongDayOf({ type, day: on, until }: Happened): readonly Problem[] {
  const far = tooFarAhead({ type, day: on }, today());
  if (far !== null) {
    // Due dates share a field, and name their lines.
    return type === dueDay ? [] : [refusedAt(type, far)];
  }
  if (on > today() && !sureToCome.includes(type)) {
    const field = say(`rights.event.${type}`);
    return [
      { field: type, code: "not-yet-happened", text: say("rights.not-yet-happened", { field }) },
    ];
  }
  const wrong = wrongUntil({ type, day: on, until });
  return wrong === null
    ? []
    : [{ field: `${type}.until`, code: wrong, text: say(wrongUntilText[wrong]) }];
}

const dueDay = "wage-due";
/** Also 15.8.2026: nobody who copies a payslip turns days round. */
const dueDaysIn = (line: string) =>
  line
    .split(/[\s,;]+/)
    .filter((text) => text !== "")
    .map((text) => readDay(text) ?? text);

/** Said once, for their shared field. */
function wrongDuesIn(typed: Typed): readonly Problem[] {
  const lines = textOf(typed, dueDay).split("\n").map(dueDaysIn);
  const field = say(`rights.event.${dueDay}`);
  const where = (isRight: (text: string) => boolean) =>
    lines.flatMap((texts, at) => (texts.every(isRight) ? [] : [at + 1])).join(", ");
  const none = where(isMeantDay);
  if (none !== "") {
    return [
      { field: dueDay, code: "no-day", text: say("rights.not-days", { field, lines: none }) },
    ];
  }
  const far = where((text) => tooFarAhead({ type: dueDay, day: day(text) }, today()) === null);
  if (far !== "") {
    return [
      {
        field: dueDay,
        code: "life.due-day-too-far",
        text: say("rights.due-too-far", { field, lines: far }),
      },
    ];
  }
  return lines.flat().length > mostDueDays
    ? [{ field: dueDay, code: "too-many", text: say("rights.too-many") }]
    : [];
}

type DayAt = (field: string, label: string) => Day | null;

function eventsOf(typed: Typed, type: EventType, dayAt: DayAt): readonly Happened[] {
  if (type === dueDay) {
    return dueDaysIn(textOf(typed, type))
      .filter(isMeantDay)
      .map((text) => ({ type, day: day(text), provision: null, until: null }));
  }
  const on = dayAt(type, say(`rights.event.${type}`));
  const until = namingLastDay.includes(type)
    ? dayAt(`${type}.until`, say(lastDayLabel(type)))
    : null;
  const provision = provisionIn(typed, type);
  return on === null ? [] : [{ type, day: on, provision, until, ...detailsTyped(typed, type) }];
}

function provisionIn(typed: Typed, type: EventType): string | null {
  const chosen = textOf(typed, `${type}.provision`);
  return withProvision.includes(type) ? provisionTyped(chosen) : null;
}

function detailsTyped(typed: Typed, type: EventType): Details {
  const chosen = detailsOf(type).map((name) => {
    const values: readonly string[] = details[name].values;
    return [name, values.find((each) => each === textOf(typed, `${type}.${name}`))] as const;
  });
  return detailsIn(Object.fromEntries(chosen));
}

/** Beside a birthday that has passed, "don't know" leaves the age in doubt. */
function personIn(typed: Typed, on: Day, events: readonly Happened[]): Person {
  const ages = ["yes", "no"] as const;
  const origins = ["EEA", "third-country"] as const;
  const underEighteen = ages.find((each) => each === textOf(typed, "under-eighteen")) ?? "unknown";
  const isAnswer =
    underEighteen !== "unknown" ||
    events.some(({ type, day: turned }) => type === "turns-eighteen" && turned <= on);
  return {
    underEighteen,
    ...(isAnswer ? { ageAnswered: on } : {}),
    origin: origins.find((each) => each === textOf(typed, "origin")) ?? "unknown",
  };
}
