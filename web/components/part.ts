/** A table's cells carry their sources. */
export type Part =
  | { readonly kind: "heading"; readonly text: string; readonly depth: 1 | 2 | 3 }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly strong?: boolean;
      /** When another language than the rest. */
      readonly lang?: string;
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "dates";
      readonly items: readonly { readonly lead: string; readonly text: string }[];
    }
  | { readonly kind: "blanks"; readonly labels: readonly string[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** The last columns, right-aligned. */
      readonly figures?: number;
    };

export interface Cell {
  readonly text: string;
  readonly sources: readonly string[];
}
