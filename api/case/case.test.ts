import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon, seen } from "../../test/factories/case.ts";
import { readCaseLog } from "../log/read.ts";
import { noteConsent, withdrawConsent } from "../person/consent.ts";
import { addPerson, namePerson, readName } from "../person/person.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { compareCase } from "./compare.ts";
import { joinColleague, stepIn } from "./join.ts";
import { type CaseLine, type CaseList, listCases } from "./list.ts";
import { addObservation } from "./observe.ts";
import { openCase } from "./open.ts";
import { readCase, readPersons, readSafeguards } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const police = await testCell(cluster, "police-district", ["police"]);
const coordination = await testCell(cluster, "coordination", ["coordination", "public-authority"]);
await introduce(cluster, [cell, police, coordination], "http://localhost");
const law = loadLaw();
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");

function ok<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refused: string },
): Value {
  if (!outcome.ok) {
    assert.fail(outcome.refused);
  }
  return outcome.value;
}

interface Entry {
  readonly verb: string;
  readonly case_id: string | null;
  readonly ground: string | null;
}

async function wholeLog(): Promise<readonly Entry[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<Entry>(
      "select verb, case_id, ground, record, actor from log.entry order by at, id",
    );
    return rows;
  });
}

test("the list gives 25 a page, the newest first, each case once, to the last", async () => {
  const crowded = await testCell(cluster, "nav");
  const reader = await testColleague(cluster, crowded, "caseworker");
  for (let each = 0; each < 53; each += 1) {
    // Several at one moment: the order must still be complete.
    const at = daysAfterNoon(-Math.floor(each / 10));
    await anOpenCase(crowded, reader, { label: `K-${each}`, at });
  }
  const all: CaseLine[] = [];
  let after: string | null = null;
  const sizes: number[] = [];
  do {
    const page: CaseList = ok(await listCases(crowded, reader, { after }, dayOf(noon)));
    all.push(...page.cases);
    sizes.push(page.cases.length);
    after = page.next;
  } while (after !== null);

  assert.deepEqual(sizes, [25, 25, 3]);
  assert.equal(new Set(all.map(({ id }) => id)).size, 53);
  assert.deepEqual(
    all.map(({ opened }) => opened),
    all
      .map(({ opened }) => opened)
      .toSorted()
      .toReversed(),
  );
});

test("an unknown mark is the beginning of the list, whatever it says", async () => {
  await anOpenCase(cell, owner);
  for (const after of [
    "",
    "x",
    "20261399250000000000_",
    "20261125110000000000_-".padEnd(57, "-"),
  ]) {
    const page = ok(await listCases(cell, owner, { after }, dayOf(noon)));
    assert.ok(page.cases.length > 0, after);
  }
});

test("what is observed stands with its source, is compared, and the comparison grows", async () => {
  const caseId = await anOpenCase(cell, owner);
  const observe = (factor: string, level: number, days: number) =>
    addObservation(
      cell,
      owner,
      law.factors,
      { caseId, source: "talk", verified: days > 0, words: null, facts: [seen(factor, level)] },
      daysAfterNoon(days),
    );
  ok(await observe("pay.underpayment", 2, 0));
  ok(await observe("hours.per_day_max", 3, 1));

  const { observations } = ok(await readCase(cell, owner, caseId));
  assert.deepEqual(
    observations.map(({ verified, cameFrom, notedBy }) => ({ verified, cameFrom, notedBy })),
    [
      { verified: true, cameFrom: "talk", notedBy: "Ada Lind" },
      { verified: false, cameFrom: "talk", notedBy: "Ada Lind" },
    ],
  );
  const { comparison, growth } = ok(await compareCase(cell, owner, law, caseId, dayOf(noon)));
  assert.equal(comparison.picture.size, 2);
  const common = growth.map(
    ({ nearest }) => nearest.find(({ decision }) => decision === "gartneri")?.inCommon,
  );
  assert.deepEqual(common, [1, 2]);
});

