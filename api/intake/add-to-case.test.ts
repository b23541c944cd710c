import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertSafeguard } from "../../store/case/case-opening.ts";
import { noon } from "../../test/carry.ts";
import { testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { received, step } from "../../test/factories/received.ts";
import { aWish, canary } from "../../test/factories/referral.ts";
import { joinColleague } from "../case/join.ts";
import { readCase } from "../case/read.ts";
import { readCaseLog } from "../log/read.ts";
import { addPerson, namePerson, readName } from "../person/person.ts";
import { stepAside } from "../recusal/step-aside.ts";
import { readStanding } from "../standing/read.ts";
import { type AddToCase, addToCase } from "./add-to-case.ts";
import { acknowledgeSafeguards } from "./answer/acknowledge.ts";
import { readIncoming } from "./read.ts";

const {
  came,
  cluster,
  decline,
  deliver,
  deliverAll,
  incomingOf,
  inspectorate,
  label,
  officer,
  opened,
  per,
  pia,
  police,
  rows,
  sentOf,
  take,
  tax,
  toApp,
  withdraw,
} = await received();
const later = moment("2026-11-25T12:30:00Z");
const evenLater = moment("2026-11-25T13:30:00Z");
const whole = { fields: [...aWish().fields, "name", "pseudonym"] } as const;
const open = async (by: Colleague = per, restricted = false) =>
  await anOpenCase(police, by, { label: label(), restricted });
const add = async (id: string, caseId: string, more: Partial<AddToCase> = {}, by = per) =>
  await addToCase(police, by, { id, caseId, person: null, ...more }, noon);
const refusal = (refused: string) => ({ ok: false, refused });
async function added(id: string, caseId: string, more: Partial<AddToCase> = {}): Promise<void> {
  const outcome = await add(id, caseId, more);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
}
const persons = async (caseId: string) =>
  await rows(
    police,
    `select p.pseudonym, n.sealed is not null as named from work.person p
       left join identity.person_name n on n.person = p.id where case_id = $1 order by p.added_at, p.pseudonym`,
    [caseId],
  );
const held = async (caseId: string) => {
  const read = await readCase(police, per, caseId);
  assert.ok(read.ok);
  return read.value.head.safeguards.map(({ kind, how }) => [kind, how]);
};
const traces = async (id: string, caseId: string) =>
  await rows(
    police,
    `select (select count(*) from work.observation where case_id = $2)::int as seen, (select count(*) from work.person where case_id = $2)::int as persons,
            (select count(*) from work.safeguard where case_id = $2)::int as safeguards, (select count(*) from work.handled where incoming = $1)::int as handled,
            (select count(*) from work.step where thread = $1 and kind = 'accept')::int as accepted,
            (select count(*) from sealed.document where thread = $1 and direction = 'out' and kind = 'step')::int as sent`,
    [id, caseId],
  );

test("added, a referral brings to the case what taking it on would, and its sender hears the same and not which case", async () => {
  const caseId = await open();
  const { id } = await opened("legges-til", whole);
  const [before] = await traces(id, caseId);
  const outcome = await add(id, caseId);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
  assert.equal(outcome.value.caseId, caseId);
  const [after] = await traces(id, caseId);
  assert.deepEqual(
    { ...after, sent: undefined },
    { seen: 2, persons: 1, safeguards: 2, handled: 1, accepted: 1, sent: undefined },
  );
  assert.equal(Number(after?.["sent"]) - Number(before?.["sent"]), 1);
  assert.deepEqual(await persons(caseId), [{ pseudonym: "Grå hegre", named: true }]);
  assert.deepEqual(await held(caseId), [
    ["talk-before-removal", null],
    ["interpreter", "dari legges-til"],
  ]);
  const received = await incomingOf(id);
  assert.equal(received.incoming.handled?.caseId, caseId);
  assert.equal(received.about, null);
  const ended = await rows(
    police,
    "select how from work.deadline where about = $1 and kind = 'incoming-answer'",
    [id],
  );
  assert.deepEqual(ended, [{ how: "met" }]);

  await deliver(police);
  const sent = await sentOf(id);
  assert.equal(sent.referral.state, "accepted");
  const taken = await opened("tas-inn", whole);
  assert.ok((await take(taken.id)).ok);
  await deliver(police);
  const kinds = (steps: typeof sent.steps) => steps.map(({ deed }) => deed);
  assert.deepEqual(kinds(sent.steps), kinds((await sentOf(taken.id)).steps), "as a take-on");
  assert.equal(JSON.stringify(sent).includes(caseId), false);
  assert.equal(JSON.stringify(sent).includes(outcome.value.label), false);
});

test("a report is added with what was seen, its name stays with it, and it stands in the case’s log and where it stands", async () => {
  const caseId = await open();
  const id = crypto.randomUUID();
  const facts = [{ factor: "pay.cash", state: "present", level: 1, scope: "all", how: "told" }].map(
    (fact) => ({ ...fact, day: null, note: null }) as const,
  );
  await rows(
    police,
    `insert into work.incoming (id, kind, sender, content, came_at, named, document)
     select $1, 'report', 'door', $2, now(), false, id from sealed.document d
      where not exists (select from work.incoming i where i.document = d.id) limit 1`,
    [
      id,
      JSON.stringify({ kind: "report", place: "Storås", sector: "building", words: "Sett", facts }),
    ],
  );
  const wrong = await add(id, caseId, { person: crypto.randomUUID() });
  assert.deepEqual(wrong, refusal("person.not-found"), "a report is about nobody by name");
  await added(id, caseId);
  const read = await readCase(police, per, caseId);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.inside?.reports.map(({ id: report, place }) => [report, place]),
    [[id, "Storås"]],
    "the case has another place",
  );
  assert.deepEqual(read.value.persons, []);
  assert.deepEqual(
    read.value.observations.map(({ words, verified }) => [words, verified]),
    [["Sett", false]],
  );
  const log = await readCaseLog(police, per, caseId);
  assert.ok(log.ok && log.value.lines.some(({ verb }) => verb === "inbox.add-to-case"));
  const stands = await readStanding(police, per, caseId, later);
  assert.ok(stands.ok && stands.value.chain.some(({ is }) => is === "came"));
});

