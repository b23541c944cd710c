/** What was read of several at once, by the id of whom or what it is of; nothing of one of whom nothing was found. */
export type OfEach<Row> = (id: string) => readonly Row[];

/** Sorts what was read in one query by what it is of, each in the order it was read. */
export function ofEach<Row>(read: readonly (readonly [string, Row])[]): OfEach<Row> {
  const each = new Map<string, Row[]>();
  for (const [id, row] of read) {
    const found = each.get(id);
    if (found === undefined) {
      each.set(id, [row]);
    } else {
      found.push(row);
    }
  }
  return (id) => each.get(id) ?? [];
}

/** A row that says of whom or what it is. */
export interface Of {
  readonly of: string;
}
