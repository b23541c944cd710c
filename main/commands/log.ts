import { parseArgs } from "node:util";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type EvidenceFault, evidenceFaults } from "../../store/evidence/verify.ts";
import { type ChainReport, type LogFault, verifyChain } from "../../store/log/log-chain.ts";
import { headsFolder, keptHeads } from "../log-heads.ts";
import { Trouble } from "../server/trouble.ts";
import { cellNamed, withInstallation } from "./installed.ts";

const says: Readonly<Record<LogFault["what"], string>> = {
  changed: "an entry was changed, moved or removed here",
  "slipped-in":
    "an entry that was never chained, although later ones are: it was written in past Lenke",
  cut: "the chain ends before this entry, and its head was kept: entries were removed",
  rewritten: "the chain has another entry here than the head that was kept: it was rewritten",
};

const saysOfItem: Readonly<Record<EvidenceFault["what"], string>> = {
  row: "a row of it is not as the log has it: it was changed, added or removed past Lenke",
  file: "its file is not what was kept",
  entry: "an entry of the log about it was changed, moved or removed",
};

function linesOf(cell: string, { faults }: ChainReport): readonly string[] {
  return faults.map(({ what, position, entry }) => {
    const place = position === null ? "in no place" : `at ${position}`;
    return `${cell}: BROKEN ${place}, entry ${entry ?? "unknown"}: ${says[what]}`;
  });
}

/** Compares the kept heads; gives lines and the number of faults. */
export async function verifyLogs(
  cells: readonly Cell[],
  folder: string,
): Promise<{ readonly lines: readonly string[]; readonly faults: number }> {
  const lines: string[] = [];
  let faults = 0;
  for (const cell of cells) {
    const kept = keptHeads(folder, cell.id);
    const sequencer = { kind: "sequencer", cell: cell.id } as const;
    const report = await asActor(cell, sequencer, (tx) => verifyChain(tx, kept));
    const head = report.head === null ? "none" : `${report.head.position} ${report.head.hash}`;
    const counted = `${report.links} entries chained, ${report.unchained} not yet`;
    lines.push(`${cell.id}: ${counted}, head ${head}, beside ${kept.length} kept heads`);
    lines.push(...linesOf(cell.id, report));
    const evidence = await asActor(cell, sequencer, (tx) =>
      evidenceFaults(tx, cell, report.faults),
    );
    lines.push(
      ...evidence.map(({ item, what }) => `${cell.id}: BROKEN item ${item}: ${saysOfItem[what]}`),
    );
    faults += report.faults.length + evidence.length;
  }
  lines.push(
    "",
    `Not found here: an entry added today in the name of another, and a log rewritten together with ${folder}.`,
    "Only an outside witness finds that: give someone else a copy of that folder, and compare with theirs later:",
    "  npx lenke log verify --heads THEIR-COPY",
  );
  return { lines, faults };
}

/** `lenke log verify [CELL] [--heads FOLDER]`: 1 if a chain is broken. */
export async function logCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { heads: { type: "string" } },
  });
  const [what, id] = positionals;
  if (what !== "verify") {
    throw new Trouble(`There is no "lenke log ${what ?? ""}".`, "npx lenke log verify [CELL]");
  }
  return await withInstallation("reads", async (installation) => {
    const cells =
      id === undefined ? [...installation.cells.values()] : [cellNamed(installation, id)];
    const folder = values.heads ?? headsFolder(installation.folder.path);
    const lacks = cells.find((cell) => keptHeads(folder, cell.id).length === 0);
    if (values.heads !== undefined && lacks !== undefined) {
      throw new Trouble(
        `The folder ${folder} has no heads of ${lacks.id}: nothing would be compared.`,
        "Name the copy of log-heads, and only the cells that it has.",
      );
    }
    const { lines, faults } = await verifyLogs(cells, folder);
    console.log(lines.join("\n"));
    return faults === 0 ? 0 : 1;
  });
}
