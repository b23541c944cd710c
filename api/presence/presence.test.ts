import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { lengthOf } from "../../domain/presence/stretch.ts";
import { noon } from "../../test/carry.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { addHours, addingHours, withdrawHours } from "./add.ts";
import { readHours } from "./read.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const jonas = await testColleague(cluster, police, "caseworker");

async function aCase() {
  const caseId = await anOpenCase(police, jonas);
  const person = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
  return { caseId, person };
}

type Of = Awaited<ReturnType<typeof aCase>>;
type Told = Readonly<Record<string, unknown>>;

const adds = async (of: Of, item: string, more: Told) =>
  await addHours(
    police,
    jonas,
    { ...addingHours.shape.parse({ says: "working", ...of, item, ...more }), caseId: of.caseId },
    noon,
  );

const hoursOf = async (of: Of, actor: Colleague = jonas) => ok(await readHours(police, actor, of));
const inHours = ({ found }: Awaited<ReturnType<typeof hoursOf>>) =>
  [found.independent, found.supported, found.told, found.contradicted].map(
    (list) => lengthOf(list) / 60,
  );

test("hours are told by a diary, borne out by a toll, shown by a till, contradicted by a ferry", async () => {
  const of = await aCase();
  const diary = await aKeptItem(police, jonas, of.caseId, {
    ...{ kind: "document", speaker: of.person, speakerIs: "injured" },
  });
  const note = await aKeptItem(police, jonas, of.caseId, { restsOnItems: [diary] });
  const toll = await aKeptItem(police, jonas, of.caseId, { kind: "register" });
  ok(await adds(of, diary, { lines: "2026-03-02 07:00 19:00\n2026-03-03 07:00 19:00" }));
  assert.deepEqual(inHours(await hoursOf(of)), [0, 0, 24, 0]);
  ok(await adds(of, note, { lines: "2026-03-02 07:00 19:00" }));
  assert.deepEqual(inHours(await hoursOf(of)), [0, 0, 24, 0]);
  ok(await adds(of, toll, { lines: "2026-03-02 08:00", says: "there", slackMinutes: 30 }));
  assert.deepEqual(inHours(await hoursOf(of)), [0, 1, 24, 0]);
  const till = await aKeptItem(police, jonas, of.caseId, { kind: "digital" });
  ok(await adds(of, till, { lines: "2026-03-02 09:00 12:00" }));
  assert.deepEqual(inHours(await hoursOf(of)), [3, 4, 24, 0]);
  const ferry = await aKeptItem(police, jonas, of.caseId, { kind: "document" });
  ok(await adds(of, ferry, { lines: "2026-03-03 13:00 23:00", says: "elsewhere" }));
  const hours = await hoursOf(of);
  assert.deepEqual(inHours(hours), [3, 4, 18, 6]);
  assert.deepEqual(hours.found.contradicted[0]?.by, [ferry]);
  assert.equal(hours.weeks[0]?.independent, 180);
});

test("the same lines again add nothing, and a line that is withdrawn counts no more", async () => {
  const of = await aCase();
  const till = await aKeptItem(police, jonas, of.caseId, { kind: "digital" });
  const lines = "2026-03-02 09:00 12:00\n\n2026-03-03 09:00 12:00\n2026-03-02 09:00 12:00";
  assert.deepEqual(ok(await adds(of, till, { lines })), { added: 2 });
  assert.deepEqual(ok(await adds(of, till, { lines })), { added: 0 });
  const [line] = (await hoursOf(of)).lines;
  const why = "Canary of the wrong till";
  const withdrawn = { caseId: of.caseId, row: line?.id ?? "", why };
  assert.deepEqual(ok(await withdrawHours(police, jonas, withdrawn, noon)), { person: of.person });
  ok(await withdrawHours(police, jonas, withdrawn, noon));
  assert.deepEqual(inHours(await hoursOf(of)), [3, 3, 3, 0]);
  assert.ok(!(await everythingIn(cluster, police.id)).includes(why));
});

test("hours of an item count for its correction, and fall away with it", async () => {
  const of = await aCase();
  const till = await aKeptItem(police, jonas, of.caseId, { restsOnKnown: "unknown" });
  ok(await adds(of, till, { lines: "2026-03-02 09:00 12:00" }));
  assert.deepEqual(inHours(await hoursOf(of)), [0, 0, 3, 0]);
  await aKeptItem(police, jonas, of.caseId, { corrects: till, restsOnKnown: "yes" });
  assert.deepEqual(inHours(await hoursOf(of)), [3, 3, 3, 0]);
});

test("what cannot be read, is too much, later or of another case is refused whole", async () => {
  const of = await aCase();
  const other = await aCase();
  const till = await aKeptItem(police, jonas, of.caseId);
  const there = await aKeptItem(police, jonas, other.caseId);
  const good = "2026-03-02 09:00 12:00";
  for (const [lines, more, code] of [
    ["", {}, "presence.no-lines"],
    [`${good}\nthe second`, {}, "presence.lines-unreadable"],
    ["2027-03-02 09:00 12:00", {}, "presence.lines-later"],
    [`${good}\n`.repeat(20_001), {}, "presence.too-many-lines"],
    [good, { item: there }, "evidence.no-such-item"],
    [good, { person: other.person }, "evidence.no-such-person"],
  ] as const) {
    const outcome = await adds(of, till, { lines, ...more });
    assert.equal(outcome.ok ? null : outcome.refused, code);
  }
  assert.deepEqual((await hoursOf(of)).lines, []);
});

test("who has no part in the case, or works where no evidence is gathered, is refused", async () => {
  const of = await aCase();
  const till = await aKeptItem(police, jonas, of.caseId);
  ok(await adds(of, till, { lines: "2026-03-02 09:00 12:00" }));
  const outside = await testColleague(cluster, police, "supervisor");
  const officer = await aColleagueWith(cluster, police, "officer", { ...of, part: "member" });
  for (const actor of [outside, officer]) {
    assert.equal((await readHours(police, actor, of)).ok, false);
  }
  const liv = await testColleague(cluster, shelter, "supervisor");
  const caseId = await anOpenCase(shelter, liv);
  const read = await readHours(shelter, liv, { caseId, person: null });
  assert.deepEqual(read, { ok: false, refused: "not-permitted" });
});
