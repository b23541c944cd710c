import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { find, keepSearch, readSearch } from "./find.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const per = await testColleague(cluster, cell, "caseworker", "Per Vik");
const names = { cleaning: ["Renhold", "Cleaning"], "car-care": ["Bilvask, dekk", "Car wash"] };

const shut = await anOpenCase(cell, liv, {
  ...{ label: "K-0AB1-2CD3", place: "Hemmelvik", restricted: true },
});
const granli = await anOpenCase(cell, liv, { label: "K-6W9H-2MXA", place: "Granli" });
const alesund = await anOpenCase(cell, liv, { label: "K-FPQN-PD9B", place: "Ålesund, Søre-Vik" });
const kyiv = await anOpenCase(cell, liv, { label: "K-T2XN-06S8", place: "Київська 4" });
const asal = ok(await addPerson(cell, liv, { caseId: granli, pseudonym: "Asal" }, noon));
const barlind = ok(await addPerson(cell, liv, { caseId: shut, pseudonym: "Barlind" }, noon));

const casesFor = async (actor: Colleague, words: string) =>
  ok(await find(cell, actor, words, names)).cases.found.map(({ id }) => id);
const personsFor = async (actor: Colleague, words: string) =>
  ok(await find(cell, actor, words, names)).persons.found.map(({ id }) => id);

for (const [words, expected, why] of [
  ["granli", granli, "the place"],
  ["GRAN", granli, "how it begins"],
  ["granlli", granli, "a letter too many"],
  ["grani", granli, "a letter missing"],
  ["grenli", granli, "another letter"],
  ["garnli", granli, "two letters swapped"],
  ["K-6W9H-2MXA", granli, "the code"],
  ["k6w9h", granli, "the code without hyphens"],
  ["6w9h", granli, "the code without its letter"],
  ["K 6W9H 2MXA", granli, "the code with spaces"],
  ["K-T2XN-O6S8", kyiv, "the code with a letter for a digit"],
  ["alesund", alesund, "a for å"],
  ["Aalesund", alesund, "aa for å"],
  ["sore vik", alesund, "o for ø, and no hyphen"],
  ["sørevik", alesund, "in one word"],
  ["kyivska", kyiv, "Latin letters for Cyrillic, and one otherwise than we write it"],
  ["київська", kyiv, "in its own letters"],
  ["granli asal", granli, "a place and a person"],
  ["renhold granli", granli, "a kind of work and a place"],
  ["\u202bgranli\u202c", granli, "marks of direction"],
] as const) {
  test(`“${words}” finds its case: ${why}`, async () => {
    assert.equal((await casesFor(liv, words))[0], expected);
  });
}

test("every word must be found, and signs mean nothing", async () => {
  for (const words of [
    "granli hemmelvik",
    "granli xqzwv",
    "%",
    "_",
    "\\",
    "%%%",
    "' or 1=1",
    "§",
  ]) {
    assert.deepEqual(await casesFor(liv, words), [], words);
  }
  assert.deepEqual(await casesFor(liv, "x".repeat(100)), []);
  assert.deepEqual(await casesFor(liv, "granli ".repeat(14)), [granli]);
});

test("a person is found by pseudonym, and what else was typed may be of the case", async () => {
  assert.deepEqual(await personsFor(liv, "asal"), [asal]);
  assert.deepEqual(await personsFor(liv, "asal granli"), [asal]);
  assert.deepEqual(await personsFor(liv, "asal alesund"), []);
});

test("a restricted case is found by its members, and by nobody else, by no word and no typing error", async () => {
  for (const words of ["hemmelvik", "hemelvik", "k0ab1", "barlind", "barlinn"]) {
    assert.deepEqual(await casesFor(liv, words), [shut], words);
    const found = ok(await find(cell, per, words, names));
    assert.deepEqual([found.cases.found, found.persons.found], [[], []], words);
  }
  assert.deepEqual(await personsFor(liv, "barlind"), [barlind]);
});

test("who is aside from a case no longer finds it; a new member does", async () => {
  const open = await anOpenCase(cell, liv, { label: "K-AS1D-0000", place: "Sidevika" });
  const aside = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: open,
    part: "recused",
  });
  assert.deepEqual(await casesFor(per, "sidevika"), [open]);
  assert.deepEqual(await casesFor(aside, "sidevika"), []);
  assert.deepEqual(await casesFor(aside, "cleaning sidevika"), []);
  const member = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: shut,
    part: "member",
  });
  assert.deepEqual(await casesFor(member, "hemmelvik"), [shut]);
  assert.deepEqual(await personsFor(member, "barlind"), [barlind]);
});

test("what waits in the inbox is found by place, work and sender, until it is taken on", async () => {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `with d as (insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
                  values (gen_random_uuid(), 'in', 'public', gen_random_uuid(), 1, 'report', 'x', now()) returning id)
       insert into work.incoming (id, kind, sender, content, came_at, named, document)
       select id, 'report', 'public', '{"place": "Ødegård", "sector": "car-care", "words": "secretly"}', now(), false, id from d`,
    );
  });
  const inbox = async (actor: Colleague, words: string) =>
    ok(await find(cell, actor, words, names)).incoming.found.map(({ place }) => place);
  for (const words of ["odegard", "ødegaard", "bilvask", "odegrad", "car odegard"]) {
    assert.deepEqual(await inbox(per, words), ["Ødegård"], words);
  }
  assert.deepEqual(await inbox(per, "secretly"), []);
  await asAdmin(cluster, cell.id, (client) =>
    client.query(
      `insert into work.incoming_recused (incoming, colleague) select id, $1 from work.incoming`,
      [per.id],
    ),
  );
  assert.deepEqual(await inbox(per, "odegard"), []);
  assert.deepEqual(await inbox(liv, "odegard"), ["Ødegård"]);
});

test("who reads no cases finds none", async () => {
  const analyst = await testColleague(cluster, cell, "analyst");
  assert.deepEqual(await casesFor(analyst, "granli"), []);
});

test("what was typed is read by its number for ten minutes, by who typed it, and is nowhere in the log", async () => {
  const id = ok(await keepSearch(cell, liv, "granli"));
  assert.equal(ok(await readSearch(cell, liv, id, names)).typed, "granli");
  const ended = { ok: false, refused: "search.ended" };
  assert.deepEqual(await readSearch(cell, per, id, names), ended);
  assert.deepEqual(await readSearch(cell, liv, "granli", names), ended);
  const kept = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ row: string }>(
      "select s::text as row from work.search s union all select e::text from log.entry e where verb like 'search.%'",
    );
    await client.query("update work.search set at = at - interval '10 minutes'");
    return rows.map(({ row }) => row).join("\n");
  });
  assert.match(kept, /search\.type/);
  assert.doesNotMatch(kept, /granli/i);
  assert.deepEqual(await readSearch(cell, liv, id, names), ended);
});
