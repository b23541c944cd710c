import type { SafeguardKind } from "../case/safeguard.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Deed, DeedKind, Side } from "../referral/step.ts";
import type { Moment } from "../time/day.ts";

export type ChainLink = { readonly at: Moment } & (
  | { readonly is: "came"; readonly as: "report" | "referral"; readonly from: string }
  | { readonly is: "opened"; readonly by: string }
  | {
      readonly is: "referred";
      readonly referral: string;
      readonly to: string;
      readonly purpose: string;
    }
  | {
      readonly is: "step";
      /** The thread, and our side in it. */
      readonly referral: string;
      readonly direction: "out" | "in";
      readonly other: string;
      readonly by: "us" | "them";
      readonly step: DeedKind;
      /** Empty where it concerns something else. */
      readonly safeguards: readonly SafeguardKind[];
    }
  | { readonly is: "outcome"; readonly kind: OutcomeKind; readonly from: string | null }
  | { readonly is: "told"; readonly kind: OutcomeKind; readonly to: string }
);

export interface Thread {
  readonly id: string;
  readonly direction: "out" | "in";
  readonly other: string;
  readonly steps: readonly { readonly side: Side; readonly deed: Deed; readonly at: Moment }[];
}

function safeguardsIn(deed: Deed): readonly SafeguardKind[] {
  if (deed.step === "acknowledge") {
    return deed.safeguards;
  }
  return deed.step === "safeguard-done" || deed.step === "safeguard" ? [deed.safeguard] : [];
}

/** We are the sender of what we sent, the recipient of what came. */
export function stepsAsLinks({ id, direction, other, steps }: Thread): readonly ChainLink[] {
  const ours: Side = direction === "out" ? "sender" : "recipient";
  return steps.map(({ side, deed, at }) => ({
    is: "step",
    referral: id,
    direction,
    other,
    by: side === ours ? "us" : "them",
    step: deed.step,
    safeguards: safeguardsIn(deed),
    at,
  }));
}

export function chainOf(links: readonly ChainLink[]): readonly ChainLink[] {
  return links.toSorted((a, b) => {
    if (a.at === b.at) {
      return 0;
    }
    return a.at < b.at ? -1 : 1;
  });
}
