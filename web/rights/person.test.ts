import assert from "node:assert/strict";
import { test } from "node:test";
import { noteOutcome } from "../../api/outcome/note.ts";
import { day } from "../../domain/time/day.ts";
import { questionsKnown } from "../../rules/rights/life-answer.ts";
import { noon } from "../../test/carry.ts";
import { filledIn } from "../../test/factories/asks.ts";
import { problemsIn } from "../../test/factories/forms.ts";
import { type Form, permit, rightsPages } from "../../test/factories/rights-page.ts";
import { sayIn, type TextKey } from "../texts/texts.ts";

const { cell, owner, call, aPerson, withPermit } = await rightsPages();
const say = sayIn("en");
const atOnce = say("rights.at-once");

/** What a text says before the first that it is told. */
const begins = (key: TextKey) => say(key).split("{")[0] ?? "";

test("an empty line says what would stand here, and lists what is not known", async () => {
  const { caseId, at } = await aPerson();
  const { status, text } = await call(at);
  assert.equal(status, 200);
  assert.match(text, /Nothing is written down yet/);
  assert.ok(text.includes(say("life.would")));
  assert.match((await call(`/cases/${caseId}/rights`)).text, /Nothing has been written down/);
  assert.match((await call(`/cases/${caseId}/persons`)).text, new RegExp(`href="${at}"`));
});

test("the question of which day a decision names leads to where that day is reckoned, and then is asked no more", async () => {
  const { at } = await withPermit();
  const asked = questionsKnown.get("reflection-last-day")?.words.en ?? "";
  assert.notEqual(asked, "");
  const page = (await call(at)).text;
  const answer = `${at}/answers/reflection-last-day`;
  assert.match(page, new RegExp(`href="${answer}" aria-label="[^"]*${asked.replace("?", "\\?")}"`));
  const link = new RegExp(
    `href="[^"]*/happened\\?replaces=(entry:[^"#]+)#note">${say("life.answer-event-written")}<`,
  );
  const [, replaces = ""] = link.exec((await call(answer)).text) ?? [];
  const corrected = { ...permit, until: "2027-02-01", replaces };
  assert.equal((await call(`${at}/happened`, corrected)).status, 303);
  const { text } = await call(at);
  assert.ok(!text.includes(asked));
  assert.match(text, /until 1 February 2027/);
});

test("what cannot be kept is told at once at the fields that mend it, what was typed stays, and nothing is kept", async () => {
  const { at } = await aPerson();
  const limited = { ...permit, kind: "limited-permit-granted" };
  const tries: readonly (readonly [Form, readonly string[]])[] = [
    [{ until: "i fjor" }, ["kind not-chosen", "day no-day", "until no-day", "source not-chosen"]],
    [{ ...permit, kind: "" }, ["kind not-chosen"]],
    [{ ...permit, day: "31.8.26" }, ["day no-day"]],
    [{ ...permit, day: "2026-12-24" }, ["day life.not-yet-happened"]],
    [{ ...limited, until: "2026-08-30" }, ["until life.ends-before-it-began"]],
    [{ ...permit, until: "i fjor" }, ["until no-day"]],
    [{ ...permit, source: "" }, ["source not-chosen"]],
    [{ ...permit, kind: "police-report", until: "2026-09-30" }, ["until life.no-last-day-here"]],
    [{ ...limited, provision: "257" }, ["provision life.no-provision-here"]],
    [{ ...permit, kind: "wage-due", where: "court" }, ["where life.no-place-here"]],
  ];
  for (const [form, problems] of tries) {
    const { status, text } = await call(`${at}/happened`, { ...form, words: "Хранится как есть" });
    assert.equal(status, 400);
    assert.deepEqual(problemsIn(text), problems);
    assert.match(text, /Хранится как есть/);
    for (const [field, typed] of Object.entries(form)) {
      const isShown =
        typed !== "" && !/source|day/.test(field) && !problems.includes("kind not-chosen");
      assert.ok(!isShown || text.includes(`value="${typed}"`), `${field} ${typed}`);
    }
  }
  const empty = (await call(`${at}/happened`)).text;
  assert.match(empty, /Nothing has been written down yet/);
  assert.doesNotMatch(empty, /name="source"[^>]* checked/, "nobody is taken to have told it");
  const own = { provision: "", until: "", where: "" };
  for (const kind of ["police-report", "limited-permit-granted", "wage-due"]) {
    const chosen = await call(`${at}/happened`, { ...permit, ...own, kind });
    assert.equal(chosen.status, 303, "a default is no choice");
  }
});

