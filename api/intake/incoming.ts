import type { Day, Moment } from "../../domain/base/day.ts";
import type { ReferralSent, Report } from "../../domain/document/document.ts";
import type { Handled, IncomingRow } from "../../store/inbox.ts";
import { referralContent, reportContent } from "../document/content.ts";

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

/** Something that came in, field by field; never the name. */
export type Incoming =
  | (Came & { readonly kind: "report"; readonly report: Omit<Report, "kind" | "name"> })
  | (Came & { readonly kind: "referral"; readonly referral: Omit<ReferralSent, "kind"> });

/** One line of the list. */
export interface IncomingLine extends Came {
  readonly kind: Incoming["kind"];
  /** False when what is kept cannot be read: then its id, its sender and its day are all there is. */
  readonly readable: boolean;
  readonly place: string | null;
  readonly sector: string | null;
  readonly purpose: ReferralSent["purpose"] | null;
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
  const parsed = referralContent.safeParse(row.content);
  if (!parsed.success) {
    return null;
  }
  const { purpose, ground, due, until, told } = parsed.data;
  const { name: _, ...without } = told;
  return {
    ...came,
    kind: "referral",
    // Zod gives optional fields as `| undefined`; the domain knows them as absent.
    referral: { purpose, ground, due, until, told: without as ReferralSent["told"] },
  };
}

export function lineOf(row: IncomingRow): IncomingLine {
  const incoming = incomingOf(row);
  const came = { ...cameOf(row), readable: incoming !== null };
  if (incoming === null) {
    return { ...came, kind: row.kind, place: null, sector: null, purpose: null };
  }
  if (incoming.kind === "report") {
    const { place, sector } = incoming.report;
    return { ...came, kind: "report", place, sector, purpose: null };
  }
  const { told, purpose } = incoming.referral;
  return {
    ...came,
    kind: "referral",
    place: told.place ?? null,
    sector: told.sector ?? null,
    purpose,
  };
}
