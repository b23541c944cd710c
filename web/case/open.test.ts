import assert from "node:assert/strict";
import { test } from "node:test";
import { sectors } from "../../domain/case/sector.ts";
import { rightsPages } from "../../test/factories/rights-page.ts";
import { sayIn } from "../texts/texts.ts";

const { call } = await rightsPages();

test("that the kind of work is not known is a full answer, the first among equals; the case says so, and the list can be narrowed to it", async () => {
  const { text } = await call("/cases/new");
  const [, options = ""] = /<select[^>]* id="sector"[^>]*>(.*?)<\/select>/s.exec(text) ?? [];
  const values = [...options.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
  assert.deepEqual(values, ["", ...sectors]);
  assert.match(options, /<option value="" selected[^>]*>(?:Don’t|Don't) know</);

  const opened = await call("/cases/new", { place: "Granli", sector: "" });
  assert.equal(opened.status, 303);
  const known = await call("/cases/new", { place: "Storås", sector: "farming" });
  const other = known.headers.get("location") ?? "";
  const at = opened.headers.get("location") ?? "";
  for (const language of ["nb", "en"] as const) {
    const say = sayIn(language);
    assert.ok(
      (await call(at, undefined, "owner", language)).text.includes(say("case.work.unknown")),
    );
    const listed = await call("/cases?sector=unknown", undefined, "owner", language);
    assert.ok(listed.text.includes(`href="${at}"`), language);
    assert.ok(!listed.text.includes(`href="${other}"`), language);
  }
});

test("a kind of work that is on no list opens nothing, and nothing typed is lost", async () => {
  const { status, text } = await call("/cases/new", { place: "Granli", sector: "gossip" });
  assert.equal(status, 400);
  assert.match(text, /href="#sector"/);
  assert.match(text, /value="Granli"/);
});
