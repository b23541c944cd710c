import assert from "node:assert/strict";
import test from "node:test";
import { peerBudget } from "../../domain/document/budget.ts";
import type { Content, Document } from "../../domain/document/document.ts";
import type { Deed } from "../../domain/referral/step.ts";
import { day, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { CommitUnknown } from "../../store/away.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { seal } from "../../store/document/seal.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aReferralSent } from "../../test/factories/incoming.ts";
import { testHouse } from "../../test/house.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { deliveryRoutes } from "./routes.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const union = await testCell(cluster, "union", ["union"]);
const police = await testCell(cluster, "police", ["police"]);
const tax = await testCell(cluster, "tax", ["tax"]);
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const cells = [door, union, police, tax, coordination];
await introduce(cluster, cells, "http://localhost");
const atUnion = await testColleague(cluster, union, "caseworker");
const app = deliveryRoutes(testHouse(cells));

const report: Content = {
  kind: "report",
  place: "Lillevik",
  sector: "cleaning",
  words: "seen",
  facts: [],
  name: null,
};
const referral = aReferralSent({ told: { place: "Lillevik" } });
const step = (deed: Deed): Content => ({ kind: "step", deed });

async function deliver(to: Cell, body: unknown): Promise<string> {
  const answer = await app.request(`/cells/${to.id}/inbox`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as { readonly code?: string };
  return answer.ok ? "taken in" : `${answer.status} ${said.code}`;
}

/** Validly signed by a known cell, with any content. */
async function brings(
  from: Cell,
  to: Cell,
  content: Content,
  more: Partial<Document> = {},
): Promise<string> {
  const fresh = { id: crypto.randomUUID(), thread: crypto.randomUUID(), position: 1 };
  const document = { ...fresh, from: from.id, to: to.id, written: noon, content, ...more };
  return await deliver(to, await seal(document, from.keys, [to.keys.public]));
}

async function keptIn(cell: Cell): Promise<number> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rowCount } = await client.query("select from sealed.document where direction = 'in'");
    return rowCount ?? 0;
  });
}

const nowhere = "422 document.belongs-nowhere";
const notAuthentic = "422 document.not-authentic";

test("an envelope of any form is answered, and never as a fault of ours", async () => {
  const envelope = { id: crypto.randomUUID(), from: "police", to: "union", sealed: "x" };
  for (const broken of [
    null,
    [],
    {},
    { ...envelope, from: "a\0b" },
    { ...envelope, from: "a\ud800b" },
    { ...envelope, sealed: "null" },
    { ...envelope, sealed: "a\0b" },
  ]) {
    assert.equal(await deliver(union, broken), notAuthentic, JSON.stringify(broken));
  }
});

test("an envelope for very many readers is not even tried", async () => {
  const { sealed, ...rest } = await seal({ ...rested(), content: report }, door.keys, [
    union.keys.public,
  ]);
  const jwe: { recipients: unknown[] } = JSON.parse(sealed);
  assert.equal(await deliver(union, { ...rest, sealed }), "taken in", "or this means nothing");
  const many = { ...jwe, recipients: [...jwe.recipients, ...jwe.recipients, ...jwe.recipients] };
  assert.equal(await deliver(union, { ...rest, sealed: JSON.stringify(many) }), notAuthentic);
});

function rested(): Omit<Document, "content"> {
  const ids = { id: crypto.randomUUID(), thread: crypto.randomUUID() };
  return { ...ids, from: "door", to: "union", position: 1, written: noon };
}

test("what no database can hold is refused before it comes there", async () => {
  assert.equal(await brings(door, union, report), "taken in", "or this means nothing");
  for (const broken of ["a\0b", "a\ud800b"]) {
    assert.equal(await brings(door, union, { ...report, words: broken }), notAuthentic);
    assert.equal(await brings(door, union, { ...report, name: broken }), notAuthentic);
  }
  const due = "0000-01-01" as typeof referral.due;
  assert.equal(await brings(police, union, { ...referral, due }), notAuthentic);
  const written = "0000-01-01T00:00:00.000Z" as Moment;
  assert.equal(await brings(police, union, referral, { written }), notAuthentic);
  const id = crypto.randomUUID().toUpperCase();
  assert.equal(await brings(police, union, referral, { id }), notAuthentic);
});

