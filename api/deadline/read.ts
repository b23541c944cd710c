import type { Colleague } from "../../domain/access/actor.ts";
import { may, mayOnRights, mayReadEntry } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { isHeld, type Journey, journeyIn, leavesIn } from "../../domain/journey/kept.ts";
import { isOfGoing } from "../../domain/plan/copy.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  countDeadlines,
  type DeadlineCount,
  deadlineMark,
  deadlinesPageSize,
  type ListedDeadline,
  markOf,
  type Reader,
  runningDeadlines,
} from "../../store/deadline/deadline-list.ts";
import {
  agenciesOf,
  consentsEnded,
  foundConsents,
  foundInPlans,
  foundRightDays,
} from "../../store/deadline/deadline-thing.ts";
import { gapsSeen } from "../../store/evidence/gap.ts";
import { entriesOf } from "../../store/plan/plan-entry.ts";
import { journeysKept } from "../../store/plan/plan-journey.ts";
import { onAgency } from "../access/perform.ts";
import { caseSaysFor } from "../plan/holding.ts";
import {
  type InPlan,
  insideOf,
  type Known,
  knownInPlan,
  mayReadDay,
  namedDays,
  nothing,
  type ReadInPlan,
  readInPlans,
  readsOf,
  restsOn,
  type Shut,
  seesReturn,
  veiled,
} from "./planned.ts";

export const readerOf = (actor: Colleague): Reader => ({
  readsRights: may(actor, "rights.read", null),
});

export const whoseDeadlines = ["mine", "ours"] as const;
export type WhoseDeadlines = (typeof whoseDeadlines)[number];

/** `thing` is null where they see only that something is due. */
export interface SeenDeadline
  extends Omit<ListedDeadline, "kind" | "about" | "atOnce" | "shut" | "owner"> {
  readonly thing: DeadlineThing | null;
  readonly owner: Omit<NonNullable<ListedDeadline["owner"]>, "id"> | null;
  /** Another colleague still here has it. */
  readonly isOthers: boolean;
}

export interface DeadlineList {
  readonly whose: WhoseDeadlines;
  readonly count: DeadlineCount;
  readonly deadlines: readonly SeenDeadline[];
  /** The mark for the next page; null on the last. */
  readonly next: string | null;
}

export interface ReadDeadlines {
  /** Null is the default: all of the agency's for those who lead, else one's own. */
  readonly whose: WhoseDeadlines | null;
  /** An unknown mark is the beginning. */
  readonly after: string | null;
}

/** Asked only where the reader sees the return. */
async function journeyFor(
  tx: Tx,
  actor: Colleague,
  { plan, caseId, person, inside }: InPlan,
  today: Day,
): Promise<Journey> {
  const all = await entriesOf(tx, plan);
  const readsRights: boolean = mayOnRights(actor, "rights.read", inside, inside);
  const says = await caseSaysFor(tx, { caseId, person: person.id }, readsRights, today);
  const entries = all.filter((each) => mayReadEntry(actor, inside, each));
  return journeyIn(entries, says, today);
}

/** Only where the reader sees the return. */
async function journeysShut(
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
    shut.set(plan, isHeld(await journeyFor(tx, actor, found, today)));
  }
  return shut;
}

export interface WaitingJourney {
  readonly caseId: string;
  readonly label: string;
  readonly person: string;
  readonly pseudonym: string;
  /** Where the person goes anyway: when, null where it is not known. */
  readonly leaves: { readonly day: Day | null } | null;
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
    if (!seesReturn(actor, found)) {
      continue;
    }
    const journey = await journeyFor(tx, actor, found, today);
    const leaves = leavesIn(journey.rows);
    if (leaves !== null || (journey.isWritten && isHeld(journey))) {
      waiting.push({ caseId, label, person: person.id, pseudonym: person.pseudonym, leaves });
    }
  }
  return waiting;
}

