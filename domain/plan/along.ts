import { oneOf } from "../base/one-of.ts";
import { aChild, aChildOf, ageInWords, isAgeTold, ownChild } from "./child-words.ts";
import { speaksOfAbroad } from "./going-words.ts";
import type { ReturnNote } from "./return.ts";

// Whether somebody under eighteen is along on another's journey, in Norwegian of either kind and in English.

/** Others who may be children, who are theirs by no word: whose they are. */
const another = `(?:(?:min|mi|en|ei|ein|my|an?|the) )?${oneOf(
  "koll?eg|nabo|ven(?:n|inn)|kompis",
  "søst|syster|bror|tant|onk|fetter|kusin",
  "sjef|dam[ea]|kvinn|mannen|jent|noen|nokon",
  "colleague|neighbou?r|friend|sister|brother|aunt|uncle|cousin",
  "boss|woman|man|some(?:body|one)",
)}`;
/** Of kin who may be any age: told to be grown up. */
const grownUp =
  "(?: (?:min|mi|mine))? (?:på|of|who is|som er) (?:1[89]|[2-9]\\d|tjue|tretti|førti|twenty|thirty)";
const others = new RegExp(
  `(?<!\\p{L})${oneOf(
    `(?:nies|nevø|søskenbarn|fetter|kusin|nieces?|nephews?|cousins?)\\p{L}*(?!${grownUp})`,
    "jobb(?:er|et|a) (?:med|sammen|saman)|work(?:s|ed) with",
    `${aChildOf} (?:til|åt|av|of) ${another}\\p{L}*`,
    "(?:sønnen|sonen|datteren|datra|dattera|dottera) (?:til|åt) (?-i:\\p{Lu})\\p{L}+",
    `(?:jenta|gutten|barnet|ungen) (?:til|fra|frå|på(?! (?:\\d|${ageInWords})))`,
    "(?<=(?:og|and|,) )(?:barna|ungene|ungane) (?:til|fra|frå)",
    "(?:nabo|tante|venne|foster)(?:barn|gutt?|jent|ung)\\p{L}*|venninn\\p{L}*|lille?(?:søster|bror)\\p{L}*",
    "(?:venn|kamerat|kompis|friend)\\p{L}* (?:av|til|of) (?:dem|barna|ungene|ham|henne|them|theirs|his|hers)",
    "the (?:girl|boy)|little (?:sister|brother)",
  )}(?!\\p{L})`,
  "iu",
);

