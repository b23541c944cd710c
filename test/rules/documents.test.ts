import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { areas, languageNames } from "../../web/texts/texts.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Not documented: npm's and git's folders, and data. */
const untold = (name: string) =>
  ["node_modules", ".git"].includes(name) || name === "data" || name.startsWith("data-");

/** Git keeps no empty folders. */
const hasFiles = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .some((entry) => entry.isFile());

function folders(within: string, depth: number): readonly string[] {
  return fs
    .readdirSync(path.join(root, within), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !untold(entry.name))
    .map(({ name }) => path.posix.join(within, name))
    .filter(hasFiles)
    .flatMap((at) => [at, ...(depth > 1 ? folders(at, depth - 1) : [])]);
}

const pages = fs
  .globSync("**/*.md", { cwd: root, exclude: untold })
  .map((file) => file.replaceAll("\\", "/"));
const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");
const exists = (file: string) => fs.existsSync(path.join(root, file));

function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Links to a missing file or heading. */
function deadLinks(file: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
  return links
    .filter((to) => !/^(https?|mailto):/.test(to))
    .filter((to) => {
      const [where = "", anchor] = to.split("#");
      const target = where === "" ? file : path.posix.join(path.posix.dirname(file), where);
      return !exists(target) || (anchor !== undefined && !anchors(read(target)).includes(anchor));
    })
    .map((to) => `${file} links to ${to}`);
}

/** Paths named in the text that do not exist. */
function missingPaths(file: string, text: string): readonly string[] {
  const named = text.matchAll(
    /`((?:domain|rules|law|store|api|web|main|test|bench|docs)\/[\w./-]*)`/g,
  );
  return [...named].flatMap(([, to = ""]) => (exists(to) ? [] : [`${file} names ${to}`]));
}

const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
const commands = [...read("main/cli.ts").matchAll(/^ {2}(\w+): \[/gm)].map(([, name = ""]) => name);
/** Their first word is a subcommand; others take a file. */
const withParts = ["cell", "colleague", "log"];

function unknownCommands(file: string, text: string): readonly string[] {
  const npm = [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)]
    .map(([, run, own]) => run ?? own ?? "")
    .filter((name) => !scripts.includes(name))
    .map((name) => `${file}: npm ${name}`);
  const lenke = [...text.matchAll(/\bnpx lenke ([a-z]+)(?: ([a-z]+))?/g)]
    .filter(
      ([, name = "", part]) =>
        !commands.includes(name) ||
        (withParts.includes(name) &&
          part !== undefined &&
          !read(`main/commands/${name}.ts`).includes(`"${part}"`)),
    )
    .map(([typed]) => `${file}: ${typed}`);
  return [...npm, ...lenke];
}

const all = (find: (file: string, text: string) => readonly string[]) =>
  pages.flatMap((file) => find(file, read(file)));

test("the documents that everyone looks for are there", () => {
  for (const file of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE"]) {
    assert.ok(exists(file), file);
  }
  assert.ok(pages.length > 15, "the scan must see the pages, or this means nothing");
});

test("every link in the documents leads somewhere", () => {
  assert.deepEqual(all(deadLinks), []);
});

test("every file and folder that the documents name is there", () => {
  assert.deepEqual(all(missingPaths), []);
});

test("every command that the documents name exists", () => {
  assert.ok(commands.length > 3, "the scan must see the commands, or this means nothing");
  assert.deepEqual(all(unknownCommands), []);
});

test("docs/architecture.md has a line for every folder down to the second, and for no other", () => {
  const tree = /```\n([\s\S]*?)```/.exec(read("docs/architecture.md"))?.[1] ?? "";
  const told: string[] = [];
  let outer = "";
  for (const [, indent = "", name = ""] of tree.matchAll(/^( *)([\w.-]+)\/ +\S.*$/gm)) {
    outer = indent === "" ? name : outer;
    told.push(indent === "" ? name : `${outer}/${name}`);
  }
  assert.deepEqual(told.toSorted(), folders("", 2).toSorted());
});

test("a decision is dated, has its result first, and can be read at a sitting", () => {
  const decisions = pages.filter((file) => file.startsWith("docs/decisions/"));
  assert.ok(decisions.length > 0);
  for (const file of decisions) {
    assert.match(file, /\/\d{4}-\d\d-\d\d-[a-z0-9-]+\.md$/);
    const lines = read(file).trimEnd().split("\n");
    assert.match(lines[2] ?? "", /^\*\*Result\.\*\* /, file);
    assert.ok(lines.length <= 40, `${file} has ${lines.length} lines`);
  }
});

