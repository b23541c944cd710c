import assert from "node:assert/strict";
import test from "node:test";
import { addDays, day, moment } from "../base/day.ts";
import type { Correction } from "./correction.ts";
import { type Content, type Entry, historyOf } from "./entry.ts";
import type { PlanField } from "./field.ts";
import { locksOf } from "./locks.ts";
import type { ReturnNote } from "./return.ts";
import { returnProblem } from "./return-problem.ts";

const today = day("2026-11-25");
/** Nothing holds in the case. */
const calm = { safeguards: [], child: null } as const;

type Told = readonly [ReturnNote["topic"], ReturnNote["answer"], string];

/** What the person said, one answer a day, in the order it was written down. */
function told(...all: readonly Told[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [at, [topic, answer, words]] of all.entries()) {
    const thing = `return-${topic}`;
    const on = addDays(today, at - 30);
    entries.push({
      ...{ thing, version: historyOf(entries, thing).length + 1, field: "return" },
      content: { kind: "return", topic, answer, words, on, heard: "alone" },
      ...{ at: moment("2026-11-25T11:00:00Z"), by: { id: "liv", name: "Liv" } },
    });
  }
  return entries;
}

const wish: Told = ["wish", "yes", "Ja, jeg vil hjem."];
const waits: Told = ["waits", "said", "Moren min."];
const fear: Told = ["fear", "no", "Nei."];
const knows: Told = ["told", "said", "Bare søsteren min."];
const safe: Told = ["safe", "yes", "Ja, jeg bor hos søsteren min."];
const whys = (...all: readonly Told[]) =>
  locksOf(told(...all), calm).waits.map(({ topic, why }) => `${topic} ${why}`);

test("a journey with whom they fear waits, also where it was settled how they are safe before it was written down", () => {
  const fears: Told = ["fear", "yes", "Ja, han som skaffet jobben."];
  const open = [wish, waits, fears, knows, safe] as const;
  const own: Told = ["journey", "said", "Fly med IOM i mai."];
  const his: Told = ["journey", "said", "Han som skaffet jobben har kjøpt billett og kjører meg."];
  assert.deepEqual(whys(...open, own), []);
  const withHim = "journey with-feared";
  assert.deepEqual(
    whys(...open, his),
    [withHim],
    "nothing else is asked of a journey that is planned anew",
  );
  const anew = { topic: "journey", words: own[2], answer: "said", kind: "return" } as const;
  const note = { ...anew, on: today, heard: "alone", along: "none" } as const;
  assert.equal(returnProblem(told(...open, his), calm, note, today), null, "it can be put right");
  assert.deepEqual(whys(...open, his, own), []);
  const asked: Told = ["safe", "yes", "Ja, politiet er med meg."];
  assert.deepEqual(whys(...open, his, asked), [withHim], "no answer makes it good");
  assert.deepEqual(whys(...open, his, asked, his), [withHim]);
  assert.deepEqual(whys(...open, his, asked, own), [], "it is planned with somebody else");
});

test("whoever is not known where to find by an employer is no one who is owed", () => {
  for (const [how, journey] of [
    ["Formannen vet ikke hvor søsteren min bor. Jeg skal bo hos henne.", "Søsteren henter meg."],
    [
      "The foreman does not know where my sister lives. I will stay at her home.",
      "My sister meets me.",
    ],
  ] as const) {
    const waiting = whys(
      wish,
      waits,
      fear,
      knows,
      ["safe", "yes", how],
      ["journey", "said", journey],
    );
    assert.ok(!waiting.includes("journey with-feared"), how);
  }
});

