import fs from "node:fs";
import path from "node:path";

/** Lines and comments as they are now. Run by itself it writes budget.json: `npm run budget`. */

export type Budget = {
  readonly lines: Readonly<Record<string, number>>;
  readonly commentWords: number;
  /** Comments over thirty words, by file. */
  readonly longComments: Readonly<Record<string, number>>;
  /** Files over `mostLines`. */
  readonly longFiles: Readonly<Record<string, number>>;
  /** Folders with more files than `mostFiles`, or deeper than two levels. */
  readonly fullFolders: Readonly<Record<string, number>>;
};

const mostLines = 250;
const mostFiles = 20;
export const mostCommentWords = 75_000;
/** A row a section, a language, an act or a page: as many as there are. */
const asManyAs = /^(?:law|web\/texts|rules|store\/migrations|web\/routes)\b/;

const root = path.resolve(import.meta.dirname, "../..");
const at = path.join(import.meta.dirname, "budget.json");
const folders = new Set(
  ["domain", "rules"].flatMap((layer) => fs.readdirSync(path.join(root, layer))),
);

/** An area has one name in every layer: domain/case, store/case/case-list.ts, web/case. */
export function areaOf(file: string): string {
  const within = file.replace(/^web\/texts\/(?:en|nb)\//, "text/");
  const [layer = "", first = "", ...rest] = within.split("/");
  const [name = ""] = first.split(/[-.]/);
  const area = [first, name, `${name}s`, name.replace(/s$/, "")].find((one) => folders.has(one));
  if (area !== undefined && layer !== "test" && layer !== "bench") {
    return area;
  }
  if (layer === "text") {
    return `web/${name}`;
  }
  return rest.length > 0 ? `${layer}/${first}` : layer;
}

const block = /(?<=^|[\s{(])\/\*[\s\S]*?\*\//gm;
const line = /(?<=^|\s)\/\/[ \t].*(?:\n[ \t]*\/\/[ \t].*)*/gm;

/** How many words each comment has. Lines that follow each other are one comment. */
export function commentsOf(text: string): readonly number[] {
  const found = [...text.matchAll(block), ...text.replaceAll(block, "").matchAll(line)];
  return found.map(([words]) => words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
}

/** Folders by their files, where there are too many or the folder lies too deep. */
export function foldersOver(files: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of files) {
    const folder = path.posix.dirname(file);
    counts[folder] = (counts[folder] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(counts).filter(
      ([folder, count]) => count > mostFiles || folder.split("/").length > 3,
    ),
  );
}

export function measured(): Budget {
  const lines: Record<string, number> = {};
  const longComments: Record<string, number> = {};
  const longFiles: Record<string, number> = {};
  const files: string[] = [];
  let commentWords = 0;
  for (const found of fs
    .globSync("{domain,rules,law,store,api,web,main,test,bench}/**/*.{ts,tsx,mjs,sql,css}", {
      cwd: root,
    })
    .toSorted()) {
    const file = found.replaceAll("\\", "/");
    const text = fs.readFileSync(path.join(root, file), "utf8");
    const area = areaOf(file);
    const length = text.split("\n").length - 1;
    lines[area] = (lines[area] ?? 0) + length;
    if (!asManyAs.test(file)) {
      files.push(file);
      if (length > mostLines) {
        longFiles[file] = length;
      }
    }
    const comments = file.endsWith(".sql") ? [] : commentsOf(text);
    commentWords += comments.reduce((sum, words) => sum + words, 0);
    const long = comments.filter((words) => words > 30).length;
    if (long > 0) {
      longComments[file] = long;
    }
  }
  return { lines, commentWords, longComments, longFiles, fullFolders: foldersOver(files) };
}

export const budget = (): Budget => JSON.parse(fs.readFileSync(at, "utf8"));

function fallen(now: Budget["longFiles"], before: Budget["longFiles"]): Budget["longFiles"] {
  return Object.fromEntries(
    Object.entries(now)
      .map(([name, count]) => [name, Math.min(count, before[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

/** Lines and words of comments are set as they are; what is long and what is full may only fall. */
if (import.meta.main) {
  const now = measured();
  const before = fs.existsSync(at) ? budget() : now;
  const falls = (["longComments", "longFiles", "fullFolders"] as const).map(
    (name) => [name, fallen(now[name], before[name] ?? now[name])] as const,
  );
  const set = {
    lines: Object.fromEntries(Object.entries(now.lines).toSorted()),
    commentWords: now.commentWords,
    ...Object.fromEntries(falls),
  };
  fs.writeFileSync(at, `${JSON.stringify(set, null, 2)}\n`);
}
