import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { day } from "../base/day.ts";
import { answerProblem, answersOf, type ReturnNote, readsAsIf, returnTopics } from "./return.ts";

const today = day("2026-11-25");
const notes = fc
  .record({
    topic: fc.constantFrom(...returnTopics),
    at: fc.nat({ max: 9 }),
    words: fc.constantFrom(null, "My words."),
  })
  .map(({ topic, at, words: drawn }): ReturnNote => {
    const answers = answersOf[topic];
    const answer = answers[at % answers.length] ?? "does-not-know";
    const clear = { "fear no": "No.", "safe yes": "My sister meets me." } as const;
    const words =
      drawn === null ? null : (new Map(Object.entries(clear)).get(`${topic} ${answer}`) ?? drawn);
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
  ["Ja, for ellers kommer de til mamma.", true],
  ["Yes, or else they go to my mother", true],
  ["Ja, Marek lovet at det går bra.", true],
  ["Ja, så fort som mulig.", false],
  ["Ja. Marek vet ikke hvor jeg skal bo.", false],
  ["Ja. Jeg vet ikke hvor jeg skal bo.", true],
  ["Ja, jeg vil hjem til mamma så fort det går", false],
  ["Yes, I want to go home as soon as possible", false],
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
  ["Ja, billetten er kjøpt av sjefen til broren min.", true],
  ["Madam waits for me at home.", true],
  ["Ja, eigaren ordnar det.", true],
  ["Ja, rekruttereren har kjøpt billett til meg", true],
  ["Ja, rekruttereren betaler reisen hjem.", true],
  ["Ja, han har kjøpt billett til meg.", true],
  ["Ja, dei har tinga billett heim til meg.", true],
  ["Billetten er kjøpt.", true],
  ["Ja, reisen er betalt", true],
  ["Ja, alt er ordnet.", true],
  ["Ja. Sjefen henter meg hjemme.", true],
  ["Ja, arbeidsgiveren har bestilt fly hjem.", true],
  ["Ja, arbeidsgjevaren ordnar reisa heim.", true],
  ["Ja, agenten venter på meg hjemme.", true],
  ["Ja, de venter på meg hjemme.", true],
  ["Dei ventar på meg heime.", true],
  ["Han som skaffet jobben henter meg hjem.", true],
  ["Ja, han som kjenner broren min henter meg.", true],
  ["Ja, jeg har fått billett av ham.", true],
  ["Ja, eg fekk flybillett heim.", true],
  ["Ja. Jeg har gjeld der hjemme.", true],
  ["Ja, eg skuldar pengar heime.", true],
  ["Ja, eg er skuldig pengar heime.", true],
  ["Jeg skylder dem penger, vil hjem.", true],
  ["Yes, the recruiter bought my ticket home.", true],
  ["Yes, my agent booked a flight home for me.", true],
  ["Yes, my boss arranged it.", true],
  ["Yes. They are waiting for me at home.", true],
  ["Yes, he fetches me.", true],
  ["Yes, he will pick me up at home.", true],
  ["My employer ordered the ticket home.", true],
  ["Yes, the flight home is paid.", true],
  ["They pay for the ticket home", true],
  ["Yes, I owe them money at home.", true],
  ["Yes, they gave me a ticket home.", true],
  ["Yes, there is a debt at home.", true],
  ["Ja, noen venter på meg der.", true],
  ["Ja, en mann henter meg på flyplassen hjemme.", true],
  ["Ja, jeg har lånt penger til reisen.", true],
  ["Ja, han ordna billett heim", true],
  ["Ja, bemanningsbyrået ordner hjemreisen", true],
  ["Yes, they have arranged everything at home", true],
  ["Billetten er kjøpt av søsteren min.", false],
  ["The flight was booked by my mother.", false],
  ["Ja. Tinga mine er pakka, eg vil heim.", false],
  ["Ja, søsteren min henter meg.", false],
  ["Ja, søsteren min har kjøpt billett til meg.", false],
  ["Ja. Barna mine venter på meg.", false],
  ["Ja, mor og far ventar heime.", false],
  ["Jeg har kjøpt billett selv.", false],
  ["Ja. Hjem. IOM ordner reisen.", false],
  ["Ja, dere har bestilt billett til meg.", false],
  ["Ja, eg betaler reisa sjølv.", false],
  ["Yes, I bought my own ticket home.", false],
  ["Yes, my sister will fetch me.", false],
  ["Yes, my children are waiting for me.", false],
  ["My aunt meets me, and they do not know her.", false],
  ["Yes, IOM pays for the flight.", false],
  ["Ja. Jeg har ingen gjeld.", false],
  ["Ja, jeg vil hjem nå, ingen har bedt meg om det", false],
  ["Ja, jeg vil hjem. Ingen ba meg om å reise hjem.", false],
  ["Yes, I want to go home, nobody asked me to", false],
  ["Yes, I want to go home. Nobody has asked me to come back.", false],
  ["Ja, jeg vil hjem, sjefen har bedt meg om det", true],
  ["Ja, jeg vil hjem, ingen har bedt meg om det, men han venter", true],
  ["Ja, jeg vil hjem om det går. Ingen har bedt meg om det", true],
  ["Yes, he asked me to come home, nobody else", true],
  ["Yes. I have no debt.", false],
  ["Ja. De vet ikke at søsteren min henter meg.", false],
  ["Ja, politiet henter meg på flyplassen.", false],
  ["Ja. Jeg har fått lønna mi, vil hjem.", false],
  ["Jeg har fått billett av søsteren min.", false],
  ["Yes, I got a ticket from my brother.", false],
  ["Ja. Jeg kan ikke vente.", false],
  ["Yes, I cannot wait to see my mother.", false],
  ["Ja. Tanta mi møter meg.", false],
  ["Ja, i orden. Vil hjem.", false],
  ["Ja, mannen i byen har kjøpt billett til meg.", true],
  ["Ja, jeg vet han venter på meg.", true],
  ["Ja. Jeg vet at Karl venter på meg.", true],
  ["He is far away and waits for me at home.", true],
  ["I know they will fetch me at home.", true],
  ["I byen venter han på meg.", true],
  ["Søsteren min vet at han henter meg.", true],
  ["Yes, my brother and he fetch me.", true],
  ["Ja, onkelen min i Gdansk henter meg.", false],
  ["Yes, my sister in Vilnius will fetch me.", false],
  ["Ja, eg har sjølv betalt billetten.", false],
  ["Yes, I have already booked the flight home.", false],
  ["Ja, jeg vil kjøpe billett selv.", false],
  ["Ja, søsteren min og mannen hennes bor der.", false],
  ["Ja, mannen min vil det", true],
  ["Ja, mannen min vil at jeg kommer hjem", true],
  ["Ja, det vil mannen min", true],
  ["Ja, familien vil ha meg hjem", true],
  ["Ja, familien min ønsker det", true],
  ["Ja, jeg vet mannen vil det", true],
  ["Ja, mannen min har bestemt det", true],
  ["Ja, mannen min sier det", true],
  ["Yes, my husband wants it", true],
  ["Yes, my husband wants me home", true],
  ["Yes, my husband says so", true],
  ["Ja, det er det han vil", true],
  ["Yes, that is what he wants", true],
  ["Ja, det er det jeg vil", false],
  ["Ja, det var jeg som bestemte det", false],
  ["Ja, jeg vil det", false],
  ["Ja, det vil jeg", false],
  ["Ja, det vil gå bra hjemme", false],
  ["Ja, hun vil det selv", false],
  ["Ja, vil det", false],
  ["Ja, jeg ønsker det selv", false],
  ["Ja, jeg har selv bestemt det", false],
  ["Yes, I want it", false],
  ["Yes, I have decided to go home", false],
  ["Ja, faren min sier at det er best", true],
  ["Ja, moren min mener det er riktig", true],
  ["Yes, my father says it is best", true],
  ["Yes, my brother thinks I should go home", true],
  ["Ja, han har bedt meg komme hjem", true],
  ["Ja, mannen min ba meg reise hjem", true],
  ["Yes, he asked me to come home", true],
  ["Ja, jeg vil hjem, som mannen min vil", true],
  ["Ja, jeg gjør som faren min sier", true],
  ["Yes, I go home as my husband wants", true],
  ["That is what my husband wants for me", true],
  ["Ja, det er best", false],
  ["Ja, jeg mener at det er best å dra hjem", false],
  ["Yes, I say it is best to go home", false],
  ["Ja, jeg har bedt IOM om hjelp til å reise hjem", false],
  ["Yes, I asked IOM to help me home", false],
  ["Ja, jeg vil hjem, som jeg sier", false],
  ["Yes, that is what I want for me", false],
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
    assert.equal(
      readsAsIf({ topic: "safe", answer: "yes", words }),
      isIf,
      "and of how they are safe",
    );
    assert.ok(!isIf || problem({ topic: "safe" }) === problem());
    assert.equal(problem({ topic: "fear" }), null, "there is no such answer to choose");
  });
}

test("yes and no answer whether they want it, fear somebody and are safe, and nothing else; a day to come is no answer yet", () => {
  const note: ReturnNote = {
    ...{ kind: "return", topic: "waits", answer: "no", words: "No.", on: today },
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
