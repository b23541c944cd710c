import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { day, dayOf } from "../../domain/time/day.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, daysAfterNoon } from "../../test/factories/case.ts";
import { aStep } from "../../test/factories/plan.ts";
import {
  aCase,
  aConsent,
  aWish,
  canary,
  judgedForUnit,
  sharing,
} from "../../test/factories/referral.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import { deliverDue } from "../document/deliver.ts";
import type { ApiEnv } from "../env.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { askBack } from "../intake/answer/ask-back.ts";
import { takeOn } from "../intake/take-on.ts";
import { openPlan } from "../plan/open.ts";
import { noteStep } from "../plan/step.ts";
import { sendReferrals } from "../referral/send.ts";
import { withdrawReferral } from "../referral/sent/withdraw.ts";
import { noteExplained } from "../rights/letter/explain.ts";
import { readStanding } from "./read.ts";
import { standingRoutes } from "./routes.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
  "control-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const unit = await testCell(cluster, "unit", ["police", "trafficking-unit", "public-authority"]);
const cells = [inspectorate, police, shelter, unit];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker", "Sari Berg");
const officer = await testColleague(cluster, inspectorate, "officer");
const other = await testColleague(cluster, inspectorate, "caseworker");
const per = await testColleague(cluster, police, "caseworker");
const carry = carryTo(cells);
const safeguards = ["talk-before-removal"] as const;
const step = () => crypto.randomUUID();

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carry, () => noon);
  }
}

async function refer(caseId: string): Promise<string> {
  const id = crypto.randomUUID();
  const judged = judgedForUnit("grounds-to-believe-offence");
  const wish = aWish({ judged, fields: ["observations"], question: "" });
  const request = { caseId, passesOn: null, referrals: [{ ...wish, id }] };
  const sent = await sendReferrals(inspectorate, sari, sharing, request, noon);
  assert.ok(sent.ok, JSON.stringify(sent));
  return id;
}

