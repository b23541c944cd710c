import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Report, Told } from "../../domain/document/document.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { nameOpens } from "../../store/intake/inbox.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { deliverDue } from "../document/deliver.ts";
import { newCode, threadOf } from "../door/held.ts";
import { readReceipt } from "../door/read-receipt.ts";
import { sendReport } from "../door/send-report.ts";
import { declineReferral } from "./answer/decline.ts";
import { readIncomingName } from "./answer/read-name.ts";
import { replyToReport } from "./answer/reply.ts";
import type { IncomingLine } from "./incoming.ts";
import { listInbox } from "./list.ts";
import { readIncoming } from "./read.ts";
import { setAside } from "./set-aside.ts";
import { takeOn } from "./take-on.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [door, inspectorate, police], "http://localhost");
const caseworker = await testColleague(cluster, inspectorate, "caseworker", "Ida Inspektør");
const colleague = await testColleague(cluster, inspectorate, "caseworker", "Kai Kollega");
const officer = await testColleague(cluster, inspectorate, "officer");
const analyst = await testColleague(cluster, inspectorate, "analyst");

const cells = [door, inspectorate, police];
const { sharing } = loadLaw();
const deliver = (from: Cell) => deliverDue(from, carryTo(cells), () => noon);
let labels = 0;
const freshLabel = () => {
  labels += 1;
  return `K-${labels}`;
};

const fact = {
  factor: "pay.underpayment",
  state: "present",
  level: 2,
  scope: "all",
  how: "seen",
  day: null,
  note: null,
} as const;

async function reportComes(more: Partial<Report> = {}): Promise<{ code: string; id: string }> {
  const code = newCode();
  const report: Report = {
    kind: "report",
    place: "Lillevik",
    sector: "cleaning",
    words: "Senger i vaskerommet.",
    facts: [fact],
    name: null,
    ...more,
  };
  const sent = await sendReport(door, { code, recipient: "inspectorate", report }, noon);
  assert.ok(sent.ok);
  await deliver(door);
  return { code, id: threadOf(code) };
}

async function referralComes(told: Told = {}): Promise<string> {
  const id = crypto.randomUUID();
  const all = { place: "Storås", sector: "building", ...told };
  await posted(police, inspectorate, id, aReferralSent({ told: all }));
  await deliver(police);
  return id;
}

async function rows(cell: Cell, sql: string, values: readonly unknown[] = []) {
  return await asAdmin(cluster, cell.id, async (client) => {
    const found = await client.query<Record<string, unknown>>(sql, [...values]);
    return found.rows;
  });
}

async function taken(id: string, by: Colleague, restricted = false): Promise<string> {
  const outcome = await takeOn(inspectorate, by, { id, label: freshLabel(), restricted }, noon);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
  return outcome.value.caseId;
}

async function walkedLines(handled: boolean): Promise<readonly IncomingLine[]> {
  const seen: IncomingLine[] = [];
  let after: Parameters<typeof listInbox>[2]["after"] = null;
  for (;;) {
    const page = await listInbox(inspectorate, caseworker, {
      pile: handled ? "handled" : "waiting",
      after,
    });
    assert.ok(page.ok);
    seen.push(...page.value.lines);
    after = page.value.next;
    if (after === null) {
      return seen;
    }
  }
}

const walked = async (handled: boolean) => (await walkedLines(handled)).map(({ id }) => id);

test("a report is listed and read without the name, which stands sealed and apart", async () => {
  const name = "Kanari Navn 41414141";
  const { id } = await reportComes({ name });

  const list = await listInbox(inspectorate, officer, { pile: "waiting", after: null });
  assert.ok(list.ok);
  const line = list.value.lines.find((each) => each.id === id);
  assert.equal(line?.named, true);
  assert.equal(line?.place, "Lillevik");
  assert.equal(line?.from.name, "Cell door");

  const read = await readIncoming(inspectorate, officer, id, noon);
  assert.ok(read.ok && read.value.incoming.kind === "report");
  assert.deepEqual(read.value.incoming.report.facts, [fact]);
  assert.equal(JSON.stringify([list, read]).includes(name), false);
  const [stored] = await rows(
    inspectorate,
    "select content::text as content from work.incoming where id = $1",
    [id],
  );
  assert.ok(String(stored?.["content"]).includes("Senger"), "the rest must be there");
  assert.equal((await everythingIn(cluster, "inspectorate")).includes(name), false);
});

