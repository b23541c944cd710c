import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type Kept, keep, shortened, tightened, withoutUnread, writtenOut } from "./sheet.ts";

/** The address changes with the content. */
export interface Stylesheet {
  readonly text: string;
  readonly path: string;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
}

// Only the parts of Designsystemet in use, in the order of its own index.
const parts = [
  "base",
  "button",
  "input",
  "label",
  "field",
  "fieldset",
  "link",
  "validation-message",
  "tag",
];

// In cascade order.
const sheets = [
  "theme.css",
  "frame.css",
  "doors.css",
  "take.css",
  "pay.css",
  "job.css",
  "cases.css",
  "parts.css",
  "knowledge.css",
  "everywhere.css",
];

// States and variants that no component uses, to save bytes.
const unused =
  /data-weight|readonly|read-only|disabled|role=|indeterminate|aria-busy|data-position|data-variant=outline\]:has|affix|counter|(?<!not\()\[data-size|data-icon|fullwidth|clickdelegate|click-delegate|placeholder|floating|ds-list|ds-checkbox|ds-focus|ds-icon|ds-print|ds-sr-only|img,svg|data-color-scheme\]|data-color=(?:success|info|warning)|ds-validation-message:before|ds-tag:focus|ds-link\[data-color|legend\+p|:dir\(/;

const kept: Kept = {
  selector: (selector) => !unused.test(selector),
  // Icons need data addresses, which the content policy forbids.
  declaration: (declaration) =>
    !/^-moz-|^-webkit-|^print-color-adjust|:-moz-|:-webkit-|url\(/.test(declaration),
};

function part(name: string): string {
  const file = createRequire(import.meta.url).resolve(`@digdir/designsystemet-css/${name}.css`);
  return keep(fs.readFileSync(file, "utf8"), kept);
}

function own(name: string): string {
  return tightened(fs.readFileSync(new URL(name, import.meta.url), "utf8"));
}

/** Bare elements lowest, then Designsystemet, then our rules, whatever the specificity. */
function build(names: readonly string[]): Stylesheet {
  const text = shortened(
    writtenOut(
      withoutUnread(
        `@layer base,ds;@layer ds{${parts.map(part).join("")}}${names.map(own).join("")}`,
      ),
    ),
  );
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return {
    text,
    path: `/style-${hash}.css`,
    gzip: new Uint8Array(gzipSync(text, { level: 9 })),
    brotli: new Uint8Array(brotliCompressSync(text)),
  };
}

/** For the doors, on cheap phones. */
export const stylesheet: Stylesheet = build(sheets);

const deskSheets = fs
  .readdirSync(new URL("desk/", import.meta.url))
  .filter((name) => name.endsWith(".css"))
  .toSorted()
  .map((name) => `desk/${name}`);

/** For colleagues at work: the same, and what only they see. */
export const deskSheet: Stylesheet = build([
  ...sheets.filter((name) => name !== "everywhere.css"),
  ...deskSheets,
  "everywhere.css",
]);
