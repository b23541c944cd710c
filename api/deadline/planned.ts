import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  mayOnPlan,
  mayOnRights,
  mayReadEntry,
  type PlanAccess,
} from "../../domain/access/may.ts";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { isOfGoing } from "../../domain/plan/copy.ts";
import { doerNow } from "../../domain/plan/doer.ts";
import type { Content } from "../../domain/plan/entry.ts";
import { planFields } from "../../domain/plan/field.ts";
import { coordinates, fieldsOf } from "../../domain/plan/place.ts";
import { isUnderWay } from "../../domain/plan/step.ts";
import type { Day } from "../../domain/time/day.ts";
import { daysAsNamed } from "../../rules/rights/days.ts";
import { isSameUrgent } from "../../rules/rights/done-in-time.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { atOnce, lossOf } from "../../rules/rights/urgent.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { ListedDeadline } from "../../store/deadline/deadline-list.ts";
import type { FoundInPlan, FoundRightDay } from "../../store/deadline/deadline-thing.ts";
import type { JourneyInPlan } from "../../store/plan/plan-journey.ts";
import { lifeOf } from "../rights/lives.ts";
import { contradictionsOf } from "../rights/read.ts";

/** Includes who does it, where that is not the owner. */
export type Known = Omit<DeadlineThing, "kind" | "about"> & {
  readonly doer?: ListedDeadline["owner"];
};
export const nothing: Known = {
  ...{ person: null, agency: null, words: null, journey: null, stops: false },
  ...{ comes: null, inUseSince: null },
  ...{ right: null, place: null, day: null, went: null, lookAgain: false, moves: false },
};

/** Kinds whose content not all who see the case may know. */
export const veiled: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  "plan-step",
  "plan-follow-up",
  "plan-b",
  "right-day",
  "right-at-once",
  "evidence-gap",
]);

/** The permission needed to see what a deadline concerns. */
export const readsOf: Readonly<Partial<Record<DeadlineKind, Action>>> = {
  "referral-answer": "referral.read",
  "incoming-answer": "inbox.read",
  "reply-owed": "referral.read",
  removal: "referral.read",
  "ground-gone": "referral.read",
  "evidence-gap": "evidence.read",
};

export function insideOf(
  {
    part,
    restricted,
    coordinators,
    given,
  }: CaseAccess & Pick<FoundInPlan, "coordinators" | "given">,
  actor: Colleague,
): PlanAccess {
  return {
    ...{ part, restricted, fields: fieldsOf(given) },
    coordinates: coordinates(actor.id, part, coordinators),
  };
}

/** By the wording the reader sees; null for the plan's owner or nobody. */
function doerOf(
  { named, field, coordinators }: FoundInPlan,
  { coordinates: all, fields }: PlanAccess,
): ListedDeadline["owner"] {
  const holder = coordinators.at(-1);
  if (named === null || holder === undefined || named.left) {
    return null;
  }
  const { id, name } = named;
  const given = named.given.map((each) => ({ ...each, colleague: id }));
  const knows = all ? planFields : fields;
  const does = doerNow(id, field, { holder, knows, given, here: [id, holder] });
  return does === id ? { id, name, left: false } : null;
}

/** A plan B also says its purpose and since when it is in use. */
function wordsOf(content: Content): Pick<DeadlineThing, "words" | "comes" | "inUseSince"> {
  if (content.kind === "plan-b") {
    const { instead: words, comes, standing } = content;
    return { words, comes, inUseSince: standing.state === "in-use" ? standing.since : null };
  }
  return { words: "what" in content ? content.what : null, comes: null, inUseSince: null };
}

export interface ReadInPlan extends FoundInPlan {
  readonly inside: PlanAccess;
}