test("every question has a page of its own to answer on, which says all that is missing by the names of its fields", async () => {
  const { at } = await aPerson();
  const page = (await call(at)).text;
  assert.doesNotMatch(page, /<form[^>]*answers/, "nothing else can be half written beside it");
  const questions = [...page.matchAll(/href="([^"]*\/answers\/[^"]*)"/g)].map(
    ([, href = ""]) => href,
  );
  assert.ok(questions.length > 3);
  for (const question of questions) {
    assert.equal((await call(question)).status, 200, question);
  }
  assert.equal((await call(`${at}/answers/no-such-question`)).status, 404);
  assert.equal((await call(`${at}/answers/under-eighteen`, undefined, "officer")).status, 403);
  const to = `${at}/answers/under-eighteen`;
  const said = { answer: "no", on: "2026-11-20", source: "told" };
  for (const [sent, problems] of [
    [{ on: "i går" }, ["answer not-chosen", "on no-day", "source not-chosen"]],
    [{ ...said, source: "" }, ["source not-chosen"]],
    [{ ...said, answer: "" }, ["answer not-chosen"]],
    [{ ...said, on: "2027-01-01" }, ["on life.not-yet-answered"]],
  ] as const) {
    const { status, text } = await call(to, { ...sent, words: "Хранится как есть" }, "owner", "nb");
    assert.equal(status, 400);
    const asked = questionsKnown.get("under-eighteen")?.words.nb;
    assert.ok(text.includes(`<h1>${asked}</h1>`), "which question it is");
    assert.match(text, /Хранится как есть/);
    assert.deepEqual(problemsIn(text), problems);
    for (const [field] of problems.map((each) => each.split(" "))) {
      assert.match(text, new RegExp(` id="${field}"`), "the way there leads somewhere");
      assert.match(text, new RegExp(`id="${field}-error" data-code=`));
    }
  }
  const stay = await call(`${at}/answers/stay`, { answer: "words", on: "", source: "" });
  const problems = ["words life.no-words", "on no-day", "source not-chosen"];
  assert.deepEqual(problemsIn(stay.text), problems, "what the verb refuses is told with the rest");
});

test("the form that corrects an entry has its words and its source; one for an outcome of the case has none", async () => {
  const { caseId, at } = await aPerson();
  const words = "Brevet fra UDI, side 2";
  assert.equal((await call(`${at}/happened`, { ...permit, words })).status, 303);
  const form = async (which: string) => {
    const list = (await call(`${at}/happened`)).text;
    const [, asked = ""] = new RegExp(`replaces=(${which}:[0-9a-f-]+)#`).exec(list) ?? [];
    assert.notEqual(asked, "");
    const { text } = await call(`${at}/happened?replaces=${asked}`);
    return text.slice(text.indexOf('<form id="note"'));
  };
  const chosen = /<input[^>]*name="source"[^>]*value="(\w+)"[^>]* checked/;
  const ofEntry = await form("entry");
  assert.match(ofEntry, new RegExp(`<textarea[^>]*>${words}</textarea>`));
  assert.equal(chosen.exec(ofEntry)?.[1], "document");

  const reported = {
    ...{ id: crypto.randomUUID(), caseId, kind: "reported" as const },
    ...{ provision: null, note: "Notat", happened: day("2026-11-20") },
  };
  assert.ok((await noteOutcome(cell, owner, reported, noon)).ok);
  const ofOutcome = await form("outcome");
  assert.match(ofOutcome, /<textarea[^>]*><\/textarea>/);
  assert.doesNotMatch(ofOutcome, chosen);
});

