import { parseArgs } from "node:util";
import { reachAstray, rebuildReach } from "../../store/access/reach.ts";
import type { Cell } from "../../store/cell.ts";
import { asKeeper, type Cluster } from "../../store/cluster.ts";
import { cellNamed, withInstallation } from "../commands/installed.ts";

export const checkHelp = `lenke check [CELL]             says which cases differ, and changes nothing
lenke check [CELL] --rebuild   reckons anew who sees what of every case, and compares again`;

export async function checkReach(
  cluster: Cluster,
  cells: readonly Cell[],
  rebuild: boolean,
): Promise<{ readonly lines: readonly string[]; readonly wrong: number }> {
  const lines: string[] = [];
  let wrong = 0;
  for (const { id } of cells) {
    const astray = await asKeeper(cluster, id, async (client) => {
      if (rebuild) {
        await rebuildReach(client);
      }
      return await reachAstray(client);
    });
    const places = [
      ...new Set(
        astray.map(
          ({ relation, of }) => `in ${relation === "waiting" ? "the inbox:" : "case"} ${of}`,
        ),
      ),
    ];
    lines.push(
      `${id}: ${places.length === 0 ? "who sees what is as it must be" : `${places.length} places differ`}`,
    );
    lines.push(...places.map((place) => `${id}: WRONG ${place}`));
    wrong += places.length;
  }
  return { lines, wrong };
}

export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rebuild: { type: "boolean", default: false } },
  });
  const [id] = positionals;
  return await withInstallation(values.rebuild ? "writes" : "reads", async (installation) => {
    const cells =
      id === undefined ? [...installation.cells.values()] : [cellNamed(installation, id)];
    const { lines, wrong } = await checkReach(installation.cluster, cells, values.rebuild);
    console.log(lines.join("\n"));
    return wrong === 0 ? 0 : 1;
  });
}