test("how they are safe is in doubt where whom they fear fetches them, and not where they are only named", () => {
  const uncle: Told = ["fear", "yes", "Ja, onkelen min, som sendte meg hit."];
  const lacks = (words: string) =>
    locksOf(told(wish, waits, uncle, knows, ["safe", "yes", words]), calm).safety;
  assert.deepEqual(lacks("Ja, onkelen min henter meg."), [{ topic: "safe", why: "in-doubt" }]);
  assert.deepEqual(lacks("Ja, jeg bor hos søsteren min, langt fra onkelen."), []);
  assert.deepEqual(lacks("Ja, søsteren min møter meg, og onkelen bor langt unna."), []);
  assert.deepEqual(lacks("Ja, jeg tror det."), [{ topic: "safe", why: "in-doubt" }]);
});

test("that whom they fear, or theirs, fetch them is refused as how they are safe, and not kept without a word", () => {
  const ex: Told = ["fear", "yes", "Eksmannen min"];
  const problem = (words: string, ...before: readonly Told[]) => {
    const note = {
      kind: "return",
      topic: "safe",
      answer: "yes",
      on: today,
      heard: "alone",
      knownTo: "nobody",
    } as const;
    return returnProblem(told(...before), calm, { ...note, words }, today);
  };
  const brother = "Broren til eksmannen henter meg på stasjonen.";
  assert.equal(problem(brother, ex), "plan.safe-with-feared");
  assert.equal(problem(brother, ["fear", "yes", "Sjefen"]), null);
  assert.equal(problem("Mannen min møter meg.", ex), "plan.safe-with-feared", "who may be one");
  assert.equal(
    problem("Søsteren min møter meg. Eksmannen vet ikke hvem som henter meg.", ex),
    null,
  );
  assert.equal(problem("Søsteren min møter meg, langt fra eksmannen.", ex), null);
  const met = "Kjæresten min møter meg på flyplassen. Eksen vet ikke hvor jeg skal bo.";
  const alone = "Kjæresten min møter meg på flyplassen.";
  assert.equal(problem(met, ex), null, "whoever they are with now is another");
  assert.equal(problem(met, ["fear", "yes", "Eksen"]), null);
  const inEnglish = "My boyfriend meets me at the airport. My ex does not know where I will live.";
  assert.equal(problem(inEnglish, ["fear", "yes", "My ex-husband"]), null);
  for (const feared of ["Kjæresten min", "Kjæresten", "Eksen og kjæresten min"]) {
    assert.equal(problem(met, ["fear", "yes", feared]), "plan.safe-with-feared", feared);
  }
  assert.notEqual(problem(alone, ex), null, "nothing is said of the former one");
  const owed = ["waits", "said", "Mor. Jeg skylder onkelen 40 000 kroner."] as const;
  for (const words of ["Onkelen henter meg.", "Jeg skal bo hos onkelen."]) {
    const both = `${words} Sjefen vet ikke hvor jeg skal bo.`;
    assert.equal(problem(both, ["fear", "yes", "Sjefen"], owed), "plan.safe-with-feared", words);
  }
  const apart = "Mor møter meg. Onkelen vet ikke hvor jeg skal bo, og sjefen vet ikke hvor.";
  assert.equal(problem(apart, ["fear", "yes", "Sjefen"], owed), null);
});

for (const [what, risk] of [
  ["a debt to whoever found the work", ["waits", "said", "Gjeld til han som skaffet jobben."]],
  ["an employer who knows", ["told", "said", "Sjefen vet det."]],
] as const) {
  test(`how they are safe is asked where nobody is feared and what stands names ${what}`, () => {
    const open = [wish, waits, fear, knows].map((each) => (each[0] === risk[0] ? risk : each));
    const lacks = locksOf(told(...open), calm).safety;
    assert.deepEqual(lacks, [{ topic: "safe", why: "newer-risk" }]);
    assert.deepEqual(locksOf(told(...open, safe), calm).safety, []);
    assert.deepEqual(locksOf(told(wish, waits, fear, knows), calm).safety, []);
    assert.deepEqual(locksOf(told(...open, safe, risk), calm).safety, [], "said again");
  });
}

