import assert from "node:assert/strict";
import test from "node:test";
import { noon } from "../../test/carry.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { addingLeg, addingPart, addLeg, addPart } from "./add.ts";
import { readTravel } from "./read.ts";
import { withdrawTravel } from "./withdraw.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const jonas = await testColleague(cluster, police, "caseworker");

async function aCase() {
  const caseId = await anOpenCase(police, jonas);
  const person = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
  return { caseId, person, item: await aKeptItem(police, jonas, caseId) };
}

type Of = Awaited<ReturnType<typeof aCase>>;
type More = Readonly<Record<string, unknown>>;

const leg = async ({ caseId, person }: Of, more: More = {}) =>
  await addLeg(
    police,
    jonas,
    { ...addingLeg.shape.parse({ way: "bus", to: "Riga", travellers: [person], ...more }), caseId },
    noon,
  );
const part = async ({ caseId, item }: Of, of: string, more: More = {}) =>
  await addPart(
    police,
    jonas,
    { ...addingPart.shape.parse({ leg: of, did: "paid", who: "nobody", item, ...more }), caseId },
    noon,
  );
const travelOf = async (of: Of) => ok(await readTravel(police, jonas, of));
const codeOf = (outcome: Awaited<ReturnType<typeof part>> | Awaited<ReturnType<typeof leg>>) =>
  outcome.ok ? null : outcome.refused;

test("who paid is a party once, however often it is named; nobody is told, and not known stays", async () => {
  const of = await aCase();
  const first = ok(await leg(of, { leftEarliest: "2026-03-04" })).id;
  const second = ok(await leg(of, { leftEarliest: "2026-03-03", leftSaid: "in the night" })).id;
  ok(await part(of, first, { who: "new-firm", name: "Invented AS", amount: "1200,50" }));
  const [party] = (await travelOf(of)).parties;
  ok(await part(of, second, { who: party?.id, paidBack: "yes" }));
  ok(await part(of, second, { did: "drove", who: of.person }));
  ok(await part(of, second, { did: "booked" }));
  const { journey, parties, recurring, payBack } = await travelOf(of);
  assert.deepEqual(
    journey.dated.map(({ leg: { number, left }, cells }) => [
      number,
      left.said,
      cells.filter(({ parts }) => parts.length > 0).map(({ column }) => column),
    ]),
    [
      [2, "in the night", ["booked", "paid", "brought"]],
      [1, "", ["paid"]],
    ],
  );
  assert.deepEqual(parties.map(({ kind, name, person }) => [kind, name, person]).toSorted(), [
    ["firm", "Invented AS", null],
    ["injured", "", of.person],
  ]);
  assert.equal(journey.dated[1]?.cells[2]?.parts[0]?.amount?.hundredths, 120_050);
  assert.deepEqual(
    recurring.map((each) => [each.party, each.parts.length]),
    [[party?.id, 2]],
  );
  assert.equal(payBack.length, 1);
  assert.ok(!(await everythingIn(cluster, police.id)).includes("Invented AS"));
});

test("the same form twice is one leg and one deed", async () => {
  const of = await aCase();
  const id = crypto.randomUUID();
  const twice = [await leg(of, { id }), await leg(of, { id })].map((each) => ok(each).id);
  assert.deepEqual(twice, [id, id]);
  const deed = { id: crypto.randomUUID(), who: "new-person", name: "The boss" };
  ok(await part(of, id, deed));
  ok(await part(of, id, deed));
  const { journey, parties } = await travelOf(of);
  const parts = journey.undated.flatMap(({ cells }) => cells.flatMap((cell) => cell.parts));
  assert.deepEqual([journey.undated.length, parts.length, parties.length], [1, 1, 1]);
});

test("what is wrong is refused at its place, and nothing of it is kept", async () => {
  const of = await aCase();
  const other = await aCase();
  const own = ok(await leg(of)).id;
  const theirs = ok(await leg(other)).id;
  const backwards = { leftEarliest: "2026-03-04", leftLatest: "2026-03-03" };
  for (const [outcome, code] of [
    [await leg(of, { travellers: [other.person] }), "evidence.no-such-person"],
    [await leg(of, backwards), "travel.left-backwards"],
    [await leg(of, { arrivedLatest: "2027-01-01" }), "travel.later"],
    [await part(of, theirs), "travel.no-such-leg"],
    [await part(of, own, { item: other.item }), "evidence.no-such-item"],
    [await part(of, own, { who: other.person }), "travel.no-such-party"],
    [await part(of, own, { who: "new-firm" }), "travel.no-name"],
    [await part(of, own, { who: "new-firm", name: "X", amount: "0" }), "travel.no-amount"],
  ] as const) {
    assert.equal(codeOf(outcome), code);
  }
  const { legs, parties } = await travelOf(of);
  assert.deepEqual([legs.length, parties.length], [1, 0]);
});

test("a deed of an item that is corrected goes by its correction; what is withdrawn is gone", async () => {
  const of = await aCase();
  const own = ok(await leg(of)).id;
  const deed = ok(await part(of, own)).id;
  const correction = await aKeptItem(police, jonas, of.caseId, { corrects: of.item });
  const paid = async () => (await travelOf(of)).journey.undated[0]?.cells[2]?.parts ?? [];
  assert.deepEqual(
    (await paid()).map(({ item }) => item),
    [correction],
  );
  ok(await withdrawTravel(police, jonas, { caseId: of.caseId, row: deed, why: "Wrong" }, noon));
  assert.deepEqual(await paid(), []);
  const outside = await aColleagueWith(cluster, police, "caseworker", { ...of, part: null });
  assert.equal((await readTravel(police, outside, of)).ok, false);
});
