import assert from "node:assert/strict";
import { test } from "node:test";
import { testHouse } from "../../test/house.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { sharingRoutes } from "./routes.ts";

const house = testHouse([]);
const app = sharingRoutes(house);

async function ask(body: unknown) {
  const answer = await app.request("/sharing", {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

const question = {
  from: "arbeidstilsynet",
  to: "rosa",
  purpose: "assistance",
  consent: { given: true, for: ["assistance"] },
  fields: ["name", "tipster"],
  day: "2026-11-24",
};

test("a system is answered field by field, with every rule that is named", async () => {
  const { status, body } = await ask(question);
  assert.equal(status, 200);
  assert.deepEqual(body.may[0].basis, ["fvl13a-samtykke"]);
  assert.deepEqual(body.mayNot[0].because, ["at-kilde"]);
  assert.equal(body.rules["at-kilde"].section, "aml § 18-2");
});

test("what must be read first is in our own words where the rule's would be read as leave", async () => {
  const warned = async (more: object) => (await ask({ ...question, ...more })).body.warnings;
  const [akrim] = await warned({ from: "union", to: "akrim-centre" });
  assert.deepEqual(akrim.basis, ["akrim3"]);
  assert.match(akrim.text, /^The work-crime regulation does not cover/);
  const [own] = await warned({ to: "police-immigration" });
  assert.deepEqual(own.basis, []);
  assert.match(own.text, /is in no rule/);
  const said = sayIn("en");
  assert.equal(own.text, said("sharing.own.police-immigration"));
});

test("what nobody knows is refused with a code, what is not as described with its place", async () => {
  const strange = await ask({ ...question, to: "nobody" });
  assert.deepEqual(strange, { status: 422, body: { code: "sharing.no-such-body" } });
  const wrong = await ask({ ...question, day: "soon" });
  assert.deepEqual(wrong, {
    status: 400,
    body: { code: "request.not-as-described", places: ["day"] },
  });
});

test("it tells what can be asked, and everything it tells can be", async () => {
  const can = JSON.parse(await (await app.request("/sharing")).text());
  const [body, kind] = [can.bodies[0].id, can.kinds[0].id];
  for (const { id: purpose } of can.purposes) {
    const fields = can.fields.map(({ id }: { id: string }) => id);
    const { status } = await ask({ from: body, to: kind, purpose, fields });
    assert.equal(status, 200, purpose);
  }
});
