import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { asAdmin } from "../../../store/cluster.ts";
import { introduce, testCell, testCluster } from "../../../test/cluster.ts";
import { testHouse, testPages } from "../../../test/house.ts";

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

test("the result shows both sides, whom to contact and what not to do, whatever was answered", async () => {
  for (const given of ["", answers, "pay.received_as_promised=yes move.free_in_leisure_time=yes"]) {
    const html = await text(post({ step: "check", answers: given }));
    assert.match(html, /Here a court found forced labour/);
    assert.match(html, /Here a court did not find forced labour/);
    assert.match(html, /Arbeidstilsynet/);
    assert.match(html, /Do not talk to the employer/);
    assert.match(html, /Nothing has been sent/);
  }
  assert.equal(await sentSoFar(), 0);
});

test("danger comes first when threats were seen, and not when they are not known", async () => {
  const now = /Is somebody in danger right now/;
  assert.match(await text(post({ step: "check", answers })), now);
  const unknown = "power.threats_of_violence=not_known";
  assert.equal(now.test(await text(post({ step: "check", answers: unknown }))), false);
});

test("no page of the door asks for origin or permits, or says what somebody is", async () => {
  const steps = ["start", "words", "check", "more", "result", "send"];
  const questions = Array.from({ length: 12 }, (_, at) => `question-${at + 1}`);
  for (const go of [...steps, ...questions]) {
    const html = await text(post({ step: "start", go, answers }));
    assert.match(html, /<h1>/, go);
    const own = html.replaceAll(/<section class="door">.*?<\/section>/gs, "");
    assert.equal(/victim|perpetrator|probab|score|illegal/i.test(own), false, go);
    assert.equal(/nationality|residence permit|which country/i.test(own), false, go);
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
    assert.equal(html.includes("<script"), false, go);
  }
});

test("a text that is too long comes back whole, with what to do about it", async () => {
  const long = `${"x".repeat(10_001)}`;
  const response = await post({ step: "words", words: long });
  assert.equal(response.status, 400);
  const html = await response.text();
  assert.ok(html.includes(long));
  assert.match(html, /href="#words"/);
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
  // With the same receipt to another, nothing goes, and the page says so.
  const again = await text(post({ ...form, recipient: "door" }));
  assert.match(again, /Nothing was sent/);
  assert.equal(await sentSoFar(), before + 1);
});

test("sending without a recipient keeps what was typed, and the receipt to come", async () => {
  const page = await text(post({ step: "result", go: "send", answers }));
  const code = /name="code" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const response = await post({ step: "send", code, name: "Kari, 40404040", answers });
  assert.equal(response.status, 400);
  const html = await response.text();
  assert.ok(html.includes("Kari, 40404040") && html.includes(code));
});

test("an installation without the door's cell shows everything, and offers no sending", async () => {
  const alone = testPages(testHouse([], origin));
  const html = await text(post({ step: "check", answers }, alone));
  assert.match(html, /Here a court found forced labour/);
  assert.equal(html.includes("Send it to somebody"), false);
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
    const answer = await post({ ...sending, ...more });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /<title>Error|at most/i);
  }
  assert.equal(await sentSoFar(), before + 1);
});