test("a thread and an id are used once, whoever comes with them again", async () => {
  const thread = crypto.randomUUID();
  const id = crypto.randomUUID();
  assert.equal(await brings(police, union, referral, { thread, id }), "taken in");
  const before = await keptIn(union);
  assert.equal(await brings(police, union, referral, { thread, position: 2 }), nowhere);
  assert.equal(await brings(door, union, report, { thread }), nowhere);
  assert.equal(await brings(police, union, referral, { id }), nowhere);
  assert.equal(await brings(door, union, report, { id }), nowhere);
  assert.equal(await keptIn(union), before);
});

test("a cell takes in no kind that is not for it, from whoever it comes", async () => {
  const before = await Promise.all(cells.map(keptIn));
  assert.equal(await brings(police, union, report), nowhere, "an agency is no door");
  assert.equal(await brings(door, coordination, report), nowhere);
  assert.equal(await brings(police, coordination, referral), nowhere);
  assert.equal(await brings(police, door, referral), nowhere);
  assert.equal(await brings(police, union, { kind: "reply", words: "x" }), nowhere);
  assert.deepEqual(await Promise.all(cells.map(keptIn)), before);
});

test("only whom a report went to can write back to its receipt", async () => {
  const thread = crypto.randomUUID();
  await asAdmin(cluster, "door", (client) =>
    client.query("insert into sealed.receipt values ('hash', $1, 'union', '2026-11-25')", [thread]),
  );
  const reply = { kind: "reply", words: "Takk" } as const;
  assert.equal(await brings(police, door, reply, { thread }), nowhere);
  assert.equal(await brings(union, door, reply, { thread }), "taken in");
});

async function shutAtUnion(): Promise<string> {
  const thread = crypto.randomUUID();
  const told = {
    place: "Lillevik",
    safeguards: [{ kind: "talk-before-removal", how: null }],
  } as const;
  assert.equal(await brings(police, union, { ...referral, told }, { thread }), "taken in");
  return thread;
}

async function stepsIn(cell: Cell, thread: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ kind: string }>(
      "select kind from work.step where thread = $1 order by seq",
      [thread],
    );
    return rows.map(({ kind }) => kind);
  });
}

test("a step of the wrong side, in another’s thread, or in none is kept nowhere", async () => {
  const thread = await shutAtUnion();
  const acknowledge = step({ step: "acknowledge", safeguards: ["talk-before-removal"] });
  const recipients: readonly Content[] = [
    acknowledge,
    step({ step: "accept" }),
    step({ step: "decline", reason: "other", words: "x" }),
    step({ step: "pass-on", to: "tax" }),
    step({ step: "removal", decided: referral.due, planned: null }),
  ];
  for (const content of recipients) {
    const wrong = await brings(police, union, content, { thread, position: 2 });
    assert.equal(wrong, nowhere, "whoever sent it cannot answer for whoever received it");
  }
  const withdraw = step({ step: "withdraw", reason: "sent-by-mistake" });
  assert.equal(await brings(tax, union, withdraw, { thread }), nowhere, "another’s thread");
  assert.equal(await brings(police, union, withdraw), nowhere, "no thread");
  assert.equal(await brings(police, coordination, withdraw, { thread }), nowhere);
  assert.deepEqual(await stepsIn(union, thread), []);

  assert.equal(await brings(police, union, withdraw, { thread, position: 2 }), "taken in");
  assert.deepEqual(await stepsIn(union, thread), ["withdraw"], "the sender’s own step is kept");
});

test("an unknown step, and one that holds what no step holds, are not authentic", async () => {
  const thread = await shutAtUnion();
  const broken: readonly unknown[] = [
    { step: "open-everything" },
    { step: "toString" },
    { step: "withdraw", reason: "because" },
    { step: "reply" },
    { step: "reply", words: "x".repeat(20_001) },
    { step: "reply", words: "a\0b" },
    null,
  ];
  for (const deed of broken) {
    const content = { kind: "step", deed } as unknown as Content;
    assert.equal(await brings(police, union, content, { thread, position: 2 }), notAuthentic);
  }
  const whole = step({ step: "reply", words: "x" });
  assert.equal(await brings(police, union, whole, { thread, position: 2 }), "taken in");
});

