import fs from "node:fs";
import {
  type Bearing,
  carriedFrom,
  readCarried,
  type WeighedEdit,
  weighCarried,
} from "../../api/edit/carried.ts";
import { approvedHere, keepsKnowledge, lawWith } from "../../api/edit/overlay.ts";
import type { Edit } from "../../domain/edit/edit.ts";
import { loadLaw } from "../../law/law.ts";
import { insertImports } from "../../store/edit/edit-import.ts";
import { now } from "../now.ts";
import { Trouble } from "../server/trouble.ts";
import { withInstallation } from "./installed.ts";
import { readJsonFile } from "./json-file.ts";

export const knowledgeHelp = `lenke knowledge export FILE             write the approved edits of this installation to a file
lenke knowledge import FILE [--dry-run] take in edits that were approved elsewhere: shows what each changes, refuses what conflicts`;

const words: Readonly<Record<Bearing, string>> = {
  changes: "changes",
  here: "taken in before",
  stands: "stands so already",
  conflict: "refused, conflicts",
  unsound: "refused, not sound",
  "one-hand": "refused, approved by whoever proposed it",
};

const reasons: Readonly<Partial<Record<Bearing, string>>> = {
  conflict: "what stands here is otherwise than what it was made on",
  "one-hand": "a second editor must stand behind it",
  unsound: "it would not be taken from a file here",
};

function shown(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "item":
      return Object.keys(edit.would).flatMap((name) => [
        `      ${name}`,
        `        was    ${JSON.stringify(edit.was[name] ?? null)}`,
        `        would  ${JSON.stringify(edit.would[name])}`,
      ]);
    case "change":
      return [
        `      ${edit.place}`,
        `        was    ${JSON.stringify(edit.was)}`,
        `        would  ${JSON.stringify(edit.would)}`,
      ];
    case "new-item":
      return [`      new    ${JSON.stringify(edit.would)}`];
    case "retire":
      return [`      retired`, `        was    ${JSON.stringify(edit.was)}`];
    case "new-decision":
      return [`      new: ${edit.would.name}`];
  }
}

export function importText(weighed: readonly WeighedEdit[]): string {
  const lines = weighed.flatMap(({ carried, bearing }) => {
    const { edit, proposedBy, approvedBy, approved } = carried;
    const why = reasons[bearing];
    return [
      `  ${words[bearing]}: ${edit.entry}${why === undefined ? "" : `: ${why}`}`,
      `      ${proposedBy}, approved by ${approvedBy} ${approved.slice(0, 10)}: ${carried.why}`,
      ...(bearing === "here" || bearing === "stands" ? [] : shown(edit)),
    ];
  });
  // Control characters from a foreign file must not reach the terminal.
  return lines
    .map((line) => `${line.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ")}\n`)
    .join("");
}

async function exportTo(file: string): Promise<number> {
  return await withInstallation("reads", async ({ cells }) => {
    const carried = carriedFrom(await approvedHere(cells.values()));
    const text = `${JSON.stringify(carried, null, 2)}\n`;
    if (file === "-") {
      process.stdout.write(text);
      return 0;
    }
    fs.writeFileSync(file, text, { mode: 0o600 });
    console.log(`${carried.edits.length} approved edits are in ${file}.`);
    return 0;
  });
}

async function importFrom(file: string, dry: boolean): Promise<number> {
  const read = await readJsonFile(file);
  if (!read.ok) {
    throw new Trouble(read.problem, "Give the file that `lenke knowledge export` wrote.");
  }
  const carried = readCarried(read.value);
  if (!carried.ok) {
    throw new Trouble(
      `${file} holds no approved edits: ${carried.places.slice(0, 5).join(", ")}.`,
      "Give the file that `lenke knowledge export` wrote.",
    );
  }
  return await withInstallation("writes", async ({ cells, cluster }) => {
    const approved = await approvedHere(cells.values());
    const law = lawWith(
      loadLaw(),
      approved.map(({ edit }) => edit),
    );
    const weighed = weighCarried(law, approved, carried.edits);
    process.stdout.write(importText(weighed));
    const taken = weighed.filter(({ bearing }) => bearing === "changes");
    const refused = weighed.filter(({ bearing }) => reasons[bearing] !== undefined);
    const keeper = [...cells.values()].find(keepsKnowledge) ?? [...cells.values()][0];
    if (keeper === undefined) {
      throw new Trouble("No cell is hosted here.", "Start Lenke once: npm start.");
    }
    if (!dry) {
      await insertImports(
        cluster,
        keeper.id,
        taken.map((each) => each.carried),
        now(),
      );
    }
    console.log(
      `${taken.length} ${dry ? "would be" : "were"} taken in, ${refused.length} refused, of ${weighed.length}.`,
    );
    if (!dry && taken.length > 0) {
      console.log("A running Lenke reads them within a minute.");
    }
    return refused.length > 0 ? 2 : 0;
  });
}

/** `lenke knowledge …`: moves approved edits between installations. 2 if any was refused. */
export async function knowledgeCommand(args: string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith("--"));
  const [what, file, ...more] = args.filter((arg) => !arg.startsWith("--"));
  if (what === undefined) {
    console.log(knowledgeHelp);
    return 0;
  }
  const strange = more[0] ?? options.find((option) => option !== "--dry-run");
  if (strange !== undefined || file === undefined) {
    throw new Trouble(
      strange === undefined ? "No file was given." : `${strange}?`,
      "See: npx lenke knowledge --help",
    );
  }
  switch (what) {
    case "export":
      return await exportTo(file);
    case "import":
      return await importFrom(file, options.includes("--dry-run"));
    default:
      throw new Trouble(
        `There is no "lenke knowledge ${what}".`,
        "See: npx lenke knowledge --help",
      );
  }
}
