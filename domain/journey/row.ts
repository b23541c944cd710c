import type { Day } from "../time/day.ts";

// The rows of a journey home: what was asked and answered. Words that were said are kept beside them: nothing in a row is a sentence.

const yesNoUnknown = ["yes", "no", "not-known"] as const;
/** Who did something, as far as it matters for a yes: someone of the list, or not. */
const by = [
  "nobody",
  "family-or-friend",
  "help-or-agency",
  "listed",
  "other",
  "not-known",
] as const;
const noneOrSome = ["none", "some", "not-known", "will-not-say"] as const;

/** The answers of each row. Pages, API and tables take them from here. */
export const answers = {
  /** A talk: what it was like. */
  sitting: {
    asked: ["yes", "no", "later"],
    alone: yesNoUnknown,
    understood: ["shared", "interpreter", "poor", "not-known"],
    interpreter: ["none", "qualified", "other-adult", "child", "not-known"],
    tie: ["none", "own-kin", "work-or-listed", "not-known"],
    agreed: yesNoUnknown,
  },
  wish: { answer: ["yes", "no", "not-known", "will-not-say"] },
  idea: { how: ["own", "asked", "told-to", "not-known", "will-not-say"], by },
  pays: {
    who: [
      "own",
      "scheme",
      "family-or-friend",
      "listed",
      "other",
      "not-decided",
      "not-known",
      "will-not-say",
    ],
    back: yesNoUnknown,
  },
  holds: { held: ["nobody", "someone", "not-known", "will-not-say"], by, tied: yesNoUnknown },
  stays: {},
  hangs: {
    on: ["nothing", "own-terms", "promise", "not-known", "will-not-say"],
    by,
    "in-place": yesNoUnknown,
  },
  informed: { by: ["lawyer", "helper", "declined", "nobody", "not-known"] },
  lives: {
    where: [
      "own-place",
      "with-someone",
      "programme",
      "place-of-work",
      "not-decided",
      "not-known",
      "will-not-say",
    ],
  },
  knows: { answer: ["nobody", "some", "not-known", "will-not-say"] },
  met: { answer: ["nobody", "some", "not-decided", "not-known", "will-not-say"] },
  afraid: { answer: noneOrSome },
  owes: { answer: noneOrSome },
  work_people: { answer: noneOrSome },
  /** One whom they live with, meet, or who knows of it: one role a row. */
  met_by: { role: ["meets", "drives", "lives-with", "gives-work", "travels-along", "knows"] },
  /** One who is feared, owed or worked for. */
  listed: { finds: yesNoUnknown, reach: yesNoUnknown },
  /** What one of `met_by` and one of `listed` have to do with each other: the first that is true. */
  tie: {
    tie: ["same-person", "same-home", "works-for", "kin", "in-contact", "none", "not-known"],
  },
  arrangement: { enough: ["yes", "no", "not-known", "will-not-say", "not-asked"] },
  travels_with: {
    age: ["under-18", "adult", "not-known"],
    whose: ["own", "other", "not-known"],
    "other-parent": ["not-needed", "agrees", "no", "not-known"],
    /** How the locks of their own journey are. */
    locks: ["not-in-case", "open", "not-open"],
  },
  age: {
    basis: ["own-word", "paper", "decision", "doubt"],
    answer: ["adult", "under-18", "not-known", "will-not-say"],
  },
  notified: { "taken-in": yesNoUnknown },
  for_child: {
    who: ["child-welfare", "guardian", "parent", "nobody"],
    says: ["agrees", "no", "not-yet", "not-known"],
    joins: yesNoUnknown,
  },
  receiver: { "looked-into": yesNoUnknown },
  /** An adult goes although something is missing. It opens nothing. */
  goes_anyway: { numbers: yesNoUnknown, call: yesNoUnknown },
  also_tells_of: { of: ["danger", "age", "health", "law"] },
  settled: { outcome: ["clear", "not-clear", "ask-again"] },
  corrected: {},
  doubted: { lock: ["yes", "safe"] },
  /** The journey itself, with who comes along; its words are beside the row, as of any other. */
  journey: { along: ["nobody", "named", "not-known"] },
} as const;

export type RowKind = keyof typeof answers;

/** What may be ticked of `stays`, and of `things` that are held. */
export const ifStays = [
  "nothing-bad",
  "own-reason",
  "must-leave",
  "no-means",
  "harm",
  "other",
  "not-known",
  "will-not-say",
] as const;
export const things = [
  "passport",
  "papers",
  "phone",
  "money",
  "pictures",
  "child",
  "other",
] as const;
export const whys = ["afraid", "debt", "work"] as const;

