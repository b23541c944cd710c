import { withoutWay } from "../case/safeguard.ts";
import type { ToldSafeguard } from "../document/document.ts";
import type { Deed } from "./step.ts";

/** Hides the safe way from readers without a part. */
export function toldWithoutWay<Told extends { readonly safeguards?: readonly ToldSafeguard[] }>(
  told: Told,
): Told {
  return told.safeguards === undefined
    ? told
    : { ...told, safeguards: told.safeguards.map((each) => withoutWay(each)) };
}

function deedWithoutWay(deed: Deed): Deed {
  if (deed.step === "safeguard") {
    return { ...deed, how: withoutWay({ kind: deed.safeguard, how: deed.how }).how };
  }
  if (deed.step === "safeguard-done") {
    // What was done with the way may reveal it.
    return { ...deed, words: withoutWay({ kind: deed.safeguard, how: deed.words }).how };
  }
  return deed;
}

export function stepsWithoutWay<Kept extends { readonly deed: Deed }>(
  steps: readonly Kept[],
): readonly Kept[] {
  return steps.map((step) => ({ ...step, deed: deedWithoutWay(step.deed) }));
}
