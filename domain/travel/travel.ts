import type { Span } from "../evidence/span.ts";

export const waysTravelled = [
  "bus",
  "train",
  "car",
  "ferry",
  "flight",
  "foot",
  "other",
  "stay",
  "registering",
] as const;

export const deeds = [
  "recruited",
  "booked",
  "paid",
  "lent",
  "drove",
  "met",
  "kept-documents",
  "vouched",
  "housed",
  "registered",
] as const;
export type Deed = (typeof deeds)[number];

/** As the page has them: what lies together answers one question. */
export const columns = {
  recruited: ["recruited"],
  booked: ["booked"],
  paid: ["paid", "lent"],
  brought: ["drove", "met"],
  papers: ["kept-documents"],
  settled: ["vouched", "housed", "registered"],
} as const satisfies Readonly<Record<string, readonly Deed[]>>;
export type Column = keyof typeof columns;

/** A stretch of a journey, a stay, or a registering at an authority. */
export interface Leg {
  readonly id: string;
  /** In the case, as spoken. */
  readonly number: number;
  readonly way: (typeof waysTravelled)[number];
  readonly from: string;
  readonly to: string;
  readonly left: Span;
  readonly arrived: Span;
  /** Persons of the case, at least one. */
  readonly travellers: readonly string[];
  readonly carrier: string;
  readonly reference: string;
}

export interface Part {
  readonly id: string;
  readonly leg: string;
  readonly did: Deed;
  /** Null: the item says that nobody did. */
  readonly party: string | null;
  readonly item: string;
  readonly amount: { readonly hundredths: number; readonly currency: string } | null;
  /** Whether the traveller is to pay it back. */
  readonly paidBack: "yes" | "no" | "unknown";
}

interface Cell {
  readonly column: Column;
  /** Empty: not known, which is never nobody. */
  readonly parts: readonly Part[];
}

export interface LegRow {
  readonly leg: Leg;
  readonly cells: readonly Cell[];
}

export interface Journey {
  /** By their earliest date, then their latest; what has only one end goes by that. */
  readonly dated: readonly LegRow[];
  /** By number: an undated leg never borrows a place. */
  readonly undated: readonly LegRow[];
}

const columnNames = Object.keys(columns) as Column[];

/** The legs of one person, each deed beside it. */
export function journeyOf(legs: readonly Leg[], parts: readonly Part[], person: string): Journey {
  const rows = legs
    .filter(({ travellers }) => travellers.includes(person))
    .map((leg) => ({ leg, cells: columnNames.map((column) => cellOf(leg, column, parts)) }));
  const dated = rows.filter(({ leg }) => isDated(leg));
  return {
    dated: dated.toSorted((one, other) => order(one.leg, other.leg)),
    undated: rows.filter(({ leg }) => !isDated(leg)),
  };
}

function cellOf({ id }: Leg, column: Column, parts: readonly Part[]): Cell {
  const asked: readonly Deed[] = columns[column];
  return { column, parts: parts.filter(({ leg, did }) => leg === id && asked.includes(did)) };
}

/** From leaving to arriving, as far as known. */
export function spanOf({ left, arrived }: Pick<Leg, "left" | "arrived">): Span {
  const known = [left, arrived]
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .toSorted();
  const said = [left.said, arrived.said].filter((words) => words !== "").join(" – ");
  return { earliest: known[0] ?? null, latest: known.at(-1) ?? null, said };
}

const isDated = (leg: Leg): boolean => spanOf(leg).earliest !== null;

function order(one: Leg, other: Leg): number {
  const [a, b] = [one, other].map((leg) => {
    const { earliest, latest } = spanOf(leg);
    return `${earliest} ${latest}`;
  });
  return (a ?? "").localeCompare(b ?? "", "en") || one.number - other.number;
}

/** The same party behind several legs, or several persons. */
interface Recurring {
  readonly party: string;
  /** What it booked, paid or lent, in the order of the legs' numbers. */
  readonly parts: readonly Part[];
  readonly persons: readonly string[];
}

const behind: readonly Deed[] = ["booked", "paid", "lent"];

/** Listed, and nothing is concluded from it. */
export function recurringIn(legs: readonly Leg[], parts: readonly Part[]): readonly Recurring[] {
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const numberOf = ({ leg }: Part) => byId.get(leg)?.number ?? 0;
  const paid = parts
    .filter(({ did, party }) => party !== null && behind.includes(did))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
  const parties = [...new Set(paid.flatMap(({ party }) => party ?? []))];
  return parties
    .map((party) => {
      const own = paid.filter((each) => each.party === party);
      const persons = new Set(own.flatMap((each) => byId.get(each.leg)?.travellers ?? []));
      return { party, parts: own, persons: [...persons] };
    })
    .filter(({ parts: own, persons }) => persons.length > 1 || isOfSeveral(own));
}

const isOfSeveral = (parts: readonly Part[]): boolean =>
  parts.some(({ leg }) => leg !== parts[0]?.leg);

/** What the traveller is to pay back, as an item says. */
export const toPayBack = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ paidBack }) => paidBack === "yes");
