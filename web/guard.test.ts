import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { Hono } from "hono";
import { serve } from "../test/serve.ts";
import type { Env } from "./env.ts";
import { guard } from "./guard.ts";
import { greet } from "./language.ts";

const origin = "https://lenke.example";

function guarded(at = origin): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((_, c) => c.text("broken", 500));
  return app
    .use(greet)
    .route("/", guard({ origin: at, machines: ["/cells/"] }))
    .get("/", (c) => c.html(`<script nonce="${c.get("nonce")}"></script>`))
    .get("/kept", (c) => c.body("", 200, { "Cache-Control": "immutable" }))
    .get("/breaks", () => {
      throw new Error("a bug");
    })
    .post("/*", async (c) => c.text(`took ${(await c.req.text()).length}`))
    .post("/cells/x", (c) => c.text("took it"));
}

function send(headers: Record<string, string>, path = "/", body = "x") {
  return guarded().request(origin + path, {
    method: "POST",
    headers: { host: "lenke.example", ...headers },
    body,
  });
}

test("a form from our own page is taken", async () => {
  assert.equal((await send({ "sec-fetch-site": "same-origin", origin })).status, 200);
  assert.equal((await send({ origin })).status, 200, "a browser without Sec-Fetch-Site");
});

const strangers: readonly [string, Record<string, string>][] = [
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["a sibling of the site", { "sec-fetch-site": "same-site", origin }],
  ["another origin alone", { origin: "https://evil.example" }],
  ["an origin that hides", { origin: "null" }],
  ["our origin over http", { origin: "http://lenke.example" }],
  ["nobody who says anything", {}],
];

for (const [who, headers] of strangers) {
  test(`a form from ${who} is refused, and the refusal says why`, async () => {
    const answer = await send({ ...headers, accept: "text/html" });
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /<h1>Du kan ikke gjøre dette her<\/h1>/);
  });
}

test("a machine knocks without saying where it is from, but never through a stranger's page", async () => {
  assert.equal((await send({}, "/cells/x")).status, 200);
  assert.equal((await send({ "sec-fetch-site": "cross-site" }, "/cells/x")).status, 403);
  assert.equal((await send({ origin: "https://evil.example" }, "/cells/x")).status, 403);
});

const kB = 1024;
const form = "application/x-www-form-urlencoded";
const limits = [
  ["/", 256 * kB, 2000],
  ["/nowhere", 256 * kB, 2000],
  ["/seen", 64 * kB, 200],
  ["/seen/send", 64 * kB, 200],
  ["/receipt", 64 * kB, 200],
  ["/language", 64 * kB, 200],
  ["/job", 1024 * kB, 4000],
] as const;

const stream = (path: string, body: string, more: Record<string, string>) =>
  guarded().request(origin + path, {
    method: "POST",
    headers: { host: "lenke.example", origin, accept: "text/html", ...more },
    body: new Blob([body]).stream(),
    duplex: "half",
  } as RequestInit);

for (const [path, bytes, fields] of limits) {
  test(`${path} takes ${bytes} bytes and ${fields} fields, and no more: told beforehand or not`, async () => {
    const [whole, many] = [`a=${"x".repeat(bytes - 2)}`, "&a=1".repeat(fields).slice(1)];
    const parts = (count: number) => `${"--b\r\n\r\n".repeat(count)}--b--`;
    const multipart = "multipart/form-data; boundary=b";
    const sent: readonly [string, string, boolean][] = [
      [form, whole, true],
      [form, `${whole}x`, false],
      ["text/plain", `${whole}x`, false],
      [form, many, true],
      [form, `${many}&`, false],
      [form, "&".repeat(fields), false],
      [multipart, parts(fields + 1), false],
      ['Multipart/Form-Data; Boundary="b"', parts(fields + 1), false],
    ];
    for (const [type, body, taken] of sent) {
      for (const told of [{ "content-length": String(body.length) }, {}]) {
        const answer = await stream(path, body, { "content-type": type, ...told });
        assert.equal(answer.status === 413, !taken, `${type} ${body.length}`);
        const page = await answer.text();
        const says = page.includes(`${bytes / kB}\u00a0kB`) && page.includes(`${fields} felt`);
        assert.equal(says, !taken);
      }
    }
  });
}

test("an address longer than ours is refused", async () => {
  const ask = (length: number) =>
    guarded().request(`${origin}/?q=`.padEnd(length, "x"), { headers: { host: "lenke.example" } });
  assert.equal((await ask(14 * kB)).status, 200);
  assert.equal((await ask(14 * kB + 1)).status, 413);
});

