import type { ChildFirst } from "../rights/child.ts";
import { boundToIn, kin, kinInEnglish } from "./by-others.ts";
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

/** That the child goes alone, or that somebody is along by phone only. To have said yes by phone, or never to go alone, is another thing. */
const alone =
  /(?<!\p{L})(?<!(?:ikke|ikkje|aldri|not|never) (?:(?:reise|være|vere|fly|dra|travel|be|go) )?)(?:alene|åleine|aleine|alone|på e(?:gen|i?ga) h(?:å|a)nd|(?:by|on) (?:my|your|her|his|them?)(?:self| own|selves))(?!\p{L})/iu;
const byPhone =
  /(?<!\p{L})(?<!(?:ja|yes|enig|einig|agreed|avtalt) )(?:(?:på|per|over|via|by|on|over the|on the) (?:(?:mobil)?telefon(?:en)?|tlf|(?:tele)?phone|video\p{L}*))(?!\p{L})/iu;

/** Kin who do something, by whosever name: “og moren hennes møter”. */
const kinFirst = new RegExp(
  `^\\P{L}*(?:(?:og|and) )?(?:the )?(?!saksbehandl|miljøarbeid|koordinator|sosial|social|case ?worker|coordinator)(?:${kin}|${kinInEnglish})(?!\\p{L})`,
  "iu",
);
const whose = /(?<!\p{L})(?:hennes|hans|deres|deira|sin|si|her|his|their|my) ?(?!\p{L})/giu;
/** Somebody with a name, or a worker, who is said to be from there. */
const fromThere =
  /^[^\p{L}]*(?:(?:og|and|så) )?(?:(?:\p{Lu}[\p{L}-]* ){1,4}(?:og|and) )?(?:(?:\p{Lu}[\p{L}-]* ){1,4}|(?:en|ei|ein|an?|to|two) \p{L}+ |(?:noen|nokon|[Ss]omebody|[Ss]omeone) )(?:derfra|derifra|from there)(?!\p{L})/u;

/** The clauses of words; a name between commas, a day or a clause about whom was just named parts nothing. */
const clausesOf = (words: string): readonly string[] =>
  words
    .replaceAll(
      /, ((?:ved |v\/ ?|by )?\p{Lu}[\p{L}.-]*(?: (?:\p{Lu}[\p{L}.-]*|i|fra|frå|ved|of|from|at)){0,5}),/gu,
      " $1",
    )
    .replaceAll(/[.,;] (?=(?:som|men|de|dei|who|but|they)(?!\p{L}))/giu, " ")
    .replaceAll(/(?<=\d)\. (?=\p{Ll})/gu, " ")
    .split(/[.!?;,\n]+/u);

/** Those that are of child welfare or the guardian: they name one, or come just after and are of somebody from there. */
const ofThem = (clauses: readonly string[]): readonly string[] =>
  clauses.filter(
    (clause, at) =>
      joining.test(clause) || (fromThere.test(clause) && joining.test(clauses[at - 1] ?? "")),
  );

/** Joined to the clause before it. */
const goesOn = /^ (?:og|and) /u;

/** Whether a clause says that somebody is along who is not kin. */
const someoneAlong = (clause: string): boolean =>
  clause
    .split(/(?= (?:og|and) )/u)
    .some(
      (part) => along.test(part) && (joining.test(part) || !kinFirst.test(part.replace(whose, ""))),
    );

/** Those that go on of whoever is along. */
const joinedTo = (clauses: readonly string[], theirs: readonly string[]): readonly string[] =>
  clauses.filter(
    (clause, at) =>
      goesOn.test(clause) && theirs.includes(clauses[at - 1] ?? "") && !notJoining.test(clause),
  );

/** What words of such a journey say besides who of child welfare or the guardian is on it. */
export function besideThem(words: string): string {
  const clauses = clausesOf(words.normalize("NFC"));
  const theirs = ofThem(clauses);
  const told = [...theirs, ...joinedTo(clauses, theirs)].filter(
    (clause) => boundToIn(clause) === null,
  );
  return clauses.filter((clause) => !told.includes(clause)).join(". ");
}

/** Whether they are said to be along, and nowhere that they are not, or are still to be asked. */
function isJoined(words: string): boolean {
  const said = words.normalize("NFC");
  const clauses = clausesOf(said);
  const theirs = ofThem(clauses);
  const joined = joinedTo(clauses, theirs);
  return (
    [...theirs, ...joined].some(someoneAlong) &&
    ![kinAsGuardian, alone, byPhone].some((each) => each.test(said)) &&
    !theirs.some((clause) => notJoining.test(clause))
  );
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
