import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyCount } from "../../domain/chain/chain.ts";
import { day, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { toldIn } from "../../store/document/document.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import { aCase, aWish, canary, sharing } from "../../test/factories/referral.ts";
import { deliverDue } from "../document/deliver.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { declineReferral } from "../intake/answer/decline.ts";
import { takeOn } from "../intake/take-on.ts";
import { noteOutcome } from "../outcome/note.ts";
import { tellOutcome } from "../outcome/tell.ts";
import { sendReferrals } from "../referral/send.ts";
import { countChain, sendCount } from "./count.ts";
import { readChain } from "./read.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const alone = await testCell(cluster, "alone", ["union"]);
const cells = [inspectorate, police, coordination];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const per = await testColleague(cluster, police, "caseworker");
const analyst = await testColleague(cluster, coordination, "analyst");
const officer = await testColleague(cluster, coordination, "officer");
const supervisor = await testColleague(cluster, inspectorate, "supervisor");
const carry = carryTo(cells);
const later = moment("2026-12-05T11:00:00Z");

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carry, () => noon);
  }
}

async function referred(caseId: string): Promise<string> {
  const id = crypto.randomUUID();
  const wish = aWish({
    fields: ["place", "observations"],
    due: day("2026-12-24"),
  });
  const request = { caseId, passesOn: null, referrals: [{ ...wish, id }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, later)).ok);
  await deliverAll();
  await deliverDue(inspectorate, carry, () => later);
  return id;
}

const reading = () => readChain(coordination, analyst);

test("before any count has come, the chain is empty and says so", async () => {
  const chain = await reading();
  assert.ok(chain.ok);
  assert.equal(chain.value.agencies, 0);
  assert.equal(chain.value.asOf, null);
});

test("every link is counted once, where it happened, with the days it took", async () => {
  const first = await aCase(inspectorate, sari, "K-HEGRE-1");
  const second = await aCase(inspectorate, sari, "K-2");
  const taken = await referred(first.id);
  const turned = await referred(second.id);
  const seen = {
    id: taken,
    step: crypto.randomUUID(),
    safeguards: ["talk-before-removal"],
  } as const;
  assert.ok((await acknowledgeSafeguards(police, per, seen, later)).ok);
  const on = await takeOn(police, per, { id: taken, label: "P-1", restricted: false }, later);
  assert.ok(on.ok);
  const no = { id: turned, reason: "no-capacity", words: "Nei.", namesNobody: true } as const;
  assert.ok((await declineReferral(police, per, sharing, no, later)).ok);
  const outcome = {
    id: crypto.randomUUID(),
    caseId: on.value.caseId,
    kind: "dropped",
    provision: null,
    note: null,
    happened: day("2026-12-07"),
  } as const;
  const end = moment("2026-12-08T11:00:00Z");
  assert.ok((await noteOutcome(police, per, outcome, end)).ok);
  const telling = {
    ...{ outcome: outcome.id, thread: taken, purpose: "inspection", consent: null },
    ...{ noteNamesNobody: true, answers: [], reasoning: "They began it." },
  };
  assert.ok((await tellOutcome(police, per, sharing, telling, end)).ok);
  await deliverDue(police, carry, () => end);
  const told = await asAdmin(cluster, "inspectorate", (client) =>
    client.query("select from work.outcome where came_from = 'police'"),
  );
  assert.equal(told.rowCount, 1, "the outcome came back, and is still counted once");

  const here = await countChain(inspectorate);
  const there = await countChain(police);
  assert.deepEqual(here.referred, { count: 2, days: [[10, 2]] });
  assert.equal(here.accepted.count, 1);
  assert.equal(here.declined.count, 1);
  assert.equal(here.dropped.count, 0);
  assert.deepEqual(there.dropped, { count: 1, days: [[2, 1]] });
  assert.equal(there["came-in"].count, 0, "a referral is counted where it was sent");
  assert.equal(there["taken-on"].count, 0);
});