test("the name opens for a reason, which the log keeps; not without one, and not for an officer", async () => {
  const { id } = await reportComes({ name: "Mona Melder" });
  const reason = "Må avtale møte";
  assert.deepEqual(await readIncomingName(inspectorate, caseworker, { id, reason }, noon), {
    ok: true,
    value: "Mona Melder",
  });
  const [entry] = await rows(
    inspectorate,
    "select actor, ground from log.entry where verb = 'inbox.read-name' and record = $1",
    [id],
  );
  assert.deepEqual(entry, { actor: caseworker.id, ground: reason });
  const without = await readIncomingName(inspectorate, caseworker, { id, reason: "  " }, noon);
  assert.deepEqual(without, { ok: false, refused: "inbox.no-reason" });
  const refusedTo = await readIncomingName(inspectorate, officer, { id, reason }, noon);
  assert.deepEqual(refusedTo, { ok: false, refused: "not-permitted" });
  const [attempt] = await rows(
    inspectorate,
    "select ground from log.entry where verb = 'refused.inbox.read-name' and record = $1",
    [id],
  );
  assert.deepEqual(attempt, { ground: reason });
});

test("whoever is an analyst sees nothing of the inbox", async () => {
  const { id } = await reportComes();
  assert.equal((await readIncoming(inspectorate, officer, id, noon)).ok, true, "an officer must");
  const refusal = { ok: false, refused: "not-permitted" };
  assert.deepEqual(await readIncoming(inspectorate, analyst, id, noon), refusal);
  const list = await listInbox(inspectorate, analyst, { pile: "waiting", after: null });
  assert.deepEqual(list, refusal);
});

test("a report taken on is a case with what was seen, not verified, and stays by its sender's name", async () => {
  const { id } = await reportComes({ name: "Mona Melder" });
  const caseId = await taken(id, caseworker);
  const [opened] = await rows(inspectorate, 'select place, sector from work."case" where id = $1', [
    caseId,
  ]);
  assert.deepEqual(opened, { place: "Lillevik", sector: "cleaning" });
  const observations = await rows(
    inspectorate,
    "select came_from, verified, words, noted_by, facts from work.observation where case_id = $1",
    [caseId],
  );
  assert.deepEqual(observations, [
    {
      came_from: "door",
      verified: false,
      words: "Senger i vaskerommet.",
      noted_by: null,
      facts: [fact],
    },
  ]);
  assert.deepEqual(
    await rows(inspectorate, "select id from work.person where case_id = $1", [caseId]),
    [],
    "who reports is not who the case is about",
  );
  const read = await readIncoming(inspectorate, colleague, id, noon);
  assert.equal(read.ok && read.value.incoming.handled?.caseId, caseId);
  const reason = "Ringe tilbake";
  const name = await readIncomingName(inspectorate, caseworker, { id, reason }, noon);
  assert.equal(name.ok && name.value, "Mona Melder");
});

test("a referral without a person becomes a case without one", async () => {
  const id = await referralComes();
  const caseId = await taken(id, caseworker);
  assert.deepEqual(
    await rows(inspectorate, "select id from work.person where case_id = $1", [caseId]),
    [],
  );
});

