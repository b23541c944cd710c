import assert from "node:assert/strict";
import { test } from "node:test";
import { rightsCommand } from "./rights.ts";

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

async function run(...events: readonly object[]) {
  const person = { underEighteen: "no", origin: "unknown" };
  let printed = "";
  const complaints: string[] = [];
  const code = await rightsCommand(["-", "--json"], {
    standardInput: bytes(JSON.stringify({ events, person, asOf: "2026-11-30" })),
    language: "en",
    print: (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

const dismissed = { type: "dismissed", day: "2026-11-02", post: "lasting", form: "right" };

test("how a dismissal came is read under its name in the exchange too", async () => {
  const ways = ["summary", "notice"] as const;
  for (const way of ways) {
    const [how, kind] = [
      await run({ ...dismissed, how: way }),
      await run({ ...dismissed, kind: way }),
    ];
    assert.deepEqual([kind.code, kind.complaints], [0, []]);
    assert.equal(kind.printed, how.printed);
  }
  const told = await Promise.all(ways.map((kind) => run({ ...dismissed, kind })));
  assert.notEqual(told[0]?.printed, told[1]?.printed);
});

test("a detail that is told to be unknown is as one that is left out", async () => {
  const { form: _, ...left } = dismissed;
  const unknown = await run({ ...dismissed, form: "unknown", how: "unknown" });
  assert.deepEqual(unknown, await run(left));
  assert.equal(unknown.code, 0);
});

test("a detail that is none of its values is refused, with those it may have been", async () => {
  const { code, complaints } = await run({ ...dismissed, kind: "shouted" });
  assert.equal(code, 2);
  assert.match(complaints.join(), /events\[0\]\.kind: must be notice or summary/);
});
