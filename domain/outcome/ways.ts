import type { Sharing } from "../knowledge/sharing-rule.ts";
import { type Purpose, purposes } from "../referral/disclose.ts";
import { hangsOnWithin, type WithinReferral, wouldNeedWithin } from "../referral/way-back.ts";
import type { Day } from "../time/day.ts";
import { mayTell, type NewOutcome } from "./outcome.ts";

/** A purpose an outcome can be told for: on a rule as it is, on a consent that is there to choose, or only if something is answered so. */
interface TellingWay {
  readonly purpose: Purpose;
  readonly by: "rule" | "consent" | "answers";
  /** What must be answered yes, by code. */
  readonly hangsOn: readonly string[];
}

export interface TellingWays {
  /** Those that are allowed first, and among them what the referral was for. */
  readonly ways: readonly TellingWay[];
  /** What would be needed where none is allowed as it is, by code; and whether a rule would do that nobody has confirmed. */
  readonly needs: readonly string[];
  readonly isUnconfirmed: boolean;
}

/** Who would tell whom within a referral, what it was for, and the consents that reach there. */
interface Thread extends Pick<WithinReferral, "from" | "to"> {
  readonly purpose: string;
  readonly wayBack: Day | null;
  readonly consents: readonly { readonly purpose: string; readonly until: Day }[];
}

const order = ["rule", "consent", "answers"] as const;

/** For which purposes an outcome may be told in a thread. One that no rule can allow is none. */
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
