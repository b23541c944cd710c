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
import { addingLeg, addLeg } from "../travel/add.ts";
import { withdrawTravel } from "../travel/withdraw.ts";
import { chronologyRoutes } from "./chronology-route.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police"]);
const jonas = await testColleague(cluster, police, "caseworker");
const caseId = await anOpenCase(police, jonas);
const alm = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));

const app = new OpenAPIHono<ApiEnv>();
app.use(async (c, next) => {
  c.set("desk", testDesk(police, jonas));
  await next();
});
app.route("/", chronologyRoutes(testHouse([police])));

async function read(query: string, of = caseId) {
  const answer = await app.request(`/cases/${of}/evidence/chronology${query}`);
  assert.equal(answer.status, 200);
  const found = JSON.parse(await answer.text());
  const ids = (events: readonly { what: string }[]) => events.map(({ what }) => what);
  return [ids(found.dated), ids(found.undated)];
}

test("a system reads items as they followed, what has no date apart, sieved as on the page", async () => {
  const own = await aKeptItem(police, jonas, caseId, {
    ...{ madeEarliest: "2026-05-02", restsOnWords: [alm] },
  });
  const early = await aKeptItem(police, jonas, caseId, { madeEarliest: "2026-05-01" });
  const undated = await aKeptItem(police, jonas, caseId);
  assert.deepEqual(await read(""), [[early, own], [undated]]);
  assert.deepEqual(await read(`?person=${alm}&word=own`), [[own], []]);
  assert.deepEqual(await read("?word=own"), [[early, own], [undated]], "towards nobody");
});

test("a leg of a journey is among them by its dates, of those who travelled; one without a date is apart, one withdrawn is gone", async () => {
  const of = await anOpenCase(police, jonas);
  const add = async (pseudonym: string) =>
    ok(await addPerson(police, jonas, { caseId: of, pseudonym }, noon));
  const [bjerk, osp] = [await add("Bjerk"), await add("Osp")];
  const leg = async (more: object) => {
    const asked = { way: "bus", to: "Riga", travellers: [bjerk], ...more };
    return ok(await addLeg(police, jonas, { ...addingLeg.shape.parse(asked), caseId: of }, noon))
      .id;
  };
  const late = await aKeptItem(police, jonas, of, { madeEarliest: "2026-05-04" });
  const early = await aKeptItem(police, jonas, of, { madeEarliest: "2026-05-01" });
  const loose = await leg({ travellers: [osp] });
  const between = await leg({ arrivedLatest: "2026-05-03" });
  const gone = await leg({ leftEarliest: "2026-05-02" });
  assert.deepEqual(await read("", of), [[early, gone, between, late], [loose]]);
  const withdrawn = { caseId: of, row: gone, why: "Another bus" };
  ok(await withdrawTravel(police, jonas, withdrawn, noon));
  assert.deepEqual(await read("", of), [[early, between, late], [loose]]);
  assert.deepEqual(await read(`?person=${osp}`, of), [[early, late], [loose]]);
  assert.deepEqual(await read("?element=strl-257/means", of), [[], []]);
});
