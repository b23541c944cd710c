import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { lawWithEdits } from "../../api/edit/overlay.ts";
import { addPerson } from "../../api/person/person.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { day } from "../../domain/time/day.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import { takingOf, updateOf } from "../../law/acts/update.ts";
import { loadLaw } from "../../law/law.ts";
import { insertTaking } from "../../store/edit/acts.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { wrongIn } from "../../test/factories/forms.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "coordination", ["coordination"]);
const editor = await testColleague(cluster, cell, "editor", "Aslak");
const reader = await testColleague(cluster, cell, "caseworker", "Siv");
const files = loadLaw();
let law = files;
const house = {
  ...testHouse([cell]),
  get law() {
    return law;
  },
  relearn: async () => {
    law = await lawWithEdits(files, [cell]);
  },
};
const app = testPages(house, { editor: testDesk(cell, editor), reader: testDesk(cell, reader) });

async function get(at: string, who = "editor") {
  const answer = await app.request(at, { headers: { host: "localhost", "x-desk": who } });
  return { status: answer.status, html: await answer.text() };
}

async function send(at: string, typed: readonly (readonly [string, string])[], who = "editor") {
  const headers = { host: "localhost", origin: "http://localhost", "x-desk": who };
  const body = new URLSearchParams(typed.map(([name, value]) => [name, value]));
  const answer = await app.request(at, { method: "POST", headers, body });
  return { status: answer.status, html: await answer.text() };
}

const regulations = "forskrift-2009-10-15-1286";
const at = "/edit/law/utlendingsforskriften/8-3";

const condition = " og følge opp tiltak som myndighetene tilbyr";

/** § 8-3 with other words than a condition. */
async function take(words = "", on = "2026-11-20", after = 0, own = ""): Promise<void> {
  const read = (id: string) => {
    const file = path.resolve(import.meta.dirname, `../../law/acts/${id}.md`);
    const text = fs.readFileSync(file, "utf8");
    if (id === "lov-2008-05-15-35") {
      return `${text}${own}`;
    }
    return id === regulations ? text.replace(condition, words) : text;
  };
  const resting = resolved(law.acts, citationsIn(law));
  const update = updateOf(law.acts, resting, day(on), read);
  await insertTaking(cluster, cell.id, takingOf(update), daysAfterNoon(after));
  await house.relearn();
}

const hashIn = (html: string) => /name="hash" value="([^"]*)"/.exec(html)?.[1] ?? "";
const citingIn = (html: string) =>
  [...html.matchAll(/name="citing"[^>]*value="([^"]*)"/g)].map(([, value = ""]) => value);

