import assert from "node:assert/strict";
import test from "node:test";
import { addDays, type Day, dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { deadlinesOfCase } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { undoRightDay } from "./day/undo-day.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);

interface Drop {
  readonly ago: number;
  readonly provision?: string;
  readonly until?: number;
}

async function aPerson() {
  const caseId = await anOpenCase(cell, owner);
  const of = {
    caseId,
    person: ok(await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon)),
  };
  const drop = async ({ ago, provision, until }: Drop, holds = true, replaces?: string) =>
    ok(
      await noteLifeEvent(
        cell,
        owner,
        aLifeEvent(of, {
          ...{ type: "case-dropped", day: addDays(today, -ago), source: "document", holds },
          ...(provision === undefined ? {} : { provision }),
          ...(until === undefined ? {} : { until: addDays(today, until) }),
          ...(replaces === undefined ? {} : { replaces: { of: "entry", id: replaces } }),
        }),
        noon,
      ),
    );
  const read = async (on = today) => ok(await readRights(cell, owner, of, on));
  const dayBy = async (due: Day, on = today) => {
    const { days, earlier } = await read(on);
    return [...days, ...earlier].find((each) => each.right === "drop-appeal" && each.due === due);
  };
  const meet = (day: string | null | undefined, on: Day, words: string | null = null) =>
    meetRightDay(
      cell,
      owner,
      {
        ...of,
        id: crypto.randomUUID(),
        day: day ?? assert.fail("no such day"),
        how: "done",
        on,
        words,
      },
      noon,
    );
  const running = () =>
    asActor(cell, owner, async (tx) =>
      (await deadlinesOfCase(tx, caseId)).flatMap(({ kind, about, due, ended }) =>
        kind === "right-day" && ended === null ? [{ about, due }] : [],
      ),
    );
  return { of, drop, read, dayBy, meet, running };
}

test("two drops with one last day: the appeal of the first leaves that of the second to be sent, written down, undone and sent again", async () => {
  const { of, drop, dayBy, meet, running } = await aPerson();
  const due = addDays(today, 4);
  const runs = async () => (await running()).some((each) => each.due === due);
  await drop({ ago: 17, provision: "257", until: 4 });
  const { id } = (await dayBy(due)) ?? {};
  ok(await meet(id, addDays(today, -10), "Klaget på 257."));
  assert.equal(await runs(), false, "the first is appealed");

  await drop({ ago: 2, provision: "395", until: 4 });
  assert.equal(await runs(), true);
  const second = await dayBy(due);
  assert.deepEqual([second?.id, second?.met], [id, null]);
  assert.deepEqual(
    second?.todo.map(({ met }) => met ?? null),
    [addDays(today, -10), null],
  );
  assert.deepEqual(
    second?.beside.map(({ words }) => words),
    ["Klaget på 257."],
  );
  const missed = await dayBy(due, addDays(due, 1));
  assert.deepEqual([missed?.met, missed?.todo.length], [null, 1], "unsent, it is missed");

  const early = await meet(id, addDays(today, -3));
  assert.deepEqual(early, { ok: false, refused: "right-day.before-it-hangs-on" });
  ok(await meet(id, addDays(today, -1), "Klaget på 395."));
  const both = await dayBy(due);
  assert.deepEqual([both?.met?.words, both?.beside.length], ["Klaget på 395.", 1]);
  assert.equal(await runs(), false);
  const again = await meet(id, today, "En gang til.");
  assert.equal(again.ok || again.refused, "right-day.already-met");

  const met = both?.met?.id ?? assert.fail("it was written down");
  const undone = { ...of, day: id ?? "", met, why: "Den ble ikke sendt." };
  ok(await undoRightDay(cell, owner, undone, noon));
  assert.equal(await runs(), true);
  assert.deepEqual((await dayBy(due))?.met, null);
  ok(await meet(id, today, "Sendt nå."));
  const now = await dayBy(due);
  assert.deepEqual([now?.met?.words, now?.beside.length, now?.undone.length], ["Sendt nå.", 1, 1]);
});

test("the second drop was not so: what was written of the first stands, and nothing runs", async () => {
  const { drop, dayBy, meet, running } = await aPerson();
  const due = addDays(today, 4);
  await drop({ ago: 17, provision: "257", until: 4 });
  ok(await meet((await dayBy(due))?.id, addDays(today, -10)));
  const { id } = await drop({ ago: 2, provision: "395", until: 4 });
  assert.ok((await running()).some((each) => each.due === due));
  await drop({ ago: 2, provision: "395", until: 4 }, false, id);
  assert.equal(
    (await running()).some((each) => each.due === due),
    false,
  );
  assert.equal((await dayBy(due))?.met?.on, addDays(today, -10));
});

test("a slip of the year noted first does not shut out the true last day", async () => {
  const { drop, running } = await aPerson();
  await drop({ ago: 25, until: 370 });
  await drop({ ago: 25, until: 5 });
  assert.ok((await running()).some(({ due }) => due === addDays(today, 5)));
});

test("a safe day that is another drop's last day: an appeal sent between the two drops is true", async () => {
  const { drop, dayBy, meet } = await aPerson();
  const due = addDays(today, 6);
  await drop({ ago: 15 });
  await drop({ ago: 3, until: 6 });
  ok(await meet((await dayBy(due))?.id, addDays(today, -8)));
  const day = await dayBy(due);
  assert.deepEqual(
    day?.todo.map(({ met }) => met ?? null),
    [addDays(today, -8), null],
  );
});

test("asked of one drop, it is to be asked of another of the same day, and each is written down by itself", async () => {
  const { drop, read, meet } = await aPerson();
  const asked = async () =>
    (await read()).urgent.map(({ step, met }) => [step, met?.words ?? null]);
  await drop({ ago: 5, provision: "257" });
  ok(await meet((await read()).urgent[0]?.id, today, "Spurt om 257."));
  assert.deepEqual(await asked(), [["ask-appeal-of-drop", "Spurt om 257."]]);
  await drop({ ago: 5, provision: "395" });
  const day = addDays(today, -5);
  const [one, other] = ["257", "395"].map((name) => `ask-appeal-of-drop ${day} ${name}`);
  assert.deepEqual(await asked(), [
    [one, null],
    [other, null],
  ]);
  ok(await meet((await read()).urgent[1]?.id, today, "Spurt om 395."));
  assert.deepEqual(await asked(), [
    [one, null],
    [other, "Spurt om 395."],
  ]);
});

test("a day that was missed runs again where it stopped because of something that was not so after all", async () => {
  const { drop, running, of } = await aPerson();
  await drop({ ago: 5, until: 2 });
  const due = addDays(today, 2);
  assert.ok((await running()).some((each) => each.due === due));
  const later = daysAfterNoon(4);
  const { life } = ok(await readRights(cell, owner, of, dayOf(later)));
  const [dropped] = life.entries;
  const replaces = { of: "entry", id: dropped?.id ?? "" } as const;
  const other = aLifeEvent(of, {
    ...{ type: "case-dropped", day: addDays(today, -5), until: addDays(today, 3) },
    ...{ source: "document", replaces },
  });
  const { id } = ok(await noteLifeEvent(cell, owner, other, later));
  assert.equal(
    (await running()).some((each) => each.due === due),
    false,
  );
  const back = aLifeEvent(of, {
    ...{ type: "case-dropped", day: addDays(today, -5), until: due },
    ...{ source: "document", replaces: { of: "entry", id } },
  });
  ok(await noteLifeEvent(cell, owner, back, later));
  assert.ok((await running()).some((each) => each.due === due));
});
