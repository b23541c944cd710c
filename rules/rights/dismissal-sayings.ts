import { type DayNumber, dayText } from "../../domain/time/calendar.ts";
import type { KnownDismissal, Limit } from "./dismissal.ts";
import { standingOf } from "./dismissals.ts";
import type { Picture } from "./picture.ts";
import { askPerson, askWhere, type Fact, type Question, type Todo } from "./right.ts";
import { lineOf, onlyWhere, type StepWords, say, sayAll, type Words } from "./words.ts";

const lacksSome = ({ how, form, post, noticeUntil }: KnownDismissal): boolean =>
  how === undefined ||
  form === undefined ||
  post === undefined ||
  (how === "notice" && noticeUntil === undefined);
export const lacksAny = ({ dismissals }: Picture): boolean => dismissals.some(lacksSome);
const isOneOfSeveral = ({ dismissals }: Picture): boolean =>
  dismissals.some((each) => each.isOneOfSeveral);

const dismissal = askPerson(
  "dismissal",
  "How was the person dismissed: with notice or at once, and which is the last day of the notice? Was it in writing, handed over or sent by registered letter, and does it tell of the right to negotiate, to sue and to stay, by which days? Is the post permanent, on trial, for a time, or hired in?",
  "Hvordan mistet personen jobben: oppsagt eller avskjediget på dagen, og hva er siste dag i oppsigelsestiden? Var det skriftlig, levert personlig eller sendt rekommandert, og står det om retten til å kreve forhandlinger, gå til søksmål og bli i stillingen, og fristene for det? Er stillingen fast, på prøvetid, midlertidig eller innleid?",
);
const which = askPerson(
  "which-dismissal",
  "There are several dismissals, and one was taken back or negotiated about. Which one?",
  "Det er flere oppsigelser, og én er trukket tilbake eller forhandlet om. Hvilken?",
);

/** Of the dismissals themselves. */
export const ofDismissals: readonly Question[] = [
  askWhere(dismissal, lacksAny),
  askWhere(which, isOneOfSeveral),
];

/** Of several dismissals, what stands first in the list. */
export const firstOf = <Stand extends string>(
  stands: readonly Stand[],
  standOf: (dismissal: KnownDismissal, asOf: DayNumber) => Stand,
): Fact<Stand | "none"> => ({
  values: ["none", ...stands],
  of: ({ dismissals, asOf }) => {
    if (dismissals.length === 0) {
      return "none";
    }
    const found = dismissals.map((each) => standOf(each, asOf));
    return stands.find((each) => found.includes(each)) ?? "none";
  },
});

export const dismissedOn = sayAll(
  "Word of a dismissal came {all}.",
  "Beskjed om oppsigelse eller avskjed kom {all}.",
  ({ dismissals }) => dismissals.map(({ dismissed }) => dismissed),
);
export const negotiatedOn = onlyWhere(
  sayAll("Negotiations ended {all}.", "Forhandlingene ble avsluttet {all}.", ({ dismissals }) =>
    dismissals.flatMap(({ negotiationsEnded }) => negotiationsEnded ?? []),
  ),
  ({ dismissals }) => dismissals.some(({ negotiationsEnded }) => negotiationsEnded !== undefined),
);
export const severalDismissals = onlyWhere(
  say(
    "There are several dismissals, and one was taken back or negotiated about; which one is not told. So the days are counted from each dismissal, to be safe.",
    "Det er flere oppsigelser, og én er trukket tilbake eller forhandlet om; hvilken er ikke fortalt. Derfor regnes dagene fra hver oppsigelse, for å være sikker.",
  ),
  isOneOfSeveral,
);
export const ifTakenBack = say(
  "The employer takes the dismissal back.",
  "Arbeidsgiveren trekker oppsigelsen tilbake.",
);

/** Of these it may be asked, without a limit, whether the post was lawful. */
export const isAboutTime = ({ post }: Pick<KnownDismissal, "post">): boolean =>
  post === "temporary" || post === "hired-in";

export const firstDismissed = ({ dismissals }: Picture): DayNumber =>
  dismissals[0]?.dismissed ?? Number.NaN;

/** The first of the limits that is not over; not a number where none is. */
export function openUntil(
  { dismissals, asOf }: Picture,
  limitOf: (dismissal: KnownDismissal) => Limit | null,
): DayNumber {
  const days = dismissals.flatMap((each) => {
    const limit = limitOf(each);
    return limit === null || standingOf(limit, asOf) !== "open" ? [] : [limit.safe];
  });
  return days.length === 0 ? Number.NaN : Math.min(...days);
}

interface LimitWords {
  readonly what: StepWords;
  /** Said at once where it hangs on whether a day off moves it. */
  readonly doubt?: StepWords;
}

/** A step while the limit is to come, and none once it is over. */
export function byLimit(
  limit: Limit | null,
  asOf: DayNumber,
  { what, doubt, who, of }: LimitWords & { readonly who: Words; readonly of: DayNumber },
): readonly Todo[] {
  const now = limit === null ? "over" : standingOf(limit, asOf);
  if (limit === null || now === "over") {
    return [];
  }
  const { safe, last } = limit;
  const since = dayText(safe);
  if (now === "doubt") {
    const step = `do-after-day-off ${dayText(of)}` as const;
    return doubt === undefined
      ? []
      : [{ what: lineOf(doubt, of, last), by: null, who, atOnce: { step, since } }];
  }
  const one: Todo = { what: lineOf(what, of), by: since, who, since: dayText(of) };
  return [safe === last ? one : { ...one, toBeSafe: true }];
}
