import { minorFactor, type ObservedFact } from "../observation/observation.ts";
import type { Moment } from "../time/day.ts";

/** Only a colleague's answer says that all are adults. */
export const ageSays = ["under-18", "maybe", "adults", "not-known"] as const;
export type AgeSays = (typeof ageSays)[number];

export const ageBases = ["own-word", "paper", "decision", "other"] as const;
export type AgeBasis = (typeof ageBases)[number];

/** A message on an answering machine is no telling. */
export const takenIn = ["yes", "no", "not-known"] as const;
export type TakenIn = (typeof takenIn)[number];

/** For a report of a child set aside: child welfare was told, or it concerns no child. */
export const childAside = ["told", "none"] as const;
export type ChildAside = (typeof childAside)[number];

export interface AgeSaid {
  readonly says: AgeSays;
  readonly outside: boolean;
  readonly at: Moment;
  /** Whom it is not of: the child travels along with them. */
  readonly alongWith?: string | null;
}

/** Told or tried at `toldAt`; written at `at`. */
export interface Notified {
  readonly takenIn: TakenIn;
  readonly toldAt: Moment;
  readonly at: Moment;
}

export interface ChildKnown {
  readonly said: readonly AgeSaid[];
  readonly notified: readonly Notified[];
  /** Null where it is not in force. */
  readonly safeguard: Moment | null;
}

/** `says` is null where only the safeguard says so. */
interface Raised {
  readonly state: "open" | "told";
  readonly says: "under-18" | "maybe" | null;
  readonly since: Moment;
  readonly safeguard: boolean;
}

/** none: nothing said, or all adults; ask: last answered “not known”. */
export type Child = { readonly state: "none" } | { readonly state: "ask" } | Raised;

/** Null if silent, or for “no”: that is a belief, not an answer. */
export function ageSaidIn(facts: readonly ObservedFact[]): Exclude<AgeSays, "adults"> | null {
  const states = facts.filter(({ factor }) => factor === minorFactor).map(({ state }) => state);
  if (states.includes("present")) {
    return "under-18";
  }
  if (states.includes("maybe")) {
    return "maybe";
  }
  return states.includes("not_observed") ? "not-known" : null;
}

type Raising = AgeSaid & { readonly says: "under-18" | "maybe" };

const raises = (said: AgeSaid): said is Raising =>
  said.says === "under-18" || said.says === "maybe";

/**
 * A yes or maybe since “all adults”, or the safeguard, raises the box. Outside news needs a later telling: it may be
 * another child.
 */
export function childOf({ said, notified, safeguard }: ChildKnown): Child {
  const ended = said.findLastIndex(({ says }) => says === "adults");
  const raising = said.slice(ended + 1).filter(raises);
  const since = raising[0]?.at ?? safeguard;
  if (since === null) {
    return { state: said.at(-1)?.says === "not-known" ? "ask" : "none" };
  }
  const came = raising.findLast(({ outside }) => outside)?.at ?? null;
  const told = notified.some(
    ({ takenIn: taken, toldAt, at }) =>
      taken === "yes" && (came === null ? at >= since : toldAt >= came),
  );
  const says = raising.find((each) => each.says === "under-18")?.says ?? raising[0]?.says ?? null;
  return { state: told ? "told" : "open", says, since, safeguard: safeguard !== null };
}
