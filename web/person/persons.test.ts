import assert from "node:assert/strict";
import test from "node:test";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asksOf, filledIn } from "../../test/factories/asks.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [cell, police], "http://localhost");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const ask = asksOf(testPages(testHouse([cell]), { liv: testDesk(cell, liv) }));
const today = noon.slice(0, 10);

type Typed = Readonly<Record<string, string | readonly string[]>>;

async function refused(to: string, form: Typed): Promise<readonly string[]> {
  const { status, wrong, html } = await ask("liv", to, form);
  assert.equal(status, 400);
  for (const [name, typed] of Object.entries(form)) {
    assert.deepEqual(filledIn(html, name), [typed].flat(), name);
  }
  return wrong;
}

const at = `/cases/${await anOpenCase(cell, liv)}/persons`;

async function aPerson(pseudonym: string): Promise<string> {
  assert.equal((await ask("liv", at, { pseudonym })).location, at);
  const { html } = await ask("liv", at);
  const own = html.split("<section").find((each) => each.includes(`>${pseudonym}<`)) ?? "";
  return /id="person-([^"]+)"/.exec(own)?.[1] ?? "";
}

test("a person has a pseudonym that names nobody, and a name that is sealed once and opened for a reason", async () => {
  const rows = [
    ["", "person.no-pseudonym"],
    ["a@b.no", "person.pseudonym-reaches"],
    ["x".repeat(61), "too-long"],
  ] as const;
  for (const [pseudonym, code] of rows) {
    assert.deepEqual(await refused(at, { pseudonym }), [`pseudonym ${code}`]);
  }
  const [a, b] = [await aPerson("A"), await aPerson("B")];
  assert.deepEqual(await refused(at, { pseudonym: "A" }), ["pseudonym person.already-called-so"]);

  const name = `name-${a}`;
  assert.deepEqual(await refused(`${at}/${a}/name`, { [name]: "" }), [`${name} person.no-name`]);
  assert.deepEqual(await refused(`${at}/${a}/name`, { [name]: "x".repeat(201) }), [
    `${name} too-long`,
  ]);
  assert.equal((await ask("liv", `${at}/${a}/name`, { [name]: "Ana Popa" })).location, at);
  const again = await ask("liv", `${at}/${a}/name`, { [name]: "Ada" });
  assert.deepEqual(again.wrong, [`${name} person.already-named`]);

  const reason = `reason-${a}`;
  assert.deepEqual(await refused(`${at}/${a}/read-name`, { [reason]: "" }), [
    `${reason} person.no-reason`,
  ]);
  const why = { [reason]: "Skal ringe" };
  const opened = await ask("liv", `${at}/${a}/read-name`, why);
  assert.deepEqual([opened.status, opened.html.includes("Ana Popa")], [200, true]);
  assert.doesNotMatch((await ask("liv", at)).html, /Ana Popa/);
  const none = await ask("liv", `${at}/${b}/read-name`, { [`reason-${b}`]: "Skal ringe" });
  assert.deepEqual(none.wrong, [`reason-${b} person.not-named`]);
});

test("all that a consent lacks is told at once, at the fields of that person; nothing ticked is lost", async () => {
  const [c, d] = [await aPerson("C"), await aPerson("D")];
  const field = (code: string) => code.replace(" ", `-${c} `);
  const to = `${at}/${c}/consents`;
  const form = (values: Typed) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}-${c}`, value]));
  const whole = {
    ...{ heard: "yes", recipient: "police", purpose: "investigation", reach: "some" },
    ...{ fields: ["place", "sector"], wayBack: "yes", how: "spoken", language: "dari" },
    ...{ given: today, until: "2027-05-01" },
  };
  const nothing = await ask("liv", to, {});
  assert.deepEqual(
    nothing.wrong.toSorted(),
    [
      ...["given no-day", "heard consent.not-heard", "how not-chosen"],
      ...["language consent.no-language", "purpose not-chosen", "reach not-chosen"],
      ...["recipient consent.no-such-recipient", "until no-day"],
    ].map(field),
  );
  assert.match(nothing.html, new RegExp(`<details open="">(?:(?!<details).)*name="how-${c}"`, "s"));
  const rows: readonly [Typed, string][] = [
    [{ reach: "all" }, "reach consent.all-and-some"],
    [{ fields: [] }, "fields consent.no-fields"],
    [{ given: "2026-12-24" }, "given consent.not-given-yet"],
    [{ until: "2026-11-01" }, "until consent.ends-before-given"],
    [{ language: "x".repeat(101) }, "language too-long"],
  ];
  for (const [more, wrong] of rows) {
    assert.deepEqual(await refused(to, form({ ...whole, ...more })), [field(wrong)]);
  }
  const elsewhere = await ask("liv", to, form({ ...whole, recipient: "door" }));
  assert.deepEqual(elsewhere.wrong, [field("recipient consent.no-such-recipient")]);
  assert.equal((await ask("liv", to, form(whole))).location, `${at}?kept=consent&of=${c}`);
  const { html } = await ask("liv", at);
  const [, consent = ""] = /consents\/([0-9a-f-]{36})\/withdraw/.exec(html) ?? [];
  assert.deepEqual(
    filledIn(elsewhere.html, `how-${d}`),
    [""],
    "another person's form is as it was",
  );
  const withdraw = `/cases/${at.split("/")[2]}/consents/${consent}/withdraw`;
  assert.equal((await ask("liv", withdraw, {})).location, `${at}?withdrawn=0&consent=${consent}`);
  assert.equal((await ask("liv", withdraw, {})).location, `${at}?withdrawn=&consent=${consent}`);
});
