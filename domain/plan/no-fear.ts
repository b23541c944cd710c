import { speaksOfAbroad } from "./going-words.ts";
import type { ReturnNote } from "./return.ts";
import { mayBeNames, rolesIn } from "./same-person.ts";

const listOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")));

/** What a no is said with, and who it is that nobody is: in Norwegian of either kind and in English. */
const noes = listOf(
  "nei no nope ikke ikkje ingen inga ingenting inkje aldri not nobody noone none nothing never neither",
);
/** The same by themselves in languages that are often put over; beside anything else nobody here may read them. */
const noesElsewhere = listOf(
  "nie nikt nikogo niczego ne niekas nieko niekam nu nimeni nimic nadie ninguno nikoj",
  "нет не никто никого никому ні нема ніхто нікого никой لا احد أحد không khong ai",
);
/** Beside a no, whole words that only Norwegian or English have: nobody's language is guessed. */
const read = listOf(
  "jeg eg er det der her meg min mi mine mitt av på til fra frå hos alle noen nokon redd trygg trygt snille snill har bor vil hjem heim hjemme nå at for",
  "i am is are will my there here at all of from who that have everyone everybody anyone anybody afraid safe kind want home family the",
);

/** Words that may name somebody all the same, or say that it hangs on something. */
const fearful =
  /(?<!\p{L})(redd\p{L}*|frykt\p{L}*|engstelig|afraid|scared|fear\p{L}*|men|but|bare|berre|only|hvis|viss|dersom|if|unless|med mindre|så lenge|as long as|lenger|anymore|any more|kanskje|maybe|usikker|unsure|not sure|(vet|veit) (ikke|ikkje)(?! (om|av) (noen|nokon))|(do not|don[’']t) know(?! (of )?(anyone|anybody))|skaffet|skaffa|gjeld\p{L}*|lån\p{L}*|debt|skylder|owe|unntatt|untatt|bortsett|utenom|except|ja|jada|yes|yeah|yep)(?!\p{L})|^\P{L}*(jo|joda|jau|tak|taip|da|так|да|نعم)(?!\p{L})/iu;
/** Not being afraid, or of nobody, in so many words. */
const unafraid =
  /(?<!\p{L})(ikke|ikkje|aldri|not|never) (lenger )?(redd|engstelig|afraid|scared)( for (noen|nokon)| of (anyone|anybody))?( (der|there|hjemme|heime))?(?!\p{L})|(ingen|nobody|no one)( there| der)?( (som|that|who))?( (jeg|eg|i))?( er| am)? (redd for|afraid of|fear)(?!\p{L})|(?<!\p{L})(ikke|ikkje) (om )?(noen|nokon)(?!\p{L})|(?<!\p{L})(not|n['’]t) (anyone|anybody)(?!\p{L})|(?<!\p{L})(ikke|ikkje|ingen|no|not) (farlig|farleg|fare|danger|dangerous)(?!\p{L})/giu;

/** Somebody who is told of and not named. */
const somebody = listOf(
  "han ham hun ho henne de dei dem noen nokon hvem kven mann mannen menn dame dama damen folk folka gjengen gutta mafiaen",
  "he him she her they them someone somebody man men woman women guys gang people who alle everyone everybody",
);
/** Those of them that may be spoken of beside a no: all are kind there, people are kind there. */
const many = listOf("alle everyone everybody folk people who");
const self = listOf("jeg eg vi ingen ingenting i we nobody noone nothing");
const helpers =
  /^(iom|politi\p{L}*|ambassad\p{L}*|konsulat\p{L}*|kommunen|nav|krisesenter\p{L}*|caritas|advokat\p{L}*|barnevern\p{L}*|police|embassy|consulate|municipality|shelter|lawyers?)$/u;
/** Those who may be named by what they are to the person; whoever one works for, owes or was left by may not. */
const kin = listOf(
  "mother father parents brother sister uncle aunt cousin nephew grandparent husband wife son daughter in-law family friend",
);
const apart = listOf("boss foreman agent agency pimp driver landlord");
const children = /^(barn(a|et)?|ung(ene|ane)|child(ren)?|kids?)$/u;

/** What others do who fetch, meet or know somebody: kin may, and nobody else without being asked about. */
const doing =
  /^(vet|veit|visste|kommer|kjem|kom|hent(er|ar|et|a)|møt(er|te)|ring(er|te|jer)|vent(er|ar|et|a)|si(er|sa)|seier|sa|skriv(er)?|spør|spurte|følg(er|jer|te)|fulgte|finn(er)?|fant|ta(r|tt)?|tek|tok|knows?|knew|com(es?|ing)|came|fetch\p{L}*|pick(s|ed|ing)?|meet(s|ing)?|met|call(s|ed|ing)?|phone[sd]?|wait(s|ed|ing)?|sa(ys?|id)|writ(es?|ing)|text(s|ed)?|ask(s|ed|ing)?|follow(s|ed|ing)?|find(s|ing)?|found|take[sn]?|taking|took)$/u;
/** What is a threat whoever does it. */
const harming =
  /^(let(er|te)|leit(er|ar|te|a)|søk(er|te)|tru(er|et|a|gar|sler|ssel)|forfølg\p{L}*|jakt(er|ar|et)?|slår|slo|slått|drep(er|e|te)?|hevn\p{L}*|farl\p{L}*|sint\p{L}*|skad(er|e|et)|overvåk\p{L}*|spion\p{L}*|tving\p{L}*|tvang|tvung\p{L}*|press(er|et|a|e)?|vold\p{L}*|straff\p{L}*|look(s|ed|ing)|search\p{L}*|seek(s|ing)?|threat\p{L}*|stalk\p{L}*|hunt\p{L}*|hit(s|ting)?|beat\p{L}*|kill\p{L}*|reveng\p{L}*|danger\p{L}*|angry|hurt\p{L}*|harm(s|ed|ing)?|violen\p{L}*|forc(e|es|ed|ing)|punish\p{L}*)$/u;
/** Whom it is done to makes it a threat. */
const taken =
  /(?<!\p{L})((skal|vil) ta|finn(e|er)?|fant|finds?|found|find|will take|(is|are) going to (take|get)|gets?) (meg|oss|me|us)(?!\p{L}| (i ?mot|med|hjem|heim))/iu;

/** Words that only begin a sentence with their capital. */
const openers = listOf(
  "mor far alt bra fint trygt trygg hjemme heime heldigvis absolutt helt slett overhodet selvfølgelig takk folk barna ungene politi barnevernet jo neppe sikkert heller noe",
  "all everyone everybody everything nope none nothing never neither noone not people children kids god good fine safe sure thank thanks really absolutely luckily at don't isn't there's i'm ingenting aldri inga inkje",
);

const tokensOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

/** In order: “no one” is one word, and kin who are “mine” alone, since a man may be any man. */
const lineOf = (words: string): string =>
  words
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<!\p{L})no one(?!\p{L})/giu, "nobody")
    .replaceAll(/(?<!\p{L})mann(en)? (min|vår)(?!\p{L})/giu, "ektemann");

const isNo = (word: string): boolean =>
  noes.has(word) || word.endsWith("n't") || word.endsWith("n’t");
const hasRole = (word: string, of: ReadonlySet<string>): boolean =>
  rolesIn(word).some((role) => of.has(role));
const isKin = (word: string): boolean =>
  !somebody.has(word) && (children.test(word) || hasRole(word, kin));
const isApart = (word: string): boolean =>
  hasRole(word, apart) || /^eks(en|mann\p{L}*)?$|^ex$/u.test(word);

/** Whether words say a no, and that they do can be read. */
function saysNo(line: string): boolean {
  const words = tokensOf(line);
  const others = words.filter((word) => !isNo(word) && !noesElsewhere.has(word));
  return (
    words.length > others.length &&
    (others.length === 0 ||
      (words.some(isNo) && others.some((word) => read.has(word) || isKin(word))))
  );
}

/** Whether words hold what may be a name: with a capital, and neither kin, who helps, a place somebody is in, nor how a sentence begins. */
function names(line: string): boolean {
  const towns = [...line.matchAll(/(?<!\p{L})(?:til|to) \p{Lu}\p{L}+/gu)].filter(([to]) =>
    speaksOfAbroad(to),
  );
  const places = tokensOf(
    [...towns, ...line.matchAll(/(?<!\p{L})(?:i|in|In) \p{Lu}\p{L}+/gu)].join(" "),
  );
  return mayBeNames(line).some(
    (word) =>
      !(
        openers.has(word) ||
        noesElsewhere.has(word) ||
        places.some((place) => place === word || place === `${word}s`) ||
        isKin(word) ||
        helpers.test(word)
      ),
  );
}

type Who = "self" | "known" | "other" | null;

/** Who a word is, as whoever does something; “they” and “she” are kin where kin were told of before. */
function whoIs(word: string, isAfterKin: boolean): Who {
  if (self.has(word)) {
    return "self";
  }
  if (isKin(word) || helpers.test(word)) {
    return "known";
  }
  if (somebody.has(word)) {
    return isAfterKin && /^(han|hun|ho|de|dei|he|she|they)$/u.test(word) ? "known" : "other";
  }
  return rolesIn(word).length > 0 ? "other" : null;
}

/** Whether somebody else does what a word of the clause says: whoever stands nearest before it does it, or else next behind it. */
function isOthersDoing(clause: readonly string[], isAfterKin: boolean): boolean {
  const who = clause.map((word, at) => whoIs(word, isAfterKin || clause.slice(0, at).some(isKin)));
  return clause.some((word, at) => {
    const [does, harms] = [doing.test(word), harming.test(word)];
    if (!(does || harms)) {
      return false;
    }
    const by = who.slice(0, at).findLast((each) => each !== null);
    const whose = by ?? who.slice(at + 1).find((each) => each !== null);
    return whose !== "self" && (harms || whose !== "known");
  });
}

/** Whether words tell of somebody who is neither kin nor all of those there. */
function tellsOfOthers(line: string): boolean {
  const clauses = line.split(/[.!?;:,]+/u).map(tokensOf);
  const isAfterKin = (at: number) => clauses.slice(0, at).flat().some(isKin);
  return clauses.some(
    (clause, at) =>
      isOthersDoing(clause, isAfterKin(at)) ||
      clause.some(
        (word, place) =>
          isApart(word) ||
          (somebody.has(word) &&
            !many.has(word) &&
            whoIs(word, isAfterKin(at) || clause.slice(0, place).some(isKin)) === "other"),
      ),
  );
}

/**
 * Whether a no to whether they fear anybody stands with words that say something else than no, or may name somebody: it is asked about,
 * and not kept so. Too much is asked about rather than too little: whoever is feared opens a lock when they are taken for nobody.
 */
export function readsAsFear({
  topic,
  answer,
  words,
}: Pick<ReturnNote, "topic" | "answer" | "words">): boolean {
  if (topic !== "fear" || answer !== "no" || words === null) {
    return false;
  }
  const line = lineOf(words);
  const rest = line.replaceAll(unafraid, "ingen");
  return (
    !saysNo(line) || fearful.test(rest) || taken.test(rest) || names(rest) || tellsOfOthers(rest)
  );
}
