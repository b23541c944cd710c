import { answerSharing, type SharingAnswer } from "../../rules/sharing/answer.ts";
import { recipientOf } from "../../rules/sharing/party.ts";
import type { Party } from "../../rules/sharing/question.ts";
import type { Body } from "../directory/body.ts";
import { nearestFirst } from "../directory/find.ts";
import { isOpen } from "../directory/look-up.ts";
import { dayOf } from "../time/day.ts";
import { isGiven, isOwnField, isPrivate, mandateOf, purposesFor } from "./mandate.ts";
import type { Known, KnownCell, RoutedNeed, RoutedPurpose, RoutingQuestion } from "./question.ts";

type Reason =
  | "emergency"
  | "here"
  | "every-place"
  | "whole-country"
  | "place-not-known"
  | "own-field"
  | "other-field"
  | "open"
  | "closed"
  | "takes"
  | "few"
  | "paused"
  | "said-long-ago"
  | "person-chose"
  | "asked-for-private";

/** Of the situation without names, and of a person by name. */
interface Telling {
  readonly withoutNames: SharingAnswer;
  readonly named: SharingAnswer;
}

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly private: boolean;
  readonly need: RoutedNeed;
  readonly purpose: RoutedPurpose;
  /** Null: only by telephone or letter. */
  readonly cell: KnownCell | null;
  /** For a cell perhaps that of its kind. */
  readonly body: Body | null;
  /** Whether it is of just this one. */
  readonly itself: boolean;
  readonly reasons: readonly Reason[];
  readonly telling: Telling;
}

const withoutNames = ["workplace", "observations"] as const;
const named = ["name", "phone", ...withoutNames] as const;

const emergency = "112";

/** Before its place is settled. */
type Candidate = Pick<Recipient, "id" | "name" | "kinds" | "cell" | "body" | "itself">;

/** Each once, for its most pressing need: in danger the emergency number, then the person's choice, then the public; private ones only if chosen or wanted; paused ones last. */
export function outside(known: Known, question: RoutingQuestion): readonly Recipient[] {
  const { urgency, needs } = question;
  const pressing: readonly RoutedNeed[] =
    urgency === "life" ? ["danger", ...needs.filter((need) => need !== "danger")] : needs;
  const taken = new Set<string>();
  return pressing.flatMap((need) =>
    meeting(known, question, need).filter(({ id }) => {
      const first = !taken.has(id);
      taken.add(id);
      return first;
    }),
  );
}

