import assert from "node:assert/strict";
import test from "node:test";
import type { CapacityWord } from "../../domain/capacity/capacity.ts";
import type { Document } from "../../domain/document/document.ts";
import { day, moment } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { seal } from "../../store/document/seal.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { deliverDue } from "../document/deliver.ts";
import { takeIn } from "../document/take-in.ts";
import { readCapacities } from "./read.ts";
import { sayCapacity, type WordWish } from "./say.ts";

const { sharing } = loadLaw();
const cluster = await testCluster();
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const police = await testCell(cluster, "police", ["police"]);
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const cells = [shelter, police, coordination];
await introduce(cluster, cells, "http://localhost");
const hanne = await testColleague(cluster, shelter, "supervisor", "Hanne Moen");
const liv = await testColleague(cluster, shelter, "caseworker");
const jonas = await testColleague(cluster, police, "officer");
const carry = carryTo(cells);

const today = day("2026-11-25");
const wish = (more: Partial<WordWish> = {}): WordWish => ({
  id: crypto.randomUUID(),
  after: null,
  state: "takes",
  free: 3,
  from: today,
  until: null,
  words: "Ring før dere kommer.",
  ...more,
});

async function last(cell: Cell = shelter) {
  const read = await readCapacities(cell, cell === shelter ? hanne : jonas, noon);
  assert.ok(read.ok);
  return { ...read.value, id: read.value.own.last?.id ?? null };
}

async function sentFrom(cell: Cell): Promise<readonly { peer: string; thread: string }[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ peer: string; thread: string }>(
      "select peer, thread from sealed.document where direction = 'out' and kind = 'capacity' order by position",
    );
    return rows;
  });
}

test("a supervisor says what there is room for, and every agency that takes referrals is told", async () => {
  const said = await sayCapacity(shelter, hanne, wish(), noon);
  assert.deepEqual(said, { ok: true, value: { told: 1 } });
  await deliverDue(shelter, carry, () => noon);
  const { others } = await last(police);
  const word = others.find(({ cell }) => cell === "shelter")?.capacity.now;
  assert.deepEqual([word?.free, word?.words, word?.said], [3, "Ring før dere kommer.", today]);
  assert.deepEqual(
    (await sentFrom(shelter)).map(({ peer }) => peer),
    ["police"],
    "not the coordination, which takes no case",
  );
});

test("the next word goes in the same thread and takes the place of the first", async () => {
  const { id } = await last();
  const next = wish({ after: id, state: "paused", free: null, until: day("2026-12-24") });
  assert.ok((await sayCapacity(shelter, hanne, next, noon)).ok);
  await deliverDue(shelter, carry, () => noon);
  const threads = await sentFrom(shelter);
  assert.equal(threads.length, 2);
  assert.equal(new Set(threads.map(({ thread }) => thread)).size, 1);
  const { others } = await last(police);
  assert.equal(others.find(({ cell }) => cell === "shelter")?.capacity.now?.state, "paused");
});

test("said twice it is one word, and told once", async () => {
  const before = (await sentFrom(shelter)).length;
  const once = wish({ after: (await last()).id });
  assert.ok((await sayCapacity(shelter, hanne, once, noon)).ok);
  assert.deepEqual(await sayCapacity(shelter, hanne, once, noon), {
    ok: true,
    value: { told: 0 },
  });
  assert.equal((await sentFrom(shelter)).length, before + 1);
});

test("an id that another agency's word has is answered with a code, and no fault", async () => {
  const others = await asAdmin(cluster, "police", async (client) => {
    const sql = "select id from work.capacity where agency = 'shelter'";
    return (await client.query<{ id: string }>(sql)).rows;
  });
  assert.ok(others.length > 0, "or this means nothing");
  const bjorn = await testColleague(cluster, police, "supervisor");
  const taken = { ...wish({ after: null }), id: others[0]?.id ?? "" };
  const answer = await sayCapacity(police, bjorn, taken, noon);
  assert.deepEqual(answer, { ok: false, refused: "capacity.already-said" });
});

test("of two at once one is said, and the other is told so and says nothing", async () => {
  const { id } = await last();
  const both = await Promise.all(
    [wish({ after: id, free: 1 }), wish({ after: id, free: 2 })].map((each) =>
      sayCapacity(shelter, hanne, each, noon),
    ),
  );
  const refusals = both.flatMap((each) => (each.ok ? [] : [each.refused]));
  assert.deepEqual(refusals, ["capacity.already-said"]);
});

test("only a supervisor says it; whoever is at work reads it", async () => {
  assert.ok((await readCapacities(shelter, liv, noon)).ok, "or this means nothing");
  const { id } = await last();
  const said = await sayCapacity(shelter, liv, wish({ after: id }), noon);
  assert.deepEqual(said, { ok: false, refused: "not-permitted" });
  assert.equal((await last()).id, id);
});

test("nobody says a word in another's name, or changes one", async () => {
  const insert = `insert into work.capacity (id, agency, state, from_day, said_at, said_by)
                  values (gen_random_uuid(), 'shelter', 'takes', '2026-11-25', now(), $1)`;
  await asActor(shelter, hanne, (tx) => tx.query(insert, [hanne.id]));
  await assert.rejects(asActor(shelter, hanne, (tx) => tx.query(insert, [liv.id])));
  await assert.rejects(asActor(shelter, hanne, (tx) => tx.query("delete from work.capacity")));
});

async function brings(content: CapacityWord, more: Partial<Document> = {}): Promise<string> {
  const ids = { id: crypto.randomUUID(), thread: crypto.randomUUID(), position: 1 };
  const whole = { kind: "capacity", ...content } as const;
  const document = {
    ...ids,
    from: "shelter",
    to: "police",
    written: noon,
    content: whole,
    ...more,
  };
  const envelope = await seal(document, shelter.keys, [police.keys.public]);
  const taken = await takeIn(police, sharing, envelope, noon);
  return taken.ok ? "taken in" : taken.refused;
}

test("what comes from outside is taken in only as it should be, and never fades backwards", async () => {
  const word: CapacityWord = { state: "few", free: 1, from: today, until: null, words: null };
  const ahead = moment("2031-01-01T00:00:00Z");
  assert.equal(await brings(word, { written: ahead }), "taken in");
  const { others } = await last(police);
  assert.equal(others.find(({ cell }) => cell === "shelter")?.capacity.now?.said, today);
  const backwards = { ...word, until: day("2026-11-01") };
  assert.equal(await brings(backwards), "document.not-authentic");
  assert.equal(await brings({ ...word, words: "x".repeat(401) }), "document.not-authentic");
});

test("a word on capacity does not belong in the thread of a referral", async () => {
  const thread = crypto.randomUUID();
  const told = { place: "Lillevik" };
  const referral = {
    kind: "referral",
    purpose: "investigation",
    basis: ["ngo-base"],
    wayBack: null,
    due: day("2026-12-09"),
    until: day("2027-01-09"),
    told,
  } as const;
  const word: CapacityWord = { state: "few", free: 1, from: today, until: null, words: null };
  assert.equal(await brings(word, { thread, content: referral }), "taken in");
  assert.equal(await brings(word, { thread, position: 2 }), "document.belongs-nowhere");
});
