import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { day, moment } from "../base/day.ts";
import { childWhys } from "../rights/child.ts";
import type { Correction } from "./correction.ts";
import { type Content, type Entry, historyOf, type Kind } from "./entry.ts";
import { locksOf } from "./locks.ts";
import { answersOf, type ReturnNote, returnTopics } from "./return.ts";
import { returnProblem } from "./return-problem.ts";
import { heardWays } from "./wishes.ts";

const today = day("2026-11-25");
/** Nothing holds in the case. */
const calm = { safeguards: [], child: null } as const;

/** What says so in its words: a no that is only no, and a yes that says how. */
const clear: Readonly<Record<string, string>> = {
  "fear no": "No, nobody.",
  "safe yes": "My sister meets me.",
};
const said = (topic: ReturnNote["topic"], more: Partial<ReturnNote> = {}): ReturnNote => ({
  ...{ kind: "return", topic, answer: "said", on: today, heard: "alone" },
  words: clear[`${topic} ${more.answer}`] ?? "My words.",
  ...more,
});
const wrong = (about: string | null, more: Partial<Correction> = {}): Correction => ({
  ...{ kind: "correction", about, said: "I never said so.", on: today },
  ...{ standing: { state: "open" } },
  ...more,
});
const dealtWith = { state: "answered", done: "Asked again.", on: today } as const;

/** Everything in the order it was written down: a return by its question, a correction by what it is about. */
function written(...contents: readonly Content[]): readonly Entry[] {
  const nameOf = (content: Content): string =>
    content.kind === "return"
      ? `return-${content.topic}`
      : `${content.kind satisfies Kind}-${content.kind === "correction" ? content.about : ""}`;
  const entries: Entry[] = [];
  for (const content of contents) {
    const thing = nameOf(content);
    const version = historyOf(entries, thing).length + 1;
    const by = { id: "liv", name: "Liv" };
    entries.push({
      ...{ thing, version, field: "return", by, content },
      at: moment("2026-11-25T11:00:00Z"),
    });
  }
  return entries;
}

const yes = said("wish", { answer: "yes" });
const known = [said("waits"), said("fear", { answer: "no" }), said("told")];
const ready = [yes, ...known];
const journey = said("journey", { along: "none" });
const problemAfter = (...contents: readonly Content[]) =>
  returnProblem(written(...contents), calm, journey, today);

const notes = fc
  .record({
    topic: fc.constantFrom(...returnTopics),
    at: fc.nat({ max: 9 }),
    heard: fc.constantFrom(...heardWays),
  })
  .map(({ topic, at, heard }): ReturnNote => {
    const answers = answersOf[topic];
    return said(topic, { answer: answers[at % answers.length] ?? "does-not-know", heard });
  });

test("no journey is kept unless a yes and what waits, whom they fear and who knows were told, and not before others; nor while a fear has no answer", () => {
  let kept = 0;
  const drawn = fc.uniqueArray(notes, { selector: ({ topic }) => topic, minLength: 3 });
  fc.assert(
    fc.property(drawn, fc.constantFrom(...heardWays), (some, heard) => {
      const newest = [...ready, said("safe", { answer: "yes", heard }), ...some];
      const of = (topic: string) => newest.findLast((note) => note.topic === topic);
      const tells = (topic: string) =>
        ["yes", "no", "said"].includes(of(topic)?.answer ?? "") &&
        of(topic)?.heard !== "others-there";
      const wanted = of("wish")?.answer === "yes" && tells("wish");
      const asked = ["waits", "fear", "told"].every(tells);
      const isSafe =
        of("safe")?.answer === "yes" &&
        tells("safe") &&
        newest.findLastIndex(({ topic }) => topic === "safe") >
          newest.findLastIndex(({ topic }) => topic === "fear");
      const problem = problemAfter(...newest);
      assert.equal(problem === null, wanted && asked && (of("fear")?.answer === "no" || isSafe));
      kept += Number(problem === null);
    }),
    { numRuns: 2000 },
  );
  assert.ok(kept > 0, "some must be kept, or this test means nothing");
});