test("a journey that was given up and is planned again in the same words is newer than how they are safe", () => {
  const his: Told = ["journey", "said", "Fly 3. mai, agenten har bestilt."];
  const alone: Told = ["journey", "said", "Fly alene 3. mai."];
  assert.deepEqual(whys(wish, waits, fear, knows, his, alone, safe, his), ["safe newer-risk"]);
});

test("a journey that told of an employer and is written shorter is asked about until it says with whom it is, or how they are safe", () => {
  const open = [wish, waits, fear, knows] as const;
  const paid: Told = ["journey", "said", "Arbeidsgiveren betaler billetten, fly 20. desember"];
  const short: Told = ["journey", "said", "Fly 20. desember"];
  assert.deepEqual(whys(...open, short), []);
  assert.deepEqual(whys(...open, paid, short), ["safe newer-risk"]);
  assert.deepEqual(whys(...open, paid, short, safe, short), []);
  const hers: Told = ["journey", "said", "Fly 20. desember, søsteren min har kjøpt billett"];
  assert.deepEqual(whys(...open, paid, hers), []);
});

for (const [journey, fears, isWith] of [
  ["Han som lånte meg penger møter meg", null, true],
  ["Agenten henter meg på flyplassen", null, true],
  ["Fly 20. desember, han jeg skylder penger møter meg", null, true],
  ["Arbeidsgiveren betaler billetten, og sjefen kjører meg til flyplassen", null, true],
  ["Mannen min, som jeg er redd for, kjører meg", "Ja, mannen min", true],
  ["My boss takes me to the airport", null, true],
  ["Buss hjem. Sjefen min har bil, han kjører meg", null, true],
  ["Arbeidsgiveren betaler billetten, søsteren møter meg", null, false],
  ["Fly, søsteren møter meg. Han jeg skylder penger, vet det ikke.", null, false],
  ["Sjefen betaler billetten og søsteren møter meg", null, false],
  ["IOM møter meg. Mannen min vet ikke når.", "Ja, mannen min", false],
  ["Buss med IOM, og broren min henter meg", "Ja, sjefen", false],
] as const) {
  test(`a journey is planned anew where it is with whom they fear, owe or worked for: ${journey} ${isWith}`, () => {
    const told: Told = fears === null ? fear : ["fear", "yes", fears];
    const after: Told = [
      "safe",
      "yes",
      "Broren min møter meg, jeg bor hos ham, og de vet ikke hvor.",
    ];
    const plan: Told = ["journey", "said", journey];
    const found = whys(wish, waits, told, knows, safe, plan, after, plan);
    assert.equal(found.includes("journey with-feared"), isWith);
    assert.equal(found.length > 0, isWith, "and any other opens by how they are safe");
  });
}

const isWith = "journey with-feared";
const isAsked = "safe newer-risk";
for (const [fears, journey, waiting] of [
  ["Onkelen min", "Onkelen min henter meg på flyplassen.", [isWith]],
  ["My uncle.", "Onkelen min kjører.", [isWith]],
  ["Marek", "Flyr til Krakow sammen med Marek", [isWith]],
  ["Marek slo meg.", "Marek kjører.", [isWith]],
  ["Redd for Marek.", "flyr med marek", [isWith]],
  ["Mareks folk.", "Buss med Marek.", [isWith]],
  ["Faren min. Han slo meg.", "Faren min har kjøpt billett", [isAsked]],
  ["Mannen min", "Mannen min kjører meg hjem", [isWith]],
  ["Victor", "With Victor by car", [isWith]],
  ["Naboen.", "Naboen til mor kjører.", [isWith]],
  ["Faren min. Han slo meg.", "Moren min har kjøpt billett", []],
  ["Han bor i Romania, jeg er redd.", "Fly til Romania med IOM.", []],
  ["Ja. Han er farlig.", "Ja, buss. Han vet det ikke.", []],
  ["Marek", "Fly med IOM i mai.", []],
] as const) {
  test(`a journey with who may be whom they fear is asked about: ${fears} / ${journey} ${waiting}`, () => {
    for (const answer of ["yes", "said"] as const) {
      const open = [wish, waits, ["fear", answer, fears], knows, safe] as const;
      assert.deepEqual(whys(...open, ["journey", "said", journey]), waiting);
    }
    const others = [wish, waits, ["fear", "no", "Nei."], knows, safe] as const;
    const anyhow = whys(...others, ["journey", "said", "Onkelen min henter meg."]);
    assert.deepEqual(anyhow, [], "kin alone is no risk");
  });
}

