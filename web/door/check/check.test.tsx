import assert from "node:assert/strict";
import test from "node:test";
import { jobQuestions } from "../../../domain/job/right.ts";
import { testHouse, testPages } from "../../../test/house.ts";
import { tongueFor } from "../../job/tongues.ts";
import { texts } from "../../texts/texts.ts";
import { plainIn } from "../words.tsx";
import { answersIn, fieldOf, groups } from "./questions.ts";

const origin = "http://localhost";
const house = testHouse([]);
const app = testPages(house);

async function shown(form: Record<string, string>, language = "en"): Promise<string> {
  const response = await app.request("/job", {
    method: "POST",
    headers: { origin, host: "localhost", "accept-language": language },
    body: new URLSearchParams(form),
  });
  assert.equal(response.status, 200);
  return await response.text();
}

const rightsIn = (html: string) =>
  [...html.matchAll(/data-right="([\w-]+)"/g)].map(([, id = ""]) => id);
const first = (html: string) => html.slice(0, html.indexOf('class="also"') + 1 || undefined);
const answerTo = (answers: Record<string, string>, language?: string) =>
  shown({ go: "check-answer", ...answers }, language);

test("every question is asked once, a few on a page, each by yes, no or don't know", async () => {
  const asked = groups.flatMap(({ questions }) => questions);
  assert.deepEqual(asked.toSorted(), [...jobQuestions].toSorted());
  for (const { page, questions } of groups) {
    const html = await shown({ go: page });
    for (const question of questions) {
      const answers = [
        ...html.matchAll(
          new RegExp(`type="radio" name="${fieldOf(question)}" value="([\\w-]+)"`, "g"),
        ),
      ].map(([, answer]) => answer);
      assert.deepEqual(answers, ["yes", "no", "dont-know"], question);
    }
    assert.match(html, /value="check-answer"/, "the answer is one button away");
  }
});

test("what was answered is carried along, and can be changed", async () => {
  const html = await shown({ go: "check-time", "check-bank": "no" });
  assert.match(html, /type="hidden" name="check-bank" value="no"/);
  assert.match(
    await shown({ go: "check", "check-bank": "no" }),
    /name="check-bank" value="no" checked/,
  );
});

test("each right is brought up by an answer, and don't know brings it up too", async () => {
  for (const { id, broughtUpBy } of house.law.rights) {
    for (const { question, answers } of broughtUpBy) {
      for (const answer of answers) {
        const html = await answerTo({ [fieldOf(question)]: answer });
        assert.ok(rightsIn(first(html)).includes(id), `${id} by ${question} ${answer}`);
      }
    }
  }
});

test("each right stands once, with what one can do and where it is written; none is ever lost", async () => {
  for (const answers of [{}, { "check-bank": "yes" }, { "check-papers": "dont-know" }]) {
    const html = await answerTo(answers as Record<string, string>);
    const told = rightsIn(html);
    assert.deepEqual(told.toSorted(), house.law.rights.map(({ id }) => id).toSorted());
    const sources = house.law.rights.flatMap((right) => right.sources);
    assert.equal(html.split("data-cited=").length - 1, sources.length);
    assert.equal(html.split('class="ways"').length - 1, told.length);
  }
});

test("what is not confirmed says so, and nothing else does", async () => {
  const html = await answerTo({});
  const weak = house.law.rights.filter(({ confirmed }) => confirmed !== "yes");
  assert.equal(html.split("We are not sure of this").length - 1, weak.length);
});

