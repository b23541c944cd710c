import { type DayNumber, dayNumber, dayText } from "../../domain/time/calendar.ts";
import { oreOf } from "./grain.ts";
import type { Against, Claim, Grains } from "./reckoning.ts";
import { section as contractors, contractorsUntil } from "./sections/allmenngjoringsloven-13.ts";
import { section as hirer, hirerUntil } from "./sections/aml-14-12-c.ts";
import { section as limitation } from "./sections/foreldelsesloven-2.ts";
import { type Arisen, type Limitation, limitationOf } from "./sections/foreldelsesloven-15.ts";
import { limitEnds } from "./sections/foreldelsesloven-29.ts";
import { section as guarantee, guaranteeCovers } from "./sections/lonnsgarantiloven-1.ts";
import { cited } from "./sections/section.ts";
import type { Known, Work } from "./work.ts";

export interface Unpaid {
  readonly part: Claim["part"];
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly due: DayNumber;
  /** Null: not known. */
  readonly exact: Grains | null;
}

const soonDays = 90;

export interface Life extends Limitation {
  readonly barred: boolean;
}

export function limitationFor(arisen: Arisen, work: Work): Life {
  const asOf = dayNumber(work.asOf);
  const found = limitationOf(arisen, work.interruptions ?? [], asOf, limitEnds);
  return { ...found, barred: !found.stopped && asOf > found.lastDay };
}

export function claimOf(unpaid: Unpaid, life: Life, work: Work): Claim {
  const { part, from, to, due, exact } = unpaid;
  const asOf = dayNumber(work.asOf);
  const { lastDay, stopped, by, barred } = life;
  const notDue = asOf < due ? "not-due" : "due";
  return {
    part,
    from: dayText(from),
    to: dayText(to),
    due: dayText(due),
    exact,
    amount: exact === null ? null : oreOf(exact),
    lastDay: dayText(lastDay),
    state: barred ? "barred" : notDue,
    soon: !(barred || stopped) && lastDay - asOf <= soonDays,
    interruptedBy: by,
    against: [
      {
        who: "employer",
        section: cited(limitation),
        until: stopped ? null : dayText(lastDay),
        state: barred ? "passed" : "open",
        condition: null,
      },
      ...others(unpaid, work, asOf),
    ],
  };
}

function others(unpaid: Unpaid, work: Work, asOf: DayNumber): readonly Against[] {
  const { due } = unpaid;
  const { contractor, hirer: hirerKnown } = work.chain ?? {
    contractor: "unknown",
    hirer: "unknown",
  };
  return [
    ...(work.sector === "other"
      ? []
      : within("contractors", cited(contractors), contractorsUntil(due), contractor, asOf)),
    ...within("hirer", cited(hirer), hirerUntil(due), hirerKnown, asOf).map((each) =>
      hirerKnown === "yes" || work.bankruptcyOn !== undefined
        ? { ...each, condition: "if-not-bankrupt" as const }
        : each,
    ),
    ...wageGuarantee(unpaid, work),
  ];
}

function within(
  who: "contractors" | "hirer",
  section: string,
  until: DayNumber,
  known: Known,
  asOf: DayNumber,
): readonly Against[] {
  if (known === "no") {
    return [];
  }
  const condition = who === "hirer" ? "if-hired-in" : "if-in-a-chain";
  return [
    {
      who,
      section,
      until: dayText(until),
      state: asOf <= until ? "open" : "passed",
      condition: known === "yes" ? null : condition,
    },
  ];
}

function wageGuarantee({ part, from, due }: Unpaid, { bankruptcyOn }: Work): readonly Against[] {
  const base = { who: "wage-guarantee", section: cited(guarantee), until: null } as const;
  if (bankruptcyOn === undefined) {
    return [{ ...base, state: "open", condition: "if-bankrupt" }];
  }
  const covers = guaranteeCovers(part, from, due, dayNumber(bankruptcyOn), null);
  const condition = covers === "unsure" ? "if-opened-by-then" : null;
  return [{ ...base, state: covers === "no" ? "passed" : "open", condition }];
}
