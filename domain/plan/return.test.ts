import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { day } from "../base/day.ts";
import { answerProblem, answersOf, type ReturnNote, returnTopics } from "./return.ts";

const today = day("2026-11-25");
const notes = fc
  .record({
    topic: fc.constantFrom(...returnTopics),
    at: fc.nat({ max: 9 }),
    words: fc.constantFrom(null, "My words."),
  })
  .map(({ topic, at, words }): ReturnNote => {
    const answers = answersOf[topic];
    const answer = answers[at % answers.length] ?? "does-not-know";
    return { kind: "return", topic, answer, words, on: today, heard: "alone" };
  });

test("what the person said is kept in their words, and neither not knowing nor silence needs any", () => {
  fc.assert(
    fc.property(notes, (note) => {
      const silent = note.answer === "does-not-know" || note.answer === "will-not-say";
      const problem = answerProblem(note, today);
      assert.equal(problem, note.words === null && !silent ? "plan.no-own-words" : null);
    }),
  );
});

for (const [words, isIf] of [
  ["Når det er trygt.", true],
  ["Ja, HVIS broren min møter meg.", true],
  ["Dersom jeg får lønna.", true],
  ["If they pay me", true],
  ["Yes, when it is safe.", true],
  ["Once it is over.", true],
  ["Ja, viss det er trygt.", true],
  ["Ja, om han er borte.", true],
  ["Jo, om søster kan hente.", true],
  ["Ja, om broren min møter meg.", true],
  ["Ja, men først må gjelda bort.", true],
  ["Ja, med mindre han er der", true],
  ["Yes, as soon as it is safe", true],
  ["Yes, unless he is there", true],
  ["Yes, only after I get my pay", true],
  ["Ja. Heim om sommaren.", false],
  ["Ja. Hjem til søsteren min.", false],
  ["Ja, uansett når-", true],
  ["Yes. I want a different life.", false],
  ["Snarest. Onceagain.", false],
  ["Nei.", true],
  ["Ja. Sjefen sier jeg\nma\u030a.", true],
  ["No.", true],
  ["«Nope»", true],
  ["Ja. Jeg har ikke noe valg.", true],
  ["Ja, eg har ikkje noko val.", true],
  ["Yes. I have no choice", true],
  ["Yes, I don’t have much of a choice", true],
  ["Ja, sjefen sier jeg må.", true],
  ["Ja. Må fordi han venter.", true],
  ["Ja, han vil at jeg skal hjem.", true],
  ["Ja, de tvinger meg.", true],
  ["Ja, jeg ble tvunget.", true],
  ["Yes, they forced me.", true],
  ["Yes. He made me.", true],
  ["Yes, she told me to go.", true],
  ["Yes, I have to.", true],
  ["Ja, men jeg er redd.", true],
  ["Vi er redde. Ja.", true],
  ["Yes, I am scared", true],
  ["Ja, etter rettssaken.", true],
  ["Yes, after the trial.", true],
  ["Ja. Ikke før jul.", true],
  ["Yes, but not there", true],
  ["Ja, kanskje.", true],
  ["Ja, jeg vet ikke.", true],
  ["Yes, I don't know.", true],
  ["Ja. De vet ikke hvor jeg bor.", false],
  ["Yes. They do not know where I live.", false],
  ["Jeg vil ikke hjem.", true],
  ["Ja. Jeg vil ikke være her lenger.", false],
  ["Ja. Søsteren min ser etter meg.", false],
  ["Yes, my aunt looks after me there.", false],
  ["Ja! Det er mitt valg.", false],
  ["Yes, it is my own choice.", false],
  ["Ja. Det nodigste er med.", false],
  ["Ja.", false],
  ["Yes, I do.", false],
  ["Ja takk", false],
  ["Tak, jeśli siostra mnie odbierze.", true],
  ["Tak, jeśli siostra i brat do mnie przyjadą.", true],
  ["Ja chcę, to do domu.", true],
  ["Da, dacă mă așteaptă cineva.", true],
  ["Да, если брат меня встретит.", true],
  ["Yes. Да, если", true],
  ["نعم", true],
  ["Tak, jeśli go nie ma.", true],
  ["Jo.", true],
  ["…", true],
  ["Tak, chcę do domu. (Ja, jeg vil hjem.)", false],
  ["Так. I want to go home.", false],
] as const) {
  test(`whether a yes reads as something else than a free one: ${words}`, () => {
    const note = {
      kind: "return",
      topic: "wish",
      answer: "yes",
      on: today,
      heard: "alone",
    } as const;
    const problem = (more: Partial<ReturnNote> = {}) =>
      answerProblem({ ...note, words, ...more }, today);
    assert.equal(problem(), isIf ? "plan.yes-reads-as-if" : null);
    assert.equal(problem({ answer: "yes-if" }), null);
    assert.equal(problem({ answer: "no" }), null);
    assert.equal(problem({ topic: "safe" }), problem(), "and of how they are safe");
    assert.equal(problem({ topic: "fear" }), null, "there is no such answer to choose");
  });
}

test("yes and no answer whether they want it, fear somebody and are safe, and nothing else; a day to come is no answer yet", () => {
  const note: ReturnNote = {
    ...{ kind: "return", topic: "waits", answer: "no", words: "w", on: today },
    heard: "interpreter",
  };
  for (const topic of ["waits", "told", "contact", "journey"] as const) {
    assert.equal(answerProblem({ ...note, topic }, today), "plan.no-such-answer");
  }
  for (const topic of ["wish", "fear", "safe"] as const) {
    assert.equal(answerProblem({ ...note, topic }, today), null);
    const condition = answerProblem({ ...note, topic, answer: "yes-if" }, today);
    assert.equal(condition, topic === "fear" ? "plan.no-such-answer" : null);
  }
  const wish = { ...note, topic: "wish" } as const;
  assert.equal(answerProblem({ ...wish, answer: "said" }, today), "plan.no-such-answer");
  assert.equal(answerProblem({ ...wish, on: day("2026-11-26") }, today), "plan.not-yet");
});