async function standing(caseId: string, by = sari, at = noon) {
  const read = await readStanding(inspectorate, by, caseId, at);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const awaitedAt = async (caseId: string, days = 0) =>
  (await standing(caseId, sari, daysAfterNoon(days))).awaited.map((each) =>
    each.is === "answer" ? `${each.is} ${each.silent}` : each.is,
  );

test("a case that nobody was told of awaits nothing, and says so", async () => {
  const { id } = await aCase(inspectorate, sari, "S-1");
  const { awaited, theyHave, weHave, chain } = await standing(id);
  assert.deepEqual([awaited, theyHave, weHave], [[], [], []]);
  assert.deepEqual(
    chain.map(({ is }) => is),
    ["opened"],
  );
});

test("from sent to silence: on its way, awaited, and counted day by day once the day has passed", async () => {
  const { id } = await aCase(inspectorate, sari, "S-2");
  await refer(id);
  assert.deepEqual(await awaitedAt(id), ["answer 0", "delivery"]);
  await deliverAll();
  assert.deepEqual(await awaitedAt(id), ["answer 0"]);
  assert.deepEqual(await awaitedAt(id, 14), ["answer 0"], "the day itself counts");
  assert.deepEqual(await awaitedAt(id, 19), ["answer 5"]);
});

test("what both sides did stands in the chain in its order; what they asked back is ours to answer", async () => {
  const { id } = await aCase(inspectorate, sari, "S-3");
  const thread = await refer(id);
  await deliverAll();
  const at = { id: thread, step: step() };
  assert.ok((await acknowledgeSafeguards(police, per, { ...at, safeguards }, noon)).ok);
  const question = { id: thread, step: step(), about: "where", by: day("2026-11-27") } as const;
  const asked = { ...question, words: "", namesNobody: false };
  assert.ok((await askBack(police, per, sharing, asked, noon)).ok);
  await deliverAll();
  const { awaited, chain } = await standing(id);
  assert.deepEqual(awaited, [{ is: "reply", id: thread, who: "Cell police", by: "2026-11-27" }]);
  assert.deepEqual(
    chain.map((link) => (link.is === "step" ? `${link.by} ${link.step}` : link.is)),
    ["opened", "referred", "them acknowledge", "them ask"],
  );
  assert.deepEqual(
    chain.flatMap((link) => (link.is === "step" ? [link.safeguards] : [])),
    [["talk-before-removal"], []],
    "an acknowledgement says of which safeguards",
  );
});

test("who has what: the fields that went, on which rules, until when; and that it was taken back", async () => {
  const { id } = await aCase(inspectorate, sari, "S-4");
  const thread = await refer(id);
  await deliverAll();
  const [had] = (await standing(id)).theyHave;
  assert.deepEqual([had?.to, had?.holds, had?.until], ["Cell police", "in-use", "2027-06-01"]);
  assert.ok(had?.fields.includes("observations") && !had.fields.includes("name"));
  assert.ok((had?.basis.length ?? 0) > 0);
  assert.deepEqual(
    had?.units.map(({ name }) => name),
    ["Cell unit"],
    "the special unit knows that it is there",
  );
  const later = await standing(id, sari, daysAfterNoon(300));
  assert.equal(later.theyHave[0]?.holds, "ended");
  const withdrawn = { id: thread, step: step(), reason: "sent-by-mistake" } as const;
  assert.ok((await withdrawReferral(inspectorate, sari, withdrawn, noon)).ok);
  const after = await standing(id);
  assert.deepEqual([after.theyHave[0]?.holds, after.awaited], ["taken-back", []]);
});

test("the recipient sees what it holds from us, and that it owes us what it did about a safeguard", async () => {
  const { id } = await aCase(inspectorate, sari, "S-5");
  const thread = await refer(id);
  await deliverAll();
  const at = { id: thread, step: step(), safeguards };
  assert.ok((await acknowledgeSafeguards(police, per, at, noon)).ok);
  const taken = await takeOn(police, per, { id: thread, label: "P-5", restricted: false }, noon);
  assert.ok(taken.ok);
  const read = await readStanding(police, per, taken.value.caseId, noon);
  assert.ok(read.ok);
  const { weHave, awaited, chain } = read.value;
  assert.deepEqual(
    weHave.map(({ from, until }) => [from, until]),
    [["Cell inspectorate", "2027-06-01"]],
  );
  assert.deepEqual(
    awaited.map(({ is, who }) => [is, who]),
    [["safeguards", "Cell inspectorate"]],
  );
  assert.equal(chain[0]?.is, "came");
  assert.ok(chain.some((link) => link.is === "step" && link.by === "us" && link.step === "accept"));
});

test("what a person was told and promised stands for those who have the case; an officer is told that it is not theirs", async () => {
  const { id, person } = await aCase(inspectorate, sari, "S-6");
  await aConsent(inspectorate, sari, person, { recipient: "shelter", purpose: "assistance" });
  const told = {
    on: day("2026-11-24"),
    language: "en",
    interpreter: "none",
    aloud: true,
    asked: null,
  } as const;
  const of = { caseId: id, person };
  const explained = await noteExplained(inspectorate, sari, { ...of, ...told, id: step() }, noon);
  assert.ok(explained.ok, JSON.stringify(explained));
  assert.ok((await openPlan(inspectorate, sari, of, noon)).ok);
  const promised = aStep({ what: "Ring legevakta", promised: true, by: dayOf(noon) });
  const only = aStep({ what: "Se etter et rom", promised: false });
  for (const content of [promised, only]) {
    const noted = { ...of, thing: step(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(inspectorate, sari, noted, noon)).ok);
  }

  const [mine] = (await standing(id)).persons;
  assert.equal(mine?.told?.explained.length, 1);
  assert.deepEqual(
    mine?.plan?.promised.map(({ what }) => what),
    ["Ring legevakta"],
  );
  const [theirs] = (await standing(id, officer)).persons;
  assert.equal(theirs?.told, null);
  assert.deepEqual(theirs?.plan, { promised: [], whole: false });
  assert.equal(theirs?.consents.length, 1, "a consent is seen on the page of persons too");
});

test("a system is answered the same, without a word that anyone wrote or a name", async () => {
  const { id, person } = await aCase(inspectorate, sari, "S-8");
  await aConsent(inspectorate, sari, person, { recipient: "shelter", purpose: "assistance" });
  await refer(id);
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(inspectorate, sari));
    await next();
  });
  app.route("/", standingRoutes(testHouse(cells)));
  const answer = await app.request(`/cases/${id}/standing`);
  const text = await answer.text();
  assert.equal(answer.status, 200, text);
  assert.deepEqual(JSON.parse(text).awaited[0].is, "answer");
  for (const secret of [canary.name, canary.words, canary.note, canary.reasoning]) {
    assert.equal(text.includes(secret), false);
  }
});

test("nobody sees more than they would on the single pages: neither an outsider to the case, nor one who is recused", async () => {
  const { id } = await aCase(inspectorate, sari, "S-7");
  assert.ok((await readStanding(inspectorate, other, id, noon)).ok, "or this means nothing");
  const recused = await aColleagueWith(cluster, inspectorate, "caseworker", {
    caseId: id,
    part: "recused",
  });
  const refusal = { ok: false, refused: "case.not-found" };
  assert.deepEqual(await readStanding(inspectorate, recused, id, noon), refusal);
  assert.deepEqual(await readStanding(inspectorate, sari, "none", noon), refusal);
});
