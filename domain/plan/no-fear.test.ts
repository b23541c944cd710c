import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { fearIn } from "./no-fear.ts";
import { answerProblem, doubtIn } from "./return.ts";

const today = day("2026-11-25");
const note = { kind: "return", on: today, heard: "alone" } as const;

/** A no to whether they fear anybody, and whether its words may say that there is somebody. */
const noes: readonly (readonly [string, boolean])[] = [
  ["Nei.", false],
  ["Nei, ingen.", false],
  ["Nei, jeg er ikke redd for noen.", false],
  ["Nei, det er ingen jeg er redd for.", false],
  ["No, I am not afraid of anyone.", false],
  ["Nobody.", false],
  ["Nei, jeg er redd for ham som skaffet jobben.", true],
  ["Nei, bare sjefen.", true],
  ["Nei, jeg gleder meg til å se barna", false],
  ["No, I miss my family", false],
  ["No fear.", false],
  ["No, I look forward to seeing my kids", false],
  ["Nei, jeg lengter hjem til barna mine", false],
  ["Nei, gleder meg til å treffe mora mi", false],
  ["No, I just want to go home", false],
  ["Nei, vil ikke møte noen", true],
  ["Nei, mannen min vil møte meg", true],
  ["Nei, jeg vil til mannen min", true],
  ["No fear, only the boss", true],
  ["No fear if I pay", true],
  ["Nei, så mye", true],
  ["Nei, barna er hos ham", true],
  ["Nei, jeg gleder meg ikke til å se familien", true],
  ["Nei, ikke hvis han som skaffet jobben er borte.", true],
  ["Nei, så lenge jeg betaler gjelda.", true],
  ["Nei, ikke lenger. Men bror til sjefen bor i gata.", true],
  ["No, only the boss.", true],
  ["No, unless they find me.", true],
  ["Nei, alle der er snille.", false],
  ["Nei. Familien venter på meg.", false],
  ["Nei, ingen vet at jeg kommer.", true],
  ["Nei, moren min henter meg.", true],
  ["Nei, søsteren min vet om det.", true],
  ["Nei. Familien venter på meg. De er snille.", false],
  ["Nei, mannen min henter meg.", true],
  ["Nei, ingen leter etter meg.", false],
  ["Nei, jeg kjenner ikke noen der.", true],
  ["Nei, jeg skal bo hos tanten min i Lviv.", true],
  ["Ikke noen.", false],
  ["No. My family is waiting for me.", false],
  ["No one there knows me.", true],
  ["No, I know everyone there.", true],
  ["Nie, nikt.", false],
  ["Нет, никто.", false],
  ["Ja, Marek vet hvor jeg bor", true],
  ["Ja, Marek leter etter meg", true],
  ["Marek leter etter meg", true],
  ["Marek sier han skal ta meg", true],
  ["Ja, Marek", true],
  ["Ja", true],
  ["Ja, nei, jeg vet ikke.", true],
  ["Marek vet ikke hvor jeg bor", true],
  ["Marek", true],
  ["Nei, jeg vet ikke.", true],
  ["No, I don’t know.", true],
  ["Nei, jeg vet ikke om noen.", true],
  ["Nei, jeg skal hjem til Vilnius.", true],
  ["No, nobody will hurt me.", false],
  ["Nei. Marek er der.", true],
  ["Nei, ikke Marek.", true],
  ["Nei, de leter etter meg.", true],
  ["Nei, han vet ikke hvor jeg bor.", true],
  ["Nei, ingen vet at jeg kommer. De ringer hver dag.", true],
  ["Nei, broren min truer meg.", true],
  ["Nei, faren min skal ta meg.", true],
  ["Nei, mannen som hentet meg, er ikke der.", true],
  ["Nei, naboen vet hvor jeg bor.", true],
  ["Nei, jeg vet at noen leter etter meg.", true],
  ["Nei, alle vet hvor jeg bor.", true],
  ["Nei, eksen er i fengsel.", true],
  ["Nei, ingen unntatt onkel.", true],
  ["No, he only calls.", true],
  ["No, somebody takes my things.", true],
  ["No, people are looking for me.", true],
  ["Jeg er trygg der.", true],
  ["Nie, szef mnie szuka.", true],
  ["Tak.", true],
  ["Nei, jeg frykter ingen, verken der eller på veien.", false],
  ["Nei. Alle hjemme er snille mot meg.", false],
  ["No, my family loves me.", false],
  ["Nei, det er ingen å være redd for.", false],
  ["I don’t fear anybody.", false],
  ["I do not fear anyone.", false],
  ["I have no fear.", false],
  ["Nobody threatens me.", false],
  ["Ingen truer meg.", false],
  ["Eg er ikkje redd nokon.", false],
  ["Jeg har ingenting å frykte.", false],
  ["Nei takk.", false],
  ["No, I am safe there.", false],
  ["Nobody other than my family", true],
  ["Ingen andre enn familien", true],
  ["Nei, utanom far", true],
  ["No, besides my father", true],
  ["Far, ellers ingen", true],
  ["Nei, kun faren min", true],
  ["No, just my father", true],
  ["Ingen. Jo, onkel", true],
  ["No, my father sold me", true],
  ["Nei, far har solgt meg", true],
  ["No, my family will marry me off", true],
  ["Nei, far vil sende meg tilbake", true],
  ["Nei, naboen min", true],
  ["No, my boyfriend", true],
  ["I'm not safe", true],
  ["Ingen er trygg der", true],
  ["Nei, det er ikke trygt", true],
  ["I will never be safe", true],
  ["Nei, jeg tør ikke si", true],
  ["I will not say", true],
  ["Ikke som jeg vet", true],
  ["Nei, når jeg har betalt", true],
  ["Ingen må vite at jeg kommer", true],
  ["Nei, jeg skal gjemme meg", true],
  ["Nei, ingen vet hvor jeg skal bo.", true],
  ["Nei, ingen kommer til å slå meg igjen.", true],
  ["No, my brother lives with me and locks the door.", true],
  ["No one will dare to touch me when my brother is there.", true],
  ["Nei, jeg flytter til en annen by der ingen kjenner meg.", true],
  ["nei, marek bor der", true],
  ["Nei, jeg er ikke redd lenger", true],
  ["Nei, faren min", true],
  ["Nei, de er snille", true],
  ["Ingen er snille mot meg", true],
  ["Nei, ikke på veien.", true],
  ["Not on the way.", true],
  ["Not on the way home.", true],
  ["No. I feel safe on the way.", true],
  ["Nei, ikke der.", false],
  ["Nobody there.", false],
  ["Nei, ingen der", false],
  ["Nei, det er ingen der jeg er redd for på veien.", false],
  ["Nei, verken der eller på veien.", false],
  ["No, neither there nor on the way.", false],
  ["Nei, ikke der. Ikke på veien heller.", false],
  ["No, there is nobody.", false],
  ["There’s no one.", false],
  ["Nei, det er ingen der.", false],
  ["No, nobody on the journey.", true],
  ["Nei, hun er ikke redd for noen.", false],
  ["Hun er ikke redd.", false],
  ["Nei, han er ikke redd", false],
  ["No, she is not afraid of anyone.", false],
  ["Hun sier nei.", false],
  ["He says no.", false],
  ["Nei, jeg føler meg trygg.", false],
  ["Nei, overhodet ikke.", false],
  ["Nei da, ikke i det hele tatt.", false],
  ["No, nobody there would hurt me. I feel safe going back.", false],
  ["No, nobody there would hurt me.", false],
  ["Nei, han er snill nå", true],
  ["Nei, han er ikke redd for politiet", true],
  ["Nei, han er ikke sint", true],
  ["Hun er ikke redd. Han er snill nå.", true],
  ["Nei, hun er ikke redd for broren.", true],
  ["Nei, hun er ikke redd så lenge han er borte.", true],
  ["Hun sier nei til det.", true],
  ["Hun sier nei, men er redd.", true],
  ["Hun sier at hun ikke kan svare.", true],
  ["Nei, jeg føler meg trygg her.", true],
  ["No, I feel safe here.", true],
  ["Nei, jeg føler meg ikke trygg.", true],
  ["Nei, jeg kjenner ham ikke.", true],
  ["Nei, jeg kjenner ingen der.", true],
  ["Nei, jeg kjenner ingen.", true],
  ["Hun er redd.", true],
  ["Nei, hun er redd for noen.", true],
  ["Nei. Han er der.", true],
  ["Nei, bare litt nervøs for å fly", false],
  ["Nei, jeg er litt redd for å fly alene", false],
  ["No, just a little nervous about flying", false],
  ["Nei, bare litt nervøs", true],
  ["Nei, bare litt nervøs for reisen", true],
  ["Nei, bare litt nervøs for å møte ham", true],
  ["Nei, bare litt nervøs for å fly med ham", true],
  ["Nei, bare litt nervøs for å fly hjem til ham", true],
  ["No. I am not scared of anyone, my mother will pick me up at the airport.", true],
];

