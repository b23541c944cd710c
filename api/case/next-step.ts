import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { type Deed, nextDeeds, pressingDeeds } from "../../domain/case/next-step.ts";
import type { Day } from "../../domain/time/day.ts";
import type { CaseOverview } from "./read.ts";

const actionOf = {
  acknowledge: "referral.acknowledge",
  danger: "routing.read",
  removal: "referral.read",
  child: "case.read",
  "ask-age": "child.answer",
  chase: "referral.read",
  "tell-on": "outcome.tell",
  "other-recipient": "routing.read",
  "help-with": "routing.read",
  observe: "observation.add",
  "add-person": "person.add",
} as const satisfies Record<Deed["deed"], Action>;

export function deedsOf(
  { head, access, persons, observations, inside }: CaseOverview,
  actor: Colleague,
  today: Day,
): readonly Deed[] {
  const isTheirs = ({ deed }: Deed) => may(actor, actionOf[deed], access);
  if (inside === null) {
    return pressingDeeds({ facts: [], removals: [], child: head.child }).filter(isTheirs);
  }
  const last =
    inside.outcomes
      .map(({ noted }) => noted)
      .toSorted()
      .at(-1) ?? "";
  const now = {
    facts: observations.filter(({ noted }) => noted > last).flatMap(({ facts }) => facts),
    observations: observations.length,
    persons: persons.length,
    child: head.child,
    cameFrom: inside.cameFrom.map(({ id, unacknowledged }) => ({
      id,
      unacknowledged: unacknowledged.length,
    })),
    referrals: inside.referrals,
    removals: inside.removals,
    toTellOn: inside.toTellOn.map(({ outcome }) => outcome),
  };
  return nextDeeds(now, today).filter(isTheirs);
}
