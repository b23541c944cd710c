import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { caseHead } from "../../store/case/case-head.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aLifeEvent, toldThem } from "../../test/factories/life.ts";
import { aNeed, aPlan } from "../../test/factories/plan.ts";
import { addPerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { noteNeed } from "../plan/need.ts";
import { openPlan } from "../plan/open.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { undoRightDay } from "../rights/day/undo-day.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { readWork } from "../work/read.ts";
import type { AgesLine } from "./gap.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const today = dayOf(noon);

interface Of {
  readonly liv: Colleague;
  readonly caseId: string;
  readonly person: string;
}

/** Entries on age, for either of two persons; a refused one changes nothing. */
const deeds = {
  asks: ({ liv, ...of }: Of, at: Moment) =>
    noteNeed(
      cell,
      liv,
      {
        ...of,
        thing: crypto.randomUUID(),
        seen: 0,
        field: "papers",
        alsoTells: ["age"],
        content: aNeed({ what: `She says something at ${at}.` }),
      },
      at,
    ),
  answers: ({ liv, ...of }: Of, at: Moment, answer: "yes" | "no" | "unknown") => {
    const words = answer === "no" ? "The police had the age assessed by a doctor: over 18." : null;
    const said = { question: "under-eighteen", answer, words, on: today } as const;
    const id = crypto.randomUUID();
    return noteLifeAnswer(cell, liv, { ...of, id, ...said, source: "authority" }, at);
  },
  born: ({ liv, ...of }: Of, at: Moment, days: number) =>
    noteLifeEvent(
      cell,
      liv,
      aLifeEvent(of, { type: "turns-eighteen", day: addDays(today, days) }),
      at,
    ),
  takesBack: async ({ liv, ...of }: Of, at: Moment) => {
    const found = await readRights(cell, liv, of, today);
    const { entries, standing } = found.ok
      ? found.value.life
      : { entries: [], standing: new Set() };
    const born = entries.find(({ id, type }) => type === "turns-eighteen" && standing.has(id));
    const { id = "", day = today } = born ?? {};
    const replaces = { of: "entry", id } as const;
    const back = {
      type: "turns-eighteen",
      day,
      holds: false,
      words: "Of another.",
      replaces,
    } as const;
    return born !== undefined && (await noteLifeEvent(cell, liv, aLifeEvent(of, back), at));
  },
  sets: ({ liv, caseId }: Of, at: Moment, holds: boolean) => {
    const why = holds ? "Looks young." : "It is of another case.";
    const set = { caseId, kind: "minor-or-maybe", holds, why, how: null } as const;
    return setSafeguard(cell, liv, { ...set, otherCase: true }, at);
  },
  notifies: async ({ liv, ...of }: Of, at: Moment) => {
    const day = await toNotify(liv, of);
    const met = {
      ...of,
      id: crypto.randomUUID(),
      on: today,
      words: "Barnevernvakta, Kari.",
      ...toldThem,
    };
    return day !== null && (await meetRightDay(cell, liv, { ...met, day }, at));
  },
  undoes: async ({ liv, ...of }: Of, at: Moment) => {
    const found = await readRights(cell, liv, of, today);
    const met = found.ok ? found.value.urgent.find((one) => one.met !== null) : undefined;
    const undo = { ...of, day: met?.id ?? "", met: met?.met?.id ?? "", why: "Another case." };
    return met !== undefined && (await undoRightDay(cell, liv, undo, at));
  },
};

/** The date of a child not notified; null if none. */
async function toNotify(liv: Colleague, of: Omit<Of, "liv">): Promise<string | null> {
  const found = await readRights(cell, liv, of, today);
  assert.ok(found.ok);
  const one = found.value.urgent.find(
    ({ step, met }) => step === "notify-child-welfare" && met === null,
  );
  return one?.id ?? null;
}

const who = fc.constantFrom(0, 1);
const deed = fc.oneof(
  fc.tuple(fc.constant("asks" as const), who, fc.constant(null)),
  fc.tuple(fc.constant("answers" as const), who, fc.constantFrom("yes", "no", "unknown")),
  fc.tuple(fc.constant("born" as const), who, fc.constantFrom(-900, 200)),
  fc.tuple(fc.constant("takesBack" as const), who, fc.constant(null)),
  fc.tuple(fc.constant("sets" as const), who, fc.boolean()),
  fc.tuple(fc.constant("notifies" as const), who, fc.constant(null)),
  fc.tuple(fc.constant("undoes" as const), who, fc.constant(null)),
);

/** Whether the age is asked, or something unread is reported. */
const isTold = (line: AgesLine | undefined): boolean =>
  line !== undefined && (line.persons.length > 0 || line.unseen !== null);

const each: (typeof deed extends fc.Arbitrary<infer One> ? One : never)[] = [
  ["answers", 0, "yes"],
  ["notifies", 0, null],
  ["undoes", 0, null],
  ["asks", 1, null],
  ["born", 1, 200],
  ["takesBack", 1, null],
  ["sets", 0, true],
];

test("who reads none of the law is told that something of a child is open exactly while the box is open to who reads it", async () => {
  const kept = { asks: 0, answers: 0, born: 0, takesBack: 0, sets: 0, notifies: 0, undoes: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 9 }), async (written) => {
      const liv = await testColleague(cluster, cell, "caseworker");
      const one = { ...(await aPlan(cell, liv)), liv };
      const { caseId } = one;
      const added = await addPerson(cell, liv, { caseId, pseudonym: "Einer" }, noon);
      assert.ok(added.ok);
      const other = { liv, caseId, person: added.value };
      assert.ok((await openPlan(cell, liv, other, noon)).ok);
      const officer = await aColleagueWith(cluster, cell, "officer", { caseId, part: "member" });
      const reader = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
      const law = { ...one, colleague: reader.id, fields: ["law"] } as const;
      assert.ok((await givePlace(cell, liv, law, noon)).ok);
      const lineOf = async (reader: Colleague) => {
        const work = await readWork(cell, reader, today);
        assert.ok(work.ok);
        return work.value.ages.find((line) => line.case.id === caseId);
      };
      for (const [step, [what, of, more]] of written.entries()) {
        const at = moment(new Date(Date.parse(noon) + (step + 1) * 60_000).toISOString());
        const said = await deeds[what](of === 0 ? one : other, at, more as never);
        kept[what] += Number(said !== false && said.ok);
        const boxOf = async (who: Colleague) =>
          (await asActor(cell, who, (tx) => caseHead(tx, caseId))).child.state;
        const box = await boxOf(liv);
        assert.equal(await boxOf(officer), box, `${step}: ${what}`);
        const asked = (await lineOf(liv))?.persons.length ?? 0;
        const urgent = [await toNotify(liv, one), await toNotify(liv, other)].some(
          (day) => day !== null,
        );
        assert.ok(box !== "none" || (asked === 0 && !urgent), `${step}: ${what}`);
        const isOpen = box === "open";
        assert.equal(isTold(await lineOf(officer)), isOpen, `${step}: ${what}`);
        const line = await lineOf(reader);
        const reads = isTold(line);
        const sees = reads || (await toNotify(liv, one)) !== null;
        assert.ok(sees || !isOpen, `${step}: ${what}, for who reads the law of one`);
      }
    }),
    { numRuns: 15, examples: [[each]] },
  );
  for (const [what, times] of Object.entries(kept)) {
    assert.ok(times > 0, `${what} was never kept, or this means nothing`);
  }
});