test("of colleagues who handle the same at once, one does and the others hear that it was handled", async () => {
  const { id } = await reportComes();
  const reason = "Hører ikke hjemme her";
  const tries = await Promise.all([
    takeOn(inspectorate, caseworker, { id, label: freshLabel(), restricted: false }, noon),
    takeOn(inspectorate, colleague, { id, label: freshLabel(), restricted: false }, noon),
    setAside(inspectorate, colleague, { id, reason }, noon),
    takeOn(inspectorate, caseworker, { id, label: freshLabel(), restricted: true }, noon),
  ]);
  assert.equal(tries.filter(({ ok }) => ok).length, 1);
  const [own, ...others] = tries;
  const restricted = others.pop();
  for (const outcome of [own, restricted]) {
    assert.ok(outcome?.ok || outcome?.refused === "inbox.already-handled");
  }
  // Hidden for those who may not see the case.
  const heard = restricted?.ok === true ? "inbox.not-found" : "inbox.already-handled";
  for (const outcome of others) {
    assert.ok(outcome.ok || outcome.refused === heard);
  }
  const handled = await rows(inspectorate, "select how from work.handled where incoming = $1", [
    id,
  ]);
  assert.equal(handled.length, 1);
});

test("one taken on as a restricted case is gone for others, who are not told that it was handled", async () => {
  const { id } = await reportComes();
  assert.equal((await readIncoming(inspectorate, colleague, id, noon)).ok, true, "seen before");
  await taken(id, caseworker, true);
  assert.equal((await readIncoming(inspectorate, caseworker, id, noon)).ok, true);
  const read = await readIncoming(inspectorate, colleague, id, noon);
  assert.deepEqual(read, { ok: false, refused: "inbox.not-found" });
  assert.equal((await walked(true)).includes(id), true, "its owner still finds it");
  const list = await listInbox(inspectorate, colleague, { pile: "handled", after: null });
  assert.equal(list.ok && list.value.lines.some((line) => line.id === id), false);
  const late = { id, label: freshLabel(), restricted: false };
  const neverCame = { ...late, id: crypto.randomUUID() };
  const gone = { ok: false, refused: "inbox.not-found" };
  assert.deepEqual(await takeOn(inspectorate, colleague, late, noon), gone);
  assert.deepEqual(await takeOn(inspectorate, colleague, neverCame, noon), gone);
  const aside = { id, reason: "Meldt fra før" };
  assert.deepEqual(await setAside(inspectorate, colleague, aside, noon), gone);
  assert.deepEqual(await takeOn(inspectorate, caseworker, late, noon), {
    ok: false,
    refused: "inbox.already-handled",
  });
});

test("a report is set aside with a reason that stays here, and cannot be declined", async () => {
  const { id } = await reportComes();
  const reason = "Meldt fra før";
  const own = { words: "x", namesNobody: true };
  const declining = { id, reason: "other", ...own } as const;
  const declined = await declineReferral(inspectorate, caseworker, sharing, declining, noon);
  assert.deepEqual(declined, { ok: false, refused: "inbox.not-a-referral" });
  const without = await setAside(inspectorate, caseworker, { id, reason: " " }, noon);
  assert.deepEqual(without, { ok: false, refused: "inbox.no-reason" });
  assert.equal((await walked(false)).includes(id), true, "it still waits");
  assert.equal((await setAside(inspectorate, caseworker, { id, reason }, noon)).ok, true);
  const sent = await rows(
    inspectorate,
    "select kind from sealed.document where direction = 'out' and thread = $1",
    [id],
  );
  assert.deepEqual(sent, []);

  const referral = await referralComes();
  const wrongWay = await setAside(inspectorate, caseworker, { id: referral, reason }, noon);
  assert.deepEqual(wrongWay, { ok: false, refused: "inbox.not-a-report" });
});

