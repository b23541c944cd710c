import { asActor } from "../../store/as-actor.ts";
import { verifyChain } from "../../store/log.ts";
import { Trouble } from "../trouble.ts";
import { cellNamed, withInstallation } from "./installed.ts";

/** `lenke log verify [CELL]`: recomputes the chain of one cell's log, or of all. Ends with 1 when one is broken. */
export async function logCommand(args: string[]): Promise<number> {
  const [what, id] = args;
  if (what !== "verify") {
    throw new Trouble(`There is no "lenke log ${what ?? ""}".`, "npx lenke log verify [CELL]");
  }
  return await withInstallation("reads", async (installation) => {
    const cells =
      id === undefined ? [...installation.cells.values()] : [cellNamed(installation, id)];
    let broken = 0;
    for (const cell of cells) {
      const report = await asActor(cell, { kind: "sequencer", cell: cell.id }, verifyChain);
      const state =
        report.brokenAt === null
          ? `${report.links} entries chained, ${report.unchained} not yet, head ${report.head.slice(0, 16)}`
          : `BROKEN at entry ${report.brokenAt}`;
      broken += report.brokenAt === null ? 0 : 1;
      console.log(`${cell.id}: ${state}`);
    }
    return broken === 0 ? 0 : 1;
  });
}
