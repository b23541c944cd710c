import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { ownerNameOf } from "../../store/case/case.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent, toldThem } from "../../test/factories/life.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";
import { addPerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { openPlan } from "../plan/open.ts";
import { stepAside } from "../recusal/step-aside.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { undoRightDay } from "../rights/day/undo-day.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { readWork } from "../work/read.ts";
import { readGaps } from "./gap.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const ada = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv), ada: testDesk(cell, ada) });
const readAs = async (desk: "liv" | "ada", path: string, language: string) => {
  const headers = { host: "localhost", "accept-language": language, "x-desk": desk };
  return await (await pages.request(path, { headers })).text();
};
const today = dayOf(noon);

const wanted = {
  whose: "mine",
  ...{ counselAfter: null, lettersAfter: null, unfollowedAfter: null },
} as const;
async function agesFor(actor: Colleague, caseId: string) {
  const [gaps, work] = await Promise.all([
    readGaps(cell, actor, wanted, today),
    readWork(cell, actor, today),
  ]);
  assert.ok(gaps.ok && work.ok);
  assert.deepEqual(work.value.ages, gaps.value.ages);
  const line = gaps.value.ages.find((each) => each.case.id === caseId);
  return line?.persons.map(({ pseudonym }) => pseudonym) ?? [];
}
const later = (minutes: number): Moment =>
  moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());

async function guard(caseId: string, at: Moment, holds = true) {
  const why = holds ? "Looks young." : "It is of another case.";
  const set = { caseId, kind: "minor-or-maybe", holds, why, how: null, otherCase: true } as const;
  assert.ok((await setSafeguard(cell, liv, set, at)).ok);
}
async function add(caseId: string, pseudonym: string) {
  const added = await addPerson(cell, liv, { caseId, pseudonym }, noon);
  assert.ok(added.ok);
  return { caseId, person: added.value };
}
async function answer(of: { caseId: string; person: string }, said: string, at: Moment, by = liv) {
  const words =
    said === "no" ? "The police looked into it by an age assessment: over eighteen." : null;
  const more = { question: "under-eighteen", answer: said, words, on: today } as const;
  const given = { ...of, id: crypto.randomUUID(), ...more, source: "authority" } as const;
  const noted = await noteLifeAnswer(cell, by, given, at);
  assert.ok(noted.ok, JSON.stringify(noted));
}

/** Writes under the rights of a child that child welfare was told. */
async function notify(of: { caseId: string; person: string }, at: Moment) {
  const rights = await readRights(cell, liv, of, today);
  const day = rights.ok ? (rights.value.urgent[0]?.id ?? "") : "";
  const id = crypto.randomUUID();
  const met = { ...of, id, day, on: today, words: "Barnevernvakta, Kari tok imot." } as const;
  assert.ok((await meetRightDay(cell, liv, { ...met, ...toldThem }, at)).ok);
  return { day, met: id };
}

test("a case that says that somebody is or may be a child stands on Work and Deadlines with each of whom that is to be answered, until it is", async () => {
  const caseId = await anOpenCase(cell, liv, { label: "Furulia", restricted: true });
  const [alm, einer] = [await add(caseId, "Alm"), await add(caseId, "Einer")];
  assert.deepEqual(await agesFor(liv, caseId), []);
  await guard(caseId, later(1));
  assert.deepEqual(await agesFor(liv, caseId), ["Alm", "Einer"]);
  assert.deepEqual(await agesFor(ada, caseId), [], "no part in the case");

  await answer(alm, "no", later(2));
  assert.deepEqual(await agesFor(liv, caseId), ["Einer"]);
  await guard(caseId, later(3), false);
  assert.deepEqual(await agesFor(liv, caseId), [], "lifted");
  await guard(caseId, later(4));
  assert.deepEqual(
    await agesFor(liv, caseId),
    ["Alm", "Einer"],
    "what was answered before is asked again",
  );

  await answer(einer, "unknown", later(5));
  assert.deepEqual(
    await agesFor(liv, caseId),
    [],
    "it is written who: what cannot wait stands for Einer",
  );
  const named = await anOpenCase(cell, liv, { label: "Lia" });
  await guard(named, later(1));
  const of = await add(named, "Selje");
  const eighteen = aLifeEvent(of, { type: "turns-eighteen", day: addDays(today, 200) });
  assert.ok((await noteLifeEvent(cell, liv, eighteen, later(2))).ok);
  assert.deepEqual(await agesFor(liv, named), [], "a birthday to come says who");
});

