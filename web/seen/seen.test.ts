import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { asAdmin } from "../../store/cluster.ts";
import { introduce, testCell, testCluster } from "../../test/cluster.ts";
import { givenBack, wordsIn } from "../../test/factories/forms.ts";
import { testHouse, testPages } from "../../test/house.ts";
import * as maker from "../maker.ts";
import { sayIn } from "../texts/texts.ts";

const say = sayIn("en");
const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [door, inspectorate], "http://localhost");
const origin = "http://localhost";
const app = testPages(testHouse([door, inspectorate], origin));
const common = { host: "localhost", origin, "accept-language": "en" };

const post = async (form: Record<string, string>, to = app) =>
  await to.request("/seen", { method: "POST", headers: common, body: new URLSearchParams(form) });
const text = async (response: Promise<Response>) => await (await response).text();

async function sentSoFar(): Promise<number> {
  return await asAdmin(cluster, "door", async (client) => {
    const { rows } = await client.query<{ count: string }>("select count(*) from sealed.document");
    return Number(rows[0]?.count);
  });
}

const answers = "pay.underpayment=3 power.threats_of_violence=2 sub.minor=not_known";

function orderOf(html: string): readonly string[] {
  const [, main = ""] = html.split("<main");
  const part = /href="(tel:\d+)"|<(h2)>|<(form) |<(details)|data-decision="([^"]+)"/g;
  return [...main.matchAll(part)].map(([, tel, h2, form, details, decision]) => {
    return tel ?? h2 ?? form ?? details ?? `case ${decision}`;
  });
}

const result = async (given: string, place = "") =>
  await text(post({ step: "check", answers: given, place }));

test("first whom to call, then what to do and what not, then sending; decided cases come last and folded", async () => {
  const order = orderOf(await result("pay.underpayment=3"));
  const at = (part: string) => order.findIndex((each) => each.startsWith(part));
  assert.equal(at("tel:"), 0);
  assert.ok(at("h2") < at("form") && at("form") < at("details"));
  assert.ok(at("case ") > at("details"));
  assert.equal(await sentSoFar(), 0);
});

test("there is always a number to call: 112 first in danger alone, those for children first for a child", async () => {
  const inspectorate = "tel:73199700";
  const first = async (given: string, place?: string) =>
    orderOf(await result(given, place)).find((part) => part.startsWith("tel:"));
  assert.equal(await first(""), inspectorate);
  // The nearest in Oslo has no number that we know.
  assert.equal(await first("", "Oslo"), inspectorate);
  assert.equal(await first("sub.minor=yes"), "tel:116111");
  assert.equal(await first("sub.minor=maybe"), "tel:116111");
  assert.equal(await first(answers), "tel:112");
  const danger = orderOf(await result("power.threats_of_violence=2 sub.minor=yes", "Oslo"));
  assert.ok(danger.indexOf("tel:112") < danger.indexOf("tel:116111"));
  const police = danger.indexOf("tel:02800");
  assert.ok(police > 0 && police < danger.indexOf(inspectorate), "the police before it");
  assert.equal(await first("power.threats_of_violence=not_known"), inspectorate);
});

test("no decided case is named that has nothing in common, and none where nothing was answered", async () => {
  const named = async (given: string) =>
    orderOf(await result(given)).filter((part) => part.startsWith("case "));
  assert.equal((await named("pay.underpayment=3")).length, 2);
  assert.deepEqual(await named(""), []);
  assert.deepEqual(await named("sub.minor=not_known pay.deferred=not_known"), []);
  // A negative answer is nothing in common.
  assert.deepEqual(await named("sub.remedies_in_reach=no"), []);
});

const told = async (given: string) =>
  [...(await result(given)).matchAll(/<li data-reading="([^"]+)">(.*?)<\/li>/gs)].map(
    ([, reading = "", line = ""]) => ({ reading, line }),
  );

test("“not paid” is never told as the same as “far less than they should have”: the line has both", async () => {
  const lines = await told("pay.underpayment=2 power.threats_of_violence=2");
  const [unpaid] = lines.filter(({ line }) => line.includes("Not paid"));
  assert.equal(unpaid?.reading, "shared_otherwise");
  assert.ok(unpaid.line.includes("Far less than they should have"));
  const same = (await told("pay.underpayment=4 power.threats_of_violence=2")).filter(({ line }) =>
    line.includes("Not paid"),
  );
  assert.deepEqual(
    same.map(({ reading }) => reading),
    ["shared"],
  );
});

