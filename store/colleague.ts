import type { Tx } from "./as-actor.ts";

export interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export async function colleagues(tx: Tx): Promise<readonly ColleagueRow[]> {
  const { rows } = await tx.query<ColleagueRow>(
    "select id, name, title from access.colleague where ended is null order by name, id",
  );
  return rows;
}

export async function colleagueNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<Pick<ColleagueRow, "id" | "name">>(
    "select id, name from access.colleague",
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
