/** One part of a letter: a heading, a paragraph, a list, lines to fill in by hand, or a table whose cells carry their sources. */
export type Part =
  | { readonly kind: "heading"; readonly text: string; readonly depth: 1 | 2 | 3 }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly strong?: boolean;
      /** Where it is in another language than the rest, by code. */
      readonly lang?: string;
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      /** A list whose lines begin with what is looked for: a date, or that it is now. */
      readonly kind: "dates";
      readonly items: readonly { readonly lead: string; readonly text: string }[];
    }
  | { readonly kind: "blanks"; readonly labels: readonly string[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** So many of the last columns hold figures, and stand to the right. */
      readonly figures?: number;
    };

/** A cell; its sources become notes at the foot of the page. */
export interface Cell {
  readonly text: string;
  readonly sources: readonly string[];
}