test("an observation must say something, once, of factors and levels that exist", async () => {
  const caseId = await anOpenCase(cell, owner);
  const refusal = async (
    facts: readonly ReturnType<typeof seen>[],
    words: string | null = null,
  ) => {
    const request = { caseId, source: "talk" as const, verified: false, words, facts };
    const added = await addObservation(cell, owner, law.factors, request, noon);
    return added.ok ? null : added.refused;
  };
  assert.equal(await refusal([], " "), "observation.says-nothing");
  assert.equal(await refusal([seen("pay.cash", null, "not_observed")]), "observation.says-nothing");
  assert.equal(await refusal([seen("pay.nothing")]), "observation.no-such-factor");
  assert.equal(
    await refusal([seen("sub.wholly_bound_and_dependent")]),
    "observation.no-such-factor",
  );
  assert.equal(await refusal([seen("pay.deferred", 9)]), "observation.no-such-level");
  assert.equal(await refusal([seen("pay.cash"), seen("pay.cash")]), "observation.told-twice");
  assert.equal(await refusal([], "Somebody rang."), null);
});

test("a safeguard is set and lifted with why, and its history stays", async () => {
  const caseId = await anOpenCase(cell, owner);
  const set = async (holds: boolean, why: string, days: number) => {
    const request = { caseId, kind: "interpreter" as const, holds, why, how: "Samisk" };
    const outcome = await setSafeguard(cell, owner, request, daysAfterNoon(days));
    return outcome.ok ? null : outcome.refused;
  };
  assert.equal(await set(true, " ", 0), "safeguard.no-why");
  const silent = {
    caseId,
    kind: "safe-way-to-reach",
    holds: true,
    why: "asked",
    how: " ",
  } as const;
  assert.deepEqual(await setSafeguard(cell, owner, silent, noon), {
    ok: false,
    refused: "safeguard.no-how",
  });
  const reaches = { ...silent, kind: "interpreter", how: "dari, ring 912 34 567" } as const;
  assert.deepEqual(await setSafeguard(cell, owner, reaches, noon), {
    ok: false,
    refused: "safeguard.how-reaches",
  });
  const reached = { caseId, pseudonym: "kari@example.org" };
  assert.deepEqual(await addPerson(cell, owner, reached, noon), {
    ok: false,
    refused: "person.pseudonym-reaches",
  });
  assert.equal(await set(false, "never was", 0), "safeguard.already-lifted");
  assert.equal(await set(true, "asked for it", 0), null);
  assert.equal(await set(true, "again", 1), "safeguard.already-in-force");
  const { head } = ok(await readCase(cell, owner, caseId));
  assert.deepEqual(
    head.safeguards.map(({ kind }) => kind),
    ["interpreter"],
  );
  const listed = ok(await listCases(cell, owner, { after: null }, dayOf(noon)));
  assert.deepEqual(listed.cases.find(({ id }) => id === caseId)?.safeguards, ["interpreter"]);

  assert.equal(await set(false, "speaks it now", 2), null);
  const after = ok(await readSafeguards(cell, owner, caseId));
  assert.deepEqual(after.head.safeguards, []);
  assert.deepEqual(
    after.history.map(({ why }) => why),
    ["speaks it now", "asked for it"],
  );
});

test("an observation or a person that is sent twice is one; the id of another's loses nothing", async () => {
  const caseId = await anOpenCase(cell, owner);
  const elsewhere = await anOpenCase(cell, owner);
  const id = crypto.randomUUID();
  const observe = async (of: string, words: string) => {
    const request = { id, caseId: of, source: "talk" as const, verified: false, words, facts: [] };
    return ok(await addObservation(cell, owner, law.factors, request, noon));
  };
  const twice = await Promise.all([observe(caseId, "Waits."), observe(caseId, "Waits.")]);
  assert.deepEqual(twice, [id, id]);
  assert.equal(ok(await readCase(cell, owner, caseId)).observations.length, 1);
  assert.notEqual(await observe(elsewhere, "Another."), id);
  const [other] = ok(await readCase(cell, owner, elsewhere)).observations;
  assert.equal(other?.words, "Another.");

  const add = (pseudonym: string) => addPerson(cell, owner, { caseId, pseudonym }, noon);
  const both = await Promise.all([add("Osp"), add("osp ")]);
  assert.deepEqual(both.map(({ ok: added }) => added).sort(), [false, true]);
  assert.deepEqual(await add("OSP"), { ok: false, refused: "person.already-called-so" });
  assert.ok((await addPerson(cell, owner, { caseId: elsewhere, pseudonym: "Osp" }, noon)).ok);
  assert.equal(ok(await readCase(cell, owner, caseId)).persons.length, 1);
});

