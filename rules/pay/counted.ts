import { owedIn, shownSums } from "./owed.ts";
import type { HeldCap, HeldRate, Reckoning, Step, Sums } from "./reckoning.ts";
import type { Ore } from "./work.ts";

export type Counted =
  /** At the last rate known, or the pay agreed where that is more. */
  | { readonly how: "counted" }
  /** No rate is known. */
  | { readonly how: "agreed" }
  | { readonly how: "rate"; readonly rate: HeldRate }
  | { readonly how: "cap"; readonly cap: HeldCap }
  /** Why a rate still holds. */
  | { readonly how: "decree" | "lapses" }
  /** If it has ended. */
  | { readonly how: "agreed-alone"; readonly now: Ore }
  | { readonly how: "uncounted"; readonly minutes: number };

/** Empty where all is sure. */
export function countedIn(reckoning: Reckoning): readonly Counted[] {
  const { rates = [], caps = [] } = reckoning.atLeast ?? {};
  const shown = shownSums(reckoning);
  const { uncounted } = shown.total;
  const leans = rates.length > 0;
  return [
    ...(leans ? [{ how: "counted" } as const] : []),
    ...(!leans && hasLeast(shown) ? [{ how: "agreed" } as const] : []),
    ...rates.map((rate): Counted => ({ how: "rate", rate })),
    ...caps.map((cap): Counted => ({ how: "cap", cap })),
    ...(leans ? [{ how: "decree" } as const, { how: "lapses" } as const] : []),
    ...(leans ? agreedAlone(reckoning) : []),
    ...(uncounted > 0 ? [{ how: "uncounted", minutes: uncounted } as const] : []),
  ];
}

/** Only where that is less than what is shown, and not nought. */
function agreedAlone(reckoning: Reckoning): readonly Counted[] {
  const alone = owedIn(reckoning)?.now ?? 0;
  const now = owedIn(shownSums(reckoning))?.now ?? 0;
  return hasLeast(reckoning) && alone > 0 && alone < now
    ? [{ how: "agreed-alone", now: alone }]
    : [];
}

function hasLeast({ periods }: Sums): boolean {
  return periods.some(({ steps }) => steps.some((step: Step) => "atLeast" in step && step.atLeast));
}