/** Whose children they are, or where they go: “barna til Ivan” and “barna til Praha” are written alike. */
const childrenTo =
  /(?<!\p{L})(?:barna|borna|ungene|ungane|guttene|gutt?ane|jentene|tvillingene|tvillingane) (?:til|åt) ((?!(?:mamma|mor|mormor|bestemor)(?!\p{L}))(?-i:\p{Lu}\p{Ll})[\p{L}'’-]*)/giu;
/** Where a journey home begins, and towns that no list has, by how their names end. */
const placeHere =
  /^(?:norge|noreg|oslo|bergen|stavanger|trondheim|kristiansand|larvik|sandefjord|gardermoen|torp|flesland|sola|værnes|rygge|\p{L}[\p{L}-]*(?:sk|[oe]vo|grad|burg|stad|abad|pol))$/iu;
/** Whether children are said to be of somebody by name; a name that is no place which is known is asked about. */
const isOfNamed = (said: string): boolean =>
  [...said.matchAll(childrenTo)].some(
    ([, name = ""]) => !(placeHere.test(name) || speaksOfAbroad(`til ${name}`)),
  );

/** A word of those on the way, not of where to, of what somebody else does or of none. */
const aWord = `(?!${oneOf(
  "til|åt|hjem|heim|to(?! (?:barn|ung[ea]r|små|gut|jenter))|home|for",
  "hos|at|by|fra|frå|from|i|in",
  "som|who|fordi|because|når|when",
  "er|is|are|har|have|has|hadde|skal|vil",
  "ikke|ikkje|ingen|not|no",
  "møt\\p{L}*|hent\\p{L}*|vent\\p{L}*|kjør\\p{L}*|køyr\\p{L}*",
  "ring\\p{L}*|snakk\\p{L}*|besøk\\p{L}*|ser|sjå",
  "meet\\p{L}*|wait\\p{L}*|pick\\p{L}*|see|visit|call|talk",
)}(?!\\p{L}))[\\p{L}\\d()’'-]+`;
/** Nobody is, or it is not on the way that they are together. */
const neither = `(?<!(?<!\\p{L})${oneOf(
  "ikke|ikkje|ingen|aldri|uten|utan",
  "not|no|\\p{L}+n['’]t|never|without",
)}(?: (?!(?:alene|åleine|alone|bare|berre|only|just|men|but)(?!\\p{L}))\\p{L}+){0,3} )`;
const elsewhere = `(?<!(?<!\\p{L})${oneOf(
  "bo|bor|bur|leve|lever",
  "(?:å|få|får|kan|kunne)(?: jeg| eg)? (?:være|vere)",
  "snakk\\p{L}*|kontakt|avtal\\p{L}*|feir\\p{L}*",
  "live|living|to be|talk|speak|spoke|spoken|contact|agreed",
)}(?: \\p{L}+){0,3} )`;
const list = `(?:(?:,? ${aWord}){1,6} (?:og|and))?(?: ${aWord}){0,3}`;
const me = "(?:jeg|eg|meg|i|me|myself|hun|ho|henne|han|she|her)";
const ends = "(?= ?(?:$|[.,;!?\\n])| (?:på|hjem|heim|home|og|and)(?!\\p{L}))";
/** With somebody, or by whom they are taken. */
const withOrTakes = [
  "med|sammen|saman|ilag|with|følg\\p{L}*|fulgt",
  "tar|tek|take|takes|taking|bring|brings|bringing",
  `${me} (?:og|and)`,
];
/** After the word for a child: “and I”, “comes with me” or “is along”. */
const isAlong = oneOf(
  "(?:og|and) (?:jeg|eg|meg|i|me)(?!\\p{L})",
  `(?:med|with|along)(?: (?:meg|oss|henne|me|us|her)(?!\\p{L})|${ends})`,
);
/** Whoever is with them, goes with them or is taken, and is a child by the word for it. */
const childAlong = new RegExp(
  `(?<!\\p{L})${oneOf(
    `${neither}${elsewhere}${oneOf(...withOrTakes)}${list} ${aChild}`,
    `${me},(?: ${aWord},?){1,5} (?:og|and)(?: ${aWord}){0,3} ${aChild}`,
    `${neither}${aChild}(?: (?:til|fra|frå|from|of) \\p{L}+)?(?: ${aWord}){0,4} ${isAlong}`,
  )}`,
  "iu",
);
/** One more who is young, after “a”, “two”, “some” or “another”. */
const oneMore = `${oneOf(
  "en|ei|ein|an?|to|two|noen|nokre|some",
  "andre|annen|anna|another|other",
)} (?:(?!og |and )[\\p{L}\\d]+ ){0,3}${oneOf(
  "gutt?|gutter|gutar|jente[r]?|boys?|girls?",
  "teen(?:ager)?s?|ten[åa]ring\\p{L}*",
  `(?:\\p{Nd}{1,2}|${ageInWords})[- ]?åring\\p{L}*`,
)}`;
const ofSomebody = "(?:gutt|gut|jente|barn|ung[ea]r|boy|girl|kids?|child(?:ren)?|sons?|daughters?)";
/** Beside the person's own, by a word for a child that is not theirs: one more, or of somewhere else. */
const anotherAlong = new RegExp(
  `(?<!\\p{L})${neither}${elsewhere}${oneOf(
    "med|sammen|saman|with|følg\\p{L}*",
    "tar|tek|take|takes|bring|brings|og|and",
  )}${list} (?:${oneOf(
    oneMore,
    "(?:andre|annet|anna|other|another) (?:barn(?:et|a)?|ung(?:e|er|ar)|child(?:ren)?|kids?)",
    "(?:barn|unge|child(?:ren)?|kids?) (?:til|fra|frå|from|of)",
    "\\p{L}*åringen (?:til|fra|frå)",
    `(?:naboens|\\p{L}+['’]s|(?!hennes|hans|deres|mammas)(?-i:\\p{Lu}\\p{Ll})\\p{L}*s) ${ofSomebody}`,
  )}(?!\\p{L}))`,
  "iu",
);

/** What their own are, said after them: “barna mine, en gutt og en jente”. */
const ofOwn = "(?<=(?<!\\p{L})(?:mine|våre|(?:my|our) \\p{L}+)(?:,|:| -) )";
const oneOfOwn = [
  "(?:,? |(?:,? )?(?:og|and) )?(?:en|ei|ein|an?|to|two) (?:gutt?|gutter|jenter?|boys?|girls?)",
  `(?: (?:på|of) (?:\\d+|${ageInWords}))?(?! (?:fra|frå|from|til|som|who))(?!\\p{L})`,
].join("");
const whatTheyAre = new RegExp(`${ofOwn}(?:${oneOfOwn}){1,3}`, "giu");

/** Nor who goes on with them after that. */
const goesAlong = `(?![^\\n]{0,200}(?<!\\p{L})${oneOf(
  "(?:vi|we) (?:\\p{L}+ ){1,3}(?:sammen|saman|together)",
  [
    "(?:reis|flyr?|følg|bli|drar?|travel|fl(?:y|ies)|go|com)\\p{L}*(?: \\p{L}+){0,2} (?:med|with)",
    "(?: (?:meg|oss|henne|me|us|her)|(?= (?:hjem|heim|home)| ?(?:$|[.,;!?\\n])))",
  ].join(""),
)}(?!\\p{L}))`;

/** Not of the person, nor of who travels or takes somebody along. */
const notOnTheWay = `(?!${oneOf(
  "jeg|eg|i|vi|we|me|meg|med|with|(?:er|is)(?! waiting| meeting)",
  "reis\\p{L}*|travel\\p{L}*|tar|tek|take|følg\\p{L}*",
)}(?!\\p{L}))[\\p{L}\\d()’'-]+ `;
const bringsChild = `(?:kommer|kjem|comes?) (?:med|with) (?=(?:(?:my|the|de|dei) )?${aChild})`;
/** They meet, fetch or drive somebody, or wait. */
const meets = `${oneOf(
  "(?:møt|hent|kjør|køyr|plukk)(?:er|ar|e)?|tar i?mot|tek i?mot",
  "meets?|meeting|picks?(?: up)?|fetch(?:es)?|collects?",
)}(?= (?:meg|oss|henne|han|ham|dem|me|us|her|him|them|opp)(?!\\p{L}))`;
const waits = "(?:vent(?:er|ar|e)|waits?|waiting)(?!\\p{L})";
/** Who meets them or waits is not along: from the first of that clause, or after “and”, and not who is met together with them. */
const whoMeet = new RegExp(
  `(?<=^|[.!?;,\\n] ?|(?<!(?<!\\p{L})${me}) (?:og|and) )(?:${notOnTheWay}|${bringsChild}){1,8}?${oneOf(
    `${meets}${goesAlong}(?:(?! (?:meg|henne|me|her) (?:og|and) )[^.!?;,\\n]*)?`,
    `${waits}${goesAlong}[^.!?;,\\n]*`,
  )}`,
  "giu",
);

/** Somebody who is not the person, at the beginning of what is said. */
const somebodyElse = [
  "(?<=^|[.!?;,\\n] ?| (?:og|and|men|but) )",
  "(?:(?!(?:jeg|eg|i|vi|we|du|meg|me|hun|ho|han|she|he|med|with|og|and|ikke|ikkje|not)(?!\\p{L}))[\\p{L}\\d()’'-]+ ){1,6}?",
].join("");
const travels = `(?:reiser?|flyr?|drar?|dreg|kjem|kommer|travels?|flies|goes|go)(?: ${aChild}(?: min[ea]?| mi)?)?`;
/** When and where to, with no word of the person or of a child. */
const whenAndWhere = [
  "(?:,? (?!(?:jeg|eg|i|vi|we|meg|oss|me|us|med|with|og|and|ikke|ikkje|not)(?!\\p{L}))",
  `(?!${aChild})[\\p{L}\\d:]+\\.?){0,9}?`,
].join("");
const withWelfare = [
  ",? (?:med|with)(?: (?!(?:meg|oss|me|us|og|and|med|with)(?!\\p{L}))",
  `(?!${aChild})[\\p{L}-]+){0,4} (?:barnevern\\p{L}*|child (?:welfare|protection))`,
].join("");
/** With nobody more, to the end of what is said. */
const andNobody = [
  "(?: (?!(?:meg|oss|me|us|og|and|men|but|som|med|with|samme?n|saman)(?!\\p{L}))[\\p{L}\\d:]+\\.?){0,12}",
  "(?=$| ?[.!?;,\\n]| (?:og|and|men|but) (?!(?:meg|oss|me|us)(?!\\p{L})))",
].join("");
/** Who travels with child welfare, and with nobody else, travels apart. */
const apart = new RegExp(
  `${somebodyElse}${travels}${whenAndWhere}${withWelfare}${andNobody}${goesAlong}`,
  "giu",
);

/** Somebody is taken from there, or they go on together. */
const together =
  /(?<!\p{L})(?:henne|ham|han|hun|ho|dem|dei|vi|oss|sammen|saman|vår|her|him|he|she|them|they|we|us|our|together)(?!\p{L})/iu;

/** “Mine to barn”, as “barna mine”. */
const ownBefore =
  /(?<!\p{L})(?:mine|våre) (?:(?!egne)\p{L}+ |egne )?(?:barn|unger|ungar)(?!\p{L})/giu;
const ofMe = /(?<!\p{L})(?:jeg|eg|meg|i|me|my)(?!\p{L})/iu;
/** Whoever takes children along that are “his” or “hers” takes another's: one's own are “sine”. */
const takesTheirs = new RegExp(
  `(?<!\\p{L})(?:tar|tek|har) (?:\\p{L}+ ){0,2}med (?:\\p{L}+ ){0,2}?${aChildOf} (?:hans|hennes|deres|deira)(?!\\p{L})`,
  "iu",
);
const ofAnotherOne = new RegExp(
  `(?<!\\p{L})(?:${aChildOf} (?:hans|hennes|deres|deira)|(?:his|her|their) ${aChildOf})(?!\\p{L})`,
  "iu",
);

/** Words of a journey without whoever travels apart from it, with child welfare, and is told of no more in them. */
export function withoutApart(words: string): string {
  const said = words.normalize("NFC");
  const rest = said.replaceAll(apart, "");
  return together.test(rest) ? said : rest;
}

/** Of somebody's journey, whether a child is said to be along that is not answered, or not told in the words, to be the person's own. */
export function takesChild({
  topic,
  answer,
  along: whom,
  words,
}: Pick<ReturnNote, "topic" | "answer" | "along" | "words">): boolean {
  if (topic !== "journey" || answer !== "said" || whom === null || whom === undefined) {
    return false;
  }
  const said = withoutApart(words ?? "")
    .replaceAll(whoMeet, "")
    .replaceAll(ownBefore, "barna mine");
  const isTold = isAgeTold(said);
  // Whose they are is said by whoever says “I” of themselves.
  const isTheirs = takesTheirs.test(said) || (ofMe.test(said) && ofAnotherOne.test(said));
  if (whom === "none") {
    return isTold || childAlong.test(said);
  }
  return (
    whom === "child" ||
    isTheirs ||
    others.test(said) ||
    isOfNamed(said) ||
    anotherAlong.test(said.replaceAll(whatTheyAre, "")) ||
    (isTold && !ownChild.test(said))
  );
}

/** Of a journey where another of the case may be a child, whether it is said to be with the other, by no name. */
export const isWithTheOther = ({ topic, words }: Pick<ReturnNote, "topic" | "words">): boolean =>
  topic === "journey" &&
  /(?<!\p{L})(?:med|with|og|and) (?:hun|ho|han|henne|ham|den|dei?|the) (?:andre|other)(?: one)?(?= ?(?:$|[.,;!?])| (?:i|in|fra|from|på|hjem|home))/iu.test(
    words ?? "",
  );

/** Of somebody's journey, whether it is not answered that nobody under eighteen is along but the person's own. */
export const isAlongOpen = ({
  topic,
  answer,
  along: whom,
}: Pick<ReturnNote, "topic" | "answer" | "along">): boolean =>
  topic === "journey" && answer === "said" && whom !== "none" && whom !== "own";