/** How long a page may be that is read before anything else. */
const longest: readonly (readonly [RegExp, number])[] = [
  [/^(?:README|CHANGELOG)\.md$/, 120],
  [/^(?:CONTRIBUTING|LES-MEG)\.md$/, 60],
  [/^docs\/use\//, 60],
];

test("what is read first is short", () => {
  for (const [which, most] of longest) {
    const found = pages.filter((file) => which.test(file));
    assert.ok(found.length > 0, `${which} must find a page, or this means nothing`);
    const long = found.filter((file) => read(file).trimEnd().split("\n").length > most);
    assert.deepEqual(long, []);
  }
});

const kinds = ["Must do", "New", "Changed", "Fixed"];

/** What a list of changes has that it may not: a heading of its own, a bullet under none, a long bullet. */
function odd(text: string): readonly string[] {
  const known = new RegExp(
    `^## \\d{4}-\\d\\d-\\d\\d( to \\d{4}-\\d\\d-\\d\\d)?$|^### (${kinds.join("|")})$`,
  );
  let under = "";
  return text.split("\n").filter((line) => {
    under = line.startsWith("#") ? line : under;
    const words = line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const bullet = line.startsWith("- ");
    return (
      (line.startsWith("##") && !known.test(line)) ||
      (bullet && (words > 25 || !under.startsWith("### ")))
    );
  });
}

test("a change is told in at most 25 words, by date, as must do, new, changed or fixed", () => {
  assert.deepEqual(odd(read("CHANGELOG.md")), []);
});

/** What a page calls by name, in italics, and that does not stand so on the pages in its language. */
function notSaid(text: string, language: keyof typeof areas): readonly string[] {
  const said = Object.values(areas[language]).flatMap(({ words }) => Object.values<string>(words));
  const known = new Set([...said, ...Object.values(languageNames), ...kinds]);
  const named = [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name = ""]) => name);
  return named.filter((name) => !known.has(name));
}

const used = pages.filter((file) =>
  /^(?:README\.md|LES-MEG\.md|docs\/use\/(?!README).*)$/.test(file),
);

test("what a page for who uses Lenke calls by name stands so on the screen, in its language", () => {
  assert.ok(used.length > 15, "the scan must see the pages, or this means nothing");
  for (const file of used) {
    assert.deepEqual(notSaid(read(file), /README|\.en\./.test(file) ? "en" : "nb"), [], file);
  }
});

test("a page for who uses Lenke stands in both languages, and its numbers in the directory", () => {
  const norwegian = used.filter((file) => /^docs\/use\/[a-z]+\.md$/.test(file));
  assert.deepEqual(
    norwegian.filter((file) => !exists(file.replace(".md", ".en.md"))),
    [],
  );
  const directory = fs.globSync("law/directory/*.json", { cwd: root }).map(read).join();
  const numbers = used.flatMap(
    (file) => read(file).match(/(?<!\d)(?:\d\d(?: \d\d){3}|\d{3} \d{3})(?!\d)/g) ?? [],
  );
  assert.ok(numbers.length > 5, "the scan must see the numbers, or this means nothing");
  assert.deepEqual(
    numbers.filter((number) => !directory.includes(`"${number}"`)),
    [],
  );
});

test("the scans see what they look for", () => {
  assert.deepEqual(odd("## 2026-12-01\n- a\n### New\n- b\n## Soon\n### Old"), [
    "- a",
    "## Soon",
    "### Old",
  ]);
  assert.equal(odd(`### New\n- ${"word ".repeat(26)}`).length, 1);
  assert.deepEqual(notSaid("*Innboks* **bold** *No such words*", "nb"), ["No such words"]);
  assert.equal(deadLinks("README.md", "[a](docs/nothing.md) [b](https://x.example)").length, 1);
  assert.equal(deadLinks("README.md", "[a](package.json#nothing)").length, 1);
  assert.equal(missingPaths("README.md", "`web/nothing.tsx` `web/guard.ts`").length, 1);
  assert.equal(unknownCommands("README.md", "npm run nothing, npm test").length, 1);
  assert.equal(unknownCommands("README.md", "npx lenke nothing").length, 1);
  assert.equal(
    unknownCommands("README.md", "npx lenke cell nothing, npx lenke cell add").length,
    1,
  );
});