test("a journey with whoever is owed waits until it is said how they are safe from them, also where nobody is feared", () => {
  const owes: Told = ["waits", "said", "Jeg skylder Marek 4000 euro."];
  const by: Told = ["journey", "said", "Fredag, i bilen til Marek."];
  const open = [wish, owes, fear, knows, safe] as const;
  assert.deepEqual(whys(...open, ["journey", "said", "Fly fredag."]), []);
  assert.deepEqual(whys(...open, by), ["safe newer-risk"]);
});

test("a journey with whoever they are safe with goes on, also where the same answer tells of a debt to somebody else", () => {
  const from: Told = [
    "safe",
    "yes",
    "Søsteren min møter meg. Han jeg skylder penger, vet ikke at jeg kommer.",
  ];
  const open = [wish, waits, fear, knows, from] as const;
  const byHer: Told = ["journey", "said", "Fly 20. desember, søsteren møter meg"];
  assert.deepEqual(whys(...open, byHer), []);
  const owesHer: Told = [
    "safe",
    "yes",
    "Broren min møter meg. Søsteren min vet ikke at jeg kommer, jeg skylder henne penger.",
  ];
  assert.notDeepEqual(whys(wish, waits, fear, knows, owesHer, byHer), []);
});

for (const [owes, journey, isWith] of [
  ["Gjelda. Jeg skylder onkel Dan 3000 euro, men mor er der", "mor møter meg", false],
  ["Jeg skylder onkel Dan 3000 euro, men mor er der", "onkel Dan møter meg", true],
  ["I owe uncle Dan 3000 euro, but mother is there", "mother meets me", false],
  ["Jeg skylder onkel Dan og mor penger, men tante bor der", "mor møter meg", true],
  ["Jeg skylder onkel Dan penger, men tante bor der", "tante møter meg", false],
  ["Jeg skylder onkel Dan penger, men tante bor hos ham", "tante møter meg", true],
  ["Jeg skylder onkel Dan penger, men mor vil ha dem", "mor møter meg", true],
  ["Jeg skylder onkel Dan penger, broren min har sendt meg hit", "broren min møter meg", true],
  ["Jeg skylder penger, men mor er der", "mor møter meg", true],
  [
    "Jeg skylder Marek penger, og har sagt at han tar søsteren min hvis jeg ikke betaler",
    "søsteren min møter meg",
    false,
  ],
  [
    "Jeg skylder søsteren min penger, og broren min tar meg hvis jeg ikke betaler",
    "søsteren min møter meg",
    true,
  ],
] as const) {
  test(`whoever is only there beside a debt that is to another may be on the journey: ${owes} / ${journey} ${isWith}`, () => {
    const owed: Told = ["waits", "said", owes];
    const how: Told = ["safe", "yes", "Kusinen min møter meg. Ingen andre vet hvor jeg bor."];
    const waiting = whys(wish, owed, fear, how, ["journey", "said", `Fly, ${journey}.`]);
    assert.equal(waiting.includes("journey with-feared"), isWith);
  });
}

