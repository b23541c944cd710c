import { cited } from "../pay/sections/section.ts";
import { catalogue } from "./catalogue.ts";
import { daysAhead, type RightDay } from "./days.ts";
import type { Answer, Asked, Held, NotHeld } from "./right.ts";
import type { SafeFromContradictions } from "./safe-from-contradictions.ts";
import type { Happened } from "./situation.ts";
import { type AtOnce, atOnce } from "./urgent.ts";
import type { Words } from "./words.ts";

/** An answer sorted by what can be promised: what holds by law, what somebody else decides, what is not known, what is not had. */
export interface Promises {
  readonly holds: readonly Held[];
  readonly may: readonly Held[];
  readonly unsure: readonly Held[];
  readonly ended: readonly Held[];
  readonly notHeld: readonly NotHeld[];
  /** What cannot wait, whatever became of the right it is of. */
  readonly atOnce: readonly AtOnce[];
  /** Days of what holds or may be had; those of what is not known, or has ended, stand apart, and are days to be safe. */
  readonly days: readonly RightDay[];
  readonly safeDays: readonly RightDay[];
  /** What to see to before leaving Norway, of whatever is had or may be; not of what has ended. */
  readonly leaving: readonly Held[];
  readonly asked: readonly Asked[];
  /** What somebody has to look at again; whatever rests on it is among `unsure`, and in `resting` by its id. */
  readonly lookAgain: readonly Happened[];
  /** That of which only the days, as somebody wrote them, have to be looked at again. */
  readonly lastDays: readonly Happened[];
  readonly resting: ReadonlySet<string>;
  /** Whether somebody answered on the age, and it is not known after that; or the case says that whoever it is of may be a child. */
  readonly isAgeInDoubt: boolean;
}

const nobody: ReadonlySet<string> = new Set();

/** The same of an answer that nothing has to be looked at again for. */
export const promisesOf = (answer: Answer, answered: ReadonlySet<string> = nobody): Promises =>
  safePromises(
    {
      ...{ answer, resting: nobody, mayLeave: true, isAgeInDoubt: false },
      ...{ lookAgain: [], lastDays: [] },
    },
    answered,
  );

/** What was answered is not asked again, by the id of its question. */
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

/** One right as it is explained to everyone, whoever they are. */
export interface Explained {
  readonly id: string;
  readonly title: Words;
  readonly gives: Words;
  readonly hangsOn: Words;
  readonly endedBy: Words;
  /** As it is cited. */
  readonly source: string;
  /** The day it was read. */
  readonly read: string;
}

/** Every right there is, whole, in the same words and the same order to everyone. */
export const explained: readonly Explained[] = catalogue.map(
  ({ section, title, gives, hangsOn, endedBy }) => ({
    ...{ id: section.id, title, gives, hangsOn, endedBy },
    ...{ source: cited(section), read: section.read },
  }),
);
