import fs from "node:fs";
import path from "node:path";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import { readActsFile } from "../../law/acts/load.ts";
import { readNow } from "../../law/acts/read.ts";
import { taken } from "../../law/acts/take.ts";
import { loadLaw } from "../../law/law.ts";

// `npm run acts DIR` takes the sections that law/acts/acts.json names from a snapshot; `npm run acts -- --read` notes
// that all that cites them was read with the words they have.

const folder = path.resolve(import.meta.dirname, "../../law/acts");
const [from] = process.argv.slice(2);

if (from === undefined) {
  console.error("Which folder? npm run acts DIR, or npm run acts -- --read");
  process.exitCode = 2;
} else if (from === "--read") {
  const law = loadLaw();
  const read = readNow(resolved(law.acts, citationsIn(law)));
  fs.writeFileSync(path.join(folder, "read.json"), `${JSON.stringify(read, null, 1)}\n`);
  console.log(`${Object.keys(read).length} citing texts noted as read`);
} else {
  const { acts } = readActsFile();
  for (const { id, sections } of acts) {
    const markdown = fs.readFileSync(path.join(from, `${id}.md`), "utf8");
    fs.writeFileSync(path.join(folder, `${id}.md`), taken(markdown, sections));
  }
  console.log(`${acts.length} acts taken from ${from}`);
}