/** Where nobody is feared, whoever is owed or found the work. */
for (const [fears, journey, isWith] of [
  ["Onkelen min", "Onkelen og tanten min møter meg.", true],
  ["Onkelen min", "Tanten og onkelen møter meg", true],
  ["Onkelen min", "Onkelen, tanten og fetteren møter meg", true],
  ["Sjefen", "Sjefen og kona møter meg.", true],
  ["My uncle", "My sister and my uncle meet me", true],
  ["Onkelen min", "IOM møter meg og onkelen min", true],
  ["Marek", "Marek og jeg flyr sammen", true],
  ["Sjefen", "Sjefen betaler billetten og søsteren møter meg", false],
  [null, "Sjefen betaler billetten og søsteren møter meg", false],
  ["Sjefen", "Søsteren min møter meg og sjefen vet ikke hvor jeg bor", false],
  ["My boss", "My boss pays the ticket and my sister meets me", false],
  ["Onkelen", "Fly med IOM og onkelen bor langt unna", false],
  ["Han jeg skylder penger", "Han jeg skylder penger, henter meg.", true],
  [null, "Han jeg skylder penger, henter meg.", true],
  ["Mannen som fant jobben", "Mannen som fant jobben, henter meg.", true],
  [null, "Mannen som fant jobben, henter meg.", true],
  [null, "The man I owe money, will meet me", true],
  ["Onkelen", "Onkelen, som bor i Riga, og som jeg er redd for, henter meg", true],
  [null, "Fly, søsteren møter meg. Han jeg skylder penger, vet det ikke.", false],
  [null, "Han jeg skylder penger, vet ikke hvor, søsteren møter meg", false],
  ["Onkelen min", "Jeg reiser sammen med onkelen min.", true],
  ["Onkelen min", "Onkelen min blir med på flyet.", true],
  ["Onkelen min", "Onkelen min vet det. Han blir med på flyet.", true],
  ["Onkelen min", "Onkelen min venter på meg på stasjonen.", true],
  ["Onkelen min", "Onkelen min kommer og henter meg", true],
  ["Onkelen min", "Jeg drar hjem til onkelen", true],
  ["Marek", "Med Marek", true],
  ["My uncle", "I go with my uncle.", true],
  ["My uncle", "My uncle comes with me", true],
  ["My uncle", "My uncle brings me home.", true],
  ["My uncle", "My uncle collects me", true],
  ["My uncle", "My uncle waits for me at the station", true],
  ["My uncle", "My uncle is on the same flight", true],
  ["Sjefen", "Fly i mai, jeg venter på lønn fra sjefen", false],
  ["Sjefen", "Buss med IOM, og broren min henter meg", false],
  ["Onkelen min", "Jeg reiser med IOM fordi onkelen min er farlig", false],
  ["Onkelen min", "Fly til Romania. Jeg har snakket med onkelen.", false],
  ["Onkelen min", "Onkelen min vet ikke at jeg kommer, men han henter meg", true],
  ["Onkelen min", "Politiet vet ikke at onkelen min henter meg", true],
  ["Onkelen min", "Jeg vet ikke når onkelen henter meg", true],
  ["Onkelen min", "Langt fra byen henter onkelen meg", true],
  ["My uncle", "Far from town my uncle drives me", true],
  ["My uncle", "without luggage my uncle drives me", true],
  ["Onkelen", "Uten bagasje henter onkelen meg", true],
  ["Mannen min", "IOM møter meg. Mannen min vet ikke når.", false],
  ["Onkelen", "Onkelen vet ikke hvem som henter meg", false],
  ["Onkelen", "Søsteren min møter meg. Onkelen vet ikke hvor. Hun kjører meg hjem", false],
  ["Onkelen", "Søsteren min møter meg, langt fra onkelen", false],
  ["My uncle", "My sister meets me without my uncle knowing", false],
  ["Onkelen", "Søsteren møter meg uten at onkelen vet det", false],
  ["Onkelen", "Jeg reiser ikke med onkelen, IOM møter meg", false],
  ["Onkelen", "Søsteren min møter meg på et sted som onkelen ikke vet om", false],
  ["My uncle", "My sister takes me to a town my uncle does not know", false],
  ["My uncle", "My uncle who does not know it, picks me up", true],
  ["Onkelen", "Onkelen som ikke vet det, henter meg", true],
  ["Mannen min", "Politiet møter meg fordi mannen min er farlig", false],
  ["Mannen min", "Jeg drar fordi mannen min henter meg", true],
  ["Mannen min", "Mannen min og IOM møter meg", true],
  ["Mannen min", "Mannen min fra IOM møter meg", true],
  ["Mannen fra IOM", "Mannen fra IOM møter meg", true],
  ["Mannen min", "Mannen fra IOM møter meg", false],
  ["My husband", "A man from IOM meets me", false],
  ["Ja, faren til barna.", "Buss 3. januar. Ungene er med. Pappaen deres henter oss.", true],
  ["Ja, barnefaren.", "The children's father meets us.", true],
  ["Sjefen", "Buss 3. januar. Faren til barna mine henter oss.", false],
  ["Eksen min", "Buss 3. januar med ungene. Pappaen deres henter oss.", true],
  ["Mannen min.", "Bus with the children. Their dad meets us.", true],
  ["Sjefen", "Buss 3. januar med ungene. Pappaen deres henter oss.", false],
  ["Ja, mannen min.", "Bestefaren til barna på farssida henter meg.", true],
  ["Ja, faren til barna. Han slo meg.", "Farmora til barna venter på meg på stasjonen.", true],
  ["Ja, mannen min.", "Faren til minstemann henter meg.", true],
  ["Yes, the father of my kids.", "The kids' grandpa picks me up.", true],
  ["Sjefen", "Farmora til barna venter på stasjonen.", false],
  ["Sjefen", "The kids' grandpa picks me up.", false],
  ["Ja, mannen min.", "Mormora til barna møter meg.", false],
  ["Ja, jeg skylder 4000 euro til en mann i byen.", "Kona mi møter meg.", false],
  ["Ja, en mann i byen.", "En mann møter meg på stasjonen.", true],
] as const) {
  test(`a journey waits with whomever they fear, however it is said that those are on it: ${fears} / ${journey} ${isWith}`, () => {
    const told: Told = fears === null ? fear : ["fear", "yes", fears];
    const before: Told = ["safe", "yes", "Søsteren min møter meg."];
    const after: Told = ["safe", "yes", "Jeg skal bo på et krisesenter."];
    const plan: Told = ["journey", "said", journey];
    const found = whys(wish, waits, told, knows, before, plan, after, plan);
    assert.deepEqual(found, isWith ? ["journey with-feared"] : []);
  });
}

