import { allowed } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  may,
  mayKnowUnfollowed,
  mayOnRights,
  type PlanAccess,
} from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { childOf } from "../../domain/case/child.ts";
import type { Safeguard } from "../../domain/case/safeguard.ts";
import { counselListed, unfollowedSince } from "../../domain/deadline/gap.ts";
import { coordinates, fieldsOf, type Given } from "../../domain/plan/place.ts";
import { type Day, dayOf } from "../../domain/time/day.ts";
import type { CounselEndWay } from "../../rules/rights/counsel-end.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case/case.ts";
import { theseCases } from "../../store/case/case-list.ts";
import { childrenOf } from "../../store/case/child.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type CaseOfChild,
  casesOfChild,
  counselGaps,
  type GapMark,
  gapMark,
  gapsPageSize,
  overtakenLetters,
  plansAside,
  unfollowed,
} from "../../store/deadline/gap.ts";
import { agesAskedIn } from "../../store/plan/life.ts";
import { onAgency, rightsSeenIn } from "../access/perform.ts";
import { safeguardReach } from "../referral/safeguard-reach.ts";
import { type AgeSeen, childrenIn, isWrittenWho } from "../safeguard/ages.ts";
import { type ChildCase, openChildCases } from "../safeguard/read-child.ts";
import type { WhoseDeadlines } from "./read.ts";

interface OfSomebody {
  readonly person: { readonly id: string; readonly pseudonym: string };
  readonly case: { readonly id: string; readonly label: string };
}

export interface CounselLine extends OfSomebody {
  readonly until: Day;
  readonly how: CounselEndWay;
}

/** Not followed up since a date, with its owner; or in a case since then without a plan. */
export interface UnfollowedLine extends OfSomebody {
  readonly since: Day;
  readonly holder: string | null;
  readonly hasPlan: boolean;
  readonly seen: boolean;
}

interface LetterGap extends OfSomebody {
  readonly given: Day;
}

interface Listed<Line> {
  readonly lines: readonly Line[];
  /** The mark for the next page; null on the last. */
  readonly next: string | null;
}

/** Missing without a date to miss. */
export interface Gaps {
  /** Null where the reader has no access to rights. */
  readonly counsel: Listed<CounselLine> | null;
  /** Null where the reader has no access to rights. */
  readonly letters: Listed<LetterGap> | null;
  readonly unfollowed: Listed<UnfollowedLine>;
  readonly toHandOn: readonly AsideLine[];
  readonly ages: readonly AgesLine[];
  /** Own cases where child welfare must be told. */
  readonly children: readonly ChildCase[];
}

export interface ReadGaps {
  readonly whose: WhoseDeadlines;
  /** An unknown mark is the beginning. */
  readonly counselAfter: string | null;
  readonly lettersAfter: string | null;
  readonly unfollowedAfter: string | null;
}

type Asked = CaseAccess & {
  readonly plan: {
    readonly coordinators: readonly string[];
    readonly given: readonly Given[];
  } | null;
};

function insideOf({ part, restricted, plan }: Asked, actor: Colleague): PlanAccess | null {
  return plan === null
    ? null
    : {
        ...{ part, restricted, fields: fieldsOf(plan.given) },
        coordinates: coordinates(actor.id, part, plan.coordinators),
      };
}

function paged<Found, Line>(
  found: readonly Found[],
  mark: (last: Found) => GapMark,
  lines: (some: readonly Found[]) => readonly Line[],
): Listed<Line> {
  const page = found.slice(0, gapsPageSize);
  const last = found.length > gapsPageSize ? page.at(-1) : undefined;
  const at = last === undefined ? null : mark(last);
  return { lines: lines(page), next: at === null ? null : `${at.on}_${at.person}` };
}

/** The owner is recused, so nobody has the plan. */
export interface AsideLine extends OfSomebody {
  readonly holder: string;
}

