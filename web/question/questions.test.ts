import assert from "node:assert/strict";
import test from "node:test";
import { noteOutcome } from "../../api/outcome/note.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asksOf, filledIn } from "../../test/factories/asks.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const liv = await testColleague(cluster, cell, "supervisor", "Liv Berg");
const ask = asksOf(testPages(testHouse([cell]), { liv: testDesk(cell, liv) }));
const today = dayOf(noon);
const open = async () => `/cases/${await anOpenCase(cell, liv)}`;

type Row = readonly [Readonly<Record<string, string>>, readonly string[]];

async function refuses(to: string, whole: Readonly<Record<string, string>>, rows: readonly Row[]) {
  for (const [more, wrong] of rows) {
    const form = { ...whole, ...more };
    const refused = await ask("liv", to, form);
    assert.deepEqual([refused.status, refused.wrong], [400, wrong]);
    for (const [name, typed] of Object.entries(form).filter(([, typed]) => typed.trim() !== "")) {
      assert.ok(filledIn(refused.html, name).includes(typed), `${name}, ${wrong}`);
    }
  }
}

test("what is seen is written down by facts or words; with neither it is refused at the words, and what was chosen stays", async () => {
  const at = `${await open()}/observations`;
  const whole = { source: "call", how: "seen", scope: "most", day: "2026-11-20", verified: "yes" };
  await refuses(at, whole, [
    [{}, ["words observation.says-nothing"]],
    [{ words: "x".repeat(20_001), "f.pay.cash": "yes" }, ["words too-long"]],
  ]);
  const fact = { ...whole, "f.pay.cash": "yes" };
  assert.equal((await ask("liv", at, fact)).location, `${at}?kept=yes`);
  const { html } = await ask("liv", `${at}?kept=yes`);
  assert.match(html, /<article class="observation"/);
  assert.deepEqual(filledIn(html, "scope"), ["one"], "the next begins anew");
});

test("a question is kept as it was asked, hinted about once where it leads, and answered later", async () => {
  const at = `${await open()}/questions`;
  const whole = { on: today, language: "nb", interpreter: "none", rights: "no" };
  const rows: readonly Row[] = [
    [{}, ["wording question.no-wording"]],
    [{ wording: "Hvor bor du?", on: "" }, ["on no-day"]],
    [{ wording: "Hvor bor du?", on: "2026-12-24" }, ["on question.not-yet-asked"]],
    [
      { wording: "Hvor bor du?", on: "x", interpreter: "" },
      ["on no-day", "interpreter not-chosen"],
    ],
    [{ wording: "Hvor bor du?", told: "y".repeat(2001) }, ["told too-long"]],
  ];
  await refuses(`${at}/asked`, whole, rows);
  const leads = { ...whole, wording: "De tok passet ditt, ikke sant?" };
  const hint = await ask("liv", `${at}/asked`, leads);
  assert.deepEqual([hint.status, hint.wrong], [200, []], "a hint is no refusal");
  assert.match(hint.html, /data-tone="awaited"/);
  assert.deepEqual(filledIn(hint.html, "hinted"), [leads.wording]);
  assert.deepEqual(filledIn(hint.html, "wording"), [leads.wording]);
  const { location } = await ask("liv", `${at}/asked`, { ...leads, hinted: leads.wording });
  const asked = location?.split("#")[1] ?? "";
  assert.equal(location, `${at}/asked#${asked}`);

  const answer = `${at}/asked/${asked}/answer`;
  await refuses(answer, { answer: "Ja, de gjorde det." }, [
    [{ on: "" }, ["on no-day"]],
    [{ on: "2026-12-24" }, ["on question.not-yet-answered"]],
    [{ on: "2026-11-01" }, ["on question.answered-before-asked"]],
  ]);
  assert.deepEqual((await ask("liv", answer, { on: today })).wrong, [
    "answer observation.says-nothing",
  ]);
  const said = { on: today, answer: "Ja, de gjorde det." };
  assert.equal((await ask("liv", answer, said)).location, location);
  assert.equal((await ask("liv", answer)).location, location, "there is nothing more to answer");
  assert.deepEqual((await ask("liv", answer, said)).wrong, ["answer question.already-answered"]);
});

test("what the police said of asking on is written down with who and when", async () => {
  const caseId = await anOpenCase(cell, liv);
  const reported = { kind: "reported", provision: null, note: null, happened: today } as const;
  ok(await noteOutcome(cell, liv, { ...reported, caseId }, noon));
  const to = `/cases/${caseId}/questions/agreement`;
  await refuses(to, { who: "Ida, etterforsker" }, [
    [{}, ["holds not-chosen", "on no-day"]],
    [{ holds: "yes", on: "2026-12-24" }, ["on question.not-yet-agreed"]],
    [{ holds: "no", on: today, who: " " }, ["who question.agreed-by-whom"]],
    [{ holds: "no", on: today, who: "x".repeat(201) }, ["who too-long"]],
  ]);
  const said = { holds: "yes", on: today, who: "Ida, etterforsker" };
  assert.equal((await ask("liv", to, said)).location, `/cases/${caseId}/questions`);
});
