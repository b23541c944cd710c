import type { Decision, Side } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";

/** Why a decision is compared in full, or only shown. */
export type Standing =
  | "compared"
  | "superseded"
  | "state_duty"
  | "lesser_offence"
  | "illustration_only"
  | "not_proven"
  | "no_side";

/** Whether the comparison may lean on a decision. Whatever is not "compared" is shown, never nearest, never binds. */
export function standingOf(decision: Decision): Standing {
  if (decision.supersededBy !== null) {
    return "superseded";
  }
  if (decision.comparability !== "private_exploitation") {
    return decision.comparability;
  }
  if (decision.question === "state_imposed_duty") {
    return "state_duty";
  }
  if (decision.findingType === "not_proven" || decision.findingType === "arguable_claim") {
    return "not_proven";
  }
  return takesSide(decision.side) ? "compared" : "no_side";
}

/** Mixed and undetermined cases push nowhere, and neither does lesser exploitation. */
function takesSide(side: Side): boolean {
  return side !== "mixed" && side !== "undetermined" && side !== "lesser_exploitation";
}

/**
 * Whether the factor carries a decision's outcome, or stands against it. For a decision that found no
 * forced labour the directions swap. Inert factors and the court's own conclusions do neither, nor
 * does a factor of the other domain, nor one that the court itself set aside as irrelevant.
 */
export function roleOf(factor: Factor, decision: Decision): "carries" | "opposes" | "none" {
  const domain = standingDomain(decision);
  if (factor.kind !== "raw" || factor.dir === "inert" || factor.domain !== domain) {
    return "none";
  }
  if (decision.treatedAsIrrelevant.some((each) => each.factor === factor.id && !each.inferred)) {
    return "none";
  }
  const towards = decision.side !== "not_forced_labour";
  return (factor.dir === "pro") === towards ? "carries" : "opposes";
}

function standingDomain(decision: Decision): Factor["domain"] {
  const duty =
    decision.comparability === "state_duty" || decision.question === "state_imposed_duty";
  return duty ? "state_duty" : "private";
}