test("whoever does not read what the law says of a person is not asked their age, and the pages lead to the answer", async () => {
  const caseId = await anOpenCase(cell, liv, { label: "Granli" });
  const helper = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  const alm = await add(caseId, "Alm");
  await guard(caseId, later(1));
  assert.deepEqual(await agesFor(helper, caseId), ["Alm"]);
  assert.ok((await openPlan(cell, liv, alm, noon)).ok);
  assert.deepEqual(await agesFor(helper, caseId), [], "a plan, and no part of it that is law");
  for (const name of ["Bjørk", "Hegg", "Hassel", "Lind", "Lønn"]) {
    await add(caseId, name);
  }
  const page = await readAs("liv", "/deadlines", "en");
  const way = `/cases/${caseId}/persons/${alm.person}/rights/answers/under-eighteen`;
  assert.ok(page.includes(way));
  assert.match(page, /And 1 more in the case/);
  const rows = rowsOf(await readAs("liv", "/work", "en"));
  assert.equal(rows.find(({ href }) => href === way)?.group, "at-once");
});

test("of whom a colleague does not read what the law says nothing is said, and of the others they are asked as long as it is written of nobody", async () => {
  const restricted = await anOpenCase(cell, liv, { label: "Stengt", restricted: true });
  const [alm, einer] = [await add(restricted, "Alm"), await add(restricted, "Einer")];
  assert.ok((await openPlan(cell, liv, alm, noon)).ok);
  const fields = ["housing"] as const;
  assert.ok((await givePlace(cell, liv, { ...alm, colleague: ada.id, fields }, noon)).ok);
  await guard(restricted, later(1));
  assert.deepEqual(await agesFor(liv, restricted), ["Alm", "Einer"]);
  assert.deepEqual(await agesFor(ada, restricted), []);
  await answer(einer, "yes", later(2));
  assert.deepEqual(await agesFor(liv, restricted), []);

  const open = await anOpenCase(cell, liv, { label: "Åpen" });
  const helper = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: open,
    part: "member",
  });
  const planned = await add(open, "Alm");
  await add(open, "Einer");
  assert.ok((await openPlan(cell, liv, planned, noon)).ok);
  await guard(open, later(1));
  assert.deepEqual(await agesFor(helper, open), ["Einer"]);
  await answer(planned, "yes", later(2));
  assert.deepEqual(await agesFor(helper, open), ["Einer"], "until child welfare is told");
  await notify(planned, later(3));
  assert.deepEqual(await agesFor(helper, open), []);
});

test("a birthday says who is the child while it stands and is to come; one long past says who is none", async () => {
  const taken = await anOpenCase(cell, liv, { label: "Tatt tilbake" });
  const alm = await add(taken, "Alm");
  await guard(taken, later(1));
  const day = addDays(today, 200);
  const eighteen = aLifeEvent(alm, { type: "turns-eighteen", day });
  assert.ok((await noteLifeEvent(cell, liv, eighteen, later(2))).ok);
  assert.deepEqual(await agesFor(liv, taken), []);
  const replaces = { of: "entry", id: eighteen.id } as const;
  const back = aLifeEvent(alm, {
    type: "turns-eighteen",
    day,
    holds: false,
    words: "Of another.",
    replaces,
  });
  assert.ok((await noteLifeEvent(cell, liv, back, later(3))).ok);
  assert.deepEqual(await agesFor(liv, taken), ["Alm"]);

  const past = await anOpenCase(cell, liv, { label: "Voksen" });
  const grown = aLifeEvent(await add(past, "Alm"), {
    type: "turns-eighteen",
    day: addDays(today, -900),
  });
  await add(past, "Einer");
  assert.ok((await noteLifeEvent(cell, liv, grown, later(1))).ok);
  await guard(past, later(2));
  assert.deepEqual(await agesFor(liv, past), ["Einer"]);
});

