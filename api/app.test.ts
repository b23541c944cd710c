import assert from "node:assert/strict";
import { createServer } from "node:http";
import test from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { CommitUnknown } from "../store/away.ts";
import { asKeeper } from "../store/cluster.ts";
import { testCell, testCluster } from "../test/cluster.ts";
import { testHouse, testLetter } from "../test/house.ts";
import { createApi } from "./app.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "union", ["union"]);
await asKeeper(cluster, "union", (client) =>
  client.query(
    "insert into access.colleague (subject, name, title, role) values ('system', 'A', 'a', 'caseworker'), ('other', 'B', 'b', 'caseworker')",
  ),
);
const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
const keys = createServer(async (_request, response) => {
  response.end(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "k" }] }));
});
await new Promise<void>((resolve) => {
  keys.listen(0, "127.0.0.1", resolve);
});
test.after(() => keys.close());
const address = keys.address();
assert.ok(typeof address === "object" && address !== null);
const issuer = `http://127.0.0.1:${address.port}`;
const house = testHouse([cell]);
const setting = (subjectClaim: string) => ({
  write: testLetter,
  provider: async () => ({ issuer, keys: new URL(issuer) }),
  subjectClaim,
});
const api = (subjectClaim: string) => createApi(house, setting(subjectClaim));
const bySubject = api("sub");

const token = (claims: Record<string, string>, audience = `${house.origin}/api`) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256", kid: "k" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime("1h")
    .sign(privateKey);

async function ask(path: string, claims: Record<string, string>, more: RequestInit = {}) {
  const headers = {
    authorization: `Bearer ${await token(claims)}`,
    "content-type": "application/json",
  };
  const answer = await bySubject.request(`/api${path}`, { headers, ...more });
  return { status: answer.status, body: await answer.json() };
}

const post = (body: string) => ask("/cases", { sub: "system" }, { method: "POST", body });
const place = (text: string) => `{"place":"${text}","sector":"cleaning"}`;

test("what is no JSON, or no text that can be kept, is the caller's fault and not ours", async () => {
  assert.equal((await post(place("Storås"))).status, 200, "or this means nothing");
  for (const body of ["", "{", place("a\\u0000b"), place("a\\ud800b"), place("a\\u0007b")]) {
    const answer = await post(body);
    assert.deepEqual(answer, { status: 400, body: { code: "request.not-readable" } }, body);
  }
  const searched = await ask("/cases?place=a%00", { sub: "system" });
  assert.equal(searched.status, 400);
});

test("a mark or a day that cannot be is refused, not a fault", async () => {
  const id = "11111111-1111-4111-8111-111111111111";
  const first = await ask(`/cases?after=00000101000000000000_${id}`, { sub: "system" });
  assert.equal(first.status, 200, "an unknown mark is the beginning");
  for (const mark of [`0000-01-01T00:00:00.000Z~${id}`, `2026-99-99T00:00:00.000Z~${id}`]) {
    assert.equal((await ask(`/inbox?after=${mark}`, { sub: "system" })).status, 400, mark);
  }
  const outcome = { kind: "reported", happened: "0000-01-01" };
  const body = JSON.stringify(outcome);
  const noted = await ask(`/cases/${id}/outcomes`, { sub: "system" }, { method: "POST", body });
  assert.equal(noted.status, 400);
});

test("a day that nobody could mean is refused wherever one is asked for, and no fault", async () => {
  const id = "11111111-1111-4111-8111-111111111111";
  const words = { necessary: "a", proportionate: "b", interest: "c" };
  const asked = { to: "police", purpose: "investigation", fields: ["place"], judged: words };
  const consent = { recipient: "police", purpose: "investigation", how: "spoken", language: "x" };
  const person = `/cases/${id}/persons/${id}`;
  const near = "2026-11-20";
  const bodies = (on: string) =>
    [
      ["/capacity", { after: null, state: "takes", from: near, until: on }],
      [`/cases/${id}/outcomes`, { kind: "reported", happened: on }],
      [`${person}/consents`, { ...consent, given: near, until: on, wayBack: false, heard: true }],
      [`/cases/${id}/referrals/preview`, { ...asked, due: near, until: on }],
      [`/inbox/${id}/ask`, { about: "where", by: on, words: "", namesNobody: false }],
      [`/inbox/${id}/removal`, { decided: near, planned: on }],
    ] as const;
  for (const on of ["9999-12-31", "0001-01-01", "2027-02-01"]) {
    for (const [path, body] of bodies(on)) {
      const more = { method: "POST", body: JSON.stringify(body) };
      const { status, body: answer } = await ask(path, { sub: "system" }, more);
      const said = JSON.stringify(answer);
      const described = !said.includes("request.not-as-described");
      assert.equal(described, on === "2027-02-01", `${path} ${on} ${said}`);
      assert.ok(status < 500);
    }
  }
});

