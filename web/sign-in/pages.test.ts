import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { testHouse } from "../../test/house.ts";
import type { Env } from "../env.ts";
import { greet } from "../language.ts";
import { type PendingSeal, signInPages } from "./pages.tsx";
import type { Pending, SignIn } from "./provider.ts";

const pending: Pending = { state: "s", nonce: "n", verifier: "v", back: "/work" };
const seal: PendingSeal = { close: async () => "sealed", open: async () => pending };

test("behind a proxy that ends TLS, the way back is told to the provider under the one origin", async () => {
  const ended: string[] = [];
  const signIn = {
    end: async (url: URL) => {
      ended.push(url.href);
      throw new Error("nobody is signed in here");
    },
  } as unknown as SignIn;
  const app = new Hono<Env>().use(greet);
  app.route("/", signInPages(testHouse([], "https://lenke.example"), signIn, seal));

  const answer = await app.request("http://lenke.example/sign-in/return?code=c&state=s", {
    headers: { cookie: "__Host-sign-in=sealed" },
  });

  assert.equal(answer.status, 400);
  assert.deepEqual(ended, ["https://lenke.example/sign-in/return?code=c&state=s"]);
});
