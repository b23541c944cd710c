import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import type { ApiEnv } from "../env.ts";
import { addPerson } from "../person/person.ts";
import { chronologyRoutes } from "./chronology-route.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police"]);
const jonas = await testColleague(cluster, police, "caseworker");
const caseId = await anOpenCase(police, jonas);
const alm = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));

test("a system reads items as they followed, what has no date apart, sieved as on the page", async () => {
  const own = await aKeptItem(police, jonas, caseId, {
    ...{ madeEarliest: "2026-05-02", restsOnWords: [alm] },
  });
  const early = await aKeptItem(police, jonas, caseId, { madeEarliest: "2026-05-01" });
  const undated = await aKeptItem(police, jonas, caseId);
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(police, jonas));
    await next();
  });
  app.route("/", chronologyRoutes(testHouse([police])));
  const read = async (query: string) => {
    const answer = await app.request(`/cases/${caseId}/evidence/chronology${query}`);
    assert.equal(answer.status, 200);
    const found = JSON.parse(await answer.text());
    const ids = (events: readonly { what: string }[]) => events.map(({ what }) => what);
    return [ids(found.dated), ids(found.undated)];
  };
  assert.deepEqual(await read(""), [[early, own], [undated]]);
  assert.deepEqual(await read(`?person=${alm}&word=own`), [[own], []]);
  assert.deepEqual(await read("?word=own"), [[early, own], [undated]], "towards nobody");
});