test("where a code belongs nobody can write a name", async () => {
  const thread = crypto.randomUUID();
  const fact = {
    kind: "referral-fact",
    purpose: "inspection",
    on: referral.due,
    basis: [],
  } as const;
  const outcome = {
    kind: "outcome",
    outcome: "judged",
    note: null,
    happened: referral.due,
    further: false,
  } as const;
  for (const content of [
    step({ step: "pass-on", to: "Kari Nordmann, Storgata 1" }),
    { ...fact, recipient: "Kari Nordmann" },
    { ...outcome, basis: [], provision: "Kari Nordmann" },
    { ...outcome, basis: ["Kari Nordmann"], provision: null },
    { ...referral, basis: ["Kari Nordmann"] },
  ] satisfies readonly Content[]) {
    assert.equal(await brings(police, union, content, { thread }), notAuthentic);
  }
  const rightly = { ...outcome, basis: ["polreg30"], provision: "strl-257" } as const;
  assert.equal(
    await brings(police, union, rightly, { thread }),
    nowhere,
    "read, or this means nothing",
  );
});

test("a day at the end of all days is answered with a code", async () => {
  for (const due of ["0001-01-01", "9999-12-31"] as const) {
    const last = { ...referral, due: day(due), until: day(due), wayBack: day(due) };
    assert.equal(await brings(police, union, last), notAuthentic, due);
  }
});

test("what somebody else acknowledged far away opens nothing here", async () => {
  const thread = await shutAtUnion();
  const acknowledge = step({ step: "acknowledge", safeguards: ["talk-before-removal"] });
  const told = async () =>
    await asActor(union, atUnion, async (tx) => {
      const { rows } = await tx.query("select from work.incoming_told where incoming = $1", [
        thread,
      ]);
      return rows.length;
    });
  assert.equal(await brings(tax, union, acknowledge, { thread }), nowhere);
  assert.equal(await brings(police, union, acknowledge, { thread, position: 2 }), nowhere);
  const own = step({ step: "acknowledge", safeguards: ["interpreter"] });
  assert.equal(await brings(union, union, own, { thread }), nowhere, "not even as ourselves");
  assert.equal(await told(), 0);
  const all = {
    id: thread,
    step: crypto.randomUUID(),
    safeguards: ["talk-before-removal"],
  } as const;
  assert.ok((await acknowledgeSafeguards(union, atUnion, all, noon)).ok);
  assert.equal(await told(), 1, "acknowledged here it opens, or this means nothing");
});

test("a fault of ours says nothing outside, and is told to the operator", async () => {
  const faults: unknown[] = [];
  const broken: Cell = { ...union, id: "broken" };
  const there = deliveryRoutes(testHouse([broken]), (error) => faults.push(error));
  const envelope = { id: crypto.randomUUID(), from: "police", to: "broken", sealed: "x" };
  Object.assign(broken, { pool: { connect: () => Promise.reject(new Error("kanarifugl")) } });
  const body = JSON.stringify(envelope);
  const answer = await there.request("/cells/broken/inbox", { method: "POST", body });
  assert.equal(answer.status, 500);
  assert.deepEqual(await answer.json(), { code: "internal" });
  assert.equal(faults.length, 1);
});

test("while the database is away a sender is told to come again", async () => {
  const away: Cell = { ...union, id: "away" };
  const there = deliveryRoutes(testHouse([away]));
  const envelope = { id: crypto.randomUUID(), from: "police", to: "away", sealed: "x" };
  for (const [error, code] of [
    [Object.assign(new Error(), { code: "ECONNREFUSED" }), "database.away"],
    [new CommitUnknown(null), "database.not-sure"],
  ] as const) {
    Object.assign(away, { pool: { connect: () => Promise.reject(error) } });
    const body = JSON.stringify(envelope);
    const answer = await there.request("/cells/away/inbox", { method: "POST", body });
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get("retry-after"), "5");
    assert.deepEqual(await answer.json(), { code });
  }
});

