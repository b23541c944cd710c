import { answered, type Finding, plainly } from "./finding.ts";
import { aboutOf, alongIn, answers, type Row, type RowKind, type RowOf, rowsOf } from "./row.ts";
import { counts, heldEach, holding, isWrong, type Sayings } from "./said.ts";
import { asks, pass, type Says, shut, table } from "./says.ts";
import { decide } from "./table.ts";

const { lives, knows, met, afraid, met_by, tie, listed, arrangement, travels_with } = answers;
/** Whether there is a row of who it is. */
const row = ["yes", "no"] as const;
const noYes = ["no", "yes"] as const;

/** How they are safe: a table for each question of it, each pair, and each of those listed. */
export const safeTables = {
  lives: table({ ...lives, row }, [
    [{ where: ["own-place", "programme"] }, pass],
    [{ where: ["with-someone"], row: ["yes"] }, pass],
    [
      { where: ["with-someone", "place-of-work", "not-decided", "not-known", "will-not-say"] },
      asks("lives"),
    ],
  ]),
  list: table({ ...afraid, row }, [
    [{ answer: ["none"] }, pass],
    [{ answer: ["some"], row: ["yes"] }, pass],
    [{ answer: ["some", "not-known", "will-not-say"] }, asks("who")],
  ]),
  knows: table({ ...knows, row }, [
    [{ answer: ["nobody"] }, pass],
    [{ answer: ["some"], row: ["yes"] }, pass],
    [{ answer: ["some", "not-known", "will-not-say"] }, asks("knows")],
  ]),
  met: table({ ...met, row }, [
    [{ answer: ["nobody"] }, pass],
    [{ answer: ["some"], row: ["yes"] }, pass],
    [{ answer: ["some", "not-decided", "not-known", "will-not-say"] }, asks("met")],
  ]),
  pair: table({ role: met_by.role, tie: [...tie.tie, "not-asked"] }, [
    [{ tie: ["none"] }, pass],
    [
      {
        role: ["meets", "drives", "lives-with", "gives-work", "travels-along"],
        tie: ["same-person", "same-home", "works-for"],
      },
      shut("meets-listed"),
    ],
    [
      {
        tie: [
          "same-person",
          "same-home",
          "works-for",
          "kin",
          "in-contact",
          "not-known",
          "not-asked",
        ],
      },
      asks("tie"),
    ],
  ]),
  listed: table(
    { ...listed, arrangement: ["none", "not-confirmed", "confirmed"], enough: arrangement.enough },
    [
      [{ enough: ["no"] }, shut("not-enough")],
      [{ finds: ["no"], reach: ["no"] }, pass],
      [{ arrangement: ["confirmed"], enough: ["yes"] }, pass],
      [
        { arrangement: ["confirmed"], enough: ["not-known", "will-not-say", "not-asked"] },
        asks("enough"),
      ],
      [{ arrangement: ["not-confirmed"] }, asks("confirm")],
      [{ arrangement: ["none"], finds: ["yes"], reach: ["no"] }, asks("reach")],
      [{ arrangement: ["none"] }, asks("safe-from")],
    ],
  ),
  /** Whether “danger” was ticked in the plan since they last said whom they are afraid of. */
  danger: table({ newer: noYes }, [
    [{ newer: ["no"] }, pass],
    [{ newer: ["yes"] }, asks("danger-new")],
  ]),
  "with-adult": table({ locks: travels_with.locks }, [
    [{ locks: ["not-in-case", "open"] }, pass],
    [{ locks: ["not-open"] }, asks("along")],
  ]),
};

const isThere = (found: boolean) => (found ? "yes" : "no");

/** One of those listed with one whom they live with, meet, or who knows; null where it was never asked what they have to do with each other. */
interface Pair {
  readonly around: RowOf<"met_by">;
  readonly feared: RowOf<"listed">;
  readonly asked: RowOf<"tie"> | null;
  /** What was answered of the two, as far as it holds. */
  readonly ties: readonly (Row & RowOf<"tie">)[];
  /** The rows of the two themselves. */
  readonly of: readonly Row[];
}

/** Whom a journey is about: around them there, on the list, and each pair of the two. */
export interface People {
  readonly around: readonly RowOf<"met_by">[];
  readonly feared: readonly RowOf<"listed">[];
  readonly pairs: readonly Pair[];
}

/** Who is named with a role is around until an answer that counts says that it is over. */
const around = (sayings: Sayings) =>
  heldEach(sayings, "met_by").flatMap((of) => {
    const last = of.findLast(({ over }) => !over);
    return last === undefined ? [] : [{ last, of }];
  });

export function peopleIn(sayings: Sayings): People {
  const listed = heldEach(sayings, "listed").flatMap((of) =>
    of.slice(-1).map((last) => ({ last, of })),
  );
  const met = around(sayings);
  const asked = heldEach(sayings, "tie");
  const pairs = met.flatMap((one) =>
    listed.map((other) => {
      const isOfTwo = (each: RowOf<"tie">) =>
        each.met === one.last.label && each.listed === other.last.label;
      const ties = asked.find(([first]) => first !== undefined && isOfTwo(first)) ?? [];
      const of = [...one.of, ...other.of];
      return { around: one.last, feared: other.last, asked: ties.at(-1) ?? null, ties, of };
    }),
  );
  return { around: met.map(({ last }) => last), feared: listed.map(({ last }) => last), pairs };
}

