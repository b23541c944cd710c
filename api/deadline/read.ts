import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { may, mayOnRights } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { daysAsNamed } from "../../domain/rights/days.ts";
import { isSameUrgent } from "../../domain/rights/done-in-time.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import { atOnce, lossOf } from "../../domain/rights/urgent.ts";
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
} from "../../store/deadline-list.ts";
import {
  agenciesOf,
  consentsEnded,
  type FoundRightDay,
  foundConsents,
  foundInPlans,
  foundRightDays,
} from "../../store/deadline-thing.ts";
import { onAgency } from "../access/perform.ts";
import { lifeOf } from "../rights/lives.ts";
import { contradictionsOf } from "../rights/read.ts";
import {
  insideOf,
  journeysShut,
  type Known,
  knownInPlan,
  nothing,
  readInPlans,
  restsOn,
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

/** Kinds whose content not all who see the case may know. */
const veiled: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  "plan-step",
  "plan-follow-up",
  "plan-b",
  "right-day",
  "right-at-once",
]);

/** The permission needed to see what a deadline concerns. */
const readsOf: Readonly<Partial<Record<DeadlineKind, Action>>> = {
  "referral-answer": "referral.read",
  "incoming-answer": "inbox.read",
  "reply-owed": "referral.read",
  removal: "referral.read",
  "ground-gone": "referral.read",
};

/** Decides by the person's rights and plan. */
export function mayReadDay(actor: Colleague, { plan, ...found }: FoundRightDay): boolean {
  const inside = plan === null ? null : insideOf({ ...found, ...plan }, actor);
  return mayOnRights(actor, "rights.read", found, inside);
}

type OfDay = Pick<DeadlineThing, "day" | "place" | "lookAgain">;
type Named = readonly [string, OfDay];

/** Reckoned once per person, for readers of their rights. */
async function namedDays(
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
  const [things, days, consents, agencies] = await Promise.all([
    planned.length === 0 ? [] : foundInPlans(tx, actor.id, cases, ids(planned)),
    foundRightDays(tx, actor.id, ids(of("right-day", "right-at-once"))),
    foundConsents(tx, actor.id, ids(of("consent-ends"))),
    agenciesOf(
      tx,
      ids(of("referral-answer", "incoming-answer", "reply-owed", "removal", "ground-gone")),
    ),
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