for (const [fears, words, isKnown] of [
  ["Mannen min", "Ingen vet hvor jeg skal bo, bortsett fra mannen min.", true],
  ["My husband", "Nobody knows where I live except my husband.", true],
  ["Broren min", "Ingen vet hvor jeg skal bo utenom broren min.", true],
  ["Mannen min", "Ingen vet hvor jeg skal bo, bare mannen min.", true],
  ["Mannen min", "Ingen andre enn mannen min vet hvor jeg skal bo.", true],
  ["Mannen min", "Ingen vet hvor jeg skal bo. Bare mannen min vet det.", true],
  ["Mannen min", "Søsteren min møter meg, og bare mannen min vet hvor.", true],
  ["My husband", "Nobody knows but my husband.", true],
  ["My husband", "Nobody but my husband knows where I will live.", true],
  ["My husband", "My sister meets me, and my husband is the only one who knows.", true],
  ["Broren min", "Ingen vet hvor jeg skal bo, unntatt moren og broren min.", true],
  ["Mannen min", "Ingen vet hvor jeg skal bo, bortsett fra søsteren min.", false],
  ["Mannen min", "Ingen vet hvor jeg bor utenom søsteren min. Mannen min vet det ikke.", false],
  ["Mannen min", "Ingen vet hvor jeg bor utenom søsteren min og mannen min vet det ikke", false],
  ["My husband", "Nobody knows where I live except my sister. My husband is in prison.", false],
  [
    "My husband",
    "My sister meets me, and only she knows where. My husband does not know where.",
    false,
  ],
  ["Broren min", "Ingen vet hvor jeg skal bo, bortsett fra IOM.", false],
] as const) {
  test(`that nobody knows but whom they fear is no safety: ${fears} / ${words} ${isKnown}`, () => {
    const lacks = locksOf(
      told(wish, waits, ["fear", "yes", fears], knows, ["safe", "yes", words]),
      calm,
    ).safety.map(({ why }) => why);
    assert.deepEqual(lacks, isKnown ? ["in-doubt"] : []);
    const note = { kind: "return", topic: "safe", answer: "yes", on: today } as const;
    const before = told(["fear", "yes", fears]);
    const problem = returnProblem(
      before,
      calm,
      { ...note, heard: "alone", knownTo: "nobody", words },
      today,
    );
    assert.equal(problem === null, !isKnown);
  });
}

