import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { isMoment } from "../../domain/time/day.ts";
import {
  type EventKind,
  type EventName,
  type Happened,
  kindOf,
  kindsFor,
} from "../../domain/timeline/timeline.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, isId } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { codeNamesIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { appendEach } from "../../store/log/log.ts";
import { type EventRow, type EventsAsked, eventsOf } from "../../store/timeline/timeline.ts";
import { onCase } from "../access/perform.ts";

const eventsAPage = 50;

export interface TimelineAsked {
  /** Null: every kind. */
  readonly kind: EventKind | null;
  readonly person: string | null;
  /** The `next` of the page before. */
  readonly before: string | null;
}

export interface Timeline {
  readonly head: CaseHead;
  readonly persons: readonly { readonly id: string; readonly pseudonym: string }[];
  /** Those that the reader may read. */
  readonly kinds: readonly EventKind[];
  readonly events: readonly Happened[];
  readonly next: string | null;
}

function placeOf(before: string | null): EventsAsked["before"] {
  const [at = "", id = ""] = before?.split("_") ?? [];
  return isMoment(at.replace(/\d{3}Z$/, "Z")) ? { at, id } : null;
}

const happened = ({ kind, what, place: _place, ...row }: EventRow): Happened => ({
  ...row,
  name: `${kind}.${what}` as EventName,
});

/** Whose rights or plan were read of is in the log, as where they are read in full. */
async function noteRead(
  tx: Tx,
  actor: Colleague,
  caseId: string,
  events: readonly Happened[],
): Promise<void> {
  const of = (kind: EventKind) => [
    ...new Set(
      events
        .filter((event) => kindOf(event) === kind && event.name !== "plan.opened")
        .flatMap(({ person }) => person?.id ?? []),
    ),
  ];
  const line = { actor: actor.id, caseId, ground: null };
  await appendEach(tx, { ...line, verb: "rights.read" }, of("right"));
  await appendEach(tx, { ...line, verb: "plan.read" }, of("plan"));
}

const latestShown = 5;

/** For a page of more than these; the rest is on the timeline. */
export async function latestEvents(
  tx: Tx,
  actor: Colleague,
  of: { caseId: string; access: CaseAccess; person: string | null },
): Promise<readonly Happened[]> {
  const { caseId, access, person } = of;
  const kinds = kindsFor((action) => may(actor, action, access));
  const rows = await eventsOf(tx, caseId, { kinds, person, before: null, limit: latestShown });
  const events = rows.map(happened);
  await noteRead(tx, actor, caseId, events);
  return events;
}

/** Never who has read what: that is the log. */
export async function readTimeline(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  { kind, person, before }: TimelineAsked,
): Promise<Outcome<Timeline, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, access, persons] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      codeNamesIn(tx, caseId),
    ]);
    const kinds = kindsFor((action) => may(actor, action, access));
    const asked = {
      kinds: kind === null ? kinds : kinds.filter((each) => each === kind),
      person: person !== null && isId(person) ? person : null,
      before: placeOf(before),
      limit: eventsAPage + 1,
    };
    const rows = await eventsOf(tx, caseId, asked);
    const shown = rows.slice(0, eventsAPage);
    const last = shown.at(-1);
    const events = shown.map(happened);
    await noteRead(tx, actor, caseId, events);
    const next =
      rows.length > eventsAPage && last !== undefined ? `${last.place}_${last.id}` : null;
    return done({ head, persons, kinds, events, next });
  });
}
