import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import fc from "fast-check";
import type { ApiEnv } from "../../api/env.ts";
import { noteRow } from "../../api/journey/note.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteNeed } from "../../api/plan/need.ts";
import { copyPlan, readPlan } from "../../api/plan/read.ts";
import { planRoutes } from "../../api/plan/routes.ts";
import { noteWishes } from "../../api/plan/wish.ts";
import { type Colleague, roles } from "../../domain/access/actor.ts";
import { mayOnPlan, type PlanAccess } from "../../domain/access/may.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import {
  type GivenField,
  givenFields,
  isHealth,
  planAreas,
  withWishes,
} from "../../domain/plan/field.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { entriesOf } from "../../store/plan/plan-entry.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, type Part } from "../../test/factories/case.ts";
import { aNeed, aPlan, someWishes } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { wordsOfPdf } from "../../test/read-pdf.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const house = testHouse([cell]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");

/** A unique word for each field. */
const canary = (field: GivenField) => `kanari${givenFields.indexOf(field) + 10}`;

function ok<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) {
    assert.fail(outcome.refused);
  }
  return outcome.value;
}

/** An answer of going home is in a copy only where it is taken along. */
const returned = crypto.randomUUID();

async function aPlanWithCanaries(restricted: boolean) {
  const of = await aPlan(cell, owner, { restricted });
  const words = canary;
  ok(
    await noteWishes(
      cell,
      owner,
      { ...of, seen: 0, alsoTells: [], content: someWishes({ words: words("wishes") }) },
      noon,
    ),
  );
  const { caseId, person } = of;
  const row = { row: "wish", said: null, answer: "not-known" } as const;
  const answer = { caseId, person, thing: returned, row, on: dayOf(noon) };
  ok(await noteRow(cell, owner, { ...answer, words: words("return") }, noon));
  for (const field of planAreas) {
    const assessment = isHealth(field) ? ({ state: "not-assessed" } as const) : null;
    const content = aNeed({ what: words(field), assessment });
    const thing = crypto.randomUUID();
    ok(await noteNeed(cell, owner, { ...of, thing, seen: 0, field, alsoTells: [], content }, noon));
  }
  return of;
}

const plans = {
  open: await aPlanWithCanaries(false),
  restricted: await aPlanWithCanaries(true),
};

const parts: readonly (Part | "owner")[] = ["owner", "member", "recused", null];
const subsets = fc.sample(fc.subarray([...givenFields]), { numRuns: 40, seed: 7 });

/** Random fields, the same every time. */
const situations = (["open", "restricted"] as const).flatMap((kind) =>
  roles.flatMap((role) => parts.map((part) => ({ kind, role, part }))),
);

/** Gives past every rule. */
async function give(plan: string, colleague: string, fields: readonly GivenField[]) {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `insert into work.plan_place (id, plan, colleague, field, holds, given_at, given_by)
       select gen_random_uuid(), $1, $2, field, field = any($4::text[]), now(), $5 from unnest($3::text[]) field`,
      [plan, colleague, givenFields, fields, owner.id],
    );
  });
}

/** All fields; the default copy has fewer: copy.test.ts. */
const every = new URLSearchParams([
  ...givenFields.map((field) => ["field", field]),
  ["with", `${returned}.1`],
]).toString();

const seenIn = (text: string): readonly GivenField[] =>
  givenFields.filter((field) => text.includes(canary(field)));

/** In every way there is. */
async function shownTo(actor: Colleague, of: { caseId: string; person: string; plan: string }) {
  const at = `/cases/${of.caseId}/persons/${of.person}/plan`;
  const pages = testPages(house, { me: testDesk(cell, actor) });
  const page = async (path: string) => {
    const answer = await pages.request(`http://localhost${path}`, {
      headers: { "x-desk": "me", host: "localhost" },
    });
    return answer.headers.get("content-type") === "application/pdf"
      ? wordsOfPdf(new Uint8Array(await answer.arrayBuffer())).join("")
      : await answer.text();
  };
  const api = new OpenAPIHono<ApiEnv>();
  api.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  api.route("/", planRoutes(house));
  const whole = async (paths: readonly string[]) =>
    seenIn((await Promise.all(paths.map((path) => page(at + path)))).join("\n"));
  return {
    verb: seenIn(JSON.stringify(await readPlan(cell, actor, of, dayOf(noon)))),
    copied: seenIn(JSON.stringify(await copyPlan(cell, actor, of, dayOf(noon)))),
    pages: await whole(["", "/wishes", "/areas", "/return"]),
    past: await whole(["?on=2026-11-25"]),
    print: await whole([`/copy?${every}`]),
    pdf: await whole([`/copy.pdf?${every}`]),
    exported: seenIn(await (await api.request(at)).text()),
    listed: await whole(["/corrections", "/hand-over", "/ways", "/colleagues"]),
  };
}

