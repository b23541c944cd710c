import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import { areas } from "../texts/texts.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const jonas = await testColleague(cluster, police, "caseworker");
const liv = await testColleague(cluster, shelter, "supervisor");
const caseId = await anOpenCase(police, jonas);
const theirs = await anOpenCase(shelter, liv);
const alm = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
const outside = await aColleagueWith(cluster, police, "caseworker", { caseId, part: null });
const officer = await aColleagueWith(cluster, police, "officer", { caseId, part: "member" });
const desks = {
  jonas: testDesk(police, jonas),
  outside: testDesk(police, outside),
  officer: testDesk(police, officer),
  liv: testDesk(shelter, liv),
};
const app = testPages(testHouse([police, shelter]), desks);

async function call(
  path: string,
  form?: readonly (readonly [string, string])[],
  { desk = "jonas", language = "en" }: { desk?: keyof typeof desks; language?: string } = {},
) {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": desk },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form.map(([a, b]) => [a, b])) }),
  });
  const { status, headers } = answer;
  return { status, to: headers.get("location") ?? "", text: await answer.text() };
}

const at = (rest: string) => `/cases/${caseId}/evidence${rest}`;
const codes = (text: string) => [
  ...new Set([...text.matchAll(/data-code="([\w.-]+)"/g)].map(([, code]) => code)),
];
const marks = (text: string) =>
  [...text.matchAll(/<tbody>[\s\S]*?<\/tbody>/g)]
    .flatMap(([body]) => [...body.matchAll(/<title>([^<]+)<\/title>/g)])
    .map(([, title]) => title);

const means = "element:strl-257/means";
const answered = [
  ["what", "A diary"],
  ["kind", "document"],
  ["speakerIs", ""],
  ["restsOnWords", alm],
  ["restsOnKnown", "yes"],
  ["how", "given"],
  ["on", "element:strl-257/means"],
  ["bears", "for"],
] as const;

test("an empty form says what is missing and keeps what was typed; a whole one leads to the item and the elements", async () => {
  const empty = await call(at("/items/new"), [["from", "The harbour office"]]);
  assert.equal(empty.status, 400);
  assert.deepEqual(codes(empty.text).toSorted(), ["missing", "not-chosen"]);
  assert.match(empty.text, /value="The harbour office"/);
  const kept = await call(at("/items/new"), answered);
  assert.equal(kept.status, 303);
  const item = await call(kept.to);
  assert.match(item.text, /A diary/);
  const matrix = await call(at(`?provision=strl-257&person=${alm}`));
  assert.deepEqual(marks(matrix.text), ["rests on the person’s own word"]);
  assert.match(matrix.text, /Own word only/);
});

test("nothing speaks for or against by default; what an item bears on is kept with it, or all comes back as it was typed", async () => {
  const mine = await anOpenCase(police, jonas);
  const own = `/cases/${mine}/evidence/items`;
  const chosen = (text: string) =>
    [...text.matchAll(/<input[^>]*name="bears"[^>]*>/g)]
      .filter(([input]) => / checked/.test(input))
      .map(([input]) => /value="([^"]*)"/.exec(input)?.[1]);
  assert.deepEqual(chosen((await call(`${own}/new`)).text), [""]);
  const whole = answered.filter(([name]) => !["restsOnWords", "on", "bears"].includes(name));
  const cases = [
    [["on", "element:strl-257/means"], "evidence.no-bears"],
    [["bears", "against"], "evidence.no-on"],
    [["on", "element:strl-257/nothing"], "evidence.no-such-place", ["bears", "for"]],
    [["persons", alm], "evidence.not-in-case", ["on", means], ["bears", "for"]],
  ] as const;
  for (const [one, code, ...more] of cases) {
    const answer = await call(`${own}/new`, [...whole, one, ...more]);
    assert.deepEqual([answer.status, codes(answer.text)], [400, [code]]);
    assert.match(answer.text, /value="A diary"/);
    assert.ok(!(await call(own)).text.includes("A diary"), code);
  }
  const later = await call(`${own}/new`, [...whole, ["on", ""], ["bears", ""]]);
  assert.equal(later.status, 303);
  assert.deepEqual(chosen((await call(later.to)).text), []);
});

test("a cycle is refused in the user’s language, beside the field, with nothing lost", async () => {
  const first = await aKeptItem(police, jonas, caseId);
  const second = await aKeptItem(police, jonas, caseId, { restsOnItems: [first] });
  const round = [
    ...answered.filter(([name]) => name !== "what"),
    ...([
      ["what", "Enda en liste"],
      ["corrects", first],
      ["restsOnItems", second],
    ] as const),
  ];
  for (const [language, words] of [
    ["nb", areas.nb.evidence.words],
    ["en", areas.en.evidence.words],
  ] as const) {
    const answer = await call(at(`/items/new?corrects=${first}`), round, { language });
    assert.deepEqual([answer.status, codes(answer.text)], [400, ["evidence.rests-on-itself"]]);
    assert.ok(answer.text.includes(words["refusal.evidence.rests-on-itself"]));
    assert.match(answer.text, /value="Enda en liste"/);
  }
});

test("a withdrawn item keeps its page with why, is marked in the elements, and is not withdrawn twice", async () => {
  const { to } = await call(at("/items/new"), [
    ...answered.map(([name, value]) =>
      name === "bears" ? (["bears", "against"] as const) : ([name, value] as const),
    ),
  ]);
  const why = [["why", "Another person’s diary"]] as const;
  assert.equal((await call(`${to}/withdraw`, [["why", ""]])).status, 400);
  assert.equal((await call(`${to}/withdraw`, why)).status, 303);
  assert.match((await call(to)).text, /Another person’s diary/);
  const again = await call(`${to}/withdraw`, why);
  assert.deepEqual(codes(again.text), ["evidence.already-withdrawn"]);
  assert.ok(marks((await call(at(""))).text).includes("withdrawn"));
});

