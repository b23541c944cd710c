import type { Colleague } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  mayOnPlan,
  mayOnRights,
  mayReadEntry,
  type PlanAccess,
} from "../../domain/access/may.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { isHeld, journeyIn } from "../../domain/journey/kept.ts";
import { isOfGoing } from "../../domain/plan/copy.ts";
import { doerNow } from "../../domain/plan/doer.ts";
import type { Content } from "../../domain/plan/entry.ts";
import { planFields } from "../../domain/plan/field.ts";
import { coordinates, fieldsOf } from "../../domain/plan/place.ts";
import { isUnderWay } from "../../domain/plan/step.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { ListedDeadline } from "../../store/deadline-list.ts";
import type { FoundInPlan } from "../../store/deadline-thing.ts";
import { entriesOf } from "../../store/plan-entry.ts";
import { type JourneyInPlan, journeysKept } from "../../store/plan-journey.ts";
import { caseSaysFor } from "../plan/holding.ts";

/** Includes who does it, where that is not the owner. */
export type Known = Omit<DeadlineThing, "kind" | "about"> & {
  readonly doer?: ListedDeadline["owner"];
};
export const nothing: Known = {
  ...{ person: null, agency: null, words: null, journey: null, stops: false },
  ...{ comes: null, inUseSince: null },
  ...{ right: null, place: null, day: null, went: null, lookAgain: false, moves: false },
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

type InPlan = Pick<JourneyInPlan, "plan" | "caseId" | "person"> & { readonly inside: PlanAccess };

const seesReturn = (actor: Colleague, { inside }: Pick<InPlan, "inside">): boolean =>
  mayOnPlan(actor, "plan.read", inside, "return");

/** Asked only where the reader sees the return. */
async function isJourneyShut(
  tx: Tx,
  actor: Colleague,
  { plan, caseId, person, inside }: InPlan,
  today: Day,
): Promise<boolean> {
  const all = await entriesOf(tx, plan);
  const readsRights: boolean = mayOnRights(actor, "rights.read", inside, inside);
  const says = await caseSaysFor(tx, { caseId, person: person.id }, readsRights, today);
  const entries = all.filter((each) => mayReadEntry(actor, inside, each));
  return isHeld(journeyIn(entries, says, today));
}

/** Only where the reader sees the return. */
export async function journeysShut(
  tx: Tx,
  actor: Colleague,
  inPlans: readonly ReadInPlan[],
  today: Day,
): Promise<Shut> {
  const plans = new Map(
    inPlans
      .filter(isOfGoing)
      .filter((found) => seesReturn(actor, found))
      .map((found) => [found.plan, found]),
  );
  const shut = new Map<string, boolean>();
  for (const [plan, found] of plans) {
    shut.set(plan, await isJourneyShut(tx, actor, found, today));
  }
  return shut;
}

export interface WaitingJourney {
  readonly caseId: string;
  readonly label: string;
  readonly person: string;
  readonly pseudonym: string;
}

/** Looks at own or visible plans, among the `most` newest. */
export async function waitingJourneys(
  tx: Tx,
  actor: Colleague,
  today: Day,
  most: number,
): Promise<readonly WaitingJourney[]> {
  const waiting: WaitingJourney[] = [];
  for (const kept of await journeysKept(tx, actor.id, most)) {
    const { plan, caseId, label, person } = kept;
    const found = { plan, caseId, person, inside: insideOf(kept, actor) };
    if (seesReturn(actor, found) && (await isJourneyShut(tx, actor, found, today))) {
      waiting.push({ caseId, label, person: person.id, pseudonym: person.pseudonym });
    }
  }
  return waiting;
}