test("a judgment that is written as final begins with the provision that was noted", async () => {
  const { caseId, at } = await aPerson();
  const judged = {
    ...{ id: crypto.randomUUID(), caseId, kind: "judged" as const },
    ...{ provision: "strl-258", note: "Notat", happened: day("2026-11-20") },
  };
  assert.ok((await noteOutcome(cell, owner, judged, noon)).ok);
  const list = (await call(`${at}/happened`)).text;
  const [, way = ""] = /href="([^"]*kind=judgment-final)#note"/.exec(list) ?? [];
  const { text } = await call(way.replaceAll("&amp;", "&"));
  assert.match(text, /<option value="judgment-final" selected/);
  assert.match(text, /<option value="258" selected/);
});

test("who is late with a correction is told, and what they wrote stands in the form", async () => {
  const { at } = await withPermit();
  const page = (await call(`${at}/happened`)).text;
  const [, replaces = ""] = /replaces=(entry:[0-9a-f-]+)/.exec(page) ?? [];
  const correction = { ...permit, day: "2026-09-01", replaces };
  assert.equal((await call(`${at}/happened`, correction)).status, 303);
  const late = await call(`${at}/happened`, { ...correction, day: "2026-09-02", words: "Mitt" });
  assert.deepEqual(problemsIn(late.text), ["kind life.already-replaced"]);
  assert.match(late.text, /value="2026-09-02"/);
  assert.match((await call(at)).text, /until 1 March 2027/);
});

test("an officer, whose work it is not, is shown nothing of a person's rights", async () => {
  const { caseId, at } = await withPermit();
  assert.match((await call(at)).text, /28 February 2027/, "someone must see it");
  for (const path of ["", "/happened", "/what-if", "/letter", "/explained", "/calendar"]) {
    const { status, text } = await call(`${at}${path}`, undefined, "officer");
    assert.equal(status, 403, path);
    assert.doesNotMatch(text, /2027|who has the plan/);
  }
  assert.equal((await call(`${at}/happened`, permit, "officer")).status, 403);
  assert.equal((await call(`${at}/calendar.ics`, undefined, "officer")).status, 403);
  const persons = (await call(`/cases/${caseId}/persons`, undefined, "officer")).text;
  assert.doesNotMatch(persons, new RegExp(`href="${at}"`));
});

test("what is supposed is drawn beside what is, and the letter never tells of it", async () => {
  const { at } = await withPermit();
  const asked = (await call(`${at}/what-if`)).text;
  const choices = /<select[^>]* id="what-if"[^>]*>(.*?)<\/select>/s.exec(asked)?.[1] ?? "";
  assert.deepEqual(
    [...choices.matchAll(/value="([^"]*)"/g)].map(([, value]) => value).slice(0, 5),
    ["", "257", "case-dropped", "108a", "395"],
    "nothing is chosen beforehand, and what is asked first stands first",
  );
  assert.doesNotMatch(choices, /value="[^"]+" selected/);
  const none = await call(`${at}/what-if`, { "what-if": "", "what-if-day": "2026-12-10" });
  assert.deepEqual(problemsIn(none.text), ["what-if not-chosen"]);
  const past = await call(`${at}/what-if`, {
    "what-if": "case-dropped",
    "what-if-day": "2026-01-10",
  });
  assert.deepEqual(problemsIn(past.text), ["what-if-day what-if.day-passed"]);
  assert.doesNotMatch(past.text, /line-of-rights/, "what happened before is not supposed");
  const supposed = { "what-if": "left-country", "what-if-day": "2026-12-10" };
  const { text } = await call(`${at}/what-if`, supposed);
  assert.equal(text.match(/line-of-rights/g)?.length, 2);
  assert.match(text, /What if: The person leaves Norway, 10 December 2026/);
  const made = await call(`${at}/letter`, { language: "pl" });
  const letter = (await call(made.headers.get("location") ?? "")).text;
  assert.ok(letter.includes(say("promise.holds")));
  assert.ok(letter.includes(sayIn("nb")("promise.holds")));
  assert.match(letter, /28 February 2027/);
  assert.doesNotMatch(letter, /10 December 2026/);
  assert.doesNotMatch(letter, /kanarifugl/, "no pseudonym and no case: others may find it");
});

