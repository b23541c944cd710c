import { lawPressesDays, type Place, soonestFirst } from "../deadline/part.ts";
import { dayNumber, weekdayOf } from "../time/calendar.ts";
import { addDays, type Day } from "../time/day.ts";

export const todoGroups = ["at-once", "overdue", "today", "this-week", "later"] as const;
export type TodoGroup = (typeof todoGroups)[number];

/** First what can cost most. Hidden: only that something is due, never that it was missed. */
const weights = ["danger", "child", "law", "agreed", "own", "hidden"] as const;
export type Weight = (typeof weights)[number];

/** One thing to do. */
export interface Todo<Task> {
  /** The same however it was found. */
  readonly key: string;
  readonly weight: Weight;
  /** Null where the date decides. */
  readonly at: "at-once" | "today" | "this-week" | null;
  readonly due: Day | null;
  readonly since: Day | null;
  readonly whose: "own" | "nobody" | "others";
  /** Who has it, of others. */
  readonly owner: string | null;
  readonly caseId: string | null;
  readonly person: { readonly id: string; readonly pseudonym: string } | null;
  /** Null where it is no urgent right. */
  readonly place: Place | null;
  /** What it is, for its words and its address. */
  readonly task: Task;
}

export interface GroupOfTodos<Task> {
  readonly group: TodoGroup;
  readonly open: readonly Todo<Task>[];
  /** Folded, and counted. */
  readonly more: readonly Todo<Task>[];
}

export interface Ranked<Task> {
  readonly groups: readonly GroupOfTodos<Task>[];
  /** Months away, or a colleague's that can wait: by date elsewhere. */
  readonly rest: readonly Todo<Task>[];
}

type Any = Todo<unknown>;

/** A colleague's date of the law is told so many days before: our own measure. */
const nearDays = 7;

/** Open lines of each group: all of them are about a screen and a half. */
const openIn: Readonly<Record<TodoGroup, number>> = {
  "at-once": 6,
  overdue: 4,
  today: 4,
  "this-week": 3,
  later: 2,
};

/** Sunday. */
export const endOfWeek = (today: Day): Day => addDays(today, 7 - weekdayOf(dayNumber(today)));

const isOfLaw = ({ weight }: Any): boolean => ["danger", "child", "law"].includes(weight);

function groupByDay({ due, weight }: Any, today: Day): TodoGroup | null {
  if (due === null || due > addDays(today, lawPressesDays)) {
    return null;
  }
  if (weight === "hidden") {
    return "later";
  }
  if (due <= today) {
    return due < today ? "overdue" : "today";
  }
  return due <= endOfWeek(today) ? "this-week" : "later";
}

/** Null for what can wait: months away, or a colleague's that is neither urgent nor lost soon. */
function groupOf(todo: Any, today: Day): TodoGroup | null {
  const group = todo.at ?? groupByDay(todo, today);
  const isNear = isOfLaw(todo) && todo.due !== null && todo.due <= addDays(today, nearDays);
  return todo.whose !== "others" || group === "at-once" || isNear ? group : null;
}

const compared = <Value extends string | number>(one: Value, other: Value): number =>
  one < other ? -1 : Number(one > other);

/** Own and nobody's before colleagues', then by weight. */
function byWeight(one: Any, other: Any): number {
  const place = ({ whose, weight }: Any) =>
    Number(whose === "others") * weights.length + weights.indexOf(weight);
  return place(one) - place(other);
}

const dayIn = ({ due, since }: Any): string => due ?? since ?? "";

/** By date, but the newest first of what came up, and of the law's dates that can perhaps still be mended. */
function byDay(group: TodoGroup): (one: Any, other: Any) => number {
  const newestFirst = (todo: Any) =>
    (group === "at-once" && todo.due === null) || (group === "overdue" && isOfLaw(todo));
  return (one, other) =>
    Number(newestFirst(one)) - Number(newestFirst(other)) ||
    compared(dayIn(one), dayIn(other)) * (newestFirst(one) ? -1 : 1) ||
    compared(one.key, other.key);
}

/** Of urgent rights, what is lost soonest first, by weight. */
function inOrder<Task>(todos: readonly Todo<Task>[], group: TodoGroup): readonly Todo<Task>[] {
  const sorted = todos.toSorted(byDay(group)).toSorted(byWeight);
  if (group !== "at-once") {
    return sorted;
  }
  const lines = sorted.map((todo) => ({
    ...{ todo, person: todo.person?.id ?? null, place: todo.place },
  }));
  return [false, true].flatMap((ofOthers) =>
    weights.flatMap((weight) =>
      soonestFirst(
        lines.filter(
          ({ todo }) => todo.weight === weight && (todo.whose === "others") === ofOthers,
        ),
      ).map(({ todo }) => todo),
    ),
  );
}

/** What the law takes within four weeks is never folded while others are open. */
function split<Task>(group: TodoGroup, todos: readonly Todo<Task>[]): GroupOfTodos<Task> {
  const open = (group === "later" ? todos.filter(isOfLaw) : todos).slice(0, openIn[group]);
  return { group, open, more: todos.filter((todo) => !open.includes(todo)) };
}

/** Each thing once, in the first group that it belongs to; nothing is lost. */
export function rankedTodos<Task>(todos: readonly Todo<Task>[], today: Day): Ranked<Task> {
  const seen = new Set<string>();
  const once = (some: readonly Todo<Task>[]) =>
    some.filter(({ key }) => !seen.has(key) && seen.add(key));
  const groups = todoGroups.map((group) =>
    split(
      group,
      once(
        inOrder(
          todos.filter((todo) => groupOf(todo, today) === group),
          group,
        ),
      ),
    ),
  );
  return { groups, rest: once(todos.filter((todo) => groupOf(todo, today) === null)) };
}
