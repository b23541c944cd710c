import type { Day } from "../../../domain/base/day.ts";
import { type Owed, owedIn, shownSums } from "../../../domain/pay/owed.ts";
import type { Against, Claim, Reckoning } from "../../../domain/pay/reckoning.ts";
import type { Work } from "../../../domain/pay/work.ts";
import type { Door } from "../door.tsx";
import { reckonedIn } from "../pay/reckoned.ts";

/** What somebody told and what came of it: all that anything to take along is made from. */
export interface Told {
  readonly work: Work;
  readonly reckoning: Reckoning;
}

/** What was told and reckoned; null where there is nothing yet, or something must be put right first. */
export function toldIn(door: Pick<Door, "given" | "today" | "law">): Told | null {
  const reckoned = reckonedIn(door);
  return "reckoning" in reckoned && reckoned.work.shifts.length > 0 ? reckoned : null;
}

/** Every period in which there was work. */
export function span({ work }: Told): { readonly from: Day; readonly to: Day } | null {
  const days = work.shifts.map(({ from }) => from.slice(0, 10) as Day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** What is still to be paid of each claim, in one state. */
export function claimsIn({ reckoning }: Told, state: Claim["state"]): readonly Claim[] {
  const { claims } = shownSums(reckoning);
  return claims.filter((claim) => claim.state === state && claim.amount !== 0);
}

/** The first day that has not passed, of those by which one of them must have a claim; null where none is known. */
export function firstLastDay(told: Told, of: Against["who"]): Day | null {
  const days = claimsIn(told, "due").flatMap(({ against }) =>
    against.flatMap(({ who, until, state }) =>
      who === of && until !== null && state === "open" ? [until] : [],
    ),
  );
  return days.toSorted()[0] ?? null;
}

/** Whether there is a sum to claim, now or later. */
export function owes(told: Told): boolean {
  const owed = owedBy(told);
  return owed !== null && owed.now + owed.later > 0;
}

/** What is owed now and later; null where no sum can be given. */
export function owedBy({ reckoning }: Told): Owed | null {
  return owedIn(shownSums(reckoning));
}
