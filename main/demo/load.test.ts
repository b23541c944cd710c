import assert from "node:assert/strict";
import { before, test } from "node:test";
import { readCapacities } from "../../api/capacity/read.ts";
import { readCase } from "../../api/case/read.ts";
import { countChain } from "../../api/chain/count.ts";
import { readChain } from "../../api/chain/read.ts";
import { readDeadlines } from "../../api/deadline/read.ts";
import { readReceipt } from "../../api/door/read-receipt.ts";
import { listInbox } from "../../api/intake/list.ts";
import { readName } from "../../api/person/person.ts";
import { listPlans, readPlan } from "../../api/plan/read.ts";
import { readPractice } from "../../api/practice/count.ts";
import { readRoutines } from "../../api/routine/routine.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { links } from "../../domain/chain/chain.ts";
import { isOfKind, newestOf, open } from "../../domain/plan/entry.ts";
import { type DeedKind, referralStates, stateOf } from "../../domain/referral/step.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { everythingIn, testCell, testCluster } from "../../test/cluster.ts";
import { casesFor, casesIn, colleaguesOf } from "../../test/demo.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { wrongIn } from "../../test/oracle/reach-seen.ts";
import { shownWords } from "../../test/page.ts";
import { languages } from "../../web/texts/texts.ts";
import { introduceAll } from "../cards.ts";
import { agencies, country } from "./country.ts";
import { loadDemo } from "./load.ts";
import { stories } from "./stories.ts";
import type { Step } from "./story.ts";

const cluster = await testCluster();
const cells = await Promise.all(country.map(({ id, kinds }) => testCell(cluster, id, kinds)));
const house = testHouse(cells);
const today = dayOf(house.now());
/** All but the national coordination have cases. */
const withCases = cells.filter(({ id }) => id !== "door" && id !== "coordination");

const lines: string[] = [];

before(async () => {
  await introduceAll(cluster, cells, house.origin);
  await loadDemo(house, cluster, (line) => lines.push(line));
});

async function somebody<Value>(
  cell: Cell,
  ask: (who: Colleague) => Promise<{ ok: true; value: Value } | { ok: false; refused: string }>,
): Promise<Value> {
  for (const who of await colleaguesOf(cluster, cell)) {
    const answer = await ask(who);
    if (answer.ok) {
      return answer.value;
    }
  }
  assert.fail(`nobody in ${cell.id} may`);
}

const allCases = async () =>
  (await Promise.all(withCases.map((cell) => casesIn(cluster, cell, today)))).flat();

test("there are some sixty cases, in every agency that works on cases, in every state", async () => {
  const each = await Promise.all(withCases.map((cell) => casesIn(cluster, cell, today)));
  assert.equal(withCases.length, 9);
  assert.ok(each.every((cases) => cases.length > 0));
  const shown = each.flat().map(({ line }) => line);
  assert.ok(shown.length >= 55 && shown.length <= 75, String(shown.length));
  const states = new Set<string>(shown.map(({ state }) => state?.state ?? "not shown"));
  const ended = ["reported", "dropped", "charged", "judged"];
  const every = ["open", "awaits-answer", "with-another", "declined", ...ended];
  assert.deepEqual([...states].sort(), every.sort());
  assert.ok(shown.some(({ restricted }) => restricted));
  const safeguards = new Set(shown.flatMap((line) => line.safeguards));
  assert.equal(safeguards.size, safeguardKinds.length);
});

test("no case takes more than 250 words to look at, folded ones apart, in either language", async () => {
  const cases = await allCases();
  const desks = Object.fromEntries(
    cases.map(({ cell, who, line }) => [line.id, testDesk(cell, who)]),
  );
  const pages = testPages(house, desks);
  const over: string[] = [];
  for (const { line } of cases) {
    for (const language of languages) {
      const headers = { host: "localhost", "x-desk": line.id, "accept-language": language };
      const answer = await pages.request(`/cases/${line.id}`, { headers });
      const { length } = shownWords(await answer.text());
      assert.ok(length > 40, "there must be a case to look at");
      over.push(...(length > 250 ? [`${line.label}, ${language}: ${length} words`] : []));
    }
  }
  assert.deepEqual(over, []);
});

test("cases grow over time, and no case knows of what is to come", async () => {
  const cases = await allCases();
  const overviews = await Promise.all(
    cases.map(async ({ who, line }) => {
      const cell = cells.find(({ id }) => id === who.cell);
      assert.ok(cell);
      const read = await readCase(cell, who, line.id);
      assert.ok(read.ok);
      return read.value;
    }),
  );
  assert.ok(overviews.filter(({ observations }) => observations.length >= 3).length >= 15);
  const moments = overviews.flatMap(({ head, observations }) => [
    head.opened,
    ...observations.map(({ noted }) => noted),
  ]);
  assert.ok(moments.every((at) => at < house.now()));
  assert.ok(moments.some((at) => at < "2025-11-01"));
});

