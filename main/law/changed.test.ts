import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { addPerson } from "../../api/person/person.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { rightsRoutes } from "../../api/rights/routes.ts";
import { sharingRoutes } from "../../api/sharing/routes.ts";
import { day } from "../../domain/time/day.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { lawWithChanged } from "../../test/factories/changed-law.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { testDesk, testHouse, testLetter, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import { payCommand } from "../commands/pay.ts";
import { rightsCommand } from "../commands/rights.ts";
import { shareCommand } from "../commands/share.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");
const caseId = await anOpenCase(cell, liv);
const of = { caseId, person: ok(await addPerson(cell, liv, { caseId, pseudonym: "Rogn" }, noon)) };
const granted = { type: "reflection-permit-granted", day: day("2026-10-01") } as const;
ok(await noteLifeEvent(cell, liv, aLifeEvent(of, granted), noon));
const ofPerson = `/cases/${caseId}/persons/${of.person}/rights`;

const asReleased = loadLaw();
const permit = lawWithChanged("right", "reflection-permit", ["utlendingsforskriften", "8-3"]);
const source = lawWithChanged("sharing-rule", "at-kilde", ["aml", "18-2"]);
const rest = lawWithChanged("reckoning", "aml-10-8", ["aml", "10-8"]);
const rate = lawWithChanged("rate", "cleaning", ["FOR-2024-10-21-2545", "3"]);
const office = lawWithChanged("body", "forliksraadet", ["foreldelsesloven", "15"]);

type Told = Readonly<Record<string, unknown>>;

async function asked(law: Law, path: string, sent?: unknown) {
  const house = { ...testHouse([cell]), law };
  const app = new OpenAPIHono().use(async (c, next) => {
    c.set("desk" as never, testDesk(cell, liv) as never);
    await next();
  });
  app
    .route("/", rightsRoutes(house, testLetter) as never)
    .route("/", sharingRoutes(house) as never);
  const answer = await app.request(path, {
    method: sent === undefined ? "GET" : "POST",
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { "content-type": "application/json" } }),
  });
  assert.equal(answer.status, 200);
  return JSON.parse(await answer.text());
}

const commands = { pay: payCommand, rights: rightsCommand, share: shareCommand };

async function ran(command: keyof typeof commands, document: unknown, law: Law) {
  let printed = "";
  const terminal = {
    standardInput: (async function* () {
      yield new TextEncoder().encode(JSON.stringify(document));
    })(),
    language: "en" as const,
    print: (text: string) => {
      printed += text;
    },
    complain: (line: string) => assert.fail(line),
  };
  assert.equal(await commands[command](["-", "--json"], terminal, async () => law), 0);
  return JSON.parse(printed);
}

const one = (all: readonly Told[], id: string): Told => all.find((each) => each["id"] === id) ?? {};

const question = {
  ...{ from: "arbeidstilsynet", to: "rosa", purpose: "assistance", day: "2026-11-24" },
  consent: { given: true, for: ["assistance"] },
  fields: ["name", "tipster"],
};
const happened = {
  events: [{ type: "reflection-permit-granted", day: "2026-10-01" }],
  person: { underEighteen: "no", origin: "third-country" },
  asOf: "2026-11-24",
};
const work = {
  ...{ sector: "cleaning", category: "adult" },
  asOf: "2026-11-24",
  shifts: [{ from: "2026-09-01T08:00", to: "2026-09-01T16:00" }],
};

test("a system is told of the right whose words have changed, and of no other; of none as released", async () => {
  const { rights, notHeld } = await asked(permit, ofPerson);
  assert.deepEqual(one(rights, "reflection-permit")["changed"], ["utlendingsforskriften § 8-3"]);
  assert.equal([...rights, ...notHeld].filter((each) => "changed" in each).length, 1);
  assert.doesNotMatch(JSON.stringify(await asked(asReleased, ofPerson)), /"changed"/);

  const answer = await asked(source, "/sharing", question);
  assert.deepEqual(answer.rules["at-kilde"].changed, ["arbeidsmiljøloven § 18-2"]);
  assert.equal("changed" in answer.rules["fvl13a-samtykke"], false);
});