/** A started plan B tells what has happened: it is kept for its doer and for readers of the field. */
export function readInPlans(
  actor: Colleague,
  things: readonly FoundInPlan[],
): readonly ReadInPlan[] {
  return things
    .map((found) => ({ ...found, inside: insideOf(found, actor) }))
    .filter(
      (found) =>
        mayReadEntry(actor, found.inside, { field: found.field, by: { id: found.by } }) &&
        (found.content.kind !== "plan-b" ||
          found.named?.id === actor.id ||
          mayOnRights(actor, "rights.read", found, found.inside)),
    );
}

export type Shut = ReadonlyMap<string, boolean>;

/** Whether the journey waits, as far as the reader sees. */
function journeyOf(found: ReadInPlan, shut: Shut): DeadlineThing["journey"] {
  if (!isOfGoing(found)) {
    return null;
  }
  const waits = shut.get(found.plan);
  return waits === undefined ? "not-seen" : (waits && "waits") || null;
}

/** Only steps under way rest on a consent. */
export const restsOn = ({ content }: Pick<FoundInPlan, "content">): readonly string[] =>
  content.kind === "step" && isUnderWay(content) && content.tells.to === "agency"
    ? [content.tells.consent ?? ""]
    : [];

export function knownInPlan(
  actor: Colleague,
  found: ReadInPlan,
  { shut, stopped }: { readonly shut: Shut; readonly stopped: ReadonlySet<string> },
): Known {
  const { person, content, field, inside } = found;
  const moves = content.kind !== "plan-b" && mayOnPlan(actor, "plan.move-day", inside, field);
  const [doer, journey] = [doerOf(found, inside), journeyOf(found, shut)];
  const stops = restsOn(found).some((consent) => stopped.has(consent));
  return { ...nothing, person, ...wordsOf(content), journey, stops, moves, doer };
}

export type InPlan = Pick<JourneyInPlan, "plan" | "caseId" | "person"> & {
  readonly inside: PlanAccess;
};

export const seesReturn = (actor: Colleague, { inside }: Pick<InPlan, "inside">): boolean =>
  mayOnPlan(actor, "plan.read", inside, "return");

/** Decides by the person's rights and plan. */
export function mayReadDay(actor: Colleague, { plan, ...found }: FoundRightDay): boolean {
  const inside = plan === null ? null : insideOf({ ...found, ...plan }, actor);
  return mayOnRights(actor, "rights.read", found, inside);
}

type OfDay = Pick<DeadlineThing, "day" | "place" | "lookAgain">;
type Named = readonly [string, OfDay];

/** Reckoned once per person, for readers of their rights. */
export async function namedDays(
  tx: Tx,
  days: readonly FoundRightDay[],
  today: Day,
): Promise<ReadonlyMap<string, OfDay>> {
  const persons = new Map(days.map(({ person, caseId }) => [person.id, caseId]));
  const named = await Promise.all(
    [...persons].map(async ([person, caseId]) => {
      const kept = days.filter((each) => each.person.id === person);
      const { life, situation } = await lifeOf(tx, { caseId, person }, today);
      const lookAgain = contradictionsOf(life).length > 0;
      const nameless = kept.map(({ id }): Named => [id, { day: null, place: null, lookAgain }]);
      const ofDays = kept.flatMap((each) =>
        each.step === null && each.due !== null ? [{ ...each, due: each.due }] : [],
      );
      const urgent = atOnce(rightsOf(situation));
      const steps = kept.flatMap(({ id, step, due: since }): readonly Named[] => {
        const at = urgent.findIndex((each) => step !== null && isSameUrgent(each, { step, since }));
        const found = urgent[at];
        const place = found && { loss: lossOf(found), at };
        const day = found && { state: found.rights[0].state, todo: [found.todo] };
        return place && day ? [[id, { day, place, lookAgain }]] : [];
      });
      const ofLaw = daysAsNamed(situation, ofDays);
      return [
        ...nameless,
        ...steps,
        ...ofLaw.map(([{ id }, day]): Named => [id, { day, place: null, lookAgain }]),
      ];
    }),
  );
  return new Map(named.flat());
}