test("reports are counted as they come in and are taken on", async () => {
  const cell = police;
  await asAdmin(cluster, cell.id, async (client) => {
    for (const days of [0, 3]) {
      const { rows } = await client.query<{ id: string }>(
        `insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
         values (gen_random_uuid(), 'in', 'door', gen_random_uuid(), 1, 'report', '{}', now()) returning id`,
      );
      await client.query(
        `insert into work.incoming (id, kind, sender, content, came_at, named, document)
         values (gen_random_uuid(), 'report', 'door', $1, $2::timestamptz - make_interval(days => $3), false, $4)`,
        [
          { place: canary.place, sector: "building", words: canary.words, facts: [] },
          later,
          days,
          rows[0]?.id,
        ],
      );
    }
    const { rows } = await client.query<{ id: string }>(
      "select id from work.incoming where kind = 'report' order by came_at limit 1",
    );
    const { rows: cases } = await client.query<{ id: string }>(
      'select id from work."case" limit 1',
    );
    await client.query(
      "insert into work.handled (incoming, how, case_id, at, by) values ($1, 'taken-on', $2, $3, $4)",
      [rows[0]?.id, cases[0]?.id, later, per.id],
    );
  });
  const counted = await countChain(cell);
  assert.deepEqual(counted["came-in"], { count: 2, days: [] });
  assert.deepEqual(counted["taken-on"], { count: 1, days: [[3, 1]] });
});

test("a count is sent when it has changed and only then, in one thread", async () => {
  assert.equal(await sendCount(inspectorate, noon), true);
  assert.equal(await sendCount(inspectorate, noon), false);
  const more = await aCase(inspectorate, sari, "K-3");
  await referred(more.id);
  assert.equal(await sendCount(inspectorate, later), true);
  assert.equal(await sendCount(coordination, noon), false);
  assert.equal(await sendCount(alone, noon), false, "it knows no coordination");
  const threads = await asAdmin(cluster, "inspectorate", (client) =>
    client.query("select distinct thread from sealed.document where kind = 'count'"),
  );
  assert.equal(threads.rowCount, 1);
});

test("a count document holds no case, no person and no word; nor does the coordination's whole database", async () => {
  await sendCount(police, noon);
  await deliverAll();
  await deliverDue(inspectorate, carry, () => later);
  const sent = await asAdmin(cluster, "inspectorate", async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from sealed.document where kind = 'count'",
    );
    return rows.map(({ id }) => id);
  });
  assert.equal(sent.length, 2);
  const courier = { kind: "courier", cell: inspectorate.id } as const;
  for (const id of sent) {
    const document = await asActor(inspectorate, courier, (tx) => toldIn(tx, inspectorate, id));
    assert.deepEqual(Object.keys(document?.content ?? {}).toSorted(), ["asOf", "count", "kind"]);
    const content = JSON.stringify(document?.content);
    assert.doesNotMatch(content, /[0-9a-f]{8}-[0-9a-f]{4}/);
    const words = content.match(/"([^"]+)":/g) ?? [];
    const known = [...Object.keys(emptyCount()), "kind", "asOf", "count", "days"];
    assert.deepEqual(
      words.filter((word) => !known.includes(word.slice(1, -2))),
      [],
    );
  }
  const cases = await asAdmin(cluster, "inspectorate", async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from work."case"');
    return rows.map(({ id }) => id);
  });
  assert.ok(cases.length > 0);
  const everything = await everythingIn(cluster, "coordination");
  assert.ok(everything.includes("inspectorate"), "the counts are there, or this means nothing");
  for (const word of [...cases, ...Object.values(canary), "K-HEGRE-1", "Grå hegre"]) {
    assert.equal(everything.includes(word), false, word);
  }
});

test("the coordination reads national totals, small ones as few; nobody else reads any", async () => {
  const chain = await reading();
  assert.ok(chain.ok);
  assert.equal(chain.value.agencies, 2);
  assert.ok(
    chain.value.links.every(({ total }) => total.few),
    "all are below five here",
  );
  assert.equal(JSON.stringify(chain.value).includes("inspectorate"), false);

  for (let each = 0; each < 3; each += 1) {
    const { id } = await aCase(inspectorate, sari, `M-${each}`);
    await referred(id);
  }
  const latest = moment("2026-12-06T11:00:00Z");
  await sendCount(inspectorate, latest);
  await deliverDue(inspectorate, carry, () => latest);
  const grown = await reading();
  const link = grown.ok ? grown.value.links.find((each) => each.link === "referred") : null;
  assert.deepEqual(link, { link: "referred", total: { few: false, count: 6 }, medianDays: 10 });

  assert.deepEqual(await readChain(coordination, officer), { ok: false, refused: "not-permitted" });
  assert.deepEqual(await readChain(inspectorate, supervisor), {
    ok: false,
    refused: "chain.not-here",
  });
});
