import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { caseRoutes } from "../../api/case/routes.ts";
import type { ApiEnv } from "../../api/env.ts";
import { noteSafeguardDone } from "../../api/intake/answer/safeguard-done.ts";
import { intakeRoutes } from "../../api/intake/routes.ts";
import { givePlace, takePlaceBack } from "../../api/plan/handover/give.ts";
import { openPlan } from "../../api/plan/open.ts";
import { prepareReferral } from "../../api/referral/prepare.ts";
import { referralRoutes } from "../../api/referral/routes.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { sendSafeguard } from "../../api/referral/send-safeguard.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { type Colleague, roles } from "../../domain/access/actor.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { Cell } from "../../store/cell.ts";
import { noon } from "../../test/carry.ts";
import { aColleagueWith, type Part } from "../../test/factories/case.ts";
import { nothing, received, sharing, step } from "../../test/factories/received.ts";
import { aCase, aWish } from "../../test/factories/referral.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const { acknowledge, cluster, deliver, deliverAll, inspectorate, label, per, police, sari, take } =
  await received();
/** Words found nowhere else in the test. */
const secret = /kanarivei/;
const way = "kanarivei, kafeen på hjørnet, torsdager før tolv";
const language = "kanarispråk";
/** Why the other safeguards hold is told to all who see the case: it may stop a call. */
const protects = "Ring aldri nummeret fra firmaet";
const house = testHouse([inspectorate, police]);

const wish = { ...aWish(), fields: [...aWish().fields, "safe-way-to-reach"] } as const;

async function set(caseId: string, kind: SafeguardKind, how: string | null) {
  const why = kind === "safe-way-to-reach" ? "kanarivei, bodde der" : protects;
  const done = await setSafeguard(
    inspectorate,
    sari,
    { caseId, kind, holds: true, why, how },
    noon,
  );
  assert.ok(done.ok, done.ok ? "" : done.refused);
}

async function aCaseWithAWay() {
  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const earlier = crypto.randomUUID();
  const referrals = [{ ...aWish(), person, id: earlier }];
  const first = { caseId, passesOn: null, referrals };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, first, noon)).ok);
  await set(caseId, "safe-way-to-reach", way);
  await set(caseId, "interpreter", language);
  await set(caseId, "employer-must-not-know", null);
  const late = { id: earlier, step: step(), safeguard: "safe-way-to-reach" } as const;
  assert.ok((await sendSafeguard(inspectorate, sari, sharing, late, noon)).ok);
  return { caseId, person, earlier };
}

/** A sender without a part in the case passes on all its words. */
async function sentBy(actor: Colleague, { caseId, person }: { caseId: string; person: string }) {
  const id = crypto.randomUUID();
  const asked = { caseId, wish: { ...wish, person } };
  const preview = await prepareReferral(inspectorate, actor, sharing, asked, noon);
  assert.ok(preview.ok);
  const referrals = [{ ...wish, person, id, shown: preview.value.shown }];
  const request = { caseId, passesOn: null, referrals };
  const sent = await sendReferrals(inspectorate, actor, sharing, request, noon);
  assert.ok(sent.ok, sent.ok ? "" : sent.refused);
  return { id, preview: preview.value };
}

type Get = (path: string) => Promise<Response>;

function asColleague(cell: Cell, actor: Colleague): { pages: Get; api: Get } {
  const desk = testDesk(cell, actor);
  const pages = testPages(house, { it: desk });
  const api = new OpenAPIHono<ApiEnv>();
  api.use(async (c, next) => {
    c.set("desk", desk);
    await next();
  });
  api.route("/", caseRoutes(house)).route("/", referralRoutes(house));
  api.route("/", intakeRoutes(house));
  const headers = { host: "localhost", "accept-language": "nb", "x-desk": "it" };
  return {
    pages: async (path) => await pages.request(path, { headers }),
    api: async (path) => await api.request(path),
  };
}

const { caseId, person, earlier } = await aCaseWithAWay();
const outsider = await aColleagueWith(cluster, inspectorate, "caseworker", { caseId, part: null });
const along = await sentBy(outsider, { caseId, person });
await deliver(inspectorate);
for (const id of [earlier, along.id]) {
  await acknowledge(id);
}
const taken = await take(along.id);
assert.ok(taken.ok, taken.ok ? "" : taken.refused);
const words = { ...nothing, words: "kanarivei, gikk dit" };
const did = { ...words, id: along.id, step: step(), safeguard: "safe-way-to-reach" } as const;
assert.ok((await noteSafeguardDone(police, per, sharing, did, noon)).ok);
await deliverAll();

const views = ["", "/standing", "/observations", "/comparison", "/provisions", "/questions"];
const more = ["/persons", "/plans", "/rights", "/safeguards", "/whom", "/referrals", "/outcomes"];
const others = ["/log", "/questions/sheet", "/referrals/new", "/outcomes/new", "/aside"];
const ofPerson = ["", "/happened", "/what-if", "/explained", "/letter", "/calendar"];
const ofCase = [
  ...[...views, ...more, ...others].map((view) => `/cases/${caseId}${view}`),
  ...ofPerson.map((view) => `/cases/${caseId}/persons/${person}/rights${view}`),
  `/cases/${caseId}/persons/${person}/plan`,
  `/cases/${caseId}/persons/${person}/plan/copy`,
  `/referrals/${earlier}`,
  `/referrals/${along.id}`,
  "/cases",
  "/referrals",
  "/work",
  "/deadlines",
];
const ofApi = ["", "/persons", "/safeguards", "/referrals"].map((at) => `/cases/${caseId}${at}`);
const allOfApi = [...ofApi, `/referrals/${earlier}`, `/referrals/${along.id}`, "/cases"];

