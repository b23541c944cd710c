import type { LifeAnswer } from "./life.ts";
import type { NewLifeAnswer } from "./life-answer.ts";

/** That nobody knows, or has looked. */
const notKnown = [
  ...["vet ikke", "veit ikke", "veit ikkje", "visste ikke", "aner ikke", "ingen vet", "ingen har"],
  ...["ikke kjent", "ikke sikker", "ikke sikkert", "ikke undersøkt", "ukjent", "usikker"],
  ...["usikkert", "don't know", "dont know", "doesn't know", "do not know", "does not know"],
  ...["not known", "not sure", "not looked", "unknown", "unsure", "uncertain", "nobody", "no idea"],
];
/** Whoever looks into an age, or how it is done: only words with one of these can say it. */
const looksInto =
  / (?:barnevern\S*|child welfare|child protection|udi\S*|une|utlendings\S*|politi\S*|police|immigration|lege\S*|doctors?|sykehus\S*|sjukehus\S*|hospital|ous|helse\S*|health|tannlege\S*|dentists?|tenn\S*|teeth|bup|psykolog\S*|psychologist|rettsmedisin\S*|forensic|aldersundersøk\S*|aldersvurder\S*|age (?:assessment|examination)|mri|mr|røntgen|x-?ray|domstol\S*|tingrett\S*|lagmannsrett\S*|courts?|ambassad\S*|embassy|statsforvalter\S*) /;
/** That it is only said or thought, by a paper or by whoever may gain by it, or that it is not done yet. */
const onlySaid =
  / (?:tror|trur|antar|antatt|gjetter|regner med|thinks?|believes?|guess\S*|assum\S*|selv|sjøl|sjølv|himself|herself|sjefen?|arbeidsgiver\S*|employer|boss|agent\S*|onkel\S*|uncle|søster\S*|sister|bror\S*|brother|mor|moren|mother|far|faren|father|mann(?:en)?|husband|kjæreste\S*|boyfriend|venn\S*|friends?|pass|passet|passport|ikke|ikkje|not|\S+n't|undersøkes|undersøker|svar kommer|skal (?:\S+ )?undersøk\S*|skal (?:til|få|ha|ta|inn)|bestilt|bestiller|avtalt|planlagt|time hos|timeavtale|appointment|ordered|booked|scheduled|planned|looks into|is looking|(?:mener|meiner) det|sikkert|regne\S*|så på|looked at|til alderen|under (?:18|eighteen|atten)|cannot|holder på|fått beskjed|noe annet|akuttmottak\S*|(?:vil|skal|bør) undersøke|tvil|tviler|doubts?|no (?:doctor|police|dentist|court)|will (?:be|look|examine)|venter|waiting|pending|spurt|spurte|aning) /;

/** What somebody thinks of it, which counts only after they looked into it. */
const thinks = / (?:mener|meiner|mente|meinte) /;
const examined = / (?:undersøk\S*|vurder\S*|aldersundersøk\S*|assess\S*|examin\S*) /;
/** That somebody looks, or seems, like a grown-up. */
const howTheyLook =
  / (?:ser (?:\S+ ){0,4}ut|(?:looks?|seems?|appears?|virker) (?:\S+ ){0,2}(?:grown|adult|older?|over|like|mature|voksen|eldre|gammel|moden)) /;
/** Who, and how. */
const fewestWords = 2;

/** The words of a text, each between spaces. */
const wordsOf = (text: string): string =>
  ` ${(
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(" ")} `;

/** Whether words can say who looked into an age, and how: they name one who does, and nothing that is only said. Whether it was so, a person reads. */
export function saysWhoLooked(words: string | null): boolean {
  const said = wordsOf(words ?? "");
  return (
    (said.match(/\p{L}{2}\S*/gu) ?? []).length >= fewestWords &&
    looksInto.test(said) &&
    !onlySaid.test(said) &&
    (!thinks.test(said) || examined.test(said)) &&
    !notKnown.some((phrase) => said.includes(` ${phrase} `)) &&
    !howTheyLook.test(said)
  );
}

/** That it was set on the wrong case, or of somebody who is in another. */
const ofAnother = / (?:feil sak|(?:en |ein )?(?:annen|anna) sak|wrong case|another case) /;

/** Whether why somebody lifts what a case says of a child is that it is of another case, and no look or word of others. */
export function saysOfAnother(why: string): boolean {
  const said = wordsOf(why);
  return ofAnother.test(said) && !onlySaid.test(said) && !howTheyLook.test(said);
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
  const isLookedInto = source === "authority" && saysWhoLooked(words);
  const last = earlier.findLast((each) => each.question === "under-eighteen")?.answer ?? "no";
  const wasSaid = last !== "no" || isMeant;
  return question === "under-eighteen" && answer === "no" && wasSaid && !isLookedInto;
}