for (const [what, contents, problem] of [
  ["all is told", [], null],
  ["a yes that others heard", [said("wish", { answer: "yes", heard: "others-there" })], "alone"],
  ["a yes on a condition", [said("wish", { answer: "yes-if" })], "on-condition"],
  ["a no", [said("wish", { answer: "no" })], "wanted"],
  ["what waits is not said", [said("waits", { answer: "will-not-say" })], "safe"],
  ["who knows is not known", [said("told", { answer: "does-not-know" })], "safe"],
  [
    "no fear, in words that name somebody",
    [said("fear", { answer: "no", words: "Marek." })],
    "safe",
  ],
  ["no fear, said before others", [said("fear", { answer: "no", heard: "others-there" })], "safe"],
  ["a fear, and nobody asked what is done", [said("fear", { answer: "yes" })], "asked"],
  ["a fear in words alone", [said("fear")], "asked"],
  [
    "a fear, and nothing is settled",
    [said("fear", { answer: "yes" }), said("safe", { answer: "no" })],
    "safe",
  ],
  [
    "a fear, and it is settled on a condition",
    [said("fear", { answer: "yes" }), said("safe", { answer: "yes-if" })],
    "safe",
  ],
  [
    "a fear, and it is settled",
    [said("fear", { answer: "yes" }), said("safe", { answer: "yes" })],
    null,
  ],
  [
    "a fear told anew after it was settled",
    [
      said("fear", { answer: "yes" }),
      said("safe", { answer: "yes" }),
      said("fear", { answer: "yes", words: "Another." }),
    ],
    "safe",
  ],
] as const) {
  test(`a journey, where ${what}`, () => {
    const whole = {
      alone: "plan.return-not-alone",
      "on-condition": "plan.return-on-condition",
      wanted: "plan.return-not-wanted",
      asked: "plan.return-not-asked",
      safe: "plan.return-not-safe",
    } as const;
    const expected = problem === null ? null : whole[problem];
    assert.equal(problemAfter(...ready, ...contents), expected);
    const { waits } = locksOf(written(...ready, journey, ...contents), calm);
    const isShut = problem !== null || contents.length > 0;
    assert.equal(waits.length > 0, isShut, "one that stands waits for it, and to be seen again");
  });
}

for (const topic of ["wish", "waits", "fear", "told"] as const) {
  test(`what the person says is wrong of an answer shuts its lock until it is dealt with and they are asked anew: ${topic}`, () => {
    const says = wrong(`return-${topic}`);
    const again = ready.find((note) => note.topic === topic) ?? yes;
    const refused = topic === "wish" ? "plan.return-corrected" : "plan.return-not-safe";
    const lock = topic === "wish" ? "wish" : "safety";
    const lacks = (...more: readonly Content[]) =>
      locksOf(written(...ready, says, ...more), calm)[lock];
    const standing = dealtWith;
    assert.deepEqual(lacks(), [{ topic, why: "corrected" }]);
    assert.deepEqual(lacks({ ...says, standing }), [{ topic, why: "corrected-to-ask" }]);
    assert.deepEqual(lacks(again), [{ topic, why: "corrected-to-deal-with" }]);
    assert.equal(problemAfter(...ready, says), refused);
    assert.equal(problemAfter(...ready, says, { ...says, standing }), refused, "not asked anew");
    assert.equal(problemAfter(...ready, says, again), refused, "not dealt with");
    assert.equal(problemAfter(...ready, says, again, { ...says, standing }), null);
    assert.equal(problemAfter(...ready, says, { ...says, standing }, again), null);
  });
}

test("that the person says something is missing of the return keeps it shut until it is dealt with; what is wrong elsewhere does not", () => {
  assert.equal(problemAfter(...ready, wrong(null)), "plan.return-not-safe");
  assert.equal(problemAfter(...ready, wrong(null), { ...wrong(null), standing: dealtWith }), null);
  const elsewhere = written(wrong(null)).map((entry) => ({ ...entry, field: "housing" }) as const);
  assert.equal(returnProblem([...written(...ready), ...elsewhere], calm, journey, today), null);
  assert.equal(problemAfter(...ready, wrong("return-contact")), null);
});

test("a journey that is written down waits as soon as a lock shuts or the person says it is wrong, and not before", () => {
  const waits = (...more: readonly Content[]) =>
    locksOf(written(...ready, journey, ...more), calm).waits.map(({ why }) => why);
  assert.deepEqual(waits(), []);
  assert.deepEqual(waits(said("wish", { answer: "no" })), ["no"]);
  assert.deepEqual(waits(wrong("return-wish")), ["corrected"]);
  assert.deepEqual(waits(wrong("return-journey")), ["corrected"]);
  assert.deepEqual(
    locksOf(written(said("wish", { answer: "no" })), calm).waits,
    [],
    "none is there",
  );
});