test("of many slow requests that come at once, the event loop turns between them", async () => {
  const begun: number[] = [];
  let turn = 0;
  let going = true;
  const turning = () => {
    turn += 1;
    if (going) {
      setImmediate(turning);
    }
  };
  setImmediate(turning);
  const app = new Hono<Env>().use(greet).route("/", guard({ origin, machines: [] }));
  app.get("/", (c) => {
    begun.push(turn);
    for (const until = performance.now() + 30; performance.now() < until; ) {}
    return c.text("x");
  });
  const ask = () => app.request(origin, { headers: { host: "lenke.example" } });
  await Promise.all(Array.from({ length: 20 }, ask));
  going = false;
  assert.ok(new Set(begun).size >= 10, begun.join());
});

test("who sends far too much reads why, although it was known before all had come", async (t) => {
  const served = await serve((at) => guarded(at));
  t.after(() => served.close());
  const [{ port }, length] = [new URL(served.origin), 6 * 1024 * kB];
  const asked = http.request({ port, path: "/seen", method: "POST" });
  for (const [name, value] of Object.entries({ origin: served.origin, "content-length": length })) {
    asked.setHeader(name, value);
  }
  const answered = once(asked, "response");
  asked.end("x".repeat(length));
  await once(asked, "finish");
  const [answer] = (await answered) as [http.IncomingMessage];
  assert.equal(answer.statusCode, 413);
  assert.match(await text(answer), /64\u00a0kB/);
});

test("a program that is refused gets a code and no page", async () => {
  const answer = await send({ accept: "application/json" });
  assert.deepEqual(await answer.json(), { code: "errors.403" });
});

test("a reader under another name is led to the one origin, and nowhere else", async () => {
  const answer = await guarded().request("https://127.0.0.1//evil.example/a?b=c", {
    headers: { host: "127.0.0.1" },
  });
  assert.equal(answer.status, 307);
  assert.equal(answer.headers.get("location"), "https://lenke.example//evil.example/a?b=c");
});

test("every answer carries the headers that a careful operator expects, errors too", async () => {
  for (const path of ["/", "/nowhere", "/breaks"]) {
    const { headers } = await guarded().request(origin + path, {
      headers: { host: "lenke.example" },
    });
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(headers.get("referrer-policy"), "same-origin", path);
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin", path);
    assert.equal(headers.get("cross-origin-resource-policy"), "same-origin", path);
    assert.equal(headers.get("x-frame-options"), "DENY", path);
    assert.equal(headers.get("cache-control"), "no-store", path);
    assert.match(headers.get("permissions-policy") ?? "", /camera=\(\).*geolocation=\(\)/, path);
    assert.match(headers.get("strict-transport-security") ?? "", /max-age=63072000/, path);
  }
});

test("the policy starts from nothing, and its nonce is the page's and new each time", async () => {
  const nonces = new Set<string>();
  for (let time = 0; time < 2; time += 1) {
    const answer = await guarded().request(origin, { headers: { host: "lenke.example" } });
    const policy = answer.headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|data:|\*|https?:/);
    assert.equal(await answer.text(), `<script nonce="${nonce}"></script>`);
    nonces.add(nonce);
  }
  assert.equal(nonces.size, 2);
});

test("without TLS nothing claims to be behind it", async () => {
  const answer = await guarded("http://localhost:1").request("http://localhost:1/", {
    headers: { host: "localhost:1" },
  });
  assert.equal(answer.headers.get("strict-transport-security"), null);
});

test("what says that it may be kept is kept", async () => {
  const answer = await guarded().request(`${origin}/kept`, { headers: { host: "lenke.example" } });
  assert.equal(answer.headers.get("cache-control"), "immutable");
});

test("a null sign, and in a form others that no keyboard makes, are refused, and so is a form that is none", async () => {
  const own = { origin, "content-type": form };
  assert.equal(
    (await send(own, "/", "place=Stor%C3%A5s%0B%0C%09")).status,
    200,
    "or this means nothing",
  );
  for (const body of [
    "place=a%00b",
    "a%00b=x",
    "place=a&place=%00",
    "place=a%07b",
    "place=%EF%BF%BF",
  ]) {
    assert.equal((await send(own, "/", body)).status, 400, body);
  }
  const parts = { origin, "content-type": "multipart/form-data; boundary=b" };
  assert.equal((await send(parts, "/", "--b\r\nx")).status, 400);
  for (const path of ["/a%00b", "/?q=%00"]) {
    const asked = await guarded().request(origin + path, { headers: { host: "lenke.example" } });
    assert.equal(asked.status, 400, path);
  }
});