test("a day for what may happen that was emptied is asked for; the day both lines are drawn for stands over each", async () => {
  const { at } = await withPermit();
  const empty = await call(`${at}/what-if`, { "what-if": "left-country", "what-if-day": "" });
  assert.deepEqual(problemsIn(empty.text), ["what-if-day no-day"]);
  assert.doesNotMatch(empty.text, /line-of-rights/);
  assert.deepEqual(filledIn(empty.text, "what-if-day"), [""]);
  assert.deepEqual(filledIn(empty.text, "what-if"), ["left-country"], "nothing chosen is lost");
  const supposed = { "what-if": "left-country", "what-if-day": "2026-12-10" };
  const { text } = await call(`${at}/what-if`, supposed);
  for (const key of ["life.what-if.is", "life.what-if.would"] as const) {
    assert.ok(text.includes(`<h2>${say(key, { day: "10 December 2026" })}`), key);
  }
  assert.match(text, /<section id="lines"[^>]* tabindex="-1"/, "the keyboard goes on from them");
});

test("pay that falls due in a year that is a slip is put right at its day, and nothing typed is lost", async () => {
  const { at } = await aPerson();
  const due = { kind: "wage-due", source: "told", words: "Lønn for august" };
  assert.equal((await call(`${at}/happened`, { ...due, day: "2026-12-15" })).status, 303);
  const far = await call(`${at}/happened`, { ...due, day: "2062-09-15" });
  assert.deepEqual(problemsIn(far.text), ["day life.due-day-too-far"]);
  assert.match(far.text, /value="2062-09-15"/);
  assert.match(far.text, /Lønn for august<\/textarea>/);
  assert.doesNotMatch((await call(at)).text, /2062|2065/);
});

test("that somebody turns eighteen is supposed only of whoever may be a child", async () => {
  const { at } = await withPermit();
  const turns = { "what-if": "turns-eighteen", "what-if-day": "2026-12-10" };
  const offered = /value="turns-eighteen"/;
  assert.match((await call(`${at}/what-if`)).text, offered, "not known is no no");
  assert.equal((await call(`${at}/what-if`, turns)).status, 200);
  const told = { answer: "no", on: "2026-11-21", source: "told", words: "" };
  assert.equal((await call(`${at}/answers/under-eighteen`, told)).status, 303);
  assert.doesNotMatch((await call(`${at}/what-if`)).text, offered);
  const refused = await call(`${at}/what-if`, turns);
  assert.deepEqual(problemsIn(refused.text), ["what-if what-if.grown-up"]);
  assert.doesNotMatch(refused.text, /line-of-rights/);
  assert.deepEqual(filledIn(refused.text, "what-if"), ["turns-eighteen"], "nothing is lost");
});

test("what is so already is not offered as a what if, and the page says why it is missing", async () => {
  const { at } = await aPerson();
  const offered = /<option value="case-dropped"/;
  assert.match((await call(`${at}/what-if`)).text, offered, "nobody knows of a case");
  const why = begins("life.what-if.already");
  assert.ok(!(await call(`${at}/what-if`)).text.includes(why));
  const noted = (kind: string, on: string) =>
    call(`${at}/happened`, { kind, day: on, source: "authority" });
  assert.equal((await noted("police-report", "2026-09-20")).status, 303);
  assert.equal((await noted("case-dropped", "2026-11-10")).status, 303);
  const { text } = await call(`${at}/what-if`);
  assert.doesNotMatch(text, offered);
  assert.ok(text.includes(`${why}${say("rights.what-if.case-dropped")}`));
  assert.match(text, /<option value="108a"/, "a charge may come of it still");
});

