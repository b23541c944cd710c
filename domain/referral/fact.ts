import type { Party } from "../../rules/sharing/question.ts";
import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import type { Day } from "../time/day.ts";
import { type JudgedAnswer, type UnitJudged, unfounded } from "./judged.ts";
import { hangsOnWithin, mayTellWithin } from "./way-back.ts";

/** Should hear of every referral, so that no trafficking case stays unknown (report, lines 690-705). */
export const specialUnit = "trafficking-unit";

interface AboutFact {
  readonly from: Party;
  readonly unit: Party;
  readonly purpose: string;
}

/** Only that there is a referral; never on the person's consent. */
function told(
  sharing: Sharing,
  { from, unit, purpose }: AboutFact,
  answers: readonly Pick<JudgedAnswer, "code" | "holds">[],
  today: Day,
): readonly SharingRule[] | null {
  const within = { from, to: unit, purpose, consentUntil: null, answers };
  const found = mayTellWithin(sharing, within, ["outcome"], today);
  return found.told.length > 0 ? found.basis : null;
}

/** Asks for the referral's purpose and on the unit's own answers. Null without a rule or a reason. */
export function factFor(
  sharing: Sharing,
  about: AboutFact,
  judged: UnitJudged | null,
  today: Day,
): readonly string[] | null {
  if (judged === null || judged.why.trim() === "" || unfounded(judged.answers).length > 0) {
    return null;
  }
  return told(sharing, about, judged.answers, today)?.map(({ id }) => id) ?? null;
}

/** Gives codes and possible rules; null where no answer would allow it. */
export function factCould(
  sharing: Sharing,
  about: AboutFact,
  today: Day,
): { readonly codes: readonly string[]; readonly rules: readonly SharingRule[] } | null {
  const { from, unit, purpose } = about;
  const codes = hangsOnWithin(sharing, { from, to: unit }, [purpose], ["outcome"], today);
  const yes = codes.map((code) => ({ code, holds: true }));
  const rules = told(sharing, about, yes, today);
  return rules === null ? null : { codes, rules };
}
