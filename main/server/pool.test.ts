import assert from "node:assert/strict";
import os from "node:os";
import test from "node:test";
import { moment } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "../../rules/pay/pay-law.ts";
import { paySectors } from "../../rules/pay/work.ts";
import type { Letter } from "../../web/letter/letter.ts";
import * as maker from "../../web/maker.ts";
import { Busy } from "../../web/workshop.ts";
import { openWorkshop } from "./pool.ts";

const { directory, rights, rates } = loadLaw();
const law = JSON.stringify({
  ...{ directory, rights, changed: {} },
  pay: paySectors.map((sector) => payLawFor(rates, sector)),
});

const days = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    return `${date} 07:00-17:37 30`;
  }).join("\n");

const asked = (go: string, count: number) => ({
  law,
  asked: {
    given: new Map([
      ["go", [go]],
      ["pay-sector", ["cleaning"]],
      ["list", [days(count)]],
    ]),
    tongue: "en",
    now: moment("2026-12-01T12:00:00.000Z"),
    invented: false,
    leaveTo: "/",
  },
});
const letter: Letter = {
  ...{ language: "nb", day: "1. desember 2026", subject: "Brev", sender: [], foot: "x" },
  body: [{ kind: "text", text: "Ord" }],
};

async function outcomes(all: readonly Promise<unknown>[]): Promise<readonly [number, number]> {
  const settled = await Promise.allSettled(all);
  const failed = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  assert.deepEqual(
    failed.filter((reason) => !(reason instanceof Busy)),
    [],
  );
  return [settled.length - failed.length, failed.length];
}

test("what a thread makes is what would be made here", async (t) => {
  const workshop = openWorkshop();
  t.after(() => workshop.close());
  for (const go of ["pay-result", "letter"]) {
    const page = await workshop.door(asked(go, 30));
    assert.equal(page, await maker.door(asked(go, 30)), go);
  }
  const [there, here] = [
    await workshop.door(asked("sheet", 30)),
    await maker.door(asked("sheet", 30)),
  ];
  assert.ok(typeof there !== "string" && typeof here !== "string");
  assert.deepEqual([there.name, there.type], [here.name, here.type]);
  assert.deepEqual(await workshop.letter(letter), new Uint8Array(await maker.letter(letter)));
});

const most = { row: 2, wait: 60_000, work: 60_000 };

test("behind a full row one hears to come again; the others get what they asked for", async (t) => {
  const workshop = openWorkshop(most);
  t.after(() => workshop.close());
  const all = Array.from({ length: 2 + most.row + 5 }, () => workshop.door(asked("pay", 1)));
  const atOnce = Math.max(1, Math.floor(os.availableParallelism() / 2));
  assert.deepEqual(await outcomes(all), [atOnce + most.row, 7 - atOnce]);
  assert.deepEqual(await outcomes([workshop.door(asked("pay", 1))]), [1, 0], "there is room again");
});

test("a letter for somebody at work goes before all that wait at the door, and waits in a row of its own", async (t) => {
  const workshop = openWorkshop(most);
  t.after(() => workshop.close());
  const order: string[] = [];
  const noted = async (what: string, made: Promise<unknown>) => {
    await made;
    order.push(what);
  };
  const atDoor = Array.from({ length: os.availableParallelism() + most.row }, () =>
    noted("door", workshop.door(asked("pay", 1))),
  );
  await outcomes([...atDoor, noted("letter", workshop.letter(letter))]);
  assert.ok(order.indexOf("letter") < order.lastIndexOf("door"), order.join());
  assert.equal(order.filter((each) => each === "letter").length, 1);
});

test("who waits too long, and what takes too long, is ended, and the next one is made", async (t) => {
  const hasty = openWorkshop({ ...most, work: 1 });
  t.after(() => hasty.close());
  assert.deepEqual(await outcomes([hasty.door(asked("sheet", 700))]), [0, 1]);
  const impatient = openWorkshop({ ...most, wait: 1 });
  t.after(() => impatient.close());
  const many = Array.from({ length: os.availableParallelism() }, () =>
    impatient.door(asked("sheet", 700)),
  );
  const [made, refused] = await outcomes(many);
  assert.ok(made >= 1 && refused >= 1, `${made} made, ${refused} refused`);
  assert.deepEqual(await outcomes([impatient.letter(letter)]), [1, 0]);
});

test("a fault in a thread is a fault, and not too much to do", async (t) => {
  const workshop = openWorkshop();
  t.after(() => workshop.close());
  await assert.rejects(
    workshop.door({ ...asked("pay-result", 1), law: "{" }),
    (error) => error instanceof SyntaxError,
  );
});