test("of whom child welfare was notified the day stands by which it is to confirm, until it is over", async () => {
  const caseId = await anOpenCase(cell, liv, { label: "Lundeby" });
  const alm = await add(caseId, "Alm");
  await answer(alm, "unknown", later(1));
  const toConfirm = async (day = today) => {
    const gaps = await readGaps(cell, liv, wanted, day);
    assert.ok(gaps.ok);
    const lines = gaps.value.ages.filter((each) => each.case.id === caseId);
    return lines.flatMap((each) => each.toConfirm.map(({ pseudonym, by }) => [pseudonym, by]));
  };
  assert.deepEqual(await toConfirm(), []);
  await notify(alm, later(2));
  const by = addDays(today, 21);
  assert.deepEqual(await toConfirm(), [["Alm", by]]);
  assert.deepEqual(await toConfirm(by), [["Alm", by]]);
  assert.deepEqual(await toConfirm(addDays(by, 1)), []);
  assert.match(
    await readAs("liv", "/deadlines", "nb"),
    /Barneverntjenesten skal bekrefte.*Lundeby.*Alm.*innen .*om 21 dager/s,
  );
  const line = rowsOf(await readAs("liv", "/work", "nb")).find(
    ({ href }) => href === `/cases/${caseId}/persons/${alm.person}/rights`,
  );
  assert.equal(line?.kind, "to-confirm");
  assert.match(line?.html ?? "", /Alm.*om 21 dager/s);
});

/** Whether an unread matter of a child is shown, and whom to ask. */
async function unseenFor(actor: Colleague, caseId: string, day = today) {
  const [gaps, work] = await Promise.all([
    readGaps(cell, actor, wanted, day),
    readWork(cell, actor, day),
  ]);
  assert.ok(gaps.ok && work.ok);
  assert.deepEqual(work.value.ages, gaps.value.ages);
  return gaps.value.ages.find((each) => each.case.id === caseId)?.unseen ?? null;
}

test("who works in a case and reads none of its rights is told that something of a child is open and whom to ask, until it is seen to, and not of whom", async () => {
  const caseId = await anOpenCase(cell, liv, { label: "Berglia" });
  const officer = await aColleagueWith(cluster, cell, "officer", { caseId, part: "member" });
  const [alm, einer] = [await add(caseId, "Alm"), await add(caseId, "Einer")];
  for (const one of [alm, einer]) {
    assert.ok((await openPlan(cell, liv, one, noon)).ok);
  }
  const fields = ["housing"] as const;
  assert.ok((await givePlace(cell, liv, { ...alm, colleague: ada.id, fields }, noon)).ok);
  const both = async () => [await unseenFor(officer, caseId), await unseenFor(ada, caseId)];
  const [open, nothing] = [
    [{ ask: "Liv Berg" }, { ask: "Liv Berg" }],
    [null, null],
  ];
  assert.deepEqual(await both(), nothing);
  await guard(caseId, later(1));
  assert.deepEqual(await both(), open, "ada has a room of one plan, and no part in the case");
  assert.equal(await unseenFor(liv, caseId), null, "who owns the case reads it");
  await answer(alm, "no", later(2));
  assert.deepEqual(await both(), open, "the other is not answered");
  await answer(einer, "yes", later(3));
  assert.deepEqual(await both(), open, "child welfare is to be notified");

  const { day, met } = await notify(einer, later(4));
  assert.deepEqual(await both(), nothing, "notified");
  const undo = { ...einer, day, met, why: "Det var en annen sak." };
  assert.ok((await undoRightDay(cell, liv, undo, later(5))).ok);
  assert.deepEqual(await both(), open, "it was not so");

  const page = await readAs("ada", "/deadlines", "nb");
  assert.match(
    page,
    /noe er ikke gjort.*Berglia.*Spør Liv Berg i dag.*Behandle personen som et barn/s,
  );
  const [notice = ""] = /Berglia.*?<\/div>/s.exec(page) ?? [];
  assert.doesNotMatch(notice, /Alm|Einer/);
  const line = rowsOf(await readAs("ada", "/work", "nb")).find(({ kind }) => kind === "age-unseen");
  assert.match(`${line?.group} ${line?.html}`, /^at-once .*Liv Berg.*behandle personen som/s);
  assert.doesNotMatch(line?.html ?? "", /Alm|Einer/);
});

