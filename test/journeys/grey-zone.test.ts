import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { noteOutcome } from "../../api/outcome/note.ts";
import { noteFollowUp } from "../../api/plan/follow-up.ts";
import { noteNeed } from "../../api/plan/need.ts";
import { notePlanB } from "../../api/plan/plan-b.ts";
import { readPlan } from "../../api/plan/read.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteWishes } from "../../api/plan/wish.ts";
import { giveLetter, makeLetter } from "../../api/rights/letter/promise.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { readRights } from "../../api/rights/read.ts";
import { supposeRights } from "../../api/rights/suppose.ts";
import { newestOf } from "../../domain/plan/entry.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import type { Step } from "../../domain/plan/step.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import type { EventType } from "../../rules/rights/situation.ts";
import { sentence, tellsSettled } from "../../rules/rights/words.ts";
import { asActor } from "../../store/as-actor.ts";
import { deadlinesOfCase } from "../../store/deadline/deadline.ts";
import { promiseLetter } from "../../web/letter/promise.ts";
import { openBrowser } from "../browser.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aTalk } from "../factories/journey.ts";
import { toldWork } from "../factories/pay.ts";
import { aFollowUp, aNeed, aPlan, aPlanB, aStep, someWishes } from "../factories/plan.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { ok } from "../ok.ts";
import { movingClock, Walk, walkers } from "../rights-walk.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "union", ["union"]);
const nav = await testCell(cluster, "nav", ["nav", "administrative-agency", "public-authority"]);
await introduce(cluster, [cell, nav], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Tomas Ek");
const clock = movingClock("2025-10-06");

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(
      { ...testHouse([cell, nav], origin), now: clock.now },
      { owner: testDesk(cell, owner) },
    ),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

test("a worker whom the label does not reach keeps a whole case, and gets the wages", async () => {
  const of = await aPlan(cell, owner, { label: "Grå-1", at: clock.now() });
  const person = { caseId: of.caseId, person: of.person };
  const happened = async (type: EventType, on: string, provision: string | null = null) => {
    const event = {
      type,
      day: day(on),
      provision,
      until: null,
      source: "told",
    } as const;
    const entry = { ...event, words: null, holds: true, replaces: null };
    const request = { ...person, ...entry, id: crypto.randomUUID() };
    ok(await noteLifeEvent(cell, owner, request, clock.now()));
  };
  const seen = new Map<string, number>();
  const step = async (thing: string, field: PlanArea, content: Step) => {
    const request = { ...of, thing, seen: seen.get(thing) ?? 0, field, content };
    seen.set(thing, ok(await noteStep(cell, owner, request, clock.now())));
  };
  const rights = async () => ok(await readRights(cell, owner, person, dayOf(clock.now())));
  const stateOf = async (id: string) =>
    (await rights()).answer.rights.find((right) => right.id === id)?.state;
  const deadlines = async () =>
    (await asActor(cell, owner, (tx) => deadlinesOfCase(tx, of.caseId))).filter(
      ({ ended }) => ended === null,
    );
  const running = async () => (await deadlines()).map(({ kind }) => kind);

  // October: found at a cleaning job, not paid for September. What they want comes first, in their order.
  await happened("found", "2025-10-02");
  await happened("wage-due", "2025-09-30");
  const wanted = someWishes({ inOrder: ["wages", "work-and-stay"], on: day("2025-10-06") });
  ok(await noteWishes(cell, owner, { ...of, seen: 0, content: wanted }, clock.now()));
  const bed = aNeed({ what: "A bed that is not the foreman’s.", on: day("2025-10-06") });
  const room = { ...of, thing: crypto.randomUUID(), seen: 0, field: "housing" } as const;
  ok(await noteNeed(cell, owner, { ...room, content: bed }, clock.now()));
  await happened("police-report", "2025-10-06", "257");
  const without = aPlanB({
    comes: "case-dropped",
    instead: "The wages go on from here.",
    doer: { who: "colleague", id: owner.id },
  });
  const planB = { ...of, thing: crypto.randomUUID(), field: "law" } as const;
  ok(await notePlanB(cell, owner, { ...planB, seen: 0, content: without }, clock.now()));

  // Before it is needed: what would fall away if the police dropped it, and what would not.
  const drop = {
    type: "case-dropped",
    day: day("2025-12-01"),
    provision: "257",
    until: null,
  } as const;
  const asked = { ...person, event: drop };
  const { supposed } = ok(await supposeRights(cell, owner, asked, dayOf(clock.now())));
  const fate = (id: string) => supposed?.changes.find((change) => change.id === id)?.kind;
  assert.equal(fate("wage-claim"), "stays", "the wages hang on no label");
  assert.ok(
    supposed?.changes.some(({ kind }) => kind === "falls-away" || kind === "changes"),
    "something hangs on it, or there was nothing to prepare for",
  );

  // December: the police drop it. Plan B is taken up; the case is no less a case.
  clock.moveTo("2025-12-01");
  const dropped = { kind: "dropped", provision: "strl-257", note: null } as const;
  const ended = { ...dropped, happened: day("2025-12-01"), caseId: of.caseId };
  ok(await noteOutcome(cell, owner, { ...ended, id: crypto.randomUUID() }, clock.now()));
  assert.ok(["holds", "may-be-had"].includes((await stateOf("wage-claim")) ?? ""));
  const inUse = { ...without, standing: { state: "in-use", since: day("2025-12-01") } } as const;
  ok(await notePlanB(cell, owner, { ...planB, seen: 1, content: inUse }, clock.now()));
  const emergency = aStep({ what: "Ask NAV for emergency help.", by: day("2025-12-05") });
  await step("5d1c9a52-6c5e-4a45-9a35-0f4f5f3f0a01", "money", emergency);
  const notNow = { row: "wish", said: null, answer: "no" } as const;
  await aTalk(cell, owner, of, [notNow], { at: clock.now() });

  // The claim is reckoned from the hours, and has a day that nobody may forget.
  const { reckoning } = toldWork();
  const claim = aStep({
    what: "Write to the employer with the reckoning; then the conciliation board.",
    doer: { who: "colleague", id: owner.id },
    by: day("2026-01-09"),
    promised: true,
  });
  const claiming = crypto.randomUUID();
  await step(claiming, "law", claim);
  assert.ok((await running()).includes("plan-step"));
  const toHold = (await rights()).days.filter(({ right }) => right === "wage-claim");
  assert.equal(toHold[0]?.due, "2028-09-30", "three years after they fell due");
  assert.ok((await running()).includes("right-day"));

  // What was promised is in a letter, in plain words, read aloud and noted.
  const letter = crypto.randomUUID();
  const making = {
    ...{ ...person, id: letter, language: "en" },
    words: (
      promises: Parameters<typeof promiseLetter>[0]["promises"],
      made: ReturnType<typeof day>,
    ) =>
      promiseLetter({
        ...{ promises, made, spoken: "en", sender: [cell.name] },
        ...{ helplines: [], full: false, invented: true },
      }),
  };
  ok(await makeLetter(cell, owner, making, clock.now()));
  const gone = { on: day("2025-12-01"), language: "en", interpreter: "none", aloud: true } as const;
  const giving = { ...person, ...gone, id: crypto.randomUUID(), letter, asked: "When?" };
  ok(await giveLetter(cell, owner, giving, clock.now()));

  // January: a step that was not done in time is seen; then the employer pays.
  clock.moveTo("2026-01-20");
  const late = await deadlines();
  assert.ok(late.some(({ about, due }) => about === claiming && due < dayOf(clock.now())));
  clock.moveTo("2026-02-12");
  const paid = { state: "done", day: day("2026-02-12"), how: "Paid in full." } as const;
  await step(claiming, "law", { ...claim, standing: paid });
  const kept = (await rights()).days.find(({ right }) => right === "wage-claim");
  await happened("wages-settled", "2026-02-12");
  const left = await deadlines();
  assert.equal(
    left.some(({ about }) => about === kept?.id || about === claiming),
    false,
  );
  const end = await rights();
  const wages = end.answer.rights.find(({ id }) => id === "wage-claim");
  assert.deepEqual([wages?.state, wages?.until, wages?.todo], ["ended", "2026-02-12", []]);
  assert.equal(
    end.days.some(({ right }) => right === "wage-claim"),
    false,
    "no day of the pay is left to hold",
  );
  const told = wages?.because.filter(tellsSettled).map((line) => sentence(line, "nb"));
  assert.deepEqual(told, ["Lønnen er betalt eller gjort opp 2026-02-12."]);
  assert.equal(end.answer.rights.find(({ id }) => id === "holiday-pay")?.state, "unsure");
  assert.ok(
    (reckoning.total.owed ?? 0) > reckoning.total.paid && reckoning.periods.length > 0,
    "and each sum has its steps",
  );

  const afterwards = aFollowUp(owner.id, {
    due: day("2026-02-12"),
    standing: { state: "noted", on: day("2026-02-12"), words: "Has a room, and the money." },
  });
  const following = { ...of, thing: crypto.randomUUID(), field: "money" } as const;
  const hear = aFollowUp(owner.id, { due: day("2026-02-20") });
  ok(await noteFollowUp(cell, owner, { ...following, seen: 0, content: hear }, clock.now()));
  ok(await noteFollowUp(cell, owner, { ...following, seen: 1, content: afterwards }, clock.now()));

  const standing = newestOf(ok(await readPlan(cell, owner, of, dayOf(clock.now()))).entries);
  assert.ok(standing.some(({ content }) => content.kind === "wishes"));
  assert.ok(standing.some(({ thing, content }) => thing === claiming && content.kind === "step"));

  // The case is whole to the end: every page of it is there, and none says what the person is not.
  for (const walker of walkers) {
    const at = `${served.origin}/cases/${of.caseId}`;
    const walk = await Walk.begin(browser, walker, at);
    for (const view of [
      "",
      `/persons/${of.person}/plan`,
      `/persons/${of.person}/plan/ways`,
      `/persons/${of.person}/rights`,
      "/standing",
    ]) {
      const text = await walk.open(view);
      await walk.look();
      assert.doesNotMatch(
        text,
        /not a victim|ikke (et )?offer|no longer a case|saken er avsluttet/i,
      );
      if (view.endsWith("/rights")) {
        assert.match(
          text,
          /The pay was paid or settled 12 February 2026|betalt eller gjort opp 12/,
        );
      }
    }
    await walk.end();
  }
});
