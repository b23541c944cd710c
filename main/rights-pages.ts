import fs from "node:fs";
import path from "node:path";
import { pageText } from "../rules/pay/sections/page.ts";
import { pages as payPages } from "../rules/pay/sections/pages.ts";
import { cliffText } from "../rules/rights/cliff.ts";
import { lawyerText, pages as rightPages, toYouText } from "../rules/rights/page.ts";

/** Writes docs/rights from the examples. Read the changes before committing. */
const folder = path.resolve(import.meta.dirname, "../docs/rights");
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const pages = [...payPages, ...rightPages];
for (const page of pages) {
  fs.writeFileSync(path.join(folder, `${page.section.id}.md`), pageText(page));
}
fs.writeFileSync(path.join(folder, "cliff.md"), cliffText());
fs.writeFileSync(path.join(folder, "to-you.md"), toYouText());
fs.writeFileSync(path.join(folder, "lawyer.md"), lawyerText());
console.log(`${pages.length + 3} pages written to docs/rights`);
