import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../../domain/time/day.ts";
import { review } from "./review.ts";

async function run(args: readonly string[], today = "2026-11-25", language: "nb" | "en" = "en") {
  let printed = "";
  const complaints: string[] = [];
  const code = await review(args, {
    today: day(today),
    language,
    print: (text) => {
      printed += text;
    },
    complain: (text) => complaints.push(text),
  });
  return { code, printed, complaints };
}

test("what is past its day is listed once that day is over", async () => {
  const before = await run([], "2026-11-25");
  assert.match(before.printed, /Past the review day \(0\)\n {2}nothing/);
  const after = await run([], "2030-01-01");
  assert.match(
    after.printed,
    /Past the review day \([1-9]\d*\)\n {2}rates law\/rates\/rates\.json/,
  );
});

test("an unconfirmed body and an unread decision are named, with their days", async () => {
  const { code, printed } = await run([]);
  assert.equal(code, 0);
  assert.match(printed, /body sivilombudet: checked 2026-11-24, .*, not confirmed/);
  assert.match(printed, /no native reader has read[\s\S]*decision gartneri:/);
});

test("the list comes in Norwegian too", async () => {
  assert.match((await run([], "2026-11-25", "nb")).printed, /Gått ut på dato \(0\)\n {2}ingenting/);
});

test("as JSON it holds the same three lists", async () => {
  const { printed } = await run(["--json"]);
  const list = JSON.parse(printed) as Record<string, readonly unknown[]>;
  assert.deepEqual(Object.keys(list), ["today", "pastReview", "unconfirmed", "unreadByNative"]);
  assert.ok((list["unconfirmed"] ?? []).length > 0);
});

test("an argument it does not know is refused with the usage", async () => {
  const { code, complaints } = await run(["--all"]);
  assert.equal(code, 2);
  assert.match(complaints.join(), /--all\? usage: lenke review/);
});
