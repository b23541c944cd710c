import { listOf } from "../base/one-of.ts";
import type { ReturnNote } from "./return.ts";
import { rolesIn } from "./same-person.ts";

/** What a no is said with, and who it is that nobody is: in Norwegian of either kind and in English. */
const noes = listOf(
  "nei no nope ikke ikkje ingen inga ingenting inkje aldri not nobody noone none nothing never neither nor verken korkje",
);
/** The same by themselves in languages that are often put over; beside anything else nobody here may read them. */
const noesElsewhere = listOf(
  "nie nikt nikogo niczego ne niekas nieko niekam nu nimeni nimic nadie ninguno nikoj",
  "нет не никто никого никому ні нема ніхто нікого никой لا احد أحد không khong ai",
);
/** What says nothing more. */
const plain = listOf(
  "jeg eg meg min mi mine mitt er var det der hjemme heime hjem heim i på av til fra frå for hos mot og at å har noen nokon heller eller takk helt heilt slett absolutt heldigvis veien vegen dit føler føle overhodet da reisen reisa underveis",
  "i me my am is are was it that there at home in on of to from for and have anyone anybody either or thank thanks you all really absolutely way the not feel journey",
);
/** How others are told of who are not to be feared. */
const good = listOf(
  "snill snille snilt glad glade trygg trygt trygge bra fint god gode godt venter ventar elsker elskar stoler",
  "kind good nice fine safe happy waiting waits love loves trust trusts",
);
/** Whom or what somebody misses. */
const misses = listOf("gleder gler savner saknar lengter lengtar miss forward");
const wants = listOf("vil ønsker ønskjer want");
/** What they miss, look forward to or want to do: it says nothing of whom they fear, but with a “not” in it. */
const wanted = listOf(
  "bare berre se sjå treffe møte klemme komme kome dra reise snart veldig så mye mykje igjen att",
  "look looking just see seeing meet meeting hug go going come coming soon again so much very",
);
/** All who are there: told of with a good word, as kin are. */
const many = listOf("alle folk familien everyone everybody people");
/** Kin who were told of just before. */
const those = listOf("de dei dem they them");
const kin = listOf(
  "mother father parents brother sister uncle aunt cousin nephew grandparent husband wife son daughter in-law step-parent siblings family friend",
);
const children = /^(barn(a|et)?|ung(ene|ane)|child(ren)?|kids?)$/u;

/** Not being afraid, of nobody, or by nobody, in so many words. */
const unafraid = [
  "((hun|ho|han|she|he|personen) (er |har |has |not |is )?)?(ikke|ikkje|not|n['’]t|(aldri|never)( (vært|vore|been))?) (redd|engstelig|afraid|scared)( (for )?(noen|nokon)| of (anyone|anybody))?",
  "(ingen|nobody)( there| der)?( (som|that|who))?( (jeg|eg|i))?( er| am)? (redd for|afraid of|fear)",
  "(ingen|ingenting|inkje|(ikke|ikkje) (noen|nokon|noe|noko)|nobody|nothing) (å (være redd for|vere redd for|frykte)|to (fear|be afraid of))",
  "(frykter|fryktar) (ingen|ikke noen|ikkje nokon)|(not|n['’]t) fear (anyone|anybody)|no fear",
  "(ingen|nobody)( there| der)?( vil| will| would| is)? (truer|truar|true|skader|skade|leter etter|leiter etter|jakter på|threatens|hurts|hurt|looking for) (meg|me)",
  "(i det hele tatt|i det heile|på ingen måte)",
];
/** Of a flight itself, whoever is met by it: nobody is feared in that. */
const ofFlying =
  /(?<!\p{L})((er|am|bare|berre|kun|only|just|litt|a|little|bit|jeg|eg|i) )*((nervøs|redd|engstelig|bekymret|nervous|afraid|scared|worried) (for|av|of|about)|gru(er|ar) (meg|seg)( bare| litt)* (til|for)) (å |the )?(fly(et|turen|reisen|reisa|ge|ga)?|flying|flight|plane)( (alene|åleine|aleine|alone))?(?!\p{L})/giu;
