import { type Day, daysBetween } from "../time/day.ts";
import { isChildSafe } from "./child.ts";
import { type Finding, plainly } from "./finding.ts";
import { ownYes } from "./own-yes.ts";
import { type Row, type RowOf, rowsOf } from "./row.ts";
import { isSafe } from "./safe.ts";
import { type Sayings, sayingsOf, wayOf } from "./said.ts";
import { asks, byReason, type Question, type Shut, shut } from "./says.ts";
import { daysHeld, type Settling, settlingOf } from "./settling.ts";

/** none: it does not apply. */
interface Lock {
  readonly state: "open" | "question" | "shut" | "none";
  readonly shut: readonly Shut[];
  readonly questions: readonly Question[];
}

/** How the locks of a journey home are. It may be written while own yes and safe are open, and child is open or does not apply. */
export interface Locks {
  readonly yes: Lock;
  readonly safe: Lock;
  readonly child: Lock;
  readonly mayBeWritten: boolean;
}

/** What a row comes to by its talk: one that does not count opens nothing, also where a colleague settles the rest. */
function byTalk(sayings: Sayings, { says }: Finding, row: Row): readonly Finding[] {
  if (says.is === "shut") {
    return [];
  }
  const [way, talk] = [wayOf(sayings, row), sayings.talkOf(row)];
  if (talk === undefined || way === "no-talk" || way === "does-not-count") {
    return [plainly(shut("ask-again"))];
  }
  if (way === "corrected") {
    return [plainly(asks("corrected"))];
  }
  const isOld = says.is === "pass" && daysBetween(talk.on, sayings.today) > daysHeld;
  return [
    ...(way === "counts" ? [] : [{ says: asks(way), about: talk.id, by: [], of: [talk] }]),
    ...(isOld ? [plainly(asks("still-so"))] : []),
  ];
}

/** What is to be said of a lock, and who does not settle it. */
interface Told extends Finding, Settling {}

/** Doubts of colleagues in one lock. */
const doubts = (rows: readonly Row[], lock: "yes" | "safe"): readonly Finding[] =>
  rows.flatMap((row) =>
    row.row === "doubted" && row.lock === lock
      ? [{ says: asks("does-not-fit"), about: row.about, by: [], of: [row] }]
      : [],
  );

/** A lock by name, with all that keeps it from being open, each by itself. */
export interface Standing extends Readonly<Record<"yes" | "safe" | "child", readonly Told[]>> {
  /** What colleagues settled: it may be said to be not clear after all. */
  readonly settled: readonly Told[];
}

const isByReason = (question: Question): boolean => byReason.some((each) => each === question);

/** All that is to be said of each lock after these rows. */
export function standingOf(sayings: Sayings): Standing {
  const { rows } = sayings;
  const isAsked = rowsOf(rows, "sitting").some(({ asked }) => asked === "yes");
  const told = (findings: readonly Finding[]): readonly Told[] =>
    findings
      .flatMap((each) => [each, ...each.by.flatMap((row) => byTalk(sayings, each, row))])
      .flatMap((each) => {
        const { says } = each;
        if (says.is === "pass") {
          return [];
        }
        const settling =
          says.is === "asks" && isByReason(says.question)
            ? settlingOf(sayings, { ...each, question: says.question })
            : { isSettled: false, barred: [] };
        return [{ ...each, ...settling }];
      });
  const notAsked = told([plainly(shut("not-asked"))]);
  const all = {
    yes: isAsked ? told([...ownYes(sayings), ...doubts(rows, "yes")]) : notAsked,
    safe: isAsked ? told([...isSafe(sayings), ...doubts(rows, "safe")]) : notAsked,
    child: told(isChildSafe(sayings)),
  };
  const open = (those: readonly Told[]) => those.filter(({ isSettled }) => !isSettled);
  return {
    ...{ yes: open(all.yes), safe: open(all.safe), child: open(all.child) },
    settled: [...all.yes, ...all.safe].filter(({ isSettled }) => isSettled),
  };
}

/** How the locks are: shut where any answer shuts, else a question where any asks, else open. */
export function locksIn(sayings: Sayings, standing: Standing): Locks {
  const [yes, safe] = [lockOf(standing.yes), lockOf(standing.safe)];
  const child =
    isChildSafe(sayings).length === 0
      ? { state: "none" as const, shut: [], questions: [] }
      : lockOf(standing.child);
  const mayBeWritten =
    yes.state === "open" && safe.state === "open" && ["open", "none"].includes(child.state);
  return { yes, safe, child, mayBeWritten };
}

/** How the locks are after these rows, in the order of writing. */
export function locksOf(rows: readonly Row[], today: Day): Locks {
  const sayings = sayingsOf(rows, today);
  return locksIn(sayings, standingOf(sayings));
}

function lockOf(standing: readonly Finding[]): Lock {
  const why = sorted(standing.flatMap(({ says }) => (says.is === "shut" ? [says.why] : [])));
  const questions = sorted(
    standing.flatMap(({ says }) => (says.is === "asks" ? [says.question] : [])),
  );
  const open = questions.length > 0 ? "question" : "open";
  return { state: why.length > 0 ? "shut" : open, shut: why, questions };
}

/** What a colleague finds of a question, and who it is about. */
export type Settles = Pick<RowOf<"settled">, "question" | "about" | "outcome">;

export type SettleRefusal =
  | "journey.question.not-found"
  | "journey.by-asking"
  | "journey.by-another"
  | "journey.no-reason";

/** Whether a colleague may settle a question: none who asked, wrote or doubted. That it is not clear, anyone, also once it was settled. */
export function settleProblem(
  standing: Standing,
  { question, about, outcome }: Settles,
  colleague: string,
): SettleRefusal | null {
  const isClear = outcome === "clear";
  const { yes, safe, child, settled } = standing;
  const asked = [...yes, ...safe, ...child, ...(isClear ? [] : settled)].filter(
    ({ says, ...each }) => says.is === "asks" && says.question === question && each.about === about,
  );
  if (asked.length === 0) {
    return "journey.question.not-found";
  }
  const isUnasked = asked.every(({ of }) => of.length === 0);
  if (isUnasked || !byReason.some((each) => each === question)) {
    return "journey.by-asking";
  }
  return isClear && asked.some(({ barred }) => barred.includes(colleague))
    ? "journey.by-another"
    : null;
}

function sorted<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return [...new Set(codes)].toSorted();
}

/** All that keeps a journey, by code: what shuts first. */
export const codesOf = ({ yes, safe, child }: Locks): readonly string[] => [
  ...sorted([yes, safe, child].flatMap(({ shut }) => shut)),
  ...sorted([yes, safe, child].flatMap(({ questions }) => questions)),
];