test("answered that nothing was reported, no drop and no judgment is offered as a what if, and that it is reported is", async () => {
  const { at } = await aPerson();
  const none = { answer: "not-so", on: "2026-11-21", source: "told", words: "" };
  assert.match((await call(`${at}/what-if`)).text, /<option value="case-dropped"/, "not known");
  assert.equal((await call(`${at}/answers/reported`, none)).status, 303);
  const { text } = await call(`${at}/what-if`);
  assert.doesNotMatch(text, /<option value="(case-dropped|judgment-final)"/);
  assert.ok(
    text.includes(`${begins("life.what-if.already")}${say("rights.what-if.case-dropped")}`),
  );
  for (const offered of ["257", "108a", "395"]) {
    assert.ok(text.includes(`<option value="${offered}"`), offered);
  }
  const report = { kind: "police-report", day: "2026-11-22", source: "authority" };
  const under = { ...report, provision: "257" };
  assert.equal((await call(`${at}/happened`, under)).status, 303);
  const after = (await call(`${at}/what-if`)).text;
  assert.match(after, /<option value="case-dropped"/, "reported after all");
  assert.doesNotMatch(after, /<option value="257"/, "it is so already");
});

test("where evidence was given is written down, read back in words, and stands in the form that corrects it", async () => {
  const { at } = await aPerson();
  const evidence = { kind: "testified", day: "2026-09-01", source: "document" };
  assert.equal((await call(`${at}/happened`, { ...evidence, where: "court" })).status, 303);
  const read = (await call(`${at}/happened`)).text;
  assert.match(read, /The person gave evidence, in court/);
  const correct = /href="[^"]*(\?replaces=[^"#]*)#note"/.exec(read)?.[1] ?? "";
  const again = (await call(`${at}/happened${correct}`)).text;
  const choices = /<select[^>]* id="where"[^>]*>(.*?)<\/select>/s.exec(again)?.[1] ?? "";
  assert.match(choices, /value="court" selected/);
  const unknown = await call(`${at}/happened`, { ...evidence, day: "2026-09-02", where: "" });
  assert.equal(unknown.status, 303);
  const supposed = await call(`${at}/what-if`, {
    "what-if": "testified-court",
    "what-if-day": "2026-12-10",
  });
  assert.match(supposed.text, /What if: The person gives evidence in court, 10 December 2026/);
});

test("the days to keep stand first on the page, before what is only to be looked up and the line", async () => {
  const { at } = await withPermit();
  const { text } = await call(at);
  const places = ["deadlines", "open"].map((id) => text.indexOf(`id="${id}"`));
  const line = text.indexOf("line-of-rights");
  const intro = text.indexOf("ours-only");
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    [places[0], intro, places[1], line].toSorted((a, b) => Number(a) - Number(b)),
    [...[places[0], intro, places[1], line]],
  );
  assert.match(text, /<summary>Questions for a lawyer: \d/, "one tap off");
});

