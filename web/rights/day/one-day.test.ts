import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../../api/person/person.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { anOpenCase } from "../../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { sayIn } from "../../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker");
const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
const app = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });
const added = await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon);
assert.ok(added.ok);
const at = `/cases/${caseId}/persons/${added.value}/rights`;

test("one thing that is to be done by a day is ticked too: a letter to the boss is not what was to be sent", async () => {
  const other = await addPerson(cell, owner, { caseId, pseudonym: "Ask" }, noon);
  assert.ok(other.ok);
  const theirs = `/cases/${caseId}/persons/${other.value}/rights`;
  const drop = { kind: "case-dropped", day: "2026-11-10", until: "2026-12-01", provision: "257" };
  const happened = { ...drop, source: "document" };
  assert.equal((await call(`${theirs}/happened`, happened)).status, 303);
  const [, day = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*To appeal/.exec((await call(theirs)).text) ??
    assert.fail("a day");
  const boss = {
    id: crypto.randomUUID(),
    how: "done",
    on: "2026-11-15",
    words: "Sendte brev til sjefen",
  };
  const not = await call(`${theirs}/days/${day}/met`, boss, "nb");
  assert.equal(not.status, 400);
  assert.match(not.text, /href="#each"[^>]*>Kryss av bare hvis akkurat dette er gjort/);
  assert.match(not.text, /value="Sendte brev til sjefen"/);
  assert.match((await call(theirs)).text, new RegExp(`days/${day}/met`), "it still stands");
  assert.equal((await call(`${theirs}/days/${day}/met`, { ...boss, each: "0" })).status, 303);
});

async function call(path: string, form?: Readonly<Record<string, string>>, language = "en") {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": "owner" },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  const to = answer.headers.get("location") ?? "";
  return { ...{ status: answer.status, to }, text: await answer.text() };
}

test("a day before what it hangs on is refused at its field, with what was typed", async () => {
  const dropped = { kind: "case-dropped", day: "2026-11-20", source: "document" };
  assert.equal((await call(`${at}/happened`, dropped)).status, 303);
  const [, day = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*To appeal/.exec((await call(at)).text) ??
    assert.fail("the appeal of the drop cannot wait");
  const early = {
    id: crypto.randomUUID(),
    how: "done",
    on: "2026-11-01",
    words: "Rang the lawyer.",
    each: "0",
  };
  for (const [language, words] of [
    ["en", /The day is before what this hangs on had happened/],
    ["nb", /Dagen er før det skjedde som dette henger på/],
  ] as const) {
    const { status, text } = await call(`${at}/days/${day}/met`, early, language);
    assert.equal(status, 400);
    assert.match(text, /href="#on"/);
    assert.match(text, words);
    assert.match(text, /value="2026-11-01"/);
    assert.match(text, /value="Rang the lawyer\."/);
  }
  const onTheDay = await call(`${at}/days/${day}/met`, { ...early, on: "2026-11-20" });
  assert.equal(onTheDay.status, 303);
});

test("a day to claim pay by leads to writing that the pay is paid, with the words of that form, and then no day of it is left", async () => {
  const other = await addPerson(cell, owner, { caseId, pseudonym: "Lind" }, noon);
  assert.ok(other.ok);
  const theirs = `/cases/${caseId}/persons/${other.value}/rights`;
  const told = { source: "document", provision: "", where: "" };
  for (const day of ["2026-09-15", "2026-10-15"]) {
    const due = { kind: "wage-due", day, until: "", ...told };
    assert.equal((await call(`${theirs}/happened`, due)).status, 303);
  }
  const claims = async () =>
    [...(await call(theirs)).text.matchAll(/days\/([0-9a-f-]+)\/met"[^>]*Claim for pay/g)].map(
      ([, id]) => id,
    );
  const [first, ...more] = await claims();
  assert.equal(more.length, 1, "there are two days, or this means nothing");
  for (const [language, label, words] of [
    ["en", "Covers pay that should have been paid through", "write it as a step in the plan"],
    ["nb", "Gjelder lønn som skulle vært betalt til og med", "skriv det som et steg i planen"],
  ] as const) {
    const page = (await call(`${theirs}/days/${first}/met`, undefined, language)).text;
    const [, way = ""] = /href="([^"]*kind=wages-settled)#note"/.exec(page) ?? [];
    const form = (await call(way, undefined, language)).text;
    assert.match(form, /value="wages-settled" selected/);
    assert.ok(form.includes(label) && form.includes(words), form);
  }
  const paid = { kind: "wage-paid", day: "2026-11-18", ...told };
  const which = await call(`${theirs}/happened`, paid);
  assert.equal(which.status, 400);
  assert.match(
    which.text,
    /Write which pay day the pay is of.*|the day that it should have been paid/s,
  );
  const one = await call(`${theirs}/happened`, { ...paid, until: "2026-10-15" });
  assert.equal(one.status, 303);
  const after = (await call(one.to)).text;
  assert.match(
    after,
    /This is not claimed any more, what should have been paid: 15 October 2026\./,
  );
  assert.equal((await claims()).length, 1, "the pay of the other day is claimed still");
  const entry = /entry=([0-9a-f-]+)/.exec(one.to)?.[1] ?? "";
  const back = {
    ...paid,
    replaces: `entry:${entry}`,
    not: "not",
    until: "2026-10-15",
    words: "It did not come.",
  };
  assert.equal((await call(`${theirs}/happened`, back)).status, 303);
  assert.equal((await claims()).length, 2);
  const settled = { kind: "wages-settled", day: "2026-11-20", ...told };
  const late = await call(`${theirs}/happened`, { ...settled, until: "2026-11-21" });
  assert.equal(late.status, 400);
  assert.match(late.text, /href="#until"/);
  const kept = await call(`${theirs}/happened`, { ...settled, until: "2026-10-15" });
  assert.equal(kept.status, 303);
  const happened = await call(`${theirs}/happened`, undefined, "nb");
  assert.match(happened.text, /forlik og den er betalt, gjelder lønn til og med 15\. oktober 2026/);
  assert.deepEqual(await claims(), []);
});

test("beside the days one comes to who the lawyer is: with a number where the directory has one, and said where it is unconfirmed", async () => {
  const other = await addPerson(cell, owner, { caseId, pseudonym: "Alm" }, noon);
  assert.ok(other.ok);
  const theirs = `/cases/${caseId}/persons/${other.value}/rights`;
  assert.doesNotMatch((await call(theirs)).text, /Who that is/, "nothing waits");
  const dropped = { kind: "case-dropped", day: "2026-11-20", source: "document" };
  assert.equal((await call(`${theirs}/happened`, dropped)).status, 303);
  for (const [language, summary] of [
    ["en", /<summary>Who that is: lawyer/],
    ["nb", /<summary>Hvem det er: advokat/],
  ] as const) {
    const { text } = await call(theirs, undefined, language);
    const [, day = ""] = /href="[^"]*(\/days\/[^"]*\/met)"/.exec(text) ?? [];
    for (const html of [text, (await call(`${theirs}${day}`, undefined, language)).text]) {
      const part = html.slice(html.search(summary)).split("</details>")[0] ?? "";
      assert.match(part, /directory\/rosa">ROSA[^<]*<\/a>.*?href="tel:22331160"/s);
      assert.match(part, /href="https:\/\/juss-buss\.no"/);
      const [, marked = ""] = /Gatejuristen(.*?)<\/li>/s.exec(part) ?? [];
      assert.ok(marked.includes(sayIn(language)("frame.tag.unconfirmed")), marked);
      assert.match(part, /href="\/knowledge\/directory\?need=lawyer"/);
    }
  }
});

test("earlier answers to a question are still to be read, struck through, the last first", async () => {
  const asked = `${at}/answers/under-eighteen`;
  const answer = (said: string, on: string) => ({
    ...{
      id: crypto.randomUUID(),
      answer: said,
      on,
      source: "authority",
      words: `UDI looked into it: over 18. Said ${on}.`,
    },
  });
  assert.equal((await call(asked, answer("yes", "2026-11-10"))).status, 303);
  assert.doesNotMatch((await call(asked)).text, /<del>/);
  for (const on of ["2026-11-12", "2026-11-14"]) {
    assert.equal((await call(asked, answer("no", on))).status, 303);
  }
  const { text } = await call(asked);
  const struck = [...text.matchAll(/<del>(.*?)<\/del>/gs)].map(([, words = ""]) => words);
  assert.deepEqual(
    struck.map((words) => /Said ([\d-]+)/.exec(words)?.[1]),
    ["2026-11-12", "2026-11-10"],
  );
  assert.ok(text.indexOf("Said 2026-11-14") < text.indexOf("<del>"), "the last stands first");
});

test("of two drops with one last day, the page says what is still to be sent, and what was written of the other", async () => {
  const other = await addPerson(cell, owner, { caseId, pseudonym: "Selje" }, noon);
  assert.ok(other.ok);
  const theirs = `/cases/${caseId}/persons/${other.value}/rights`;
  const drop = async (day: string, provision: string) => {
    const form = { kind: "case-dropped", day, until: "2026-12-01", provision, source: "document" };
    assert.equal((await call(`${theirs}/happened`, form)).status, 303);
  };
  await drop("2026-11-10", "257");
  const [, day = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*To appeal/.exec((await call(theirs)).text) ??
    assert.fail("a day");
  const sent = {
    id: crypto.randomUUID(),
    how: "done",
    on: "2026-11-15",
    words: "Sent of § 257.",
    each: "0",
  };
  assert.equal((await call(`${theirs}/days/${day}/met`, sent)).status, 303);
  await drop("2026-11-20", "395");
  const { text } = await call(`${theirs}/days/${day}/met`);
  assert.match(text, /20\s+November\s+2026\s+\(§\s+395\)/);
  assert.doesNotMatch(text, /10\s+November\s+2026\s+\(§\s+257\)/);
  assert.match(text, /Sent of § 257\./);
  assert.match(text, /name="words"/, "it can be written as done");
});

test("what cannot wait leads to writing the last day of that very drop, and of no other", async () => {
  const other = await addPerson(cell, owner, { caseId, pseudonym: "Hegg" }, noon);
  assert.ok(other.ok);
  const theirs = `/cases/${caseId}/persons/${other.value}/rights`;
  const drops = [
    ["2026-11-20", "257"],
    ["2026-11-20", "259"],
    ["2026-11-10", "395"],
  ] as const;
  for (const [day, provision] of drops) {
    const dropped = { kind: "case-dropped", day, provision, source: "document" };
    assert.equal((await call(`${theirs}/happened`, dropped)).status, 303, provision);
  }
  const { text } = await call(theirs);
  const ways = [...text.matchAll(/href="([^"]*replaces=[^"#]*)#until"/g)].map(
    ([, way = ""]) => way,
  );
  const forms = await Promise.all(ways.map(async (way) => (await call(way)).text));
  assert.deepEqual(
    forms.map((form) => /takes the place of: [^<]*§+ (\d+)/.exec(form)?.[1]),
    ["395", "257", "259"],
    "in the order in which they are told",
  );
});

test("of two things to be done by one day none is written as done with the other: each is ticked, and none is lost", async () => {
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Gran" }, noon);
  assert.ok(person.ok);
  const theirs = `/cases/${caseId}/persons/${person.value}/rights`;
  const pay = { kind: "wage-due", day: "2026-10-15", source: "document" };
  assert.equal((await call(`${theirs}/happened`, pay)).status, 303);
  const list = (await call(theirs, undefined, "nb")).text;
  const links = [...list.matchAll(/days\/([0-9a-f-]+)\/met/g)].map(([, day = ""]) => day);
  const pages = await Promise.all(
    [...new Set(links)].map(async (day) => ({
      day,
      text: (await call(`${theirs}/days/${day}/met`, undefined, "nb")).text,
    })),
  );
  const two =
    pages.find(({ text }) => text.includes('id="each-1"')) ?? assert.fail("pay and holiday pay");
  assert.match(two.text, /Krev feriepengene skriftlig/);
  const form = {
    id: crypto.randomUUID(),
    how: "done",
    on: "2026-11-20",
    words: "Sendt brev om lønna.",
  };
  const half = await call(`${theirs}/days/${two.day}/met`, { ...form, each: "0" }, "nb");
  assert.equal(half.status, 400);
  assert.match(half.text, /href="#each"[^>]*>Alt som står her, må være gjort/);
  assert.match(half.text, /value="Sendt brev om lønna\."/);
  const body = new URLSearchParams([...Object.entries(form), ["each", "0"], ["each", "1"]]);
  const whole = await app.request(`http://localhost${theirs}/days/${two.day}/met`, {
    method: "POST",
    headers: { host: "localhost", "x-desk": "owner", "sec-fetch-site": "same-origin" },
    body,
  });
  assert.equal(whole.status, 303);
});

test("a last day that is written, but so far off that the year may be wrong, is not said to be missing, and leads to where it is corrected", async () => {
  const missing = {
    en: /is not written down|Write down the last day|Once the last day is written down/,
    nb: /er ikke skrevet ned|Skriv ned siste dag|Når siste dag er skrevet ned/,
  };
  const wrong = { en: "Correct the days", nb: "Rett dagene" };
  for (const [kind, pseudonym] of [
    ["case-dropped", "Lerk"],
    ["expulsion-decided", "Older"],
  ] as const) {
    const other = await addPerson(cell, owner, { caseId, pseudonym }, noon);
    assert.ok(other.ok);
    const theirs = `/cases/${caseId}/persons/${other.value}/rights`;
    const far = { kind, day: "2026-11-10", until: "2027-12-01", source: "document" };
    assert.equal((await call(`${theirs}/happened`, far)).status, 303);
    for (const language of ["en", "nb"] as const) {
      const { text } = await call(theirs, undefined, language);
      const way = new RegExp(`href="([^"]*)#note">${wrong[language]}</a>`).exec(text)?.[1] ?? "";
      const form = (await call(way)).text;
      assert.match(
        form,
        /id="day"[^>]*value="2026-11-10".*id="until"[^>]*value="2027-12-01"/s,
        kind,
      );
      const both = {
        en: "10 November 2026, with 1 December 2027 as its last day",
        nb: "10. november 2026, med siste dag 1. desember 2027",
      };
      assert.ok(text.replaceAll("\u00a0", " ").includes(both[language]), `${kind}, ${language}`);
      const [, one = ""] = /href="([^"]*\/days\/[^"]*\/met)"/.exec(text) ?? [];
      const page = (await call(one, undefined, language)).text;
      const why = sayIn(language)("life.last-day-wrong");
      assert.ok(page.includes(why) && page.includes(wrong[language]), `${kind}, ${language}`);
      assert.doesNotMatch(page, missing[language]);
      assert.doesNotMatch(text, />(Write down the last day|Skriv ned siste dag)<\/a>/);
    }
  }
});
