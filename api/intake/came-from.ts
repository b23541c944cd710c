import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { standingRemoval } from "../../domain/referral/removal.ts";
import type { ReferralState } from "../../domain/referral/step.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { AdditionRow, additionsTo, IncomingRow } from "../../store/inbox.ts";
import { incomingOf } from "./incoming.ts";

/** A report that a case was taken on from, or that was added to it: where it happened may be another place than the case's. */
export interface ReportFrom {
  readonly id: string;
  readonly came: Moment;
  readonly place: string;
  readonly sector: string;
  /** What its sender wrote later, with their receipt, the first first. */
  readonly additions: readonly AdditionRow[];
}

/** A referral that a case was taken on from, or that was added to it: where it stands, and what we owe its sender. */
export interface CameFrom {
  readonly id: string;
  readonly senderName: string;
  readonly came: Moment;
  readonly state: ReferralState;
  /** After this day it may no longer be used for its purpose. */
  readonly until: Day;
  /** The last day on which the person's consent lets us tell back; null: not agreed to. */
  readonly wayBack: Day | null;
  /** Those that nobody here has acknowledged: they came after it was taken on. */
  readonly unacknowledged: readonly SafeguardKind[];
  /** Safeguards that came along, and of which nobody here has said what was done. */
  readonly safeguardsOwed: readonly SafeguardKind[];
  /** Whether a removal stands that was noted, here or where it was passed on. */
  readonly removal: boolean;
}

export function cameFromOf(rows: readonly IncomingRow[]): readonly CameFrom[] {
  return rows.flatMap((row) => {
    const incoming = incomingOf(row);
    if (incoming?.kind !== "referral") {
      return [];
    }
    const { id, from, cameAt: came, referral } = incoming;
    const { state, until, wayBack, safeguards, unacknowledged } = referral;
    const said = row.steps.flatMap(({ deed }) =>
      deed.step === "safeguard-done" ? [deed.safeguard] : [],
    );
    const safeguardsOwed = safeguards.filter((kind) => !said.includes(kind));
    const removal = standingRemoval(row.steps) !== null;
    const stands = { state, until, wayBack, unacknowledged, safeguardsOwed, removal };
    return [{ id, senderName: from.name, came, ...stands }];
  });
}

export function reportsOf(
  rows: readonly IncomingRow[],
  additions: Awaited<ReturnType<typeof additionsTo>>,
): readonly ReportFrom[] {
  return rows.flatMap((row) => {
    const incoming = incomingOf(row);
    if (incoming?.kind !== "report") {
      return [];
    }
    const { id, cameAt: came, report } = incoming;
    const { place, sector } = report;
    return [{ id, came, place, sector, additions: additions.get(id) ?? [] }];
  });
}
