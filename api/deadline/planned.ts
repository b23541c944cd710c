import type { Colleague } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  mayOnPlan,
  mayOnRights,
  mayReadEntry,
  type PlanAccess,
} from "../../domain/access/may.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { isOfGoing } from "../../domain/plan/copy.ts";
import { doerNow } from "../../domain/plan/doer.ts";
import type { Content } from "../../domain/plan/entry.ts";
import { planFields } from "../../domain/plan/field.ts";
import { coordinates, fieldsOf } from "../../domain/plan/place.ts";
import { isUnderWay } from "../../domain/plan/step.ts";
import type { ListedDeadline } from "../../store/deadline-list.ts";
import type { FoundInPlan } from "../../store/deadline-thing.ts";

/** What is known of a deadline to whoever asks, and who does it where that is not whose it is. */
export type Known = Omit<DeadlineThing, "kind" | "about"> & {
  readonly doer?: ListedDeadline["owner"];
};
export const nothing: Known = {
  ...{ person: null, agency: null, words: null, journey: null, stops: false },
  ...{ comes: null, inUseSince: null },
  ...{ right: null, place: null, day: null, went: null, lookAgain: false, moves: false },
};

/** How far whoever asks is inside the case and the plan that something stands in. */
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

/** Who does what stands in a plan, by the wording that whoever asks sees; null where whoever has the plan, or nobody, does. */
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

/** What is to be done, in the words of the plan; and what it is for, where it is a plan B, with since when it is in use. */
function wordsOf(content: Content): Pick<DeadlineThing, "words" | "comes" | "inUseSince"> {
  if (content.kind === "plan-b") {
    const { instead: words, comes, standing } = content;
    return { words, comes, inUseSince: standing.state === "in-use" ? standing.since : null };
  }
  return { words: "what" in content ? content.what : null, comes: null, inUseSince: null };
}

/** Something in a plan that whoever asks may read, with how far they are inside it. */
export interface ReadInPlan extends FoundInPlan {
  readonly inside: PlanAccess;
}

/**
 * Of things in plans those that a colleague may read. That a plan B is to be begun says what has come about: it is for who does it, and
 * for who may read that anyway.
 */
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

/** Whether a journey waits in each plan that is asked about; a plan that is not in it is one whose return is not seen. */
export type Shut = ReadonlyMap<string, boolean>;

/** Where it speaks of a journey home, whether that waits, as far as it is seen. */
function journeyOf(found: ReadInPlan, shut: Shut): DeadlineThing["journey"] {
  if (!isOfGoing(found)) {
    return null;
  }
  const waits = shut.get(found.plan);
  return waits === undefined ? "not-seen" : (waits && "waits") || null;
}

/** The consent in the case that a step under way rests on; none of anything else. */
export const restsOn = ({ content }: Pick<FoundInPlan, "content">): readonly string[] =>
  content.kind === "step" && isUnderWay(content) && content.tells.to === "agency"
    ? [content.tells.consent ?? ""]
    : [];

/** What whoever asks knows of something in a plan that they may read. */
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
