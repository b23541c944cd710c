import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { catalogue } from "./catalogue.ts";
import { exampleOf } from "./example-language.ts";
import type { EventType } from "./situation.ts";
import { whatIf } from "./what-if.ts";
import { sentence } from "./words.ts";

const life =
  "third-country, an adult, found 2026-09-20, wage-due 2026-09-15, reflection-permit-granted 2026-09-25, police-report 257 2026-10-01";

function changesIf(type: EventType, provision: string | null = null) {
  const event = { type, day: day("2026-12-10"), provision, until: null };
  return whatIf(exampleOf(life, "2026-11-25"), [event]).changes;
}
const said = (lines: readonly { readonly what: Parameters<typeof sentence>[0] }[]) =>
  lines.map(({ what }) => sentence(what, "en"));

test("what to secure before counsel lapses is not to ask for counsel, and what cannot wait then is told too", () => {
  const changes = changesIf("case-dropped");
  const of = (id: string) => changes.find((change) => change.id === id);
  const counsel = of("counsel");
  assert.equal(counsel?.kind, "falls-away");
  assert.match(said(counsel.secure).join(), /^While there is counsel: ask who takes over/);
  assert.deepEqual(counsel.todo, []);
  const appeal = of("drop-appeal");
  assert.equal(appeal?.kind, "comes");
  assert.deepEqual(
    appeal.todo.map(({ by, atOnce }) => [by, atOnce?.step]),
    [
      [null, "ask-appeal-of-drop"],
      ["2026-12-31", undefined],
    ],
    "once it is dropped: whether that can be appealed is asked at once",
  );
  const compensation = of("state-compensation");
  assert.equal(compensation?.after?.until, "2027-12-10");
  assert.deepEqual(compensation.secure, [], "nothing is lost: there is a year to apply");
  assert.deepEqual(
    compensation.todo.map(({ by }) => by),
    ["2027-12-10"],
    "and what is to be done then stands by itself",
  );
});

test("leaving, nobody is told to ask for what is there only while one is in Norway", () => {
  const changes = changesIf("left-country");
  const all = changes.flatMap(({ secure }) => said(secure)).join("\n");
  assert.match(
    all,
    /^Do not leave Norway before a lawyer has been asked whether the person may come back in/,
  );
  assert.doesNotMatch(all, /Ask NAV|apply to the police/i);
});

function beforeLeaving(text: string, type: EventType = "left-country") {
  const event = { type, day: day("2026-12-10"), provision: null, until: null };
  const { changes } = whatIf(exampleOf(text, "2026-11-25"), [event]);
  const of = (id: string) => said(changes.find((each) => each.id === id)?.secure ?? []);
  return ["wage-claim", "holiday-pay", "joint-liability"].map(of);
}

test("leaving with pay that is missing, who carries the claims on, an account, a safe way and the first days are seen to, though the claims stay", () => {
  const pay = "found 2026-09-20, wage-due 2026-11-15";
  const [wages = [], holidayPay = [], joint = []] = beforeLeaving(pay);
  const all = wages.join("\n");
  for (const each of [/power of attorney/, /account/, /safe way to reach/, /last day of each/]) {
    assert.match(all, each);
  }
  assert.match(holidayPay.join(), /holiday pay with them too/);
  assert.match(joint.join(), /who stood above the employer/);
  const { changes } = whatIf(exampleOf(pay, "2026-11-25"), [
    { type: "left-country", day: day("2026-12-10"), provision: null, until: null },
  ]);
  assert.equal(changes.find(({ id }) => id === "wage-claim")?.kind, "stays");
  assert.deepEqual(beforeLeaving(pay, "case-dropped"), [[], [], []], "nobody leaves");
  const abroad = beforeLeaving(`${pay}, left-country 2026-11-20`);
  assert.deepEqual(abroad, [[], [], []], "nobody leaves twice");
});

test("leaving, whether pay is missing is asked first where nobody has told; known not to be, nothing is", () => {
  const [wages = [], ...others] = beforeLeaving("found 2026-09-20");
  assert.match(wages.join(), /^Ask whether pay is missing/);
  assert.deepEqual(others, [[], []]);
  const known = { ...exampleOf("found 2026-09-20", "2026-11-25"), notSo: ["due-days"] as const };
  const event = { provision: null, until: null, day: day("2026-12-10") };
  const { changes } = whatIf(known, [{ ...event, type: "left-country" }]);
  assert.deepEqual(changes.find(({ id }) => id === "wage-claim")?.secure, []);
});