test("a changed § 8-3: everyone is told at once, an editor reads what rests on it, and the mark is gone when all of it was read", async () => {
  const concept = "/knowledge/concepts/reflection-period";
  const marks = async (page: string, who = "reader") =>
    (await get(page, who)).html.includes('data-code="law.changed"');
  assert.equal(law, files);
  assert.doesNotMatch((await get("/edit/law")).html, /href="\/edit\/law\//);
  assert.equal(await marks(concept), false);

  await take();
  assert.equal(await marks(concept), true);
  assert.equal(await marks("/law/utlendingsforskriften/8-3"), true);
  assert.equal(await marks("/law/utlendingsforskriften/8-4"), false);
  assert.match((await get("/law/utlendingsforskriften/8-3")).html, /<details id="earlier-/);

  assert.match((await get("/edit/law")).html, new RegExp(`href="${at}"`));
  const { html } = await get(at);
  assert.match(html, /<del>[^<]*følge opp tiltak/);
  const citing = citingIn(html);
  assert.ok(
    citing.includes("right/reflection-permit") && citing.includes("concept/reflection-period"),
  );

  const hash = ["hash", hashIn(html)] as const;
  const none = await send(at, [hash, ["why", "Lest."]]);
  assert.deepEqual([none.status, wrongIn(none.html)], [400, [["citing", "not-chosen"]]]);
  const noWhy = await send(at, [hash, ["citing", "right/reflection-permit"], ["why", " "]]);
  assert.deepEqual([noWhy.status, wrongIn(noWhy.html)], [400, [["why", "edit.no-why"]]]);
  const stale = await send(at, [
    ["hash", "older"],
    ["citing", "right/reflection-permit"],
    ["why", "Lest."],
  ]);
  assert.deepEqual([stale.status, wrongIn(stale.html)], [400, [["citing", "edit.words-moved-on"]]]);
  const strange = await send(at, [hash, ["citing", "right/joint-liability"], ["why", "Lest."]]);
  assert.deepEqual(wrongIn(strange.html), [["citing", "edit.words-moved-on"]]);
  assert.equal(
    (await send(at, [hash, ["citing", "right/reflection-permit"], ["why", "Lest."]], "reader"))
      .status,
    403,
  );

  const one = await send(at, [hash, ["citing", "right/reflection-permit"], ["why", "Lest."]]);
  assert.equal(one.status, 303);
  const left = citingIn((await get(at)).html);
  assert.deepEqual(
    left,
    citing.filter((each) => each !== "right/reflection-permit"),
  );
  assert.equal(await marks(concept), true);
  await send(at, [hash, ...left.map((each) => ["citing", each] as const), ["why", "Lest, alle."]]);
  assert.equal(await marks(concept), false);
  assert.deepEqual(
    law.unread.map(({ kind, id, places }) => [kind, id, places.map((p) => p.section.number)]),
    [],
  );
  assert.equal(law.acts.asOf, "2026-11-20");
});

test("since a day: what changed, by area, and in whose cases; nothing where nothing changed", async () => {
  const caseId = await anOpenCase(cell, reader);
  const of = {
    caseId,
    person: ok(await addPerson(cell, reader, { caseId, pseudonym: "Rogn" }, noon)),
  };
  const granted = { type: "reflection-permit-granted", day: day("2026-10-01") } as const;
  ok(await noteLifeEvent(cell, reader, aLifeEvent(of, granted), noon));
  const since = async (on: string, who = "reader") =>
    (await get(`/law/changes?since=${on}`, who)).html;
  const place = 'href="/law/utlendingsforskriften/8-3"';
  const person = `href="/cases/${caseId}/persons/${of.person}/rights"`;
  const found = await since("2026-11-01");
  assert.ok(
    found.includes(place) && found.includes(person),
    "to the words, and to whose right it is",
  );
  assert.ok(!(await since("2026-11-01", "editor")).includes(person), "no one else's case");
  assert.ok((await since("2026-11-01", "nobody")).includes(place), "the words are for anyone");
  assert.ok(!(await since("2026-11-21")).includes(place), "nothing was taken in since");
  assert.match(await since("yesterday"), /ds-validation-message/);
});

test("in the worker's door a right whose words have changed says that it is not sure", async () => {
  const before = law;
  const read = (id: string) => {
    const text = fs.readFileSync(
      path.resolve(import.meta.dirname, `../../law/acts/${id}.md`),
      "utf8",
    );
    return id === "lov-2005-06-17-62"
      ? text.replace(
          "må skriftlig underrette arbeidsgiver om dette innen to uker",
          "må underrette arbeidsgiver innen en uke",
        )
      : text;
  };
  const resting = resolved(law.acts, citationsIn(law));
  const update = updateOf(law.acts, resting, day("2026-11-22"), read);
  assert.equal(
    update.changes.some(({ number }) => number === "17-3"),
    true,
  );
  const asked = async () => {
    const headers = { host: "localhost", origin: "http://localhost" };
    const body = new URLSearchParams({ go: "check-answer", "check-sent-away": "yes" });
    const html = await (await app.request("/job", { method: "POST", headers, body })).text();
    const [own = ""] = /data-right="sent-away"[\s\S]*?<\/li>/.exec(html) ?? [];
    return own.split("<h2>")[1]?.split('class="ds-field"')[0]?.includes('class="terms"');
  };
  assert.equal(await asked(), false);
  await insertTaking(cluster, cell.id, takingOf(update), daysAfterNoon(1));
  await house.relearn();
  assert.notEqual(law, before);
  assert.equal(await asked(), true);
});

test("after two takings the words are beside those that each statement was read with, not the last ones", async () => {
  await take(" og gi melding", "2026-11-23", 3);
  await take(" og gi skriftlig melding", "2026-11-24", 4);
  const wordsIn = (html: string) => ({
    went: [...html.matchAll(/<del>([^<]*)<\/del>/g)].map(([, words]) => words),
    came: [...html.matchAll(/<ins>([^<]*)<\/ins>/g)].map(([, words]) => words),
  });
  const before = { went: ["følge", "opp", "tiltak som myndighetene tilbyr"] };
  const { html } = await get(at);
  assert.deepEqual(wordsIn(html), { ...before, came: ["gi", "skriftlig", "melding"] });
  const read = citingIn(html)[0] ?? "";
  await send(at, [
    ["hash", hashIn(html)],
    ["citing", read],
    ["why", "Lest."],
  ]);
  await take(" og gi muntlig melding", "2026-11-25", 5);
  const both = (await get(at)).html;
  assert.deepEqual(wordsIn(both), {
    went: ["skriftlig", ...before.went],
    came: ["muntlig", "gi", "muntlig", "melding"],
  });
  assert.equal(citingIn(both).length, citingIn(html).length);
  await take("", "2026-11-26", 6);
  assert.deepEqual(citingIn((await get(at)).html), [], "all was read with these words once");
});

test("what an amending act held is read in its own act, beside the part; the part leads there", async () => {
  await take("", "2026-11-27", 7, "\n#### § 108 a. Straff\n\nMed bot straffes.\n");
  const [part, own] = ["endringslov%2012.%20juni%202026%20nr.%2032/i", "utlendingsloven/108a"];
  const { html } = await get(`/edit/law/${own}`);
  assert.ok(citingIn(html).length > 0);
  assert.match(html, /<del>[^<]*utilbørlig utnyttelse/);
  assert.ok(html.includes(`href="/law/${part}"`));
  assert.ok((await get(`/law/${part}`)).html.includes(`href="/law/${own}"`));
});