async function aNamedPerson(): Promise<{ caseId: string; person: string }> {
  const caseId = await anOpenCase(cell, owner);
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "A" }, noon));
  ok(await namePerson(cell, owner, { caseId, person, name: "Invented Name" }));
  return { caseId, person };
}

test("a name opens for a reason, which is logged; a name is sealed once and belongs to its case", async () => {
  const { caseId, person } = await aNamedPerson();
  const opened = ok(await readName(cell, owner, { caseId, person, reason: "to ring her" }));
  assert.equal(opened.name, "Invented Name");
  const log = ok(await readCaseLog(cell, owner, caseId));
  assert.deepEqual(
    log.lines
      .filter(({ verb }) => verb === "person.read-name")
      .map(({ who, ground }) => [who, ground]),
    [["Ada Lind", "to ring her"]],
  );

  const refusal = async (of: { caseId: string; person: string }, reason: string) => {
    const read = await readName(cell, owner, { ...of, reason });
    return read.ok ? null : read.refused;
  };
  assert.equal(await refusal({ caseId, person }, "  "), "person.no-reason");
  assert.equal(
    await refusal({ caseId: await anOpenCase(cell, owner), person }, "x"),
    "person.not-found",
  );
  assert.equal(await refusal({ caseId, person: "nobody" }, "x"), "person.not-found");
  const again = await namePerson(cell, owner, { caseId, person, name: "Another" });
  assert.deepEqual(again, { ok: false, refused: "person.already-named" });
});

test("consent is for one recipient and purpose, until a day, and can be withdrawn once", async () => {
  const { caseId, person } = await aNamedPerson();
  const note = async (more: Partial<Parameters<typeof noteConsent>[2]>) =>
    await noteConsent(
      cell,
      owner,
      {
        caseId,
        person,
        recipient: "police-district",
        purpose: "report-offence",
        given: day("2026-11-24"),
        how: "interpreted",
        until: day("2026-12-24"),
        fields: null,
        language: "Norsk",
        wayBack: false,
        heard: true,
        ...more,
      },
      noon,
    );
  const refusal = async (more: Parameters<typeof note>[0]) => {
    const noted = await note(more);
    return noted.ok ? null : noted.refused;
  };
  assert.equal(await refusal({ recipient: "shelter" }), "consent.no-such-recipient");
  assert.equal(await refusal({ recipient: "nobody" }), "consent.no-such-recipient");
  // The coordination receives no persons, so no consent reaches it.
  assert.equal(await refusal({ recipient: "coordination" }), "consent.no-such-recipient");
  const offered = ok(await readPersons(cell, owner, caseId)).recipients.map((peer) => peer.cell);
  assert.ok(offered.includes("police-district") && !offered.includes("coordination"));
  assert.equal(await refusal({ given: day("2026-11-26") }), "consent.not-given-yet");
  assert.equal(await refusal({ until: day("2026-11-23") }), "consent.ends-before-given");
  assert.equal(
    await refusal({ given: day("2026-01-01"), until: day("2026-11-24") }),
    "consent.past",
  );

  assert.equal(await refusal({ heard: false }), "consent.not-heard");
  assert.equal(await refusal({ language: " " }), "consent.no-language");
  assert.equal(await refusal({ fields: [] }), "consent.no-fields");

  const sent = await Promise.all([note({}), note({})]);
  const consent = ok(sent[0]);
  assert.equal(ok(sent[1]), consent, "sent twice is one, and withdrawn none is left");
  const wider = ok(await note({ purpose: "inspection" }));
  assert.notEqual(wider, consent);
  ok(await withdrawConsent(cell, owner, { caseId, consent: wider }, noon));
  ok(await withdrawConsent(cell, owner, { caseId, consent }, noon));
  const again = await withdrawConsent(cell, owner, { caseId, consent }, noon);
  assert.deepEqual(again, { ok: false, refused: "consent.already-withdrawn" });
  const { persons } = ok(await readPersons(cell, owner, caseId));
  assert.equal(persons[0]?.consents[0]?.withdrawn, "2026-11-25");
});