test("referrals stand on consent and on other rules, in every state, and some wait past the day an answer was due", async () => {
  const seen = await Promise.all(
    withCases.map(({ id }) =>
      asAdmin(cluster, id, async (client) => {
        const { rows } = await client.query<{
          basis: string[];
          due: string;
          consented: boolean;
          kinds: DeedKind[];
        }>(
          `select basis, due::text, consent is not null as consented,
                  array(select s.kind from work.step s where s.thread = r.id order by s.seq) as kinds
             from work.referral r`,
        );
        return rows.map((row) => ({
          ...row,
          state: stateOf(row.kinds.map((step) => ({ deed: { step } }))),
        }));
      }),
    ),
  );
  const all = seen.flat();
  const waiting = all.filter(({ state }) => state === "waiting");
  assert.ok(all.every(({ basis }) => basis.length > 0));
  assert.ok(all.some(({ consented }) => consented) && all.some(({ consented }) => !consented));
  assert.deepEqual(new Set(all.map(({ state }) => state)), new Set(referralStates));
  assert.ok(waiting.some(({ due }) => due < today));
  assert.ok(waiting.some(({ due }) => due >= today));
});

test("every link of the chain is counted, and the national coordination has the count of all nine", async () => {
  const counts = await Promise.all(withCases.map((cell) => countChain(cell)));
  for (const link of links) {
    assert.ok(counts.reduce((sum, count) => sum + count[link].count, 0) >= 1, link);
  }
  const coordination = house.cells.get("coordination");
  assert.ok(coordination);
  const chain = await somebody(coordination, (who) => readChain(coordination, who));
  assert.equal(chain.agencies, withCases.length);
  assert.ok(chain.links.some(({ medianDays }) => medianDays !== null && medianDays > 0));
});

test("inboxes hold what waits and what was handled, and nothing is left in an outbox", async () => {
  for (const cell of withCases) {
    const { id } = cell;
    const inbox = await somebody(cell, (who) =>
      listInbox(cell, who, { pile: "waiting", after: null }),
    );
    assert.ok(inbox.waiting > 0, id);
    if (id === "immigration-unit") {
      continue; // Nobody has asked it before.
    }
    const before = await somebody(cell, (who) =>
      listInbox(cell, who, { pile: "handled", after: null }),
    );
    assert.ok(before.lines.length > 0, id);
  }
  for (const { id } of cells) {
    const left = await asAdmin(cluster, id, (client) =>
      client.query("select from sealed.delivery where delivered_at is null"),
    );
    assert.equal(left.rowCount, 0, id);
  }
});

test("some deadlines run and some were missed, and people were told as the days went by", async () => {
  const lists = await Promise.all(
    withCases.map((cell) =>
      somebody(cell, (who) => readDeadlines(cell, who, { whose: "ours", after: null }, today)),
    ),
  );
  const all = lists.flatMap(({ deadlines }) => deadlines);
  assert.ok(all.some(({ due }) => due < today));
  assert.ok(all.some(({ due }) => due >= today));
  const days = new Set(all.flatMap(({ told }) => told.map(({ at }) => dayOf(at))));
  assert.ok(days.size > 1, "on more than one day");
});

test("whoever starts the demo is told a receipt with something written back", async () => {
  const told = lines.find((line) => line.includes("receipt")) ?? "";
  const door = house.cells.get("door");
  assert.ok(door);
  const read = await readReceipt(door, told.split(": ").at(-1) ?? "");
  assert.ok(read.ok);
  assert.ok(read.value.howFar === "delivered" && read.value.replies.length > 0);
});

test("each agency that works on cases has its routine", async () => {
  for (const cell of withCases) {
    const read = await somebody(cell, (who) => readRoutines(cell, who, house.now()));
    assert.ok(read.routines.length >= 2, cell.id);
  }
});

test("what agencies have said of their capacity has come to the others: some fresh, some fading, some too old", async () => {
  const inspectorate = house.cells.get("inspectorate");
  assert.ok(inspectorate);
  const { others } = await somebody(inspectorate, (who) =>
    readCapacities(inspectorate, who, house.now()),
  );
  const fresh = new Set(others.map(({ capacity }) => capacity.freshness));
  assert.deepEqual([...fresh].map(String).toSorted(), ["fading", "holds", "null", "old"]);
});

