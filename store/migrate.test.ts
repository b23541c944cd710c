import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type pg from "pg";
import { countChain } from "../api/chain/count.ts";
import type { ApiEnv } from "../api/env.ts";
import { listInbox } from "../api/intake/list.ts";
import { readIncoming } from "../api/intake/read.ts";
import { noteRemoval } from "../api/intake/removal.ts";
import { intakeRoutes } from "../api/intake/routes.ts";
import { takeOn } from "../api/intake/take-on.ts";
import { outcomesOf } from "../api/outcome/list.ts";
import { readReferral } from "../api/referral/read.ts";
import { referralRoutes } from "../api/referral/routes.ts";
import { withdrawReferral } from "../api/referral/withdraw.ts";
import type { Document } from "../domain/document/document.ts";
import { day } from "../domain/time/day.ts";
import { noon } from "../test/carry.ts";
import { testCell, testCluster, testKeys } from "../test/cluster.ts";
import { databaseAt, insertRow as insert } from "../test/database-at.ts";
import { testDesk, testHouse, testPages } from "../test/house.ts";
import { sayIn } from "../web/texts/texts.ts";
import { asAdmin } from "./cluster.ts";
import { sealAtRest } from "./keys.ts";
import { seal } from "./seal.ts";

// A database from before referrals rested on sharing rules, with all that migration 0011 converts.

const cluster = await testCluster();

const id = () => crypto.randomUUID() as string;
const cells = ["inspectorate", "police"] as const;
const keys = {
  inspectorate: await testKeys(cluster, "inspectorate"),
  police: await testKeys(cluster, "police"),
};
const sari = id();
const per = id();
const fact = {
  ...{ factor: "hours.per_day_max", state: "present", level: 3, scope: "some", how: "told" },
  ...{ day: null, note: "kanarifugl-notat" },
};
const told = {
  place: "Storås",
  sector: "building",
  observations: [
    {
      ...{ verified: false, cameFrom: "inspectorate", day: "2026-11-02" },
      ...{ words: "kanarifugl-ord", facts: [fact] },
    },
  ],
  // Safeguards were bare codes, without how.
  safeguards: ["talk-before-removal", "interpreter"],
  pseudonym: "Grå hegre",
};

const referrals = {
  accepted: { id: id(), ground: "consent", purpose: "assistance" },
  declined: { id: id(), ground: "no-names", purpose: "report-offence" },
  waiting: { id: id(), ground: "breach-of-law", purpose: "investigation" },
  silent: { id: id(), ground: "breach-of-law", purpose: "inspection" },
  /** A purpose unknown here: newer, or damaged. */
  strange: { id: id(), ground: "consent", purpose: "gossip" },
} as const;
type Name = keyof typeof referrals;
const names = Object.keys(referrals) as Name[];
const sent = names.filter((name) => name !== "strange");
const ours = id();
const theirs = id();
const person = id();
const consent = id();
const outcome = id();

/** In the format of then, equal on both sides. */
async function oldDocument(name: Name): Promise<{ readonly id: string; readonly sealed: string }> {
  const { id: thread, ground, purpose } = referrals[name];
  const days = { due: "2026-12-09", until: "2027-06-01" };
  const content = { kind: "referral", purpose, ground, ...days, told: { ...told, name: "Kari K" } };
  const document = {
    ...{ id: id(), from: "inspectorate", to: "police", thread, position: 1, written: noon },
    content,
  };
  // The old shape.
  const old = document as unknown as Document;
  return await seal(old, keys.inspectorate, [keys.police.public, keys.inspectorate.public]);
}

async function before(
  cell: (typeof cells)[number],
  work: (client: pg.Client, by: string) => Promise<void>,
): Promise<void> {
  await databaseAt(cluster, cell, 10);
  const by = cell === "police" ? per : sari;
  await asAdmin(cluster, cell, async (client) => {
    const colleague = { subject: cell, name: `Somebody at ${cell}`, title: "x" };
    await insert(client, "access.colleague", { id: by, ...colleague, role: "caseworker" });
    for (const peer of cells) {
      const { sign, seal: sealKey } = keys[peer].public;
      const reached = { kinds: [], address: "http://localhost", sign_key: sign };
      const known = { cell: peer, name: `Cell ${peer}`, ...reached, seal_key: sealKey };
      await insert(client, "open.peer", known);
    }
    await work(client, by);
  });
}

async function keepDocument(
  client: pg.Client,
  direction: "in" | "out",
  { thread, kind, position = 1 }: { thread: string; kind: string; position?: number },
  document: { readonly id: string; readonly sealed: string },
): Promise<void> {
  const peer = direction === "out" ? "police" : "inspectorate";
  const kept = { direction, peer, thread, position, kind, kept_at: noon };
  await insert(client, "sealed.document", { id: document.id, sealed: document.sealed, ...kept });
}

const documents = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await oldDocument(name)] as const)),
) as Record<Name, Awaited<ReturnType<typeof oldDocument>>>;