test("what a case does not speak of stands apart from what is different, and comes after it", async () => {
  const lines = await told("pay.underpayment=3 pay.to_third_party=yes pay.deferred=0");
  const readings = lines.map(({ reading }) => reading);
  assert.ok(readings.includes("weaker") && readings.includes("extra"));
  const silent = lines.filter(({ reading }) => /^(?:extra|against_silent)$/.test(reading));
  assert.ok(silent.every(({ line }) => !line.includes("The case:")));
  const html = await result("pay.underpayment=3 pay.to_third_party=yes pay.deferred=0");
  for (const [, own = ""] of html.matchAll(/data-decision="[^"]+">(.*?)<\/section>/gs)) {
    const [before = "", after = ""] = own.split("<details");
    assert.doesNotMatch(before, /data-reading="(?:extra|against_silent)"/);
    assert.ok(after !== "");
  }
});

test("what follows from an outcome and the court did not say is marked for the passer-by too", async () => {
  const html = await result("pay.underpayment=2 pay.deferred=3 exit.lose_pay=2");
  assert.match(html, /data-decision="gartneri"/);
  const remarks = [...html.matchAll(/<li data-inferred="(true|false)">(.*?)<\/li>/gs)];
  assert.ok(remarks.length > 0);
  for (const [, inferred, line = ""] of remarks) {
    assert.equal(line.includes("it is not said in the passage"), inferred === "true");
  }
});

test("no page of the door asks for origin or permits, or says what somebody is", async () => {
  const steps = ["start", "words", "check", "more", "result", "send"];
  const questions = Array.from({ length: 12 }, (_, at) => `question-${at + 1}`);
  for (const go of [...steps, ...questions]) {
    const html = await text(post({ step: "start", go, answers }));
    assert.match(html, /<h1>/, go);
    const own = html.replaceAll(/<section class="door".*?<\/section>/gs, "");
    assert.equal(/victim|perpetrator|probab|score|illegal/i.test(own), false, go);
    assert.equal(/nationality|residence permit|which country/i.test(own), false, go);
  }
});

test("the address of a step shows the start, with why, and holds no answer; one that is none is not there", async () => {
  const get = async (path: string) => {
    const response = await app.request(path, { headers: common });
    return { status: response.status, html: await response.text() };
  };
  for (const step of ["question-4", "theme-3", "words-check", "result", "send", "sent"]) {
    const { status, html } = await get(`/seen/${step}`);
    assert.equal(status, 200, step);
    assert.match(html, /name="place"/, step);
    assert.match(html, /role="status"/, step);
  }
  assert.doesNotMatch((await get("/seen/start")).html, /<h2>/);
  assert.doesNotMatch((await get("/seen")).html, /<h2>/);
  for (const none of ["question-13", "theme-work_pay", "x", "question-4=yes"]) {
    assert.equal((await get(`/seen/${none}`)).status, 404, none);
  }
  const asked = await app.request("/seen/question-3", {
    method: "POST",
    headers: common,
    body: new URLSearchParams({ step: "question-4", answers, place: "Lillevik" }),
  });
  const html = await asked.text();
  assert.match(html, /data-at="\/seen\/question-3"/);
  assert.ok(html.includes("Lillevik") && html.includes(answers));
});

test("every page of the door and of the receipt has the way out, before any script and by itself", async () => {
  const pages = ["/seen", "/seen/result", "/receipt"];
  const get = async (path: string) =>
    await text(Promise.resolve(app.request(path, { headers: common })));
  const all = await Promise.all([
    ...pages.map(get),
    text(post({ step: "check", answers })),
    text(post({ step: "start", go: "question-2" })),
    text(post({ step: "result", go: "send" })),
  ]);
  for (const html of all) {
    assert.match(html, /<a [^>]*data-leave="https:[^"]+"[^>]*href="\/leave"/);
    assert.match(html, /<title>Information<\/title>/);
  }
});

