import type { ObservedFact } from "../observation/observation.ts";
import { needsOf } from "../routing/needs.ts";
import type { RoutedNeed } from "../routing/question.ts";
import type { Day } from "../time/day.ts";
import type { Child } from "./child.ts";
import type { ReferralAnswer } from "./state.ts";

export interface CaseNow {
  /** Since the last outcome. */
  readonly facts: readonly ObservedFact[];
  readonly observations: number;
  readonly persons: number;
  readonly child: Child;
  readonly cameFrom: readonly { readonly id: string; readonly unacknowledged: number }[];
  readonly referrals: readonly {
    readonly id: string;
    readonly recipient: string;
    readonly due: Day;
    readonly answer: ReferralAnswer | null;
  }[];
  /** Decided and not dealt with. */
  readonly removal: boolean;
  /** Outcomes elsewhere that our referrer has not heard. */
  readonly toTellOn: readonly string[];
}

export type Deed =
  | { readonly deed: "acknowledge"; readonly incoming: string }
  | { readonly deed: "danger" | "ask-age" | "other-recipient" | "observe" | "add-person" }
  | {
      readonly deed: "chase";
      readonly referral: string;
      readonly recipient: string;
      readonly due: Day;
    }
  | { readonly deed: "tell-on"; readonly outcome: string }
  | { readonly deed: "help-with"; readonly need: RoutedNeed };

const most = 3;

/** Needs of every case, or with a deed or box of their own. */
const apart: ReadonlySet<RoutedNeed> = new Set<RoutedNeed>([
  ...(["report-conditions", "advice", "danger", "child"] as const),
]);

function withOthers({ referrals, facts, removal }: CaseNow): readonly Deed[] {
  const alive = referrals.filter(({ answer }) => answer !== "declined" && answer !== "withdrawn");
  if (alive.length > 0) {
    return [];
  }
  if (referrals.some(({ answer }) => answer === "declined")) {
    return [{ deed: "other-recipient" }];
  }
  const need = needsOf(facts, removal).find((each) => !apart.has(each));
  return need === undefined ? [] : [{ deed: "help-with", need }];
}

/** Gives one to three, most urgent first. Known children and removals have boxes of their own. */
export function nextDeeds(now: CaseNow, today: Day): readonly Deed[] {
  const { facts, removal, child, cameFrom, referrals, toTellOn } = now;
  const isDanger = needsOf(facts, removal).includes("danger");
  const shut = cameFrom.find(({ unacknowledged }) => unacknowledged > 0);
  const deeds: readonly Deed[] = [
    ...(isDanger ? ([{ deed: "danger" }] as const) : []),
    ...(shut === undefined ? [] : [{ deed: "acknowledge", incoming: shut.id } as const]),
    ...(child.state === "ask" ? ([{ deed: "ask-age" }] as const) : []),
    ...referrals
      .filter(({ answer, due }) => answer === null && due < today)
      .map(({ id, recipient, due }) => ({ deed: "chase", referral: id, recipient, due }) as const),
    ...toTellOn.map((outcome) => ({ deed: "tell-on", outcome }) as const),
    ...withOthers(now),
    ...(now.observations === 0 ? ([{ deed: "observe" }] as const) : []),
    ...(now.observations > 0 && now.persons === 0 ? ([{ deed: "add-person" }] as const) : []),
  ];
  return deeds.slice(0, most);
}
