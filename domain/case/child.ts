import { minorFactor, type ObservedFact } from "../observation/observation.ts";
import type { Moment } from "../time/day.ts";

/** What is said of the ages of those a case is about. Only an answer of a colleague says that all are adults. */
export const ageSays = ["under-18", "maybe", "adults", "not-known"] as const;
export type AgeSays = (typeof ageSays)[number];

/** How an answer about ages is known. */
export const ageBases = ["own-word", "paper", "decision", "other"] as const;
export type AgeBasis = (typeof ageBases)[number];

/** Whether those who were told took it in: a message on a machine is no telling. */
export const takenIn = ["yes", "no", "not-known"] as const;
export type TakenIn = (typeof takenIn)[number];

/** What is answered of a report of a child that is set aside: child welfare was told, or it is known to be of no child. */
export const childAside = ["told", "none"] as const;
export type ChildAside = (typeof childAside)[number];

/** One thing that was said of ages. outside: it came from outside the agency, at `at`; else it was written then. */
export interface AgeSaid {
  readonly says: AgeSays;
  readonly outside: boolean;
  readonly at: Moment;
}

/** That the child welfare service was told at `toldAt`, or that it was tried; written down at `at`. */
export interface Notified {
  readonly takenIn: TakenIn;
  readonly toldAt: Moment;
  readonly at: Moment;
}

/** Everything that the box about a child follows from; lists in the order in which it came to the case. */
export interface ChildKnown {
  readonly said: readonly AgeSaid[];
  readonly notified: readonly Notified[];
  /** Since when the safeguard "under 18, or may be" holds; null where it does not. */
  readonly safeguard: Moment | null;
}

/** open: child welfare is to be told; told: it was. `says` is null where the safeguard alone says so. */
interface Raised {
  readonly state: "open" | "told";
  readonly says: "under-18" | "maybe" | null;
  readonly since: Moment;
  /** Whether the safeguard holds. */
  readonly safeguard: boolean;
}

/**
 * The box about a child on a case. none: nothing says so, or all are known to be adults; ask: the last that was said
 * is that nobody knows.
 */
export type Child = { readonly state: "none" } | { readonly state: "ask" } | Raised;

/** What an observation says of ages; null where it does not speak of them, or says that none is under 18: that is a belief, not an answer. */
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
 * The box of a case. A yes or a maybe since all were last answered to be adults raises it, and so does the safeguard
 * while it holds. Child welfare is told of what came from outside only after it came: it may be another child.
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