test("what is written back reaches whoever holds the receipt, before and after it is handled", async () => {
  const { code, id } = await reportComes();
  const written = (words: string) =>
    replyToReport(inspectorate, caseworker, { id, reply: crypto.randomUUID(), words }, noon);
  assert.equal((await written("Takk for at du skrev.")).ok, true);
  await taken(id, caseworker);
  assert.equal((await written("Ring oss gjerne.")).ok, true);
  assert.deepEqual(await written(" "), { ok: false, refused: "inbox.no-words" });
  await deliver(inspectorate);
  const receipt = await readReceipt(door, code);
  assert.deepEqual(receipt.ok && receipt.value.replies.map(({ words }) => words).toSorted(), [
    "Ring oss gjerne.",
    "Takk for at du skrev.",
  ]);
  assert.equal(JSON.stringify(receipt).includes("Ida Inspektør"), false);
  const read = await readIncoming(inspectorate, caseworker, id, noon);
  assert.deepEqual(read.ok && read.value.replies.map(({ by }) => by), [
    "Ida Inspektør",
    "Ida Inspektør",
  ]);
});

test("a reply that is sent twice is written once", async () => {
  const { code, id } = await reportComes();
  const request = { id, reply: crypto.randomUUID(), words: "To trykk" };
  const tries = [1, 2, 3].map(() => replyToReport(inspectorate, caseworker, request, noon));
  assert.ok((await Promise.all(tries)).every(({ ok }) => ok));
  await deliver(inspectorate);
  const receipt = await readReceipt(door, code);
  assert.equal(receipt.ok && receipt.value.replies.length, 1);
});

test("a referral is not written back to by words, and an id that is none is not found", async () => {
  const id = await referralComes();
  const outcome = await replyToReport(
    inspectorate,
    caseworker,
    { id, reply: crypto.randomUUID(), words: "Hei" },
    noon,
  );
  assert.deepEqual(outcome, { ok: false, refused: "inbox.not-a-report" });
  for (const none of ["x", crypto.randomUUID()]) {
    const read = await readIncoming(inspectorate, caseworker, none, noon);
    assert.deepEqual(read, { ok: false, refused: "inbox.not-found" });
  }
});

test("the list walks every one once, page after page, and handled ones stand apart", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 23; count += 1) {
    ids.push((await reportComes()).id);
  }
  const [first] = ids;
  assert.ok(first);
  await setAside(inspectorate, caseworker, { id: first, reason: "x" }, noon);
  const waiting = await walked(false);
  assert.equal(new Set(waiting).size, waiting.length);
  for (const id of ids.slice(1)) {
    assert.ok(waiting.includes(id));
  }
  assert.equal(waiting.includes(first), false);
  assert.ok((await walked(true)).includes(first));
});

test("an officer may look and not handle", async () => {
  const { id } = await reportComes();
  const refusal = { ok: false, refused: "not-permitted" };
  const request = { id, label: freshLabel(), restricted: false };
  assert.deepEqual(await takeOn(inspectorate, officer, request, noon), refusal);
  assert.deepEqual(await setAside(inspectorate, officer, { id, reason: "x" }, noon), refusal);
  assert.deepEqual(
    await replyToReport(
      inspectorate,
      officer,
      { id, reply: crypto.randomUUID(), words: "x" },
      noon,
    ),
    refusal,
  );
  assert.equal((await walked(false)).includes(id), true);
});

test("once it was taken on, the name opens to those with a part in the case alone, and its log has it", async () => {
  const id = await referralComes({ pseudonym: "Selje", name: "Siv Selje" });
  const reason = "Skal ringe";
  const free = await readIncomingName(inspectorate, colleague, { id, reason }, noon);
  assert.equal(
    free.ok && free.value,
    "Siv Selje",
    "while nobody has taken it on, who works on cases may",
  );
  const caseId = await taken(id, caseworker);
  const read = await readIncoming(inspectorate, colleague, id, noon);
  assert.ok(read.ok, "the case is open to all here");
  assert.deepEqual(await readIncomingName(inspectorate, colleague, { id, reason }, noon), {
    ok: false,
    refused: "not-permitted",
  });
  const own = await readIncomingName(inspectorate, caseworker, { id, reason }, noon);
  assert.equal(own.ok && own.value, "Siv Selje");
  const logged = await rows(
    inspectorate,
    "select verb, actor from log.entry where case_id = $1 and verb like '%inbox%' order by at, id",
    [caseId],
  );
  assert.deepEqual(logged, [
    { verb: "inbox.read", actor: colleague.id },
    { verb: "refused.inbox.read-name", actor: colleague.id },
    { verb: "inbox.read-name", actor: caseworker.id },
  ]);
});

