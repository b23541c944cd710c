import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { readDeadlines } from "../../api/deadline/read.ts";
import type { ApiEnv } from "../../api/env.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { givePlace, takePlaceBack } from "../../api/plan/handover/give.ts";
import { handOver } from "../../api/plan/handover/hand-over.ts";
import { stepAside } from "../../api/recusal/step-aside.ts";
import { meetRightDay } from "../../api/rights/day/meet-day.ts";
import { undoRightDay } from "../../api/rights/day/undo-day.ts";
import { noteExplained } from "../../api/rights/letter/explain.ts";
import { giveLetter, makeLetter } from "../../api/rights/letter/promise.ts";
import { noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { readRights } from "../../api/rights/read.ts";
import { reckonDue } from "../../api/rights/reckon.ts";
import { rightsRoutes } from "../../api/rights/routes.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testLetter, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const ada = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Foss");
const officer = await testColleague(cluster, cell, "officer", "Odd Hagen");
const house = testHouse([cell]);
const desks = {
  liv: testDesk(cell, liv),
  hanne: testDesk(cell, hanne),
  ada: testDesk(cell, ada),
  turid: testDesk(cell, turid),
  officer: testDesk(cell, officer),
};
type Who = keyof typeof desks;
const pages = testPages(house, desks);
const api = new OpenAPIHono<ApiEnv>();
api.use(async (c, next) => {
  c.set("desk", desks[(c.req.header("x-desk") ?? "") as Who]);
  await next();
});
api.route("/", rightsRoutes(house, testLetter));
const today = dayOf(noon);

type Of = Awaited<ReturnType<typeof aPlan>>;
const told = { on: today, language: "nb", interpreter: "none", aloud: false, asked: null } as const;

/** Somebody with a plan that Liv has, and with everything in their rights that there can be. */
async function somebody() {
  const of = await aPlan(cell, liv, { label: "Furulia" });
  ok(await noteLifeEvent(cell, liv, aLifeEvent(of, { words: "kanarifugl" }), noon));
  const answer = { question: "origin", answer: "EEA", words: null, on: today } as const;
  const id = () => crypto.randomUUID();
  ok(await noteLifeAnswer(cell, liv, { ...of, ...answer, source: "told", id: id() }, noon));
  const words = () => ({ sender: [], texts: [] });
  const made = { ...of, id: id(), language: "nb", words };
  const letter = ok(await makeLetter(cell, liv, made, noon)).id;
  ok(await giveLetter(cell, liv, { ...of, ...told, id: id(), letter }, noon));
  ok(await noteExplained(cell, liv, { ...of, ...told, id: id() }, noon));
  return { ...of, letter };
}

const give = async (of: Of, fields: readonly GivenField[]) =>
  ok(await givePlace(cell, liv, { ...of, colleague: hanne.id, fields }, noon));

async function get(path: string, who: Who) {
  const headers = { host: "localhost", "accept-language": "en", "x-desk": who };
  const answer = await pages.request(path, { headers });
  return { status: answer.status, html: await answer.text() };
}

async function post(path: string, form: Readonly<Record<string, string>>, who: Who) {
  const headers = { host: "localhost", origin: "http://localhost", "x-desk": who };
  const answer = await pages.request(`http://localhost${path}`, {
    ...{ method: "POST", body: new URLSearchParams(form) },
    headers: { ...headers, "accept-language": "en" },
  });
  return { status: answer.status, html: await answer.text() };
}

const at = ({ caseId, person }: Of) => `/cases/${caseId}/persons/${person}/rights`;
const views = ["", "/happened", "/what-if", "/letter", "/explained", "/calendar"] as const;

// It exists on that date already.
let testified = 10;

/** Pages and API. */
async function open(of: Of & { readonly letter: string }, who: Who): Promise<readonly string[]> {
  const ways: string[] = [];
  for (const view of [...views, `/letter/${of.letter}`]) {
    if ((await get(`${at(of)}${view}`, who)).status === 200) {
      ways.push(`page ${view.replace(of.letter, "one")}`);
    }
  }
  const read = ["", "/letters", `/letters/${of.letter}`, "/explained"];
  const supposed = "/what-if?kind=case-dropped&day=2026-12-01";
  const headers = { "x-desk": who, "content-type": "application/json" };
  for (const path of [...read, supposed]) {
    if ((await api.request(`${at(of)}${path}`, { headers })).status === 200) {
      ways.push(`api ${path.replace(of.letter, "one")}`);
    }
  }
  for (const [path, sent] of [
    ["/events", { kind: "testified", day: `2026-11-${++testified}`, source: "told" }],
    ["/answers", { question: "origin", answer: "EEA", on: "2026-11-21", source: "told" }],
    ["/explained", { ...told, id: undefined }],
  ] as const) {
    const body = JSON.stringify({ ...sent, id: crypto.randomUUID() });
    const method = "POST";
    if ((await api.request(`${at(of)}${path}`, { method, headers, body })).status === 200) {
      ways.push(`api POST ${path}`);
    }
  }
  return ways;
}