/** Told of by “he”, “she” or “they” in a sentence of its own, as who lent the money or found the work. */
for (const [topic, said, journey, isWith] of [
  [
    "waits",
    "Mora, og jobb hos onkel Petru. Han lånte meg pengene til turen hit og vil ha dem igjen.",
    "Onkel Petru henter meg på flyplassen",
    true,
  ],
  [
    "waits",
    "Mora, og jobb hos onkel Petru. Han lånte meg pengene til turen hit og vil ha dem igjen.",
    "Mora henter meg på flyplassen",
    false,
  ],
  [
    "told",
    "Fetteren. Det var han som skaffet jobben i Norge, og han får fortsatt prosenter av sjefen.",
    "Fetteren henter meg og kjører meg til mora",
    true,
  ],
  ["told", "Fetteren min skaffet meg jobben i Norge.", "Fetteren henter meg", true],
  [
    "told",
    "Broren min. Han kjører for han som sendte meg av og til, men han sier ikke noe.",
    "broren henter meg på flyplassen",
    true,
  ],
  [
    "told",
    "My uncle Bob. He found me this job, he is a good man.",
    "uncle Bob picks me up from the bus station",
    true,
  ],
  ["told", "Tante Ana. Hun sendte meg hit.", "tante Ana møter meg", true],
  ["told", "Onkel Dan. Han bor i Iasi. Jeg skylder ham penger.", "onkel Dan møter meg", true],
  ["told", "Mora mi. Hun er redd for sjefen.", "mora mi møter meg", false],
  ["told", "Mora mi. Hun vet at jeg skylder penger til Boris.", "mora mi møter meg", false],
  ["told", "My sister. She found me a job in a shop at home.", "my sister meets me", false],
  ["told", "Søsteren min. Hun jobber på skolen.", "søsteren møter meg", false],
] as const) {
  test(`whoever is told of by “he” as who lent the money or found the work is not who meets them: ${said} / ${journey} ${isWith}`, () => {
    const of: Told = [topic, "said", said];
    const others = topic === "told" ? waits : knows;
    const how: Told = ["safe", "yes", "IOM møter meg, og jeg bor på krisesenter."];
    const waiting = whys(wish, others, of, fear, how, ["journey", "said", `Fly, ${journey}.`]);
    assert.equal(waiting.includes("journey with-feared"), isWith, waiting.join());
  });
}

