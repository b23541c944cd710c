import { type DayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import type { Picture } from "./picture.ts";
import type { Fact } from "./right.ts";
import { say } from "./words.ts";

const lastJudged = ({ case: { closes } }: Picture): DayNumber =>
  closes.findLast(({ kind }) => kind === "judged")?.day ?? Number.NaN;

/** Foreldelsesloven § 11: a year from a convicting judgment that is final. */
export const suitBy = (p: Picture): DayNumber => monthsAfter(lastJudged(p), 12);

export const criminalWay: Fact<"none" | "in-case" | "own-suit"> = {
  values: ["none", "in-case", "own-suit"],
  of: (p) => {
    if (p.asOf <= suitBy(p)) {
      return "own-suit";
    }
    return p.case.state === "open" || p.case.state === "unclear" ? "in-case" : "none";
  },
};

export const inCriminalCase = say(
  "Compensation for what an offence led to can be claimed in the criminal case where whoever owes it is found guilty of that offence, also after its time is out (foreldelsesloven § 11).",
  "Erstatning for det en straffbar handling har ført til, kan kreves i straffesaken hvis den som skylder, blir funnet skyldig i den handlingen, også etter at fristen er ute (foreldelsesloven § 11).",
);
export const ownSuit = say(
  "Compensation for what an offence led to can be claimed in a suit of its own within one year from when a judgment that convicts whoever owes it is final, also after its time is out (foreldelsesloven § 11): by {0}.",
  "Erstatning for det en straffbar handling har ført til, kan kreves i et eget søksmål innen ett år fra dommen som dømmer den som skylder, er endelig, også etter at fristen er ute (foreldelsesloven § 11): innen {0}.",
  suitBy,
);