test("an error at a door has 112 first, a title that says nothing, and the way out", async () => {
  const long = new URLSearchParams({ words: "x".repeat(1_100_000) });
  for (const [path, status, more] of [
    ["/seen", 413, { method: "POST", body: long }],
    ["/receipt", 413, { method: "POST", body: long }],
    ["/job", 413, { method: "POST", body: long }],
    ["/job", 400, { method: "POST", body: "x" }],
    ["/seen/no-such-step", 404, {}],
  ] as const) {
    const answer = await app.request(path, { headers: common, ...more });
    assert.equal(answer.status, status, path);
    const html = await answer.text();
    assert.match(html, /<title>Information<\/title>/, path);
    assert.match(html, /<aside class="danger"[^>]*>.*href="tel:112".*<main/s, path);
    assert.match(html, /<a [^>]*data-leave[^>]*href="\/leave"/, path);
    assert.doesNotMatch(html, /src="\/script\/steps/, path);
  }
});

test("nothing that can be sent to the door breaks it", async () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "sent",
      "send",
      "theme-work_pay",
      "question-3-check",
      "result",
      "start",
      answers,
    ),
  );
  const fields = fc.dictionary(
    fc.constantFrom("step", "go", "answers", "answer", "place", "sector", "words", "code", "name"),
    odd,
  );
  await fc.assert(
    fc.asyncProperty(fields, async (form) => {
      const { status } = await post(form);
      assert.ok(status === 200 || status === 400, String(status));
    }),
    { numRuns: 60 },
  );
});

test("what was typed comes back as text and never as markup", async () => {
  const hostile = `"><script>alert(1)</script>`;
  for (const go of ["start", "words", "check", "send"]) {
    const html = await text(post({ step: "result", go, place: hostile, words: hostile, answers }));
    assert.ok(html.includes("&lt;script&gt;"), go);
    assert.deepEqual(
      html.match(/<script[^>]*>/g)?.map((tag) => tag.includes("src=")),
      [true],
      go,
    );
  }
});

test("a text that is too long comes back whole, with what to do about it", async () => {
  const long = `${"x".repeat(10_001)}`;
  const response = await post({ step: "words", words: long });
  assert.deepEqual(await givenBack(response), [400, ["words", "too-long"]]);
  assert.equal(wordsIn(await response.text(), "words"), long);
});

test("two taps on send give the same receipt, and one is sent", async () => {
  const page = await text(post({ step: "result", go: "send", answers }));
  const code = /name="code" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const before = await sentSoFar();
  const form = { step: "send", code, recipient: "inspectorate", answers, place: "Lillevik" };
  const pages = await Promise.all([text(post(form)), text(post(form))]);
  for (const html of pages) {
    assert.match(html, /It is sent to Cell inspectorate/);
    assert.ok(html.includes(code));
  }
  assert.equal(await sentSoFar(), before + 1);
  // A reused receipt to another recipient sends nothing, and the page says so.
  const again = await text(post({ ...form, recipient: "union" }));
  assert.ok(again.includes(say("seen.sent-elsewhere", { name: "Cell inspectorate" })));
  assert.equal(await sentSoFar(), before + 1);
});

test("sending without a recipient keeps what was typed, and the receipt to come", async () => {
  const page = await text(post({ step: "result", go: "send", answers }));
  const code = /name="code" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const response = await post({ step: "send", code, name: "Kari, 40404040", answers });
  assert.deepEqual(await givenBack(response), [400, ["recipient", "not-chosen"]]);
  const html = await response.text();
  assert.ok(html.includes("Kari, 40404040") && html.includes(code));
});

test("nothing answered is not sent on: the error is at the words, and what was typed to send stays", async () => {
  const dontKnow = "pay.underpayment=not_known sub.minor=not_known";
  const before = await sentSoFar();
  const sending = { recipient: "inspectorate", name: "Kari, 40404040", answers: dontKnow };
  for (const form of [
    { step: "send", ...sending },
    { step: "result", go: "send", ...sending },
  ]) {
    const response = await post(form);
    assert.deepEqual(await givenBack(response), [400, ["words", "seen.nothing-told"]]);
    const html = await response.text();
    assert.match(html, /<textarea[^>]*name="words"[^>]*aria-invalid="true"/);
    for (const kept of ["Kari, 40404040", 'value="inspectorate"', dontKnow]) {
      assert.ok(html.includes(kept), kept);
    }
  }
  assert.equal(await sentSoFar(), before);
  const one = { ...sending, answers: "sub.minor=no" };
  assert.equal((await post({ step: "result", go: "send", ...one })).status, 200);
});

