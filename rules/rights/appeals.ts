import { type DayNumber, dayNumber, dayText, monthsAfter } from "../../domain/time/calendar.ts";
import { heardLate, tooOld } from "./appeal.ts";
import { type AppealId, appealedIn, lateLimit } from "./appeal-days.ts";
import { type ByType, type Counted, through } from "./counted.ts";
import { inTime } from "./done-in-time.ts";
import { farMonths } from "./dropped-cases.ts";
import type { DayDone, Decision, Picture } from "./picture.ts";
import { askLawyer, type Fact, type Question, type Todo, type UrgentName } from "./right.ts";
import {
  type Find,
  lineOf,
  type Saying,
  type StepWords,
  say,
  sayAll,
  type Words,
} from "./words.ts";

const none: readonly Decision[] = [];

/** Under the day that was told, or under the one that was reckoned; not a number where none was sent in time. */
export function sentInTime(
  met: readonly DayDone[],
  right: string,
  { day, until, reckoned }: { day: DayNumber; until: DayNumber; reckoned: DayNumber },
): DayNumber {
  const sent = inTime(met, right, until);
  const early = Number.isNaN(sent) ? inTime(met, right, reckoned) : sent;
  return day <= early && !(early > until) ? early : Number.NaN;
}

/** The last day of several tellings of one day: the first, to be safe. One whose year may be wrong is none. */
function untilOf(day: DayNumber, all: readonly Counted[]): DayNumber {
  const told = all.flatMap(({ until, sure }) => {
    const found = until === null ? Number.NaN : dayNumber(until);
    return found <= monthsAfter(day, farMonths) || (sure && found > day) ? [found] : [];
  });
  return told.length === 0 ? Number.NaN : Math.min(...told);
}

export function decisionsOf(
  right: AppealId,
  events: ByType,
  met: readonly DayDone[],
  asOf: DayNumber,
): readonly Decision[] {
  let found = none;
  for (const { type, ends, isWord = false } of appealedIn(right)) {
    const all = through(events, type, asOf);
    const days = all.length === 0 ? [] : [...new Set(all.map(({ day }) => day))];
    for (const day of days) {
      const ofDay = all.filter((each) => each.day === day);
      const told = untilOf(day, ofDay);
      const reckoned = Math.min(...ofDay.map((each) => ends(day, each.told)));
      const isTold = !Number.isNaN(told);
      const until = isTold ? told : reckoned;
      const sent = sentInTime(met, right, { day, until, reckoned });
      found = [...found, { day, until, isTold, isWord, sent }];
    }
  }
  return found;
}

type Kept = keyof Picture["appeals"];
type State = "not-told" | "open" | "safe" | "late" | "sent" | "over";

const isUnsent = ({ sent }: Decision) => Number.isNaN(sent);
const isCertain = ({ isTold, isWord }: Decision) => isTold || isWord;
const openIn = (right: Kept, { appeals, asOf }: Picture): readonly Decision[] =>
  appeals[right].filter((each) => isUnsent(each) && asOf <= each.until);
const firstOpen = (right: Kept, p: Picture): Decision | undefined =>
  openIn(right, p)
    .filter(isCertain)
    .toSorted((one, other) => one.until - other.until)[0];

/** "safe" has a day to be safe only; "late" may still be heard. */
export const appealState = (right: Kept): Fact<State> => ({
  values: ["not-told", "open", "safe", "late", "sent", "over"],
  of: (p) => {
    const all = p.appeals[right];
    if (all.length === 0) {
      return "not-told";
    }
    const open = openIn(right, p);
    if (open.length > 0) {
      return open.some(isCertain) ? "open" : "safe";
    }
    if (all.some((each) => isUnsent(each) && p.asOf <= lateLimit(each.day))) {
      return "late";
    }
    return all.some((each) => !isUnsent(each)) ? "sent" : "over";
  },
});

