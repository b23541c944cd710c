import type { Sharing } from "../knowledge/sharing-rule.ts";
import { type Purpose, purposes } from "../referral/disclose.ts";
import { hangsOnWithin, type WithinReferral, wouldNeedWithin } from "../referral/way-back.ts";
import type { Day } from "../time/day.ts";
import { mayTell, type NewOutcome } from "./outcome.ts";

/** By a plain rule, a consent, or depending on answers. */
interface TellingWay {
  readonly purpose: Purpose;
  readonly by: "rule" | "consent" | "answers";
  /** Codes to be answered yes. */
  readonly hangsOn: readonly string[];
}

export interface TellingWays {
  /** Allowed ones first, the referral's own purpose before others. */
  readonly ways: readonly TellingWay[];
  /** Codes needed where nothing is allowed, and whether an unconfirmed rule would do. */
  readonly needs: readonly string[];
  readonly isUnconfirmed: boolean;
}

interface Thread extends Pick<WithinReferral, "from" | "to"> {
  readonly purpose: string;
  readonly wayBack: Day | null;
  readonly consents: readonly { readonly purpose: string; readonly until: Day }[];
}

const order = ["rule", "consent", "answers"] as const;

/** Purposes no rule can allow are left out. */
export function tellingWays(
  sharing: Sharing,
  { from, to, purpose: of, wayBack, consents }: Thread,
  outcome: Pick<NewOutcome, "provision" | "note">,
  today: Day,
): TellingWays {
  const goes = (within: Omit<WithinReferral, "from" | "to">) =>
    [true, false].some(
      (namesNobody) => mayTell(sharing, { from, to, ...within }, outcome, namesNobody, today).ok,
    );
  const wayOf = (purpose: Purpose): readonly TellingWay[] => {
    const back = { purpose, consentUntil: purpose === of ? wayBack : null };
    if (goes({ ...back, answers: [] })) {
      return [{ purpose, by: "rule", hangsOn: [] }];
    }
    const given = consents.filter((each) => each.purpose === purpose);
    if (given.some(({ until }) => goes({ purpose, consentUntil: until, answers: [] }))) {
      return [{ purpose, by: "consent", hangsOn: [] }];
    }
    const hangsOn = hangsOnWithin(sharing, { from, to }, [purpose], ["outcome"], today);
    const answers = hangsOn.map((code) => ({ code, holds: true }));
    return hangsOn.length > 0 && goes({ ...back, answers })
      ? [{ purpose, by: "answers", hangsOn }]
      : [];
  };
  const rank = ({ purpose, by }: TellingWay) => 2 * order.indexOf(by) + (purpose === of ? 0 : 1);
  const ways = purposes.flatMap(wayOf).toSorted((one, other) => rank(one) - rank(other));
  return ways.some(({ by }) => by !== "answers")
    ? { ways, needs: [], isUnconfirmed: false }
    : { ways, ...wouldNeedWithin(sharing, { from, to }, purposes, "outcome", today) };
}