test("who skips the rest is still asked whether anyone is under 18, once", async () => {
  const skipTo = async (form: Record<string, string>) =>
    /value="([^"]+)" data-variant="tertiary"/.exec(
      (await text(post({ step: "start", ...form }))).split("</form>").at(-1) ?? "",
    )?.[1];
  const age = await skipTo({ go: "question-2" });
  assert.equal(age, "question-12-check");
  assert.match(await text(post({ step: "question-2", go: age ?? "" })), /value="maybe"/);
  assert.equal(await skipTo({ go: "question-12-check" }), "check");
  assert.equal(await skipTo({ go: "question-2", answers: "sub.minor=not_known" }), "check");
});

test("where someone is, or may be, under 18 the send page and the receipt name child welfare and its number", async () => {
  const line = /<p data-child="">.*?tel:116111.*?<\/p>/;
  for (const [age, said] of [
    ["yes", true],
    ["maybe", true],
    ["no", false],
    ["not_known", false],
  ] as const) {
    const told = { answers: `pay.underpayment=3 sub.minor=${age}`, recipient: "inspectorate" };
    const sending = await text(post({ step: "result", go: "send", ...told }));
    assert.equal(line.test(sending), said, age);
    const code = /name="code" value="([^"]+)"/.exec(sending)?.[1] ?? "";
    const receipt = await text(post({ step: "send", code, ...told }));
    assert.ok(receipt.includes(`<p class="code">${code}`), age);
    assert.equal(line.test(receipt), said, age);
    assert.doesNotMatch(receipt, /pay\.underpayment/);
    const left = /name="answers" value="([^"]*)"/.exec(receipt)?.[1] ?? "";
    const again = await text(post({ step: "sent", code, answers: left, language: "nb" }));
    assert.equal(line.test(again), said, `${age}, in the other language`);
    assert.match(again, /lang="nb"/);
  }
});

test("an installation without the door's cell shows everything, and offers no sending", async () => {
  const alone = testPages(testHouse([], origin));
  const html = await text(post({ step: "check", answers }, alone));
  assert.match(html, /data-decision=/);
  assert.doesNotMatch(html, /name="go" value="send"/);
  assert.equal((await post({ step: "send", recipient: "inspectorate" }, alone)).status, 400);
});

test("a visitor's way leaves nothing in the log", async () => {
  const rows = await asAdmin(cluster, "door", async (client) => {
    const { rows: found } = await client.query("select * from log.entry");
    return found;
  });
  assert.ok((await sentSoFar()) > 0, "somebody must have been there");
  assert.deepEqual(rows, []);
});

test("what would be turned away where it arrives is never sent, nor a receipt given for it", async () => {
  const sending = { step: "send", recipient: "inspectorate", place: "Lillevik" };
  const before = await sentSoFar();
  assert.equal((await post(sending)).status, 200);
  assert.equal(await sentSoFar(), before + 1, "or this means nothing");
  for (const more of [{ place: "x".repeat(201) }, { words: "x".repeat(10_001) }]) {
    const [field] = Object.keys(more);
    assert.deepEqual(await givenBack(await post({ ...sending, ...more })), [
      400,
      [field, "too-long"],
    ]);
  }
  assert.equal(await sentSoFar(), before + 1);
});

test("a copy sends and keeps nothing, says so with numbers to call, and loses nothing that was typed", async () => {
  const copy = testPages(testHouse([door, inspectorate], origin), {}, undefined, maker, true);
  const typed = { place: "Lillevik", words: "Kanarifugl", name: "Ola", answers };
  const sending = { ...typed, step: "send", recipient: "inspectorate" };
  const before = await sentSoFar();
  assert.equal((await post(sending)).status, 200);
  assert.equal(await sentSoFar(), before + 1, "or this means nothing");
  const answer = await post(sending, copy);
  assert.equal(answer.status, 400);
  const html = await answer.text();
  const [, main = ""] = html.split("<main");
  assert.match(main, /role="status"/);
  assert.match(main, /href="tel:/);
  for (const [name, value] of Object.entries(typed)) {
    assert.ok(main.includes(`name="${name}" value="${value}"`), name);
  }
  assert.equal(await sentSoFar(), before + 1);
  const offered = await text(post({ step: "check", answers }, copy));
  assert.doesNotMatch(offered, /name="go" value="send"/);
});
