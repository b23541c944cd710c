import { type DayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { workingDayBy, workingDayFrom } from "../../domain/time/working-day.ts";
import type { Details, EventType } from "./situation.ts";

/** From when word came: forvaltningsloven §§ 29 and 30, domstolloven §§ 148 and 149. */
const limit =
  (weeks: number) =>
  (word: DayNumber): DayNumber =>
    workingDayFrom(word + 7 * weeks);

/** From the day it was decided, on a working day: word came that day or later. */
export const safeLimit = (decided: DayNumber): DayNumber => workingDayBy(decided + 21);

/** § 31: the last day that a late appeal can be heard as one. */
export const lateLimit = (decided: DayNumber): DayNumber => monthsAfter(decided, 12);

interface Appealed {
  readonly type: EventType;
  /** Its last day to appeal, where none was told. */
  readonly ends: (day: DayNumber, told: Details) => DayNumber;
  /** Its day is when word came. */
  readonly isWord?: true;
}

/** The decisions that set the days of a right, before which nothing can be done. */
export const appealed = {
  "drop-appeal": [{ type: "case-dropped", ends: (day) => day + 21 }],
  "expulsion-appeal": [{ type: "expulsion-decided", ends: safeLimit }],
  "immigration-appeal": [
    {
      type: "permit-refused",
      /** Utlendingsloven § 94 a. */
      ends: (word, { sought }) => limit(sought === "unfounded" ? 1 : 3)(word),
      isWord: true,
    },
    { type: "permit-revoked", ends: safeLimit },
  ],
  /** Folketrygdloven § 21-12. */
  "benefit-appeal": [{ type: "benefit-refused", ends: limit(6), isWord: true }],
  /** Skatteforvaltningsloven §§ 5-5 and 13-4. */
  "tax-appeal": [{ type: "tax-decided", ends: limit(6), isWord: true }],
  "social-appeal": [{ type: "social-refused", ends: limit(3), isWord: true }],
  /** Pasient- og brukerrettighetsloven §§ 7-5 and 7-7. */
  "health-appeal": [{ type: "health-refused", ends: limit(4), isWord: true }],
} as const satisfies Readonly<Record<string, readonly Appealed[]>>;

export type AppealId = keyof typeof appealed;

const isAppeal = (right: string): right is AppealId => right in appealed;

export const appealedIn = (right: string): readonly Appealed[] =>
  isAppeal(right) ? appealed[right] : [];

const types: readonly EventType[] = Object.values(appealed).flatMap((kinds) =>
  kinds.map(({ type }) => type),
);

/** Its last day is one to appeal by. */
export const isAppealed = (type: EventType): boolean => types.includes(type);
