import assert from "node:assert/strict";
import test from "node:test";
import { unzipSync, zipSync } from "fflate";
import writeExcel from "write-excel-file/node";
import { ok } from "../../test/ok.ts";
import { linesOfFile } from "./table.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file of rows becomes lines: its columns by letter, its heading left out", async () => {
  for (const [text, columns, lines] of [
    ["2026-03-02;07:00;19:30\n", "", "2026-03-02 07:00 19:30"],
    ["Date,Till,In,Out\n2.3.2026,4,07:00,19:30", "A C D", "2.3.2026 07:00 19:30"],
    ["\uFEFFDato\tInn\tUt\n2026-03-02\t07:00\t19:30", "a b c", "2026-03-02 07:00 19:30"],
    ['"2026-03-02";"07:00";"19:30"', "A,B,C", "2026-03-02 07:00 19:30"],
  ] as const) {
    assert.equal(ok(await linesOfFile(bytes(text), columns)), lines, text);
  }
});

test("a spreadsheet's own dates and times are read as its clock shows them", async () => {
  const at = (clock: string) => new Date(`${clock}:00Z`);
  const file = await writeExcel([
    [{ value: "Till" }, { value: "From" }, { value: "To" }],
    [
      { value: 4 },
      { value: at("2026-03-02T07:00"), type: Date, format: "yyyy-mm-dd hh:mm" },
      { value: at("2026-03-02T19:30"), type: Date, format: "yyyy-mm-dd hh:mm" },
    ],
  ]).toBuffer();
  const lines = ok(await linesOfFile(new Uint8Array(file), "B C"));
  assert.equal(lines, "2026-03-02 07:00 2026-03-02 19:30");
});

test("a small file that names a far cell needs gigabytes: it is refused, and the server goes on", async () => {
  const file = await writeExcel([[{ value: "2026-03-02" }]]).toBuffer();
  const parts = unzipSync(new Uint8Array(file));
  const [name = ""] = Object.keys(parts).filter((each) => each.endsWith("sheet1.xml"));
  const far = '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>';
  const sheet = new TextDecoder().decode(parts[name]).replace("</sheetData>", far);
  const bomb = zipSync({ ...parts, [name]: bytes(sheet) });
  const [refused, next] = await Promise.all([
    linesOfFile(bomb, ""),
    linesOfFile(bytes("2026-03-02;07:00"), ""),
  ]);
  assert.deepEqual(refused, { ok: false, refused: "presence.file-unreadable" });
  assert.equal(ok(next), "2026-03-02 07:00");
});

test("what is no table, is empty, or unpacks to too much is refused", async () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(120_000_000) }, { level: 9 });
  for (const file of [
    new Uint8Array(),
    new Uint8Array([0xff, 0xfe, 0x00, 0x41]),
    new Uint8Array([0x50, 0x4b, 3, 4, 1]),
    bytes('2026-03-02;"07:00'),
    bomb,
  ]) {
    const read = await linesOfFile(file, "");
    assert.deepEqual(read, { ok: false, refused: "presence.file-unreadable" });
  }
});
