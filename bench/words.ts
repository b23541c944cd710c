import { day, moment } from "../domain/base/day.ts";
import { takesChild } from "../domain/plan/along.ts";
import { byOthersIn } from "../domain/plan/by-others.ts";
import { namesDiagnosis } from "../domain/plan/health-words.ts";
import { besideThem, isNotJoined } from "../domain/plan/joining.ts";
import { fearIn } from "../domain/plan/no-fear.ts";
import { answerProblem, type ReturnNote } from "../domain/plan/return.ts";
import { journeyWithIn, withFearedIn } from "../domain/plan/risk.ts";
import { speaksOfDanger } from "../domain/plan/safety-words.ts";
import { saysYoung } from "../domain/plan/says-age.ts";
import { threatIn } from "../domain/plan/told-elsewhere.ts";
import { notDoneIn } from "../domain/rights/not-done.ts";
import { saysWhoLooked } from "../domain/rights/who-looked.ts";
import { mustSayWhoWasTold } from "../domain/rights/who-was-told.ts";
import { median } from "./measure.ts";

// How long a reading of free words takes on the longest answer that a form takes, made of parts that a careless pattern reads over and
// over again; beside it the same reading of as many honest words. Milliseconds, the middle of several, each after one that is not counted.

const longest = 4000;
const today = day("2026-11-25");
const noon = moment("2026-11-25T11:00:00Z");
const note = (topic: ReturnNote["topic"], words: string): ReturnNote => ({
  ...{ kind: "return", topic, answer: topic === "fear" ? "no" : "yes", words },
  ...{ on: today, heard: "alone" },
});
const written = (content: ReturnNote) =>
  ({ thing: "return-wish", version: 1, field: "return", content, at: noon, by: {} }) as never;

const feared = [
  written(note("waits", "Jeg skylder en mann i landsbyen penger.")),
  written({ ...note("fear", "Onkelen min, Petru, og Gheorghe."), answer: "yes" }),
];

const planned = {
  ...(written({ ...note("journey", "Fly i mai, Petru henter meg."), answer: "said" }) as object),
  thing: "return-journey",
} as never;

const readings: readonly (readonly [string, (words: string) => unknown])[] = [
  ["a threat", threatIn],
  ["danger, for the copy", speaksOfDanger],
  ["others' hand in the journey", byOthersIn],
  ["a no to fear", (words) => fearIn(note("fear", words))],
  ["a yes to being safe", (words) => answerProblem(note("safe", words), today)],
  ["a yes to going", (words) => answerProblem(note("wish", words), today)],
  ["with whom they fear", (words) => withFearedIn([written(note("waits", words))], { words })],
  ["how whoever they fear is spoken of", (words) => withFearedIn(feared, { words })],
  [
    "who meets them of whom they owe",
    (words) => journeyWithIn([written(note("waits", words)), planned]),
  ],
  ["what came to nothing", notDoneIn],
  ["a diagnosis", namesDiagnosis],
  ["one's own age", (words) => saysYoung([written(note("wish", words))])],
  ["who looked into an age", (words) => saysWhoLooked(words, today)],
  ["who was told", (words) => mustSayWhoWasTold("notify-child-welfare", words)],
  [
    "a child along",
    (words) => takesChild({ topic: "journey", answer: "said", words, along: "none" }),
  ],
  ["who else is on a child's journey", besideThem],
  [
    "who is on a child's journey",
    (words) =>
      isNotJoined(
        { topic: "journey", answer: "said", words, joins: "agreed" },
        { child: "notified" },
      ),
  ],
];

const parts = [
  ...["a ", "a", ",", "a, ", "Ab ", "1. a", "og ", "ikke a b c ", "16 ", "12. ", "kl. "],
  ...["møt a b og ", "kom a b på ", "har tok passet ", "hvis a b c d ", "send penger til "],
  ...["han har fått ", "noen a b c vent", "lån til a ", "De sa at han ", "a fra gården "],
  ...["jeg vil hjem til søsteren min og ", "Krisesenteret har rom til meg ", "hun ser etter "],
  ...["Petru vet ikke hvor ", "onkelen, ", "Petru og ", "hun fylte ", "ikke fått ", "i passet "],
  ...["Barnevernet med ", ", Kari A", "Kari derfra med. ", "moren hennes er verge ", "barn "],
  ...["jeg er født i ", "født 3.", "tok imot ", "Hanne sa hun har ", "vi må ", "så ser "],
  ...[
    "hun er nå nå nå ",
    "sier hun er bare ",
    "han må betale 1 til ",
    "jenta på 1",
    "er 15 år og ",
  ],
];
const ofParts = parts.map((part) => `${part.repeat(longest).slice(0, longest - 1)}€`);
const honest = "Jeg vil hjem til søsteren min i april. Hun har et rom, og IOM møter meg på flyet. "
  .repeat(longest)
  .slice(0, longest);

function taken(read: (words: string) => unknown, words: string): number {
  read(words);
  return median(
    [1, 2, 3].map(() => {
      const began = performance.now();
      read(words);
      return performance.now() - began;
    }),
  );
}

for (const [name, read] of readings) {
  const plain = taken(read, honest);
  const each = ofParts.map((words) => taken(read, words));
  const worst = Math.max(...each);
  const at = JSON.stringify(parts[each.indexOf(worst)]);
  console.log(
    `${name}: ${worst.toFixed(1)} ms at worst (${at}), honest words ${plain.toFixed(1)} ms, ratio ${(worst / plain).toFixed(1)}`,
  );
}
