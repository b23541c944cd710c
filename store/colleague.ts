import type { Tx } from "./as-actor.ts";

/** Somebody who works in the cell, as the others see them. */
export interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** Everybody who works here now, by name. */
export async function colleagues(tx: Tx): Promise<readonly ColleagueRow[]> {
  const { rows } = await tx.query<ColleagueRow>(
    "select id, name, title from access.colleague where ended is null order by name, id",
  );
  return rows;
}
