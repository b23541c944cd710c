import type { CellName, Person } from "./agencies.ts";

/** Words that are found nowhere but where somebody may read them. */
const canary = <Name extends string>(name: Name) => `kanarifugl-${name}`;

export const words = {
  place: "Kanariholmen 91c",
  own: "Egenholmen 12c",
  pseudonym: "Grå hegre",
  name: "Kanari Kvist",
  report: canary("melding"),
  reply: canary("svar-til-melder"),
  seen: canary("sett"),
  note: canary("notat"),
  later: canary("senere"),
  why: canary("hvorfor"),
  how: canary("dari"),
  judged: canary("vurdert"),
  reason: canary("skal-ringe"),
  askShelter: canary("til-botilbudet"),
  askPolice: canary("til-politiet"),
  askNav: canary("til-nav"),
  askUnion: canary("til-forbundet"),
  askUnit: canary("til-utlending"),
  asked: canary("spurt-tilbake"),
  replied: canary("svart-tilbake"),
  declined: canary("avslag"),
  shelter: canary("botilbudets-egne"),
  reported: canary("anmeldt"),
  dropped: canary("henlagt"),
  paid: canary("dom-om-lonn"),
  talked: canary("snakket-med"),
} as const;

/** The day a removal is planned for, as it stands on pages, in answers and in databases. */
const removal = /19\. august 2026|19 August 2026|2026-08-19/;

/** Somebody at work, or whoever wrote at the public door and holds a receipt. */
export type Viewer = Person | "witness";

/** From one month to another, both counted. */
type Span<Name> = readonly [from: number, until: number, ...names: readonly Name[]];

/** Who may see something when, by any path; and in which databases it stands to be read. Whoever is not named sees nothing of it. */
export interface Line {
  readonly what: string | RegExp;
  readonly eyes: readonly Span<Viewer>[];
  readonly cells: readonly Span<CellName>[];
}

export const months = 8;
/** The owner of the case leaves at the beginning of this month. */
export const leaves = 7;

const from = <Name>(month: number, ...names: readonly Name[]): Span<Name> => [
  month,
  months,
  ...names,
];
const only = <Name>(month: number, ...names: readonly Name[]): Span<Name> => [
  month,
  month,
  ...names,
];

/** Those at the inspectorate who may see the case: all there who are not recused. */
const theirs = ["owner", "member", "officer", "leader", "standIn"] as const;
const line = (
  what: string | RegExp,
  eyes: readonly Span<Viewer>[],
  inCells: readonly Span<CellName>[],
): Line => ({ what, eyes, cells: inCells });

export const table: readonly Line[] = [
  // The recused colleague has eyes, and a case of their own.
  line(words.own, [from(1, ...theirs, "recused")], [from(1, "inspectorate")]),
  // What a neighbour wrote, and what was written back.
  line(words.report, [from(1, ...theirs, "recused")], [from(1, "inspectorate")]),
  line(words.reply, [from(1, ...theirs, "recused", "witness")], [from(1, "inspectorate")]),
  // What stays where it was written.
  line(words.why, [from(1, ...theirs)], [from(1, "inspectorate")]),
  line(words.judged, [from(1, ...theirs)], [from(1, "inspectorate")]),
  // The log of a case is for those who work on cases.
  line(words.reason, [from(1, "owner", "member", "leader", "standIn")], [from(1, "inspectorate")]),
  // What was seen and who: to the shelter once it was opened, to the police once it was taken on by name, restricted.
  line(
    words.place,
    [from(1, ...theirs), from(2, "liv"), from(4, "per")],
    [from(1, "inspectorate", "shelter"), from(3, "police")],
  ),
  line(
    words.seen,
    [from(1, ...theirs), from(2, "liv"), from(4, "per")],
    [from(1, "inspectorate", "shelter"), from(3, "police"), only(3, "nav")],
  ),
  line(
    words.note,
    [from(1, ...theirs), from(2, "liv"), from(4, "per")],
    [from(1, "inspectorate", "shelter"), from(3, "police"), only(3, "nav")],
  ),
  line(
    words.later,
    [from(3, ...theirs), from(4, "per")],
    [from(3, "inspectorate", "police"), only(3, "nav")],
  ),
  line(
    words.pseudonym,
    [from(1, ...theirs), from(2, "liv"), from(4, "per"), from(5, "tomas"), from(6, "paal")],
    [
      from(1, "inspectorate", "shelter"),
      from(3, "police"),
      only(3, "nav"),
      from(4, "union"),
      from(5, "immigration-unit"),
    ],
  ),
  // A name opens to those with a part in the case, and stands readable in no database.
  line(words.name, [from(1, "owner", "member"), from(4, "per")], []),
  // A safeguard goes with everything, and how with it; to the police already without a name.
  line(
    words.how,
    [from(1, ...theirs), from(2, "liv", "per", "pia"), from(5, "tomas"), from(6, "paal")],
    [
      from(1, "inspectorate", "shelter", "police"),
      only(3, "nav"),
      from(4, "union"),
      from(5, "immigration-unit"),
    ],
  ),
  // What was asked: the sender keeps it sealed, the recipient reads it once it is open.
  line(words.askShelter, [from(1, ...theirs), from(2, "liv")], [from(1, "shelter")]),
  line(words.askPolice, [from(3, ...theirs), from(4, "per")], [from(3, "police")]),
  line(words.askNav, [from(3, ...theirs)], [only(3, "nav")]),
  line(words.askUnion, [from(4, "liv"), from(5, "tomas")], [from(4, "union")]),
  line(words.askUnit, [from(5, "per"), from(6, "paal")], [from(5, "immigration-unit")]),
  line(words.asked, [from(2, ...theirs, "liv")], [from(2, "inspectorate", "shelter")]),
  line(words.replied, [from(2, ...theirs, "liv")], [from(2, "inspectorate", "shelter")]),
  // Declined: the code went back, the words stayed.
  line(words.declined, [from(2, "per", "pia")], [from(2, "police")]),
  line(words.shelter, [from(3, "liv")], [from(3, "shelter")]),
  // What became of it goes back along the chain, each step judged anew, as far as a rule or a consent carries it, and no further.
  line(words.reported, [from(5, ...theirs, "per")], [from(5, "inspectorate", "police")]),
  line(words.dropped, [from(8, "per")], [from(8, "police")]),
  line(
    words.paid,
    [from(8, ...theirs, "tomas", "liv")],
    [from(8, "union", "shelter", "inspectorate")],
  ),
  line(words.talked, [from(6, "paal", "per")], [from(6, "immigration-unit", "police")]),
  // A removal goes the whole way at once, in days alone.
  line(
    removal,
    [from(6, ...theirs, "per", "paal")],
    [from(6, "inspectorate", "police", "immigration-unit")],
  ),
];

/** Whether a line names somebody, or a cell, in a month. */
export function named<Name>(spans: readonly Span<Name>[], month: number, name: Name): boolean {
  return spans.some(
    ([first, last, ...names]) => first <= month && month <= last && names.includes(name),
  );
}
