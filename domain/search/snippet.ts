import { type Word, wordsIn } from "./fold.ts";

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const longest = 220;
const before = 70;

/** Cuts around the first match of the best passage, else the beginning of the first. */
export function snippetOf(
  passages: readonly string[],
  isHit: (folded: string) => boolean,
): readonly Piece[] {
  const counted = passages.map((text) => ({
    text,
    hits: wordsIn(text).filter(({ folded }) => isHit(folded)),
  }));
  const best = counted.toSorted((a, b) => b.hits.length - a.hits.length)[0];
  return best === undefined ? [] : piecesOf(best.text, best.hits);
}

function piecesOf(text: string, hits: readonly Word[]): readonly Piece[] {
  const { from, to } = windowOf(text, hits[0]?.from ?? 0);
  const within = hits.filter((hit) => hit.from >= from && hit.to <= to);
  const pieces = within.flatMap((hit, at) => [
    { text: text.slice(within[at - 1]?.to ?? from, hit.from), hit: false },
    { text: text.slice(hit.from, hit.to), hit: true },
  ]);
  const all = [
    { text: from > 0 ? "… " : "", hit: false },
    ...pieces,
    { text: text.slice(within.at(-1)?.to ?? from, to), hit: false },
    { text: to < text.length ? " …" : "", hit: false },
  ];
  return all.filter((piece) => piece.text !== "");
}

/** Between words, with some text before the match. */
function windowOf(text: string, first: number): { readonly from: number; readonly to: number } {
  if (text.length <= longest) {
    return { from: 0, to: text.length };
  }
  const from = first <= before ? 0 : text.lastIndexOf(" ", first - before) + 1;
  const end = text.lastIndexOf(" ", from + longest);
  const to = from + longest >= text.length || end <= first ? text.length : end;
  return { from, to };
}