test("the person is somebody new, called apart from who is there, or one who is there, as whoever adds it says; never by itself", async () => {
  const caseId = await open();
  const first = await opened("en", whole);
  await added(first.id, caseId);
  const second = await opened("to", whole);
  await added(second.id, caseId);
  assert.deepEqual(await persons(caseId), [
    { pseudonym: "Grå hegre", named: true },
    { pseudonym: "Grå hegre (2)", named: true },
  ]);
  const [person] = await rows(
    police,
    "select id from work.person where case_id = $1 and pseudonym = 'Grå hegre (2)'",
    [caseId],
  );
  const third = await opened("tre", whole);
  await added(third.id, caseId, { person: String(person?.["id"]) });
  assert.equal((await persons(caseId)).length, 2);
  assert.equal((await incomingOf(third.id)).about, "Grå hegre (2)");
  const read = await readCase(police, per, caseId);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.inside?.cameFrom.map(({ id, state }) => [id, state]).toSorted(),
    [first, second, third].map(({ id }) => [id, "accepted"]).toSorted(),
  );
});

test("a name that came is kept with the one it is about who has none, and changes none that is kept", async () => {
  const caseId = await open();
  const who = async (pseudonym: string, name: string | null) => {
    const person = await addPerson(police, per, { caseId, pseudonym }, noon);
    assert.ok(person.ok);
    if (name !== null) {
      assert.ok((await namePerson(police, per, { caseId, person: person.value, name })).ok);
    }
    return person.value;
  };
  const nameOf = async (person: string) => {
    const name = await readName(police, per, { caseId, person, reason: "Skal ringe" });
    return name.ok ? name.value.name : name.refused;
  };
  const [named, nameless] = [await who("Kjent", "Eget Navn"), await who("Ukjent", null)];
  assert.equal(await nameOf(nameless), "person.not-named");
  for (const person of [named, nameless]) {
    await added((await opened("navn", whole)).id, caseId, { person });
  }
  assert.equal(await nameOf(named), "Eget Navn");
  assert.equal(await nameOf(nameless), canary.name);
});

