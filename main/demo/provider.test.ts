import assert from "node:assert/strict";
import http from "node:http";
import test from "node:test";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { testHouse } from "../../test/house.ts";
import type { Env } from "../../web/env.ts";
import { greet } from "../../web/language.ts";
import { demoProvider } from "./provider.tsx";

test("whoever comes to the demo's choice of people without a sign-in under way begins one", async (t) => {
  const origin = "http://localhost";
  const provider = await demoProvider(origin, "secret");
  const app = new Hono<Env>().use(greet).route("/", provider.pages(testHouse([], origin)));
  const server = http.createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  const form = { method: "POST", body: new URLSearchParams({ who: "mats" }) };
  const nobody = { method: "POST", body: new URLSearchParams({ who: "nobody" }) };
  for (const request of [{}, form, nobody]) {
    const answer = await fetch(`http://127.0.0.1:${address.port}/demo/who/none`, {
      ...request,
      redirect: "manual",
    });
    await answer.text();
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("location"), "/sign-in");
  }
});