/** A question why they should be, beside a no: it says nothing more, and is none by itself. */
const whyAfraid =
  /(?<=^|[.!?;:,] ?)(?:og |and |men |but )?(?:(?:hvorfor|kvifor) (?:skulle|skal) (?:jeg|eg) (?:være|vere) redd(?: for (?:noen|nokon))?|why (?:should|would) i be (?:afraid|scared)(?: of (?:anyone|anybody))?) ?(?=$|[.!?])/giu;
/** What whoever meets them does. */
const meets =
  "hent\\p{L}*|møt\\p{L}*|kjør\\p{L}*|køyr\\p{L}*|vent\\p{L}*|meets?|fetch\\p{L}*|picks?|drives?|collects?|waits?";
/** Kin of the person's own or the children's, by one word; a husband of theirs is one already. */
const oneOfKin =
  "(?:(?<role>ektemann)|(?<whose>\\p{L}+) (?:min|mi|mine|vår|våre|deres|deira)|(?:my|our|their) (?<mine>\\p{L}+))";
const ofThem = "(?:ham|han|henne|dem|dei|him|her|them)";
const notAfraidOf =
  "(?:jeg|eg|vi|i|we)(?: er| am| are| har| have)? (?:ikke|ikkje|aldri|not|never) (?:vært |vore |been )?(?:redde?|engstelige?|afraid|scared) (?:for|av|of)";
/** Nobody's harm, ever: not “so far”, nor as long as they obey. */
const neverHurt =
  "(?:har|has|have) (?:aldri|never) (?:gjort (?:meg|oss) (?:noe|noko)(?: (?:vondt|ondt|galt))?|(?:skadet|skada|slått|truet|trua|hurt|harmed|hit|threatened) (?:meg|oss|me|us)|done anything to (?:me|us))";
const isKind = "(?:er|is|are) (?:(?:så|veldig|alltid|so|very|always) )?(?:snille?|kind)";
const only = (words: string): RegExp =>
  new RegExp(`(?<=^|[.!?;:,] ?|(?:og|and) )(?:${words})(?= ?(?:$|[.!?;:,]))`, "giu");
/** Kin who are not feared, by name or by what they do and “him”, who never did anything, or who are kind. */
const unafraidOf = [
  only(`${notAfraidOf} ${oneOfKin}`),
  only(
    `${oneOfKin} (?:${isKind}|(?:${meets})(?: (?!(?:og|and|med|with|til|to|hos|ikke|ikkje|not|never|aldri)(?!\\p{L}))[\\p{L}\\d]+){0,6})[.!?;,]+ (?:(?:og|and) )?(?:${notAfraidOf} ${ofThem}|(?:han|hun|ho|de|dei|he|she|they) ${neverHurt})`,
  ),
  only(`${oneOfKin} (?:${neverHurt}|${isKind})`),
];
const nobodyHurt = only(`(?:han|hun|ho|de|dei|he|she|they) ${neverHurt}`);

const unafraidInLine = new RegExp(`(?<!\\p{L})(${unafraid.join("|")})(?!\\p{L})`, "giu");

/** Where nobody is feared, of what is taken for a no as a whole. */
const placesIn = (words: string): string =>
  (words.match(/(?<!\p{L})(der|there)(?!\p{L})/giu) ?? []).join(" ");

