import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { seen } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { routineRoutes } from "../routine/routes.ts";
import { caseRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const house = testHouse([cell]);
const owner = await testColleague(cluster, cell, "caseworker");
const supervisor = await testColleague(cluster, cell, "supervisor");

async function ask(actor: Colleague, method: string, path: string, sent?: unknown) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", caseRoutes(house));
  app.route("/", routineRoutes(house));
  const answer = await app.request(path, {
    method,
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { "content-type": "application/json" } }),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

test("a system opens a case whose kind of work is not known, and reads it as empty; one that is left out or strange is refused", async () => {
  const opened = await ask(owner, "POST", "/cases", { place: "Granli", sector: "" });
  assert.equal(opened.status, 200);
  const { body } = await ask(owner, "GET", `/cases/${opened.body.id}`);
  assert.equal(body.head.sector, "");
  for (const sent of [{ place: "Granli" }, { place: "Granli", sector: "gossip" }]) {
    assert.equal((await ask(owner, "POST", "/cases", sent)).status, 400);
  }
});

test("a case is opened, written in, compared and read by a system, name by reason only", async () => {
  const opened = await ask(owner, "POST", "/cases", { place: "Granli", sector: "farming" });
  assert.equal(opened.status, 200);
  const at = `/cases/${opened.body.id}`;
  const observation = { source: "call", words: null, facts: [seen("pay.deferred", 2)] };
  assert.equal((await ask(owner, "POST", `${at}/observations`, observation)).status, 200);
  const added = await ask(owner, "POST", `${at}/persons`, { pseudonym: "A" });
  const person = `${at}/persons/${added.body.id}`;
  assert.equal((await ask(owner, "PUT", `${person}/name`, { name: "Invented Name" })).status, 200);

  const views = ["", "/persons", "/safeguards", "/comparison", "/timeline", "/log"];
  for (const view of views) {
    const read = await ask(owner, "GET", at + view);
    assert.equal(read.status, 200, view);
    assert.doesNotMatch(JSON.stringify(read.body), /Invented Name/, view);
  }
  const compared = await ask(owner, "GET", `${at}/comparison`);
  assert.equal(compared.body.growth.length, 1);

  const silent = await ask(owner, "POST", `${person}/read-name`, { reason: "" });
  assert.deepEqual(silent, { status: 422, body: { code: "person.no-reason" } });
  const name = await ask(owner, "POST", `${person}/read-name`, { reason: "to ring" });
  assert.deepEqual(name.body, { pseudonym: "A", name: "Invented Name" });
  const outsider = await ask(supervisor, "POST", `${person}/read-name`, { reason: "to ring" });
  assert.deepEqual(outsider, { status: 403, body: { code: "not-permitted" } });
});

test("a case that does not exist is not found, by code and status", async () => {
  const read = await ask(owner, "GET", "/cases/00000000-0000-4000-8000-000000000000");
  assert.deepEqual(read, { status: 404, body: { code: "case.not-found" } });
});

test("the routine is set by a supervisor and read by all", async () => {
  const routine = {
    decides: supervisor.id,
    standsIn: owner.id,
    weekdays: [1, 2, 3, 4, 5],
    from: 480,
    to: 960,
    startsWhen: "Et pass hos arbeidsgiveren holder.",
    elseCall: "Operations",
  };
  assert.equal((await ask(owner, "PUT", "/routine/suspicion", routine)).status, 403);
  assert.equal((await ask(supervisor, "PUT", "/routine/suspicion", routine)).status, 200);
  const read = await ask(owner, "GET", "/routine");
  assert.equal(read.body.routines[0].now.decides.id, supervisor.id);
});

test("a system reads in the list of cases whom each is about, by pseudonym and never by name", async () => {
  const { body } = await ask(owner, "POST", "/cases", { place: "Tveit", sector: "farming" });
  const at = `/cases/${body.id}/persons`;
  const added = await ask(owner, "POST", at, { pseudonym: "Osp" });
  const name = { name: "Invented Name" };
  assert.equal((await ask(owner, "PUT", `${at}/${added.body.id}/name`, name)).status, 200);
  const list = (await ask(owner, "GET", "/cases")).body.cases;
  const line = list.find(({ id }: { id: string }) => id === body.id);
  assert.deepEqual(line.persons, ["Osp"]);
  assert.doesNotMatch(JSON.stringify(list), /Invented Name/);
});

test("a system reads in the list of cases which of them are urgent", async () => {
  const opened = await ask(owner, "POST", "/cases", { place: "Lia", sector: "farming" });
  const caseId: string = opened.body.id;
  const added = await ask(owner, "POST", `/cases/${caseId}/persons`, { pseudonym: "B" });
  const isUrgent = async () => {
    const { body } = await ask(owner, "GET", "/cases?place=Lia");
    return body.cases.map((line: { urgent: unknown }) => line.urgent);
  };
  assert.deepEqual(await isUrgent(), [false]);
  const event = aLifeEvent({ caseId, person: added.body.id }, { type: "case-dropped" });
  assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok);
  assert.deepEqual(await isUrgent(), [true]);
});

test("a system reads what happened in a case by kind and person, and nobody reads a case they may not see", async () => {
  const opened = await ask(owner, "POST", "/cases", { place: "Granli", sector: "farming" });
  const at = `/cases/${opened.body.id}`;
  const added = await ask(owner, "POST", `${at}/persons`, { pseudonym: "A" });
  const names = async (asked: string) => {
    const { status, body } = await ask(owner, "GET", `${at}/timeline${asked}`);
    assert.equal(status, 200);
    return body.events.map(({ name }: { readonly name: string }) => name);
  };
  assert.deepEqual((await names("")).toSorted(), ["came.opened", "person.added"]);
  assert.deepEqual(await names("?kind=came"), ["came.opened"]);
  assert.deepEqual(await names(`?person=${added.body.id}`), ["person.added"]);
  assert.equal((await ask(owner, "GET", `${at}/timeline?kind=gossip`)).status, 400);
  assert.equal((await ask(owner, "GET", `/cases/${crypto.randomUUID()}/timeline`)).status, 404);
});