async function shown(get: Get, paths: readonly string[]) {
  const found: { path: string; text: string; ok: boolean }[] = [];
  for (const path of paths) {
    const answer = await get(path);
    assert.ok(answer.status < 500, `${path}: ${answer.status}`);
    found.push({ path, text: await answer.text(), ok: answer.ok });
  }
  return found;
}
const telling = (found: Awaited<ReturnType<typeof shown>>) =>
  found.filter(({ text }) => secret.test(text)).map(({ path }) => path);

const parts: readonly Part[] = ["member", "recused", null];
const table: { role: (typeof roles)[number]; part: Part; actor: Colleague }[] = [];
for (const role of roles) {
  for (const part of parts) {
    const actor = await aColleagueWith(cluster, inspectorate, role, { caseId, part });
    table.push({ role, part, actor });
  }
}
const onCases: readonly string[] = ["officer", "caseworker", "supervisor"];

for (const { role, part, actor } of table) {
  test(`the way to a person is told to who has a part in the case alone, on pages and in the API: ${part ?? "no part"}, ${role}`, async () => {
    const { pages, api } = asColleague(inspectorate, actor);
    const page = await shown(pages, ofCase);
    const json = await shown(api, allOfApi);
    const inside = part === "member" && onCases.includes(role);
    if (!inside) {
      assert.deepEqual([...telling(page), ...telling(json)], []);
    } else {
      assert.ok(telling(page).includes(`/cases/${caseId}`));
      assert.ok(telling(page).includes(`/cases/${caseId}/safeguards`));
      assert.ok(telling(page).includes(`/referrals/${along.id}`));
      assert.ok(telling(json).includes(`/cases/${caseId}/safeguards`));
    }
    const [overview] = page;
    const sees = onCases.includes(role) && part !== "recused";
    assert.equal(overview?.ok, sees);
    if (sees) {
      const text = overview?.text ?? "";
      assert.match(text, /Bare én trygg vei/, "that there is one binds everybody");
      assert.match(text, /Arbeidsgiveren må ikke få vite/);
      assert.ok(text.includes(language), "and so does the language");
      const history = page.find(({ path }) => path.endsWith("/safeguards"))?.text ?? "";
      assert.ok(history.includes(protects), "and why of the others");
      assert.equal(/Bare én trygg vei: spør .{0,9}Sari Sender/.test(text), !inside);
      assert.equal(/før du har spurt .{0,9}Sari Sender/.test(history), !inside);
    }
  });
}

test("whoever owns the case, and who helps with the plan of somebody in it, are told the way; given back, it is no longer", async () => {
  const overview = async (actor: Colleague) =>
    telling(await shown(asColleague(inspectorate, actor).pages, [`/cases/${caseId}`])).length;
  assert.equal(await overview(sari), 1);
  const helper = await aColleagueWith(cluster, inspectorate, "officer", { caseId, part: null });
  assert.equal(await overview(helper), 0);
  assert.ok((await openPlan(inspectorate, sari, { caseId, person }, noon)).ok);
  const given = { caseId, person, colleague: helper.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(inspectorate, sari, given, noon)).ok);
  assert.equal(await overview(helper), 1);
  const back = { ...given, fields: ["housing", "wishes"] } as const;
  const taken = await takePlaceBack(inspectorate, sari, back, noon);
  assert.ok(taken.ok, taken.ok ? "" : taken.refused);
  assert.equal(await overview(helper), 0);
});

test("whoever sends without a part is not shown the way, and it goes along in all its words", async () => {
  assert.doesNotMatch(JSON.stringify(along.preview), secret);
  const known = { caseId, wish: { ...wish, person } };
  const preview = await prepareReferral(inspectorate, sari, sharing, known, noon);
  assert.ok(preview.ok);
  assert.match(JSON.stringify(preview.value.told), secret);
  const there = await shown(asColleague(police, per).pages, [`/inbox/${along.id}`]);
  assert.equal(telling(there).length, 1, "and is read there");
});

test("what came in tells the way while it waits, and then to who has a part in its case alone", async () => {
  const other = await aColleagueWith(cluster, police, "caseworker", { caseId, part: null });
  const { pages, api } = asColleague(police, other);
  const waiting = [`/inbox/${earlier}`];
  assert.deepEqual(telling(await shown(pages, waiting)), waiting);
  const gone = [`/inbox/${along.id}`, `/cases/${taken.value.caseId}`, "/inbox"];
  const found = await shown(pages, gone);
  assert.deepEqual(telling(found), []);
  assert.match(found[0]?.text ?? "", /Bare én trygg vei/);
  assert.match(found[0]?.text ?? "", /Per Politi/);
  assert.deepEqual(telling(await shown(api, [`/inbox/${along.id}`])), []);
});
