import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Day } from "../time/day.ts";

/** That the police said others may ask on (holds), or that they no longer may: who said it, and the day. */
export interface PoliceAgreement {
  readonly holds: boolean;
  readonly who: string;
  readonly on: Day;
}

/** What became of the case, as far as it matters for asking. */
interface Happened {
  readonly kind: OutcomeKind;
  readonly happened: Day;
}

/** Whether one may ask about the facts, or only about safety and needs. */
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
 * What may be asked on a day. Once the police have the case, only safety and needs, until they have agreed to more: an account that
 * grew in talks with others can be taken apart in court, and then it helps nobody. An agreement older than the newest report was
 * about something else, and counts no more. Agreements come the newest first.
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

/** The day of the newest report; a charge or a judgment that nobody noted a report for shows that there was one. */
function reportedBy(today: Day, outcomes: readonly Happened[]): Day | null {
  const past = outcomes.filter(({ happened }) => happened <= today);
  const reports = past.filter(({ kind }) => kind === "reported").map(({ happened }) => happened);
  const follows = past.filter(({ kind }) => kind === "charged" || kind === "judged");
  return reports.toSorted().at(-1) ?? follows.map(({ happened }) => happened).toSorted()[0] ?? null;
}
