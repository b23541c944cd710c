import type { LifeAnswer } from "./life.ts";
import type { NewLifeAnswer } from "./life-answer.ts";

/** That nobody knows, or has looked. */
const notKnown = [
  ...["vet ikke", "veit ikke", "veit ikkje", "visste ikke", "aner ikke", "ingen vet", "ingen har"],
  ...["ikke kjent", "ikke sikker", "ikke sikkert", "ikke undersøkt", "ukjent", "usikker"],
  ...["usikkert", "don't know", "dont know", "doesn't know", "do not know", "does not know"],
  ...["not known", "not sure", "not looked", "unknown", "unsure", "uncertain", "nobody", "no idea"],
];
/** That somebody looks, or seems, like a grown-up. */
const howTheyLook =
  / (?:ser (?:\S+ ){0,4}ut|(?:looks?|seems?|appears?|virker) (?:\S+ ){0,2}(?:grown|adult|older?|over|like|mature|voksen|eldre|gammel|moden)) /;
/** Who, and how. */
const fewestWords = 2;

/** Whether words can say who looked into an age, and how; whether they do, a person reads. */
function saysWho(words: string | null): boolean {
  const each =
    (words ?? "")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const said = ` ${each.join(" ")} `;
  return (
    each.filter((word) => /\p{L}{2}/u.test(word)).length >= fewestWords &&
    !notKnown.some((phrase) => said.includes(` ${phrase} `)) &&
    !howTheyLook.test(said)
  );
}

/**
 * Whether it is to be said who looked into the age: that somebody is no child, where it was written that they are or may be one. That was
 * answered before, or the case says it and can mean nobody else (`isMeant`). Papers can be false, whoever is held is often told what to say, and nobody sees an age by looking: only whoever looked into it says it.
 */
export function mustSayWhoLooked(
  {
    question,
    answer,
    words,
    source,
  }: Pick<NewLifeAnswer, "question" | "answer" | "words" | "source">,
  earlier: readonly LifeAnswer[],
  isMeant = false,
): boolean {
  const isLookedInto = source === "authority" && saysWho(words);
  const last = earlier.findLast((each) => each.question === "under-eighteen")?.answer ?? "no";
  const wasSaid = last !== "no" || isMeant;
  return question === "under-eighteen" && answer === "no" && wasSaid && !isLookedInto;
}
