import type { DayNumber } from "../../domain/time/calendar.ts";
import {
  afterClose,
  type Close,
  goingOf,
  type Label,
  type Live,
  mayBeBeside,
  type Step,
  stepsThrough,
  strongestOf,
  trafficking,
} from "./case-label.ts";
import type { ByType } from "./counted.ts";
import { compensated, givesCounsel, mostNamed, type Named, namedIn } from "./named-provisions.ts";

export interface CriminalCase {
  /** "unclear": something was dropped or judged, and it may have been this. */
  readonly state: "unknown" | "open" | "dropped" | "judged" | "unclear";
  readonly label: Label;
  /** Whether state compensation names what it was reported or charged as, and what it goes under. */
  readonly covered: Named;
  readonly coveredNow: Named;
  /** Beside trafficking. */
  readonly beside: boolean;
  /** Whether § 107 a names what it goes under. */
  readonly counsel: Named;
  readonly counselSince: DayNumber;
  readonly isCharged: boolean;
  readonly first: DayNumber;
  readonly trafficking: DayNumber;
  readonly since: DayNumber;
  /** Whether each report or charge of that day was told of. */
  readonly isSinceTold: boolean;
  /** Where that is not clear, the first that may have. */
  readonly closed: DayNumber;
  readonly closedBy: Close["kind"] | null;
  /** Those that may have been about what compensation covers. */
  readonly over: readonly Close[];
  readonly closes: readonly Close[];
  /** The first day that what gives most was closed or replaced, or may have been. */
  readonly parted: DayNumber;
  readonly partedBy: Close | "relabelled" | null;
}

interface Course
  extends Pick<
    CriminalCase,
    | "label"
    | "beside"
    | "counsel"
    | "counselSince"
    | "coveredNow"
    | "since"
    | "over"
    | "parted"
    | "partedBy"
  > {
  readonly live: readonly Live[];
  readonly last: Close | null;
}

const nothing: readonly never[] = [];
const start: Course = {
  ...{ live: nothing, last: null, over: nothing },
  ...{
    label: "unknown",
    beside: false,
    counsel: "unknown",
    counselSince: Number.NaN,
    coveredNow: "unknown",
    since: Number.NaN,
    parted: Number.NaN,
    partedBy: null,
  },
};

const compensationOf = ({ provision }: Pick<Step, "provision">): Named =>
  namedIn(compensated, provision);

const counselOf = ({ provision }: Pick<Step, "provision">): Named =>
  namedIn(givesCounsel, provision);

const worth: Readonly<Record<Named, number>> = { yes: 2, "built-on": 2, unknown: 1, no: 0 };

/** In whatever order it is told. */
export function criminalCaseOf(events: ByType, asOf: DayNumber): CriminalCase {
  const told = stepsThrough(events, asOf);
  return told.steps.length === 0 && told.closes.length === 0 ? noCase : caseOf(told);
}

function caseOf({ steps, untold, closes }: ReturnType<typeof stepsThrough>): CriminalCase {
  const { live, last, ...course } = courseOf(steps, closes);
  const closed = live.length === 0 ? last : unclearIn(live);
  const known = [...steps, ...closes];
  return {
    state: stateOf(live, closed),
    ...course,
    isSinceTold: !untold.some(({ day }) => day === course.counselSince),
    closes,
    covered: mostNamed(steps.map(compensationOf)),
    isCharged: steps.some(({ kind }) => kind === "charge"),
    first: firstOf(known),
    trafficking: firstOf(steps.filter((step) => trafficking.includes(step.label))),
    closed: closed?.day ?? Number.NaN,
    closedBy: closed?.kind ?? null,
  };
}

const noCase = caseOf({ steps: [], untold: [], closes: [] });

function firstOf(days: readonly { readonly day: DayNumber }[]): DayNumber {
  return days.length === 0 ? Number.NaN : Math.min(...days.map(({ day }) => day));
}

export function goingOn(events: ByType, day: DayNumber): readonly Live[] {
  const { steps, closes } = stepsThrough(events, day);
  return goingOf(courseOf(steps, closes).live);
}