const tables = ["life_event", "life_answer", "right_day", "promise_letter", "rights_explained"];
const rowsSeen = async (actor: Colleague, of: Of) =>
  await asActor(cell, actor, async (tx) => {
    const seen: string[] = [];
    for (const table of tables) {
      const { rows } = await tx.query(`select from work.${table} where person = $1`, [of.person]);
      seen.push(...(rows.length > 0 ? [table] : []));
    }
    const given = await tx.query(
      "select from work.promise_given g join work.promise_letter l on l.id = g.letter where l.person = $1",
      [of.person],
    );
    return [...seen, ...(given.rows.length > 0 ? ["promise_given"] : [])];
  });
const allTables = [...tables, "promise_given"];

test("that a day was not met after all is for who has the field of law to write, and to read", async () => {
  const of = await somebody();
  await give(of, ["housing"]);
  const day = ok(await readRights(cell, liv, of, today)).days.find(({ id }) => id !== null)?.id;
  assert.ok(day, "there is a day to meet");
  const met = crypto.randomUUID();
  ok(await meetRightDay(cell, liv, { ...of, id: met, day, how: "done", words: null }, noon));
  const undo = (who: Colleague) =>
    undoRightDay(cell, who, { ...of, day, met, why: "Feil sak." }, noon);
  const seen = (who: Colleague) =>
    asActor(cell, who, async (tx) => {
      const { rows } = await tx.query("select from work.right_day_undone where met = $1", [met]);
      return rows.length;
    });
  for (const other of [hanne, ada, turid]) {
    assert.deepEqual(await undo(other), { ok: false, refused: "not-permitted", ask: "Liv Berg" });
    const insert = `insert into work.right_day_undone (met, right_day, why, at, by) values ($1, $2, 'x', now(), $3)`;
    const written = asActor(cell, other, (tx) => tx.query(insert, [met, day, other.id]));
    await assert.rejects(written, /row-level security/, "nor past the verb");
  }
  await give(of, ["housing", "law"]);
  ok(await undo(hanne));
  assert.deepEqual([await seen(liv), await seen(hanne), await seen(ada)], [1, 1, 0]);
});

test("who helps with a room opens no page of a person's rights and calls none, until they are given the field of law", async () => {
  const of = await somebody();
  const all = await open(of, "liv");
  assert.equal(all.length, 15, all.join());
  await give(of, ["housing"]);
  assert.deepEqual(await open(of, "hanne"), []);
  assert.deepEqual(await open(of, "ada"), [], "no place in the plan at all");
  assert.deepEqual(await open(of, "turid"), [], "leading alone opens no plan");
  assert.deepEqual(await rowsSeen(liv, of), allTables);
  for (const other of [hanne, ada, turid]) {
    assert.deepEqual(await rowsSeen(other, of), [], "the database shows them no row");
  }
  await give(of, ["housing", "law"]);
  assert.deepEqual(await open(of, "hanne"), all);
  assert.deepEqual(await rowsSeen(hanne, of), allTables);
  const law = { ...of, colleague: hanne.id, fields: ["law"] } as const;
  ok(await takePlaceBack(cell, liv, law, noon));
  assert.deepEqual(await open(of, "hanne"), [], "taken back, it is shut again");
});

test("who is turned away from a person's rights for want of a part of the plan is told whom to ask, and nothing of the person", async () => {
  const of = await somebody();
  await give(of, ["housing"]);
  const { html: seen } = await get(at(of), "liv");
  assert.match(seen, /Alm/, "somebody reads the name that the person goes by");
  const day = ok(await readRights(cell, liv, of, today)).days.find(({ id }) => id !== null)?.id;
  const letter = `/letter/${of.letter}`;
  const pagesOf = [...views, letter, `${letter}/pdf`, "/answers/chain", `/days/${day}/met`];
  for (const view of pagesOf) {
    for (const who of ["hanne", "turid"] as const) {
      const { status, html } = await get(`${at(of)}${view}`, who);
      assert.equal(status, 403, view);
      assert.match(html, /Ask Liv Berg, who has the plan/, `${who} ${view}`);
      assert.doesNotMatch(html, /Alm|kanarifugl|2026|2027/, view);
    }
  }
  const date = { on: "2026-11-20" };
  const asTold = { ...date, language: "nb", interpreter: "none", aloud: "no" };
  for (const [path, form] of [
    ["/happened", { kind: "testified", day: date.on, source: "told" }],
    ["/answers/chain", { ...date, answer: "words", words: "To over.", source: "told" }],
    [`/days/${day}/met`, date],
    [`/days/${day}/not-met`, { met: crypto.randomUUID(), why: "Feil dag." }],
    ["/letter", { language: "nb" }],
    [`/letter/${of.letter}/given`, asTold],
    ["/explained", asTold],
  ] as const) {
    const { status, html } = await post(`${at(of)}${path}`, form, "hanne");
    assert.equal(status, 403, path);
    assert.match(html, /Ask Liv Berg, who has the plan/, `${path}, sent`);
    assert.doesNotMatch(html, /Alm|kanarifugl|2026|2027/, path);
  }
  ok(await handOver(cell, liv, { ...of, to: ada.id, mustKnow: "Ring.", keeps: [] }, noon));
  assert.match((await get(at(of), "turid")).html, /Ask Ada Lind, who has the plan/);
  const from = { kind: "case", id: of.caseId } as const;
  ok(await stepAside(cell, ada, { from, colleague: null }, noon));
  const aside = await get(at(of), "turid");
  assert.equal(aside.status, 403);
  assert.doesNotMatch(aside.html, /who has the plan/, "nobody is sent to who has stepped aside");
});

