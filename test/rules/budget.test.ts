import assert from "node:assert/strict";
import { test } from "node:test";
import { areaOf, budget, commentsOf, foldersOver, measured, mostCommentWords } from "./budget.ts";

const now = measured();
const most = budget();

/** What is above its figure, and by how much. */
const above = (of: Readonly<Record<string, number>>, at: Readonly<Record<string, number>>) =>
  Object.entries(of)
    .filter(([name, count]) => count > (at[name] ?? 0))
    .map(([name, count]) => `${name}: ${count}, not ${at[name] ?? 0}`);

test("no area has more lines than its figure; `npm run budget` sets it, in the commit that raises it", () => {
  assert.ok(
    (now.lines["rights"] ?? 0) > 1000,
    "the scan must see the areas, or this means nothing",
  );
  assert.deepEqual(above(now.lines, most.lines), []);
});

test("a comment has at most thirty words, but for those that are listed", () => {
  assert.deepEqual(above(now.longComments, most.longComments), []);
});

test("a file has at most 250 lines, but for those that are listed, and these only fall", () => {
  assert.deepEqual(above(now.longFiles, most.longFiles), []);
});

test("a folder has at most twenty files and lies at most two levels deep, but for those that are listed", () => {
  assert.deepEqual(above(now.fullFolders, most.fullFolders), []);
});

test("the comments have no more words in all than their figure, which the commit that raises it states", () => {
  assert.ok(now.commentWords > 1000, "the scan must see the comments, or this means nothing");
  assert.ok(
    now.commentWords <= most.commentWords,
    `${now.commentWords} words, not ${most.commentWords}`,
  );
  assert.ok(most.commentWords <= mostCommentWords);
});

test("the scans see what they look for", () => {
  const files = [
    "domain/case/a.ts",
    "api/case/a.ts",
    "store/case/case-list.ts",
    "web/case/a.tsx",
    "web/texts/nb/case.ts",
  ];
  assert.deepEqual([...new Set(files.map(areaOf))], ["case"]);
  assert.deepEqual(["store/right-day.ts", "api/rights/a.ts"].map(areaOf), ["rights", "rights"]);
  assert.deepEqual(
    ["main/demo/a.ts", "store/as-actor.ts", "web/app.tsx", "test/rules/a.ts"].map(areaOf),
    ["main/demo", "store", "web", "test/rules"],
  );
  assert.deepEqual(
    commentsOf(
      '/** One two. */\nconst a = "https://x.y"; // three\n// four\n  // five six\n"web/**/*.ts"',
    ),
    [2, 4],
  );
  const full = Array.from({ length: 21 }, (_, each) => `api/full/${each}.ts`);
  const deep = ["api/a/b/deep.ts", "api/a/b/c/deeper.ts"];
  assert.deepEqual(foldersOver([...full, ...deep]), { "api/full": 21, "api/a/b/c": 1 });
  assert.deepEqual(commentsOf("{/* one */}\ncss { /* two\n three */ }"), [1, 2]);
});
