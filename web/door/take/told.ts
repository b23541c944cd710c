import type { Day } from "../../../domain/time/day.ts";
import { type Owed, owedIn, shownSums } from "../../../rules/pay/owed.ts";
import type { Against, Claim, Reckoning } from "../../../rules/pay/reckoning.ts";
import type { Work } from "../../../rules/pay/work.ts";
import type { Door } from "../door.tsx";
import { reckonedIn } from "../pay/reckoned.ts";

export interface Told {
  readonly work: Work;
  readonly reckoning: Reckoning;
}

/** Null where nothing is told, or something must be put right. */
export function toldIn(door: Pick<Door, "given" | "today" | "law">): Told | null {
  const reckoned = reckonedIn(door);
  return "reckoning" in reckoned && reckoned.work.shifts.length > 0 ? reckoned : null;
}

export function span({ work }: Told): { readonly from: Day; readonly to: Day } | null {
  const days = work.shifts.map(({ from }) => from.slice(0, 10) as Day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Still to be paid. */
export function claimsIn({ reckoning }: Told, state: Claim["state"]): readonly Claim[] {
  const { claims } = shownSums(reckoning);
  return claims.filter((claim) => claim.state === state && claim.amount !== 0);
}

/** Not passed; null where none is known. */
export function firstLastDay(told: Told, of: Against["who"]): Day | null {
  const days = claimsIn(told, "due").flatMap(({ against }) =>
    against.flatMap(({ who, until, state }) =>
      who === of && until !== null && state === "open" ? [until] : [],
    ),
  );
  return days.toSorted()[0] ?? null;
}

/** Now or later. */
export function owes(told: Told): boolean {
  const owed = owedBy(told);
  return owed !== null && owed.now + owed.later > 0;
}

/** Null where no sum can be given. */
export function owedBy({ reckoning }: Told): Owed | null {
  return owedIn(shownSums(reckoning));
}
