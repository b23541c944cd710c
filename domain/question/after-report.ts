import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Day } from "../time/day.ts";

/** holds: others may ask on; else they no longer may. */
export interface PoliceAgreement {
  readonly holds: boolean;
  readonly who: string;
  readonly on: Day;
}

interface Happened {
  readonly kind: OutcomeKind;
  readonly happened: Day;
}

export type Standing =
  | { readonly asks: "everything"; readonly because: "not-reported" }
  | {
      readonly asks: "everything";
      readonly because: "police-agreed";
      readonly reported: Day;
      readonly agreement: PoliceAgreement;
    }
  | { readonly asks: "only-needs"; readonly reported: Day };

/**
 * After a report only safety and needs until the police agree: talks can spoil an account in court. An agreement
 * before the newest report is void.
 */
export function standingOn(
  today: Day,
  outcomes: readonly Happened[],
  agreements: readonly PoliceAgreement[],
): Standing {
  const reported = reportedBy(today, outcomes);
  if (reported === null) {
    return { asks: "everything", because: "not-reported" };
  }
  const newest = agreements.find(({ on }) => on <= today);
  return newest?.holds === true && newest.on >= reported
    ? { asks: "everything", because: "police-agreed", reported, agreement: newest }
    : { asks: "only-needs", reported };
}

/** A charge or judgment implies a report. */
function reportedBy(today: Day, outcomes: readonly Happened[]): Day | null {
  const past = outcomes.filter(({ happened }) => happened <= today);
  const reports = past.filter(({ kind }) => kind === "reported").map(({ happened }) => happened);
  const follows = past.filter(({ kind }) => kind === "charged" || kind === "judged");
  return reports.toSorted().at(-1) ?? follows.map(({ happened }) => happened).toSorted()[0] ?? null;
}
