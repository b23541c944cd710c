import type { Day } from "../base/day.ts";
import type { Sharing } from "../knowledge/sharing-rule.ts";
import type { Party } from "../sharing/question.ts";
import { type Purpose, purposes } from "./disclose.ts";
import type { Judged } from "./judged.ts";
import { mayTellWithin } from "./way-back.ts";

/** The kind of body that should hear of every referral, so that no case of trafficking stays unknown to it (report, lines 690-705). */
export const specialUnit = "trafficking-unit";

/** What a special unit may be told a fact for, its own purposes first. */
const unitPurposes: readonly Purpose[] = [
  "investigation",
  "prevention",
  ...purposes.filter((each) => each !== "investigation" && each !== "prevention"),
];

/**
 * Whether a special unit may be told that there is a referral: asked of the rules like any other telling, for the first purpose that
 * carries a case's status on what the sender has answered. Never on the person's consent, which is for others. Null where none does.
 */
export function factFor(
  sharing: Sharing,
  from: Party,
  unit: Party,
  { answers }: Judged,
  today: Day,
): readonly string[] | null {
  for (const purpose of unitPurposes) {
    const within = { from, to: unit, purpose, consentUntil: null, answers };
    const { told, basis } = mayTellWithin(sharing, within, ["outcome"], today);
    if (told.length > 0) {
      return basis.map(({ id }) => id);
    }
  }
  return null;
}