test("a referral on no rule, or on one that does not let this sender tell this, is refused and nothing of it is kept", async () => {
  const before = await keptIn(union);
  const to = (more: Partial<typeof referral>) => brings(police, union, { ...referral, ...more });
  assert.equal(await to({ basis: [] }), "422 document.no-basis");
  const unfit = "422 document.basis-does-not-fit";
  assert.equal(await to({ basis: ["ngo-base"] }), unfit, "a rule for another sender");
  assert.equal(await to({ basis: ["polreg30"] }), unfit, "for another recipient");
  assert.equal(await to({ basis: ["polreg27a"] }), unfit, "for another purpose");
  assert.equal(await to({ basis: ["polreg24", "polreg27a"] }), unfit, "one fits, one does not");
  assert.equal(await to({ basis: ["polreg23"] }), unfit);
  assert.equal(await keptIn(union), before);
  assert.equal(await to({ basis: ["polreg24"] }), "taken in", "or this means nothing");
  assert.equal(
    await to({ basis: ["of-next-year"] }),
    "taken in",
    "not known here: asked when read",
  );
});

async function broughtAll(from: Cell, to: Cell): Promise<void> {
  await asAdmin(cluster, to.id, (client) =>
    client.query(
      `insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
       select gen_random_uuid(), 'in', $3, gen_random_uuid(), 1, 'nothing', 'x', $1
         from generate_series(1, $2)`,
      [noon, peerBudget.documents, from.id],
    ),
  );
}

test("a report of a child or of danger is let past the budget of its door", async () => {
  await broughtAll(door, union);
  const fact = { level: null, scope: "one", how: "seen", day: null, note: null } as const;
  const of = (state: "present" | "absent") =>
    brings(door, union, { ...report, facts: [{ ...fact, factor: "sub.minor", state }] });
  assert.equal(await of("absent"), "429 document.too-many");
  assert.equal(await of("present"), "taken in");
});

test("a peer that has brought too much is told to wait, and nothing of it is lost", async () => {
  await broughtAll(tax, police);
  const document = { id: crypto.randomUUID(), thread: crypto.randomUUID(), position: 1 };
  const referred = { ...referral, purpose: "investigation", basis: ["skatt331"] } as const;
  const whole = { ...document, from: "tax", to: "police", written: noon, content: referred };
  const body = JSON.stringify(await seal(whole, tax.keys, [police.keys.public]));
  const at = async (minutes: number) => {
    const now = () => moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());
    const there = deliveryRoutes({ ...testHouse(cells), now });
    return await there.request("/cells/police/inbox", { method: "POST", body });
  };
  const told = await at(1);
  assert.equal(told.status, 429);
  assert.equal(told.headers.get("retry-after"), "60");
  assert.deepEqual(await told.json(), { code: "document.too-many" });
  assert.equal(
    await brings(union, police, { ...referral, basis: ["ngo-base"] }),
    "taken in",
    "another peer is not held up",
  );
  assert.equal((await at(peerBudget.minutes)).status, 200, "once the minutes have passed");
  assert.equal((await at(peerBudget.minutes)).status, 200, "brought again, it is acknowledged");
});

test("eight documents at most are read at once, the next hears when to come again, and all answers say that nothing may be kept", async () => {
  const there = deliveryRoutes(testHouse(cells));
  const held: (() => void)[] = [];
  const slow = Array.from({ length: 8 }, () =>
    there.request("/cells/union/inbox", {
      method: "POST",
      body: new ReadableStream({ start: (to) => void held.push(() => to.close()) }),
      duplex: "half",
    } as RequestInit),
  );
  const ninth = await there.request("/cells/union/inbox", { method: "POST", body: "{}" });
  assert.deepEqual([ninth.status, await ninth.json()], [503, { code: "document.busy" }]);
  assert.equal(ninth.headers.get("retry-after"), "5");
  for (const end of held) {
    end();
  }
  const codes = await Promise.all(slow.map(async (each) => (await each).status));
  assert.deepEqual(
    codes,
    Array.from({ length: 8 }, () => 422),
  );
  const after = await there.request("/cells/union/inbox", { method: "POST", body: "{}" });
  assert.equal(after.status, 422, "they made room");
  for (const { headers } of [ninth, after]) {
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
  }
});

test("a document over five megabytes is refused as too large, whether or not its length was told", async () => {
  const whole = JSON.stringify({ sealed: "x".repeat(5 * 1024 * 1024) });
  for (const body of [whole, new Blob([whole]).stream()]) {
    const length = typeof body === "string" ? { "content-length": String(whole.length) } : {};
    const sent = { method: "POST", body, headers: length, duplex: "half" } as RequestInit;
    const answer = await app.request("/cells/union/inbox", sent);
    assert.deepEqual([answer.status, await answer.json()], [413, { code: "document.too-large" }]);
  }
});