test("what is asked for by something that is no id is not found, and never stands in the log", async () => {
  const typed = "kanarifugl-adresse\0";
  const reason = "x";
  const found = [
    await readIncoming(inspectorate, caseworker, typed, noon),
    await readIncomingName(inspectorate, caseworker, { id: typed, reason }, noon),
    await setAside(inspectorate, caseworker, { id: typed, reason }, noon),
    await declineReferral(
      inspectorate,
      caseworker,
      sharing,
      { id: typed, reason: "too-little", words: "", namesNobody: false },
      noon,
    ),
    await takeOn(inspectorate, caseworker, { id: typed, label: "K", restricted: false }, noon),
  ];
  for (const each of found) {
    assert.deepEqual(each, { ok: false, refused: "inbox.not-found" });
  }
  assert.equal((await everythingIn(cluster, "inspectorate")).includes("kanarifugl-adresse"), false);
});

test("asking for a name without a reason stands in the log too", async () => {
  const { id } = await reportComes({ name: "Mona Melder" });
  const asked = await readIncomingName(inspectorate, caseworker, { id, reason: " " }, noon);
  assert.deepEqual(asked, { ok: false, refused: "inbox.no-reason" });
  const logged = await rows(
    inspectorate,
    "select ground from log.entry where verb = 'inbox.read-name' and record = $1",
    [id],
  );
  assert.deepEqual(logged, [{ ground: null }]);
});

test("once taken on, the database itself keeps the name for those with a part in the case", async () => {
  const { id } = await reportComes({ name: "Kari Kanari" });
  const seen = (actor: typeof caseworker) =>
    asActor(inspectorate, actor, (tx) => nameOpens(tx, id));
  assert.equal(await seen(colleague), true, "before, everyone who handles what comes in may ask");
  const taken = await takeOn(
    inspectorate,
    caseworker,
    { id, label: freshLabel(), restricted: false },
    noon,
  );
  assert.ok(taken.ok);
  assert.equal(await seen(caseworker), true);
  assert.equal(await seen(colleague), false);
});

test("one that can no longer be read does not take the list with it", async () => {
  const { id: broken } = await reportComes();
  const { id: whole } = await reportComes();
  const told = await referralComes();
  // Only a migration's owner could spoil a kept row.
  const old = [JSON.stringify({ kind: "report", v: 0 }), [broken, told]];
  await rows(inspectorate, "alter table work.incoming no force row level security");
  await rows(inspectorate, "update work.incoming set content = $1 where id = any($2)", old);
  await rows(inspectorate, "alter table work.incoming force row level security");

  const lines = await walkedLines(false);
  const lineOf = (id: string) => lines.find((line) => line.id === id);
  const { readable, from, cameAt, place } = lineOf(broken) ?? {};
  assert.deepEqual(
    { readable, from: from?.cell, cameAt, place },
    { readable: false, from: "door", cameAt: noon, place: null },
  );
  assert.equal(lineOf(told)?.readable, false);
  assert.equal(lineOf(whole)?.readable, true);

  const unreadable = { ok: false, refused: "inbox.unreadable" };
  assert.deepEqual(await readIncoming(inspectorate, caseworker, broken, noon), unreadable);
  const request = { id: broken, label: freshLabel(), restricted: false };
  assert.deepEqual(await takeOn(inspectorate, caseworker, request, noon), unreadable);
  assert.equal((await readIncoming(inspectorate, caseworker, whole, noon)).ok, true);
});
