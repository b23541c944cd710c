import assert from "node:assert/strict";
import { test } from "node:test";
import { stylePages } from "./pages.ts";
import { keep, shortened, tightened, withoutUnread, writtenOut } from "./sheet.ts";
import { stylesheet } from "./stylesheet.ts";

test("a selector that is not kept goes, and a rule or block left empty goes with it", () => {
  const css = '@media print{.a,.b:is(.x,.y){color:red}.b{top:0}}.c{content:"}{;";left:0}@layer x;';
  const kept = keep(css, {
    selector: (selector) => !selector.startsWith(".b"),
    declaration: (declaration) => declaration !== "left:0",
  });
  assert.equal(kept, '@media print{.a{color:red}}.c{content:"}{;"}@layer x;');
});

test("a property that only an unread property reads goes too", () => {
  assert.equal(
    withoutUnread("a{--one:1;--two:var(--one);--three:var(--two);color:var(--four);--four:red}"),
    "a{color:var(--four);--four:red}",
  );
});

test("a custom property is called the same wherever it stands, and nothing else is renamed", () => {
  assert.equal(
    shortened(
      ".b--long{--long:1px;--_other:var(--long);margin:var(--long,--x)}.c{top:var(--_other)}",
    ),
    ".b--long{--0:1px;--1:var(--0);margin:var(--0,--2)}.c{top:var(--1)}",
  );
});

test("what is only another name is written out; what can be otherwise somewhere keeps its name", () => {
  assert.equal(
    writtenOut(":root{--one:4px;--two:var(--far)}.b{--own:0 1px;margin:var(--own);top:var(--one)}"),
    ".b{margin:0 1px;top:4px}",
  );
  for (const css of [
    ":root{--one:4px}@media print{:root{--one:2px}}.b{top:var(--one)}",
    ".b{--own:0 1px}.c{margin:var(--own)}",
    ".b{--own:4px;top:var(--own)}.b.c{--own:2px}",
    ":root{--one:2em}.b{top:var(--one)}",
    ".b{--own:1px + 2px;top:calc(2*var(--own))}",
    ".b{--own:4px;top:var(--own,1px)}",
  ]) {
    assert.equal(writtenOut(css), css);
  }
});

test("comments and idle space go, the space that selectors mean stays", () => {
  assert.equal(
    tightened("/* why */ a b > c,\n d :hover {\n  margin: 0 1px;\n}\n"),
    "a b>c,d :hover{margin:0 1px;}",
  );
});

test("the nought before a point goes, and no other", () => {
  assert.equal(
    tightened("a{margin:0.5rem -0.25em 10.5px 0;width:calc(0.1 * 1px)}"),
    "a{margin:.5rem -.25em 10.5px 0;width:calc(.1 * 1px)}",
  );
});

test("every custom property that the sheet reads without a fallback is given", () => {
  const given = new Set([...stylesheet.text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const read = [...stylesheet.text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  assert.ok(read.length > 100, "it must read many, or this means nothing");
  // Designsystemet leaves it unset on purpose, to switch a declaration off.
  const missing = read.filter((name) => !given.has(name) && name !== "--_ds-field-sizing");
  assert.deepEqual([...new Set(missing)], []);
});

test("what is wrong in a group of choices has the colour of what is wrong, not of a help under its name", () => {
  assert.match(stylesheet.text, /\.ds-fieldset>\[data-field=description\]/, "a help has its own");
  assert.doesNotMatch(stylesheet.text, /legend\+p/);
});

test("the sheet asks nothing of any other address, and stays small", () => {
  assert.doesNotMatch(stylesheet.text, /url\(|@import/);
  assert.ok(stylesheet.gzip.length < 9_000, "what travels to a phone");
  assert.ok(stylesheet.text.length < 30_500, "what the phone then reads");
});

test("the sheet is packed as the browser can take it, and kept for good under its own address", async () => {
  for (const [accepted, encoding] of [
    ["gzip, br", "br"],
    ["gzip", "gzip"],
    ["", null],
  ] as const) {
    const answer = await stylePages().request(stylesheet.path, {
      headers: { "accept-encoding": accepted },
    });
    assert.equal(answer.headers.get("content-encoding"), encoding);
    assert.match(answer.headers.get("cache-control") ?? "", /immutable/);
  }
});
