import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { areas, languageNames } from "../../web/texts/texts.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Folders that the project does not tell of: what npm and git keep, and where data lies. */
const untold = (name: string) =>
  ["node_modules", ".git"].includes(name) || name === "data" || name.startsWith("data-");

/** Whether anything lies in a folder; git keeps no empty ones. */
const hasFiles = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .some((entry) => entry.isFile());

/** Every folder down to a depth. */
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

/** How a heading is named in an address. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Links of a page that lead nowhere: the file is not there, or has no such heading. */
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

/** Files and folders of ours that a page names in its text and that are not there. */
function missingPaths(file: string, text: string): readonly string[] {
  const named = text.matchAll(/`((?:domain|law|store|api|web|main|test|bench|docs)\/[\w./-]*)`/g);
  return [...named].flatMap(([, to = ""]) => (exists(to) ? [] : [`${file} names ${to}`]));
}

const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
const commands = [...read("main/cli.ts").matchAll(/^ {2}(\w+): \[/gm)].map(([, name = ""]) => name);
/** Commands whose first word says what to do; the other ones take a file. */
const withParts = ["cell", "colleague", "log"];

/** Commands that a page tells one to type and that do not exist. */
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

test("what LES-MEG.md calls by name stands so on the pages in Norwegian", () => {
  const words = areas.nb;
  const said = new Set(Object.values(words).flatMap((area) => Object.values(area.words)));
  const known = new Set<string>([...said, ...Object.values(languageNames)]);
  const named = [...read("LES-MEG.md").matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(
    ([, name = ""]) => name,
  );
  assert.ok(named.length > 15, "the scan must see the names, or this means nothing");
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});

test("the scans see what they look for", () => {
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
