import type { Answer } from "./answer.ts";
import type { KeptRow, Row } from "./row.ts";
import type { People } from "./safe.ts";

/** What two labels of the same person have in common. */
export const folded = (label: string): string =>
  label
    .normalize("NFC")
    .toLowerCase()
    .split(" ")
    .filter((part) => part.trim() !== "")
    .join(" ");

/** Labels of people that rows hold, in the order in which each was first written. */
export const labelsOf = (rows: readonly (KeptRow | Row)[]): readonly string[] => [
  ...new Set(
    rows.flatMap((row) =>
      row.row === "met_by" || row.row === "listed" || row.row === "travels_with" ? [row.label] : [],
    ),
  ),
];

/** A row whose labels are as they were first written: case and spaces make no other person. */
function asFirst(row: KeptRow, labels: readonly string[]): KeptRow {
  const first = (label: string) =>
    labels.find((each) => folded(each) === folded(label)) ?? label.trim();
  switch (row.row) {
    case "met_by":
    case "listed":
    case "travels_with":
      return { ...row, label: first(row.label) };
    case "tie":
      return { ...row, met: first(row.met), listed: first(row.listed) };
    case "arrangement":
      return { ...row, covers: row.covers.map(first) };
    default:
      return row;
  }
}

/** Answers as `asFirst` has them, after these rows and after each other. */
export function namedAlike(answers: readonly Answer[], rows: readonly Row[]): readonly Answer[] {
  const named: Answer[] = [];
  for (const answer of answers) {
    const labels = labelsOf([...rows, ...named.map(({ row }) => row)]);
    named.push({ ...answer, row: asFirst(answer.row, labels) });
  }
  return named;
}

/** Questions that are answered by people. */
type OfPeople = "lives" | "met" | "knows" | "afraid" | "owes" | "work_people";

const whyOf = { afraid: "afraid", owes: "debt", work_people: "work" } as const;

/** Who is meant by “these people” in answer to a question, by their labels. */
export function meantBy({ around, feared }: People, kind: OfPeople): readonly string[] {
  if (kind === "afraid" || kind === "owes" || kind === "work_people") {
    return feared.filter(({ whys }) => whys.includes(whyOf[kind])).map(({ label }) => label);
  }
  const roles = {
    lives: ["lives-with"],
    knows: ["knows"],
    met: ["meets", "drives", "gives-work", "travels-along"],
  } as const;
  const of = around.filter(({ role }) => roles[kind].some((each) => each === role));
  return [...new Set(of.map(({ label }) => label))];
}
