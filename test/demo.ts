import { listCases } from "../api/case/list.ts";
import type { Colleague } from "../domain/access/actor.ts";
import type { Day } from "../domain/time/day.ts";
import type { Cell } from "../store/cell.ts";
import { asAdmin, type Cluster } from "../store/cluster.ts";

export async function colleaguesOf(at: Cluster, cell: Cell): Promise<readonly Colleague[]> {
  return await asAdmin(at, cell.id, async (client) => {
    const { rows } = await client.query<Pick<Colleague, "id" | "role">>(
      "select id, role from access.colleague order by subject",
    );
    return rows.map(({ id, role }) => ({ kind: "colleague", cell: cell.id, id, role }));
  });
}

type Page = Awaited<ReturnType<typeof listCases>>;
type Line = Extract<Page, { ok: true }>["value"]["cases"][number];

/** All that one sees. */
export async function casesFor(
  cell: Cell,
  who: Colleague,
  today: Day,
  after: string | null = null,
): Promise<readonly Line[]> {
  const page = await listCases(cell, who, { after }, today);
  if (!page.ok) {
    return [];
  }
  const { cases, next } = page.value;
  return next === null ? cases : [...cases, ...(await casesFor(cell, who, today, next))];
}

interface Seen {
  readonly cell: Cell;
  readonly who: Colleague;
  readonly line: Line;
}

/** Each case once, with a colleague who sees it. */
export async function casesIn(at: Cluster, cell: Cell, today: Day): Promise<readonly Seen[]> {
  const found = new Map<string, Seen>();
  for (const who of await colleaguesOf(at, cell)) {
    for (const line of await casesFor(cell, who, today)) {
      found.set(line.id, { cell, who, line });
    }
  }
  return [...found.values()];
}
