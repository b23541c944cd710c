import assert from "node:assert/strict";
import { test } from "node:test";
import { deliverDue } from "../../api/document/deliver.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { day } from "../../domain/time/day.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { wordsIn, wrongIn } from "../../test/factories/forms.ts";
import { aCase, aWish, judgedAs, sharing } from "../../test/factories/referral.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const kinds = [
  ...["labour-inspectorate", "administrative-agency"],
  ...["public-authority", "control-authority"],
];
const inspectorate = await testCell(cluster, "inspectorate", kinds);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const cells = [inspectorate, police, shelter];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const per = await testColleague(cluster, police, "caseworker");
const liv = await testColleague(cluster, shelter, "caseworker");
const pages = testPages(testHouse(cells), {
  sari: testDesk(inspectorate, sari),
  per: testDesk(police, per),
});
type Who = "sari" | "per";

async function call(path: string, who: Who, form?: Readonly<Record<string, string>>) {
  const headers = { host: "localhost", "accept-language": "en", "x-desk": who };
  const body = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
  const origin = form === undefined ? {} : { origin: "http://localhost" };
  const answer = await pages.request(path, { headers: { ...headers, ...origin }, ...body });
  return { status: answer.status, text: await answer.text() };
}

/** An inspectorate's case taken on by others, one of whom noted an outcome. */
async function noted(
  at: Who,
  ...to: readonly { id: "police" | "shelter"; purpose: string }[]
): Promise<string> {
  const { id: ours } = await aCase(inspectorate, sari, crypto.randomUUID().slice(0, 8));
  let theirs = "";
  for (const { id: recipient, purpose } of to) {
    const thread = crypto.randomUUID();
    const wish = aWish({
      ...{ to: recipient, purpose, question: "", fields: ["place", "sector", "observations"] },
      ...(recipient === "shelter" ? { judged: judgedAs(), fields: ["observations"] } : {}),
    });
    const request = { caseId: ours, passesOn: null, referrals: [{ ...wish, id: thread }] };
    assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
    await deliverDue(inspectorate, carryTo(cells), () => noon);
    const [cell, by] = recipient === "police" ? [police, per] : [shelter, liv];
    const step = crypto.randomUUID();
    const seen = { id: thread, step, safeguards: ["talk-before-removal"] } as const;
    assert.ok((await acknowledgeSafeguards(cell, by, seen, noon)).ok);
    const label = crypto.randomUUID().slice(0, 8);
    const taken = await takeOn(cell, by, { id: thread, label, restricted: false }, noon);
    assert.ok(taken.ok);
    theirs = recipient === "police" ? taken.value.caseId : theirs;
    await deliverDue(cell, carryTo(cells), () => noon);
  }
  const id = crypto.randomUUID();
  const outcome = {
    ...{ id, caseId: at === "per" ? theirs : ours, provision: null, note: null },
    kind: "reported",
    happened: day("2026-11-20"),
  } as const;
  const [cell, by] = at === "per" ? [police, per] : [inspectorate, sari];
  assert.ok((await noteOutcome(cell, by, outcome, noon)).ok);
  return `/outcomes/${id}/tell`;
}

function choicesIn(text: string) {
  return [...text.matchAll(/<input[^>]*name="to"[^>]*>/g)].map(([box]) => ({
    value: /value="([^"]*)"/.exec(box)?.[1] ?? "",
    purpose: /value="\S+ ([^"]*)"/.exec(box)?.[1] ?? "",
    isChosen: box.includes(" checked"),
  }));
}

test("only purposes that a rule may allow are offered, the suggested one is allowed, and sending it shows what would be told", async () => {
  const at = await noted("per", { id: "police", purpose: "investigation" });
  const { text } = await call(at, "per");
  const offered = choicesIn(text);
  assert.ok(offered.length > 0 && offered.length < purposes.length);
  assert.ok(
    !offered.some(({ purpose }) => purpose === "investigation"),
    "what the referral was for",
  );
  const [first, ...others] = offered;
  assert.ok(first?.isChosen === true && others.every(({ isChosen }) => !isChosen));
  const form = { step: "preview", to: first.value, reasoning: "They began it." };
  const preview = await call(at, "per", form);
  assert.equal(preview.status, 200);
  assert.match(preview.text, /value="send"/);
  const change = await call(at, "per", { ...form, step: "change", "is.asked": "yes" });
  assert.equal(change.status, 200, "nothing is wrong with it");
  assert.equal(wordsIn(change.text, "reasoning"), "They began it.");
});

test("of several agencies none is chosen beforehand, and a form sent without one is given back with all that was typed", async () => {
  const at = await noted(
    "sari",
    { id: "police", purpose: "investigation" },
    { id: "shelter", purpose: "assistance" },
  );
  const { text } = await call(at, "sari");
  assert.ok(choicesIn(text).length > 1);
  assert.ok(choicesIn(text).every(({ isChosen }) => !isChosen));
  const back = await call(at, "sari", { step: "preview", to: "", reasoning: "Fordi." });
  assert.deepEqual([back.status, wrongIn(back.text)], [400, [["to", "not-chosen"]]]);
  assert.equal(wordsIn(back.text, "reasoning"), "Fordi.");
  const nothing = await call(at, "sari", { step: "send", to: "", reasoning: " " });
  assert.deepEqual(wrongIn(nothing.text), [
    ["to", "not-chosen"],
    ["reasoning", "outcome.no-reasoning"],
  ]);
  const to = choicesIn(text)[0]?.value ?? "";
  const long = await call(at, "sari", { step: "preview", to, reasoning: "å".repeat(4001) });
  assert.deepEqual(wrongIn(long.text), [["reasoning", "too-long"]]);
  assert.ok(choicesIn(long.text).some(({ value, isChosen }) => value === to && isChosen));
});

test("where no rule lets it be told as it is, the page says so and what it would need, and chooses nothing", async () => {
  const at = await noted("sari", { id: "shelter", purpose: "assistance" });
  const { status, text } = await call(at, "sari");
  assert.equal(status, 200);
  assert.match(text, /no rule lets us tell Cell shelter/);
  const needed = sharing.codes.requires["consent"]?.en ?? "";
  assert.ok(needed !== "" && text.includes(`<li>${needed}</li>`));
  assert.ok(choicesIn(text).every(({ isChosen }) => !isChosen));
  assert.ok(!choicesIn(text).some(({ purpose }) => purpose === "assistance"));
});
