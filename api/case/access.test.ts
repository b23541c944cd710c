import assert from "node:assert/strict";
import test from "node:test";
import type { Action } from "../../domain/access/action.ts";
import { type Colleague, roles } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { caseAccess } from "../../store/case/case.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, type Part, seen } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addToCase } from "../intake/add-to-case.ts";
import { readCaseLog } from "../log/read.ts";
import { noteConsent } from "../person/consent.ts";
import { addPerson, namePerson, readName } from "../person/person.ts";
import { readProvisions } from "../provision/read.ts";
import { undoRightDay } from "../rights/day/undo-day.ts";
import { makeLetter } from "../rights/letter/promise.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { find } from "../search/find.ts";
import { compareCase } from "./compare.ts";
import { joinColleague, stepIn } from "./join.ts";
import { listCases } from "./list.ts";
import { addObservation } from "./observe.ts";
import { readCase, readPersons, readSafeguards } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const law = loadLaw();
const owner = await testColleague(cluster, cell, "caseworker", "An owner");
const spare = await testColleague(cluster, cell, "officer", "A spare");

async function aFullCase(restricted: boolean): Promise<{ caseId: string; person: string }> {
  const caseId = await anOpenCase(cell, owner, {
    restricted,
    label: `K-${restricted ? "SHVT" : "APEN"}-0000`,
  });
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "A" }, noon));
  ok(await namePerson(cell, owner, { caseId, person, name: "Invented" }));
  return { caseId, person };
}

type Answer = Promise<Outcome<unknown, string>>;
type Verb = (actor: Colleague, caseId: string, person: string) => Answer;

const verbs: readonly (readonly [string, Action, Verb])[] = [
  ["read", "case.read", (actor, id) => readCase(cell, actor, id)],
  ["persons", "case.read", (actor, id) => readPersons(cell, actor, id)],
  ["safeguards", "case.read", (actor, id) => readSafeguards(cell, actor, id)],
  ["comparison", "comparison.read", (actor, id) => compareCase(cell, actor, law, id, dayOf(noon))],
  [
    "provisions",
    "provision.read",
    (actor, caseId) =>
      readProvisions(cell, actor, law, { caseId, period: { from: null, to: null } }, dayOf(noon)),
  ],
  ["log", "log.read", (actor, id) => readCaseLog(cell, actor, id)],
  [
    "name",
    "person.read-name",
    (actor, caseId, person) => readName(cell, actor, { caseId, person, reason: "to ring" }),
  ],
  [
    "observe",
    "observation.add",
    (actor, caseId) =>
      addObservation(
        cell,
        actor,
        law.factors,
        { caseId, source: "talk", verified: false, words: null, facts: [seen("pay.cash")] },
        noon,
      ),
  ],
  [
    "person",
    "person.add",
    (actor, caseId) => addPerson(cell, actor, { caseId, pseudonym: "B" }, noon),
  ],
  [
    "safeguard",
    "safeguard.set",
    (actor, caseId) =>
      setSafeguard(
        cell,
        actor,
        { caseId, kind: "interpreter", holds: true, why: "asked", how: "Samisk" },
        noon,
      ),
  ],
  [
    "consent",
    "consent.note",
    (actor, caseId, person) =>
      noteConsent(
        cell,
        actor,
        {
          caseId,
          person,
          recipient: "nowhere",
          purpose: "assistance",
          given: day("2026-11-25"),
          how: "spoken",
          until: day("2026-12-25"),
          fields: null,
          language: "Norsk",
          wayBack: false,
          heard: true,
        },
        noon,
      ),
  ],
  [
    "rights",
    "rights.read",
    (actor, caseId, person) => readRights(cell, actor, { caseId, person }, dayOf(noon)),
  ],
  [
    "life event",
    "rights.note",
    (actor, caseId, person) =>
      noteLifeEvent(
        cell,
        actor,
        aLifeEvent({ caseId, person }, { type: "found", day: dayOf(noon), source: "seen" }),
        noon,
      ),
  ],
  [
    "undoing",
    "rights.undo",
    (actor, caseId, person) => {
      const [day, met] = [crypto.randomUUID(), crypto.randomUUID()];
      return undoRightDay(cell, actor, { caseId, person, day, met, why: "Nei." }, noon);
    },
  ],
  [
    "letter",
    "rights.promise",
    (actor, caseId, person) =>
      makeLetter(
        cell,
        actor,
        { id: crypto.randomUUID(), caseId, person, language: "nb", words: () => null },
        noon,
      ),
  ],
  [
    "join",
    "case.join",
    (actor, caseId) => joinColleague(cell, actor, { caseId, colleague: spare.id }),
  ],
  [
    "add to case",
    "inbox.add-to-case",
    (actor, caseId) =>
      addToCase(cell, actor, { id: crypto.randomUUID(), caseId, person: null }, noon),
  ],
  ["step in", "case.step-in", (actor, caseId) => stepIn(cell, actor, { caseId, reason: "leave" })],
];