/** And what `may` allows. */
async function somebody({ kind, role, part }: (typeof situations)[number], at: number) {
  const given = withWishes(subsets[at] ?? []);
  const of = plans[kind];
  const actor = await aColleagueWith(cluster, cell, role, { ...of, part: part as Part });
  await give(of.plan, actor.id, given);
  const coordinates = part === "owner";
  const restricted = kind === "restricted";
  const access: PlanAccess = { restricted, part, coordinates, fields: given };
  const may = givenFields.filter((field) => mayOnPlan(actor, "plan.read", access, field));
  return { actor, of, may };
}

test("what every verb, page, print and export shows is what may says: over all roles, parts and fields given", async () => {
  const shown = new Set<string>();
  for (const [at, situation] of situations.entries()) {
    const { actor, of, may } = await somebody(situation, at);
    const { listed, ...ways } = await shownTo(actor, of);
    for (const [way, seen] of Object.entries(ways)) {
      assert.deepEqual(seen, may, `${way}: ${JSON.stringify(situation)}`);
    }
    // Headings list nothing beyond what is seen.
    assert.deepEqual(
      listed.filter((field) => !may.includes(field)),
      [],
    );
    for (const field of may) {
      shown.add(field);
    }
  }
  assert.equal(shown.size, givenFields.length, "each field must be seen by somebody");
});

test("the database itself shows each field to those it was given and to nobody else, and lets nobody write in another", async () => {
  const { plan, caseId, person } = await aPlanWithCanaries(false);
  for (const field of givenFields) {
    const actor = await testColleague(cluster, cell, "caseworker", `For ${field}`);
    const rows = () => asActor(cell, actor, (tx) => entriesOf(tx, plan));
    assert.deepEqual(await rows(), []);
    ok(
      await givePlace(cell, owner, { caseId, person, colleague: actor.id, fields: [field] }, noon),
    );
    const fields = new Set((await rows()).map((entry) => entry.field));
    assert.deepEqual(fields, new Set(["wishes", field]));
    const other = field === "health" ? "housing" : "health";
    await assert.rejects(
      asActor(cell, actor, (tx) =>
        tx.query(
          `insert into work.plan_entry (plan, thing, version, kind, field, content, written_at, written_by)
           values ($1, 'x', 1, 'need', $2, '{}', now(), $3)`,
          [plan, other, actor.id],
        ),
      ),
      /row-level security/,
    );
  }
});

test("nobody gives themselves a field, nor the plan, past the verbs", async () => {
  const { plan, caseId } = await aPlanWithCanaries(false);
  const actor = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  const tries: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `insert into work.plan_place (id, plan, colleague, field, holds, given_at, given_by)
       values (gen_random_uuid(), $1, $2, 'health', true, now(), $2)`,
      [plan, actor.id],
    ],
    [
      `insert into work.plan_coordinator (plan, number, colleague, since, given_by)
       values ($1, 2, $2, now(), $2)`,
      [plan, actor.id],
    ],
  ];
  for (const [sql, values] of tries) {
    await assert.rejects(
      asActor(cell, actor, (tx) => tx.query(sql, values)),
      /row-level security/,
    );
  }
});

test("who is inside the case may note past the verbs that a danger was told, without a word; who is outside may not", async () => {
  const { plan, caseId } = await aPlanWithCanaries(true);
  const inside = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  const outside = await testColleague(cluster, cell, "caseworker", "Outside");
  const row = { row: "also_tells_of", said: null, of: "danger" };
  const put = (actor: Colleague, content: object) =>
    asActor(cell, actor, (tx) =>
      tx.query(
        `insert into work.plan_entry (plan, thing, version, kind, field, content, written_at, written_by)
         values ($1, gen_random_uuid(), 1, 'return', 'return', $2, now(), $3)`,
        [plan, JSON.stringify(content), actor.id],
      ),
    );
  const told = { kind: "return", row, words: null, on: dayOf(noon) };
  assert.equal((await put(inside, told)).rowCount, 1);
  for (const [actor, content] of [
    [outside, told],
    [inside, { ...told, words: "He knows." }],
    [inside, { ...told, row: { row: "wish", said: null, answer: "yes" } }],
  ] as const) {
    await assert.rejects(put(actor, content), /row-level security/);
  }
});
