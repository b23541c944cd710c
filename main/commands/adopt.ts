import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { verifyChain } from "../../store/log/log-chain.ts";
import { adopt } from "../isolation.ts";
import { headsFolder, keptHeads, noteRestored } from "../log-heads.ts";
import { withInstallation } from "./installed.ts";

/** Notes where the logs part from the heads that were kept of them, as they do after a restore; gives the lines to say. */
export async function adoptLogs(cells: Iterable<Cell>, folder: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const cell of cells) {
    const kept = keptHeads(folder, cell.id);
    const sequencer = { kind: "sequencer", cell: cell.id } as const;
    const { faults } = await asActor(cell, sequencer, (tx) => verifyChain(tx, kept));
    const parted = faults.find(({ what }) => what === "cut" || what === "rewritten");
    if (parted !== undefined && parted.position !== null) {
      noteRestored(folder, cell.id, parted.position);
      const gone = kept.filter(({ position }) => position >= (parted.position ?? 0)).length;
      lines.push(
        `${cell.id}: the log parts at ${parted.position} from ${gone} of its kept heads, as after a restore. This is noted beside them.`,
      );
    }
  }
  return lines;
}

/** `lenke adopt`: this is no copy; it delivers and takes in from the next start. */
export async function adoptCommand(): Promise<number> {
  return await withInstallation("writes", async (installation) => {
    const folder = headsFolder(installation.folder.path);
    for (const line of await adoptLogs(installation.cells.values(), folder)) {
      console.log(line);
    }
    await adopt(installation);
    console.log("This Lenke is no copy. It delivers and takes in from its next start.");
    return 0;
  });
}