test("who may not read it sees the same whether there is any or not, and no way to it where it is never theirs", async () => {
  const empty = await anOpenCase(police, jonas);
  const item = await aKeptItem(police, jonas, caseId);
  for (const desk of ["outside", "officer"] as const) {
    for (const path of ["", "/items", "/items/new", `/items/${item}`]) {
      const [one, none] = [caseId, empty].map((id) =>
        call(`/cases/${id}/evidence${path}`, undefined, { desk }),
      );
      const [shown, other] = [await one, await none];
      assert.equal(shown?.status, 403, path);
      const bare = (text = "", id = "") => text.replaceAll(id, "").replace(/nonce="[^"]+"/g, "");
      assert.equal(bare(shown?.text, caseId), bare(other?.text, empty), path);
    }
  }
  const elsewhere = await call(`/cases/${empty}/evidence/items/${item}`);
  assert.equal(elsewhere.status, 404);
  const theirsAt = await call(`/cases/${theirs}/evidence`, undefined, { desk: "liv" });
  assert.equal(theirsAt.status, 403);
  const tabs = await call(`/cases/${theirs}/provisions`, undefined, { desk: "liv" });
  assert.equal(tabs.status, 200);
  assert.ok(!tabs.text.includes("/evidence"));
});

test("a file is kept once with its digest, comes back as an attachment, and what is wrong is said beside it", async () => {
  const item = await aKeptItem(police, jonas, caseId);
  const send = async (bytes: string, name: string) => {
    const body = new FormData();
    body.set("file", new File([bytes], name));
    body.set("sha256", "");
    const answer = await app.request(`http://localhost${at(`/items/${item}/file`)}`, {
      method: "POST",
      headers: { host: "localhost", "x-desk": "jonas", "sec-fetch-site": "same-origin" },
      body,
    });
    return { status: answer.status, text: await answer.text() };
  };
  const wrong = await send("MZ\0", "program.pdf");
  assert.deepEqual([wrong.status, codes(wrong.text)], [400, ["evidence.file-wrong-type"]]);
  assert.equal((await send("%PDF-1.7 a ticket", "billett æ.pdf")).status, 303);
  assert.match((await call(at(`/items/${item}`))).text, /SHA-256 [0-9a-f]{64}/);
  const log = (await call(`/cases/${caseId}/log`)).text;
  assert.ok(log.includes(areas.en.log.words["log.verb.evidence.kept"]));
  assert.ok(!log.includes("sha256:"), "a digest is for the check of the log, and for no reader");
  const file = await app.request(`http://localhost${at(`/items/${item}/file`)}`, {
    headers: { host: "localhost", "x-desk": "jonas" },
  });
  assert.equal(await file.text(), "%PDF-1.7 a ticket");
  assert.match(file.headers.get("content-disposition") ?? "", /^attachment; .*billett%20%C3%A6/);
});

test("where an item went is added to its way; what is wrong is said beside it, with nothing lost", async () => {
  const item = await aKeptItem(police, jonas, caseId);
  const to = at(`/items/${item}`);
  const told = [
    ["happened", "2027-01-01"],
    ["to", "The depot"],
    ["passed-why", "For the trial"],
  ] as const;
  const wrong = await call(`${to}/custody`, told);
  assert.deepEqual([wrong.status, codes(wrong.text)], [400, ["not-chosen"]]);
  const later = await call(`${to}/custody`, [...told, ["deed", "moved"]]);
  assert.deepEqual([later.status, codes(later.text)], [400, ["evidence.step-later"]]);
  assert.match(later.text, /<details open[^>]*>[^\0]*value="The depot"[^\0]*For the trial/);
  const kept = await call(`${to}/custody`, [
    ...told.slice(1),
    ["happened", "2026-11-01"],
    ["deed", "moved"],
  ]);
  assert.equal(kept.status, 303);
  assert.match((await call(to)).text, /<bdi>The depot<\/bdi>[^\0]*<bdi>For the trial/);
  await aKeptItem(police, jonas, caseId, { corrects: item });
  assert.ok(
    !(await call(to)).text.includes("/custody"),
    "a corrected item goes on as its correction",
  );
});

test("the chronology places what has a date, keeps the rest apart, and is chosen by whose word it is", async () => {
  const of = await anOpenCase(police, jonas);
  const own = ok(await addPerson(police, jonas, { caseId: of, pseudonym: "Osp" }, noon));
  const dates = { madeEarliest: "2026-05-02", madeLatest: "2026-05-03" };
  await aKeptItem(police, jonas, of, { what: "Later list", ...dates, madeSaid: "in May" });
  await aKeptItem(police, jonas, of, {
    what: "Early note",
    madeLatest: "2026-01-02",
    restsOnWords: [own],
  });
  await aKeptItem(police, jonas, of, { what: "Loose photo" });
  const shown = async (asked = "") => {
    const { text } = await call(`/cases/${of}/evidence/chronology?${asked}`);
    return [...text.matchAll(/<bdi>(\w+ \w+)<\/bdi><\/a>/g)].map(([, name]) => name);
  };
  assert.deepEqual(await shown(), ["Early note", "Later list", "Loose photo"]);
  assert.deepEqual(await shown(`person=${own}&word=own`), ["Early note"]);
  assert.deepEqual(await shown("element=strl-257/means"), []);
});

test("no text of evidence weighs anything", () => {
  for (const language of ["en", "nb"] as const) {
    const { words } = areas[language].evidence;
    assert.doesNotMatch(
      Object.values(words).join("\n"),
      /score|proved|bevist|sannsynlig|probab|strength|%/i,
    );
  }
});
