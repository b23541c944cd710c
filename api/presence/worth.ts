import type { Lists, listNames } from "../../domain/presence/presence.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import { payLawFor } from "../../rules/pay/pay-law.ts";
import { reckonLists } from "../../rules/pay/presence-shifts.ts";
import type { Ore, PaySector } from "../../rules/pay/work.ts";

interface Terms {
  readonly sector: PaySector;
  readonly category: string | null;
  /** Øre; null where none was agreed, or it is not known. */
  readonly hourly: Ore | null;
}

/** In øre. Null where a day of it has no confirmed rate and no agreed pay. */
export type Worth = Readonly<Record<keyof Lists, Ore | null>>;

/** What each list is worth with holiday pay, had nothing been paid; what is too old is left out. Null: too much to reckon. */
export function worthOf(found: Lists, terms: Terms, law: Law, today: Day): Worth | null {
  const { sector, category, hourly } = terms;
  const work = {
    ...{ sector, category, shifts: [], payments: [], deductions: [], paidBack: [], asOf: today },
    ...(hourly === null ? {} : { agreedHourly: hourly }),
  };
  const owed = reckonLists(found, work, payLawFor(law.rates, sector));
  if (!owed.ok) {
    return null;
  }
  const of = (name: (typeof listNames)[number]) => owed.value[name].total.owed;
  return { independent: of("independent"), supported: of("supported"), told: of("told") };
}