await before("inspectorate", async (client, by) => {
  const opened = { label: "G-1", place: "Storås", sector: "building", opened_at: noon };
  await insert(client, 'work."case"', { id: ours, ...opened, opened_by: by });
  const added = { case_id: ours, pseudonym: "Grå hegre", added_at: noon, added_by: by };
  await insert(client, "work.person", { id: person, ...added });
  const given = { recipient: "police", purpose: "assistance", given_on: "2026-11-01" };
  const lasting = { given_how: "spoken", until: "2027-11-01", noted_by: by };
  await insert(client, "work.consent", { id: consent, person, ...given, ...lasting });
  const set = { case_id: ours, kind: "interpreter", holds: true, why: "x", set_at: noon };
  await insert(client, "work.safeguard", { id: id(), ...set, set_by: by });
  for (const name of sent) {
    const { id: thread, ground, purpose } = referrals[name];
    const document = documents[name];
    await keepDocument(client, "out", { thread, kind: "referral" }, document);
    await insert(client, "sealed.delivery", {
      ...{ document: document.id, attempts: 1, next_at: noon },
      ...{ delivered_at: noon, receipt: "x" },
    });
    await insert(client, "work.referral", {
      ...{ id: thread, case_id: ours, recipient: "police", purpose, ground },
      ...{ consent: ground === "consent" ? consent : null, reasoning: `hvorfor ${name}` },
      ...{ fields: ["place", "observations", "safeguards", "name"], due: "2026-12-09" },
      ...{ until: "2027-06-01", document: document.id, sent_at: noon, sent_by: by },
    });
  }
  for (const [name, answer, reason] of [
    ["accepted", "accepted", null],
    ["declined", "declined", "kanarifugl-avslag"],
  ] as const) {
    const thread = referrals[name].id;
    const document = { id: id(), sealed: "x" };
    await keepDocument(client, "in", { thread, kind: "answer" }, document);
    const answered = { referral: thread, answer, reason, at: noon, document: document.id };
    await insert(client, "work.answer", answered);
  }
  const became = { case_id: ours, kind: "reported", happened: "2026-11-20", noted_at: noon };
  await insert(client, "work.outcome", { id: outcome, ...became, noted_by: by });
  await insert(client, "work.told", {
    ...{ outcome, thread: referrals.accepted.id, recipient: "police", ground: "consent" },
    ...{ consent, at: noon, by },
  });
});

await before("police", async (client, by) => {
  for (const name of names) {
    const { id: thread, ground, purpose } = referrals[name];
    const document = documents[name];
    await keepDocument(client, "in", { thread, kind: "referral" }, document);
    const days = { due: "2026-12-09", until: "2027-06-01" };
    const content = { kind: "referral", purpose, ground, ...days, told };
    await insert(client, "work.incoming", {
      ...{ id: thread, kind: "referral", sender: "inspectorate", content: JSON.stringify(content) },
      ...{ came_at: noon, due: days.due, named: true, document: document.id },
    });
    await insert(client, "identity.incoming_name", {
      ...{ incoming: thread },
      ...{ sealed: await sealAtRest(keys.police, `incoming:${thread}`, "Kari K") },
    });
  }
  const opened = { label: "P-1", place: "Storås", sector: "building", opened_at: noon };
  await insert(client, 'work."case"', { id: theirs, ...opened, opened_by: by });
  for (const handled of [
    { incoming: referrals.accepted.id, how: "taken-on", case_id: theirs },
    { incoming: referrals.declined.id, how: "declined", reason: "kanarifugl-avslag" },
  ]) {
    await insert(client, "work.handled", { ...handled, at: noon, by });
  }
});

const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const house = testHouse([inspectorate, police]);
const atInspectorate = testDesk(inspectorate, {
  ...{ kind: "colleague", cell: "inspectorate", id: sari, role: "caseworker" },
} as const);
const atPolice = testDesk(police, {
  ...{ kind: "colleague", cell: "police", id: per, role: "caseworker" },
} as const);
const pages = testPages(house, { inspectorate: atInspectorate, police: atPolice });

/** In each language. */
async function answersTo(desk: "inspectorate" | "police", at: string) {
  const headers = (language: string) => ({
    ...{ host: "localhost", "x-desk": desk, "accept-language": language },
  });
  const api = new OpenAPIHono<ApiEnv>();
  api.use(async (c, next) => {
    c.set("desk", desk === "police" ? atPolice : atInspectorate);
    await next();
  });
  api.route("/", referralRoutes(house));
  api.route("/", intakeRoutes(house));
  return [
    await pages.request(at, { headers: headers("nb") }),
    await pages.request(at, { headers: headers("en") }),
    await api.request(at),
  ];
}

