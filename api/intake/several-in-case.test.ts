import assert from "node:assert/strict";
import test from "node:test";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { type Moment, moment } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { posted } from "../../test/factories/incoming.ts";
import { received, sharing, step } from "../../test/factories/received.ts";
import { aWish, canary } from "../../test/factories/referral.ts";
import { readCase } from "../case/read.ts";
import { addPerson, namePerson } from "../person/person.ts";
import { prepareReferral } from "../referral/prepare.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { addToCase } from "./add-to-case.ts";
import { acknowledgeSafeguards } from "./answer/acknowledge.ts";

const { deliver, incomingOf, inspectorate, label, opened, per, pia, police } = await received();
const at = (hour: number) => moment(`2026-11-25T${hour}:30:00Z`);
const open = async () => await anOpenCase(police, per, { label: label(), restricted: false });
async function added(id: string, caseId: string, now: Moment = noon) {
  const outcome = await addToCase(police, per, { id, caseId, person: null }, now);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
}
const interpreterIn = async (caseId: string) => {
  const read = await readCase(police, per, caseId);
  assert.ok(read.ok);
  return read.value.head.safeguards.find(({ kind }) => kind === "interpreter")?.how;
};

/** An interpreter safeguard after adding the referral. */
async function saidLater(id: string, how: string): Promise<void> {
  const deed = { step: "safeguard", safeguard: "interpreter", how, basis: [] } as const;
  await posted(inspectorate, police, id, { kind: "step", deed });
  await deliver(inspectorate);
}
const acknowledge = async (id: string, now: Moment) => {
  const safeguards: readonly SafeguardKind[] = ["interpreter"];
  return await acknowledgeSafeguards(police, per, { id, step: step(), safeguards }, now);
};

test("whichever of two was begun first, what both brought holds", async () => {
  const caseId = await open();
  const [first, second] = [await opened("sist"), await opened("først")];
  await added(first.id, caseId, at(14));
  await added(second.id, caseId, at(13));
  assert.equal(await interpreterIn(caseId), "dari sist; dari først");
});

test("added at once, what both brought holds, whichever came first", async () => {
  for (const pair of ["a", "b", "c", "d"]) {
    const caseId = await open();
    const [first, second] = [await opened(`${pair}1`), await opened(`${pair}2`)];
    await Promise.all([added(first.id, caseId), added(second.id, caseId)]);
    const ways = (await interpreterIn(caseId))?.split("; ").toSorted();
    assert.deepEqual(ways, [`dari ${pair}1`, `dari ${pair}2`]);
  }
});

test("what one referral says later takes the place of its own last word, and not of another’s from the same sender", async () => {
  const caseId = await open();
  const [first, second] = [await opened("en"), await opened("to")];
  await added(first.id, caseId, at(12));
  await added(second.id, caseId, at(13));
  assert.equal(await interpreterIn(caseId), "dari en; dari to");
  await saidLater(first.id, "farsi");
  assert.ok((await acknowledge(first.id, at(14))).ok);
  const how = (await interpreterIn(caseId)) ?? "";
  assert.ok(how.includes("dari to"), how);
  assert.ok(how.includes("farsi"), how);

  const alone = await open();
  const only = await opened("alene");
  await added(only.id, alone, at(12));
  await saidLater(only.id, "urdu");
  assert.ok((await acknowledge(only.id, at(14))).ok);
  assert.equal(await interpreterIn(alone), "urdu");
});

test("the same way from two of one sender stays for the one that did not change it", async () => {
  const caseId = await open();
  const [first, second] = [await opened("likt"), await opened("likt")];
  await added(first.id, caseId, at(12));
  await added(second.id, caseId, at(13));
  await saidLater(first.id, "farsi");
  assert.ok((await acknowledge(first.id, at(14))).ok);
  assert.equal(await interpreterIn(caseId), "dari likt; farsi");
});

test("a way that comes later and does not fit beside the case’s own takes nobody’s place: it waits until that is shortened", async () => {
  const caseId = await open();
  const { id } = await opened("lang");
  await added(id, caseId, at(11));
  const own = async (how: string, hour: number) => {
    const set = { caseId, kind: "interpreter", why: "egen", how } as const;
    for (const holds of [false, true]) {
      assert.ok((await setSafeguard(police, per, { ...set, holds }, at(hour))).ok);
    }
  };
  const long = "x".repeat(195);
  await own(long, 12);
  await saidLater(id, "farsi");
  const refused = { ok: false, refused: "safeguard.how-too-long" };
  assert.deepEqual(await acknowledge(id, at(13)), refused);
  assert.equal(await interpreterIn(caseId), long);
  assert.deepEqual((await incomingOf(id)).referral.unacknowledged, ["interpreter"]);
  await own("tigrinja", 14);
  assert.ok((await acknowledge(id, at(15))).ok);
  assert.equal(await interpreterIn(caseId), "tigrinja; farsi");
});

test("own words that go on name nobody by what a referral called somebody who was there either", async () => {
  const caseId = await open();
  const person = await addPerson(police, per, { caseId, pseudonym: "Kjent" }, noon);
  assert.ok(person.ok);
  const named = { caseId, person: person.value, name: "Eget Navn" };
  assert.ok((await namePerson(police, per, named)).ok);
  const fields = [...aWish().fields, "name", "pseudonym"] as const;
  const { id } = await opened("navn", { fields });
  assert.ok((await addToCase(police, per, { id, caseId, person: person.value }, noon)).ok);
  const naming = async (question: string, by = per) => {
    const wish = aWish({ to: "tax", fields: ["place"], question });
    const preview = await prepareReferral(police, by, sharing, { caseId, wish }, noon);
    assert.ok(preview.ok, preview.ok ? "" : preview.refused);
    return preview.value.naming;
  };
  assert.deepEqual(await naming("Spør etter Eget"), ["Eget"]);
  assert.deepEqual(await naming(`Spør etter ${canary.name}`), [canary.name, "Kanari", "Kvist"]);
  assert.deepEqual(await naming("Spør etter grå hegre"), ["Grå hegre"]);
  assert.deepEqual(await naming("Spør etter noen"), []);
  assert.deepEqual(await naming(`Spør etter ${canary.name}`, pia), [], "no part, no name");
});
