import assert from "node:assert/strict";
import test from "node:test";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { reportBudget } from "../../domain/receipt/flood.ts";
import { type Moment, moment } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { deliverDue } from "../document/deliver.ts";
import { newCode, threadOf } from "../door/held.ts";
import { readReceipt } from "../door/read-receipt.ts";
import { sendReport } from "../door/send-report.ts";
import { type DealWithHeld, dealWithHeld } from "./held.ts";
import { listInbox } from "./list.ts";
import { takeOn } from "./take-on.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const union = await testCell(cluster, "union", ["union"]);
await introduce(cluster, [door, union], "http://localhost");
const caseworker = await testColleague(cluster, union, "caseworker");
const officer = await testColleague(cluster, union, "officer");

const later = moment("2026-11-25T12:30:00Z");

async function comes(facts: readonly ObservedFact[] = [], at: Moment = noon): Promise<string> {
  const code = newCode();
  const report = { place: "Lillevik", sector: "cleaning", words: "Sett", facts, name: null };
  const sent = await sendReport(
    door,
    { code, recipient: "union", report: { kind: "report", ...report } },
    at,
  );
  assert.ok(sent.ok);
  await deliverDue(door, carryTo([union], at), () => at);
  return code;
}

const fact = (factor: string, state: ObservedFact["state"], level: number | null = null) =>
  ({ factor, state, level, scope: "one", how: "seen", day: null, note: null }) as const;

/** As many as the inbox takes at once. */
async function flood(): Promise<void> {
  await asAdmin(cluster, "union", (client) =>
    client.query(
      `with one as (
         insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
         select gen_random_uuid(), 'in', 'door', gen_random_uuid(), 1, 'report', 'x', $1
           from generate_series(1, $2) returning id, thread)
       insert into work.incoming (id, kind, sender, content, came_at, named, document)
       select thread, 'report', 'door', '{"kind":"report","place":"x","sector":"y","words":null,"facts":[]}', $1, false, id from one`,
      [noon, reportBudget.reports],
    ),
  );
}

async function pile(which: "waiting" | "held" | "handled") {
  const page = await listInbox(union, caseworker, { pile: which, after: null });
  assert.ok(page.ok);
  return { ids: page.value.lines.map(({ id }) => id), ...page.value };
}

const deal = async (more: Partial<DealWithHeld>, who = caseworker) =>
  await dealWithHeld(
    union,
    who,
    { do: "let-in", ids: null, until: noon, reason: "", ...more },
    later,
  );

test("reports above the budget are held apart, are counted, and get the same receipt; the next hour they come in again", async () => {
  const before = await comes();
  assert.deepEqual((await pile("waiting")).ids, [threadOf(before)]);
  await flood();
  const held = await comes();
  assert.deepEqual((await pile("held")).ids, [threadOf(held)]);
  const { held: count, waiting, ids } = await pile("waiting");
  assert.deepEqual([count, waiting], [1, reportBudget.reports + 1]);
  assert.equal(ids.includes(threadOf(held)), false);
  const [one, other] = [await readReceipt(door, before), await readReceipt(door, held)];
  assert.deepEqual(other, one, "the receipt does not tell");
  const after = await comes([], later);
  assert.ok((await pile("waiting")).ids.includes(threadOf(after)));
});

test("a report whose answers tell of a child or of danger is never held", async () => {
  const facts = [
    fact("sub.minor", "present"),
    fact("sub.minor", "maybe"),
    fact("power.threats_of_violence", "present", 2),
    fact("move.restriction", "present", 4),
  ];
  for (const each of facts) {
    const before = await pile("held");
    await comes([each]);
    const { waiting, held } = await pile("held");
    assert.deepEqual([waiting, held], [before.waiting + 1, before.held], each.factor);
  }
  const calm = await comes([fact("sub.minor", "absent"), fact("pay.underpayment", "present", 3)]);
  assert.ok((await pile("held")).ids.includes(threadOf(calm)), "or this means nothing");
});

test("held reports are let in or set aside at once, each in the log; what came since, or was dealt with, is left", async () => {
  const [first, second, third] = [await comes(), await comes(), await comes()];
  const dealt = async (more: Partial<DealWithHeld>) => {
    const outcome = await deal(more);
    return outcome.ok ? outcome.value : outcome.refused;
  };
  assert.equal(await dealt({ ids: [threadOf(first)] }), 1);
  assert.equal(await dealt({ ids: [threadOf(first)] }), 0, "twice is once");
  assert.ok((await pile("waiting")).held > 0);
  const label = "K-holdt";
  const took = { id: threadOf(second), label, restricted: false };
  assert.ok((await takeOn(union, caseworker, took, later)).ok, "a held one can be taken on");
  assert.equal(await dealt({ do: "set-aside", reason: " " }), "inbox.no-reason");
  assert.equal(await dealt({ do: "set-aside", reason: "flom", ids: [] }), "inbox.none-chosen");
  const since = moment("2026-11-25T10:59:59Z");
  assert.equal(await dealt({ do: "set-aside", reason: "flom", until: since }), 0);
  const { held } = await pile("held");
  assert.equal(await dealt({ do: "set-aside", reason: "flom" }), held);
  assert.equal((await pile("held")).held, 0);
  assert.ok((await pile("handled")).ids.includes(threadOf(third)));
  const logged = await asAdmin(cluster, "union", (client) =>
    client.query("select from log.entry where verb = 'inbox.set-aside' and record = $1", [
      threadOf(third),
    ]),
  );
  assert.equal(logged.rowCount, 1);
});

test("of one who takes a held report on and one who sets all aside at once, one does", async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = threadOf(await comes());
    const took = { id, label: `K-samtidig-${round}`, restricted: false };
    const [taken, aside] = await Promise.all([
      takeOn(union, caseworker, took, later),
      deal({ do: "set-aside", reason: "flom" }),
    ]);
    assert.ok(aside.ok);
    assert.equal(taken.ok ? 0 : 1, aside.value);
  }
});

test("who may not handle what comes in may look, and does nothing to what is held", async () => {
  const code = await comes();
  const refused = await deal({}, officer);
  assert.deepEqual(refused, { ok: false, refused: "not-permitted" });
  assert.ok((await pile("held")).ids.includes(threadOf(code)));
  assert.ok((await listInbox(union, officer, { pile: "held", after: null })).ok);
});