test("whose role is not to work on rights is not sent to who has the plan: no part of it that is given opens them", async () => {
  const of = await somebody();
  const seesThePlan = await get(`/cases/${of.caseId}/plans`, "officer");
  assert.match(seesThePlan.html, /Liv Berg/, "that there is one, and who has it, they see");
  for (const fields of [[], ["law"]] as const) {
    if (fields.length > 0) {
      ok(await givePlace(cell, liv, { ...of, colleague: officer.id, fields }, noon));
    }
    const { status, html } = await get(at(of), "officer");
    assert.equal(status, 403);
    assert.match(html, /your role does not include/i);
    assert.doesNotMatch(html, /who has the plan/);
  }
});

test("handed over, who has the plan reads the rights, and who owns the case reads them still", async () => {
  const of = await somebody();
  const all = await open(of, "liv");
  ok(await handOver(cell, liv, { ...of, to: ada.id, mustKnow: "Ring.", keeps: [] }, noon));
  for (const who of ["liv", "ada"] as const) {
    assert.deepEqual(await open(of, who), all, who);
    assert.deepEqual(await rowsSeen(desks[who].actor, of), allTables, who);
  }
});

test("nothing leads there for who may not go there, and a day of the law is to them something that is due", async () => {
  const of = await somebody();
  await give(of, ["housing"]);
  const lists = [
    `/cases/${of.caseId}/persons`,
    `/cases/${of.caseId}/standing`,
    `/cases/${of.caseId}/rights`,
    "/deadlines?whose=ours",
  ];
  for (const list of lists) {
    const [seen, hidden] = [await get(list, "liv"), await get(list, "hanne")];
    assert.deepEqual([seen.status, hidden.status], [200, 200], list);
    assert.ok(seen.html.includes(at(of)), `somebody is led there from ${list}`);
    assert.ok(!hidden.html.includes(at(of)), list);
  }
  assert.match((await get(lists[2] ?? "", "hanne")).html, /You cannot see this person’s rights/);
  const answer = await api.request(`/cases/${of.caseId}/rights`, {
    headers: { "x-desk": "hanne" },
  });
  const [line] = ((await answer.json()) as { persons: readonly object[] }).persons;
  assert.deepEqual(line, {
    id: of.person,
    pseudonym: "Alm",
    seen: false,
    next: null,
    atOnce: false,
    open: 0,
    lookAgain: 0,
  });
  const due = ok(await readDeadlines(cell, hanne, { whose: "ours", after: null }, today));
  const ours = due.deadlines.filter((each) => each.case?.id === of.caseId);
  assert.ok(ours.length > 0);
  assert.ok(ours.every(({ thing }) => thing === null));
});

test("what becomes of the case moves the days of everyone in it, also when who notes it may not read their rights", async () => {
  const running = async (of: Of) => {
    const { rows } = await asAdmin(cluster, cell.id, (client) =>
      client.query(
        "select d.due::text from work.deadline d where person = $1 and ended_at is null order by 1",
        [of.person],
      ),
    );
    return rows.map(({ due }) => due);
  };
  const days: string[][] = [];
  for (const by of [liv, hanne]) {
    const of = await somebody();
    await give(of, ["housing"]);
    const before = await running(of);
    assert.ok(before.length > 0);
    const dropped = {
      ...{ id: crypto.randomUUID(), caseId: of.caseId, kind: "dropped" as const },
      ...{ provision: null, note: null, happened: today },
    } as const;
    ok(await noteOutcome(cell, by, dropped, noon));
    await reckonDue(
      cell,
      () => noon,
      (error) => assert.fail(String(error)),
    );
    const now = await running(of);
    assert.notDeepEqual(now, before, "it moves something, or this means nothing");
    days.push(now);
  }
  assert.deepEqual(days[0], days[1]);
});