test("what is open of a child is not asked of who has stepped aside, is not told to who is outside, and closes once all are answered", async () => {
  const caseId = await anOpenCase(cell, liv, { label: "Nordli" });
  const alone = await anOpenCase(cell, ada, { label: "Sørli" });
  const officer = await aColleagueWith(cluster, cell, "officer", { caseId, part: "member" });
  const alm = await add(caseId, "Alm");
  await guard(caseId, later(1));
  assert.deepEqual(await unseenFor(officer, caseId), { ask: "Liv Berg" });
  const stranger = await testColleague(cluster, cell, "officer");
  assert.equal(await unseenFor(stranger, caseId), null);
  const heir = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  assert.ok((await openPlan(cell, liv, alm, later(1))).ok);
  const law = { ...alm, colleague: heir.id, fields: ["law"] } as const;
  assert.ok((await givePlace(cell, liv, law, later(1))).ok);
  const aside = await stepAside(
    cell,
    liv,
    { from: { kind: "case", id: caseId }, colleague: null },
    later(2),
  );
  assert.ok(aside.ok, JSON.stringify(aside));
  const owner = await asActor(cell, heir, (tx) => ownerNameOf(tx, caseId));
  assert.notEqual(owner, "Liv Berg");
  assert.deepEqual(await unseenFor(officer, caseId), { ask: owner });
  assert.equal(await unseenFor(liv, caseId), null, "who stepped aside hears nothing");
  await answer(alm, "no", later(3), heir);
  const still = { ask: owner };
  assert.deepEqual(await unseenFor(officer, caseId), still, "the safeguard of a colleague holds");
  const lifts = {
    caseId,
    kind: "minor-or-maybe",
    holds: false,
    why: "All are.",
    how: null,
  } as const;
  assert.ok((await setSafeguard(cell, heir, lifts, later(4))).ok);
  assert.equal(await unseenFor(officer, caseId), null);

  const set = {
    caseId: alone,
    kind: "minor-or-maybe",
    holds: true,
    why: "Ser ung ut.",
    how: null,
  } as const;
  assert.ok((await setSafeguard(cell, ada, set, later(1))).ok);
  const line = rowsOf(await readAs("ada", "/work", "en")).find(({ kind }) => kind === "age-empty");
  assert.deepEqual([line?.group, line?.href], ["at-once", `/cases/${alone}/persons`]);
});

test("what is open is told to who does not read it while the box about a child is open, and not to a colleague who reads it", async () => {
  const label = { label: "Haugli" };
  const [grown, grows, shared] = [
    await anOpenCase(cell, liv, label),
    await anOpenCase(cell, liv, label),
    await anOpenCase(cell, liv, label),
  ];
  const officerIn = (caseId: string) =>
    aColleagueWith(cluster, cell, "officer", { caseId, part: "member" });
  const born = async (caseId: string, days: number) => {
    const of = await add(caseId, "Alm");
    const day = addDays(today, days);
    const turns = aLifeEvent(of, { type: "turns-eighteen", day });
    assert.ok((await noteLifeEvent(cell, liv, turns, later(1))).ok);
    return await officerIn(caseId);
  };
  const past = await born(grown, -900);
  await guard(grown, later(2));
  assert.deepEqual(await unseenFor(past, grown), { ask: "Liv Berg" }, "a colleague said so");
  const coming = await born(grows, 10);
  assert.deepEqual(await unseenFor(coming, grows), { ask: "Liv Berg" });

  const [alm, einer] = [await add(shared, "Alm"), await add(shared, "Einer")];
  const reads = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: shared,
    part: "member",
  });
  for (const one of [alm, einer]) {
    assert.ok((await openPlan(cell, liv, one, noon)).ok);
  }
  const law = { ...alm, colleague: reads.id, fields: ["law"] } as const;
  assert.ok((await givePlace(cell, liv, law, noon)).ok);
  await guard(shared, later(1));
  await answer(einer, "no", later(2));
  await answer(alm, "yes", later(3));
  assert.equal(await unseenFor(reads, shared), null, "what is open is hers to read");
  assert.deepEqual(await unseenFor(await officerIn(shared), shared), { ask: "Liv Berg" });

  const second = await anOpenCase(cell, liv, { label: "To barn" });
  const [written, other] = [await add(second, "Alm"), await add(second, "Einer")];
  const watches = await officerIn(second);
  await answer(written, "yes", later(1));
  await notify(written, later(2));
  assert.deepEqual(await agesFor(liv, second), []);
  assert.equal(await unseenFor(watches, second), null);
  await guard(second, later(3));
  assert.deepEqual(await agesFor(liv, second), ["Einer"], "it may be another");
  assert.deepEqual(await unseenFor(watches, second), { ask: "Liv Berg" });
  await answer(other, "no", later(4));
  assert.deepEqual(await agesFor(liv, second), []);
  const still = { ask: "Liv Berg" };
  assert.deepEqual(await unseenFor(watches, second), still, "child welfare is not told since");

  const alone = await testColleague(cluster, cell, "officer");
  const empty = await anOpenCase(cell, alone, { label: "Tomt" });
  const set = {
    caseId: empty,
    kind: "minor-or-maybe",
    holds: true,
    why: "Ser ung ut.",
    how: null,
  } as const;
  assert.ok((await setSafeguard(cell, alone, set, later(1))).ok);
  assert.deepEqual(await unseenFor(alone, empty), { ask: null }, "an officer adds nobody");
});
