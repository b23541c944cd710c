import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compareCase, comparedCase } from "../../api/case/compare.ts";
import { addObservation } from "../../api/case/observe.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { type Degree, degreeOf } from "../../domain/comparison/reading.ts";
import { standingOf } from "../../domain/comparison/standing.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, seen } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { markKey } from "./mirror-row.tsx";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const analyst = await testColleague(cluster, cell, "analyst", "Bo Ås");
const house = testHouse([cell]);
const desks: Record<string, ReturnType<typeof testDesk>> = {
  owner: testDesk(cell, owner),
  analyst: testDesk(cell, analyst),
};
const app = testPages(house, desks);
let caseId = "";
let observations: readonly string[] = [];

before(async () => {
  caseId = await anOpenCase(cell, owner, { label: "K-7F3Q-2MXA" });
  const given = [
    [seen("pay.underpayment", 2), seen("hours.per_day_max", 3), seen("pay.deferred", 2)],
    [seen("move.free_in_leisure_time"), seen("pay.deferred", 2, "absent")],
  ];
  for (const facts of given) {
    const request = { caseId, source: "talk" as const, verified: false, words: null, facts };
    assert.ok((await addObservation(cell, owner, house.law.factors, request, noon)).ok);
  }
  observations = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ id: string }>("select id from work.observation");
    return rows.map(({ id }) => id);
  });
  const outsider = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "recused" });
  desks["recused"] = testDesk(cell, outsider);
});

const headers = (desk: string) => ({
  host: "localhost",
  "x-desk": desk,
  "accept-language": "en",
  "sec-fetch-site": "same-origin",
});
const get = async (path: string, desk = "owner") =>
  await app.request(`http://localhost${path}`, { headers: headers(desk) });
const post = async (path: string, form: [string, string][], desk = "owner") =>
  await app.request(`http://localhost${path}`, {
    method: "POST",
    headers: headers(desk),
    body: new URLSearchParams(form),
  });
const page = async (path: string) => await (await get(path)).text();
const comparison = () => `/cases/${caseId}/comparison`;

async function inDatabase(): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `select 'log ' || e::text as line from log.entry e union all select 'observation ' || o::text from work.observation o`,
    );
    return rows.map(({ line }) => line);
  });
}

function partsOf(html: string) {
  return html
    .split('<section class="decided wide" ')
    .slice(1)
    .map((text) => {
      const whole = text.slice(0, text.indexOf("</section>"));
      const [, decision = "", relation = ""] =
        /data-decision="([^"]+)" data-relation="([^"]+)"/.exec(whole) ?? [];
      const rows = whole.split('<li class="decided-row"').slice(1);
      return { decision, relation, rows };
    });
}

const bearingOf = (row: string) => /data-bearing="([^"]+)"/.exec(row)?.[1] ?? "";

test("the relation that a page says follows from the rows it shows", async () => {
  const parts = partsOf(await page(comparison()));
  assert.ok(parts.length >= 3, "the nearest of every side that has one");
  for (const { decision, relation, rows } of parts) {
    const has = (bearing: string) => rows.some((row) => bearingOf(row) === bearing);
    const compared = house.law.decisions.find(({ id }) => id === decision);
    assert.ok(compared !== undefined && standingOf(compared) === "compared", decision);
    const settled = has("matched") && !has("open");
    const expected = settled && (has("unchecked") ? "onObserved" : "necessary");
    const differs = has("weaker") || has("against");
    assert.equal(relation, differs ? "differs" : expected || "possible", decision);
  }
});

test("a row says alike only where both have it to the same degree, as the letter does", async () => {
  const read = await compareCase(cell, owner, house.law, caseId, dayOf(noon));
  assert.ok(read.ok);
  const marks = read.value.comparison.cases
    .flatMap((each) => each.points)
    .filter(({ bearing }) => bearing === "matched")
    .map((point) => [degreeOf(point), markKey(point)] as const);
  const keys = (degree: Degree) =>
    new Set(marks.filter(([of]) => of === degree).map(([, key]) => key));
  assert.deepEqual([...keys("same")], ["compare.reading.matched"]);
  assert.deepEqual([...keys("more")], ["compare.reading.matched_more"]);
});

