import assert from "node:assert/strict";
import test from "node:test";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { answerProposal } from "./answer.ts";
import { readCarried, weighCarried } from "./carried.ts";
import { approvedHere } from "./overlay.ts";
import { proposeItem } from "./propose.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const ida = await testColleague(cluster, coordination, "editor", "Ida");
const law = loadLaw();
const later = daysAfterNoon(1);

async function propose(
  entry: string,
  would: Readonly<Record<string, unknown>>,
  why = "Klarere",
  source = "Rapporten",
): Promise<string> {
  const request = { entry, would: JSON.parse(JSON.stringify(would)), why, source };
  const made = await proposeItem(coordination, aslak, law, request, noon);
  return made.ok ? made.value : made.refused;
}

test("what does not say what it looks as if it said is not taken: turned, parted, unseen or endless words", async () => {
  const said = async (nb: string) => await propose("sign/withdraw", { text: { nb, en: "Words." } });
  for (const hostile of [
    "Ord \u202egitsnevda\u202c",
    "to\u200bdelt",
    "\u2066skjult\u2069",
    "\ufeff\u3164",
    "\u200c\u200d",
    "linje\u0007klokke",
    "linje\nskift",
    "x".repeat(4001),
  ]) {
    assert.equal(await said(hostile), "edit.not-sound", JSON.stringify(hostile.slice(0, 20)));
  }
  assert.match(await said('<script>alert("ord")</script> æøå 𝒜 می‌خواهم'), /^[0-9a-f-]{36}$/);
  const text = { text: { nb: "Ord.", en: "Words." } };
  assert.equal(await propose("sign/withdraw", text, "\u200b\u2060"), "edit.no-why");
  assert.equal(await propose("sign/withdraw", text, "Klarere", "\u3164"), "edit.no-source");
});

test("an address leads to the web and nowhere else", async () => {
  for (const web of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"]) {
    assert.equal(await propose("interpreter/1", { web }), "edit.not-sound", web);
    assert.equal(await propose("body/police-emergency", { web }), "edit.not-sound", web);
  }
});

test("the levels of a fact can be worded otherwise, and be neither more nor fewer", async () => {
  const factor = [...law.factors.values()].find(({ levels }) => levels.length > 3);
  assert.ok(factor);
  const entry = `factor/${factor.id}`;
  const more = [...factor.levels, { nb: "Enda mer", en: "Even more" }];
  assert.equal(await propose(entry, { levels: more }), "edit.not-sound");
  assert.equal(await propose(entry, { levels: factor.levels.slice(1) }), "edit.not-sound");
  const worded = [{ nb: "Andre ord", en: "Other words" }, ...factor.levels.slice(1)];
  assert.match(await propose(entry, { levels: worded }), /^[0-9a-f-]{36}$/);
});

test("of two editors who approve at once, one does, and of two proposals on one statement one stands", async () => {
  const [sign] = law.signs;
  assert.ok(sign);
  const entry = `sign/${sign.id}`;
  const first = await propose(entry, { text: { nb: "En.", en: "One." } });
  const second = await propose(entry, { text: { nb: "To.", en: "Two." } });
  const answers = await Promise.all(
    [first, second, first, second].map((proposal, index) =>
      answerProposal(
        coordination,
        index < 2 ? solveig : ida,
        law,
        { proposal, answer: "approved", reason: "" },
        later,
      ),
    ),
  );
  assert.equal(answers.filter(({ ok }) => ok).length, 1);
  const standing = (await approvedHere([coordination])).filter(({ edit }) => edit.entry === entry);
  assert.equal(standing.length, 1);
});

const carried = (more: object) => ({
  id: crypto.randomUUID(),
  edit: { kind: "item", entry: "sign/withdraw", was: {}, would: { alone: "nothing" } },
  why: "Klarere",
  source: "Rapporten",
  proposed: noon,
  proposedBy: "A",
  approved: later,
  approvedBy: "B",
  ...more,
});

test("a file in which one hand proposed and approved is refused, as is one that no Lenke wrote", () => {
  const read = (...edits: readonly object[]) => readCarried({ format: "lenke-edits-1", edits });
  const own = read(carried({ proposedBy: "Kari Moe", approvedBy: "kari  MOE" }));
  assert.ok(own.ok);
  assert.deepEqual(
    weighCarried(law, [], own.edits).map(({ bearing }) => bearing),
    ["one-hand"],
  );
  const deep: unknown = JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`);
  const edit = { kind: "item", entry: "sign/withdraw", was: {}, would: { text: deep } };
  for (const forged of [
    carried({ edit }),
    carried({ why: "null\u0000" }),
    carried({ why: "\u200b" }),
    carried({ proposedBy: "A\u202e" }),
    carried({ proposed: later, approved: noon }),
    carried({ extra: 1 }),
  ]) {
    assert.equal(read(forged).ok, false);
  }
  const strange = JSON.parse('{"__proto__": {"id": "x"}}');
  const proto = read(
    carried({ edit: { kind: "item", entry: "sign/withdraw", was: {}, would: strange } }),
    carried({ edit: { kind: "item", entry: "__proto__", was: {}, would: { id: 1 } } }),
  );
  if (proto.ok) {
    assert.deepEqual(
      weighCarried(law, [], proto.edits).filter(({ bearing }) => bearing === "changes"),
      [],
    );
  }
  assert.equal(({} as { id?: string }).id, undefined);
});
