import fs from "node:fs";
import path from "node:path";
import { tableText } from "../domain/sharing/table.ts";
import { loadLaw } from "../law/law.ts";

/** Writes docs/sharing.md from the sharing rules. What changed is to be read before it is committed. */
const { sharing } = loadLaw();
fs.writeFileSync(path.resolve(import.meta.dirname, "../docs/sharing.md"), tableText(sharing));
console.log(`${sharing.rules.length} rules written to docs/sharing.md`);