function meeting(known: Known, question: RoutingQuestion, need: RoutedNeed): readonly Recipient[] {
  const candidates = [
    ...bodiesMeeting(known, question, need),
    ...cellsMeeting(known, question, need),
  ];
  return candidates
    .filter(({ kinds }) => isGiven(kinds))
    .flatMap((each) => recipientFrom(known, question, need, each))
    .map((recipient, near) => ({ recipient, rank: rankOf(recipient, question, near) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || compareText(a.recipient.id, b.recipient.id))
    .map(({ recipient }) => recipient);
}

/** The file's order decides nothing. */
function bodiesMeeting(
  { directory, cells }: Known,
  { from, place }: RoutingQuestion,
  need: RoutedNeed,
): readonly Candidate[] {
  const byId = directory.toSorted((a, b) => compareText(a.id, b.id));
  // Our own kind of agency is ourselves.
  const ours = mandateOf({ cell: from.id, kinds: from.kinds }, directory).body?.id;
  return nearestFirst(byId, { place, need })
    .filter(({ id }) => id !== ours)
    .map((body) => ({
      id: body.id,
      name: body.name,
      kinds: body.kinds,
      cell: cells.find(({ cell }) => cell === body.id) ?? null,
      body,
      itself: true,
    }));
}

function cellsMeeting(
  { directory, cells }: Known,
  { from }: RoutingQuestion,
  need: RoutedNeed,
): readonly Candidate[] {
  return cells
    .toSorted((a, b) => compareText(a.cell, b.cell))
    .filter(({ cell }) => cell !== from.id && !directory.some(({ id }) => id === cell))
    .flatMap((cell) => {
      const { needs, body } = mandateOf(cell, directory);
      const { cell: id, name, kinds } = cell;
      return needs.includes(need) ? [{ id, name, kinds, cell, body, itself: false }] : [];
    });
}

/** Null: another purpose, or private and not chosen. */
function recipientFrom(
  known: Known,
  question: RoutingQuestion,
  need: RoutedNeed,
  candidate: Candidate,
): readonly Recipient[] {
  const { kinds } = candidate;
  const purpose = purposesFor(need, kinds).find((each) => isAsked(question, need, each));
  const outsider = isPrivate(kinds);
  if (purpose === undefined) {
    return [];
  }
  const chosen = isChosen(question, candidate, purpose);
  if (outsider && !chosen && !question.privateToo) {
    return [];
  }
  const telling = tellingTo(known, question, candidate, purpose);
  const reasons = reasonsFor(question, need, candidate, { outsider, chosen });
  return [{ ...candidate, private: outsider, need, purpose, reasons, telling }];
}

/** The emergency number is always told in danger to life. */
function isAsked(
  { purpose, urgency }: RoutingQuestion,
  need: RoutedNeed,
  each: RoutedPurpose,
): boolean {
  return purpose === null || purpose === each || (need === "danger" && urgency === "life");
}

/** For this purpose, and it still holds. */
function isChosen(
  { consents, now }: RoutingQuestion,
  { id }: Candidate,
  purpose: RoutedPurpose,
): boolean {
  const today = dayOf(now);
  return consents.some(
    ({ recipient, given, until, for: of }) =>
      given && recipient === id && of.includes(purpose) && (until === null || today <= until),
  );
}

function tellingTo(
  { directory, sharing }: Known,
  question: RoutingQuestion,
  { id, kinds }: Candidate,
  purpose: RoutedPurpose,
): Telling {
  const { from, consents, underEighteen, urgency, now } = question;
  const to: Party = recipientOf(directory, from, { id, kinds });
  const ask = (fields: readonly string[]): SharingAnswer =>
    answerSharing(sharing, {
      from,
      to,
      purpose,
      fields,
      consent:
        consents.find(({ recipient, for: of }) => recipient === id && of.includes(purpose)) ?? null,
      dangerToLifeOrHealth: urgency === "life",
      underEighteen,
      circumstances: new Map(),
      day: dayOf(now),
    });
  return { withoutNames: ask(withoutNames), named: ask(named) };
}

function reasonsFor(
  question: RoutingQuestion,
  need: RoutedNeed,
  { id, cell, body, itself }: Candidate,
  { outsider, chosen }: { readonly outsider: boolean; readonly chosen: boolean },
): readonly Reason[] {
  const own = itself ? body : null;
  const open = own === null ? "not-known" : isOpen(own.open, question.now);
  return [
    ...(need === "danger" && own?.phone === emergency && !outsider ? (["emergency"] as const) : []),
    ...(chosen ? (["person-chose"] as const) : []),
    ...(outsider && !chosen ? (["asked-for-private"] as const) : []),
    reach(own),
    ...fieldReason(isOwnField(id, question.sector)),
    ...(open === "yes" ? (["open"] as const) : []),
    ...(open === "no" ? (["closed"] as const) : []),
    ...(cell === null ? [] : capacityReason(cell)),
  ];
}

function fieldReason(own: boolean | null): readonly Reason[] {
  if (own === null) {
    return [];
  }
  return [own ? "own-field" : "other-field"];
}

function reach(own: Body | null): Reason {
  if (own === null) {
    return "place-not-known";
  }
  if (own.area === "national") {
    return "whole-country";
  }
  return own.area === "municipal" ? "every-place" : "here";
}

function capacityReason({ capacity }: KnownCell): readonly Reason[] {
  const { now, freshness } = capacity;
  if (now === null) {
    return [];
  }
  return [freshness === "old" ? "said-long-ago" : now.state];
}

/** The first difference decides. */
function rankOf(
  { reasons, private: outsider, cell, need, purpose }: Recipient,
  { urgency }: RoutingQuestion,
  near: number,
): readonly number[] {
  const has = (reason: Reason) => Number(reasons.includes(reason));
  const soon = urgency === "life" || urgency === "today";
  return [
    1 - has("emergency"),
    // The person's choice first, unless it takes nobody.
    Number(outsider) * 2 - has("person-chose") * (1 - has("paused")) * 3,
    has("paused"),
    // Those who look into a crime before those who help with what follows.
    Number(need === "crime" && purpose === "assistance"),
    has("other-field") - has("own-field"),
    soon ? has("closed") * 2 - has("open") : 0,
    has("few") - has("takes"),
    Number(cell === null),
    near,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
