import type { Colleague } from "../../domain/access/actor.ts";
import { mayHandOver } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type Child, childOf } from "../../domain/case/child.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import {
  type CaseShow,
  type CaseSort,
  type CaseState,
  stateOf,
  urgentDays,
} from "../../domain/case/state.ts";
import { chainOf, type Link } from "../../domain/chain/of-case.ts";
import { addDays, type Day, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithinEach } from "../../store/case/case.ts";
import {
  type CaseCounts,
  casesPage,
  countCases,
  type ListedCase,
  type Owner,
  ownersOf,
  theseCases,
} from "../../store/case/case-list.ts";
import { listMark, pageSize, type Wish } from "../../store/case/case-page.ts";
import { type CaseView, viewsOf } from "../../store/case/case-view.ts";
import { childrenOf } from "../../store/case/child.ts";
import type { Cell } from "../../store/cell.ts";
import { foundRightDays } from "../../store/deadline/deadline-thing.ts";
import { onAgency } from "../access/perform.ts";
import { mayReadDay } from "../deadline/planned.ts";

export interface CaseLine {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly opened: Moment;
  readonly persons: readonly string[];
  readonly safeguards: readonly SafeguardKind[];
  readonly state: CaseState | null;
  /** Null where what became of it is hidden. */
  readonly chain: readonly Link[] | null;
  readonly owner: Owner;
  readonly nextDue: Day | null;
  readonly lastAt: Moment | null;
  /** Cannot wait, is missed or due within a week, as far as the reader may know. */
  readonly urgent: boolean;
  readonly child: Child["state"];
  /** The reader may give it to another owner. */
  readonly mayGive: boolean;
}

export interface CaseList {
  readonly cases: readonly CaseLine[];
  readonly counts: CaseCounts;
  /** The reader's own. */
  readonly views: readonly CaseView[];
  /** The mark for the next page; null on the last. */
  readonly next: string | null;
}

export interface WantedCases {
  readonly show?: CaseShow | undefined;
  readonly sort?: CaseSort | undefined;
  readonly sector?: string | null | undefined;
  readonly place?: string | null | undefined;
}

/** An unknown mark, or one of another order, is the beginning. */
export interface ListCases extends WantedCases {
  readonly after: string | null;
}

export const wishOf = (wanted: WantedCases, today: Day): Wish => ({
  ...{ show: wanted.show ?? "all", sort: wanted.sort ?? "newest" },
  ...{ sector: wanted.sector ?? null, place: wanted.place ?? null },
  urgentUntil: addDays(today, urgentDays),
});

/** What became of it, where the inside is not hidden. */
export function becameOf({ latest, opened, referrals, outcomes }: ListedCase) {
  if (latest === null) {
    return { state: null, chain: null, lastAt: null };
  }
  const deeds = { opened, referrals, outcomes };
  const { seen, compared, at } = latest;
  return { state: stateOf(deeds), chain: chainOf({ ...deeds, seen, compared }), lastAt: at };
}

type Known = Pick<CaseLine, "owner" | "urgent" | "child" | "mayGive">;

function lineOf(listed: ListedCase, known: Known): CaseLine {
  const { mark: _mark, latest: _latest, referrals: _sent, outcomes: _came, ...told } = listed;
  const { pressing: _pressing, ageSaid: _said, ...shown } = told;
  return { ...shown, ...becameOf(listed), ...known };
}

/** Who owns a case has no need to be asked for, nor who leads where all may see it. */
async function givable(
  tx: Tx,
  actor: Colleague,
  shown: readonly ListedCase[],
): Promise<(line: ListedCase) => boolean> {
  const isAsked = ({ owner, restricted }: ListedCase) => restricted && owner !== actor.id;
  const asked = actor.role === "supervisor" ? shown.filter(isAsked).map(({ id }) => id) : [];
  const known = asked.length === 0 ? null : await accessWithinEach(tx, asked, actor.id);
  return (line) =>
    mayHandOver(
      actor,
      known !== null && isAsked(line)
        ? known(line.id)
        : { restricted: line.restricted, part: line.owner === actor.id ? "owner" : null },
    );
}

/** Lists visible cases by page. */
export async function listCases(
  cell: Cell,
  actor: Colleague,
  { after, ...wanted }: ListCases,
  today: Day,
): Promise<Outcome<CaseList, "not-permitted">> {
  const wish = wishOf(wanted, today);
  const mark = after === null ? null : listMark(after, wish.sort);
  // These queries go out before the first await, in one packet with BEGIN.
  return await onAgency(cell, actor, { action: "case.list" }, async (tx) => {
    const [found, counts, views] = await Promise.all([
      casesPage(tx, wish, mark),
      countCases(tx, wish.urgentUntil),
      viewsOf(tx),
    ]);
    const shown = found.slice(0, pageSize);
    const ofChild = shown.filter(
      ({ ageSaid, safeguards }) => ageSaid || safeguards.includes("minor-or-maybe"),
    );
    const [owner, gives, days, children] = await Promise.all([
      ownersOf(tx, shown),
      givable(tx, actor, shown),
      foundRightDays(
        tx,
        actor.id,
        shown.flatMap(({ pressing }) => pressing),
      ),
      ofChild.length === 0 ? null : childrenOf(tx, theseCases(ofChild.map(({ id }) => id))),
    ]);
    const next = found.length > pageSize ? (shown.at(-1)?.mark ?? null) : null;
    const read = days.filter((day) => mayReadDay(actor, day));
    const urgent = new Set(read.map(({ caseId }) => caseId));
    const cases = shown.map((line) =>
      lineOf(line, {
        owner: owner(line.owner),
        urgent: urgent.has(line.id),
        child: children === null ? "none" : childOf(children(line.id)).state,
        mayGive: gives(line),
      }),
    );
    return done({ cases, counts, views, next });
  });
}
