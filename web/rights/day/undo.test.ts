import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../../api/person/person.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../../test/factories/case.ts";
import { problemsIn } from "../../../test/factories/forms.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const officer = await testColleague(cluster, cell, "officer");
const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
const aside = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "recused" });
const app = testPages(testHouse([cell]), {
  owner: { ...testDesk(cell, owner), name: "Ada Lind" },
  other: testDesk(cell, other),
  officer: testDesk(cell, officer),
  aside: testDesk(cell, aside),
});

type Form = Readonly<Record<string, string>>;

async function call(path: string, form?: Form, who = "owner", language = "en") {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": who },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, text: await answer.text() };
}

let persons = 0;

/** With a date to complete. */
async function aPerson() {
  const added = await addPerson(cell, owner, { caseId, pseudonym: `Rogn ${++persons}` }, noon);
  assert.ok(added.ok);
  const at = `/cases/${caseId}/persons/${added.value}/rights`;
  const permit = { kind: "reflection-permit-granted", day: "2026-08-31", source: "document" };
  assert.equal((await call(`${at}/happened`, permit)).status, 303);
  const [, day = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*28 February 2027/.exec((await call(at)).text) ?? [];
  return { at, day };
}
type Found = Awaited<ReturnType<typeof aPerson>>;

function hidden(text: string, name: "id" | "met"): string {
  const [, value] = new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(text) ?? [];
  assert.ok(value, `the form carries ${name}`);
  return value;
}

/** As a browser opens it now. */
async function meeting({ at, day }: Found, words: string, on = "2026-11-20"): Promise<Form> {
  const id = hidden((await call(`${at}/days/${day}/met`)).text, "id");
  return { id, how: "done", on, words, each: "0" };
}

async function undoing({ at, day }: Found, why: string): Promise<Form> {
  return { met: hidden((await call(`${at}/days/${day}/not-met`)).text, "met"), why };
}

test("before the press the form says what it writes down, and that it can be undone", async () => {
  const { at, day } = await aPerson();
  for (const [language, words] of [
    ["en", /can be undone\..*<\/p>.*Save how it went<\/button>/s],
    ["nb", /kan angres\..*<\/p>.*Lagre hvordan det gikk<\/button>/s],
  ] as const) {
    const { text } = await call(`${at}/days/${day}/met`, undefined, "owner", language);
    const [form = ""] = /<form[^>]*\/met".*?<\/form>/s.exec(text) ?? [];
    assert.match(form, words);
  }
});

const meet = ({ at, day }: Found, form: Form, who = "owner", language = "en") =>
  call(`${at}/days/${day}/met`, form, who, language);
const undo = ({ at, day }: Found, form: Form, who = "owner", language = "en") =>
  call(`${at}/days/${day}/not-met`, form, who, language);

test("of two tabs the second is told who wrote it before and of which day, and its words stand on the page", async () => {
  const found = await aPerson();
  const [one, two] = [
    await meeting(found, "Søkt hos politiet"),
    await meeting(found, "Дядя звонил", "2026-11-19"),
  ];
  assert.equal((await meet(found, one)).status, 303);
  assert.equal((await meet(found, one)).status, 303, "the very same pressed twice is one");
  for (const form of [two, { ...one, words: "Дядя звонил" }]) {
    const late = await meet(found, form, "other");
    assert.equal(late.status, 409);
    assert.deepEqual(problemsIn(late.text), ["words right-day.already-met"]);
    assert.match(late.text, /id="words"/, "the way there leads somewhere");
    assert.match(late.text, /already written that this was done\. Done 20 November 2026/);
    assert.match(late.text, /written down [^.]* by Ada Lind/);
    assert.match(late.text, /You had written:[^<]*<bdi>Дядя звонил/);
  }
  assert.match((await meet(found, two)).text, /You had written: 19 November 2026/);
  const norwegian = await meet(found, two, "other", "nb");
  assert.match(norwegian.text, /allerede skrevet at dette er gjort\. Gjort 20\. november 2026/);
  assert.match((await call(found.at)).text, /Søkt hos politiet/);
  assert.doesNotMatch((await call(found.at)).text, /Дядя/);
});

test("of two tabs the second is told what is wrong with its day too, and its words stand, though its form is gone", async () => {
  const found = await aPerson();
  const [one, two] = [await meeting(found, "Søkt"), await meeting(found, "Дядя звонил")];
  assert.equal((await meet(found, one)).status, 303);
  for (const on of ["", "i går", "2027-02-28"]) {
    const late = await meet(found, { ...two, on }, "other");
    assert.equal(late.status, 400, on);
    assert.match(problemsIn(late.text).join(), /^on /);
    assert.match(late.text, / id="on"/, "the way there leads somewhere");
    assert.match(late.text, /You had written:[^<]*<bdi>Дядя звонил/);
  }
});

test("a day that stands as done can be written as not done after all; it runs again, and what was first written stays", async () => {
  const found = await aPerson();
  const { at, day } = found;
  assert.doesNotMatch((await call(at)).text, /It was not done after all/, "nothing to undo");
  await meet(found, await meeting(found, "Søkt hos politiet"));
  const done = await call(at);
  assert.match(done.text, /Done 20 November 2026\. Written down [^.]* by Ada Lind/);
  assert.match(
    done.text,
    new RegExp(`href="${at}/days/${day}/not-met"[^>]*>It was not done after all<`),
  );
  assert.match((await call(at, undefined, "owner", "nb")).text, />Det ble ikke gjort likevel</);
  assert.doesNotMatch((await call(`${at}/calendar.ics`)).text, /20270228/);

  const empty = await undo(found, await undoing(found, " "));
  assert.equal(empty.status, 400);
  assert.deepEqual(problemsIn(empty.text), ["why right-day.no-reason"]);
  const long = await undo(found, await undoing(found, "é".repeat(501)));
  assert.equal(long.status, 400);
  assert.ok(long.text.includes("é".repeat(501)), "given back whole");

  const form = await undoing(found, "Søknaden gjaldt en annen");
  assert.equal((await undo(found, form, "other")).status, 303);
  const again = (await call(at)).text;
  assert.match(again, /<del>Done 20 November 2026[\s\S]*Søkt hos politiet[\s\S]*<\/del>/);
  assert.match(again, /Not done after all, written down [^<]* by Liv Berg: <bdi>Søknaden gjaldt/);
  assert.match(again, new RegExp(`days/${day}/met`), "it can be met anew");
  assert.match((await call(`${at}/calendar.ics`)).text, /20270228/);
  assert.match(
    (await call(`/cases/${caseId}/log`)).text,
    /wrote that what stood as done by a day was not done after all/,
  );
});

test("what was to be done by a day is said in the same words once it is done, with the day it was", async () => {
  const found = await aPerson();
  const { at } = found;
  const report = { kind: "police-report", day: "2026-09-15", provision: "257", source: "told" };
  assert.equal((await call(`${at}/happened`, report)).status, 303);
  const line = async (language: string) => {
    const { text } = await call(at, undefined, "owner", language);
    const lines = text.match(/<li class="case-line">.*?(?=<li class="case-line">|<svg)/gs) ?? [];
    return lines.find((each) => /28 January 2027|28\. januar 2027/.test(each)) ?? "";
  };
  const todo = (text: string) => /<ul>.*?<\/ul>/s.exec(text)?.[0] ?? "";
  const before = { en: todo(await line("en")), nb: todo(await line("nb")) };
  assert.match(before.en, /apply by this day/);
  const [, day = ""] = /days\/([0-9a-f-]+)\/met/.exec(await line("en")) ?? [];
  const applied = { at, day };
  assert.equal((await meet(applied, await meeting(applied, "Søkt hos politiet"))).status, 303);
  for (const [language, done] of [
    ["en", /Done 20 November 2026/],
    ["nb", /Gjort 20\. november 2026/],
  ] as const) {
    const after = await line(language);
    assert.equal(todo(after), before[language]);
    assert.match(after, done);
    const shown = (await call(`${at}/days/${day}/not-met`, undefined, "owner", language)).text;
    assert.ok(shown.includes(before[language]), "and on the page that undoes it");
    assert.match(shown, language === "nb" ? />Trengs for at den/ : />Needed so that the next/);
  }
});

test("undone twice, the second is told of the first, with its words; the same pressed twice is one", async () => {
  const found = await aPerson();
  await meet(found, await meeting(found, "Søkt"));
  const form = await undoing(found, "Feil sak");
  const late = { ...form, why: "Ikke sendt" };
  assert.equal((await undo(found, form)).status, 303);
  assert.equal((await undo(found, form)).status, 303);
  const told = await undo(found, late, "other");
  assert.equal(told.status, 409);
  assert.match(told.text, /already written that this was not done after all\. Written down/);
  assert.match(told.text, /id="why"/);
  assert.match(told.text, /You had written: <bdi>Ikke sendt/);
  assert.match((await undo(found, late, "other", "nb")).text, /Du hadde skrevet: <bdi>Ikke sendt/);
});

test("undone and done anew it stands as done; a form from before is not kept, and its words stand in a new one", async () => {
  const found = await aPerson();
  const first = await meeting(found, "Søkt");
  await meet(found, first);
  await undo(found, await undoing(found, "Feil sak"));
  const stale = await meet(found, first);
  assert.equal(stale.status, 409);
  assert.deepEqual(problemsIn(stale.text), ["words right-day.already-used"]);
  assert.match(stale.text, /value="Søkt"/);
  const fresh = { ...first, id: hidden(stale.text, "id") };
  assert.equal((await meet(found, fresh)).status, 303, "the new form can be sent");
  const page = (await call(found.at)).text;
  assert.match(page, />It was not done after all<\/a>/);
  assert.match(page, /<del>/, "the first stays");
});

test("every day has a page of its own, with one form that has an id of its own, also where it is shown again", async () => {
  const found = await aPerson();
  const paid = { kind: "wage-due", day: "2026-10-01", source: "document" };
  assert.equal((await call(`${found.at}/happened`, paid)).status, 303);
  const { text } = await call(found.at);
  assert.doesNotMatch(text, /<form[^>]*\/days\//, "nothing else can be half written beside it");
  const days = [...text.matchAll(/href="([^"]*\/days\/[^"]*)"/g)].map(([, href = ""]) => href);
  assert.ok(days.length > 1, "there are several");
  const pages = await Promise.all(days.map((day) => call(day)));
  assert.deepEqual(
    pages.map((page) => page.text.match(/<form[^>]*\/days\//g)?.length),
    days.map(() => 1),
  );
  const form = await meeting(found, "Søkt", "i går");
  const wrong = await meet(found, form);
  assert.equal(wrong.status, 400);
  assert.equal(hidden(wrong.text, "id"), form["id"], "sent again it is the same");
  const ids = [...pages.map((page) => hidden(page.text, "id")), form["id"]];
  assert.equal(new Set(ids).size, ids.length);
  const unknown = `${found.at}/days/${crypto.randomUUID()}/met`;
  assert.equal((await call(unknown)).status, 404);
  assert.equal((await call(days[0] ?? "", undefined, "officer")).status, 403);
});

test("what is missing is said by the name of its field, and of which right and day stands over the form", async () => {
  const found = await aPerson();
  const { at, day } = found;
  for (const [language, heading] of [
    ["en", /<h1>[^<]+, 28 February 2027 \([^<]+<\/h1>/],
    ["nb", /<h1>[^<]+, 28\. februar 2027 \([^<]+<\/h1>/],
  ] as const) {
    const { text } = await meet(found, { how: "done", on: "", words: "Søkt" }, "owner", language);
    assert.match(text, heading);
    assert.deepEqual(problemsIn(text), ["each right-day.not-this", "on no-day"]);
    assert.match(text, /id="on-error" data-code="no-day"/);
    assert.match(text, /name="on" type="date" value=""/, "no day is put in what was emptied");
    const shown = await call(`${at}/days/${day}/met`, undefined, "owner", language);
    assert.match(shown.text, heading);
  }
});

test("who does not work on rights, or stepped aside, neither meets nor undoes, and is not told who did", async () => {
  const found = await aPerson();
  await meet(found, await meeting(found, "Søkt"));
  const form = await undoing(found, "Feil sak");
  for (const [who, status] of [
    ["officer", 403],
    ["aside", 404],
  ] as const) {
    const told = { on: "2026-11-20", words: "Ringt" };
    for (const refused of [await undo(found, form, who), await meet(found, told, who)]) {
      assert.equal(refused.status, status, who);
      assert.doesNotMatch(refused.text, /Ada Lind|20 November/);
    }
  }
  assert.equal((await undo(found, form)).status, 303, "someone may");
});

test("where a day is not to be done any more once it is done, its words and the way to undo stand open right after, and the page leads there", async () => {
  const stays = await aPerson();
  const passes = await aPerson();
  const expelled = { kind: "expulsion-decided", day: "2026-10-20", until: "2026-11-10" };
  const noted = await call(`${passes.at}/happened`, { ...expelled, source: "document" });
  assert.equal(noted.status, 303);
  const [, passed = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*10 November 2026/.exec((await call(passes.at)).text) ?? [];
  for (const { at, day, place } of [
    { ...stays, place: "deadlines" },
    { at: passes.at, day: passed, place: "earlier" },
  ]) {
    const form = await meeting({ at, day }, "Sendt med brev", "2026-11-09");
    assert.equal((await call(`${at}/days/${day}/met`, form)).status, 303);
    const { text } = await call(`${at}?kept=met&day=${day}`);
    assert.match(text, new RegExp(`role="status".*?href="#${place}"`, "s"));
    const isEarlier = place === "earlier";
    assert.equal(/<details id="earlier" open/.test(text), isEarlier);
    const [inside = ""] = /<details id="earlier".*?<\/details>/s.exec(text) ?? [];
    assert.equal(inside.includes("Sendt med brev"), isEarlier);
    assert.equal(inside.includes(`${day}/not-met`), isEarlier);
    assert.doesNotMatch((await call(at)).text, /<details id="earlier" open/, "another time not");
  }
});
