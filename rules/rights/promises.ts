import { cited } from "../pay/sections/section.ts";
import { catalogue } from "./catalogue.ts";
import { daysAhead, type RightDay } from "./days.ts";
import type { Answer, Asked, Held, NotHeld } from "./right.ts";
import type { SafeFromContradictions } from "./safe-from-contradictions.ts";
import type { Happened } from "./situation.ts";
import { type AtOnce, atOnce } from "./urgent.ts";
import type { Words } from "./words.ts";

/** An answer sorted by what can be promised. */
export interface Promises {
  readonly holds: readonly Held[];
  readonly may: readonly Held[];
  readonly unsure: readonly Held[];
  readonly ended: readonly Held[];
  readonly notHeld: readonly NotHeld[];
  /** Whatever became of its right. */
  readonly atOnce: readonly AtOnce[];
  /** Of what holds or may be had; the others are days to be safe. */
  readonly days: readonly RightDay[];
  readonly safeDays: readonly RightDay[];
  /** Not of what has ended. */
  readonly leaving: readonly Held[];
  readonly asked: readonly Asked[];
  /** What rests on it is among `unsure`, and in `resting` by its id. */
  readonly lookAgain: readonly Happened[];
  /** Of these only the days have to be looked at again. */
  readonly lastDays: readonly Happened[];
  readonly resting: ReadonlySet<string>;
  /** Answered and not known, or said of the case. */
  readonly isAgeInDoubt: boolean;
}

const nobody: ReadonlySet<string> = new Set();

/** With nothing to look at again. */
export const promisesOf = (answer: Answer, answered: ReadonlySet<string> = nobody): Promises =>
  safePromises(
    {
      ...{ answer, resting: nobody, mayLeave: true, isAgeInDoubt: false },
      ...{ lookAgain: [], lastDays: [] },
    },
    answered,
  );

/** What was answered is not asked again. */
export function safePromises(
  { answer: { rights, notHeld, questions }, mayLeave, ...beyond }: SafeFromContradictions,
  answered: ReadonlySet<string> = nobody,
): Promises {
  const of = (state: Held["state"]) => rights.filter((held) => held.state === state);
  const days = daysAhead({ rights });
  const isCertain = ({ state }: RightDay) => state === "holds" || state === "may";
  return {
    holds: of("holds"),
    may: of("may"),
    unsure: of("unsure"),
    ended: of("ended"),
    notHeld,
    atOnce: atOnce({ rights }),
    days: days.filter(isCertain),
    safeDays: days.filter((each) => !isCertain(each)),
    leaving: rights.filter(
      ({ state, beforeLeaving }) => mayLeave && state !== "ended" && beforeLeaving.length > 0,
    ),
    ...beyond,
    asked: questions.filter(({ question }) => !answered.has(question.id)),
  };
}

export interface Explained {
  readonly id: string;
  readonly title: Words;
  readonly gives: Words;
  readonly hangsOn: Words;
  readonly endedBy: Words;
  readonly source: string;
  readonly read: string;
}

export const explained: readonly Explained[] = catalogue.map(
  ({ section, title, gives, hangsOn, endedBy }) => ({
    ...{ id: section.id, title, gives, hangsOn, endedBy },
    ...{ source: cited(section), read: section.read },
  }),
);