test("what a court found stands with its source, and what is known here with its observation", async () => {
  let [court, here] = [0, 0];
  for (const { rows, decision } of partsOf(await page(comparison()))) {
    for (const row of rows) {
      const [ofCourt = "", ofHere = ""] = row.split('<div class="decided-here">');
      if (!ofCourt.includes("Not stated in the decision")) {
        assert.match(ofCourt, /class="terms court-source">(?:<a [^>]*>)?[^<]{5,}/, decision);
        court += 1;
      }
      const known = [...ofHere.matchAll(/data-observation="([^"]+)">([^<]+)/g)];
      assert.equal(known.length === 0, ofHere.includes("Not known"), row);
      for (const [, id = "", source = ""] of known) {
        assert.ok(observations.includes(id));
        assert.match(source, /Seen, a talk with someone, .+, written down by Ada Lind/);
        here += 1;
      }
    }
  }
  assert.ok(court > 10 && here > 4, `${court} and ${here}`);
});

test("sources that disagree stay in sight, and the page says for whom it is", async () => {
  const html = await page(comparison());
  assert.match(html, /Sources disagree here/);
  assert.match(html, /never shown to the person/);
});

test("a decision that is changed, not final or not read in full never stands without saying so", async () => {
  const html = await page(comparison());
  for (const { name, supersededBy, id } of house.law.decisions) {
    const at = html.lastIndexOf(`/knowledge/decisions/${id}"`);
    assert.ok(at > 0, `${name} must be on the page`);
    const after = html.slice(at, at + 2500);
    assert.match(after, /Final|Not final|Whether it is final is not known/, name);
    assert.match(after, /was read|were read|Read only in what others wrote/, name);
    assert.equal(supersededBy !== null, /Changed by a later/.test(after.split("</li>")[0] ?? ""));
  }
  assert.match(html, /Decided cases on each side/);
});

test("a fact turned over is shown beside the real one, marked, and kept nowhere", async () => {
  const before = await inDatabase();
  const turned = await post(comparison(), [["turn", "hours.per_day_max=absent.1"]]);
  const html = await turned.text();

  assert.equal(turned.status, 200);
  assert.match(html, /Supposed: what would change/);
  assert.match(html, /Only supposed: nobody has seen or told it/);
  assert.match(html, /name="supposed" value="hours\.per_day_max=absent\.1"/);
  const added = (await inDatabase()).filter((line) => !before.includes(line));
  assert.equal(added.length, 1, "the reading itself is logged");
  assert.match(added[0] ?? "", /comparison\.read/);
  assert.doesNotMatch(added[0] ?? "", /hours|absent|suppos/);
  assert.doesNotMatch(await page(comparison()), /Supposed: what would change/);
});

test("what is known in part is supposed to go as far, and what nobody knows to be so", async () => {
  const inPart = await anOpenCase(cell, owner, { label: "K-in-part" });
  const facts = [{ ...seen("pay.underpayment", 1), scope: "one" as const }];
  const request = { caseId: inPart, source: "talk", verified: true, words: null, facts } as const;
  assert.ok((await addObservation(cell, owner, house.law.factors, request, noon)).ok);

  const rows = partsOf(await page(`/cases/${inPart}/comparison`)).flatMap((part) => part.rows);
  const [far, unknown] = ["Not known how far", "Not known here"].map((mark) =>
    rows.filter((row) => bearingOf(row) === "open" && row.includes(mark)),
  );
  assert.ok(far !== undefined && far.length > 0 && unknown !== undefined && unknown.length > 0);
  assert.ok(far.every((row) => /Suppose it went as far/.test(row) && !/it were so/.test(row)));
  assert.ok(unknown.every((row) => !/as far/.test(row)));
});