for (const [answer, afraid] of [
  ["yes", "yes"],
  ["no", "no"],
  ["said", "not-known"],
  ["does-not-know", "not-known"],
  ["will-not-say", "not-known"],
] as const) {
  test(`whether the person is afraid of somebody there: ${answer}`, () => {
    const fear = said("fear", { answer });
    assert.equal(locksOf(written(fear), calm).afraid, afraid);
    assert.equal(locksOf([], calm).afraid, null, "nobody asked");
    const doubted = afraid === "yes" ? "yes" : "not-known";
    assert.equal(locksOf(written({ ...fear, heard: "others-there" }), calm).afraid, doubted);
    assert.equal(locksOf(written(fear, wrong("return-fear")), calm).afraid, doubted);
  });
}

test("a yes that was kept before its words were read opens nothing where they are in doubt, and that is why", () => {
  for (const words of ["Yes. When it is safe.", "Nei.", "Tak, jeśli siostra mnie odbierze."]) {
    const kept = { ...yes, words };
    assert.equal(problemAfter(kept, ...known), "plan.return-in-doubt");
    assert.deepEqual(locksOf(written(kept, ...known), calm).wish, [
      { topic: "wish", why: "in-doubt" },
    ]);
  }
  const safe = said("safe", { answer: "yes", words: "Ja, hvis broren møter meg." });
  assert.equal(
    problemAfter(yes, said("waits"), said("told"), said("fear", { answer: "yes" }), safe),
    "plan.return-not-safe",
  );
});

test("an answer that was said before the person called it wrong opens nothing, whenever it is written down", () => {
  const says = { ...wrong("return-wish"), on: day("2026-11-24") };
  const settled = [says, { ...says, standing: dealtWith }] as const;
  assert.equal(
    problemAfter(...ready, ...settled, { ...yes, on: day("2026-11-23") }),
    "plan.return-corrected",
  );
  assert.equal(problemAfter(...ready, ...settled, { ...yes, on: day("2026-11-24") }), null);
});

test("that it is settled how they are safe is said of every fear that is told by then, also of one that was written down before", () => {
  const fear = said("fear", { answer: "yes", on: day("2026-11-24") });
  const safe = said("safe", { answer: "yes", on: day("2026-11-23") });
  assert.equal(problemAfter(...ready, fear, safe), "plan.return-not-safe");
  assert.equal(problemAfter(...ready, fear, { ...safe, on: day("2026-11-24") }), null);
});

for (const [what, more, problem] of [
  ["other things since", { inOrder: ["work-and-stay"] }, "plan.return-not-wanted"],
  ["they do not know what, since", { inOrder: [] }, "plan.return-not-wanted"],
  ["going home among others since", { inOrder: ["wages", "go-home"] }, null],
  ["other things before", { inOrder: ["wages"], on: day("2026-11-01") }, null],
] as const) {
  test(`the yes to going, where the person wants ${what}`, () => {
    const wishes = { kind: "wishes", words: null, on: today, heard: "alone", ...more } as const;
    assert.equal(problemAfter(...ready, wishes), problem);
  });
}

const interpreted = { safeguards: [{ kind: "interpreter" }], child: null } as const;

for (const topic of ["wish", "waits", "fear", "told", "safe"] as const) {
  test(`where the case says that an interpreter is needed, what is said alone is not known: ${topic}`, () => {
    const fear = said("fear", { answer: "yes" });
    const safe = said("safe", { answer: "yes" });
    const all = [yes, said("waits"), said("told"), fear, safe].map((note) => ({
      ...note,
      heard: "interpreter" as const,
    }));
    const again = all.find((note) => note.topic === topic) ?? yes;
    // Whom they fear comes first: how they are safe is asked after it.
    const told = (heard: ReturnNote["heard"]) =>
      written(...all.map((note) => (note === again ? { ...note, heard } : note)));
    const lock = topic === "wish" ? "wish" : "safety";
    const refused = topic === "wish" ? "plan.return-no-interpreter" : "plan.return-not-safe";
    assert.deepEqual(locksOf(told("alone"), interpreted)[lock], [{ topic, why: "no-interpreter" }]);
    assert.equal(returnProblem(told("alone"), interpreted, journey, today), refused);
    assert.equal(
      returnProblem(
        told("alone"),
        { ...calm, safeguards: [{ kind: "minor-or-maybe" }] },
        journey,
        today,
      ),
      null,
    );
    for (const heard of ["interpreter", "shared-language"] as const) {
      assert.equal(returnProblem(told(heard), interpreted, journey, today), null, heard);
    }
    const others = locksOf(told("others-there"), interpreted)[lock];
    assert.deepEqual(others, [{ topic, why: "not-alone" }], "nor before others");
  });
}

