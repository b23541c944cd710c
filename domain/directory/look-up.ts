import { clockOf, type Moment } from "../time/day.ts";
import type { Body, Need, Opening } from "./body.ts";
import { nearestFirst } from "./find.ts";

export interface LookedFor {
  readonly place: string | null;
  readonly need: Need | null;
  /** A language code. */
  readonly tongue: string | null;
  /** Those that may be open then. */
  readonly openAt: Moment | null;
}

export interface Found {
  readonly fits: readonly Body[];
  /** Language or hours are unknown, which is never no. */
  readonly perhaps: readonly Body[];
}

type Answer = "yes" | "no" | "not-known";

/** Ignores public holidays. */
export function isOpen(opening: Opening | null, at: Moment): Answer {
  if (opening === null) {
    return "not-known";
  }
  if (opening === "always") {
    return "yes";
  }
  const { weekday, minutes } = clockOf(at);
  const within = opening.some(
    ({ days: [first, last], from, to }) =>
      first <= weekday && weekday <= last && minutesOf(from) <= minutes && minutes < minutesOf(to),
  );
  return within ? "yes" : "no";
}

/** Gives all bodies, the nearest first. Those with unknown languages or hours are listed apart. */
export function lookUp(directory: readonly Body[], wanted: LookedFor): Found {
  const near = nearestFirst(directory, wanted).map((body) => ({
    body,
    answers: [speaks(body, wanted.tongue), openThen(body, wanted.openAt)],
  }));
  const those = (keep: (answers: readonly Answer[]) => boolean): readonly Body[] =>
    near.filter(({ answers }) => keep(answers)).map(({ body }) => body);
  return {
    fits: those((answers) => answers.every((answer) => answer === "yes")),
    perhaps: those((answers) => answers.includes("not-known") && !answers.includes("no")),
  };
}

function speaks({ languages }: Body, tongue: string | null): Answer {
  if (tongue === null || languages.includes(tongue)) {
    return "yes";
  }
  return languages.length === 0 ? "not-known" : "no";
}

function openThen({ open }: Body, at: Moment | null): Answer {
  return at === null ? "yes" : isOpen(open, at);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