/** Lists them for the case's owner and those who lead. */
export async function plansToHandOn(tx: Tx, actor: Colleague): Promise<readonly AsideLine[]> {
  const leads = may(actor, "plan.take-over", null);
  return (await plansAside(tx, { actor: actor.id, leads })).flatMap((each) => {
    const { person, case: of, holder } = each;
    const inside = insideOf(each, actor);
    return inside !== null && mayKnowUnfollowed(actor, inside)
      ? [{ person, case: of, holder }]
      : [];
  });
}

/** A case where somebody is or may be a child, since when, and whose age must be answered. */
export interface AgesLine extends Pick<OfSomebody, "case"> {
  readonly since: Day;
  /** Those whose age is asked elsewhere first. */
  readonly persons: readonly (OfSomebody["person"] & { readonly asked: boolean })[];
  /** Child welfare was notified and has yet to confirm by this date. */
  readonly toConfirm: readonly (OfSomebody["person"] & { readonly by: Day })[];
  /** Where the box is open and something is not theirs to answer: whom to ask, or null where no one is known. Else null. */
  readonly unseen: { readonly ask: string | null } | null;
  /** The case has no person yet, and the reader may add one. */
  readonly empty: boolean;
  /** Referral recipients lacking the present safeguard, for those who may send it. */
  readonly untold: readonly string[];
}

/** Empty where the reader may not tell them. */
async function untoldIn(
  tx: Tx,
  actor: Colleague,
  safeguard: Pick<Safeguard, "kind" | "at">,
  caseId: string,
): Promise<readonly string[]> {
  if (!may(actor, "referral.send", null)) {
    return [];
  }
  const access = await accessWithin(tx, caseId, actor.id);
  const sends = may(actor, "referral.send", access);
  const reach = sends ? await safeguardReach(tx, caseId, [safeguard]) : [];
  return [...new Set(reach.filter(({ has }) => has === "not-told").map(({ agency }) => agency))];
}

const idsOf = (persons: readonly OfSomebody["person"][]) => persons.map(({ id }) => id);

/** What of a case is to be answered by who asks, of those whose rights they read; and whether more may be open elsewhere. */
async function answersIn(
  tx: Tx,
  actor: Colleague,
  { case: of, at, why, persons, isOpen }: CaseOfChild & { readonly isOpen: boolean },
  today: Day,
): Promise<Pick<AgesLine, "persons" | "toConfirm"> & { readonly isElsewhere: boolean }> {
  if (!may(actor, "rights.read", null)) {
    return { persons: [], toConfirm: [], isElsewhere: true };
  }
  const safeguards = [{ kind: "minor-or-maybe", at }] as const;
  const sees = await rightsSeenIn(tx, actor, of.id);
  const ages = await childrenIn(tx, { caseId: of.id, safeguards, sees, today });
  const withAge = (which: AgeSeen["age"]) =>
    persons.filter(({ id }) => ages.get(id)?.age === which);
  const toConfirm = persons.flatMap((person) => {
    const by = ages.get(person.id)?.confirms ?? null;
    return by === null ? [] : [{ ...person, by }];
  });
  const notSeen = idsOf(withAge("not-seen"));
  const unanswered = withAge("unanswered");
  const asked = withAge("asked").map((each) => ({ ...each, asked: true }));
  // Of whom they do not read it may be asked, or be written that it is them: then it is asked of no other.
  const askedOf = (await agesAskedIn(tx, [of.id])).map(({ person }) => person);
  const isOfUnseen =
    why === "" && asked.length === 0 && askedOf.some((person) => notSeen.includes(person));
  const isWho = isWrittenWho(ages, { at, why });
  const isKnown = isWho || (notSeen.length > 0 && (isOfUnseen || !isOpen));
  const others = (isKnown ? [] : unanswered).map((each) => ({ ...each, asked: false }));
  const isElsewhere = !isWho && (notSeen.length > 0 || persons.length === 0);
  return { persons: [...asked, ...others], toConfirm, isElsewhere };
}