test("what cannot wait stands before the days to keep; it is written as done, and as not done after all", async () => {
  const { caseId, at } = await withPermit({ until: "2027-02-20" });
  const ofCase = async () => (await call(`/cases/${caseId}/rights`)).text;
  assert.doesNotMatch(await ofCase(), /Do now/);
  assert.doesNotMatch((await call(at)).text, /Do now/);
  assert.equal(
    (await call(`${at}/happened`, { kind: "wage-due", day: "2026-09-15", source: "told" })).status,
    303,
  );
  const revoked = { kind: "permit-revoked", day: "2026-11-20", source: "document" };
  assert.equal((await call(`${at}/happened`, revoked)).status, 303);
  assert.match(await ofCase(), /Do now\.<\/strong> [A-Z]/);
  const { text } = await call(at);
  const days = text.slice(text.indexOf('id="deadlines"'), text.indexOf("line-of-rights"));
  const [first, then] = [days.indexOf(atOnce), days.indexOf("15 September 2029")];
  assert.ok(0 < first && first < then, "before the days to keep");
  assert.ok(days.includes(say("life.at-once")));
  const [, id = ""] =
    /days\/([0-9a-f-]+)\/met" aria-label="[^"]*, now"/.exec((await call(at)).text) ?? [];
  const form = (await call(`${at}/days/${id}/met`)).text;
  assert.match(form, /<h1>[^<]*, now<\/h1>/);
  const done = { how: "done", on: "2026-11-20", words: "Ringt advokat", each: "0" };
  assert.equal((await call(`${at}/days/${id}/met`, done)).status, 303);
  assert.doesNotMatch(await ofCase(), /Do now/);
  const after = (await call(at)).text;
  assert.match(after, /20 November 2026\..*Ringt advokat/s);
  assert.ok(!after.includes(atOnce));
  const undo = (await call(`${at}/days/${id}/not-met`)).text;
  const met = /name="met" value="([^"]*)"/.exec(undo)?.[1] ?? "";
  assert.equal((await call(`${at}/days/${id}/not-met`, { met, why: "Feil." })).status, 303);
  assert.match(await ofCase(), /Do now\.<\/strong> [A-Z]/);
  const undone = (await call(at)).text;
  assert.match(undone.slice(undone.indexOf(atOnce)), /<del>.*Ringt advokat/s);
  assert.ok(undone.includes(atOnce));
});

test("where the last day of a permit is missing, writing it on that very event stands before writing that it was done", async () => {
  for (const [kind, day, other] of [
    ["reflection-permit-granted", "2026-08-31", "2026-11-10"],
    ["limited-permit-granted", "2026-10-10", "2026-08-31"],
  ] as const) {
    const { at } = await aPerson();
    const grants = [day, other].map((on) => ({ kind, day: on, source: "document" }));
    for (const grant of grants) {
      assert.equal((await call(`${at}/happened`, grant)).status, 303);
    }
    const { text } = await call(at);
    const days = text.slice(text.indexOf('id="deadlines"'), text.indexOf("line-of-rights"));
    const way = /href="([^"]*)#until">[^<]*<\/a>[\s\S]*?href="[^"]*\/met"/.exec(days);
    assert.ok(way !== null, kind);
    assert.deepEqual(filledIn((await call(way[1] ?? "")).text, "day"), [day], kind);
  }
});

test("the last day to appeal an expulsion is a day to hold, and stands in the letter", async () => {
  const { at } = await aPerson();
  const decided = { kind: "expulsion-decided", day: "2026-11-20", source: "document" };
  assert.equal((await call(`${at}/happened`, { ...decided, until: "2026-12-11" })).status, 303);
  const page = (await call(at)).text;
  const days = page.slice(page.indexOf('id="deadlines"'), page.indexOf("line-of-rights"));
  assert.match(days, /11 December 2026[\s\S]*Appeal the expulsion by this day/);
  const made = await call(`${at}/letter`, { language: "en" });
  assert.match((await call(made.headers.get("location") ?? "")).text, /11 December 2026/);
});