test("what was answered stands as steps: accepted, declined with its reason, or waiting", async () => {
  const states = await Promise.all(
    sent.map(async (name) => {
      const read = await readReferral(inspectorate, atInspectorate.actor, referrals[name].id);
      assert.ok(read.ok, name);
      assert.deepEqual(read.value.referral.judged.necessary, `hvorfor ${name}`);
      const { state, basis } = read.value.referral;
      return [name, state, basis, read.value.steps.map(({ deed }) => deed)];
    }),
  );
  assert.deepEqual(states, [
    ["accepted", "accepted", ["fvl13a-samtykke"], [{ step: "accept" }]],
    [
      "declined",
      "declined",
      ["fvl13a-anonym"],
      [{ step: "decline", reason: "other", words: "kanarifugl-avslag" }],
    ],
    ["waiting", "waiting", ["fvl13b6"], []],
    ["silent", "waiting", ["fvl13b6"], []],
  ]);
  const outcomes = await outcomesOf(inspectorate, atInspectorate.actor, ours, noon);
  assert.ok(outcomes.ok);
  assert.deepEqual(outcomes.value.outcomes[0]?.told[0]?.basis, ["fvl13a-samtykke"]);
  assert.equal((await countChain(inspectorate)).declined.count, 1);
});

test("every page and answer of what was sent and came is there, with what was told and the safeguards in words", async () => {
  const inbox = names.map((name) => ["police", `/inbox/${referrals[name].id}`, name] as const);
  const own = sent.map((name) => ["inspectorate", `/referrals/${referrals[name].id}`] as const);
  for (const [desk, at, name] of [...own, ...inbox]) {
    const [nb, en, api] = await answersTo(desk, at);
    const status = name === "strange" ? 422 : 200;
    assert.deepEqual([nb?.status, en?.status, api?.status], [status, status, status], at);
    if (name === "strange") {
      continue;
    }
    const page = (await en?.text()) ?? "";
    const safeguard = sayIn("en")("case.safeguard.interpreter");
    for (const words of ["Storås", "kanarifugl-ord", "kanarifugl-notat", safeguard]) {
      assert.ok(page.includes(words), `${words} at ${at}`);
    }
    assert.equal(/case\.safeguard\.|undefined/.test(page), false, `a text that is none at ${at}`);
    assert.equal(JSON.stringify(await api?.json()).includes("Kari K"), false, "veiled");
  }
  for (const [desk, at] of [
    ["inspectorate", "/referrals"],
    ["inspectorate", `/cases/${ours}`],
    ["inspectorate", `/cases/${ours}/referrals`],
    ["inspectorate", `/cases/${ours}/referrals/new`],
    ["inspectorate", `/cases/${ours}/persons`],
    ["inspectorate", `/cases/${ours}/outcomes`],
    ["inspectorate", "/work"],
    ["police", "/inbox"],
    ["police", "/inbox?handled=yes"],
    ["police", `/cases/${theirs}`],
    ["police", `/cases/${theirs}/referrals`],
    ["police", `/cases/${theirs}/outcomes`],
    ["police", "/work"],
  ] as const) {
    const [nb, en] = await answersTo(desk, at);
    assert.deepEqual([nb?.status, en?.status], [200, 200], at);
  }
});

test("the one that cannot be read stands in the list as such and holds up no other", async () => {
  const list = await listInbox(police, atPolice.actor, { pile: "waiting", after: null });
  assert.ok(list.ok);
  const lines = new Map(list.value.lines.map(({ id: at, readable }) => [at, readable]));
  assert.deepEqual(
    lines,
    new Map([
      ...(["waiting", "silent"] as const).map((name) => [referrals[name].id, true] as const),
      [referrals.strange.id, false],
    ]),
  );
  const read = await readIncoming(police, atPolice.actor, referrals.strange.id, noon);
  assert.deepEqual(read, { ok: false, refused: "inbox.unreadable" });
});

test("what waits is taken on or withdrawn as before, with its safeguards, and whoever has it is bound by them", async () => {
  const { waiting, silent, accepted } = referrals;
  const taken = await takeOn(
    police,
    atPolice.actor,
    { id: waiting.id, label: "P-2", restricted: false },
    noon,
  );
  assert.ok(taken.ok, taken.ok ? "" : taken.refused);
  const kept = await asAdmin(cluster, "police", async (client) => {
    const { rows } = await client.query<{ kind: string; how: string | null }>(
      "select kind, how from work.safeguard where case_id = $1 order by kind",
      [taken.value.caseId],
    );
    return rows;
  });
  assert.deepEqual(kept, [
    { kind: "interpreter", how: null },
    { kind: "talk-before-removal", how: null },
  ]);
  for (const thread of [waiting.id, accepted.id]) {
    const removal = { id: thread, step: id(), decided: day("2026-11-24"), planned: null };
    assert.deepEqual(await noteRemoval(police, atPolice.actor, removal, noon), {
      ok: true,
      value: null,
    });
  }
  const withdrawing = { id: silent.id, step: id(), reason: "no-longer-needed" } as const;
  assert.deepEqual(await withdrawReferral(inspectorate, atInspectorate.actor, withdrawing, noon), {
    ok: true,
    value: { beforeItLeft: false },
  });
});
