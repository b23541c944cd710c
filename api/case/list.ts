import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type Child, childOf } from "../../domain/case/child.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { type CaseState, stateOf } from "../../domain/case/state.ts";
import { chainOf, type Link } from "../../domain/chain/of-case.ts";
import { addDays, type Day, type Moment } from "../../domain/time/day.ts";
import {
  casesOfPage,
  casesPage,
  type ListedCase,
  listMark,
  pageSize,
  type Search,
  theseCases,
} from "../../store/case/case-list.ts";
import { agesSaidAmong, childrenOf } from "../../store/case/child.ts";
import type { Cell } from "../../store/cell.ts";
import { foundRightDays, urgentRightDays } from "../../store/deadline/deadline-thing.ts";
import { onAgency } from "../access/perform.ts";
import { mayReadDay } from "../deadline/planned.ts";

/** Urgent from so many days before; missed, it stays urgent until done. */
const urgentDays = 7;

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
  /** Null where what became of the case is not shown. */
  readonly chain: readonly Link[] | null;
  /** Cannot wait, is missed or due within a week, as far as the reader may know. */
  readonly urgent: boolean;
  readonly child: Child["state"];
}

export interface CaseList {
  readonly cases: readonly CaseLine[];
  /** The mark for the next page; null on the last. */
  readonly next: string | null;
}

/** An unknown mark is the beginning. */
export interface ListCases {
  readonly search: Search | null;
  readonly after: string | null;
}

function lineOf(
  { mark: _mark, shut, referrals, outcomes, ...shown }: ListedCase,
  urgent: ReadonlySet<string>,
  child: Child["state"],
): CaseLine {
  const { id, label, place, sector, restricted, opened, persons, safeguards } = shown;
  const deeds = { opened, referrals, outcomes };
  const state = shut ? null : stateOf(deeds);
  const chain = shut ? null : chainOf({ ...deeds, seen: null, compared: null });
  const line = { id, label, place, sector, restricted, opened, persons, safeguards, state, chain };
  return { ...line, urgent: urgent.has(id), child };
}

/** Lists visible cases by page, the newest first. Searched words are not logged. */
export async function listCases(
  cell: Cell,
  actor: Colleague,
  { search, after }: ListCases,
  today: Day,
): Promise<Outcome<CaseList, "not-permitted">> {
  const mark = after === null ? null : listMark(after);
  // These queries go out before the first await, in one packet with BEGIN.
  return await onAgency(cell, actor, { action: "case.list" }, async (tx) => {
    const page = casesOfPage(search, mark);
    const [found, pressing, said] = await Promise.all([
      casesPage(tx, search, mark),
      urgentRightDays(tx, page, addDays(today, urgentDays)),
      agesSaidAmong(tx, page),
    ]);
    const held = found.filter(({ safeguards }) => safeguards.includes("minor-or-maybe"));
    const ofChild = new Set([...said, ...held.map(({ id }) => id)]);
    const [days, children] = await Promise.all([
      foundRightDays(tx, actor.id, pressing),
      ofChild.size === 0 ? null : childrenOf(tx, theseCases([...ofChild])),
    ]);
    const shown = found.slice(0, pageSize);
    const next = found.length > pageSize ? (shown.at(-1)?.mark ?? null) : null;
    const read = days.filter((day) => mayReadDay(actor, day));
    const urgent = new Set(read.map(({ caseId }) => caseId));
    const lines = shown.map((line) =>
      lineOf(line, urgent, children === null ? "none" : childOf(children(line.id)).state),
    );
    return done({ cases: lines, next });
  });
}