/**
 * Gives one's cases with an open question of age, an outstanding confirmation, or recipients lacking the safeguard.
 * Unread persons show as “ask”.
 */
export async function casesWithAges(
  tx: Tx,
  actor: Colleague,
  today: Day,
): Promise<readonly AgesLine[]> {
  const lines: AgesLine[] = [];
  const readers = allowed["rights.read"];
  const cases = await casesOfChild(tx, { actor: actor.id, readers });
  const known = await childrenOf(tx, theseCases(cases.map(({ case: { id } }) => id)));
  for (const found of cases) {
    const { case: of, at, persons: all, ask } = found;
    const isOpen = childOf(known(of.id)).state === "open";
    const { isElsewhere, ...answers } = await answersIn(tx, actor, { ...found, isOpen }, today);
    const isEmpty = all.length === 0;
    const empty = isEmpty && may(actor, "person.add", await accessWithin(tx, of.id, actor.id));
    const unseen = isOpen && isElsewhere && !empty ? { ask } : null;
    const untold = await untoldIn(tx, actor, { kind: "minor-or-maybe", at }, of.id);
    const waits = answers.persons.length + answers.toConfirm.length + untold.length > 0;
    if (waits || unseen !== null || empty) {
      lines.push({ case: of, since: dayOf(at), ...answers, unseen, empty, untold });
    }
  }
  return lines;
}

/**
 * Reads lapsing counsel, outdated letters, and missing, unattended or ownerless plans, as far as the reader may know.
 */
export async function readGaps(
  cell: Cell,
  actor: Colleague,
  { whose, counselAfter, lettersAfter, unfollowedAfter }: ReadGaps,
  today: Day,
): Promise<Outcome<Gaps, "not-permitted">> {
  const wanted = { actor: actor.id, whose, most: gapsPageSize + 1 };
  const since = unfollowedSince(today);
  return await onAgency(cell, actor, { action: "deadline.read" }, async (tx) => {
    const reads = may(actor, "rights.read", null);
    const readsOf = (each: Asked) => mayOnRights(actor, "rights.read", each, insideOf(each, actor));
    const [lapsing, given, left, toHandOn, ages, children] = await Promise.all([
      reads
        ? counselGaps(tx, { ...wanted, after: gapMark(counselAfter) }, counselListed(today))
        : null,
      reads ? overtakenLetters(tx, { ...wanted, after: gapMark(lettersAfter) }) : null,
      unfollowed(
        tx,
        { ...wanted, after: gapMark(unfollowedAfter) },
        { since, leads: may(actor, "plan.take-over", null) },
      ),
      plansToHandOn(tx, actor),
      casesWithAges(tx, actor, today),
      openChildCases(tx),
    ]);
    const counsel =
      lapsing === null
        ? null
        : paged(
            lapsing,
            ({ until: on, person }) => ({ on, person: person.id }),
            (some) =>
              some
                .filter(readsOf)
                .map(({ person, case: of, until, how }) => ({ person, case: of, until, how })),
          );
    const letters =
      given === null
        ? null
        : paged(
            given,
            ({ given: on, person }) => ({ on, person: person.id }),
            (some) =>
              some
                .filter(readsOf)
                .map(({ person, case: of, given: on }) => ({ person, case: of, given: on })),
          );
    const alone = paged(
      left,
      ({ since: on, person }) => ({ on, person: person.id }),
      (some) =>
        some.flatMap((each) => {
          const { person, case: of, since: from, holder } = each;
          const inside = insideOf(each, actor);
          const seen = inside !== null && inside.fields.length > 0;
          const known =
            inside === null ? may(actor, "plan.read", each) : mayKnowUnfollowed(actor, inside);
          const hasPlan = inside !== null;
          return known ? [{ person, case: of, since: from, holder, seen, hasPlan }] : [];
        }),
    );
    return done({ counsel, letters, unfollowed: alone, toHandOn, ages, children });
  });
}
