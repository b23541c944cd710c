import fs from "node:fs";
import path from "node:path";
import { loadLaw } from "../law/law.ts";
import { tableText } from "../rules/sharing/table.ts";

/** Writes docs/sharing.md from the rules. Read the changes before committing. */
const { sharing } = loadLaw();
fs.writeFileSync(path.resolve(import.meta.dirname, "../docs/sharing.md"), tableText(sharing));
console.log(`${sharing.rules.length} rules written to docs/sharing.md`);