async function plansAt(id: string, subject: string) {
  const cell = cells.find((each) => each.id === id);
  assert.ok(cell);
  const who = await asAdmin(cluster, id, async (client) => {
    const { rows } = await client.query<Pick<Colleague, "id" | "role">>(
      "select id, role from access.colleague where subject = $1",
      [subject],
    );
    assert.ok(rows[0]);
    return { kind: "colleague", cell: id, ...rows[0] } as const;
  });
  const listed = await Promise.all(
    (await casesFor(cell, who, today)).map((line) => listPlans(cell, who, line.id)),
  );
  const plans = listed.flatMap((each) => (each.ok ? each.value.plans : []));
  const read = await Promise.all(plans.map((plan) => readPlan(cell, who, plan, today)));
  return new Map(
    read.flatMap((each) => (each.ok ? [[each.value.plan.pseudonym, each.value]] : [])),
  );
}

test("plans are under way in different states, and one goes on for somebody whose case was dropped and who got the wages", async () => {
  const union = await plansAt("union", "tomas");
  const selje = union.get("Selje");
  assert.equal(selje?.state?.state, "dropped");
  const now = newestOf(selje?.entries ?? []);
  assert.ok(open(now).length > 0, "something is still to be done");
  assert.match(JSON.stringify(now), /Firmaet betalte/);

  const shelter = await plansAt("shelter", "liv");
  assert.deepEqual([...shelter.keys()].toSorted(), ["Bjørk", "Lind"]);
  assert.ok((shelter.get("Lind")?.plan.coordinators.length ?? 0) > 1, "it was handed over");
  const given = newestOf(shelter.get("Bjørk")?.entries ?? []).filter(isOfKind("step"));
  const states = given.map(({ content }) => content.standing.state);
  assert.deepEqual(new Set(states), new Set(["done", "given-up", "waiting"]));
});

function namesIn(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => {
    if (step.do === "refer") {
      return namesIn(step.there?.steps ?? []);
    }
    const named = step.do === "person" || step.do === "report" ? step.name : undefined;
    return named === undefined ? [] : [named];
  });
}

test("names stand nowhere but sealed", async () => {
  const shelter = house.cells.get("shelter");
  assert.ok(shelter);
  const opened: string[] = [];
  for (const { who, line } of await casesIn(cluster, shelter, today)) {
    const read = await readCase(shelter, who, line.id);
    for (const { id } of read.ok ? read.value.persons : []) {
      const name = await readName(shelter, who, { caseId: line.id, person: id, reason: "prøve" });
      opened.push(name.ok ? name.value.name : name.refused);
    }
  }
  assert.ok(opened.includes("Lea Diktet"), "a name must be there, or this test means nothing");

  const names = new Set(stories.flatMap(({ steps }) => namesIn(steps)));
  assert.ok(names.size > 10);
  for (const { id } of cells) {
    const everything = await everythingIn(cluster, id);
    for (const name of names) {
      assert.equal(everything.includes(name), false, `${id} ${name}`);
    }
  }
});

test("one agency has practised so much that its months and others’ answers show; another has not", async () => {
  const [inspectorate, police] = ["inspectorate", "police-district"].map((id) =>
    house.cells.get(id),
  );
  assert.ok(inspectorate && police);
  const months = await somebody(inspectorate, (who) => readPractice(inspectorate, who));
  assert.ok(months.some(({ rounds }) => !rounds.few) && months.some(({ rounds }) => rounds.few));
  const few = await somebody(police, (who) => readPractice(police, who));
  assert.deepEqual(
    few.map(({ rounds }) => rounds),
    [{ few: true }],
  );
});

test("an installation with only some of the cells has the stories of those", async () => {
  const other = { ...cluster, prefix: `${cluster.prefix}some_` };
  const wanted = agencies.filter(({ id }) => id === "inspectorate" || id === "police-district");
  const some = await Promise.all(wanted.map(({ id, kinds }) => testCell(other, id, kinds)));
  const small = testHouse(some);
  await introduceAll(other, some, small.origin);
  const told: string[] = [];

  await loadDemo(small, other, (line) => told.push(line));

  const states = new Set(
    (await Promise.all(some.map((cell) => casesIn(other, cell, today))))
      .flat()
      .map(({ line }) => line.state?.state),
  );
  assert.ok(states.has("reported") && states.has("dropped"), [...states].join());
  assert.ok(told.some((line) => /^Demo: \d+ cases/.test(line)));
});

test("of every table in every agency each colleague reads the rows that the rules give them", async () => {
  for (const { id } of cells) {
    assert.deepEqual(await wrongIn(cluster, id), [], id);
  }
});
