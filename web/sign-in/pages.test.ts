import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { deskOfSession } from "../../api/session/session.ts";
import { asKeeper } from "../../store/cluster.ts";
import { testCell, testCluster } from "../../test/cluster.ts";
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

test("whoever comes back from signing in comes to the whole address, and to no other place than ours", async () => {
  const begun: string[] = [];
  const signIn = {
    begin: async (back: string) => {
      begun.push(back);
      return { to: new URL("https://provider.example/"), pending };
    },
  } as unknown as SignIn;
  const app = new Hono<Env>().use(greet);
  app.route("/", signInPages(testHouse([], "https://lenke.example"), signIn, seal));
  for (const back of ["/cases/1/referrals/new?passesOn=2", "//elsewhere.example/?x=1", ""]) {
    await app.request(`https://lenke.example/sign-in?back=${encodeURIComponent(back)}`);
  }
  assert.deepEqual(begun, ["/cases/1/referrals/new?passesOn=2", "/", "/"]);
});

test("signing in again ends the session that the browser had, and gives a new one", async () => {
  const cluster = await testCluster();
  const cell = await testCell(cluster, "union", ["union"]);
  await asKeeper(cluster, "union", (client) =>
    client.query(
      "insert into access.colleague (subject, name, title, role) values ('tomas', 'T', 't', 'caseworker')",
    ),
  );
  const house = testHouse([cell], "https://lenke.example");
  const signIn = { end: async () => "tomas" } as unknown as SignIn;
  const app = new Hono<Env>().use(greet).route("/", signInPages(house, signIn, seal));
  const signedIn = async (cookie: string) => {
    const answer = await app.request("https://lenke.example/sign-in/return?code=c&state=s", {
      headers: { cookie: `__Host-sign-in=sealed${cookie}` },
    });
    const set = answer.headers.getSetCookie().find((each) => each.startsWith("__Host-session="));
    assert.match(set ?? "", /Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    return set?.slice("__Host-session=".length, set.indexOf(";")) ?? "";
  };
  const first = await signedIn("");
  assert.equal((await deskOfSession(house, first))?.cell.id, "union");
  const second = await signedIn(`; __Host-session=${first}`);
  assert.notEqual(second, first);
  assert.equal(await deskOfSession(house, first), null);
  assert.equal((await deskOfSession(house, second))?.cell.id, "union");
});
