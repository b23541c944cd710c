import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import type { Party } from "../sharing/question.ts";
import type { Day } from "../time/day.ts";
import { type JudgedAnswer, type UnitJudged, wordsOfAnswers } from "./judged.ts";
import { hangsOnWithin, mayTellWithin } from "./way-back.ts";

/** The kind of body that should hear of every referral, so that no case of trafficking stays unknown to it (report, lines 690-705). */
export const specialUnit = "trafficking-unit";

/** Who would tell which special unit that there is a referral, and what the referral is for. */
interface AboutFact {
  readonly from: Party;
  readonly unit: Party;
  readonly purpose: string;
}

/** The one thing that is told: that there is a referral. Never on the person's consent, which is for others. */
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

/**
 * On which rules a special unit may be told that there is a referral: asked of the rules like any other telling, for what the referral
 * is for and nothing else, and on what was answered for the unit itself. Null where no rule lets it be, and where nobody has said why
 * it should know.
 */
export function factFor(
  sharing: Sharing,
  about: AboutFact,
  judged: UnitJudged | null,
  today: Day,
): readonly string[] | null {
  if (judged === null || judged.why.trim() === "" || !wordsOfAnswers(judged.answers)) {
    return null;
  }
  return told(sharing, about, judged.answers, today)?.map(({ id }) => id) ?? null;
}

/** What telling a special unit hangs on, by code, and the rules it could stand on; null where no answer would let it be told. */
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
