import { namesDiagnosis } from "../domain/plan/health-words.ts";
import { speaksOfDanger } from "../domain/plan/safety-words.ts";
import { threatIn } from "../domain/plan/threat.ts";
import { median } from "./measure.ts";

// How long a reading of free words takes on the longest answer that a form takes, made of parts that a careless pattern reads over and
// over again; beside it the same reading of as many honest words. Milliseconds, the middle of several, each after one that is not counted.

const longest = 4000;
const readings: readonly (readonly [string, (words: string) => unknown])[] = [
  ["a threat", threatIn],
  ["danger, for the copy", speaksOfDanger],
  ["a diagnosis", namesDiagnosis],
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
