import type { ChildFirst } from "../rights/child.ts";
import { kin, kinInEnglish } from "./by-others.ts";
import type { ReturnNote } from "./return.ts";

// Who is on the journey of whoever is or may be a child, in Norwegian of either kind and in English.

const joining =
  /(?<!\p{L})(barnevern\p{L}*|child welfare|child protection|verge\p{L}*|guardian|representant\p{L}*)/iu;

const notJoining =
  /(?<!\p{L})(ikke|ikkje|ingen|nei|uten|utan|avslo\p{L}*|avvis\p{L}*|stopp\p{L}*|rømm?\p{L}*|nekt\p{L}*|spør\p{L}*|venter|kanskje|senere|seinare|etterpå|mener|meiner|tenk\p{L}*|ringer (til )?barnevern\p{L}*|tar kontakt|alene|åleine|med på det|bli(?! med)|vente|informert|not|no|nobody|without|n['’]t|\p{L}+n['’]t|refus\p{L}*|stop\p{L}*|run(s|ning)? away|declin\p{L}*|ask\p{L}*|wait\p{L}*|think\p{L}*|informed|alone|stay|maybe|later)(?!\p{L})/iu;

/** That somebody is along, or takes the person in. */
const along =
  /(?<!\p{L})((sammen |saman )?med|følg\p{L}*|fulgt|tar imot|tek imot|hent\p{L}*|møt\p{L}*|kjør\p{L}*|køyr\p{L}*|with|along|accompan\p{L}*|escort\p{L}*|meet\p{L}*|driv\p{L}*|join\p{L}*)(?!\p{L})/iu;
/** Kin who are said to be the guardian: it is asked of child welfare. */
const kinAsGuardian = new RegExp(
  `(?<!\\p{L})(?:${kin}|${kinInEnglish})(?: \\p{L}+)? (?:er|is)(?: \\p{L}+)? (?:verge|guardian)|(?:verge\\p{L}*|guardian)(?: \\p{L}+){0,2}[:,]? (?:er |is )?(?:(?:my|the) )?(?:${kin}|${kinInEnglish})(?!\\p{L})`,
  "iu",
);

/** Whether they are said to be along, and nowhere that they are not, or are still to be asked. */
function isJoined(words: string): boolean {
  const said = words
    .normalize("NFC")
    .replaceAll(/, ((?:ved |v\/ ?|by )?\p{Lu}[\p{L} .-]*),/gu, " $1")
    .replaceAll(/[.,;] (?=(?:som|men|de|dei|who|but|they)(?!\p{L}))/giu, " ");
  const clauses = said.split(/[.!?;,\n]+/u).filter((clause) => joining.test(clause));
  const isAlong = clauses.some((clause) => along.test(clause));
  return isAlong && !kinAsGuardian.test(said) && !clauses.some((clause) => notJoining.test(clause));
}

/**
 * Of a journey of whoever is or may be a child, once child welfare was notified: whether it is not answered that child welfare, or whoever
 * stands in for the parents, has agreed and is on it, or its words do not say so.
 */
export const isNotJoined = (
  { topic, answer, words, joins }: Pick<ReturnNote, "topic" | "answer" | "words" | "joins">,
  { child }: { readonly child: ChildFirst | null },
): boolean =>
  topic === "journey" &&
  answer === "said" &&
  child === "notified" &&
  !(joins === "agreed" && isJoined(words ?? ""));

/** Of a journey in a case where another is or may be a child: whether it is not answered that none such is along. */
export const isChildAlong = (
  { topic, answer, along: whom }: Pick<ReturnNote, "topic" | "answer" | "along">,
  { childBeside = false }: { readonly childBeside?: boolean },
): boolean => topic === "journey" && answer === "said" && childBeside && whom !== "none";
