import fs from "node:fs";
import path from "node:path";
import { pageText } from "../domain/pay/sections/page.ts";
import { pages } from "../domain/pay/sections/pages.ts";

/** Writes docs/rights from the examples of each section. What changed is to be read before it is committed. */
const folder = path.resolve(import.meta.dirname, "../docs/rights");
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const page of pages) {
  fs.writeFileSync(path.join(folder, `${page.section.id}.md`), pageText(page));
}
console.log(`${pages.length} pages written to docs/rights`);
