import { type Finding, plainly } from "./finding.ts";
import { alongIn, answers, lastOf, type Row, type RowOf, rowsOf } from "./row.ts";
import { answersOf, type Sayings } from "./said.ts";
import { asks, pass, type Says, shut, table } from "./says.ts";
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

/** An answer that says something certain of an age. An adult is decided by who says who they are, and by what. */
const isKnown = ({ basis, answer, authority, reference }: RowOf<"age">): boolean =>
  answer === "under-18" ||
  (answer === "adult" && (basis !== "decision" || Boolean(authority && reference)));

/** What is known of the person's age from all that was said of it. */
function ageOf({ rows }: Sayings): (typeof ages)[number] {
  const said = rowsOf(rows, "age");
  const ofBasis = (basis: RowOf<"age">["basis"]) => said.filter((each) => each.basis === basis);
  const last = (basis: "decision" | "paper") => ofBasis(basis).findLast(isKnown);
  const decision = last("decision");
  const own = ofBasis("own-word");
  const isNewer = (each: RowOf<"age">): boolean =>
    decision !== undefined &&
    said.indexOf(each) > said.indexOf(decision) &&
    each.basis !== "decision" &&
    each.answer !== decision.answer;
  // Who once said that they are under eighteen, or whose paper did, is in doubt whatever is said later.
  const isContradicted = [...own, ...ofBasis("paper")].some(({ answer }) => answer === "under-18");
  return decide(ageTable, {
    decision: known(decision),
    newer: said.some(isNewer) ? "yes" : "no",
    paper: known(last("paper")),
    "own-word": own.at(-1)?.answer ?? "none",
    doubt: ofBasis("doubt").length > 0 || isContradicted ? "yes" : "no",
  });
}

const known = (said: RowOf<"age"> | undefined): "none" | "adult" | "under-18" =>
  said?.answer === "adult" || said?.answer === "under-18" ? said.answer : "none";

/** What who acts for a child says: the last of each. A no of any of them shuts. */
function actsForChild(rows: readonly Row[]): Says {
  const found = lastOf(rowsOf(rows, "for_child"), ({ who }) => who).map((each) =>
    decide(childTables.for_child, each),
  );
  return (
    found.find(({ is }) => is === "shut") ??
    found.find(({ is }) => is === "pass") ??
    decide(childTables.for_child, { who: "nobody", says: "not-yet", joins: "no" })
  );
}

/** The lock “child”: nothing to find where the person is an adult and no child comes along or is held. */
export function isChildSafe(sayings: Sayings): readonly Finding[] {
  const { rows } = sayings;
  const of = ageOf(sayings);
  const { age, notified, receiver, holds, along, company } = childTables;
  const named = alongIn(rows);
  const written = rowsOf(rows, "journey").slice(-1);
  const held = answersOf(sayings, "holds").some(({ things }) => things.includes("child"));
  const asChild = of === "child" || of === "maybe";
  return [
    ...(held ? [decide(holds, { child: "yes" })] : []),
    ...(of === "adult" ? [] : [decide(age, { age: of })]),
    ...(asChild
      ? [
          decide(notified, {
            "taken-in": rowsOf(rows, "notified").at(-1)?.["taken-in"] ?? "not-sent",
          }),
          actsForChild(rows),
          decide(receiver, rowsOf(rows, "receiver").at(-1) ?? { "looked-into": "no" }),
        ]
      : []),
    ...written.map((each) =>
      decide(company, { along: each.along, named: named.length === 0 ? "no" : "yes" }),
    ),
    ...named.filter((each) => each.age !== "adult").map((each) => decide(along, each)),
  ].map(plainly);
}
