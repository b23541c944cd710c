import type { Act, Acts, Place } from "../../domain/knowledge/act.ts";

const number = String.raw`\d+(?: ?A)?(?:-\d+)?(?: [a-zæøå]\b| ?[A-Z]\b)?`;
const between = / ?– ?| til | to /;
const among = /, | og | and | eller | or /;
const list = `${number}(?:(?:${among.source}|${between.source})${number})*`;

/** An act by one of its names, or the one named before; then one section, or a list after §§. */
function pattern(names: readonly string[]): RegExp {
  const known = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .map((name) => name.replace(/^\p{L}/u, (a) => `[${a.toLowerCase()}${a.toUpperCase()}]`));
  return new RegExp(
    String.raw`(?<![\p{L}-])(?:(${known.join("|")})(?![\p{L}-])(?: \([^)]*\))?[,;]? )?(?:§§ ?(${list})|§ ?(${number})|(?:art\.?|artikkel|article) (\d+))`,
    "gu",
  );
}

export interface Cited {
  /** Null where no act is named, or none is held by that name. */
  readonly act: Act | null;
  readonly number: string;
  readonly place: Place | null;
}

export interface Piece {
  readonly text: string;
  /** Several for "10-4–10-8". */
  readonly cites: readonly Cited[];
}

/** "10-4–10-8" is each of them, in the order of the act. */
function each(act: Act | null, asked: string): readonly string[] {
  const [from = "", until = ""] = asked.split(between);
  const numbers = [...(act?.sections.keys() ?? [])];
  const [first, last] = [numbers.indexOf(from), numbers.indexOf(until)];
  return first < 0 || last < first ? asked.split(between) : numbers.slice(first, last + 1);
}

function placeIn(act: Act | undefined, number: string): Place | null {
  const section = act?.sections.get(number);
  return act === undefined || section === undefined ? null : { act, section };
}

/** The part of an amending act that holds it, until the text of its own act does. */
export function heldElsewhere({ all }: Acts, { elsewhere }: Act, number: string): Place | null {
  const at = elsewhere.get(number);
  return at === undefined
    ? null
    : placeIn(
        all.find(({ id }) => id === at.act),
        at.section,
      );
}

/** Where what a part of an amending act held is now, in the text of its own act. */
export function nowIn({ all }: Acts, { act, section }: Place): Place | null {
  const found = all.flatMap((own) =>
    [...own.elsewhere].flatMap(([number, at]) =>
      at.act === act.id && at.section === section.number ? (placeIn(own, number) ?? []) : [],
    ),
  );
  return found[0] ?? null;
}

/** "107 b" is § 107 b; "7 d" is § 7 where the act has no § 7 d. */
const placeOf = (acts: Acts, act: Act, asked: string): Place | null =>
  placeIn(act, asked) ??
  heldElsewhere(acts, act, asked) ??
  placeIn(act, asked.replace(/ [a-zæøå]$/, ""));

interface Span {
  readonly from: number;
  readonly until: number;
  readonly cites: readonly Cited[];
}

/** What one match names, number by number; the first with what stands before it. */
function spansOf(acts: Acts, act: Act | null, match: RegExpExecArray): readonly Span[] {
  const [whole, , several, one, article = ""] = match;
  const told = several ?? one ?? article;
  const end = match.index + whole.length;
  let from = match.index;
  let at = end - told.length;
  return told.split(among).map((asked) => {
    const place = whole.indexOf(asked, at - match.index) + match.index;
    const as = article === "" ? each(act, asked) : [`art ${asked}`];
    const span = {
      from: from === match.index ? from : place,
      until: place + asked.length,
      cites: as.map((number) => ({
        ...{ act, number },
        place: act === null ? null : placeOf(acts, act, number),
      })),
    };
    at = span.until;
    from = at;
    return span;
  });
}

/** The text whole, in pieces: "aml §§ 14-5", " og ", "14-6". Until an act is named, `of` is meant. */
export function piecesOf(acts: Acts): (text: string, of?: Act) => readonly Piece[] {
  const named = acts.all.flatMap((act) => act.names.map((name) => [name, act] as const));
  const byName = new Map(named.map(([name, act]) => [name.toLowerCase(), act]));
  const found = pattern(named.map(([name]) => name));
  return (text, of) => {
    let act: Act | null = of ?? null;
    const spans = [...text.matchAll(found)].flatMap((match) => {
      act = match[1] === undefined ? act : (byName.get(match[1].toLowerCase()) ?? null);
      return spansOf(acts, act, match);
    });
    const pieces = spans.flatMap(({ from, until, cites }, place) => [
      { text: text.slice(spans[place - 1]?.until ?? 0, from), cites: [] },
      { text: text.slice(from, until), cites },
    ]);
    return [...pieces, { text: text.slice(spans.at(-1)?.until ?? 0), cites: [] }].filter(
      (piece) => piece.text !== "",
    );
  };
}

export function citedIn(acts: Acts): (text: string) => readonly Cited[] {
  const pieces = piecesOf(acts);
  return (text) => pieces(text).flatMap(({ cites }) => cites);
}
