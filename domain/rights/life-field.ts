import type { EventType, Happened } from "./situation.ts";

/** Events that say under which provision. */
const namingProvision: readonly EventType[] = [
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
];

/** What names a last day: a decision, of a permit or to appeal; or pay that is settled or came, of the pay days that it covers. */
export const namingLastDay: readonly EventType[] = [
  "reflection-permit-granted",
  "limited-permit-granted",
  "case-dropped",
  "expulsion-decided",
  "wages-settled",
  "wage-paid",
];

export type StrayRefusal =
  | "life.no-provision-here"
  | "life.no-last-day-here"
  | "life.no-place-here";

/** What was told beside the day and does not belong to that kind of event: nothing that somebody wrote is left out. Null where all does. */
export function strayIn({ type, provision, until, where }: Happened): StrayRefusal | null {
  if (provision !== null && !namingProvision.includes(type)) {
    return "life.no-provision-here";
  }
  if (until !== null && !namingLastDay.includes(type)) {
    return "life.no-last-day-here";
  }
  return where !== null && type !== "testified" ? "life.no-place-here" : null;
}