/** What a row holds beside its answers: labels and ids, never names. */
interface Beside {
  readonly sitting: { readonly id: string; readonly on: Day; readonly by: string };
  readonly holds: { readonly things: readonly (typeof things)[number][] };
  readonly stays: { readonly ticked: readonly (typeof ifStays)[number][] };
  readonly met_by: { readonly label: string; readonly over: boolean };
  readonly listed: { readonly label: string; readonly whys: readonly (typeof whys)[number][] };
  readonly tie: { readonly met: string; readonly listed: string };
  /** `confirmed`: the colleague who did; null where nobody has. */
  readonly arrangement: { readonly covers: readonly string[]; readonly confirmed: string | null };
  readonly travels_with: { readonly label: string };
  /** A decision says who made it, and its reference. */
  readonly age: {
    readonly on: Day;
    readonly authority?: string | null;
    readonly reference?: string | null;
  };
  readonly also_tells_of: { readonly on: Day };
  /** When they leave; left out or null where it is not known. */
  readonly goes_anyway: { readonly day?: Day | null };
  /** The day that it is meant for. */
  readonly journey: { readonly day?: Day | null };
  /** `about`: the row it is about by its label, or a talk by its id; null where the question is of no one row. */
  readonly settled: {
    readonly question: string;
    readonly about: string | null;
    readonly by: string;
    readonly on: Day;
  };
  /** An answer that the person says is wrong; `about`: as `keyOf` says it; null of a talk: each before it. */
  readonly corrected: { readonly of: RowKind; readonly about: string | null };
  /** An answer that a colleague finds does not fit what was said. */
  readonly doubted: { readonly about: string; readonly by: string; readonly on: Day };
}

type Answers<Kind extends RowKind> = {
  readonly [Column in keyof (typeof answers)[Kind]]: (typeof answers)[Kind][Column] extends readonly (infer Value)[]
    ? Value
    : never;
};

/** One row of a kind; `said`: the talk in which it was answered, null where it was no talk. */
export type RowOf<Kind extends RowKind> = {
  readonly row: Kind;
  readonly said: string | null;
  /** Who wrote it down, when, and of which thing in the plan it is; left out where no plan keeps it. */
  readonly written?: { readonly thing?: string; readonly by: string; readonly on: Day };
} & Answers<Kind> &
  (Kind extends keyof Beside ? Beside[Kind] : unknown);

export type Row = { readonly [Kind in RowKind]: RowOf<Kind> }[RowKind];

/** A row as it is kept: who wrote it, when, and its id are those of the wording in a plan that it is in. */
export type KeptRow = { readonly [Kind in RowKind]: Omit<RowOf<Kind>, Said<Kind>> }[RowKind];
type Said<Kind extends RowKind> =
  | "written"
  | (Kind extends keyof Beside ? keyof Beside[Kind] & ("id" | "by" | "on") : never);

/** The rows of one kind, in the order in which they were written. */
export function rowsOf<Kind extends RowKind>(
  rows: readonly Row[],
  kind: Kind,
): readonly RowOf<Kind>[] {
  return rows.filter((each): each is Row & RowOf<Kind> => each.row === kind);
}

/** The last row of each that `key` tells apart, in the order in which each was first named. */
export function lastOf<One>(rows: readonly One[], key: (row: One) => string): readonly One[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/** Who comes along, as each was named last. Who was once said to be under eighteen stays so. */
export function alongIn(rows: readonly Row[]): readonly RowOf<"travels_with">[] {
  const named = rowsOf(rows, "travels_with");
  const isYoung = (label: string) =>
    named.some((each) => each.label === label && each.age === "under-18");
  return lastOf(named, ({ label }) => label).map((each) =>
    isYoung(each.label) ? { ...each, age: "under-18" } : each,
  );
}

/** Two labels as one text that no other two make: how long the first is, where one holds what parts them. */
function ofTwo(...two: readonly [string, string]): string {
  const isPlain = two.every((label) => !label.includes("/"));
  return (isPlain ? two : [two[0].length, ...two]).join("/");
}

/** Whom a row is about, by label: of a pair both; null where it is about nobody else, and only its kind tells it apart. */
export function aboutOf(row: KeptRow): string | null {
  switch (row.row) {
    case "met_by":
    case "listed":
    case "travels_with":
      return row.label;
    case "tie":
      return ofTwo(row.met, row.listed);
    default:
      return null;
  }
}

/** What tells a row from others of its kind: a newer one with the same key is on the same thing. */
export function keyOf(row: KeptRow): string | null {
  switch (row.row) {
    case "met_by":
      return ofTwo(row.label, row.role);
    case "arrangement":
      return JSON.stringify(row.covers);
    case "for_child":
      return row.who;
    case "also_tells_of":
      return row.of;
    case "doubted":
      return row.about;
    default:
      return aboutOf(row);
  }
}