test("several are turned over one by one and taken back; what is out of bounds is left out", async () => {
  const both = await post(comparison(), [
    ["supposed", "hours.per_day_max=absent.1"],
    ["turn", "pay.deferred=present.3"],
    ["other", "eea.citizen=present.1"],
    ["supposed", "pay.cash=present.9"],
  ]);
  const html = await both.text();
  const kept = [...html.matchAll(/name="supposed" value="([^"]+)"/g)].map(([, value]) => value);
  assert.deepEqual(kept, ["hours.per_day_max=absent.1", "pay.deferred=present.3"]);

  const back = await post(comparison(), [
    ["supposed", "hours.per_day_max=absent.1"],
    ["take-back", "hours.per_day_max"],
  ]);
  assert.doesNotMatch(await back.text(), /name="supposed"|Supposed: what would change/);
});

test("after a police report the comparison names nothing more to ask, on the page or in the answer", async () => {
  const reported = await anOpenCase(cell, owner, { label: "K-reported" });
  const facts = [seen("pay.deferred", 2)];
  const request = { caseId: reported, source: "talk", verified: true, words: null, facts } as const;
  assert.ok((await addObservation(cell, owner, house.law.factors, request, noon)).ok);
  const answered = async () => {
    const found = await compareCase(cell, owner, house.law, reported, dayOf(noon));
    return found.ok ? comparedCase(found.value) : assert.fail(found.refused);
  };
  const at = `/cases/${reported}/comparison`;
  assert.match(await page(at), /What would say most/);
  assert.ok((await answered()).questions.length > 0);

  const outcome = { kind: "reported", provision: null, note: null, happened: dayOf(noon) } as const;
  const id = crypto.randomUUID();
  assert.ok((await noteOutcome(cell, owner, { id, caseId: reported, ...outcome }, noon)).ok);

  const after = await page(at);
  assert.doesNotMatch(after, /What would say most/);
  assert.match(after, /Reported to the police .*: ask only about safety and needs/);
  const { asks, questions } = await answered();
  assert.deepEqual([asks, questions], ["only-needs", []]);
});

test("how the picture grew is told in plain counts of facts, and never in one figure of them", async () => {
  const html = await page(comparison());
  const timeline = /<ol class="timeline">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? "";
  assert.match(timeline, /: in common: \d+, apart: \d+, not known: \d+/);
  assert.doesNotMatch(timeline, /%|per cent|\d+ (?:of|out of) \d+|\d\/\d|\d\.\d/);
});

test("comparing without a case keeps nothing of what was entered", async () => {
  const before = await inDatabase();
  const found = await post("/compare", [
    ["scope", "all"],
    ["f.pay.deferred", "2"],
    ["f.hours.per_day_max", "3"],
  ]);
  const html = await found.text();

  assert.equal(found.status, 200);
  assert.ok(partsOf(html).length >= 3);
  assert.match(html, /Entered here, not stored/);
  const added = (await inDatabase()).filter((line) => !before.includes(line));
  assert.equal(added.length, 1);
  assert.doesNotMatch(added.join(), /pay|hours/);
  const nothing = await post("/compare", [["scope", "all"]]);
  assert.equal(nothing.status, 400);
});

test("a fact of no case is turned over too, with what was entered sent along, and taken back", async () => {
  const entered: [string, string][] = [
    ["scope", "all"],
    ["f.pay.deferred", "2"],
    ["f.hours.per_day_max", "3"],
  ];
  const before = await inDatabase();
  const asEntered = await (await post("/compare", entered)).text();
  const turn = /name="turn"[^>]* value="(pay\.deferred=absent\.1)"/.exec(asEntered)?.[1] ?? "";
  assert.notEqual(turn, "", "a row offers it");
  assert.doesNotMatch(asEntered, /Supposed: what would change/);

  const html = await (await post("/compare", [...entered, ["turn", turn]])).text();
  assert.match(html, /Supposed: what would change/);
  assert.match(html, /Only supposed: nobody has seen or told it/);
  const form = /<form id="suppose"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const along = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  assert.deepEqual(
    along.map(([, name, value]) => [name, value]).toSorted(),
    [...entered, ["supposed", turn]].toSorted(),
  );
  const added = (await inDatabase()).filter((line) => !before.includes(line));
  assert.equal(added.length, 2, "the two readings are logged, and nothing else is kept");
  assert.doesNotMatch(added.join(), /pay|hours|suppos/);

  assert.match(html, /name="take-back" value="all"/);
  const back = await post("/compare", [...entered, ["supposed", turn], ["take-back", "all"]]);
  assert.doesNotMatch(await back.text(), /Supposed: what would change|name="supposed"/);
});

