import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { type Deed, nextDeeds } from "../../domain/case/next-step.ts";
import type { Day } from "../../domain/time/day.ts";
import type { CaseOverview } from "./read.ts";

const actionOf = {
  acknowledge: "referral.acknowledge",
  danger: "routing.read",
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
  if (inside === null) {
    return [];
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
    removal: inside.removals.length > 0,
    toTellOn: inside.toTellOn.map(({ outcome }) => outcome),
  };
  return nextDeeds(now, today).filter(({ deed }) => may(actor, actionOf[deed], access));
}
