import { type Day, daysBetween } from "../time/day.ts";
import { isChildSafe } from "./child.ts";
import {
  asks,
  byReason,
  type Finding,
  plainly,
  type Question,
  type Shut,
  shut,
} from "./finding.ts";
import { ownYes } from "./own-yes.ts";
import { type Row, type RowOf, rowsOf } from "./row.ts";
import { isSafe } from "./safe.ts";
import { decide } from "./table.ts";
import { talks } from "./talk.ts";

/** How many days an answer opens, and what a colleague settled holds. A proposal: no source says it. */
const daysHeld = 30;

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

/** Who asked or doubted, and when: another settles it, afterwards. */
type Asker = RowOf<"sitting" | "doubted"> | null;

/** Whether a question was settled by a reason, by another than who asked, after the row it follows from, and not too long ago. */
function isSettled(
  rows: readonly Row[],
  today: Day,
  question: Question,
  { about, asker, from }: Told,
): boolean {
  const since = from === undefined ? 0 : rows.lastIndexOf(from) + 1;
  return (
    byReason.some((each) => each === question) &&
    rowsOf(rows.slice(since), "settled").some(
      (each) =>
        each.question === question &&
        each.about === about &&
        each.outcome === "clear" &&
        each.by !== asker?.by &&
        daysBetween(each.on, today) <= daysHeld,
    )
  );
}

/** What a finding comes to by its talk: one that does not count opens nothing, and what opened a while ago is asked again. */
function byTalk({ says, said }: Finding, talk: RowOf<"sitting"> | undefined, today: Day) {
  const passes = says.is === "pass";
  if (talk === undefined) {
    return said !== null && passes ? [plainly(shut("ask-again"))] : [];
  }
  const way = decide(talks, talk);
  const ofTalk = way === "setting" || way === "interpreter" ? asks(way) : null;
  return [
    ...(ofTalk !== null && says.is !== "shut" ? [{ says: ofTalk, said, about: said }] : []),
    ...(way === "does-not-count" && passes ? [plainly(shut("ask-again"))] : []),
    ...(passes && daysBetween(talk.on, today) > daysHeld ? [plainly(asks("still-so"))] : []),
  ];
}

/** What is to be said of a lock, and who asked it. */
interface Told extends Finding {
  readonly asker: Asker;
}

/** Doubts of colleagues in one lock. */
const doubts = (rows: readonly Row[], lock: "yes" | "safe"): readonly Told[] =>
  rowsOf(rows, "doubted")
    .filter((each) => each.lock === lock)
    .map((from) => ({
      ...{ says: asks("does-not-fit"), said: null, about: from.about, from },
      asker: from,
    }));

/** A lock by name, with all that keeps it from being open, each by itself. */
export type Standing = Readonly<Record<"yes" | "safe" | "child", readonly Told[]>>;

/** All that keeps each lock from being open after these rows; null where the lock does not apply. */
export function standingOf(rows: readonly Row[], today: Day): Standing {
  const talked = rowsOf(rows, "sitting");
  const isAsked = talked.some(({ asked }) => asked === "yes");
  const told = (findings: readonly Finding[]): readonly Told[] =>
    findings.flatMap((each) => {
      const asker = talked.findLast(({ id }) => id === each.said) ?? null;
      const ofTalk = asker === null ? {} : { from: asker };
      return [each, ...byTalk(each, asker ?? undefined, today)].map((one) => ({
        ...{ ...ofTalk, ...one },
        asker,
      }));
    });
  const open = (all: readonly Told[]) =>
    all.filter(
      (told) =>
        told.says.is === "shut" ||
        (told.says.is === "asks" && !isSettled(rows, today, told.says.question, told)),
    );
  const notAsked = told([plainly(shut("not-asked"))]);
  return {
    yes: open(isAsked ? [...told(ownYes(rows)), ...doubts(rows, "yes")] : notAsked),
    safe: open(isAsked ? [...told(isSafe(rows)), ...doubts(rows, "safe")] : notAsked),
    child: open(told(isChildSafe(rows))),
  };
}

/** How the locks are after these rows, in the order of writing: shut where any answer shuts, else a question where any asks, else open. */
export function locksOf(rows: readonly Row[], today: Day): Locks {
  const standing = standingOf(rows, today);
  const [yes, safe] = [lockOf(standing.yes), lockOf(standing.safe)];
  const child =
    isChildSafe(rows).length === 0
      ? { state: "none" as const, shut: [], questions: [] }
      : lockOf(standing.child);
  const mayBeWritten =
    yes.state === "open" && safe.state === "open" && ["open", "none"].includes(child.state);
  return { yes, safe, child, mayBeWritten };
}

function lockOf(standing: readonly Finding[]): Lock {
  const why = sorted(standing.flatMap(({ says }) => (says.is === "shut" ? [says.why] : [])));
  const questions = sorted(
    standing.flatMap(({ says }) => (says.is === "asks" ? [says.question] : [])),
  );
  const open = questions.length > 0 ? "question" : "open";
  return { state: why.length > 0 ? "shut" : open, shut: why, questions };
}

/** A question that a colleague settles by a reason, and who it is about. */
export type Settling = Pick<RowOf<"settled">, "question" | "about">;

export type SettleRefusal =
  | "journey.question.not-found"
  | "journey.by-asking"
  | "journey.by-another"
  | "journey.no-reason";

/** Whether a question may be settled by a colleague: one that is open, by a reason, and not by who asked or doubted. */
export function settleProblem(
  standing: Standing,
  { question, about }: Settling,
  colleague: string,
): SettleRefusal | null {
  const open = [...standing.yes, ...standing.safe, ...standing.child].filter(
    ({ says, ...each }) => says.is === "asks" && says.question === question && each.about === about,
  );
  const [first] = open;
  if (first === undefined) {
    return "journey.question.not-found";
  }
  const isAsked = question === "tie" && about === null;
  if (isAsked || !byReason.some((each) => each === question)) {
    return "journey.by-asking";
  }
  return open.some(({ asker }) => asker?.by === colleague) ? "journey.by-another" : null;
}

function sorted<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return [...new Set(codes)].toSorted();
}

/** All that keeps a journey, by code: what shuts first. */
export const codesOf = ({ yes, safe, child }: Locks): readonly string[] => [
  ...sorted([yes, safe, child].flatMap(({ shut }) => shut)),
  ...sorted([yes, safe, child].flatMap(({ questions }) => questions)),
];
