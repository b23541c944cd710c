import type { SafeguardKind } from "../case/safeguard.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Deed, DeedKind, Side } from "../referral/step.ts";
import type { Moment } from "../time/day.ts";

/** One thing that happened with a case between agencies: by whom, when. */
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
      /** The thread it belongs to, and which of the two sides we are in it. */
      readonly referral: string;
      readonly direction: "out" | "in";
      readonly other: string;
      readonly by: "us" | "them";
      readonly step: DeedKind;
      /** The safeguards it is about; none where it is about something else. */
      readonly safeguards: readonly SafeguardKind[];
    }
  | { readonly is: "outcome"; readonly kind: OutcomeKind; readonly from: string | null }
  | { readonly is: "told"; readonly kind: OutcomeKind; readonly to: string }
);

/** A thread with another agency, and what both sides did in it. */
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

/** The steps of a thread as links: in what we sent we are the sender, in what came we are the recipient. */
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

/** The chain so far, the first first; of one moment in the order they are given. */
export function chainOf(links: readonly ChainLink[]): readonly ChainLink[] {
  return links.toSorted((a, b) => {
    if (a.at === b.at) {
      return 0;
    }
    return a.at < b.at ? -1 : 1;
  });
}