/** Somebody who is told beside whom they fear not to be it. */
for (const fears of [
  "Jeg er redd broren min, fordi han kjører for sjefen. Mor er trygg.",
  "Jeg er redd broren min. Jeg er ikke redd for mor.",
  "Bare broren min. Ikke mor.",
  "Not of my mother, I am safe with her. I am afraid of my brother, because he drives for the boss",
] as const) {
  test(`who is told not to be feared meets them, and whoever is feared does not: ${fears}`, () => {
    const of: Told = ["fear", "yes", fears];
    const how: Told = [
      "safe",
      "yes",
      "Verken broren min eller sjefen vet hvor jeg skal bo. Mor møter meg på flyplassen.",
    ];
    const isWith = (who: string) =>
      whys(wish, waits, knows, of, how, ["journey", "said", `Fly. ${who} møter meg.`]);
    assert.deepEqual(isWith("Mor"), []);
    assert.deepEqual(isWith("Broren min"), ["journey with-feared"]);
  });
}

for (const [fears, isStill] of [
  ["Ikke bare mor, men far også.", true],
  ["Mor er ikke trygg.", true],
  ["Jeg er ikke redd for mor lenger.", true],
] as const) {
  test(`who may be feared is not taken for safe: ${fears}`, () => {
    const of: Told = ["fear", "yes", fears];
    const how: Told = ["safe", "yes", "IOM møter meg, og jeg bor på krisesenter."];
    const found = whys(wish, waits, knows, of, how, ["journey", "said", "Fly. Mor møter meg."]);
    assert.equal(found.includes("journey with-feared"), isStill);
  });
}

/** Something in another part of the plan, written after all that was said. */
const inPlan = (field: PlanField, content: Content): Entry => ({
  ...{ thing: "other", version: 1, field, content },
  ...{ at: moment("2026-11-25T12:00:00Z"), by: { id: "liv", name: "Liv" } },
});
const need = (what: string): Content => ({
  ...{ kind: "need", state: "needed", what, observer: "person", observedBy: null },
  ...{ on: today, assessment: null },
});
const wrong = (said: string, standing: Correction["standing"] = { state: "open" }): Content => ({
  ...{ kind: "correction", about: null, said, on: today, standing },
});
const step = (what: string): Content => ({
  ...{ kind: "step", what, doer: { who: "person" }, by: null, promised: false },
  ...{ tells: { to: "nobody" }, standing: { state: "planned" } },
});
const answered = { state: "answered", done: "Asked again.", on: today } as const;

for (const [content, isAskedAnew] of [
  [need("Mor har flyttet inn til broren."), true],
  [wrong("Mor og broren min bor sammen nå.", answered), true],
  [wrong("Broren min vet at jeg kommer."), true],
  [need("Broren min vet ikke at jeg kommer."), false],
  [need("Trenger en dataskjerm."), false],
  [step("Ring broren og spør om papirene."), false],
] as const) {
  test(`more of whom they fear is asked about anew wherever it is written: ${JSON.stringify(content)} ${isAskedAnew}`, () => {
    const before = told(
      ...[wish, waits, ["fear", "yes", "Broren min, ikke mor."] as Told, knows],
      ["safe", "yes", "Mor møter meg. Broren min vet ikke hvor jeg skal bo."],
      ["journey", "said", "Fly 12. januar med IOM. Mor henter meg."],
    );
    assert.deepEqual(locksOf(before, calm).waits, []);
    const found = locksOf([...before, inPlan("family", content)], calm).waits;
    const isAnew = found.some(({ why }) => why === "newer-risk");
    assert.equal(isAnew, isAskedAnew, found.map(({ why }) => why).join());
  });
}

test("a journey waits while the person says that something is wrong in what they want, and nobody has dealt with it", () => {
  const before = told(wish, waits, fear, knows, ["journey", "said", "Fly 12. januar med IOM."]);
  const waiting = (...of: Parameters<typeof inPlan>) =>
    locksOf([...before, inPlan(...of)], calm).waits.map(({ why }) => why);
  const back = "Jeg vil ikke reise hjem likevel.";
  assert.deepEqual(waiting("wishes", wrong(back)), ["wish-corrected"]);
  assert.deepEqual(waiting("wishes", wrong(back, answered)), []);
  assert.deepEqual(waiting("money", wrong(back)), []);
});
