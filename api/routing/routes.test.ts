import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { aCase, aConsent, canary } from "../../test/factories/referral.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { routingRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate", "public-authority"]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
await introduce(cluster, [cell, police, shelter], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker");
const analyst = await testColleague(cluster, cell, "analyst");

async function ask(actor: Colleague, path: string) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", routingRoutes(testHouse([cell])));
  const answer = await app.request(path);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

interface Given {
  readonly id: string;
  readonly cell: string | null;
  readonly source: string | null;
}

test("a system is told whom it would go to, in order, each with a source or as a cell we know", async () => {
  const { status, body } = await ask(owner, "/whom?need=crime&need=danger&urgency=life&place=Oslo");
  assert.equal(status, 200);
  assert.deepEqual(
    body.needs,
    ["danger", "crime"],
    "the most pressing first, however it was asked",
  );
  assert.equal(body.outside[0].phone, "112");
  const all: readonly Given[] = body.outside;
  assert.ok(all.some((each) => each.cell === "police"));
  assert.ok(all.every(({ source, cell: known }) => source !== null || known !== null));
  assert.deepEqual(body.inside.steps[0], {
    ...{ trigger: "danger", startsWhen: "", insteadOf: null, now: null },
  });
});

test("what is asked in no way we know is refused with its place", async () => {
  for (const query of ["need=everything", "urgency=soon", "private=perhaps", "need=check-firm"]) {
    const { status, body } = await ask(owner, `/whom?${query}`);
    assert.equal(status, 400, query);
    assert.equal(body.code, "request.not-as-described");
  }
});

test("a case answers by itself, with the consents of its persons, and tells no name and no word of it", async () => {
  const { id, person } = await aCase(cell, owner, "K-1");
  const idsOf = async () =>
    (await ask(owner, `/cases/${id}/whom`)).body.outside.map((each: Given) => each.id);
  assert.equal((await idsOf()).includes("shelter"), false);
  await aConsent(cell, owner, person, { recipient: "shelter", purpose: "assistance" });
  assert.equal((await idsOf()).includes("shelter"), true, "the person chose them");
  const { body } = await ask(owner, `/cases/${id}/whom`);
  assert.equal(body.place, canary.place);
  for (const secret of [canary.name, canary.words, canary.note]) {
    assert.equal(JSON.stringify(body).includes(secret), false);
  }
});

test("where a safeguard says that somebody in the case is or may be a child, child welfare is there, whatever was observed", async () => {
  const id = await anOpenCase(cell, owner, {});
  const idsOf = async () =>
    (await ask(owner, `/cases/${id}/whom`)).body.outside.map((each: Given) => each.id);
  assert.equal((await idsOf()).includes("barnevern"), false);
  const set = {
    caseId: id,
    kind: "minor-or-maybe",
    holds: true,
    why: "Ser ung ut",
    how: null,
  } as const;
  assert.ok((await setSafeguard(cell, owner, set, noon)).ok);
  assert.equal((await idsOf()).includes("barnevern"), true);
});

test("only those at work on cases may ask, and of a case only those who may see it", async () => {
  const id = await anOpenCase(cell, owner, { restricted: true });
  assert.equal((await ask(owner, `/cases/${id}/whom`)).status, 200, "or this means nothing");
  assert.equal((await ask(analyst, "/whom")).status, 403);
  const part = (of: "recused" | null) =>
    aColleagueWith(cluster, cell, "caseworker", { caseId: id, part: of });
  for (const outsider of [await part(null), await part("recused")]) {
    assert.equal((await ask(outsider, "/whom")).status, 200);
    assert.deepEqual(await ask(outsider, `/cases/${id}/whom`), {
      status: 404,
      body: { code: "case.not-found" },
    });
  }
});