/** In order: “no one” is one word, and kin who are “mine” alone, since a man may be any man. */
const lineOf = (words: string): string =>
  words
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<!\p{L})no one(?!\p{L})/giu, "nobody")
    .replaceAll(/(?<!\p{L})(do|did|is|are|am|was)(n['’]t)(?!\p{L})/giu, "not")
    .replaceAll(/(?<!\p{L})there(['’]s| is| are)(?= (nobody|no|none|not|nothing)(?!\p{L}))/giu, "")
    .replaceAll(/(?<!\p{L})(there|i|it)['’](s|m)(?!\p{L})/giu, "$1")
    .replaceAll(/(?<!\p{L})do not(?!\p{L})/giu, "not")
    .replace(
      /^(\P{L}*)(hun|ho|han|she|he) (sier|seier|svarer|svarar|says) (?=(nei|no) ?(?:[.,;:!]|$))/iu,
      "$1",
    )
    // “No” is “now” where it ends what is said in nynorsk.
    .replaceAll(
      / no(?= ?(?:$|[.!?;:,]))(?<=(?<!\p{L})(?:ikkje|eg|vore|vere)(?!\p{L})[^.!?;:,]{0,60} no)/giu,
      " nå",
    )
    .replaceAll(
      /(?<!\p{L})(snille?|kind|good|nice) (?:med|with) (?=(?:meg|me)(?!\p{L}))/giu,
      "$1 mot ",
    )
    .replaceAll(/(?<!\p{L})safe (going|to go) (back|home)(?!\p{L})/giu, "safe on the way")
    .replaceAll(/(?<!\p{L})mann(en)? (min|vår)(?!\p{L})/giu, "ektemann");

const tokensOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

const isKin = (word: string): boolean =>
  many.has(word) || children.test(word) || rolesIn(word).some((role) => kin.has(role));

/** A line in which kin who are said not to be feared are told of with a good word, and a no. */
const withoutUnafraidOf = (line: string): string =>
  unafraidOf
    .reduce(
      (said, words) =>
        said.replaceAll(words, (...found) => {
          const { role, whose, mine } = found.at(-1) as Record<string, string | undefined>;
          const who = (role ?? whose ?? mine ?? "").toLowerCase();
          return isKin(who) ? `ingen. ${who} er snill` : found[0];
        }),
      line,
    )
    .replaceAll(nobodyHurt, "ingen");

/** Whether a clause says only a no, or only good of whoever it tells of. */
function isPlain(clause: readonly string[], isAfterKin: boolean): boolean {
  const isOfOthers = (word: string) => isKin(word) || (isAfterKin && those.has(word));
  const has = (of: ReadonlySet<string>) => clause.some((word) => of.has(word));
  const isLonging = has(misses) || has(wants);
  const isGood = has(good) || has(misses);
  const said = [noes, plain, good, ...(isLonging ? [misses, wants, wanted] : [])];
  const isSaid = (word: string) =>
    said.some((words) => words.has(word)) || (isLonging && children.test(word));
  return (
    !((isGood || isLonging) && has(noes)) &&
    clause.every((word) => isSaid(word) || (isOfOthers(word) && isGood))
  );
}

const ofThere = listOf("der there dit hjemme heime");
const ofWay = listOf("veien vegen way reisen reisa journey underveis");

/** The clause that says no of the way alone: half of what was asked. */
function halfIn(clauses: readonly (readonly string[])[]): number {
  return clauses.flat().some((word) => ofThere.has(word))
    ? -1
    : clauses.findIndex((clause) => clause.some((word) => ofWay.has(word)));
}

/**
 * Of a no to whether they fear anybody, the first of its words that are not known to say only no, or that say it of the way alone;
 * empty where all of them are such, and null where it stands. It is asked about, and not kept so. Whoever is feared opens a lock when they
 * are taken for nobody, so nothing else is read into it; what else was said has questions of its own.
 */
export function fearIn({
  topic,
  answer,
  words,
}: Pick<ReturnNote, "topic" | "answer" | "words">): string | null {
  if (topic !== "fear" || answer !== "no" || words === null) {
    return null;
  }
  const line = withoutUnafraidOf(
    lineOf(words).replaceAll(ofFlying, "").replaceAll(whyAfraid, ""),
  ).replace(/^\P{L}*(nei|no(?! fear)|nope)(?!\p{L})/iu, "nei.");
  const said = line.split(/[.!?;:,]+/u);
  const clauses = said.map((clause) =>
    tokensOf(clause.replaceAll(unafraidInLine, (each) => `ingen ${placesIn(each)}`)),
  );
  const all = clauses.flat();
  if (all.length > 0 && all.every((word) => noes.has(word) || noesElsewhere.has(word))) {
    return null;
  }
  if (!all.some((word) => noes.has(word))) {
    return "";
  }
  const firstKin = clauses.findIndex((clause) => clause.some(isKin));
  const other = clauses.findIndex((clause, at) => !isPlain(clause, firstKin >= 0 && at > firstKin));
  return said[other === -1 ? halfIn(clauses) : other]?.trim() ?? null;
}

/** Whether a no to whether they fear anybody may not be one. */
export const readsAsFear = (note: Pick<ReturnNote, "topic" | "answer" | "words">): boolean =>
  fearIn(note) !== null;
