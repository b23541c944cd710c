import type pg from "pg";

/** Whose row is not what its sources say. */
export interface Astray {
  readonly relation: "reach" | "reach_plan" | "waiting" | "case_line" | "case_latest" | "search";
  readonly of: string;
  readonly colleague: string | null;
}

export async function reachAstray(client: pg.ClientBase): Promise<readonly Astray[]> {
  const { rows } = await client.query<Astray>(
    `select relation, case_id as "of", colleague from access.reach_wrong
     union all select 'waiting', incoming, null from work.waiting_wrong
     union all select relation, case_id, null from work.case_line_wrong
     union all select 'search', about, whose from work.search_wrong order by 1, 2, 3`,
  );
  return rows;
}

export async function rebuildReach(client: pg.ClientBase): Promise<void> {
  await client.query("select access.rebuild()");
  await client.query("delete from work.waiting");
  await client.query("insert into work.waiting select * from work.waiting_should");
  await client.query("select work.rebuild_lines()");
  await client.query("select work.rebuild_search()");
}
