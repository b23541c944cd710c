import fs from "node:fs";
import path from "node:path";

/** Lines and comments as they are now. Run by itself it writes budget.json: `npm run budget`. */

export type Budget = {
  readonly lines: Readonly<Record<string, number>>;
  readonly commentWords: number;
  /** Comments over thirty words, by file. */
  readonly longComments: Readonly<Record<string, number>>;
};

const root = path.resolve(import.meta.dirname, "../..");
const at = path.join(import.meta.dirname, "budget.json");
const folders = new Set(fs.readdirSync(path.join(root, "domain")));

/** An area has one name in every layer: domain/case, store/case-list.ts and web/pages/cases are "case". */
export function areaOf(file: string): string {
  const within = file.replace(/^web\/(?:pages|texts\/(?:en|nb))\//, "page/");
  const [layer = "", first = "", ...rest] = within.split("/");
  const [name = ""] = first.split(/[-.]/);
  const area = [first, name, `${name}s`, name.replace(/s$/, "")].find((one) => folders.has(one));
  if (area !== undefined && layer !== "test" && layer !== "bench") {
    return area;
  }
  if (layer === "page") {
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

export function measured(): Budget {
  const lines: Record<string, number> = {};
  const longComments: Record<string, number> = {};
  let commentWords = 0;
  for (const found of fs
    .globSync("{domain,law,store,api,web,main,test,bench}/**/*.{ts,tsx,mjs,sql,css}", { cwd: root })
    .toSorted()) {
    const file = found.replaceAll("\\", "/");
    const text = fs.readFileSync(path.join(root, file), "utf8");
    const area = areaOf(file);
    lines[area] = (lines[area] ?? 0) + text.split("\n").length - 1;
    const comments = file.endsWith(".sql") ? [] : commentsOf(text);
    commentWords += comments.reduce((sum, words) => sum + words, 0);
    const long = comments.filter((words) => words > 30).length;
    if (long > 0) {
      longComments[file] = long;
    }
  }
  return { lines, commentWords, longComments };
}

export const budget = (): Budget => JSON.parse(fs.readFileSync(at, "utf8"));

/** Lines are set as they are; what is said in comments may only fall. */
if (import.meta.main) {
  const now = measured();
  const before = fs.existsSync(at) ? budget() : now;
  const longComments = Object.fromEntries(
    Object.entries(now.longComments)
      .map(([file, count]) => [file, Math.min(count, before.longComments[file] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
  const lines = Object.fromEntries(Object.entries(now.lines).toSorted());
  const commentWords = Math.min(now.commentWords, before.commentWords);
  fs.writeFileSync(at, `${JSON.stringify({ lines, commentWords, longComments }, null, 2)}\n`);
}
