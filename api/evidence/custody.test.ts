import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { moment } from "../../domain/time/day.ts";
import { verifyLogs } from "../../main/commands/log.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { chainEntries } from "../../store/log/log-chain.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { evidenceRoutes } from "./routes.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const jonas = await testColleague(cluster, police, "caseworker");
const caseId = await anOpenCase(police, jonas);
const officer = await aColleagueWith(cluster, police, "officer", { caseId, part: "member" });
const desks = { jonas: testDesk(police, jonas), officer: testDesk(police, officer) };

const app = new OpenAPIHono<ApiEnv>();
app.use(async (c, next) => {
  c.set("desk", desks[c.req.header("x-desk") as keyof typeof desks]);
  await next();
});
let minutes = 0;
const now = () => {
  minutes += 1;
  return moment(`2026-11-25T12:${String(minutes).padStart(2, "0")}:00Z`);
};
app.route("/", evidenceRoutes({ ...testHouse([police]), now }));

const moved = { deed: "moved", happened: "2026-09-01", from: "The car", to: "The store" };
const at = (item: string, of = caseId) => `/cases/${of}/evidence/items/${item}`;

async function pass(path: string, told: object = {}, desk: keyof typeof desks = "jonas") {
  const answer = await app.request(`${path}/custody`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-desk": desk },
    body: JSON.stringify({ ...moved, ...told }),
  });
  const { code } = JSON.parse(await answer.text());
  return [answer.status, code];
}

async function wayOf(item: string) {
  const answer = await app.request(at(item), { headers: { "x-desk": "jonas" } });
  const { custody } = JSON.parse(await answer.text());
  return custody as readonly {
    deed: string;
    to: string;
    seal: string;
    why: string;
    item: string;
  }[];
}

test("an item is moved, copied and given back: each is added to the way it went, once, and is sealed", async () => {
  const item = await aKeptItem(police, jonas, caseId);
  const id = crypto.randomUUID();
  const words = { seal: "Canary 4471", why: "Canary of the depot" };
  assert.deepEqual(await pass(at(item), { id, ...words }), [200, undefined]);
  assert.deepEqual(await pass(at(item), { id, ...words }), [200, undefined]);
  assert.deepEqual(await pass(at(item), { deed: "copied", to: "The lab" }), [200, undefined]);
  assert.deepEqual(await pass(at(item), { deed: "returned", to: "Alm" }), [200, undefined]);
  const way = await wayOf(item);
  assert.deepEqual(
    way.map(({ deed, to }) => [deed, to]),
    [
      ["came", police.name],
      ["moved", "The store"],
      ["copied", "The lab"],
      ["returned", "Alm"],
    ],
  );
  assert.deepEqual([way[1]?.seal, way[1]?.why], [words.seal, words.why]);
  assert.ok(!(await everythingIn(cluster, police.id)).includes("Canary"));
});

test("the way of an item goes on when it is corrected", async () => {
  const first = await aKeptItem(police, jonas, caseId);
  assert.deepEqual(await pass(at(first)), [200, undefined]);
  const second = await aKeptItem(police, jonas, caseId, { corrects: first });
  assert.deepEqual(await pass(at(second), { deed: "returned" }), [200, undefined]);
  const way = (await wayOf(second)).map(({ deed, item }) => [deed, item]);
  for (const line of [
    ["moved", first],
    ["returned", second],
  ]) {
    assert.ok(way.some((each) => each.join() === line.join()));
  }
});

test("what is later than today, names nobody, is sent of two items, or is of another case or colleague is refused", async () => {
  const [item, other] = [
    await aKeptItem(police, jonas, caseId),
    await aKeptItem(police, jonas, caseId),
  ];
  const id = crypto.randomUUID();
  assert.deepEqual(await pass(at(other), { id }), [200, undefined]);
  assert.deepEqual(await pass(at(item), { id }), [409, "evidence.already-used"]);
  const later = await pass(at(item), { happened: "2027-09-01" });
  assert.deepEqual(later, [422, "evidence.step-later"]);
  for (const told of [{ to: " " }, { deed: "came" }, { deed: "file" }]) {
    const [status] = await pass(at(item), told);
    assert.equal(status, 400);
  }
  const elsewhere = await anOpenCase(police, jonas);
  assert.deepEqual(await pass(at(item, elsewhere)), [404, "evidence.item.not-found"]);
  assert.deepEqual(await pass(at(item), {}, "officer"), [403, "not-permitted"]);
  assert.deepEqual((await wayOf(item)).length, 1);
});

test("one that is changed, one that is gone, and one whose entry in the log is gone: log verify names the item", async () => {
  const items: string[] = [];
  for (const deed of ["moved", "copied", "returned", "moved"]) {
    const item = await aKeptItem(police, jonas, caseId);
    assert.deepEqual(await pass(at(item), { deed }), [200, undefined]);
    items.push(item);
  }
  await asActor(police, { kind: "sequencer", cell: police.id }, (tx) => chainEntries(tx, 10_000));
  const verified = async () => (await verifyLogs([police], "/nowhere")).lines.join("\n");
  assert.doesNotMatch(await verified(), /BROKEN/);
  const [changed = "", gone = "", unlogged = "", whole = ""] = items;
  const ofDeed = "where item = $1 and deed not in ('came', 'file')";
  const entryOf = `select e.id from log.entry e join work.evidence_custody c on c.item::text = e.record
    where e.record = $1 and c.deed not in ('came', 'file') and e.ground = 'sha256:' || encode(sha256(convert_to(
      jsonb_build_array(c.id, c.item, c.case_id, c.deed, c.happened, c.sealed, c.sha256, c.by)::text, 'UTF8')), 'hex')`;
  await asAdmin(cluster, police.id, async (client) => {
    for (const [sql, item] of [
      [`update work.evidence_custody set happened = happened - 1 ${ofDeed}`, changed],
      [`delete from work.evidence_custody ${ofDeed}`, gone],
      [
        `with link as (delete from log.link where entry in (${entryOf}))
         delete from log.entry where id in (${entryOf})`,
        unlogged,
      ],
    ] as const) {
      const { rowCount } = await client.query(sql, [item]);
      assert.equal(rowCount, 1);
    }
  });
  const lines = await verified();
  for (const item of [changed, gone, unlogged]) {
    assert.match(lines, new RegExp(`BROKEN item ${item}: a row of it`));
  }
  assert.ok(!lines.includes(`${whole}: a row of it`));
});