test("whom to call stands before any right where somebody was hurt, is young, or does not know", async () => {
  for (const answers of [
    { "check-hurt": "yes" },
    { "check-hurt": "dont-know" },
    { "check-young": "yes" },
    { "check-young": "dont-know" },
  ]) {
    const html = await answerTo(answers as unknown as Record<string, string>);
    const call = html.indexOf("data-call-now");
    assert.ok(call > 0 && call < html.indexOf("data-right"), JSON.stringify(answers));
  }
  const hurt = await answerTo({ "check-hurt": "yes" });
  assert.ok(hurt.slice(hurt.indexOf("data-call-now")).includes("tel:112"));
  assert.ok(hurt.includes("tel:22331160"), "and who answers day and night");
  const none = await answerTo({ "check-hurt": "no", "check-young": "no" });
  assert.doesNotMatch(none, /data-call-now/);
  assert.doesNotMatch(await answerTo({}), /data-call-now/, "passed over is not told");
});

const numbersIn = (html: string) => [...html.matchAll(/href="tel:(\d+)"/g)].map(([, tel]) => tel);

test("who is, or may be, under 18 is not sent to who takes in adults alone, and gets the number for children first", async () => {
  const rosa = "22331160";
  const hurt = { "check-hurt": "yes" };
  for (const page of ["check-answer", "help-safe-place", "help-advice", "help-lawyer"]) {
    const grown = await shown({ go: page, ...hurt, "check-young": "no" });
    assert.ok(numbersIn(grown).includes(rosa), `${page}: someone must be sent there`);
    for (const young of ["yes", "dont-know"]) {
      const html = await shown({ go: page, ...hurt, "check-young": young });
      const [first] = numbersIn(html.slice(html.indexOf("<main"))).filter((tel) => tel !== "112");
      assert.equal(first, "116111", page);
      assert.ok(!numbersIn(html).includes(rosa), page);
      assert.doesNotMatch(html, /Adults over 18|Men over 18/, page);
    }
  }
  const only = await answerTo({ "check-young": "yes" });
  assert.ok(numbersIn(only.slice(only.indexOf("data-call-now"))).includes("116111"));
});

test("who to call is told in the language chosen, marked, with English under it and how to get an interpreter", async () => {
  const html = await answerTo({ "check-hurt": "yes", "check-young": "yes", language: "uk" });
  const now = html.slice(html.indexOf("data-call-now"));
  const plain = plainIn(tongueFor("uk", undefined));
  const places = [
    `<h2>${plain("danger.call-now")}</h2>`,
    "tel:112",
    plain("danger.child"),
    plain("danger.unread"),
    '<div lang="en" dir="ltr"><h2>Whom you can call now</h2><p>Nobody may hurt you',
    plain("door.interpreter"),
  ].map((text) => now.indexOf(text));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test("one comes on to what is owed and to who helps with just that", async () => {
  const html = await answerTo({ "check-paid-all": "no", "check-young": "yes" });
  for (const to of [
    "pay",
    "help",
    "help-report-conditions",
    "help-advice",
    "help-child",
    "help-union",
  ]) {
    assert.match(html, new RegExp(`name="go" value="${to}"`), to);
  }
});

test("nobody is asked for a permit, a name or where they are from, and nobody is given a label", () => {
  const asked = jobQuestions.map(fieldOf);
  assert.doesNotMatch(asked.join(), /status|permit|nation|origin|visa|name/);
  const forbidden = {
    en: /permit|visa|nationalit|residence|legal|your name|come from|victim|traffick|crimin|score|slave/i,
    nb: /tillatelse|visum|statsborger|opphold|lovlig|navnet|kommer du fra|offer|menneskehandel|kriminell|slave/i,
  };
  for (const language of ["en", "nb"] as const) {
    const said = Object.entries(texts[language]).filter(([key]) => /^(check|danger)\./.test(key));
    assert.ok(said.length > 40, "the scan must see the words");
    assert.deepEqual(
      said.filter(([, words]) => forbidden[language].test(words)),
      [],
    );
  }
});

test("an answer that was never offered counts as none", () => {
  const given = new Map([
    ["check-bank", ["maybe"]],
    ["check-hurt", ["yes", "no"]],
  ]);
  assert.deepEqual([...answersIn(given)], [["hurt", "no"]]);
});
