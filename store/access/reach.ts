import type pg from "pg";

/** Whose row is not what its sources say. */
export interface Astray {
  readonly relation: "reach" | "reach_plan";
  readonly caseId: string;
  readonly colleague: string;
}

export async function reachAstray(client: pg.ClientBase): Promise<readonly Astray[]> {
  const { rows } = await client.query<Astray>(
    `select relation, case_id as "caseId", colleague from access.reach_wrong order by 1, 2, 3`,
  );
  return rows;
}

export async function rebuildReach(client: pg.ClientBase): Promise<void> {
  await client.query("select access.rebuild()");
}
