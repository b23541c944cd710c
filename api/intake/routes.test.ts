import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import { deliverDue } from "../document/deliver.ts";
import { newCode, threadOf } from "../door/held.ts";
import { sendReport } from "../door/send-report.ts";
import type { ApiEnv } from "../env.ts";
import { intakeRoutes } from "./routes.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const union = await testCell(cluster, "union", ["union"]);
const police = await testCell(cluster, "police", ["police"]);
const cells = [door, union, police];
await introduce(cluster, cells, "http://localhost");
const desk = testDesk(union, await testColleague(cluster, union, "caseworker"));
const other = testDesk(union, await testColleague(cluster, union, "officer"));

let nudged = 0;
const house = {
  ...testHouse(cells),
  nudge: () => {
    nudged += 1;
  },
};
const app = new OpenAPIHono<ApiEnv>();
app.use(async (c, next) => {
  c.set("desk", c.req.header("x-desk") === "other" ? other : desk);
  await next();
});
app.route("/", intakeRoutes(house));

async function reportComes(): Promise<string> {
  const code = newCode();
  const report = {
    kind: "report",
    place: "Fjordby",
    sector: "fishing",
    words: "Jobber om natta",
    facts: [],
    name: "Kari Kanari",
  } as const;
  await sendReport(door, { code, recipient: "union", report }, noon);
  await deliverDue(door, carryTo(cells), () => noon);
  return threadOf(code);
}

async function referralComes(): Promise<string> {
  const id = crypto.randomUUID();
  const safeguards = [{ kind: "talk-before-removal", how: null }] as const;
  const told = { place: "Fjordby", sector: "fishing", safeguards };
  await posted(police, union, id, aReferralSent({ purpose: "assistance", told }));
  await deliverDue(police, carryTo(cells), () => noon);
  return id;
}

const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const post = async (path: string, body: unknown, as = "") => {
  const response = await app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-desk": as },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test("a system lists and reads what came in, without the name", async () => {
  const id = await reportComes();
  const list = await get("/inbox");
  assert.equal(list.status, 200);
  assert.ok(JSON.stringify(list.body).includes(id));
  const read = await get(`/inbox/${id}`);
  assert.ok(JSON.stringify(read.body).includes("Jobber om natta"));
  assert.equal(JSON.stringify([list, read]).includes("Kanari"), false);
});

test("taken on twice it answers 409 and the code, and the courier is woken only where something goes", async () => {
  const id = await reportComes();
  const before = nudged;
  const first = await post(`/inbox/${id}/take-on`, { restricted: false });
  assert.equal(first.status, 200);
  assert.match(String(first.body["label"]), /^K-/);
  const second = await post(`/inbox/${id}/take-on`, {});
  assert.deepEqual(second, { status: 409, body: { code: "inbox.already-handled" } });
  assert.equal(nudged, before + 1);
});

test("each refusal has its status: not found, not permitted, not that kind", async () => {
  const id = await reportComes();
  const none = await get(`/inbox/${crypto.randomUUID()}`);
  assert.deepEqual(none, { status: 404, body: { code: "inbox.not-found" } });
  const officer = await post(`/inbox/${id}/name`, { reason: "vil vite" }, "other");
  assert.deepEqual(officer, { status: 403, body: { code: "not-permitted" } });
  const kind = await post(`/inbox/${id}/decline`, { reason: "too-little" });
  assert.deepEqual(kind, { status: 422, body: { code: "inbox.not-a-referral" } });
});

test("set aside, written back and the name opened, as on the pages", async () => {
  const id = await reportComes();
  const name = await post(`/inbox/${id}/name`, { reason: "Må ringe" });
  assert.deepEqual(name, { status: 200, body: { name: "Kari Kanari" } });
  assert.equal((await post(`/inbox/${id}/reply`, { words: "Takk" })).status, 200);
  assert.equal((await post(`/inbox/${id}/set-aside`, { reason: "Meldt før" })).status, 200);
  const handled = await get("/inbox?handled=yes");
  assert.ok(JSON.stringify(handled.body).includes(id));
});

test("held reports are listed apart, let in or set aside", async () => {
  const ids = [await reportComes(), await reportComes()];
  await asAdmin(cluster, "union", (client) =>
    client.query("insert into work.held (incoming, at) select unnest($1::uuid[]), $2", [ids, noon]),
  );
  const listed = async (query: string) => JSON.stringify((await get(`/inbox${query}`)).body);
  const held = await listed("?held=yes");
  assert.ok(ids.every((id) => held.includes(id)));
  assert.match(await listed(""), /"held":2/);
  const deal = (more: object, who?: string) =>
    post("/inbox/held", { do: "let-in", ids: null, until: noon, ...more }, who);
  assert.equal((await deal({}, "other")).status, 403);
  assert.deepEqual(await deal({ do: "set-aside" }), {
    status: 422,
    body: { code: "inbox.no-reason" },
  });
  assert.deepEqual(await deal({ ids: ids.slice(0, 1) }), { status: 200, body: { dealt: 1 } });
  const rest = await deal({ do: "set-aside", reason: "Flom" });
  assert.deepEqual(rest, { status: 200, body: { dealt: 1 } });
  assert.match(await listed(""), /"held":0/);
});