test("leaving while the employer is bankrupt, the claim in the estate and NAV are seen to, or a power of attorney that names them, where anything may be claimed", () => {
  const left = { type: "left-country", day: day("2026-12-10") } as const;
  const event = { ...left, provision: null, until: null };
  const leaving = (life: string, more: Partial<ReturnType<typeof exampleOf>> = {}) => {
    const { changes } = whatIf({ ...exampleOf(life, "2026-11-25"), ...more }, [event]);
    return said(changes.find(({ id }) => id === "wage-guarantee")?.secure ?? []);
  };
  const bankrupt = "found 2026-09-20, bankruptcy 2026-11-05";
  for (const life of [`${bankrupt}, wage-due 2026-10-15`, bankrupt]) {
    const [claim = "", ...others] = leaving(life);
    assert.match(claim, /^Report the claim to the bankruptcy estate and apply to NAV/);
    assert.match(claim, /power of attorney \(fullmakt\) that names the estate and NAV/);
    assert.match(claim, /Expect the employer to hear of it/);
    assert.match(others.join(), /reach the person abroad.*account that the person reaches/s);
  }
  assert.deepEqual(leaving(bankrupt, { notSo: ["due-days"] }), [], "nothing is missing");
  assert.deepEqual(leaving("found 2026-09-20, wage-due 2026-10-15"), [], "no bankruptcy is told");
  const settled = `${bankrupt}, wage-due 2024-02-15, wages-settled 2024-03-10`;
  assert.deepEqual(leaving(settled), [], "it is paid");
  const abroad = `${bankrupt}, wage-due 2026-10-15, left-country 2026-11-20`;
  assert.deepEqual(leaving(abroad), [], "nobody leaves twice");
});

test("a claim whose last day has passed has nothing to be seen to against those above the employer", () => {
  const [wages, , joint] = beforeLeaving("found 2026-09-20, wage-due 2025-01-15");
  assert.notDeepEqual(wages, []);
  assert.deepEqual(joint, []);
});

test("relabelled, counsel is less sure than it was: what to see to before then is said", () => {
  const counsel = changesIf("charged", "395").find(({ id }) => id === "counsel");
  assert.deepEqual([counsel?.kind, counsel?.after?.state], ["changes", "may"]);
  assert.equal(counsel?.secure.length, 1);
});

test("whoever gave evidence and leaves is told to ask a lawyer first: to apply for protection, or what becomes of it", () => {
  const leaving = (life: string) => {
    const left = { type: "left-country", day: day("2026-12-10") } as const;
    const event = { ...left, provision: null, until: null };
    const { changes } = whatIf(exampleOf(life, "2026-11-25"), [event]);
    return said(changes.find(({ id }) => id === "witness-permit")?.secure ?? []).join();
  };
  const gave = "third-country, an adult, charged 257 2026-08-01, testified court 2026-10-01";
  assert.match(leaving(gave), /^Ask a lawyer about applying for protection first/);
  const applied = `${gave}, protection-applied 2026-10-05`;
  assert.match(leaving(applied), /^Ask a lawyer what becomes of the application/);
  assert.equal(leaving("third-country, an adult"), "", "no evidence is told of");
  assert.equal(leaving(`${gave}, left-country 2026-11-01`), "", "already gone");
});

test("what is secured has no day of its own, and is never what is to be done anyway", () => {
  let seen = 0;
  for (const { section, cases, beforeLeaving: leaving = [] } of catalogue) {
    for (const { secure = [], todo = [] } of cases) {
      const words = todo.map(({ what }) => what.line.words.nb);
      for (const { what } of [...secure, ...leaving]) {
        seen += 1;
        assert.ok(!words.includes(what.line.words.nb), section.id);
        assert.equal(what.finds.length, 0, section.id);
      }
    }
  }
  assert.ok(seen > 10, "some are secured, or this means nothing");
});

test("what is to be seen to before leaving stands under that it is before, and does not say it once more", () => {
  const all = catalogue.flatMap(({ cases, beforeLeaving = [] }) => [
    ...cases.flatMap(({ secure = [] }) => secure),
    ...beforeLeaving,
  ]);
  assert.ok(all.length > 10, "there are many, or this means nothing");
  const twice = all.filter(
    ({ what: { line } }) =>
      /^Before leaving/.test(line.words.en) || /^Før utreise/.test(line.words.nb),
  );
  assert.deepEqual(twice, []);
});
