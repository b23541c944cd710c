import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { shareCommand } from "./share.ts";

const example = path.resolve(import.meta.dirname, "../../docs/examples/share.json");
const asked = JSON.parse(fs.readFileSync(example, "utf8"));

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

async function run(args: readonly string[], input = "", language: "nb" | "en" = "en") {
  let printed = "";
  const complaints: string[] = [];
  const code = await shareCommand(args, {
    standardInput: bytes(input),
    language,
    print: (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

async function answered(more: object) {
  const input = JSON.stringify({ ...asked, ...more });
  const { code, printed, complaints } = await run(["-", "--json"], input);
  assert.deepEqual([code, complaints], [0, []]);
  return JSON.parse(printed);
}

const fieldsOf = (list: readonly { readonly field: string }[]) => list.map(({ field }) => field);

test("the example: what the consent covers may be told, the rest may not, and each says why", async () => {
  const { may, mayNot, must, unsure } = await answered({});
  assert.deepEqual(
    may.map(({ field, basis }: { field: string; basis: string[] }) => [field, basis]),
    [
      ["name", ["fvl13a-samtykke"]],
      ["phone", ["fvl13a-samtykke"]],
    ],
  );
  assert.match(may[0].conditions[0], /can be withdrawn.*§ 13 a/);
  assert.deepEqual(fieldsOf(mayNot), ["workplace", "observations", "health", "tipster"]);
  assert.deepEqual(mayNot[0].because, ["fvl13"]);
  assert.deepEqual(mayNot[0].wouldNeed, [
    "consent",
    "danger-to-life-or-health",
    "purpose:avert-danger",
  ]);
  assert.deepEqual([mayNot[3].because, mayNot[3].wouldNeed], [["at-kilde"], []]);
  assert.deepEqual([must, unsure], [[], []]);
});

test("a consent without recipients and fields is for those of the question", async () => {
  const consent = { given: true, for: ["assistance"], until: "2026-11-24" };
  const { may } = await answered({ consent, fields: ["name", "health"] });
  assert.deepEqual(fieldsOf(may), ["name", "health"]);
  const late = await answered({ consent, fields: ["name"], day: "2026-11-25" });
  assert.deepEqual(fieldsOf(late.mayNot), ["name"]);
});

test("a child, or one who may be one, is a duty, with by when", async () => {
  const question = { to: "barnevern", purpose: "child-protection", consent: null };
  for (const underEighteen of ["yes", "unknown"]) {
    const { must, may } = await answered({ ...question, underEighteen, fields: ["name"] });
    assert.deepEqual(
      must.map(({ basis, by }: { basis: string[]; by: string }) => [basis, by]),
      [[["bvl132"], "without undue delay"]],
    );
    assert.deepEqual(may[0].basis, ["bvl132"]);
  }
  const adult = await answered({ ...question, underEighteen: "no", fields: ["name"] });
  assert.deepEqual([adult.must, fieldsOf(adult.unsure)], [[], ["name"]]);
});

test("circumstances are a list of what holds, or answers either way", async () => {
  const question = { to: "police", purpose: "report-offence", fields: ["workplace"] };
  const from = { from: "statsforvalteren", ...question };
  const unasked = await answered(from);
  assert.deepEqual(unasked.unsure[0].asks[0].code, "grounds-to-believe-offence");
  assert.match(unasked.unsure[0].question, /^Is this so\?/);
  const holds = await answered({ ...from, circumstances: ["grounds-to-believe-offence"] });
  assert.deepEqual(holds.may[0].basis, ["fvl13b6"]);
  const not = await answered({ ...from, circumstances: { "grounds-to-believe-offence": false } });
  assert.ok(not.mayNot[0].wouldNeed.includes("grounds-to-believe-offence"));
});

test("an organisation shares with consent, and only with consent", async () => {
  const consent = { given: true, for: ["assistance"] };
  const question = { from: "rosa", to: "police", fields: ["name"] };
  const { may } = await answered({ ...question, consent });
  assert.deepEqual(may[0].basis, ["ngo-base"]);
  const without = await answered({ ...question, consent: null });
  assert.deepEqual(without.mayNot[0].wouldNeed, [
    "consent",
    "serious-offence-to-avert",
    "purpose:avert-danger",
  ]);
});

test("what changes lives comes with the answer", async () => {
  const { warnings } = await answered({ to: "udi", purpose: "immigration-case" });
  assert.match(warnings[0].text, /may reach the police/);
});

test("for people it says in both languages what must, may and may not be told", async () => {
  const english = await run([example]);
  assert.match(
    english.printed,
    /May not be told\n-+\n {2}Place of work, Health\n.*forvaltningsloven 1967 § 13\)/,
  );
  const norwegian = await run([example], "", "nb");
  assert.match(norwegian.printed, /Kan ikke fortelles\n-+\n {2}Arbeidssted, Helse\n/);
  assert.match(norwegian.printed, /Hva som skal til/);
});

const wrong: readonly [string, string, RegExp][] = [
  [
    "an unknown body",
    JSON.stringify({ ...asked, to: "nobody" }),
    /^lenke share: to: "nobody" is no/,
  ],
  [
    "an unknown purpose",
    JSON.stringify({ ...asked, purpose: "any" }),
    /purpose: "any" is no purpose/,
  ],
  [
    "an unknown field",
    JSON.stringify({ ...asked, fields: ["shoe"] }),
    /fields: "shoe" is no field/,
  ],
  ["no day", JSON.stringify({ ...asked, day: "2026-02-30" }), /^lenke share: day: .*Write it as/],
  ["no list", JSON.stringify({ ...asked, fields: "name" }), /fields: must be a list of fields/],
  [
    "a circumstance that no rule knows",
    JSON.stringify({ ...asked, circumstances: ["rain"] }),
    /circumstances: "rain" is nothing that a rule requires/,
  ],
  ["no document", "[]", /the document must be an object/],
];

for (const [what, input, line] of wrong) {
  test(`${what} is refused with one line that says where`, async () => {
    const { code, printed, complaints } = await run(["-", "--json"], input);
    assert.deepEqual([code, printed, complaints.length], [2, "", 1]);
    assert.match(complaints[0] ?? "", line);
  });
}

test("what has no meaning here is said and left out", async () => {
  const input = JSON.stringify({ ...asked, circumstances: ["consent"], colour: "red" });
  const { code, complaints } = await run(["-", "--json"], input);
  assert.equal(code, 0);
  assert.deepEqual(
    complaints.map((line) => line.split('"')[1]),
    ["consent", "colour"],
  );
});

test("a name nobody reads within a consent is said with its place", async () => {
  const consent = { given: true, for: ["assistance"], untill: "2027-01-01" };
  const { code, complaints } = await run(["-", "--json"], JSON.stringify({ ...asked, consent }));
  assert.equal(code, 0);
  assert.deepEqual(complaints, [
    'lenke share: consent."untill" has no meaning here and was left out.',
  ]);
});

for (const [from, danger, bans] of [
  ["lawyer", true, []],
  ["clergy", true, []],
  ["lawyer", false, ["adv32"]],
  ["clergy", false, ["strl211"]],
] as const) {
  test(`the duty to avert goes before the secrecy of ${from}: ${danger ? "it holds" : "nothing is averted"}`, async () => {
    const { may, mayNot, must } = await answered({
      ...{ from, to: "police", consent: null, dangerToLifeOrHealth: danger, underEighteen: "no" },
      purpose: danger ? "avert-danger" : "report-offence",
      circumstances: danger ? ["serious-offence-to-avert"] : [],
      ...{ fields: ["name", "observations"], day: "2026-11-30" },
    });
    const fields = ["name", "observations"];
    assert.deepEqual(fieldsOf(danger ? may : mayNot).toSorted(), fields);
    assert.deepEqual(fieldsOf(danger ? mayNot : may), []);
    assert.deepEqual(
      must.flatMap(({ basis }: { basis: string[] }) => basis),
      danger ? ["strl196"] : [],
    );
    assert.deepEqual(mayNot[0]?.because ?? [], bans);
  });
}