test("somebody of another case, or of none, is nobody there, and nothing is written", async () => {
  const caseId = await open();
  const elsewhere = await open();
  const other = await addPerson(police, per, { caseId: elsewhere, pseudonym: "En annen" }, noon);
  assert.ok(other.ok);
  const { id } = await opened("person", whole);
  const before = await traces(id, caseId);
  for (const person of [other.value, crypto.randomUUID(), "somebody"]) {
    assert.deepEqual(await add(id, caseId, { person }), refusal("person.not-found"));
  }
  const nobody = await opened("ingen");
  const mine = await addPerson(police, per, { caseId, pseudonym: "Min" }, noon);
  assert.ok(mine.ok);
  const about = await add(nobody.id, caseId, { person: mine.value });
  assert.deepEqual(about, refusal("person.not-found"), "it is told about nobody");
  const [trace] = await traces(id, caseId);
  assert.deepEqual({ ...trace, persons: 0 }, before[0]);
});

test("safeguards that came hold beside the case’s own: lifted ones hold again, and where both say how, both stand", async () => {
  const caseId = await open();
  const set = async (
    kind: "interpreter" | "talk-before-removal" | "minor-or-maybe",
    more: object,
  ) =>
    await asActor(police, per, (tx) =>
      insertSafeguard(tx, {
        ...{ caseId, kind, holds: true, why: "egen", how: null, at: noon, by: per.id },
        ...more,
      }),
    );
  await set("talk-before-removal", { holds: false });
  await set("minor-or-maybe", {});
  await set("interpreter", { how: "tigrinja." });
  const { id } = await opened("vern");
  assert.ok((await addToCase(police, per, { id, caseId, person: null }, later)).ok);
  assert.deepEqual(await held(caseId), [
    ["talk-before-removal", null],
    ["minor-or-maybe", null],
    ["interpreter", "tigrinja; dari vern"],
  ]);

  const deed = { step: "safeguard", safeguard: "interpreter", how: "farsi", basis: [] } as const;
  await posted(inspectorate, police, id, { kind: "step", deed });
  await deliver(inspectorate);
  const seen = { id, step: step(), safeguards: ["interpreter"] } as const;
  assert.ok((await acknowledgeSafeguards(police, per, seen, evenLater)).ok);
  const [, , interpreter] = await held(caseId);
  assert.deepEqual(
    interpreter,
    ["interpreter", "tigrinja; dari vern; farsi"],
    "one that comes later, too",
  );

  const full = await open();
  const how = "x".repeat(199);
  await asActor(police, per, (tx) =>
    insertSafeguard(tx, {
      ...{ caseId: full, kind: "interpreter", holds: true, why: "egen" },
      ...{ how, at: noon, by: per.id },
    }),
  );
  const long = await opened("langt");
  const before = await traces(long.id, full);
  assert.deepEqual(await add(long.id, full), refusal("safeguard.how-too-long"));
  assert.deepEqual(await traces(long.id, full), before);
});

test("only into a case one has a part in: a hidden one answers as one that is not there, an open one that it is not one’s own", async () => {
  const { id } = await opened("hvem", whole);
  const hidden = await open(pia, true);
  const none = await add(id, crypto.randomUUID());
  assert.deepEqual(none, refusal("case.not-found"));
  assert.deepEqual(await add(id, hidden), none);
  assert.deepEqual(await add(id, "not an id"), none);
  const hers = await open(pia);
  assert.deepEqual(await add(id, hers), refusal("not-permitted"));
  assert.deepEqual(await add(id, hers, {}, officer), refusal("not-permitted"));
  const ofOfficer = await open(officer);
  assert.deepEqual(await add(id, ofOfficer, {}, officer), refusal("not-permitted"));
  assert.deepEqual(await add(crypto.randomUUID(), await open()), refusal("inbox.not-found"));
  assert.ok((await joinColleague(police, pia, { caseId: hers, colleague: per.id })).ok);
  await added(id, hers);
});

