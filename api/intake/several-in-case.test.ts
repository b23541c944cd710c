import assert from "node:assert/strict";
import test from "node:test";
import { type Moment, moment } from "../../domain/base/day.ts";
import { noon } from "../../test/carry.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { label, opened, per, police } from "../../test/factories/received.ts";
import { readCase } from "../case/read.ts";
import { addToCase } from "./add-to-case.ts";

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