test("a day is met on a day that has come, which stands on the page, and leaves the file", async () => {
  const { at } = await withPermit();
  const [, id = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*28 February 2027/.exec((await call(at)).text) ?? [];
  const words = { how: "done", words: "Søkt hos politiet", each: "0" };
  for (const on of ["2027-02-28", "i går"]) {
    const refused = await call(`${at}/days/${id}/met`, { ...words, on });
    assert.match(problemsIn(refused.text).join(), /^on [\w.-]+$/, on);
    assert.match(refused.text, /value="Søkt hos politiet"/, "nothing typed is lost");
  }
  assert.match((await call(`${at}/calendar.ics`)).text, /20270228/);
  const done = { ...words, on: "2026-11-20" };
  assert.equal((await call(`${at}/days/${id}/met`, done)).status, 303);
  assert.match((await call(at)).text, /20 November 2026\.[\s\S]*Søkt hos/);
  assert.doesNotMatch((await call(`${at}/calendar.ics`)).text, /20270228/);
});

test("every view of a person's rights begins with the way back to the person, who leads to each; the first has the ways on", async () => {
  const { at } = await withPermit();
  const person = at.slice(0, -"/rights".length);
  const views = ["/happened", "/what-if", "/letter", "/explained", "/calendar"];
  const back = new RegExp(`<main[^>]*>(<div[^>]*>)?<p class="back"><a[^>]*href="${person}"`);
  for (const view of ["", ...views]) {
    assert.match((await call(`${at}${view}`)).text, back, view);
  }
  for (const from of [at, person]) {
    const { text } = await call(from);
    const missing = views.filter((view) => !text.includes(`href="${at}${view}"`));
    assert.deepEqual(missing, [], from);
  }
});

test("that it has not happened is offered where something may not have happened, and else there are words", async () => {
  const { at } = await withPermit();
  const { text } = await call(at);
  const form = async (question: string) => {
    const to = `${at}/answers/${question}`;
    assert.ok(text.includes(`href="${to}"`), question);
    const { text: asked } = await call(to);
    return new RegExp(`<form[^>]* action="${to}".*?</form>`, "s").exec(asked)?.[0] ?? "";
  };
  assert.match(await form("reported"), /value="not-so"/);
  for (const question of ["chain", "non-punishment"]) {
    const asked = await form(question);
    assert.match(asked, /<input type="hidden" name="answer" value="words"/, question);
    assert.doesNotMatch(asked, /name="answer"[^>]*type="radio"|value="not-so"/);
  }
  assert.ok(text.includes(say("life.open-intro")));
  const said = { answer: "words", on: "2026-11-20", source: "told" };
  const none = await call(`${at}/answers/chain`, said);
  assert.deepEqual(problemsIn(none.text), ["words life.no-words"]);
  const kept = await call(`${at}/answers/chain`, { ...said, words: "Two firms above." });
  assert.equal(kept.status, 303);
  const answered = (await call(at)).text;
  const theirs = answered.slice(answered.indexOf("Two firms above."));
  assert.ok(theirs.includes(say("life.answered-kept")));
  const old = await call(`${at}/answers/chain`, { ...said, answer: "not-so" });
  assert.match(problemsIn(old.text).join(), /^words /, "the field of a form that stood open");
});

test("what cannot wait for want of a last day leads to where that day is written, which ends it", async () => {
  const { at } = await withPermit();
  const [, id = ""] =
    /days\/([0-9a-f-]+)\/met" aria-label="[^"]*, now"/.exec((await call(at)).text) ?? [];
  const form = (await call(`${at}/days/${id}/met`)).text;
  assert.ok(form.includes(say("life.last-day-missing")));
  const [, way = ""] = /href="([^"]*replaces=entry:[^"]*)#until"/.exec(form) ?? [];
  const entry = (await call(way.replaceAll("&amp;", "&"))).text;
  assert.match(entry, /<option value="reflection-permit-granted" selected/);
  const [, replaces = ""] = /replaces=([^#]*)/.exec(way) ?? [];
  const told = { ...permit, until: "2027-02-20", replaces };
  assert.equal((await call(`${at}/happened`, told)).status, 303);
  const after = (await call(at)).text;
  assert.ok(!after.includes(atOnce));
  assert.match(after, /20 February 2027 \(in/);
});