/** Each pair: never asked is a question too. */
const ofPairs = (pairs: readonly Pair[]): readonly Finding[] =>
  pairs.flatMap(({ around: { role }, ties, of }) =>
    ties.length === 0
      ? [plainly(decide(safeTables.pair, { role, tie: "not-asked" }))]
      : ties.map((row) => ({
          says: decide(safeTables.pair, { role, tie: row.tie }),
          about: aboutOf(row),
          by: [row],
          of: [...of, row],
        })),
  );

/** Rows that the person says are wrong, but those of which `answered` finds it, until they are asked anew of the same. */
function corrections(sayings: Sayings): readonly Finding[] {
  const ofWhom: readonly RowKind[] = [
    ...(["met_by", "listed", "tie", "arrangement", "travels_with"] as const),
    ...(["age", "notified", "for_child", "receiver"] as const),
  ];
  return rowsOf(sayings.rows, "corrected")
    .filter((each) => ofWhom.includes(each.of) && isWrong(sayings, each))
    .map(() => plainly(asks("corrected")));
}

/** Whether each of those listed can find or reach them, and what is arranged against it. */
function eachListed(sayings: Sayings): readonly Finding[] {
  const arranged = rowsOf(sayings.rows, "arrangement") as readonly (Row & RowOf<"arrangement">)[];
  return heldEach(sayings, "listed").flatMap((held) =>
    held.flatMap((row): readonly Finding[] => {
      const against = holding(
        sayings,
        arranged.filter(({ covers }) => covers.includes(row.label)),
      );
      const judge = (each: RowOf<"arrangement"> | null): Says => {
        const isConfirmed = each?.confirmed === null ? "not-confirmed" : "confirmed";
        return decide(safeTables.listed, {
          ...row,
          arrangement: each === null ? "none" : isConfirmed,
          enough: each?.enough ?? "not-asked",
        });
      };
      const of = [row, ...against];
      const about = aboutOf(row);
      // Who neither finds nor reaches them is away without what is arranged.
      const isAway = judge(null).is === "pass";
      return against.length === 0
        ? [{ says: judge(null), about, by: [row], of }]
        : against.map((each) => ({
            says: judge(each),
            about,
            by: isAway ? [row] : [row, each],
            of,
          }));
    }),
  );
}

/** Danger that was ticked since they last answered, so that it counts, whom they are afraid of. */
function newDanger(sayings: Sayings): Finding {
  const { rows } = sayings;
  const asked = rows.findLastIndex((row) => row.row === "afraid" && counts(sayings, row));
  const of = rows
    .slice(asked + 1)
    .filter((row) => row.row === "also_tells_of" && row.of === "danger");
  return {
    says: decide(safeTables.danger, { newer: isThere(of.length > 0) }),
    about: null,
    by: [],
    of,
  };
}

/** Adults who come along, as they were named last. */
const adultsAlong = ({ rows }: Sayings): readonly Finding[] =>
  alongIn(rows)
    .filter(({ age }) => age === "adult")
    .map(({ locks }) => plainly(decide(safeTables["with-adult"], { locks })));

/** The lock “safe”. */
export function isSafe(sayings: Sayings): readonly Finding[] {
  const { lives, list, knows, met } = safeTables;
  // Whom they name opens only where it counts.
  const named = around(sayings).flatMap(({ of }) => of.filter((row) => counts(sayings, row)));
  const has = (is: (role: RowOf<"met_by">["role"]) => boolean) =>
    isThere(named.some(({ role, over }) => !over && is(role)));
  const listed = sayings.rows.filter((row) => row.row === "listed" && counts(sayings, row));
  const ofList = (kind: "afraid" | "owes" | "work_people", why: RowOf<"listed">["whys"][number]) =>
    answered(
      sayings,
      kind,
      ({ answer }) =>
        decide(list, {
          answer,
          row: isThere(listed.some((row) => row.row === "listed" && row.whys.includes(why))),
        }),
      { about: kind },
    );
  return [
    ...answered(sayings, "lives", ({ where }) =>
      decide(lives, { where, row: has((role) => role === "lives-with") }),
    ),
    ...ofList("afraid", "afraid"),
    ...ofList("owes", "debt"),
    ...ofList("work_people", "work"),
    ...answered(sayings, "knows", ({ answer }) =>
      decide(knows, { answer, row: has((role) => role === "knows") }),
    ),
    ...answered(sayings, "met", ({ answer }) =>
      decide(met, { answer, row: has((role) => role !== "knows" && role !== "lives-with") }),
    ),
    ...ofPairs(peopleIn(sayings).pairs),
    ...eachListed(sayings),
    newDanger(sayings),
    ...corrections(sayings),
    ...adultsAlong(sayings),
  ];
}
