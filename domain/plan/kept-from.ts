import { oneOf } from "../base/one-of.ts";
import { type IsNamed, subjectOf, tokensOf } from "./named-as.ts";

// That whoever is feared or owed is kept from it, where they are told of as those it is not said to or with: in Norwegian and in English.

const no = "(?:ikke|ikkje|aldri|ingen|not|never|nobody|no one|\\p{L}+n['’]t)";
const isNo = new RegExp(`(?<!\\p{L})${no}(?!\\p{L})`, "iu");

/** Words before whoever it is, and what may still be said after them. */
interface Kept {
  readonly before: RegExp;
  readonly after: RegExp;
}

const keptBy = (after: RegExp, ...before: readonly string[]): Kept => ({
  before: new RegExp(`(?<!\\p{L})${oneOf(...before)} `, "iu"),
  after,
});

const nothing = /^$/u;
const anything = /^/u;
const farFrom = keptBy(
  anything,
  "(?:langt|milevis|(?:km|kilometer|mil) (?:unna|borte|vekk)?)(?: \\p{L}+)? ?(?:fra|frå)",
  "(?:far|km|kilometres|miles)(?: away)? from|away from",
);
const others: readonly Kept[] = [
  // Not told, and not that they are not told all of it.
  keptBy(
    /^(?:$|(?:noe|noko|det|dette|anything|it|this|at|that|om|about|hvor|kvar|where|når|when|hvem|kven|who)(?!\p{L}))(?!.*(?:engang|ennå|enno|enda|yet)$)/iu,
    `${no}(?: \\p{L}+){0,2} (?:fortalt|fortelle|fortel|sagt|si|snakket|snakka|told|tell|said|say|spoken)(?: (?:det|noe|noko|it|this|anything))?(?: (?:til|åt|med|to|with))?`,
  ),
  keptBy(
    anything,
    "(?:besøks|kontakt)forb[ou]d(?: (?:mot|for|til))|(?:restraining|protection|no-contact) order(?: (?:against|on))",
  ),
  keptBy(
    nothing,
    "(?:skal|går|reiser|drar|bor|bur|am|are|will|going|go|be|live|stay) (?:ikke|ikkje|not)(?: \\p{L}+){0,2} (?:til|hos|med|to|with|at)",
    "(?:hemmelig|hemmeleg|skjult|sperret|secret|hidden),? (?:(?:også|óg|also) )?(?:for|from)",
    "^\\P{L}*(?:også|óg|also) (?:for|from)|^\\P{L}*(?:ikke|ikkje|not)",
    "politi\\p{L}* (?:der )?(?:vet|veit) om|police (?:there )?know about",
    // Whoever takes them in does not know them.
    "(?:kjenner|kjenn) (?:ikke|ikkje|verken|hverken)|(?:does not|doesn['’]t|do not|don['’]t) know(?: either)?",
    "(?:ingen|nobody|no one|none)(?: \\p{L}+){0,3} (?:kjenner|vet om|knows?)",
    "(?:har|has|have) (?:aldri|never) (?:møtt|truffet|hørt om|met|heard of)",
  ),
  keptBy(
    /^(?:heller|either|know|vite)?$/iu,
    "(?:nor|neither) (?:do|does|will)|gj[øe]r (?:ikke|ikkje)",
  ),
  keptBy(
    /^(?:vet|veit|får vite|knowing|noticing|being told|hearing)(?!\p{L})/iu,
    "(?:uten|utan)(?: at)?|without",
  ),
];

/** A clause without whoever it says is kept from it; as it is, where it says that of nobody or only in part. */
export function withoutKept(clause: string, isNamed: IsNamed): string {
  for (const { before, after } of [farFrom, ...others]) {
    const found = before.exec(clause);
    if (found !== null) {
      const [start, at] = [clause.slice(0, found.index), found.index + found[0].length];
      const { who, rest } = subjectOf(tokensOf(clause.slice(at)), isNamed);
      const isOf = who.length > 0 && after.test(rest.join(" "));
      if (isOf && !(before === farFrom.before && isNo.test(start))) {
        return [start, ...rest].join(" ");
      }
    }
  }
  return clause;
}