test("the command line says the same, in a field that is there only then", async () => {
  const { rights } = await ran("rights", happened, permit);
  assert.deepEqual(one(rights, "reflection-permit")["changed"], ["utlendingsforskriften § 8-3"]);
  assert.deepEqual((await ran("share", question, source)).rules["at-kilde"].changed, [
    "arbeidsmiljøloven § 18-2",
  ]);
  assert.deepEqual((await ran("pay", work, rest)).changed, ["arbeidsmiljøloven § 10-8"]);
  const [paid] = (await ran("pay", work, rate)).changed;
  assert.match(paid, /renhold.* § 3$/);
  const bus = lawWithChanged("rate", "tour_bus", ["FOR-2024-10-21-2534", "3"]);
  assert.equal("changed" in (await ran("pay", work, bus)), false, "another sector's");
  for (const [command, document] of [
    ["rights", happened],
    ["share", question],
    ["pay", work],
  ] as const) {
    assert.doesNotMatch(JSON.stringify(await ran(command, document, asReleased)), /"changed"/);
  }
});

const mark = 'data-code="law.changed"';

async function atTheDoor(law: Law, form: Record<string, string>) {
  const answer = await testPages({ ...testHouse([]), law }).request("/job", {
    method: "POST",
    headers: { host: "localhost", origin: "http://localhost" },
    body: new URLSearchParams({ language: "en", ...form }),
  });
  return await answer.text();
}

test("at the worker's door what is owed says which words have changed, and a rate is no longer called confirmed", async () => {
  const form = {
    ...{ go: "pay-result", "pay-sector": "cleaning", "week-from": "2026-08-31" },
    ...{ "week-to": "2026-09-06", "week-1-from": "7", "week-1-to": "15" },
  };
  const plain = await atTheDoor(asReleased, form);
  assert.ok(!plain.includes(mark) && plain.includes("Confirmed, source of"));
  const changed = await atTheDoor(rest, form);
  assert.ok(changed.includes(mark) && changed.includes("arbeidsmiljøloven § 10-8."));
  assert.ok(changed.includes("Confirmed, source of"));
  const other = await atTheDoor(rate, form);
  assert.ok(other.includes(mark) && !other.includes("Confirmed, source of"));
  assert.ok(!(await atTheDoor(rate, { ...form, "pay-sector": "construction" })).includes(mark));
});

test("a body of the directory that rests on changed words says so, at the door and to those signed in", async () => {
  const needs = office.directory.find(({ id }) => id === "forliksraadet")?.needs ?? [];
  const go = `help-${needs[0]}`;
  assert.ok((await atTheDoor(office, { go })).includes(mark));
  assert.ok(!(await atTheDoor(asReleased, { go })).includes(mark));
  const page = async (law: Law) => {
    const pages = testPages({ ...testHouse([cell]), law }, { liv: testDesk(cell, liv) });
    const headers = { host: "localhost", "x-desk": "liv" };
    const at = "/knowledge/directory/forliksraadet";
    return await (await pages.request(at, { headers })).text();
  };
  assert.ok((await page(office)).includes(mark));
  assert.ok(!(await page(asReleased)).includes(mark));
});

test("a letter about rights names those whose words have changed, on its first page and in full", async () => {
  const letter = async (law: Law, full: boolean) => {
    const id = crypto.randomUUID();
    await asked(law, `${ofPerson}/letters`, { id, language: "en", full });
    return JSON.stringify(await asked(law, `${ofPerson}/letters/${id}`));
  };
  const first = "The words of the law have changed since we read them";
  const inFull = "The words of this law have changed since we read it";
  const short = await letter(permit, false);
  assert.ok(short.includes(first) && !short.includes(inFull));
  const whole = await letter(permit, true);
  assert.ok(whole.includes(first) && whole.split(inFull).length === 2);
  const none = await letter(asReleased, true);
  assert.ok(!none.includes(first) && !none.includes(inFull));
});
