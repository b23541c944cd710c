import { asks, type Finding, pass, plainly, shut, table } from "./finding.ts";
import { answers, type Row, type RowOf, rowsOf } from "./row.ts";
import { decide, type Table } from "./table.ts";

const { age, notified, for_child, receiver, travels_with, journey } = answers;
const noYes = ["no", "yes"] as const;

/** What is known of an age. maybe: contradicted, doubted or not known, and then as for a child. */
export const ages = ["adult", "child", "maybe", "not-asked"] as const;

const ageColumns = {
  decision: ["none", "adult", "under-18"],
  /** Whether something newer than the decision says otherwise. */
  newer: noYes,
  paper: ["none", "adult", "under-18"],
  "own-word": ["none", ...age.answer],
  doubt: noYes,
} as const;

/** The age of a person, from a decision, a paper, their own word and doubt. */
export const ageTable: Table<typeof ageColumns, (typeof ages)[number]> = {
  columns: ageColumns,
  rules: [
    [{ decision: ["adult"], newer: ["no"] }, "adult"],
    [{ decision: ["adult"], newer: ["yes"] }, "maybe"],
    [{ decision: ["under-18"] }, "child"],
    [{ decision: ["none"], paper: ["none", "under-18"], "own-word": ["under-18"] }, "child"],
    [
      {
        decision: ["none"],
        paper: ["under-18"],
        "own-word": ["none", "not-known", "will-not-say"],
      },
      "child",
    ],
    [{ decision: ["none"], paper: ["adult"], "own-word": ["under-18"] }, "maybe"],
    [{ decision: ["none"], paper: ["under-18"], "own-word": ["adult"] }, "maybe"],
    [{ decision: ["none"], doubt: ["yes"] }, "maybe"],
    [{ decision: ["none"], paper: ["adult"] }, "adult"],
    [{ decision: ["none"], "own-word": ["adult"] }, "adult"],
    [{ decision: ["none"], "own-word": ["not-known", "will-not-say"] }, "maybe"],
    [{ decision: ["none"], "own-word": ["none"] }, "not-asked"],
  ],
};

/** What a child needs before a journey, and each child who comes along. */
export const childTables = {
  age: table({ age: ages }, [
    [{ age: ["adult", "child"] }, pass],
    [{ age: ["maybe", "not-asked"] }, asks("age")],
  ]),
  notified: table({ "taken-in": ["not-sent", ...notified["taken-in"]] }, [
    [{ "taken-in": ["yes"] }, pass],
    [{ "taken-in": ["no", "not-known"] }, asks("taken-in")],
    [{ "taken-in": ["not-sent"] }, shut("notify")],
  ]),
  for_child: table(for_child, [
    [{ who: ["child-welfare", "guardian"], says: ["no"] }, shut("child-welfare-no")],
    [{ who: ["child-welfare", "guardian"], says: ["agrees"], joins: ["yes"] }, pass],
    [{ who: ["child-welfare", "guardian", "parent", "nobody"] }, asks("child-welfare")],
  ]),
  receiver: table(receiver, [
    [{ "looked-into": ["yes"] }, pass],
    [{ "looked-into": ["no", "not-known"] }, asks("receiver")],
  ]),
  /** Whether someone holds a child of theirs. */
  holds: table({ child: noYes }, [
    [{ child: ["no"] }, pass],
    [{ child: ["yes"] }, asks("child-held")],
  ]),
  /** Who comes along, said where the journey is written, against those who were named. */
  company: table({ along: journey.along, named: noYes }, [
    [{ along: ["nobody"], named: ["no"] }, pass],
    [{ along: ["named"], named: ["yes"] }, pass],
    [{ along: journey.along }, asks("along")],
  ]),
  along: table(
    {
      whose: travels_with.whose,
      "other-parent": travels_with["other-parent"],
      locks: travels_with.locks,
    },
    [
      [
        {
          whose: ["own"],
          "other-parent": ["not-needed", "agrees"],
          locks: ["not-in-case", "open"],
        },
        pass,
      ],
      [{ whose: ["own", "other", "not-known"] }, asks("along")],
    ],
  ),
};

/** What is known of the person's age from all that was said of it. */
function ageOf(rows: readonly Row[]): (typeof ages)[number] {
  const said = rowsOf(rows, "age");
  const last = (basis: RowOf<"age">["basis"]) => said.findLast((each) => each.basis === basis);
  const decision = last("decision");
  const newer =
    decision !== undefined &&
    said.some(({ on, answer }) => on > decision.on && answer !== decision.answer);
  return decide(ageTable, {
    decision: known(decision),
    newer: newer ? "yes" : "no",
    paper: known(last("paper")),
    "own-word": last("own-word")?.answer ?? "none",
    doubt: last("doubt") === undefined ? "no" : "yes",
  });
}

/** A paper or a decision that says nothing certain says nothing. */
function known(said: RowOf<"age"> | undefined): "none" | "adult" | "under-18" {
  return said?.answer === "adult" || said?.answer === "under-18" ? said.answer : "none";
}

/** The lock “child”: nothing to find where the person is an adult and no child comes along or is held. */
export function isChildSafe(rows: readonly Row[]): readonly Finding[] {
  const of = ageOf(rows);
  const { age, notified, for_child, receiver, holds, along, company } = childTables;
  const named = rowsOf(rows, "travels_with");
  const written = rowsOf(rows, "journey").slice(-1);
  const held = rowsOf(rows, "holds").at(-1)?.things.includes("child") ?? false;
  const asChild = of === "child" || of === "maybe";
  return [
    ...(held ? [decide(holds, { child: "yes" })] : []),
    ...(of === "adult" ? [] : [decide(age, { age: of })]),
    ...(asChild
      ? [
          decide(notified, {
            "taken-in": rowsOf(rows, "notified").at(-1)?.["taken-in"] ?? "not-sent",
          }),
          decide(
            for_child,
            rowsOf(rows, "for_child").at(-1) ?? { who: "nobody", says: "not-yet", joins: "no" },
          ),
          decide(receiver, rowsOf(rows, "receiver").at(-1) ?? { "looked-into": "no" }),
        ]
      : []),
    ...written.map((each) =>
      decide(company, { along: each.along, named: named.length === 0 ? "no" : "yes" }),
    ),
    ...named.filter((each) => each.age !== "adult").map((each) => decide(along, each)),
  ].map(plainly);
}