/** Both rules and row security decide, as on the things' own pages. */
async function knownTo(
  tx: Tx,
  actor: Colleague,
  deadlines: readonly ListedDeadline[],
  today: Day,
): Promise<ReadonlyMap<string, Known>> {
  const of = (...kinds: readonly DeadlineKind[]) =>
    deadlines.filter(({ kind }) => kinds.includes(kind));
  const ids = (some: readonly ListedDeadline[]) => some.map(({ about }) => about);
  const planned = of("plan-step", "plan-follow-up", "plan-b");
  const cases = planned.flatMap((each) => each.case?.id ?? []);
  const [things, days, consents, agencies, gaps] = await Promise.all([
    planned.length === 0 ? [] : foundInPlans(tx, actor.id, cases, ids(planned)),
    foundRightDays(tx, actor.id, ids(of("right-day", "right-at-once"))),
    foundConsents(tx, actor.id, ids(of("consent-ends"))),
    agenciesOf(
      tx,
      ids(of("referral-answer", "incoming-answer", "reply-owed", "removal", "ground-gone")),
    ),
    gapsSeen(tx, ids(of("evidence-gap"))),
  ]);
  const inPlans = readInPlans(actor, things);
  const shut = await journeysShut(tx, actor, inPlans, today);
  const stopped = await consentsEnded(tx, inPlans.flatMap(restsOn), today);
  const read = days.filter((day) => mayReadDay(actor, day));
  const named = await namedDays(tx, read, today);
  return new Map<string, Known>([
    ...inPlans.map((found) => [found.id, knownInPlan(actor, found, { shut, stopped })] as const),
    ...read.map(
      ({ id, person, right, went }) =>
        [id, { ...nothing, person, right, went, ...named.get(id) }] as const,
    ),
    ...consents
      .filter((found) => may(actor, "case.read", found))
      .map(({ id, person, agency }) => [id, { ...nothing, person, agency }] as const),
    ...[...agencies].map(([id, agency]) => [id, { ...nothing, agency }] as const),
    ...gaps.map((id) => [id, nothing] as const),
  ]);
}

function ownerFor(
  actor: Colleague,
  owner: ListedDeadline["owner"],
): Pick<SeenDeadline, "owner" | "isOthers"> {
  if (owner === null) {
    return { owner, isOthers: false };
  }
  const { id, ...told } = owner;
  return { owner: told, isOthers: id !== actor.id && !told.left };
}

/** Shows hidden ones only as something that is due. */
export async function seenDeadlines(
  tx: Tx,
  actor: Colleague,
  deadlines: readonly ListedDeadline[],
  today: Day,
): Promise<readonly SeenDeadline[]> {
  const known =
    deadlines.length === 0 ? new Map<string, Known>() : await knownTo(tx, actor, deadlines, today);
  return deadlines.map(({ kind, about, atOnce: _, shut, ...deadline }) => {
    const { doer = null, ...found } = known.get(about) ?? {};
    const action = readsOf[kind];
    const hidden =
      (!known.has(about) && (veiled.has(kind) || (shut && kind !== "safeguard-review"))) ||
      (action !== undefined && !may(actor, action, null));
    const thing = hidden ? null : { kind, about, ...nothing, ...found };
    return { ...deadline, ...ownerFor(actor, doer ?? deadline.owner), thing };
  });
}

/** A hidden deadline is sorted by date alone. */
export const asLine = <Seen extends SeenDeadline>(deadline: Seen) => ({
  ...{ kind: deadline.thing?.kind ?? null, due: deadline.due },
  ...{ person: deadline.thing?.person?.id ?? null, place: deadline.thing?.place ?? null },
  isOthers: deadline.isOthers,
  deadline,
});

/** Lists urgent ones first, then by date, of visible cases. */
export async function readDeadlines(
  cell: Cell,
  actor: Colleague,
  wanted: ReadDeadlines,
  today: Day,
): Promise<Outcome<DeadlineList, "not-permitted">> {
  const whose = wanted.whose ?? (actor.role === "supervisor" ? "ours" : "mine");
  const of = whose === "ours" ? "ours" : { colleague: actor.id };
  const reader = readerOf(actor);
  const mark = wanted.after === null ? null : deadlineMark(wanted.after);
  return await onAgency(cell, actor, { action: "deadline.read" }, async (tx) => {
    const [found, count] = await Promise.all([
      runningDeadlines(tx, reader, of, mark, deadlinesPageSize + 1),
      countDeadlines(tx, reader, of, today),
    ]);
    const listed = found.slice(0, deadlinesPageSize);
    const deadlines = await seenDeadlines(tx, actor, listed, today);
    const last = found.length > deadlinesPageSize ? listed.at(-1) : undefined;
    const next = last === undefined ? null : markOf(last);
    return done({ whose, count, deadlines, next });
  });
}
