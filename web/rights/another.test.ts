import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "../../api/env.ts";
import { addPerson } from "../../api/person/person.ts";
import { readRights } from "../../api/rights/read.ts";
import { rightsRoutes } from "../../api/rights/routes.ts";
import { dayOf } from "../../domain/time/day.ts";
import { readTold } from "../../main/commands/rights-input.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testLetter, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const house = testHouse([cell]);
const desk = testDesk(cell, owner);
const pages = testPages(house, { owner: desk });
const api = new OpenAPIHono<ApiEnv>();
api.use(async (c, next) => {
  c.set("desk", desk);
  await next();
});
api.route("/", rightsRoutes(house, testLetter));

async function aPerson() {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon);
  assert.ok(person.ok);
  const of = { caseId, person: person.value };
  return { ...of, at: `/cases/${caseId}/persons/${person.value}/rights` };
}
type Of = Awaited<ReturnType<typeof aPerson>>;

async function page(path: string, language = "en", sent?: Readonly<Record<string, string>>) {
  const headers = {
    ...{ host: "localhost", origin: "http://localhost", "x-desk": "owner" },
    ...{ "accept-language": language, "content-type": "application/x-www-form-urlencoded" },
  };
  const body = sent === undefined ? null : new URLSearchParams(sent).toString();
  const answer = await pages.request(path, {
    headers,
    ...(body === null ? {} : { method: "POST", body }),
  });
  return { status: answer.status, html: await answer.text() };
}

/** Which provision, or whether the law names it. */
const counselAsks = async (of: Of) => {
  const read = await readRights(cell, owner, of, dayOf(noon));
  assert.ok(read.ok);
  const asked = read.value.answer.questions.filter(({ rights }) => rights.includes("counsel"));
  return asked.map(({ question }) => question.id).filter((id) => id.includes("provision"));
};
const report = { kind: "police-report", day: "2026-11-20", source: "authority" };

test("a case under another provision than those that rights turn on is noted as that, and not as not known", async () => {
  const [unknown, another] = [await aPerson(), await aPerson()];
  const form = await page(`${another.at}/happened`);
  assert.match(form.html, /<option value="other"[^>]*>Another provision than these<\/option>/);
  assert.equal(
    (await page(`${unknown.at}/happened`, "en", { ...report, provision: "" })).status,
    303,
  );
  assert.equal(
    (await page(`${another.at}/happened`, "en", { ...report, provision: "other" })).status,
    303,
  );
  assert.deepEqual(await counselAsks(unknown), ["provision"], "it may be § 257");
  assert.deepEqual(await counselAsks(another), ["counsel-another-provision"], "it is not");
  assert.match((await page(`${another.at}/happened`)).html, /Another provision than these/);
  assert.match((await page(`${another.at}/happened`, "nb")).html, /En annen bestemmelse enn disse/);
});

test("the public page, a system and the command line take another provision too", async () => {
  const sent = { "police-report": "2026-11-20", "police-report.provision": "other" };
  const shown = await page("/rights", "en", sent);
  assert.match(shown.html, /another provision than those one could choose/);
  const of = await aPerson();
  const answer = await api.request(`${of.at}/events`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...report, id: crypto.randomUUID(), provision: "other" }),
  });
  assert.equal(answer.status, 200);
  assert.deepEqual(await counselAsks(of), ["counsel-another-provision"]);
  const events = [{ type: "police-report", day: "2026-11-20", provision: "other" }];
  const told = readTold({ events, asOf: "2026-11-25" });
  assert.ok(told.ok);
  assert.equal(told.value.situation.events[0]?.provision, "other");
});

test("what a system noted by its section stays that when its entry is corrected", async () => {
  const of = await aPerson();
  const id = crypto.randomUUID();
  const noted = await api.request(`${of.at}/events`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...report, id, provision: "299" }),
  });
  assert.equal(noted.status, 200);
  const replaces = `entry:${id}`;
  const listed = await page(`${of.at}/happened`);
  assert.ok(listed.html.includes(`replaces=${replaces}`), "the way to correct it");
  const form = await page(`${of.at}/happened?replaces=${replaces}`);
  assert.match(form.html, /<option value="299" selected[^>]*>§ 299<\/option>/);
  const sent = { ...report, day: "2026-11-21", provision: "299", replaces };
  assert.equal((await page(`${of.at}/happened`, "en", sent)).status, 303);
  const answer = await api.request(of.at);
  const body = (await answer.json()) as {
    readonly events: readonly { readonly provision: string; readonly stands: boolean }[];
  };
  assert.deepEqual(
    body.events.filter(({ stands }) => stands).map(({ provision }) => provision),
    ["299"],
  );
});
