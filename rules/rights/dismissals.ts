import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import { type ByType, type Counted, through } from "./counted.ts";
import {
  type Absence,
  type Dismissal,
  dismissalDays,
  type KnownDismissal,
  type Limit,
  protectedUntil,
} from "./dismissal.ts";
import { inTime } from "./done-in-time.ts";
import type { DayDone } from "./picture.ts";
import type { EventType } from "./situation.ts";

const none: readonly KnownDismissal[] = [];

type Found = { -readonly [Part in keyof Dismissal]: Dismissal[Part] } & {
  isOneOfSeveral: boolean;
};

export function dismissalsOf(
  events: ByType,
  met: readonly DayDone[],
  asOf: DayNumber,
): readonly KnownDismissal[] {
  const told = through(events, "dismissed", asOf);
  if (told.length === 0) {
    return none;
  }
  const daysOf = (type: EventType) => eachDay(through(events, type, asOf));
  const standing = withoutTakenBack(eachDismissal(told), daysOf("dismissal-withdrawn"));
  findNegotiations(standing, daysOf("negotiated"));
  const absences = absencesOf(events, asOf);
  return standing.map((dismissal) => ({
    ...known(dismissal, met),
    isWhileAway: absences.some((absence) => dismissedWhileIn(absence, dismissal)),
  }));
}

const eachDay = (all: readonly Counted[]): readonly DayNumber[] => [
  ...new Set(all.map(({ day }) => day)),
];

/** Tellings of one day are one dismissal: what they do not agree on is not known. */
function eachDismissal(told: readonly Counted[]): readonly Found[] {
  return eachDay(told).map((dismissed) => {
    const tellings = told.filter(({ day }) => day === dismissed);
    const agreed = <Value>(of: (telling: Counted) => Value | null | undefined) => {
      const values = new Set(tellings.flatMap((telling) => of(telling) ?? []));
      const [only] = values;
      return values.size === 1 ? only : undefined;
    };
    const ends = tellings.flatMap(({ until }) => (until === null ? [] : [dayNumber(until)]));
    return {
      dismissed,
      how: agreed(({ told: { how } }) => how),
      form: agreed(({ told: { form } }) => form),
      post: agreed(({ told: { post } }) => post),
      noticeUntil: ends.length === 0 ? undefined : Math.min(...ends),
      isOneOfSeveral: false,
    };
  });
}

/** Of several it is none of them that is surely taken back, until as many are as there were. */
function withoutTakenBack(all: readonly Found[], days: readonly DayNumber[]): readonly Found[] {
  let standing = all;
  let untold = 0;
  for (const day of days) {
    const before = standing.filter(({ dismissed }) => dismissed <= day);
    untold += 1;
    if (before.length <= untold) {
      standing = standing.filter((each) => !before.includes(each));
      untold = 0;
    } else {
      mark(before);
    }
  }
  return standing;
}

/** Of one alone it is sure; of several each is counted from its own day, which is sooner. */
function findNegotiations(standing: readonly Found[], days: readonly DayNumber[]): void {
  for (const day of days) {
    const open = standing.filter(
      ({ dismissed, negotiationsEnded }) => dismissed <= day && negotiationsEnded === undefined,
    );
    const [only] = open;
    if (only !== undefined && open.length === 1) {
      only.negotiationsEnded = day;
    } else {
      mark(open);
    }
  }
}

function mark(all: readonly Found[]): void {
  for (const each of all) {
    each.isOneOfSeveral = true;
  }
}

function known(dismissal: Found, met: readonly DayDone[]): Omit<KnownDismissal, "isWhileAway"> {
  const days = dismissalDays(dismissal);
  const { negotiateBy, sueBy, compensationBy, invalidBy, courtBy, stayUntil } = days;
  const doneFor = (right: string, ...limits: readonly (Limit | null)[]) =>
    firstOf(
      limits
        .flatMap((limit) =>
          limit === null ? [] : [inTime(met, right, limit.safe), inTime(met, right, limit.last)],
        )
        .filter((on) => on >= dismissal.dismissed),
    );
  return {
    ...dismissal,
    days,
    demanded: doneFor("dismissal-negotiation", negotiateBy),
    sued: firstOf([
      doneFor("dismissal-lawsuit", sueBy, compensationBy, invalidBy),
      doneFor("stay-in-job", courtBy),
    ]),
    warned: doneFor("stay-in-job", stayUntil),
  };
}

function firstOf(days: readonly DayNumber[]): DayNumber {
  const there = days.filter((day) => !Number.isNaN(day));
  return there.length === 0 ? Number.NaN : Math.min(...there);
}

/** Open; over; or between, where it hangs on whether a day off moves it. */
export function standingOf({ safe, last }: Limit, asOf: DayNumber): "open" | "doubt" | "over" {
  if (asOf <= safe) {
    return "open";
  }
  return asOf <= last ? "doubt" : "over";
}

const neverAway: readonly Absence[] = [];

export function absencesOf(events: ByType, asOf: DayNumber): readonly Absence[] {
  const told = through(events, "unable-to-work", asOf);
  if (told.length === 0) {
    return neverAway;
  }
  return eachDay(told).map((from) => {
    const ends = told.flatMap(({ day, until }) =>
      day === from && until !== null ? [dayNumber(until)] : [],
    );
    return { from, end: Math.min(protectedUntil(from), ...ends) };
  });
}

/** With notice, or it may have been: a summary dismissal is not what § 15-8 says. */
export const dismissedWhileIn = ({ from, end }: Absence, dismissal: Dismissal): boolean =>
  dismissal.how !== "summary" && from <= dismissal.dismissed && dismissal.dismissed <= end;
