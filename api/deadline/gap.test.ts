import assert from "node:assert/strict";
import test from "node:test";
import { Hono } from "hono";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, type Day, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aFollowUp, aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { noteFollowUp } from "../plan/follow-up.ts";
import { givePlace } from "../plan/handover/give.ts";
import { handOver } from "../plan/handover/hand-over.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { askReckoning, reckonDue } from "../rights/reckon.ts";
import { readGaps } from "./gap.ts";
import { deadlineRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const ada = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const odd = await testColleague(cluster, cell, "officer", "Odd Moe");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Foss");
const house = testHouse([cell]);
const desks = { liv: testDesk(cell, liv), odd: testDesk(cell, odd), ada: testDesk(cell, ada) };
const pages = testPages(house, desks);
const today = dayOf(noon);

const gaps = async (actor: Colleague, whose: "mine" | "ours" = "ours", on = today) => {
  const read = await readGaps(
    cell,
    actor,
    { whose, counselAfter: null, lettersAfter: null, unfollowedAfter: null },
    on,
  );
  assert.ok(read.ok);
  return read.value;
};

type Of = Awaited<ReturnType<typeof aPlan>>;
const weeksAgo = (weeks: number): Moment => moment(`${addDays(today, -7 * weeks)}T09:00:00Z`);
const counselOf = async (actor: Colleague, of: Of, whose?: "mine" | "ours", on?: Day) =>
  (await gaps(actor, whose, on)).counsel?.lines.find(({ person }) => person.id === of.person);
const leftOf = async (actor: Colleague, of: Of, whose?: "mine" | "ours", on?: Day) =>
  (await gaps(actor, whose, on)).unfollowed.lines.find(({ person }) => person.id === of.person);

const happened = async (
  of: Of,
  type: "police-report" | "case-dropped" | "charged",
  on: Day,
  provision = "257",
) => {
  const event = aLifeEvent(of, { type, day: on, provision, source: "authority" });
  assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
};

async function page(who: keyof typeof desks, path: string, language = "en") {
  const headers = { host: "localhost", "accept-language": language, "x-desk": who };
  const answer = await pages.request(path, { headers });
  assert.equal(answer.status, 200);
  return await answer.text();
}

test("with nothing missing both lists say what would stand there", async () => {
  const html = await page("liv", "/deadlines");
  assert.match(html, /No counsel is noted as lapsed/);
  assert.match(html, /Every plan is followed up/);
  assert.match(
    await page("liv", "/deadlines", "nb"),
    /Det er ikke notert at noen har mistet bistandsadvokaten/,
  );
  const officer = await page("odd", "/deadlines");
  assert.match(officer, /Every plan is followed up/);
  assert.doesNotMatch(officer, /counsel/, "rights are not an officer's to read");
});

test("whose counsel ended stands there with the day, for whoever may read their rights and nobody else", async () => {
  const of = await aPlan(cell, liv, { label: "Furulia" });
  await happened(of, "police-report", addDays(today, -200));
  assert.equal(await counselOf(liv, of), undefined, "the case is open");
  const dropped = addDays(today, -41);
  await happened(of, "case-dropped", dropped);
  const line = await counselOf(liv, of, "mine");
  assert.deepEqual(line, {
    ...{ person: { id: of.person, pseudonym: "Alm" }, case: { id: of.caseId, label: "Furulia" } },
    ...{ until: dropped, how: "ended" },
  });
  const html = await page("liv", "/deadlines");
  const part = html.slice(html.indexOf('id="counsel"'));
  assert.match(part, /ended in the last 90 days, or ends within 30/);
  assert.ok(part.includes(`/cases/${of.caseId}/persons/${of.person}/rights`));
  assert.match(part, /The right to counsel ended 15 October 2026/);
  const give = { ...of, colleague: hanne.id };
  assert.ok((await givePlace(cell, liv, { ...give, fields: ["housing"] }, noon)).ok);
  for (const other of [hanne, ada, turid]) {
    assert.equal(await counselOf(other, of), undefined, "not theirs to read");
  }
  const rows = (actor: Colleague) =>
    asActor(cell, actor, (tx) =>
      tx.query("select from work.counsel_end where person = $1", [of.person]),
    );
  assert.deepEqual([(await rows(liv)).rows.length, (await rows(hanne)).rows.length], [1, 0]);
  assert.ok((await givePlace(cell, liv, { ...give, fields: ["law"] }, noon)).ok);
  assert.equal((await counselOf(hanne, of))?.until, dropped);
  assert.equal(await counselOf(hanne, of, "mine"), undefined, "neither their case nor their plan");
  assert.equal(await counselOf(liv, of, "ours", addDays(dropped, 91)), undefined, "long ago");
});

test("reported anew it stands there no more, and gone over to another provision it does", async () => {
  const of = await aPlan(cell, liv);
  await happened(of, "police-report", addDays(today, -90));
  await happened(of, "case-dropped", addDays(today, -30));
  assert.equal((await counselOf(liv, of))?.how, "ended");
  await happened(of, "police-report", addDays(today, -10));
  assert.equal(await counselOf(liv, of), undefined);
  await happened(of, "charged", addDays(today, -5), "395");
  assert.equal((await counselOf(liv, of))?.how, "for-court");
});

test("what was noted before there was a list is reckoned at the next start, once", async () => {
  const of = await aPlan(cell, liv);
  await happened(of, "police-report", addDays(today, -90));
  await happened(of, "case-dropped", addDays(today, -30));
  const rows = async (sql: string) =>
    (await asAdmin(cluster, cell.id, (client) => client.query(sql, [of.person]))).rows;
  await rows("delete from work.counsel_end where person = $1");
  assert.equal(await counselOf(liv, of), undefined);
  for (let start = 0; start < 2; start += 1) {
    await askReckoning(cell, noon, true);
    await reckonDue(
      cell,
      () => noon,
      (error) => assert.fail(String(error)),
    );
  }
  assert.equal((await counselOf(liv, of))?.until, addDays(today, -30));
  assert.equal((await rows("select from work.counsel_end where person = $1")).length, 1);
});

test("a plan that nobody follows up stands there after four weeks, until a follow-up is agreed or noted", async () => {
  const of = await aPlan(cell, liv, { label: "Mosebakken", at: weeksAgo(6) });
  const young = await aPlan(cell, liv, { at: weeksAgo(3) });
  assert.equal(await leftOf(liv, young), undefined, "too young");
  const opened = addDays(today, -42);
  assert.deepEqual(await leftOf(liv, of), {
    ...{
      person: { id: of.person, pseudonym: "Alm" },
      case: { id: of.caseId, label: "Mosebakken" },
    },
    ...{ since: opened, holder: "Liv Berg", seen: true, hasPlan: true },
  });
  const html = await page("liv", "/deadlines");
  const part = html.slice(html.indexOf('id="unfollowed"'), html.indexOf('id="counsel"'));
  assert.match(part, /no follow-up noted for 4 weeks/);
  assert.match(part, /Liv Berg has the plan\. Nothing is noted or agreed since 14 October 2026/);
  assert.ok(part.includes(`/cases/${of.caseId}/persons/${of.person}/plan`));
  const thing = crypto.randomUUID();
  const asked = { ...of, thing, seen: 0, field: "housing" } as const;
  const content = aFollowUp(liv.id, { due: addDays(today, 3) });
  assert.ok((await noteFollowUp(cell, liv, { ...asked, content }, noon)).ok);
  assert.equal(await leftOf(liv, of), undefined, "agreed");
  const noted = { state: "noted", on: today, words: "Well." } as const;
  const done = aFollowUp(liv.id, { due: addDays(today, 3), standing: noted });
  assert.ok((await noteFollowUp(cell, liv, { ...asked, seen: 1, content: done }, noon)).ok);
  assert.equal(await leftOf(liv, of), undefined, "noted");
  const later = addDays(today, 28);
  assert.equal((await leftOf(liv, of, "ours", later))?.since, today, "four weeks after it");
  const other = await aPlan(cell, liv, { at: weeksAgo(6) });
  const at = { ...other, thing: crypto.randomUUID(), seen: 0, field: "housing" } as const;
  const atOnce = aFollowUp(liv.id, { due: today, standing: noted });
  assert.ok((await noteFollowUp(cell, liv, { ...at, content: atOnce }, noon)).ok);
  assert.equal(await leftOf(liv, other), undefined, "noted without having been asked for");
});

test("it is known to who sees something of the plan and to who leads, and to nobody else; it goes with the plan", async () => {
  const of = await aPlan(cell, liv, { at: weeksAgo(8) });
  const closed = await aPlan(cell, liv, { at: weeksAgo(8), restricted: true });
  const recused = await aColleagueWith(cluster, cell, "supervisor", {
    caseId: of.caseId,
    part: "recused",
  });
  const leading = await leftOf(turid, of);
  assert.deepEqual([leading?.holder, leading?.seen], ["Liv Berg", false]);
  for (const [actor, plan] of [
    [ada, of],
    [odd, of],
    [recused, of],
    [turid, closed],
  ] as const) {
    assert.equal(await leftOf(actor, plan), undefined, actor.role);
  }
  assert.equal(await leftOf(ada, of, "mine"), undefined);
  const handed = { ...of, to: ada.id, mustKnow: "Ring.", keeps: [] };
  assert.ok((await handOver(cell, liv, handed, noon)).ok);
  assert.equal((await leftOf(ada, of, "mine"))?.holder, "Ada Lind");
});

test("a long list is shown a page at a time, none twice and none left out; a system reads the same", async () => {
  const made = new Set<string>();
  for (let one = 0; one < 25; one += 1) {
    const of = await aPlan(cell, hanne, { at: weeksAgo(5 + (one % 3)) });
    made.add(of.person);
  }
  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, hanne));
    await next();
  });
  app.route("/", deadlineRoutes(house));
  const seen: string[] = [];
  let next: string | null = "";
  for (let pageNumber = 0; next !== null && pageNumber < 9; pageNumber += 1) {
    const answer = await app.request(`/deadlines/gaps?whose=mine&unfollowed=${next}`);
    assert.equal(answer.status, 200);
    const { unfollowed } = (await answer.json()) as {
      unfollowed: { lines: readonly { person: { id: string } }[]; next: string | null };
    };
    assert.ok(unfollowed.lines.length <= 20);
    seen.push(...unfollowed.lines.map(({ person }) => person.id));
    next = unfollowed.next;
  }
  assert.equal(seen.length, 25);
  assert.deepEqual(new Set(seen), made);
});