test("a colleague who is brought in takes part; a supervisor steps in for a reason", async () => {
  const caseId = await anOpenCase(cell, owner, { restricted: true });
  const colleague = await testColleague(cluster, cell, "officer");
  assert.equal((await readCase(cell, colleague, caseId)).ok, false);
  ok(await joinColleague(cell, owner, { caseId, colleague: colleague.id }));
  assert.equal(ok(await readCase(cell, colleague, caseId)).access.part, "member");
  const again = await joinColleague(cell, owner, { caseId, colleague: colleague.id });
  assert.deepEqual(again, { ok: false, refused: "case.already-has-part" });

  const boss = await testColleague(cluster, cell, "supervisor");
  const plain = await anOpenCase(cell, owner);
  const silent = await stepIn(cell, boss, { caseId: plain, reason: "" });
  assert.deepEqual(silent, { ok: false, refused: "case.no-reason" });
  ok(await stepIn(cell, boss, { caseId: plain, reason: "owner on leave" }));
  assert.equal(ok(await readCase(cell, boss, plain)).access.part, "member");
});

test("every verb leaves exactly one entry, and no word that was typed but for a reason", async () => {
  const canary = "Zyxacanary";
  const outsider = await testColleague(cluster, cell, "officer", "An officer");
  const entries = async (work: () => Promise<unknown>): Promise<readonly Entry[]> => {
    const before = (await wholeLog()).length;
    await work();
    return (await wholeLog()).slice(before);
  };
  const { caseId, person } = await aNamedPerson();
  const kind = "talk-before-removal" as const;
  const observation = {
    caseId,
    source: "talk" as const,
    verified: false,
    words: canary,
    facts: [{ ...seen("pay.cash"), note: canary }],
  };
  const opening = { label: canary, place: canary, sector: "cleaning", restricted: false };
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["case.list", () => listCases(cell, owner, { after: canary }, dayOf(noon))],
    ["case.open", () => openCase(cell, owner, opening, noon)],
    ["case.read", () => readCase(cell, owner, caseId)],
    ["refused.case.read", () => readCase(cell, owner, canary)],
    ["observation.add", () => addObservation(cell, owner, law.factors, observation, noon)],
    ["comparison.read", () => compareCase(cell, owner, law, caseId, dayOf(noon))],
    [
      "safeguard.set",
      () => setSafeguard(cell, owner, { caseId, kind, holds: true, why: canary, how: null }, noon),
    ],
    ["person.add", () => addPerson(cell, owner, { caseId, pseudonym: canary }, noon)],
    ["person.name", () => namePerson(cell, owner, { caseId, person: canary, name: canary })],
    ["refused.person.add", () => addPerson(cell, outsider, { caseId, pseudonym: canary }, noon)],
    ["person.read-name", () => readName(cell, owner, { caseId, person, reason: "the reason" })],
    ["consent.withdraw", () => withdrawConsent(cell, owner, { caseId, consent: canary }, noon)],
    ["case.join", () => joinColleague(cell, owner, { caseId, colleague: canary })],
    ["log.read", () => readCaseLog(cell, owner, caseId)],
  ];
  for (const [verb, act] of acts) {
    const left = await entries(act);
    assert.deepEqual(
      left.map((entry) => entry.verb),
      [verb],
    );
  }
  const log = JSON.stringify(await wholeLog());
  assert.match(log, /the reason/, "the log must be read, or this means nothing");
  assert.doesNotMatch(log, new RegExp(canary));
});

test("the log of a case begins with its opening, and reading it is in it", async () => {
  const caseId = await anOpenCase(cell, owner);
  const { lines } = ok(await readCaseLog(cell, owner, caseId));
  assert.deepEqual(
    lines.map(({ verb, who }) => [verb, who]),
    [
      ["log.read", "Ada Lind"],
      ["case.open", "Ada Lind"],
    ],
  );
});

test("nobody at work can take back what was written down", async () => {
  const { caseId, person } = await aNamedPerson();
  const tries: readonly (readonly [string, string])[] = [
    ["delete from identity.person_name where person = $1", person],
    ["update work.person set pseudonym = 'B' where id = $1", person],
    ["update work.\"case\" set label = 'x' where id = $1", caseId],
    ["delete from work.case_member where case_id = $1", caseId],
  ];
  const attempt = (actor: Colleague, sql: string, id: string) =>
    asActor(cell, actor, (tx) => tx.query(sql, [id]));
  for (const [sql, id] of tries) {
    await assert.rejects(attempt(owner, sql, id), /permission denied/, sql);
  }
});
