/** Rows by the id of their subject; empty where none was found. */
export type OfEach<Row> = (id: string) => readonly Row[];

/** Keeps the order of reading within each. */
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

export interface Of {
  readonly of: string;
}
