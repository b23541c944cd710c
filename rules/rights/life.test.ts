import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { withAnyDetails } from "../../test/factories/any-details.ts";
import { aLifeEntry } from "../../test/factories/life.ts";
import { catalogue } from "./catalogue.ts";
import { type RightDay, rightDays } from "./days.ts";
import { exampleOf } from "./example-language.ts";
import { type CaseEvent, type LifeEvent, provisionName, situationOf } from "./life.ts";
import { answersTo, isInWords, noteAnswerTo, questionsKnown } from "./life-answer.ts";
import { openQuestions } from "./open.ts";
import { explained, promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { eventTypes } from "./situation.ts";
import { atOnce } from "./urgent.ts";
import { stateIn } from "./what-if.ts";

const today = day("2026-11-25");

const dropped: CaseEvent = {
  ...{ id: "o", kind: "dropped", provision: "strl-257", happened: day("2026-10-20") },
};

test("a correction stands in the place of what it corrects, and what is taken back is gone", () => {
  const first = aLifeEntry("a");
  const corrected = aLifeEntry("b", { day: day("2026-09-01"), replaces: { of: "entry", id: "a" } });
  const back = aLifeEntry("c", { holds: false, replaces: { of: "entry", id: "b" } });
  const until = (entries: readonly LifeEvent[]) =>
    rightsOf(situationOf({ entries, answers: [], outcomes: [] }, today)).rights.find(
      ({ id }) => id === "reflection-permit",
    )?.until;
  assert.equal(until([first]), "2027-02-28");
  assert.equal(until([first, corrected]), "2027-03-01");
  assert.equal(until([first, corrected, back]), null);
});

test("a case that was reported, charged and dropped by its outcomes is over, each under the provision that was noted", () => {
  const outcome = (kind: CaseEvent["kind"], provision: string, on: string): CaseEvent => ({
    ...{ id: kind, kind, provision, happened: day(on) },
  });
  const asDropped = (provision: string) => {
    const outcomes = [
      outcome("reported", "strl-257", "2026-03-10"),
      outcome("charged", "strl-395", "2026-06-01"),
      outcome("dropped", provision, "2026-10-20"),
    ];
    return rightsOf(situationOf({ entries: [], answers: [], outcomes }, today));
  };
  assert.equal(stateIn(asDropped("strl-395"), "counsel"), "ended");
  assert.equal(stateIn(asDropped("strl-395"), "state-compensation"), "unsure");
  assert.equal(stateIn(asDropped("strl-257"), "counsel"), "may", "the charge goes on");
  assert.equal(stateIn(asDropped("aml"), "counsel"), "unsure", "which part is not clear");
});

test("what became of the case counts for the person, until an entry of theirs takes its place", () => {
  const reported: CaseEvent = {
    ...dropped,
    id: "r",
    kind: "reported",
    happened: day("2026-09-20"),
  };
  const outcomes = [reported, dropped];
  const counsel = (entries: readonly LifeEvent[], of: readonly CaseEvent[] = outcomes) =>
    stateIn(rightsOf(situationOf({ entries, answers: [], outcomes: of }, today)), "counsel");
  assert.equal(counsel([], [reported]), "holds");
  assert.equal(counsel([]), "ended");
  const notTheirs = aLifeEntry("a", {
    ...{ type: "case-dropped", holds: false, replaces: { of: "outcome", id: "o" } },
  });
  assert.equal(counsel([notTheirs]), "holds");
});

test("a judgment that is noted closes nothing: it may be appealed, and is final when somebody notes so", () => {
  const judged: CaseEvent = { ...dropped, kind: "judged" };
  const { events } = situationOf({ entries: [], answers: [], outcomes: [judged] }, today);
  assert.deepEqual(events, []);
});

test("a provision of an outcome is known to rights by its own name", () => {
  const names = ["strl-257", "utl-108a", "strl-395", "aml", null].map(provisionName);
  assert.deepEqual(names, ["257", "108a", "395", "19-1", null]);
});

test("the latest answer stands, an answer of not known takes it back, and words alone reckon nothing", () => {
  const ages = (...answers: readonly string[]) =>
    situationOf(
      {
        entries: [],
        answers: answers.map((answer) => ({ question: "under-eighteen", answer })),
        outcomes: [],
      },
      today,
    ).person.underEighteen;
  assert.deepEqual(
    [ages(), ages("no", "yes"), ages("yes", "unknown"), ages("words")],
    ["unknown", "yes", "unknown", "unknown"],
  );
});

test("an age that is written down as a child's or not known, once the birthday has passed, is treated as a child's until it is answered no", () => {
  const entry = aLifeEntry("018f0000-0000-7000-8000-000000000001", {
    ...{ type: "turns-eighteen", day: day("2026-05-02") },
  });
  const child = (...answers: readonly (readonly [answer: string, noted: string])[]) => {
    const all = answers.map(([answer, noted]) => ({
      ...{ question: "under-eighteen", answer, notedOn: day(noted) },
    }));
    const life = { entries: [entry], answers: all, outcomes: [] };
    const answer = rightsOf(situationOf(life, day("2026-11-28")));
    const asked = answer.questions.some(({ question }) => question.id === "birthday-doubted");
    const notify = atOnce(answer).some(({ step }) => step === "notify-child-welfare");
    return [stateIn(answer, "child-protection"), asked, notify];
  };
  const turned = ["ended", false, false];
  const doubted = ["unsure", true, true];
  assert.deepEqual(child(), turned);
  assert.deepEqual(child(["yes", "2026-05-01"]), turned, "right on its day");
  assert.deepEqual(child(["yes", "2026-11-20"]), doubted);
  assert.deepEqual(child(["yes", "2026-04-20"], ["unknown", "2026-11-21"]), doubted);
  assert.deepEqual(child(["unknown", "2026-11-21"], ["no", "2026-11-22"]), turned);
});

test("an answer must be one that its question knows, and of a day that has come", () => {
  const answer: Parameters<typeof noteAnswerTo>[0] = {
    ...{ question: "under-eighteen", answer: "yes", words: " ", on: today, source: "told" },
  };
  const code = (more: Partial<Parameters<typeof noteAnswerTo>[0]>) => {
    const noted = noteAnswerTo({ ...answer, ...more }, today);
    return noted.ok ? noted.value.words : noted.refused;
  };
  assert.equal(code({}), null);
  assert.equal(code({ question: "nationality" }), "life.no-such-question");
  assert.equal(code({ answer: "not-so" }), "life.no-such-answer");
  assert.equal(code({ question: "evidence", answer: "words" }), "life.no-words");
  assert.equal(code({ on: addDays(today, 1) }), "life.not-yet-answered");
});

test("that it has not happened is an answer only where something may not have happened", () => {
  const takes = (question: string) => answersTo(question).includes("not-so");
  for (const question of ["reported", "evidence", "due-days", "protection-applied", "work-ended"]) {
    assert.ok(questionsKnown.has(question) && takes(question), question);
  }
  for (const question of ["chain", "which-pay", "provision", "evidence-where", "eea-ground"]) {
    assert.ok(questionsKnown.has(question) && !takes(question) && isInWords(question), question);
  }
  const lawyers = [...questionsKnown.values()].filter(({ to }) => to === "lawyer");
  assert.ok(lawyers.length > 0);
  assert.deepEqual(
    lawyers.filter(({ id }) => takes(id)),
    [],
  );
  const said = {
    question: "chain",
    answer: "not-so",
    words: "",
    on: today,
    source: "told",
  } as const;
  assert.deepEqual(noteAnswerTo(said, today), { ok: false, refused: "life.no-such-answer" });
});

test("every open question says which rights wait for it, and an answer that turns not known into something says what it changes", () => {
  const questions = openQuestions(exampleOf("reflection-permit-granted 2026-08-31", "2026-11-25"));
  assert.ok(questions.length > 3);
  assert.ok(questions.every(({ rights }) => rights.length > 0));
  const age = questions.find(({ question }) => question.id === "under-eighteen");
  const changes = age?.would.map(({ changes: all }) =>
    all.map(({ id, after }) => `${id} ${after?.state ?? "gone"}`),
  );
  assert.ok(changes?.[0]?.includes("child-protection holds"));
  assert.ok(changes?.[1]?.includes("child-protection gone"));
  assert.equal(questions.at(-1)?.question.to, "lawyer", "those for a lawyer come last");
});

const anyEvent = withAnyDetails({
  type: fc.constantFrom(...eventTypes),
  day: fc.integer({ min: 0, max: 1200 }).map((after) => addDays(day("2024-01-01"), after)),
  provision: fc.constantFrom(null, "257", "108a", "395", "19-1"),
  until: fc.constant(null),
});
const anySituation = fc.record({
  events: fc.array(anyEvent, { maxLength: 9 }),
  person: fc.record({
    underEighteen: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    origin: fc.constantFrom("EEA" as const, "third-country" as const, "unknown" as const),
  }),
  asOf: fc.constant(today),
});

test("promises are the engine's own, each once and in one place, and no day is sure of what is not", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      const promises = promisesOf(answer);
      const { holds, may, unsure, ended } = promises;
      assert.deepEqual(new Set([...holds, ...may, ...unsure, ...ended]), new Set(answer.rights));
      assert.ok(holds.every(({ state }) => state === "holds"));
      const sure = new Set([...holds, ...may].map(({ id }) => id));
      assert.ok(promises.days.every(({ right }) => sure.has(right)));
      const isToBeSafe = ({ todo }: RightDay) => todo.every(({ toBeSafe }) => toBeSafe === true);
      assert.ok(promises.safeDays.every((each) => !sure.has(each.right) || isToBeSafe(each)));
      const dues = answer.rights.flatMap(({ id, todo }) =>
        todo.flatMap(({ by }) => (by === null ? [] : [`${id} ${by}`])),
      );
      const days = rightDays(answer).map(({ right, due }) => `${right} ${due}`);
      assert.deepEqual(new Set(days), new Set(dues));
      assert.equal(new Set(days).size, days.length);
    }),
  );
});

test("every right is explained, whole and in the same words, and every question is known by its id", () => {
  assert.equal(explained.length, catalogue.length);
  assert.ok(explained.every(({ hangsOn, endedBy }) => hangsOn.nb !== "" && endedBy.nb !== ""));
  assert.ok(questionsKnown.has("under-eighteen") && questionsKnown.has("origin"));
});

test("where evidence was given is answered by noting it with its place, and is asked no more", () => {
  const evidence = "police-report 257 2026-08-01, testified 2026-09-01";
  const asks = (text: string) =>
    openQuestions(exampleOf(text, "2026-11-25")).find(
      ({ question }) => question.id === "evidence-where",
    );
  const would = asks(evidence)?.would.map(({ if: it }) => it.of === "event" && it.event);
  assert.deepEqual(
    would?.map((event) => event && [event.day, event.where]),
    [
      ["2026-09-01", "court"],
      ["2026-09-01", "police"],
    ],
  );
  assert.equal(asks(`${evidence}, testified police 2026-09-01`), undefined);
});
