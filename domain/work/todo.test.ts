import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays, type Day, day } from "../time/day.ts";
import { type Ranked, rankedTodos, type Todo, type TodoGroup, todoGroups } from "./todo.ts";

/** A Wednesday. */
const today = day("2026-11-25");

interface Of extends Partial<Omit<Todo<string>, "task" | "due" | "since">> {
  readonly due?: string;
  readonly since?: string;
}

const todo = (key: string, { due, since, ...rest }: Of = {}): Todo<string> => ({
  ...{ key, weight: "own", at: null, whose: "own", owner: null, caseId: null, person: null },
  ...{ place: null, task: key, ...rest },
  due: due === undefined ? null : day(due),
  since: since === undefined ? null : day(since),
});

const keysOf = <Task>(todos: readonly Todo<Task>[]) => todos.map(({ key }) => key);
const allIn = <Task>({ groups }: Ranked<Task>) =>
  groups.flatMap(({ open, more }) => [...open, ...more]);

/** The keys of a group, as they stand. */
function inGroup(group: TodoGroup, ...todos: readonly Todo<string>[]): readonly string[] {
  const found = rankedTodos(todos, today).groups.find((each) => each.group === group);
  return found === undefined ? [] : keysOf([...found.open, ...found.more]);
}

for (const [due, group] of [
  ["2026-11-24", "overdue"],
  ["2026-11-25", "today"],
  ["2026-11-26", "this-week"],
  ["2026-11-29", "this-week"],
  ["2026-11-30", "later"],
  ["2026-12-23", "later"],
  ["2026-12-24", null],
] as const) {
  test(`what is due on ${due} is ${group ?? "left to Deadlines, months away"}, on Wednesday 25 November`, () => {
    const { groups, rest } = rankedTodos([todo("one", { due })], today);
    const found = groups.find(({ open, more }) => open.length + more.length > 0)?.group ?? null;
    assert.equal(found, group);
    assert.equal(rest.length, group === null ? 1 : 0);
  });
}

test("danger and a removal come first, then a child, the law, what was agreed for what has come about, and own days", () => {
  const [own, agreed, law, child, danger] = (
    ["own", "agreed", "law", "child", "danger"] as const
  ).map((weight) => todo(weight, { weight, at: "at-once" }));
  assert.ok(own && agreed && law && child && danger);
  assert.deepEqual(inGroup("at-once", own, agreed, law, child, danger), [
    ...["danger", "child", "law", "agreed", "own"],
  ]);
});

test("of one day the law’s comes before what was agreed, whichever was first", () => {
  for (const group of ["overdue", "today", "this-week"] as const) {
    const due = { overdue: "2026-11-20", today: "2026-11-25", "this-week": "2026-11-27" }[group];
    const step = todo("step", { due });
    assert.deepEqual(inGroup(group, step, todo("law", { weight: "law", due })), ["law", "step"]);
  }
});

test("of one’s own that is overdue the oldest comes first; of the law’s the nearest, which can perhaps be mended", () => {
  const law = { weight: "law" } as const;
  assert.deepEqual(
    inGroup(
      "overdue",
      todo("step late", { due: "2026-08-29" }),
      todo("step later", { due: "2026-08-03" }),
      todo("law long ago", { ...law, due: "2026-01-01" }),
      todo("law yesterday", { ...law, due: "2026-11-24" }),
    ),
    ["law yesterday", "law long ago", "step later", "step late"],
  );
});

test("what the law takes within four weeks is open, where what was agreed for the same day is folded", () => {
  const steps = Array.from({ length: 9 }, (_, at) => todo(`step ${at}`, { due: "2026-12-01" }));
  const law = todo("law", { weight: "law", due: "2026-12-20" });
  const later = rankedTodos([...steps, law], today).groups.at(-1);
  assert.deepEqual([later?.group, keysOf(later?.open ?? [])], ["later", ["law"]]);
  assert.equal(later?.more.length, 9);
});

test("neither what cannot wait nor what was missed takes the line of a day of the law that is today or tomorrow", () => {
  const many = Array.from({ length: 30 }, (_, at) => [
    todo(`now ${at}`, { weight: "law", at: "at-once", since: "2026-08-01" }),
    todo(`missed ${at}`, { due: "2026-08-03" }),
    todo(`step ${at}`, { due: "2026-11-26" }),
  ]).flat();
  const law = (key: string, due: string) => todo(key, { weight: "law", due });
  const { groups } = rankedTodos(
    [...many, law("today", "2026-11-25"), law("tomorrow", "2026-11-26")],
    today,
  );
  const open = groups.flatMap((each) => keysOf(each.open));
  assert.ok(open.includes("today") && open.includes("tomorrow"));
  for (const kind of ["now", "missed", "step"]) {
    assert.ok(
      open.some((key) => key.startsWith(kind)),
      `one of ${kind} is open`,
    );
  }
});

