import { type DayNumber, dayNumber, dayText, monthsAfter } from "../time/calendar.ts";
import type { Day } from "../time/day.ts";
import { isDayOff } from "../time/working-day.ts";
import type { Period } from "./period.ts";
import type { Provision } from "./provision.ts";
import type { ProvisionView } from "./view.ts";

/** What has a maximum of its own within a provision. */
export const breaches = ["aggravated", "gross", "gross-negligence"] as const;
type Breach = (typeof breaches)[number];

/** Years in prison, of the version that is in force from a day. */
interface Maximum {
  readonly provision: string;
  readonly from: Day | null;
  readonly breach: Breach | null;
  readonly prison: number;
  /** False where it is not settled that this maximum decides. */
  readonly confirmed: boolean;
}

/** After how long nobody can be punished any more: Penal Code §§ 86 and 87. */
export interface LimitationLaw {
  readonly source: Provision["source"];
  /** By the maximum, the shortest first. */
  readonly steps: readonly { readonly prison: number; readonly years: number }[];
  /** Of a person under 18 its time runs from the day they turn 18. */
  readonly fromEighteen: readonly string[];
  readonly maxima: readonly Maximum[];
}

export const noLastDay = ["not-confirmed", "wording", "end-not-known", "age"] as const;

export interface Limit {
  readonly breach: Breach | null;
  /** Null where it is not confirmed. */
  readonly years: number | null;
  readonly last: Day | null;
  /** Why there is no last day; null where there is one. */
  readonly why: (typeof noLastDay)[number] | null;
  /** Later for a person who was under 18. */
  readonly laterUnderEighteen: boolean;
}

interface Acts {
  readonly period: Period;
  readonly today: Day;
  /** True where anyone is or may be under 18. */
  readonly mayBeMinor: boolean;
}

/** Penal Code § 13, Courts of Justice Act §§ 148 and 149: the same date, else the next working day. */
function lastDayOf(ended: Day, years: number): Day {
  let last: DayNumber = monthsAfter(dayNumber(ended), years * 12);
  while (isDayOff(last)) {
    last += 1;
  }
  return dayText(last);
}

/** Whether no day can be told of this provision, whatever its maximum. */
function whyNone(
  { fromEighteen }: LimitationLaw,
  { id, buildsOn }: Provision,
  { period: { to }, today, mayBeMinor }: Acts,
): Limit["why"] {
  if (mayBeMinor && fromEighteen.includes(id)) {
    return "age";
  }
  // Whether § 87 also means what builds on a provision that it names was not read.
  if (mayBeMinor && fromEighteen.includes(buildsOn ?? "")) {
    return "not-confirmed";
  }
  return to === null || to > today ? "end-not-known" : null;
}

/** One for each maximum of the wording in force. Of several wordings, or what is not confirmed, no time is told. */
export function limitsOf(
  law: LimitationLaw,
  { provision, versions }: Pick<ProvisionView, "provision" | "versions">,
  acts: Acts,
): readonly Limit[] {
  const [one, ...others] = versions;
  const untold = { breach: null, years: null, last: null, laterUnderEighteen: false };
  if (one === undefined || others.length > 0) {
    return [{ ...untold, why: "wording" }];
  }
  const found = law.maxima.filter(
    ({ provision: id, from }) => id === provision.id && from === one.version.from,
  );
  const isConfirmed = provision.unconfirmed === null && one.version.unconfirmed === null;
  if (found.length === 0 || !isConfirmed || !found.every(({ confirmed }) => confirmed)) {
    return [{ ...untold, why: "not-confirmed" }];
  }
  const why = whyNone(law, provision, acts);
  const ended = acts.period.to;
  return found.map(({ breach, prison }) => {
    const years = law.steps.find((step) => prison <= step.prison)?.years ?? null;
    const last = why === null && years !== null && ended !== null ? lastDayOf(ended, years) : null;
    return {
      ...{ breach, years, last, why: last === null ? (why ?? "not-confirmed") : null },
      laterUnderEighteen: law.fromEighteen.includes(provision.id),
    };
  });
}