for (const [words, isAsked] of noes) {
  test(`a no to whether they fear anybody, “${words}”, ${isAsked ? "is asked about" : "stands"}`, () => {
    const problem = answerProblem({ ...note, topic: "fear", answer: "no", words }, today);
    assert.equal(problem, isAsked ? "plan.no-reads-as-fear" : null);
  });
}

for (const [words, isAsked] of [
  ["Ja, jeg vil hjem. Ingen har presset meg.", false],
  ["Ja. Ingen tvinger meg.", false],
  ["Ja, jeg vil hjem, nobody forces me.", false],
  ["Ja, jeg vil hjem. Han har presset meg.", true],
  ["Ja, jeg vil hjem. Ingen andre enn sjefen presser meg.", true],
] as const) {
  test(`a yes to going home, “${words}”, ${isAsked ? "is asked about" : "stands"}`, () => {
    const problem = answerProblem({ ...note, topic: "wish", answer: "yes", words }, today);
    assert.equal(problem, isAsked ? "plan.yes-reads-as-if" : null);
  });
}

for (const [words, isAsked] of [
  ["Vi har snakket om det", true],
  ["Ja, vi har snakka om det.", true],
  ["Yes, we talked about it.", true],
  ["Det er avtalt.", true],
  ["Ja, vi har snakket, og moren min møter meg.", false],
  ["Ja. Søsteren min møter meg.", false],
  ["Ja, hun vet det, og jeg bor hos mor.", false],
] as const) {
  test(`how they are safe, “${words}”, ${isAsked ? "is asked about: it does not say how" : "stands"}`, () => {
    const problem = answerProblem({ ...note, topic: "safe", answer: "yes", words }, today);
    assert.equal(problem, isAsked ? "plan.safe-says-no-how" : null);
  });
}

for (const [words, doubt] of [
  ["Ja, sjefen ordner det.", "ordner"],
  ["Ja, når jeg får lønna.", "når"],
  ["Nei.", "Nei"],
  ["Tak.", ""],
  ["Ja, jeg vil hjem.", null],
] as const) {
  test(`a yes to going home, “${words}”, is in doubt by ${doubt}`, () => {
    assert.equal(doubtIn({ topic: "wish", answer: "yes", words }), doubt);
  });
}

for (const [words, asked] of [
  ["Nei, moren min henter meg.", "moren min henter meg"],
  ["Nei, ikke på veien.", "ikke på veien"],
  ["No. I am not scared of anyone, my mother will pick me up.", "my mother will pick me up"],
  ["Marek", ""],
  ["Nei.", null],
] as const) {
  test(`a no to whether they fear anybody, “${words}”, is asked about for “${asked}”`, () => {
    assert.equal(fearIn({ topic: "fear", answer: "no", words }), asked);
  });
}