test("one’s own and nobody’s come before what a colleague has, whatever it is; what of theirs can wait is not there", () => {
  const others = { whose: "others", owner: "Hanne Moen" } as const;
  const { groups, rest } = rankedTodos(
    [
      todo("their child", { ...others, weight: "child", at: "at-once" }),
      todo("my plan b", { weight: "agreed", at: "at-once" }),
      todo("nobody’s", { whose: "nobody", at: "at-once" }),
      todo("their law, near", { ...others, weight: "law", due: "2026-12-02" }),
      todo("their law, far", { ...others, weight: "law", due: "2026-12-03" }),
      todo("their step", { ...others, due: "2026-11-20" }),
    ],
    today,
  );
  assert.deepEqual(keysOf(allIn({ groups, rest })), [
    ...["my plan b", "nobody’s", "their child", "their law, near"],
  ]);
  assert.deepEqual(keysOf(rest), ["their law, far", "their step"]);
});

test("of what one may not see only the date is told, last, and never that it was missed", () => {
  const hidden = { weight: "hidden" } as const;
  assert.deepEqual(
    inGroup(
      "later",
      todo("past", { ...hidden, due: "2026-11-01" }),
      todo("ahead", { ...hidden, due: "2026-11-27" }),
      todo("step", { due: "2026-12-20" }),
    ),
    ["step", "past", "ahead"],
  );
});

test("of urgent rights what is lost soonest comes first, and of alike ones whose came up last", () => {
  const right = (key: string, since: string, person: string, loss: number, at: number) =>
    todo(key, {
      ...{ weight: "law", at: "at-once", since, place: { loss, at } },
      person: { id: person, pseudonym: person },
    });
  assert.deepEqual(
    inGroup(
      "at-once",
      right("pay", "2026-11-25", "alm", 3, 0),
      right("stay", "2026-11-21", "selje", 1, 0),
      right("drop, before", "2026-11-20", "alm", 2, 0),
      right("drop", "2026-11-22", "selje", 2, 1),
    ),
    ["stay", "drop", "drop, before", "pay"],
  );
});

const anyDay = fc.integer({ min: -200, max: 200 }).map((days): Day => addDays(today, days));
const anyTodo = fc.record({
  key: fc.integer({ min: 0, max: 40 }).map(String),
  weight: fc.constantFrom("danger", "child", "law", "agreed", "own", "hidden"),
  at: fc.constantFrom("at-once", "today", "this-week", null),
  due: fc.option(anyDay),
  since: fc.option(anyDay),
  whose: fc.constantFrom("own", "nobody", "others"),
  owner: fc.constant(null),
  caseId: fc.constant(null),
  person: fc.option(fc.constantFrom("alm", "lind").map((id) => ({ id, pseudonym: id }))),
  place: fc.option(fc.record({ loss: fc.nat(3), at: fc.nat(3) })),
  task: fc.constant("x"),
} satisfies { readonly [Part in keyof Todo<string>]: fc.Arbitrary<Todo<string>[Part]> });
const anyTodos = fc.array(anyTodo, { maxLength: 60 });

test("nothing is lost and nothing is there twice, however much there is", () => {
  fc.assert(
    fc.property(anyTodos, (todos) => {
      const ranked = rankedTodos(todos, today);
      const found = keysOf([...allIn(ranked), ...ranked.rest]);
      assert.equal(new Set(found).size, found.length, "twice");
      assert.deepEqual(new Set(found), new Set(keysOf(todos)), "lost");
      assert.deepEqual(
        ranked.groups.map(({ group }) => group),
        todoGroups,
      );
    }),
  );
});

test("the order is one, whatever order they were found in", () => {
  const unique = fc.uniqueArray(anyTodo, { selector: ({ key }) => key, maxLength: 40 });
  fc.assert(
    fc.property(unique, (todos) => {
      assert.deepEqual(
        keysOf(allIn(rankedTodos(todos, today))),
        keysOf(allIn(rankedTodos(todos.toReversed(), today))),
      );
    }),
  );
});

test("own comes before others’, and what weighs more before what weighs less, in every group", () => {
  const weights = ["danger", "child", "law", "agreed", "own", "hidden"];
  fc.assert(
    fc.property(anyTodos, (todos) => {
      for (const { open, more } of rankedTodos(todos, today).groups) {
        for (const lines of [open, more]) {
          const places = lines.map(
            ({ whose, weight }) => Number(whose === "others") * 10 + weights.indexOf(weight),
          );
          assert.deepEqual(
            places,
            places.toSorted((one, other) => one - other),
          );
        }
      }
    }),
  );
});