test("a no to going, and a fear, said alone stand without an interpreter; that they fear nobody does not", () => {
  const of = (...notes: readonly ReturnNote[]) => locksOf(written(...notes), interpreted);
  assert.deepEqual(of(said("wish", { answer: "no" })).wish, [{ topic: "wish", why: "no" }]);
  assert.equal(of(said("fear", { answer: "yes" })).afraid, "yes");
  assert.equal(of(said("fear", { answer: "no" })).afraid, "not-known");
});

for (const child of childWhys) {
  test(`of whoever is or may be a child a journey waits, whatever they said, also one that is written down: ${child}`, () => {
    const holding = { ...calm, child };
    const all = written(...ready, journey);
    const lack = { topic: null, why: child };
    assert.deepEqual(locksOf(all, holding).waits, [lack]);
    assert.deepEqual(locksOf(all, holding).safety, [lack], "and the lock is shut for another");
    const refused = {
      "to-notify": "plan.return-child",
      "age-to-ask": "plan.return-age-to-ask",
      "not-seen": "plan.return-child-not-seen",
    } as const;
    assert.equal(returnProblem(all, holding, journey, today), refused[child]);
    const wish = said("wish", { answer: "no" });
    assert.equal(returnProblem(all, holding, wish, today), null, "what they say is kept");
  });
}

test("once child welfare was notified a journey says who there takes part, and waits until it does", () => {
  const holding = { ...calm, child: "notified" } as const;
  const alone = [{ topic: "journey", why: "not-joined" }];
  assert.deepEqual(locksOf(written(...ready, journey), holding).waits, alone);
  const all = written(...ready);
  assert.equal(returnProblem(all, holding, journey, today), "plan.return-child-not-joined");
  for (const words of [
    ...[
      "Fly, barnevernet vet ikke om det.",
      "Ingen fra barnevernet er med.",
      "Barnevernet sa nei.",
    ],
    ...["Skal spørre barnevernet senere.", "Without child welfare.", "Child welfare said no."],
    ...["Fly. Barnevernet har sagt at jeg skal bli, men jeg drar.", "Barnevernet er informert."],
    ...["Fly, barnevernet får beskjed etterpå.", "Barnevernet sier jeg kan reise alene."],
    ...["Barnevernet, som ikke er med på reisen", "Child welfare was told. They said no."],
    ...["Barnevernet, men de blir ikke med", "Barnevernet avviste det", "Rømmer fra barnevernet"],
    ...["Barnevernet åleine".normalize("NFD")],
    ...["Ringte barnevernet, de har ikke svart, men flyet går fredag", "Barnevernet vet om det"],
    ...["Fly fredag. Onkelen er verge, han følger", "Verge: faren. Han henter med bil"],
    ...["Barnevernet har fått beskjed. Fly mandag med onkel", "Barnevernet ordner alt"],
    ...["Buss mandag. Ja det er ok for barnevernet", "Per fra barnevernet er opplyst"],
    ...["Fly 5. desember. Onkel følger meg, og barnevernet er med på det."],
    ...["Barnevernet mener jeg bør vente.", "Anne from child welfare thinks I should stay."],
  ]) {
    const refused = returnProblem(all, holding, { ...journey, words, joins: "agreed" }, today);
    assert.equal(refused, "plan.return-child-not-joined", words);
  }
  for (const words of [
    "By plane, with Kari of child welfare.",
    "Fly med Per i barnevernet.",
    "Fly 10. desember. Barnevernet i Fjordland, ved Kari, har sagt ja til reisen og følger meg hele veien. Mamma møter oss.",
    "Flight on 12 December. Kari from child welfare has said yes and comes along. My mother meets us.",
    "Kari fra barnevernet har sagt ja og reiser sammen med meg.",
    "Fly 20. desember. Vergen, Anne Moe, følger meg hele veien.",
    "Kari fra barnevernet vil bli med.",
  ]) {
    const joined = { ...journey, words, joins: "agreed" } as const;
    assert.deepEqual(locksOf(written(...ready, joined), holding).waits, []);
    assert.equal(returnProblem(all, holding, joined, today), null);
    for (const joins of ["not-yet", null] as const) {
      const not = { ...joined, joins };
      assert.equal(returnProblem(all, holding, not, today), "plan.return-child-not-joined");
      assert.deepEqual(locksOf(written(...ready, not), holding).waits, alone);
    }
  }
});
