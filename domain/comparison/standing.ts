import type { Decision, Side } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";

export type Standing =
  | "compared"
  | "superseded"
  | "state_duty"
  | "lesser_offence"
  | "illustration_only"
  | "not_proven"
  | "no_side";

/** Only "compared" can be nearest or bind; the rest is shown. */
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

/** Mixed and undetermined cases push nowhere, nor does lesser exploitation. */
function takesSide(side: Side): boolean {
  return side !== "mixed" && side !== "undetermined" && side !== "lesser_exploitation";
}

/** Where no forced labour was found the directions swap. Inert factors, the court's conclusions, the other domain and what it set aside do neither. */
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
