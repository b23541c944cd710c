import assert from "node:assert/strict";
import test from "node:test";
import { csvOf } from "./csv.ts";

test("a file for a spreadsheet has semicolons, keeps signs within a cell, and starts no formula", () => {
  const rows = [
    ["Sted", "Tall"],
    ["Ås; Vik", 'a "b"\nc'],
    ...["=1+1", "+47", "-1", "@sum", "\t=1", "\r=1"].map((text) => [text]),
    ["سوق", "A=1"],
  ];
  assert.equal(
    csvOf(rows),
    [
      "\uFEFFSted;Tall",
      '"Ås; Vik";"a ""b""\nc"',
      ...["'=1+1", "'+47", "'-1", "'@sum", "'\t=1", `"'\r=1"`],
      "سوق;A=1",
      "",
    ].join("\r\n"),
  );
});
