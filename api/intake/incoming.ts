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
  readonly place: string | null;
  readonly sector: string | null;
  readonly purpose: ReferralSent["purpose"] | null;
}

const storedReport = reportContent.omit({ name: true });

function cameOf(row: IncomingRow): Came {
  const { id, sender, senderName, cameAt, due, named, handled } = row;
  return { id, from: { cell: sender, name: senderName ?? sender }, cameAt, due, named, handled };
}

/** Reads a stored row; throws when it is not as it was kept, which is a bug. */
export function incomingOf(row: IncomingRow): Incoming {
  const came = cameOf(row);
  if (row.kind === "report") {
    const { place, sector, words, facts } = storedReport.parse(row.content);
    return { ...came, kind: "report", report: { place, sector, words, facts } };
  }
  const { purpose, ground, due, until, told } = referralContent.parse(row.content);
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
  const came = cameOf(row);
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
