import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Day } from "../../domain/time/day.ts";
import { type Ranked, rankedTodos } from "../../domain/work/todo.ts";
import type { Cell } from "../../store/cell.ts";
import { type CaseTitled, casesTitled } from "../../store/work/work.ts";
import { onAgency } from "../access/perform.ts";
import type { IncomingLine } from "../intake/incoming.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import type { Task, WorkTodo } from "./todo.ts";
import { todosOf } from "./todos.ts";

export interface Work extends Omit<Sources, "inbox"> {
  /** What to do, each thing once. */
  readonly todos: Ranked<Task>;
  /** The cases of the todos and the news. */
  readonly titles: ReadonlyMap<string, CaseTitled>;
  /** What waits and is not among the todos; null without access to the inbox. */
  readonly inbox: NewIn | null;
}

interface NewIn {
  readonly held: number;
  readonly reports: number;
  readonly referrals: number;
  readonly newest: readonly IncomingLine[];
}

/** What is already a line of the list is not new as well. */
function newIn({ inbox }: Sources, todos: readonly WorkTodo[]): NewIn | null {
  if (inbox === null) {
    return null;
  }
  const { held, waiting, referrals, newest } = inbox;
  const lines = todos.flatMap(({ task }) => ("line" in task ? [task.line] : []));
  const listed = (kind: IncomingLine["kind"]) => lines.filter((line) => line.kind === kind).length;
  const shown = new Set(lines.map(({ id }) => id));
  return {
    held,
    reports: waiting - referrals - listed("report"),
    referrals: referrals - listed("referral"),
    newest: newest.filter(({ id }) => !shown.has(id)),
  };
}

/** Reads what waits: in the inbox, one's own cases, by date and from others. */
export async function readWork(
  cell: Cell,
  actor: Colleague,
  today: Day,
): Promise<Outcome<Work, "not-permitted">> {
  return await onAgency(cell, actor, { action: "work.read" }, async (tx) => {
    const sources = await sourcesOf(tx, actor, today);
    const todos = rankedTodos(todosOf(sources, actor.id, today), today);
    const lines = todos.groups.flatMap(({ open, more }) => [...open, ...more]);
    const cases = [
      ...lines.flatMap(({ caseId }) => caseId ?? []),
      ...sources.news.flatMap(({ case: of }) => of?.id ?? []),
    ];
    const titles = await casesTitled(tx, cases);
    return done({ ...sources, inbox: newIn(sources, lines), todos, titles });
  });
}
