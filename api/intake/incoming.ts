import { ageSaidIn } from "../../domain/case/child.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { ReferralSent, Report, Told, ToldSafeguard } from "../../domain/document/document.ts";
import {
  type ReferralState,
  type Step,
  safeguardsLater,
  stateOf,
  unacknowledged,
} from "../../domain/referral/step.ts";
import { safeguardsIn } from "../../domain/referral/told.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Handled, IncomingRow } from "../../store/inbox.ts";
import { incomingReferral, keptTold, reportContent } from "../document/content.ts";

/** What everything that comes in has. */
interface Came {
  /** The thread. */
  readonly id: string;
  readonly from: { readonly cell: string; readonly name: string };
  readonly cameAt: Moment;
  readonly due: Day | null;
  /** Whether a name came with it; it is opened apart, for a reason. */
  readonly named: boolean;
  readonly handled: Handled | null;
}

/** A referral as it came in: its head, and what it tells once that is open. */
export interface IncomingReferral extends Omit<ReferralSent, "kind" | "told"> {
  readonly safeguards: readonly SafeguardKind[];
  /** Those that nobody here has acknowledged: until there are none, it is shut. */
  readonly unacknowledged: readonly SafeguardKind[];
  /** Those that came after it was sent, in steps. */
  readonly later: readonly ToldSafeguard[];
  /** Null while it is shut, and where it was withdrawn before anybody opened it. */
  readonly told: Omit<Told, "name"> | null;
  readonly state: ReferralState;
  /** Whether somebody here has opened what it tells. */
  readonly opened: boolean;
  /** The day a reply from the sender is awaited by, while we have asked back. */
  readonly replyBy: Day | null;
}

/** Something that came in, field by field; never the name. */
export type Incoming =
  | (Came & { readonly kind: "report"; readonly report: Omit<Report, "kind" | "name"> })
  | (Came & { readonly kind: "referral"; readonly referral: IncomingReferral });

/** Whether it no longer opens: nobody here had opened it by its last day. */
export function isClosed({ opened, until }: IncomingReferral, today: Day): boolean {
  return !opened && isPastUse({ until }, today);
}

/** One line of the list. */
export interface IncomingLine extends Came {
  readonly kind: Incoming["kind"];
  /** False when what is kept cannot be read: then its id, its sender and its day are all there is. */
  readonly readable: boolean;
  readonly place: string | null;
  readonly sector: string | null;
  readonly purpose: ReferralSent["purpose"] | null;
  /** Where a referral stands; null of a report. */
  readonly state: ReferralState | null;
  readonly replyBy: Day | null;
  /** Every safeguard that came along, and those of them that nobody here has acknowledged. */
  readonly safeguards: readonly SafeguardKind[];
  readonly unacknowledged: readonly SafeguardKind[];
  /** Whether it says that anyone is, or may be, under 18. */
  readonly ofChild: boolean;
}

const storedReport = reportContent.omit({ name: true });

function cameOf(row: IncomingRow): Came {
  const { id, sender, senderName, cameAt, due, named, handled } = row;
  return { id, from: { cell: sender, name: senderName ?? sender }, cameAt, due, named, handled };
}

/** Reads a stored row; null when it is not of a form that this release knows. One such row must not take the rest with it. */
export function incomingOf(row: IncomingRow): Incoming | null {
  const came = cameOf(row);
  if (row.kind === "report") {
    const parsed = storedReport.safeParse(row.content);
    if (!parsed.success) {
      return null;
    }
    const { place, sector, words, facts } = parsed.data;
    return { ...came, kind: "report", report: { place, sector, words, facts } };
  }
  const referral = referralOf(row);
  return referral === null ? null : { ...came, kind: "referral", referral };
}

/** The day that was set when we last asked back, while that stands unanswered. */
function replyAwaitedBy(state: ReferralState, steps: readonly Step[]): Day | null {
  const asked = steps.flatMap(({ deed }) => (deed.step === "ask" ? [deed.by] : []));
  return state === "asked-back" ? (asked.at(-1) ?? null) : null;
}

function referralOf({ content, told, steps, opened }: IncomingRow): IncomingReferral | null {
  const head = incomingReferral.safeParse(content);
  const open = keptTold(told ?? {});
  if (!head.success || open === null) {
    return null;
  }
  const { purpose, basis, wayBack, due, until, safeguards: shutBy } = head.data;
  const later = safeguardsLater(steps);
  const anew = new Set(later.map(({ kind }) => kind));
  const all = [...(open.safeguards ?? []).filter(({ kind }) => !anew.has(kind)), ...later];
  // Those that came before safeguards shut anything stand in what was told alone, and bind all the same.
  const safeguards = [...new Set([...shutBy, ...safeguardsIn(open), ...anew])];
  const state = stateOf(steps);
  return {
    ...{ purpose, basis, due, until, safeguards },
    // Taken back, it carries nothing back either: the consent may be what was withdrawn.
    wayBack: state === "withdrawn" ? null : wayBack,
    unacknowledged: unacknowledged(shutBy, steps),
    later,
    told: told === null ? null : { ...open, ...(all.length > 0 && { safeguards: all }) },
    state,
    opened,
    replyBy: replyAwaitedBy(state, steps),
  };
}

/** What something that came in says of ages; a referral by its safeguards, and once it is open by what was observed. */
export function childInIncoming(incoming: Incoming): "under-18" | "maybe" | null {
  const says =
    incoming.kind === "report"
      ? [ageSaidIn(incoming.report.facts)]
      : (incoming.referral.told?.observations ?? []).map(({ facts }) => ageSaidIn(facts));
  if (says.includes("under-18")) {
    return "under-18";
  }
  const held =
    incoming.kind === "referral" && incoming.referral.safeguards.includes("minor-or-maybe");
  return held || says.includes("maybe") ? "maybe" : null;
}

const noReferral = { state: null, replyBy: null, safeguards: [], unacknowledged: [] } as const;

export function lineOf(row: IncomingRow): IncomingLine {
  const incoming = incomingOf(row);
  const came = { ...cameOf(row), readable: incoming !== null };
  if (incoming === null) {
    const unread = { place: null, sector: null, purpose: null, ofChild: false };
    return { ...came, kind: row.kind, ...unread, ...noReferral };
  }
  if (incoming.kind === "report") {
    const { place, sector } = incoming.report;
    const ofChild = childInIncoming(incoming) !== null;
    return { ...came, kind: "report", place, sector, purpose: null, ofChild, ...noReferral };
  }
  // The list tells nothing that nobody has opened yet.
  const { told, purpose, safeguards, unacknowledged: shut, state, replyBy } = incoming.referral;
  const { place = null, sector = null } = (row.opened ? told : null) ?? {};
  const ofChild = row.opened
    ? childInIncoming(incoming) !== null
    : safeguards.includes("minor-or-maybe");
  const stands = { purpose, safeguards, unacknowledged: shut, state, replyBy, ofChild };
  return { ...came, kind: "referral", place, sector, ...stands };
}
