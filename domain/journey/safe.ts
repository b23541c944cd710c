import { answered, asks, type Finding, noTalk, pass, plainly, shut, table } from "./finding.ts";
import { aboutOf, answers, lastOf, type Row, type RowKind, type RowOf, rowsOf } from "./row.ts";
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
  /** Whether “danger” was ticked in the plan after the talk of those listed. */
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
}

/** Whom a journey is about: around them there, on the list, and each pair of the two. */
export interface People {
  readonly around: readonly RowOf<"met_by">[];
  readonly feared: readonly RowOf<"listed">[];
  readonly pairs: readonly Pair[];
}

export function peopleIn(rows: readonly Row[]): People {
  const feared = lastOf(rowsOf(rows, "listed"), ({ label }) => label);
  const around = lastOf(rowsOf(rows, "met_by"), ({ label, role }) => `${label}/${role}`).filter(
    ({ over }) => !over,
  );
  const ties = rowsOf(rows, "tie");
  const pairs = around.flatMap((one) =>
    feared.map((other) => ({
      around: one,
      feared: other,
      asked:
        ties.findLast(({ met, listed }) => met === one.label && listed === other.label) ?? null,
    })),
  );
  return { around, feared, pairs };
}

/** Each pair: never asked is a question too. */
const ofPairs = (pairs: readonly Pair[]): readonly Finding[] =>
  pairs.map(({ around: { label, role }, feared, asked }) => {
    const says = decide(safeTables.pair, { role, tie: asked?.tie ?? "not-asked" });
    return asked === null
      ? plainly(says)
      : { says, said: asked.said ?? noTalk, about: `${label}/${feared.label}`, from: asked };
  });

/** Rows that the person says are wrong, but those of which `answered` finds it, until they are asked anew of the same. */
function corrections(rows: readonly Row[]): readonly Finding[] {
  const ofWhom: readonly RowKind[] = [
    ...(["sitting", "met_by", "listed", "tie", "arrangement", "travels_with"] as const),
    ...(["age", "notified", "for_child", "receiver"] as const),
  ];
  return rows.flatMap((row, at) =>
    row.row === "corrected" &&
    ofWhom.includes(row.of) &&
    !rows.slice(at).some((later) => later.row === row.of && aboutOf(later) === row.about)
      ? [plainly(asks("corrected"))]
      : [],
  );
}

/** Whether each of those listed can find or reach them, and what is arranged against it. */
function eachListed(rows: readonly Row[], feared: readonly RowOf<"listed">[]): readonly Finding[] {
  const arranged = rowsOf(rows, "arrangement");
  return feared.map((from): Finding => {
    const { label, said, finds, reach } = from;
    const against = arranged.findLast(({ covers }) => covers.includes(label));
    const isConfirmed = against?.confirmed === null ? "not-confirmed" : "confirmed";
    const says = decide(safeTables.listed, {
      finds,
      reach,
      arrangement: against === undefined ? "none" : isConfirmed,
      enough: against?.enough ?? "not-asked",
    });
    return { says, said: said ?? noTalk, about: label, from };
  });
}

/** Danger that was ticked since it was last asked whom they are afraid of. */
function newDanger(rows: readonly Row[]): Finding {
  const told = rowsOf(rows, "also_tells_of").findLast(({ of }) => of === "danger");
  const asked = rowsOf(rows, "listed").at(-1) ?? rowsOf(rows, "afraid").at(-1);
  const talk = rowsOf(rows, "sitting").findLast(({ id }) => id === asked?.said);
  const newer =
    told !== undefined &&
    talk !== undefined &&
    (told.on > talk.on ||
      (told.on === talk.on && rows.lastIndexOf(told) > rows.indexOf(asked ?? told)));
  const says = decide(safeTables.danger, { newer: isThere(newer) });
  return told === undefined ? plainly(says) : { ...plainly(says), from: told };
}

/** The lock “safe”. */
export function isSafe(rows: readonly Row[]): readonly Finding[] {
  const { around, feared, pairs } = peopleIn(rows);
  const { lives, list, knows, met } = safeTables;
  const has = (is: (role: RowOf<"met_by">["role"]) => boolean) =>
    isThere(around.some(({ role }) => is(role)));
  const lists = (why: RowOf<"listed">["whys"][number]) =>
    isThere(feared.some(({ whys }) => whys.includes(why)));
  return [
    ...answered(rows, "lives", ({ where }) =>
      decide(lives, { where, row: has((role) => role === "lives-with") }),
    ),
    ...answered(rows, "afraid", ({ answer }) => decide(list, { answer, row: lists("afraid") })),
    ...answered(rows, "owes", ({ answer }) => decide(list, { answer, row: lists("debt") })),
    ...answered(rows, "work_people", ({ answer }) => decide(list, { answer, row: lists("work") })),
    ...answered(rows, "knows", ({ answer }) =>
      decide(knows, { answer, row: has((role) => role === "knows") }),
    ),
    ...answered(rows, "met", ({ answer }) =>
      decide(met, { answer, row: has((role) => role !== "knows") }),
    ),
    ...ofPairs(pairs),
    ...eachListed(rows, feared),
    newDanger(rows),
    ...corrections(rows),
    ...rowsOf(rows, "travels_with")
      .filter(({ age }) => age === "adult")
      .map(({ locks }) => plainly(decide(safeTables["with-adult"], { locks }))),
  ];
}