function courseOf(steps: readonly Step[], closes: readonly Close[]): Course {
  let course = start;
  // Both are in the order of their days.
  let day = nextDay(Number.NEGATIVE_INFINITY, steps, closes);
  while (day < Number.POSITIVE_INFINITY) {
    course = onDay(course, day, steps, closes);
    day = nextDay(day, steps, closes);
  }
  return course;
}

function nextDay(after: DayNumber, steps: readonly Step[], closes: readonly Close[]): DayNumber {
  const isLater = ({ day }: Step | Close) => day > after;
  const none = Number.POSITIVE_INFINITY;
  return Math.min(steps.find(isLater)?.day ?? none, closes.find(isLater)?.day ?? none);
}

function underOf(
  going: readonly Step[],
): Pick<Course, "label" | "beside" | "counsel" | "coveredNow"> | null {
  return going.length === 0
    ? null
    : {
        label: strongestOf(going),
        beside: going.some(mayBeBeside),
        counsel: mostNamed(going.map(counselOf)),
        coveredNow: mostNamed(going.map(compensationOf)),
      };
}

function onDay(
  before: Course,
  day: DayNumber,
  steps: readonly Step[],
  closes: readonly Close[],
): Course {
  const come = steps.filter((step) => step.day === day);
  const closing = closes.filter((close) => close.day === day);
  const met = [...before.live, ...come.map((step) => ({ ...step, unclear: null }))];
  const live = closing.reduce(afterClose, met);
  const now = underOf(goingOf(live.length === 0 ? met : live)) ?? before;
  const isNew = before.live.length === 0 && met.length > 0;
  const last = closing
    .filter((close) => met.length > 0 || isAbout(close, steps))
    .reduce(later, before.last);
  const closed = live.length === 0 ? last : unclearIn(live);
  const isOver = closed !== null && mayCover(day, steps);
  const isGoing = live.length > 0 && closed === null;
  const { parted, partedBy } = partedOn(before, day, { met, has: isGoing ? live : [], closing });
  return {
    live,
    label: now.label,
    beside: now.beside,
    counsel: now.counsel,
    counselSince: isNew || now.counsel !== before.counsel ? day : before.counselSince,
    coveredNow: now.coveredNow,
    last,
    over: isOver ? [...before.over, closed] : before.over,
    since: isNew || now.label !== before.label ? day : before.since,
    parted,
    partedBy,
  };
}

/** Where it meets nothing open, it may be about what was closed before. */
function isAbout({ provision, day }: Close, steps: readonly Step[]): boolean {
  const known = steps.filter((step) => step.day <= day).map((step) => step.provision);
  return (
    provision === null || known.length === 0 || known.includes(null) || known.includes(provision)
  );
}

function later(one: Close | null, other: Close): Close {
  return one?.day === other.day && one.kind === "judged" ? one : other;
}

const mayCover = (day: DayNumber, steps: readonly Step[]) =>
  steps.some((step) => step.day <= day && compensationOf(step) !== "no");

function partedOn(
  before: Course,
  day: DayNumber,
  {
    met,
    has: going,
    closing,
  }: Record<"met" | "has", readonly Live[]> & { readonly closing: readonly Close[] },
): Pick<Course, "parted" | "partedBy"> {
  const { parted, partedBy } = before;
  const has = going.length === 0 ? 0 : worth[mostNamed(goingOf(going).map(compensationOf))];
  if (!Number.isNaN(parted) || !met.some((step) => worth[compensationOf(step)] > has)) {
    return { parted, partedBy };
  }
  const judged = closing.find(({ kind }) => kind === "judged");
  return { parted: day, partedBy: judged ?? closing[0] ?? "relabelled" };
}

/** Null where something surely goes on. */
function unclearIn(live: readonly Live[]): Close | null {
  const going = goingOf(live);
  const label = strongestOf(going);
  const under = going.filter((step) => step.label === label).map(({ unclear }) => unclear);
  return under.reduce((one, other) => {
    if (one === null || other === null) {
      return null;
    }
    const isEarlier = other.day < one.day || (other.day === one.day && other.kind === "judged");
    return isEarlier ? other : one;
  });
}

function stateOf(live: readonly Live[], closed: Close | null): CriminalCase["state"] {
  if (live.length === 0) {
    return closed?.kind ?? "unknown";
  }
  return closed === null ? "open" : "unclear";
}
