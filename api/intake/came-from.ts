import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { standingRemoval } from "../../domain/referral/removal.ts";
import type { ReferralState } from "../../domain/referral/step.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { AdditionRow, additionsTo, IncomingRow } from "../../store/intake/inbox.ts";
import { incomingOf } from "./incoming.ts";

/** A report's place may differ from the case's. */
export interface ReportFrom {
  readonly id: string;
  readonly came: Moment;
  readonly place: string;
  readonly sector: string;
  /** Later words from the sender, in order. */
  readonly additions: readonly AdditionRow[];
}

/** Where it is now, and what we owe its sender. */
export interface CameFrom {
  readonly id: string;
  readonly senderName: string;
  readonly came: Moment;
  readonly state: ReferralState;
  /** No use for its purpose after this date. */
  readonly until: Day;
  /** The last date to tell back by consent; null without one. */
  readonly wayBack: Day | null;
  /** They came after it was taken on. */
  readonly unacknowledged: readonly SafeguardKind[];
  /** Safeguards of which nothing done was said. */
  readonly safeguardsOwed: readonly SafeguardKind[];
  /** A removal noted here or further on is in force. */
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