test("past the verbs too: the database lets nobody add to a case that they have no part in, nor say for another who it is about", async () => {
  const { id } = await opened("forbi", whole);
  const [mine, hers] = [await open(), await open(pia)];
  const handle = async (caseId: string) =>
    await asActor(police, per, (tx) =>
      tx.query(
        `insert into work.handled (incoming, how, case_id, at, "by") values ($1, 'taken-on', $2, now(), $3)`,
        [id, caseId, per.id],
      ),
    );
  const say = async (by: Colleague, person: string) =>
    await asActor(police, by, (tx) =>
      tx.query("insert into work.incoming_person (incoming, person) values ($1, $2)", [id, person]),
    );
  await assert.rejects(handle(hers), /row-level security/);
  await handle(mine);
  const there = await addPerson(police, per, { caseId: mine, pseudonym: "Der" }, noon);
  const elsewhere = await addPerson(police, per, { caseId: await open(), pseudonym: "Ikke" }, noon);
  assert.ok(there.ok && elsewhere.ok);
  await assert.rejects(say(pia, there.value), /row-level security/);
  await assert.rejects(say(per, elsewhere.value), /row-level security/);
  await say(per, there.value);
});

test("who has stepped aside from the case adds nothing to it, and who stepped aside from what came in sees nothing of the case after", async () => {
  const caseId = await open();
  assert.ok((await joinColleague(police, per, { caseId, colleague: pia.id })).ok);
  const first = await opened("side");
  const asideCase = { from: { kind: "case", id: caseId }, colleague: null } as const;
  assert.ok((await stepAside(police, pia, asideCase, noon)).ok);
  assert.deepEqual(await add(first.id, caseId, {}, pia), refusal("case.not-found"));
  assert.deepEqual(await readIncoming(police, pia, first.id, later).then(({ ok }) => ok), true);
  await added(first.id, caseId);
  const gone = await readIncoming(police, pia, first.id, later);
  assert.deepEqual(gone, refusal("inbox.not-found"), "it follows its case");

  const owner = await testColleague(cluster, police, "caseworker", "Eier");
  const theirs = await open(owner);
  assert.ok((await joinColleague(police, owner, { caseId: theirs, colleague: per.id })).ok);
  const second = await opened("eier");
  const aside = { from: { kind: "incoming", id: second.id }, colleague: null } as const;
  assert.ok((await stepAside(police, owner, aside, noon)).ok);
  assert.ok((await readCase(police, owner, theirs)).ok, "until it is added");
  await added(second.id, theirs);
  assert.deepEqual(await readCase(police, owner, theirs), refusal("case.not-found"));
  const read = await readCase(police, per, theirs);
  assert.ok(read.ok);
  assert.equal(read.value.access.part, "owner", "and the case is left to nobody never");
  const told = "select what from work.news where about = $1 order by what";
  const news = await rows(police, told, [theirs]);
  assert.deepEqual(news, [{ what: "brought" }, { what: "falls" }]);
});

test("shut, withdrawn unread, past its last day, declined or handled before, it is refused as taking it on is, and nothing is written", async () => {
  const caseId = await open();
  const shut = await came("lukket");
  const before = await traces(shut.id, caseId);
  const same = async (id: string, code: string, at = later) => {
    const asked = { id, caseId, person: null };
    const outcome = await addToCase(police, per, asked, at);
    assert.equal(outcome.ok ? "" : outcome.refused, code);
    return outcome;
  };
  await same(shut.id, "referral.not-acknowledged");
  assert.deepEqual(await traces(shut.id, caseId), before);
  assert.deepEqual(await toApp(shut.id), { told: 0, nameOpens: false });
  const mistaken = await opened("feil");
  await deliverAll();
  assert.ok((await withdraw(mistaken.id)).ok);
  await deliver(inspectorate);
  await same(mistaken.id, "referral.already-withdrawn");
  const read = await opened("lest");
  await incomingOf(read.id);
  await deliverAll();
  assert.ok((await withdraw(read.id)).ok);
  await deliver(inspectorate);
  const moved = await same(read.id, "referral.already-moved-on");
  assert.ok("possible" in moved && Array.isArray(moved.possible), "with what is possible");
  const until = day("2026-12-10");
  const old = await opened("gammel", { due: day("2026-12-05"), until });
  await same(old.id, "referral.day-passed", moment("2026-12-11T11:00:00Z"));
  const declined = await opened("avslått");
  assert.ok((await decline(declined.id)).ok);
  await same(declined.id, "inbox.already-handled");
  const taken = await opened("tatt");
  assert.ok((await take(taken.id)).ok);
  await same(taken.id, "inbox.already-handled");
  const left = await rows(police, "select from work.observation where case_id = $1", [caseId]);
  assert.equal(left.length, 0);
});

