import { needsAfter } from "../directory/whom.ts";
import { minorFactor, type ObservedFact } from "../observation/observation.ts";
import { type RoutedNeed, routedNeeds } from "./question.ts";

const helps: readonly (readonly [need: RoutedNeed, factor: string])[] = [
  ["health", "health.care_denied"],
  ["health", "power.physical_force_or_mistreatment"],
  ["safe-place", "exit.retaliation_threat"],
  ["safe-place", "exit.lose_housing"],
  ["safe-place", "bg.homeless"],
  ["pay", "pay.underpayment"],
  ["pay", "pay.deferred"],
  ["pay", "pay.share_taken_back"],
];

function isSo(facts: readonly ObservedFact[], factor: string): boolean {
  return facts.some(
    (fact) => fact.factor === factor && fact.state === "present" && (fact.level ?? 1) > 0,
  );
}

/** A lawyer cannot wait for who is about to be sent out. */
function lawyerFirst(needs: readonly RoutedNeed[]): readonly RoutedNeed[] {
  const others = needs.filter((need) => need !== "danger" && need !== "lawyer");
  return [...(needs.includes("danger") ? (["danger"] as const) : []), "lawyer", ...others];
}

/** As a safeguard of the case says, whatever was observed. */
export function childFirst(needs: readonly RoutedNeed[]): readonly RoutedNeed[] {
  return routedNeeds.filter((need) => need === "child" || needs.includes(need));
}

/** The most pressing first; a lawyer before all but danger where a removal was decided. Sources that disagree both count; not known leads nowhere. */
export function needsOf(facts: readonly ObservedFact[], removal: boolean): readonly RoutedNeed[] {
  const needs = [
    ...needsAfter(facts),
    ...helps.filter(([, factor]) => isSo(facts, factor)).map(([need]) => need),
  ];
  const pressing = routedNeeds.filter((need) => needs.includes(need));
  return removal ? lawyerFirst(pressing) : pressing;
}

/** One yes is enough; a no counts only where nobody says yes. */
export function ageIn(facts: readonly ObservedFact[]): "yes" | "no" | "unknown" {
  const told = facts.filter(({ factor }) => factor === minorFactor).map(({ state }) => state);
  if (told.includes("present")) {
    return "yes";
  }
  return told.includes("absent") && !told.includes("maybe") ? "no" : "unknown";
}
