import { z } from "@hono/zod-openapi";
import { ageSaidIn } from "../../domain/case/child.ts";
import { type SafeguardKind, safeguardKinds } from "../../domain/case/safeguard.ts";
import type { ReferralSent, Report, Told, ToldSafeguard } from "../../domain/document/document.ts";
import {
  type ReferralState,
  referralStates,
  type Step,
  safeguardsLater,
  stateOf,
  unacknowledged,
} from "../../domain/referral/step.ts";
import { safeguardsIn } from "../../domain/referral/told.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { GivenTo } from "../../store/intake/given-to.ts";
import type { Handled, IncomingRow } from "../../store/intake/inbox.ts";
import { incomingReferral, keptTold, reportContent, toldContent } from "../document/content.ts";

export const came = z.object({
  id: z.uuid(),
  from: z.object({ cell: z.string(), name: z.string() }),
  cameAt: z.string(),
  due: z.string().nullable(),
  named: z.boolean(),
  handled: z
    .object({
      how: z.enum(["taken-on", "set-aside", "declined"]),
      caseId: z.string().nullable(),
      caseLabel: z.string().nullable(),
      reason: z.string().nullable(),
      at: z.string(),
      by: z.string(),
    })
    .nullable(),
  given: z
    .object({ id: z.uuid(), name: z.string(), by: z.string(), at: z.string() })
    .nullable()
    .openapi({ description: "Who here was given it to decide on, by whom and when." }),
});

export const incoming = z.discriminatedUnion("kind", [
  came.extend({
    kind: z.literal("report"),
    report: reportContent.omit({ kind: true, name: true }),
  }),
  came.extend({
    kind: z.literal("referral"),
    referral: incomingReferral.extend({
      unacknowledged: z.array(z.enum(safeguardKinds)),
      told: toldContent.nullable().openapi({
        description:
          "Null until every safeguard is acknowledged, and where it was withdrawn unread.",
      }),
      state: z.enum(referralStates),
      replyBy: z.string().nullable(),
    }),
  }),
]);

interface Came {
  readonly id: string;
  readonly from: { readonly cell: string; readonly name: string };
  readonly cameAt: Moment;
  readonly due: Day | null;
  /** Opened apart, for a reason. */
  readonly named: boolean;
  readonly handled: Handled | null;
  readonly given: GivenTo | null;
}

/** The head, and the content once open. */
export interface IncomingReferral extends Omit<ReferralSent, "kind" | "told"> {
  readonly safeguards: readonly SafeguardKind[];
  /** Shut until there are none. */
  readonly unacknowledged: readonly SafeguardKind[];
  /** Added after sending. */
  readonly later: readonly ToldSafeguard[];
  /** Null while shut, and when withdrawn unopened. */
  readonly told: Omit<Told, "name"> | null;
  readonly state: ReferralState;
  /** Whether it was opened here. */
  readonly opened: boolean;
  /** While we have asked back. */
  readonly replyBy: Day | null;
}

export type Incoming =
  | (Came & { readonly kind: "report"; readonly report: Omit<Report, "kind" | "name"> })
  | (Came & { readonly kind: "referral"; readonly referral: IncomingReferral });

/** Finds referrals not opened here by their last date. */
export function isClosed({ opened, until }: IncomingReferral, today: Day): boolean {
  return !opened && isPastUse({ until }, today);
}

export interface IncomingLine extends Came {
  readonly kind: Incoming["kind"];
  /** False for unreadable rows: only id, sender and date are known. */
  readonly readable: boolean;
  readonly place: string | null;
  readonly sector: string | null;
  readonly purpose: ReferralSent["purpose"] | null;
  /** Null for reports. */
  readonly state: ReferralState | null;
  readonly replyBy: Day | null;
  readonly safeguards: readonly SafeguardKind[];
  readonly unacknowledged: readonly SafeguardKind[];
  /** Anyone is or may be under 18. */
  readonly ofChild: boolean;
}

const storedReport = reportContent.omit({ name: true });

function cameOf(row: IncomingRow): Came {
  const { id, sender, senderName, cameAt, due, named, handled, given } = row;
  const from = { cell: sender, name: senderName ?? sender };
  return { id, from, cameAt, due, named, handled, given };
}

/** Null for an unknown form: one bad row must not break the list. */
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

/** From our last unanswered question. */
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
  // The oldest referrals have safeguards only in their content; they bind all the same.
  const safeguards = [...new Set([...shutBy, ...safeguardsIn(open), ...anew])];
  const state = stateOf(steps);
  return {
    ...{ purpose, basis, due, until, safeguards },
    // Null once withdrawn: the consent may be what was withdrawn.
    wayBack: state === "withdrawn" ? null : wayBack,
    unacknowledged: unacknowledged(shutBy, steps),
    later,
    told: told === null ? null : { ...open, ...(all.length > 0 && { safeguards: all }) },
    state,
    opened,
    replyBy: replyAwaitedBy(state, steps),
  };
}

/** Judges a referral by its safeguards, and once open by its observations. */
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
  // The list shows nothing unopened.
  const { told, purpose, safeguards, unacknowledged: shut, state, replyBy } = incoming.referral;
  const { place = null, sector = null } = (row.opened ? told : null) ?? {};
  const ofChild = row.opened
    ? childInIncoming(incoming) !== null
    : safeguards.includes("minor-or-maybe");
  const stands = { purpose, safeguards, unacknowledged: shut, state, replyBy, ofChild };
  return { ...came, kind: "referral", place, sector, ...stands };
}
