import assert from "node:assert/strict";
import { test } from "node:test";
import { testHouse, testPages } from "../test/house.ts";
import { routes } from "./routes.ts";

const pages = testPages(testHouse([]));
const guarded = routes.filter(({ who }) => who === "desk");

/** An address with something for each of its names. */
const addressOf = (path: string) => path.replace(/:\w+\{(\w+)[^}]*\}/g, "$1").replace(/:\w+/g, "x");

test("whoever is signed out is led to sign-in and back by every page that is for colleagues, and no form of theirs is taken", async () => {
  assert.ok(guarded.length > 150 && guarded.length < routes.length, "both kinds are there");
  for (const { method, path } of guarded) {
    const address = addressOf(path);
    const headers = { host: "localhost", origin: "http://localhost" };
    const answer = await pages.request(address, { method, headers });
    assert.equal(answer.status, method === "GET" ? 303 : 401, `${method} ${path}`);
    if (method === "GET") {
      const back = encodeURIComponent(address);
      assert.equal(answer.headers.get("location"), `/sign-in?back=${back}`, path);
    }
  }
});

test("no address has two answers", () => {
  const all = routes.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(all, [...new Set(all)]);
});