interface OfAppeal {
  readonly who: Words;
  /** `{0}` is the day of the decision, or when word of it came; of "late" and "sent" `{1}` the last day, and when it was sent. */
  readonly words: Readonly<Record<"byThisDay" | "late" | "sent", StepWords>>;
  /** Where another act than the Public Administration Act says it. */
  readonly heard?: { readonly late: Saying; readonly tooOld: (last: Find) => Saying };
  /** Where it cannot wait once the last day has passed. */
  readonly lateStep?: UrgentName;
  readonly over: Words;
  /** What was decided, and to whom and how it is appealed. */
  readonly because: readonly Saying[];
  readonly ask: readonly Question[];
  /** Where only the day of the decision is told. */
  readonly safe?: { readonly words: StepWords; readonly ask: Question };
  readonly late: Question;
}

function stepOf(
  { who, words, safe, lateStep, over }: OfAppeal,
  { day, until, isTold, sent, ...decision }: Decision,
  asOf: DayNumber,
): readonly Todo[] {
  if (!Number.isNaN(sent)) {
    return [{ what: lineOf(words.sent, day, sent), by: null, who }];
  }
  const since = dayText(day);
  if (asOf <= until) {
    const isSafe = !(isTold || decision.isWord);
    const what = lineOf((isSafe && safe?.words) || words.byThisDay, day);
    const kind = isSafe ? { toBeSafe: true as const } : {};
    const named = isTold ? { named: true as const } : {};
    return [{ what, by: dayText(until), who, since, over, ...kind, ...named }];
  }
  if (asOf > lateLimit(day)) {
    return [];
  }
  const late = { what: lineOf(words.late, day, until), by: null, who };
  const atOnce = lateStep === undefined ? null : { step: lateStep, since: dayText(until) };
  return [atOnce === null ? late : { ...late, atOnce }];
}

/** Each of its cases, by `appealState`. */
export function appealCases(right: Kept, of: OfAppeal) {
  const last = (p: Picture) => Math.max(...p.appeals[right].map(({ day }) => lateLimit(day)));
  const each = (p: Picture) => p.appeals[right].flatMap((decision) => stepOf(of, decision, p.asOf));
  const first = (p: Picture) => Math.min(...p.appeals[right].map(({ day }) => day));
  const sent = sayAll("It was appealed in time: {all}.", "Det ble klaget i tide: {all}.", (p) =>
    p.appeals[right].flatMap((one) => (isUnsent(one) ? [] : [one.sent])),
  );
  const outcome = askLawyer(
    `${right}-outcome`,
    "What came of the appeal? If it was answered: when did word of that come?",
    "Hva kom ut av klagen? Hvis den er besvart: når kom beskjeden om det?",
  );
  const { because, ask, safe, late, heard = { late: heardLate, tooOld } } = of;
  return [
    {
      when: { appeal: "open" },
      gives: "holds",
      from: (p: Picture) => firstOpen(right, p)?.day ?? Number.NaN,
      until: (p: Picture) => firstOpen(right, p)?.until ?? Number.NaN,
      because,
      endsIf: [say("The last day to appeal has passed.", "Siste dag for å klage er over.")],
      ...{ each, ask },
    },
    {
      when: { appeal: "safe" },
      gives: "unsure",
      from: first,
      ...{ because, each, ask: [...(safe === undefined ? [] : [safe.ask]), ...ask] },
    },
    {
      when: { appeal: "late" },
      gives: "unsure",
      from: first,
      ...{ because: [...because, heard.late], each, ask: [late, ...ask] },
    },
    {
      when: { appeal: "sent" },
      gives: "unsure",
      from: first,
      ...{ because: [...because, sent], each, ask: [outcome, ...ask] },
    },
    {
      when: { appeal: "over" },
      gives: "ended",
      ...{ from: first, until: last, because: [...because, heard.tooOld(last)] },
    },
    { when: { appeal: "not-told" }, gives: "silent", because: [] },
  ] as const;
}