test("pressed twice it is once; said otherwise the second time, it is told that it was handled", async () => {
  const caseId = await open();
  const { id } = await opened("to-ganger", whole);
  const both = await Promise.all([add(id, caseId), add(id, caseId)]);
  assert.deepEqual(
    both.map(({ ok }) => ok),
    [true, true],
  );
  assert.deepEqual(both[0], both[1]);
  const [trace] = await traces(id, caseId);
  assert.deepEqual([trace?.["persons"], trace?.["handled"], trace?.["accepted"]], [1, 1, 1]);
  const [person] = await rows(police, "select id from work.person where case_id = $1", [caseId]);
  const otherwise = await add(id, caseId, { person: String(person?.["id"]) });
  assert.deepEqual(otherwise, refusal("inbox.already-handled"));
  assert.deepEqual(await add(id, await open()), refusal("inbox.already-handled"));
});

test("of two colleagues at once one adds it or takes it on, and the other is told", async () => {
  const [mine, hers] = [await open(), await open(pia)];
  const one = await opened("samtidig");
  const both = await Promise.all([add(one.id, mine), add(one.id, hers, {}, pia)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.ok(both.some((each) => !each.ok && each.refused === "inbox.already-handled"));
  const two = await opened("samtidig-to");
  const mixed = await Promise.all([add(two.id, mine), take(two.id, pia)]);
  assert.equal(mixed.filter(({ ok }) => ok).length, 1);
  assert.ok(mixed.some((each) => !each.ok && each.refused === "inbox.already-handled"));
});

test("taken back, one of several in a case is marked and no other, and what was opened of it stays", async () => {
  const caseId = await open();
  const [first, second] = [await opened("blir"), await opened("trekkes")];
  await added(first.id, caseId);
  await added(second.id, caseId);
  await deliverAll();
  assert.ok((await withdraw(second.id)).ok);
  await deliver(inspectorate);
  const states = async () => {
    const read = await readCase(police, per, caseId);
    assert.ok(read.ok);
    return Object.fromEntries(
      (read.value.inside?.cameFrom ?? []).map(({ id, state }) => [id, state]),
    );
  };
  assert.deepEqual(await states(), { [first.id]: "accepted", [second.id]: "withdrawn" });
  const stands = await readStanding(police, per, caseId, later);
  assert.ok(stands.ok);
  assert.deepEqual(
    Object.fromEntries(stands.value.weHave.map(({ id, state }) => [id, state])),
    await states(),
  );
  const news = await rows(
    police,
    "select about, case_id from work.news where what = 'withdrawn' and case_id = $1",
    [caseId],
  );
  assert.deepEqual(news, [{ about: second.id, case_id: caseId }]);
});

test("another agency’s referral in the same case: what one of them is told is owed to the other, each in its own thread", async () => {
  const caseId = await open();
  const first = await opened("fra-tilsynet");
  await added(first.id, caseId);
  const second = crypto.randomUUID();
  const told = { place: "Storås", sector: "building" };
  await posted(
    tax,
    police,
    second,
    aReferralSent({ purpose: "investigation", basis: ["skatt331"], told }),
  );
  await deliver(tax);
  await added(second, caseId);
  await deliver(police);
  const outcome = { kind: "outcome", basis: [], outcome: "dropped", further: false } as const;
  const content = { ...outcome, provision: null, note: null, happened: day("2026-11-24") };
  await posted(tax, police, second, content);
  await deliver(tax);
  const read = await readCase(police, per, caseId);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.inside?.outcomes.map(({ kind }) => kind),
    ["dropped"],
  );
  assert.deepEqual(
    read.value.inside?.toTellOn.map(({ thread }) => thread),
    [first.id],
    "and not to the one who told it",
  );
});

test("whoever owns the case hears that a colleague added to it, and of their own doing nothing", async () => {
  const hers = await open(pia);
  assert.ok((await joinColleague(police, pia, { caseId: hers, colleague: per.id })).ok);
  const { id } = await opened("nytt");
  await added(id, hers);
  const news = async (caseId: string) =>
    await rows(police, "select what, peer from work.news where about = $1 order by what", [caseId]);
  const brought = { what: "brought", peer: null };
  assert.deepEqual(await news(hers), [{ what: "added", peer: null }, brought]);
  const mine = await open();
  const own = await opened("eget");
  await added(own.id, mine);
  assert.deepEqual(await news(mine), []);
});
