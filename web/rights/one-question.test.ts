import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker");
const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
const app = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });

async function call(path: string, form?: Readonly<Record<string, string>>, language = "nb") {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": "owner" },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, text: (await answer.text()).replaceAll("\u00a0", " ") };
}

const said = {
  en: /that it is right, 11 December 2027 is believed.*nobody is reminded any more of 11 December 2026.*<form/s,
  nb: /at det stemmer, gjelder 11\. desember 2027.*blir ingen lenger minnet om 11\. desember 2026.*<form/s,
} as const;

for (const [kind, pseudonym, isTold] of [
  ["case-dropped", "Lerk", true],
  ["expulsion-decided", "Older", false],
] as const) {
  test(`before it is written that a far last day stands, the day to be safe that falls away by it is told, where there is one: ${kind}`, async () => {
    const added = await addPerson(cell, owner, { caseId, pseudonym }, noon);
    assert.ok(added.ok);
    const at = `/cases/${caseId}/persons/${added.value}/rights`;
    const far = { kind, day: "2026-11-20", until: "2027-12-11", source: "document" };
    assert.equal((await call(`${at}/happened`, far)).status, 303);
    const { text } = await call(`${at}/happened`);
    const way = /href="([^"]*answers\/stands\.far\.[^"]*)"/.exec(text)?.[1] ?? "";
    for (const language of ["en", "nb"] as const) {
      const page = await call(way, undefined, language);
      assert.equal(page.status, 200);
      assert.equal(said[language].test(page.text), isTold);
    }
    const stands = { answer: "stands", words: "", on: "2026-11-25", source: "document" };
    assert.equal((await call(way, stands)).status, 303);
    assert.doesNotMatch((await call(way)).text, said.nb, "it has fallen away");
  });
}