/** Refusals for want of access; any other means one was let in. */
const shut: readonly string[] = ["not-permitted", "case.not-found"];
const parts: readonly Part[] = ["member", "recused", null];

const situations: {
  restricted: boolean;
  role: (typeof roles)[number];
  part: Part;
  caseId: string;
  person: string;
  actor: Colleague;
}[] = [];
for (const restricted of [false, true]) {
  const full = await aFullCase(restricted);
  for (const role of roles) {
    for (const part of parts) {
      const actor = await aColleagueWith(cluster, cell, role, { caseId: full.caseId, part });
      situations.push({ ...full, restricted, role, part, actor });
    }
  }
}

// Registered without awaiting: else the file counts as finished.
for (const { restricted, role, part, caseId, person, actor } of situations) {
  const who = `${part ?? "no part"}, ${role}, ${restricted ? "restricted" : "open"} case`;

  test(`what may says and what the database shows are the same: ${who}`, async () => {
    const hidden = part === "recused" || (restricted && part === null);
    const shown = await asActor(cell, actor, (tx) => caseAccess(tx, caseId, actor.id));
    assert.deepEqual(shown, hidden ? null : { restricted, part });

    for (const [name, action, verb] of verbs) {
      const allowed = may(actor, action, { restricted, part });
      const outcome = await verb(actor, caseId, person);
      const let_in = outcome.ok || !shut.includes(outcome.refused);
      assert.equal(let_in, allowed, `${name}: ${JSON.stringify(outcome)}`);
      if (hidden) {
        assert.deepEqual(outcome, { ok: false, refused: "case.not-found" }, name);
      }
    }
  });

  test(`list and search show the case to whoever may see it: ${who}`, async () => {
    const visible = may(actor, "case.list", null) && may(actor, "case.read", { restricted, part });
    const listed = await listCases(cell, actor, { after: null }, dayOf(noon));
    const found = ok(await find(cell, actor, restricted ? "K-SHVT" : "K-APEN", {})).cases.found;
    for (const cases of [listed.ok ? listed.value.cases : [], found]) {
      assert.equal(cases.map(({ id }) => id).includes(caseId), visible);
    }
  });
}

test("the database itself hides the name from a colleague without a part, and from one who steps aside", async () => {
  const { caseId, person } = await aFullCase(false);
  const name = (actor: Colleague) =>
    asActor(cell, actor, async (tx) => {
      const { rows } = await tx.query("select from identity.person_name where person = $1", [
        person,
      ]);
      return rows.length;
    });
  assert.equal(await name(owner), 1, "someone must see it, or this test means nothing");
  for (const part of [null, "recused"] as const) {
    const actor = await aColleagueWith(cluster, cell, "supervisor", { caseId, part });
    assert.equal(await name(actor), 0, String(part));
  }
});

test("nobody can make themselves owner of a case that another opened, nor enter one that is hidden", async () => {
  const { caseId } = await aFullCase(true);
  const outsider = await testColleague(cluster, cell, "caseworker");
  for (const part of ["owner", "member"]) {
    await assert.rejects(
      asActor(cell, outsider, (tx) =>
        tx.query(
          `insert into work.case_member (case_id, actor, part) values ('${caseId}', '${outsider.id}', '${part}')`,
        ),
      ),
      /row-level security/,
    );
  }
});