test("what is not as described is refused before any verb is called", async () => {
  assert.equal((await app.request("/inbox/not-an-id")).status, 400);
  const id = await reportComes();
  const empty = await app.request(`/inbox/${id}/set-aside`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ reason: "  " }),
  });
  assert.equal(empty.status, 400);
});

test("a system acknowledges, asks back and answers; what has moved on says what is possible", async () => {
  const id = await referralComes();
  const shut = await get(`/inbox/${id}`);
  assert.equal(JSON.stringify(shut.body).includes("Fjordby"), false);
  const early = await post(`/inbox/${id}/take-on`, {});
  assert.deepEqual(early, { status: 422, body: { code: "referral.not-acknowledged" } });
  const safeguards = ["talk-before-removal"];
  const seen = await post(`/inbox/${id}/acknowledge`, { safeguards });
  assert.deepEqual(seen, { status: 200, body: { left: [] } });
  const { body } = await get(`/inbox/${id}`);
  assert.ok(JSON.stringify(body).includes("Fjordby"));
  assert.equal(body["basisFit"], "fits");
  const asked = { about: "where", by: "2026-12-01" };
  assert.deepEqual(await post(`/inbox/${id}/ask`, asked), {
    status: 200,
    body: { wordsTold: null },
  });
  const again = await post(`/inbox/${id}/ask`, asked);
  assert.equal(again.status, 409);
  assert.equal(again.body["code"], "referral.already-moved-on");
  assert.ok((again.body["possible"] as readonly string[]).includes("accept"));
  const removal = { decided: "2026-11-25", planned: "2026-11-27" };
  assert.equal((await post(`/inbox/${id}/removal`, removal)).status, 200);
  const done = await post(`/inbox/${id}/safeguards/interpreter/done`, { words: "x" });
  assert.deepEqual(done, { status: 422, body: { code: "referral.no-such-safeguard" } });
  const declined = await post(`/inbox/${id}/decline`, { reason: "too-little" });
  assert.equal(declined.status, 200);
});

test("a system adds to a case as the pages do: once though sent twice, and of a case that is hidden as of none", async () => {
  const caseId = await anOpenCase(union, desk.actor, { label: "K-API" });
  const hers = await testColleague(cluster, union, "caseworker");
  const hidden = await anOpenCase(union, hers, { restricted: true, label: "K-SKJULT" });
  const report = await reportComes();
  const none = await post(`/inbox/${report}/add-to-case`, { caseId: crypto.randomUUID() });
  assert.deepEqual(none, { status: 404, body: { code: "case.not-found" } });
  assert.deepEqual(await post(`/inbox/${report}/add-to-case`, { caseId: hidden }), none);
  const officer = await post(`/inbox/${report}/add-to-case`, { caseId }, "other");
  assert.deepEqual(officer, { status: 403, body: { code: "not-permitted" } });
  const before = nudged;
  const added = { status: 200, body: { caseId, label: "K-API" } };
  assert.deepEqual(await post(`/inbox/${report}/add-to-case`, { caseId }), added);
  assert.deepEqual(await post(`/inbox/${report}/add-to-case`, { caseId }), added);
  assert.equal(nudged, before + 2);
  const taken = await post(`/inbox/${report}/take-on`, {});
  assert.deepEqual(taken, { status: 409, body: { code: "inbox.already-handled" } });

  const id = await referralComes();
  const early = await post(`/inbox/${id}/add-to-case`, { caseId });
  assert.deepEqual(early, { status: 422, body: { code: "referral.not-acknowledged" } });
  await post(`/inbox/${id}/acknowledge`, { safeguards: ["talk-before-removal"] });
  await get(`/inbox/${id}`);
  const deed = { step: "withdraw", reason: "no-longer-needed" } as const;
  await posted(police, union, id, { kind: "step", deed });
  await deliverDue(police, carryTo(cells), () => noon);
  const gone = await post(`/inbox/${id}/add-to-case`, { caseId });
  assert.equal(gone.status, 409);
  assert.equal(gone.body["code"], "referral.already-moved-on");
  assert.ok((gone.body["possible"] as readonly string[]).includes("safeguard-done"));
  assert.equal((await get(`/inbox/${report}`)).body["about"], null);
});