test("a token for another audience, or of nobody here, opens nothing", async () => {
  const asking = async (bearer: string) =>
    (await bySubject.request("/api/cases", { headers: { authorization: `Bearer ${bearer}` } }))
      .status;
  assert.equal(await asking(await token({ sub: "system" })), 200);
  assert.equal(await asking(await token({ sub: "system" }, "lenke")), 401);
  assert.equal(await asking(await token({ sub: "nobody" })), 401);
  assert.equal(await asking("eyJhbGciOiJub25lIn0.eyJzdWIiOiJzeXN0ZW0ifQ."), 401);
});

test("a person's token does not pass for the system that they used", async () => {
  const status = async (claims: Record<string, string>) => {
    const headers = { authorization: `Bearer ${await token(claims)}` };
    return (await api("pid").request("/api/cases", { headers })).status;
  };
  assert.equal(await status({ client_id: "system" }), 200, "a system's own token");
  assert.equal(await status({ client_id: "system", sub: "system" }), 200);
  assert.equal(await status({ client_id: "system", sub: "a-person" }), 401);
});

test("while the database is away a system is told when to come again", async () => {
  const pool = { connect: () => Promise.reject(new CommitUnknown(null)) };
  const away = createApi(testHouse([Object.assign({}, cell, { pool })]), setting("sub"));
  const headers = { authorization: `Bearer ${await token({ sub: "system" })}` };
  const asked = await away.request("/api/cases", { headers });
  assert.equal(asked.status, 503);
  assert.equal(asked.headers.get("retry-after"), "5");
  assert.deepEqual(await asked.json(), { code: "database.not-sure" });
});

function assertCoded(
  { status, body }: { readonly status: number; readonly body: unknown },
  asked: string,
): void {
  const said = String(Object(body).code);
  assert.ok(status < 500, `${asked} ${status}`);
  assert.ok(status < 400 || /^[a-z][a-z.-]+$/.test(said), `${asked} ${JSON.stringify(body)}`);
}

test("every route refuses what is not as described, or is no id, with a code", async () => {
  const routes = bySubject.routes.filter(({ method }) => method !== "ALL");
  assert.ok(routes.length > 50, "the table must be seen, or this means nothing");
  const statuses = new Set<number>();
  for (const { method, path } of routes) {
    const to = path.replace(/^\/api/, "").replaceAll(/:\w+(?:\{[^}]*\})?/g, "x");
    for (const more of method === "GET" ? [{}] : [{ body: "{}" }, { body: '{"kanarifugl":1}' }]) {
      const answer = await ask(to, { sub: "system" }, { method, ...more });
      assertCoded(answer, `${method} ${to}`);
      statuses.add(answer.status);
    }
  }
  assert.ok(statuses.has(400) && statuses.has(403), [...statuses].join());
});

test("the description is put together once, however often anyone asks for it", async (t) => {
  const unasked = api("sub");
  const putTogether = t.mock.method(unasked, "getOpenAPI31Document");
  for (const _ of [1, 2]) {
    const answer = await unasked.request("/api/openapi.json");
    assert.ok(Object.keys(Object(await answer.json()).paths).length > 50);
  }
  assert.equal(putTogether.mock.callCount(), 1);
});

test("what somebody without a token sends is not read", async () => {
  const answer = await bySubject.request("/api/cases", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  assert.equal(answer.status, 401, "and not 400");
});

test("a megabyte is the most, and one more is refused with its own status", async () => {
  const long = `"${"x".repeat(1024 * 1024)}"`;
  assert.deepEqual(await post(long), { status: 413, body: { code: "request.too-large" } });
  assert.equal((await post(long.slice(3))).status, 400, "read, and no JSON");
});
