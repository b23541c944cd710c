import type { Deeds } from "../case/state.ts";
import type { Moment } from "../time/day.ts";

export const caseLinks = [
  "seen",
  "taken-on",
  "compared",
  "referred",
  "answered",
  "outcome",
] as const;
type CaseLink = (typeof caseLinks)[number];

export interface ChainDeeds extends Deeds {
  /** The first observation or report. */
  readonly seen: Moment | null;
  /** When it was first compared with decided cases. */
  readonly compared: Moment | null;
}

/** A link that a later one has passed by is `not-yet`, as one still to come. */
export interface Link {
  readonly link: CaseLink;
  readonly state: "passed" | "now" | "not-yet" | "stopped";
  /** Null where the link is not passed. */
  readonly at: Moment | null;
}

const first = (moments: readonly (Moment | null)[]): Moment | null =>
  moments
    .filter((at) => at !== null)
    .toSorted()
    .at(0) ?? null;

/** Six links, in order. The next one after the last passed is `now`; an open referral awaits its answer. */
export function chainOf({
  seen,
  opened,
  compared,
  referrals,
  outcomes,
}: ChainDeeds): readonly Link[] {
  const sent = referrals.filter(({ answer }) => answer !== "withdrawn");
  const waits = sent.some(({ answer }) => answer === null);
  const accepted = sent.filter(({ answer }) => answer === "accepted");
  const declined = sent.length > 0 && !waits && accepted.length === 0;
  const last = outcomes.toSorted((a, b) => (a.noted < b.noted ? -1 : 1)).at(-1);
  const moments: Readonly<Record<CaseLink, Moment | null>> = {
    seen,
    "taken-on": opened,
    compared,
    referred: first(sent.map((one) => one.sent)),
    answered: waits ? null : first((declined ? sent : accepted).map(({ answered }) => answered)),
    outcome: last?.noted ?? null,
  };
  const stopped = (link: CaseLink): boolean =>
    (link === "answered" && declined) || (link === "outcome" && last?.kind === "dropped");
  const passed = caseLinks.findLastIndex((link) => moments[link] !== null);
  return caseLinks.map((link, place) => {
    const at = moments[link];
    if (at !== null) {
      return { link, state: stopped(link) ? "stopped" : "passed", at };
    }
    return { link, state: place === passed + 1 ? "now" : "not-yet", at };
  });
}