test("comparing without a case shows the provisions that the facts bear on, and no others", async () => {
  const touchedBy = async (...form: [string, string][]) => {
    const html = await (await post("/compare", [["scope", "all"], ...form])).text();
    const touched = html.split('<details class="provision"').slice(1);
    return { html, ids: touched.flatMap((part) => /id="([^"]+)"/.exec(part)?.[1] ?? []) };
  };
  const late = await touchedBy(["f.pay.deferred", "2"]);
  assert.ok(late.ids.length > 0 && late.ids.length < house.law.provisions.length);
  assert.match(late.html, /Provisions that the facts touch/);
  const marked = house.law.provisions.filter(({ elements }) =>
    elements.some(({ supports, contradicts }) =>
      [...supports, ...contradicts].some(({ factor }) => factor === "pay.deferred"),
    ),
  );
  assert.deepEqual(late.ids.toSorted(), marked.map(({ id }) => id).toSorted());
  assert.match(late.html, /supported/);
});

test("who may not see a case sees no comparison and no letter of it, and nobody compares signed out", async () => {
  for (const path of [comparison(), `${comparison()}.pdf`]) {
    assert.equal((await get(path)).status, 200, "somebody can, or this means nothing");
    assert.ok([403, 404].includes((await get(path, "recused")).status), path);
    assert.equal((await get(path, "analyst")).status, 403);
    assert.equal((await get(path, "nobody")).status, 303);
  }
  assert.equal((await post("/compare", [["f.pay.cash", "yes"]], "analyst")).status, 403);
  assert.equal((await get("/compare", "nobody")).status, 303);
});

test("the comparison comes as a letter, tagged for those who have it read aloud", async () => {
  const answer = await get(`${comparison()}.pdf`);
  const pdf = Buffer.from(await answer.arrayBuffer()).toString("latin1");

  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.ok(pdf.startsWith("%PDF-"));
  assert.match(pdf, /pdfuaid:part>1</);
  assert.match(pdf, /\/StructTreeRoot/);
  assert.match(pdf, /\/Lang ?\(en/);
});

test("three judgments stand beside each other for anyone, each fact with its source", async () => {
  const answer = await get("/knowledge/decisions/three", "nobody");
  const html = await answer.text();

  assert.equal(answer.status, 200);
  const rows = html.split('<li class="decided-row"').slice(1);
  assert.ok(rows.length > 10, "what both speak of");
  for (const row of rows) {
    const [first = "", second = ""] = row.split('<div class="decided-here">');
    assert.match(first, /court-source/, row);
    assert.match(second, /court-source/, row);
  }
  assert.match(
    html,
    /Changed by a later decision: *<a href="\/knowledge\/decisions\/lime-lagmannsrett"/,
  );
  const onlyOne = html.split("<summary>What only one of them states").slice(1);
  assert.equal(onlyOne.length, 3, "of each pair");
  for (const list of onlyOne) {
    const items = list.slice(0, list.indexOf("</details>")).split("<li>").slice(1);
    assert.ok(items.length > 10 && items.every((item) => item.includes("court-source")));
  }
});

test("a decision that was not proven is shown as that, beside its side, and laid beside nothing", async () => {
  const compared = house.law.decisions.filter((each) => standingOf(each) === "compared");
  for (const { id, name } of compared.slice(0, 2)) {
    const decisions = house.law.decisions.map((each) =>
      each.id === id ? { ...each, findingType: "not_proven" as const } : each,
    );
    const others = testPages({ ...house, law: { ...house.law, decisions } }, desks);
    const url = `http://localhost${comparison()}`;
    const html = await (await others.request(url, { headers: headers("owner") })).text();
    const line = html.split("<li>").find((each) => each.includes(`>${name}</a>`)) ?? "";

    assert.match(line, /; not proven; pushes nowhere\./, name);
    assert.ok(!html.includes(`id="with-${id}"`), name);
    assert.doesNotMatch(await page(comparison()), /not proven; pushes nowhere/);
  }
});
