import { oneOf } from "../base/one-of.ts";
import type { Day } from "../time/day.ts";
import type { Entry } from "./entry.ts";
import { textsOf } from "./texts-of.ts";

// That somebody is under eighteen, as they say it of themselves or as whoever writes says it of them, in Norwegian of either kind and in
// English.

/** On some scale, or so much or so many of something else. */
const onScale = `(?:nå |no |now )?(?:på|i|on|of) ${oneOf(
  "\\p{L}*skala\\p{L}*|poeng|prosent",
  "(?:the |a )?scale|points|percent",
)}(?!\\p{L})`;
const ofOther = ` ?${oneOf(
  "min|time|dag|døgn|uke|veke|måned|månad|mnd",
  "km|kilo|gang",
  "minute|hour|day|week|month|mile|feet|foot|of|av",
  "år (?:yngre|eldre)|years? (?:younger|older)",
)}\\p{L}*`;
const notYears = `(?! ${onScale})(?![\\p{L}\\d]|[.:]\\d|${ofOther})`;
const tooFew = [
  "[5-9]|1[0-7]",
  "fem|seks|sju|syv|åtte|ni|ti|elleve",
  "tolv|tretten|fjorten|femten|seksten|sytten",
  "five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen",
].join("|");
const eighteen = "(?:18|atten|eighteen)";
const toEighteen = `${tooFew}|18|atten|eighteen`;
/** What stands before an age and leaves it one. */
const just = `(?:${oneOf(
  "bare|berre|kun|snart|nettopp|egentlig|eigentleg|faktisk|nok|visst|jo|vel",
  "nå|no|fortsatt|fremdeles|framleis|ennå|enda",
  "kanskje|trolig|omtrent|rundt|ca",
  "only|just|soon|really|actually|still|probably|maybe|about|around|now",
)} ){0,3}`;
const yearsOld = "(?: år(?: gam[ma][ea]l)?| years? old)";
/** A clause ends with it: “16 år i Norge” is no age. */
const ends = "(?=\\P{L}*$| ?[.,;!?\\n]| (?:og|and|men|but)(?!\\p{L}))";
const not = "(?:ikke|ikkje|not)";
/** Nor any more, and not because they are older. */
const noLonger =
  "(?! (?:lenger|lengre|any ?more|any longer)|\\P{L}+(?:(?:jeg|eg|hun|ho|han) er |(?:i am|she is|he is) |men |but )?[2-9]\\d)";

/** What an age is set against that is told of them, not somebody who is older. */
const toldOf = oneOf(
  "det|dette|hva|what|that",
  "(?:my |the |his |her )?(?:pass(?!enger)|papir|dokument|paper|document)\\p{L}*|it says",
  "(?:jeg|eg|i|de|dei|they|folk|people) (?:har |have )?(?:sa|sagt|sier|seier|skrev|tror|trur|said|say|told|think)(?!\\p{L})",
);
/** They were told to be older, just before. */
const afterPapers =
  "(?<=(?:pass(?!enger)|papir|dokument|alder|står|paper|document|(?<!\\p{L})age(?!\\p{L}))[^\\n]{0,120})";
/** Not yet of age, by a word for it. */
const ofAge = "(?:myndig|voksen|vaksen|an adult|(?:a )?grown[ -]?up|of age)";
/** And not of an age for something: “not yet of age to get a pension”. */
const sayNoMore = `(?:(?= (?:ennå|enda|enno|yet|so|så)(?!\\p{L}| (?:to|til|for)(?!\\p{L})))|(?= (?:(?:yet |ennå |enda )?(?:(?:to|til å|for å) (?:sign|consent|decide|agree|marry|signere|skrive under|bestemme|samtykke)|until|before|because|før|fordi))(?!\\p{L}))|${ends})`;
const aChild = "(?:(?:et|eit) barn|(?:en|ein) unge|a (?:little )?(?:kid|child))";
const youngSchool = `${oneOf(
  "ungdomsskole\\p{L}*|ungdomsskule\\p{L}*|barneskole\\p{L}*|barneskule\\p{L}*",
  "(?:femte|sjette|syvende|sjuende|åttende|niende|tiende) klasse",
)}(?! for v[ao]ksne| (?:på )?kveld)`;

const months =
  "jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|mai|may|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[ck]t\\p{L}*|nov\\p{L}*|de[sc]\\p{L}*";
/** It was long ago all the same: they say the year, how many years it is, or how old they are by now. */
const longAgo = oneOf(
  ",? (?:i |in |of )?(?:19|20)\\d\\d(?!\\d)",
  "[,.]? (?:(?:det|it|that) (?:er|var|is|was) )?(?:(?:for|about|some|over|nesten|omtrent|almost) ){0,2}(?:\\p{L}+|\\d+) (?:years? ago|år sid[ae]n)",
  "[,.]? (?:(?:og|and|men|but) )?(?:(?:hun|ho|han|hen|jeg|eg|she|he|i) )?(?:(?:is|am|er) )?(?:(?:nå|no|now) (?:(?:er|is) )?(?:(?:hun|ho|han|hen|jeg|eg|she|he) (?:is )?)?)?(?:19|[2-9]\\d)(?! ?[:./]?\\d)(?= (?:now|nå|no|år(?! sid[ae]n)|years old)|[.,;!?]|$)",
);
/** So lately that it is how old they are. */
const lately = `${oneOf(
  "i (?:går|fjor|år|sommer|høst|vår|vinter|forrige (?:uke|veke|måned)|natt)|i (?:helga|helgen)|(?:forrige|sist) (?:uke|veke|måned|\\p{L}+dag)|nylig|nettopp|for (?:\\p{L}+|\\d+) (?:dag|uke|veke|måned|månad)\\p{L}* sid[ae]n|på \\p{L}+dag",
  `yesterday|last (?:week|month|\\p{L}+day|spring|summer|autumn|fall|winter)|this (?:week|month|year|spring|summer|autumn)|recently|on \\p{L}+day|(?:\\p{L}+|\\d+) (?:day|week|month)s? ago`,
  `(?:i|in) (?:${months})`,
)}(?!\\p{L}|${longAgo})`;
/** A birthday by its number, and not one of long ago. */
const ordinal = oneOf(
  "1[0-7]th|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven)teenth",
  "1[0-7]\\. ?",
);
const youngBirthday = `(?:(?:${ordinal}) (?:birthday|bursdag\\p{L}*)|(?:1[0-7]|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten)[- ]?års[- ]?dag\\p{L}*)(?! (?:\\p{L}+ )?(?:i|in) (?:19|20)\\d\\d| (?:was|is|var|er) (?:\\p{L}+ ){1,2}(?:years?|år) (?:ago|sid[ae]n)|[^.!?\\n]{0,40} (?:years ago|år sid[ae]n)| (?:til|åt) )`;
/** It is one's own where it is had, and not one that one is at or works at. */
const hasBirthday = ({ who, inEnglish }: Omit<Who, "was">): string =>
  oneOf(
    `(?:${who}) (?:har|hadde|feir(?:er|et|a|ar)|fylte|skal (?:ha|feire)) (?:(?:hatt|feiret|feira|snart|nettopp|nylig|nå|no|sin|min|den) ){0,3}${youngBirthday}`,
    `(?:${inEnglish}) (?:(?:just|will|has|is|am|have) ){0,2}(?:ha[ds]|have|having|celebrat(?:es?|ed|ing)) (?:(?:just|had|celebrated) ){0,2}(?:her|his|my) ${youngBirthday}`,
  );
const itIs = "(?:it|this|that|today|tomorrow|yesterday|\\p{L}+day)(?: (?:is|was|will be)|['’]s)";
const grade = `(?:the )?(?:(?:[5-9]|10)th|fifth|sixth|seventh|eighth|ninth|tenth) (?:grade|form|class)(?!room| English| (?:(?:Norwegian|maths?) )?(?:evening|night|adult)| (?:\\p{L}+ ){0,3}for (?:adults|grown))`;

/** Whoever it is said of: by a word of either kind of Norwegian, in English, and there with “is”. */
interface Who {
  readonly who: string;
  readonly inEnglish: string;
  readonly is: string;
  /** How they were, where that tells of now. */
  readonly was: string;
}

const nowIs = ({ who, inEnglish, is }: Omit<Who, "was">): string =>
  `(?:(?:${who}) ${just}er|er (?:${who})|${is}|(?:${inEnglish}) (?:really|actually|only|just|still) (?:is|am))`;

/** That they are not of age, after whoever it is said of. */
const isNot = ({ who, inEnglish, is }: Omit<Who, "was">): string =>
  oneOf(
    `(?:${who}) er ${just}${not}|er (?:${who}) ${just}${not}|(?:${who}) ${not} er`,
    `(?:${is}) (?:still )?not|(?:${inEnglish}) isn['’]?t`,
  );
/** That they are not an age, or have not turned it. */
const hasNotTurned = ({ who, inEnglish, is }: Omit<Who, "was">): string =>
  oneOf(
    `${oneOf(
      `(?:${who}) er ${not}|(?:${who}) ${not} er`,
      `(?:${is}) not|(?:${inEnglish}) isn['’]?t`,
    )} ${just}(?:fylt )?`,
    `(?:(?:${who}) har ${not}|(?:${who}) ${not} har) ${just}fylt `,
  );

const underEighteen = ({ who, inEnglish, is, was }: Who): readonly string[] => [
  `(?:(?:${who}) ${just}er|er (?:${who})|${is}|(?:${inEnglish}) (?:really|actually|only|just|still) (?:is|am)${was}) ${just}(?:${tooFew})${notYears}`,
  `(?:${who}) (?:fyller|fyl|blir|ble|blei|vart) ${just}(?:${toEighteen})${notYears}`,
  `(?:(?:${who}) har ${just}fylt|(?:${inEnglish}) (?:has |have )?just turned) (?:${tooFew})${notYears}`,
  `(?:(?:${inEnglish})(?: will be|['’]ll be| turns?| will turn|['’]ll turn)|(?:${is}) turning) ${just}(?:${toEighteen})${notYears}`,
  `(?:(?:${who}) er (?:snart|nesten)|(?:${is}) (?:almost|nearly|soon)) ${eighteen}${notYears}`,
  `${hasNotTurned({ who, inEnglish, is })}${eighteen}${notYears}${noLonger}`,
  `(?:${who}) er (?:mindreårig|umyndig|for ung|under ${eighteen})|(?:${is}${was}) (?:a minor|underage|too young|under ${eighteen})`,
  `${nowIs({ who, inEnglish, is })} ${just}(?:yngre enn|younger than) (?:${toldOf}|${eighteen})`,
  `${nowIs({ who, inEnglish, is })} ${just}(?:\\p{L}+|\\d\\d?) (?:år yngre|years? younger)(?: (?:enn|than) ${toldOf}|${afterPapers}(?! (?:enn|than)))`,
  `(?:(?:${who}) (?:blir|vert)|(?:blir|vert) (?:${who})|(?:${inEnglish}) (?:will )?(?:become|come)s?|(?:${inEnglish})(?: will|['’]ll) be) ${just}${ofAge}`,
  `${isNot({ who, inEnglish, is })} (?:(?:helt|heilt|quite) )?${just}${ofAge}${sayNoMore}`,
  `${nowIs({ who, inEnglish, is })} ${just}(?:(?:en|ein|a) )?(?:(?:tenåring|teenager)|(?:${tooFew})[- ]?åring)${ends}`,
  // Not as if they were one, nor one of something or in somebody's eyes.
  `(?<!(?:som om|as if|as though|like) )${nowIs({ who, inEnglish, is })} ${just}${aChild}(?:(?= (?:som|who|ennå|enda|enno|still|yet|her|here)(?!\\p{L}))|${ends})`,
  `(?:(?:${who}) fylte|(?:${inEnglish}) turned) ${just}(?:${tooFew})(?: år| years?(?: old)?)? ${lately}`,
  hasBirthday({ who, inEnglish, is }),
  `(?:${is}|(?:${inEnglish}) (?:goes|attends|studies)) (?:(?:still|now) )?(?:(?:in|to) )?${grade}`,
  `${nowIs({ who, inEnglish, is })} ${just}(?:(?:en|ei|ein|a) )?(?:jent[ea]|gutt|unge|girl|boy|kid|teenager) (?:på|of|aged) (?:${tooFew})${notYears}`,
  `${isNot({ who, inEnglish, is })} (?:yet|ennå|enda|enno) ${ofAge}${sayNoMore}`,
  `${nowIs({ who, inEnglish, is })} ${just}${afterPapers}(?:(?:mye|much) )?(?:yngre|younger)${ends}`,
  `${oneOf(
    `(?:${who}) (?:(?:skal|snart|nå|no) )?(?:går?|slutt(?:er|ar|e)|blir ferdig|er ferdig)`,
    `går (?:${who})`,
  )} (?:(?:snart|nå|no|ut) ){0,2}(?:i|på|av|med) (?:\\p{L}+ )?${youngSchool}`,
];

/** When they were born: a year, after a day, a month and a place or none of them, or a day in figures. */
const bornOn = [
  `(?: (?:(?:${months})|(?:i|in) (?=\\p{L})[\\p{L}-]+|i|in|on|of|the|den|året|\\d\\d?(?:\\.|st|nd|rd|th)?),?){0,6}`,
  " (?:((?:19|20)\\d\\d)|\\d\\d?([./-]) ?\\d\\d?[./-] ?((?:19|20)?\\d\\d))(?![\\p{L}\\d])",
].join("");

/** What is said of somebody that makes them too young: in so many words, or by when they were born. */
interface Said {
  readonly young: RegExp;
  readonly born: RegExp;
}

const saidWith = (
  before: string,
  young: readonly string[],
  { who, inEnglish, is }: Omit<Who, "was">,
): Said => ({
  young: new RegExp(`${before}(?<!\\p{L})(?:${young.join("|")})(?!\\p{L})`, "iu"),
  born: new RegExp(
    `${before}(?<!\\p{L})(?:(?:${who}) (?:er|ble|blei|vart) fød[td]|(?:(?:${inEnglish}) was|${is}) born|^(?:fød[td]|born))${bornOn}`,
    "giu",
  ),
});

const i: Who = {
  ...{ who: "jeg|eg", inEnglish: "i", is: "i am|i['’]?m", was: "" },
};
/** How old they were tells of now, unless they say how old they are. */
const wasYoung = new RegExp(
  `(?<!\\p{L})(?:jeg|eg) var ${just}(?:${tooFew})${notYears}(?!\\p{L})`,
  "iu",
);
const asOthersSay =
  "(?<!(?<!\\p{L})(?:si|sier|seier|sa|står|says?|said|told(?: \\p{L}+)?) (?:at |that )?)";
const grown = oneOf(
  "1[89]|[2-9]\\d",
  "atten|nitten|(?:tjue|tyve|tretti|tredve|førti|femti|seksti)\\p{L}*",
  "eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty",
);
const byPapers =
  "(?:år |years old )?(?:i|in|på|on|ifølge|etter|according to) (?:(?:my|the) )?(?:pass|papir|dokument|paper|document)";
/** An age of eighteen or more, as they are now; not as others or the papers have it, nor soon. */
const isGrown = new RegExp(
  `${asOthersSay}(?<!\\p{L})${nowIs(i)} ${just}(?<!(?:snart|nesten|soon) )${grown}${notYears}(?! ${byPapers})`,
  "iu",
);
/** That they were made to say something of themselves, and that they are grown up. */
const madeToSay =
  "(?:måtte|skulle|had to|(?:told|made) me(?: to)?) (?:si|seie|sei|say)(?: at| that)? (?:jeg|eg|i) ?(?:er|var|am|was|['’]m)";
const saidGrown = `(?:over )?${oneOf(
  "1[89]|2\\d|atten|nitten|tjue\\p{L}*|voksen|vaksen",
  "eighteen|nineteen|twenty\\p{L}*|an adult|grown",
)}`;
/** Of so many years, as a shelter writes it; of somebody smaller it is more often the person's own child. */
const youngOne = oneOf(
  `(?:jent[ea]|gutt(?:en)?|girl|boy),? (?:(?:på|of|aged) )?(?:1[3-7])${notYears}`,
  `1[3-7]${oneOf(
    " år gam[ma][ea]l",
    "[- ]år(?:ing|s(?! (?:erfaring|arbeid|praksis|botid|opphold|utdann|skole)))",
    "[- ]years?[- ]old",
  )}`,
);
const byThemselves = saidWith(
  "",
  [
    ...underEighteen(i),
    "klassen min på ungdomsskolen",
    // What they were told to say of it.
    `${madeToSay} ${saidGrown}`,
    // Whoever begins a sentence with it speaks of themselves.
    `(?:(?<=^|[.!?\\n] ?)|(?<=(?<!\\p{L})(?:jeg|eg) (?:\\p{L}+ ){1,4}og ))(?:fyller|fyl|blir) (?:snart )?(?:${toEighteen})${notYears}`,
    `(?<=^|[.!?\\n] ?)er ${just}(?:${tooFew})${yearsOld}${ends}`,
    `(?<=^|[.!?\\n] ?)${not} (?:fylt ${eighteen}|${eighteen}(?: år)? (?:enda|ennå|enno|yet))${notYears}`,
    `^${just}(?:${tooFew})${yearsOld}${ends}`,
    // Whom a need is of.
    `^(?:(?:en|ei|ein|an?) )?${youngOne}`,
    `^er ${just}(?:${tooFew})(?=[,;!]|$|\\.(?= ?(?-i:\\p{Lu})|$))`,
    `^(?:er |is )?(?:mindreårig|umyndig|under ${eighteen}(?: år)?|underage|a minor)${ends}`,
    `^${not} (?:(?:yet|ennå|enda|enno) )?${ofAge}${sayNoMore}`,
    `^(?:her|his|my) ${youngBirthday}`,
    `${itIs} my ${youngBirthday}`,
    `^(?:har|has) (?:ikke|ikkje|not) (?:fylt|turned) ${eighteen}(?: år| years)?(?: (?:ennå|enda|enno|yet))?${ends}`,
    `^(?:(?:en|ei|ein|a) )?(?:${tooFew})[- ]?åring${ends}`,
    `^går (?:(?:fortsatt|nå|no) )?(?:i|på) (?:\\p{L}+ )?${youngSchool}`,
  ],
  i,
);

const she = { who: "hun|ho|hen", inEnglish: "she", is: "she is|she['’]?s" };
const he = { who: "han", inEnglish: "he", is: "he is|he['’]s" };
const person = {
  who: "personen|vedkommende|klienten|brukeren",
  inEnglish: "the (?:person|client)",
  is: "the (?:person|client) is",
};
const anyOf = (...each: readonly Omit<Who, "was">[]) => ({
  who: each.map(({ who }) => who).join("|"),
  inEnglish: `(?:${each.map(({ inEnglish }) => inEnglish).join("|")})`,
  is: each.map(({ is }) => is).join("|"),
});
const them = anyOf(she, he, person);
/** Theirs, in English, by a word that is no subject. */
const theirBirthday = oneOf(
  `${itIs} (?:her|his) ${youngBirthday}`,
  `(?:her|his) ${youngBirthday} (?:is|was|will be)`,
);

/** Of whoever the text is about: not until then, nor how old they were. */
const ofThem = saidWith(
  "(?<!(?<!\\p{L})(?:til|før|når|da|siden|until|till|before|when|since) )",
  [...underEighteen({ ...them, was: "" }), theirBirthday],
  them,
);

/** What somebody is themselves: “er et barn”. */
const areOne =
  "(?<!(?:er|is|['’]s) (?:(?:\\p{L}+ )?(?:et|eit) (?=barn)|(?:\\p{L}+ )?a (?:little )?(?=kid|child)))(?<!(?:er|is|['’]s) (?:(?:en|ei|ein|a) )?(?=jent|gutt|girl|boy))";
/** Whoever may be under eighteen and is somebody else, not what they are themselves: from there on “she” may be them. */
const another = new RegExp(
  `(?<!\\p{L})${areOne}${oneOf(
    "\\p{L}*(?:sønn|datter|dotter|døtre|søster|søstr|syster|systr|søsken|bror|brør)\\p{L}*",
    "barn(?!evern)\\p{L}*|ung(?:en|er|ene|ane)|baby\\p{L}*|tvilling\\p{L}*|twins?",
    "(?:nevø|niese|kusin|fetter|venn|ven[ie]nn|kjæreste|kompis|kamerat|gutt|jent)\\p{L}*",
    "koll?eg\\p{L}*|andre|annen|min|mi|mine|my",
    "(?:son|daughter|sister|brother|sibling|kid|niece|nephew|cousin|(?:girl|boy)?friend|girl|boy|roommate|other)s?",
    "child(?:ren)?(?! welfare| protection)|another",
  )}(?!\\p{L})`,
  "iu",
);
/** A name, by its capital within a sentence; a place is in it or from it, and a language is a subject. */
const named =
  /(?<=[\p{L}\d],? )(?<!(?<!\p{L})(?:i|fra|frå|in|from) )(?!(?:English|Norwegian)(?!\p{L}))\p{Lu}\p{Ll}+/u;

const tells =
  "(?:sier|seier|sa|sagt|forteller|fortel|fortalte|fortalt|says?|said|saying|tells?(?: \\p{L}+)?|told(?: \\p{L}+)?)";
const notWhen = "(?!(?: \\p{L}+){0,2} (?:da|when)(?!\\p{L}))";
/** Whoever else says it: kin of their own, or a child. */
const kinWho = [
  "\\p{L}+ (?:min|mi)|my \\p{L}+",
  "(?:sønnen|datter\\p{L}*|dotter\\p{L}*|barnet|the child|(?:her|his) (?:son|daughter))(?: (?:hennes|hans))?",
];
/** As somebody says it, though not of a child or of kin of their own, nor she of him. */
const asTold = (of: Omit<Who, "was">, notBy: string): Said =>
  saidWith(
    `(?<=(?<!(?<!\\p{L})${oneOf(...kinWho, notBy)} )(?<!\\p{L})${tells} (?:at |that )?)`,
    [
      ...underEighteen({ ...of, was: `|(?:${of.who}) var|${of.inEnglish} was` }),
      `(?:(?:${of.who}) (?:var ${not}|${not} var)|${of.inEnglish} was(?: not|n['’]?t)) ${just}(?:fylt )?${eighteen}${notYears}${noLonger}`,
    ].map((words) => `(?:${words})${notWhen}`),
    of,
  );
const told = [asTold(she, "han|he"), asTold(he, "hun|ho|she"), asTold(person, "ingen|nobody")];

/** When they were born as papers have it: a date of birth, a number that begins with it, or a year that they are of. */
const onPapers: Said = {
  young: /(?!)/u,
  born: new RegExp(
    `(?<!\\p{L})(?:${oneOf(
      "fødsels(?:dato|år)\\p{L}*|date of birth|birth ?date|dob|year of birth",
      "(?:er|is) årgang",
      "(?:pass(?:et|port)?|id-?(?:kort\\p{L}*| card)|papir\\p{L}*|papers?|documents?|dokument\\p{L}*)(?!\\p{L})(?:(?! (?:for|til|åt) (?!her |henne |him |ham |meg |me ))[^.!?\\n]){0,25}?(?<!\\p{L})(?:født|fødd|born)",
    )})(?: (?:er|is|hennes|hans)){0,2}:?${bornOn}|(?<!\\p{L})(?:(?:fødselsn|personn|d-n)(?:umme)?r|fnr)\\p{L}*(?: (?:er|is|begynner|starter|begins|starts|på|med|with))*:? \\d{4}(?<short>\\d\\d)(?!\\d{1,4}(?!\\d))`,
    "giu",
  ),
};
const myOwn = /(?<!\p{L})(?:min|mi|mitt|my) (?=fødsels|date of birth|birth)/giu;

/** Whoever turns eighteen in the year may be under it. */
const mostYears = 18;
/** What else stands on papers may be a day of the last years: nobody works from earlier. */
const fewestYears = 5;

/** Whether words say a year of birth by which somebody may have been under eighteen on the day they said it. */
const isBornLate = (words: string, born: RegExp, on: Day): boolean =>
  [...words.matchAll(born)].some((found) => {
    const year = found[1] ?? found[3] ?? found.groups?.["short"] ?? "";
    const said = Number(on.slice(0, 4));
    // Two figures are of this century, unless that is still to come.
    const late = Number(year) + (year.length === 2 ? 2000 : 0);
    const fewest = born === onPapers.born ? fewestYears : 0;
    return said - late >= fewest && said - late <= mostYears;
  });

const before = (words: string, those: readonly RegExp[]): string =>
  words.slice(0, Math.min(words.length, ...those.flatMap((each) => each.exec(words)?.index ?? [])));

/** The words before anybody else is told of. */
function beforeAnother(words: string): string {
  return before(words, [another, named]);
}

const isSaid = (text: string, { young, born }: Said, on: Day): boolean =>
  young.test(text) || isBornLate(text, born, on);

/** Each way in which words that somebody said on a day may say it. */
export const ageReadings: readonly ((said: string, on: Day) => boolean)[] = [
  ...[byThemselves, ...told].map(
    (each) =>
      (said: string, on: Day): boolean =>
        isSaid(said, each, on),
  ),
  (said) => wasYoung.test(said) && !isGrown.test(said),
  (said, on) => isSaid(beforeAnother(said), ofThem, on),
  (said, on) => isSaid(before(said.replaceAll(myOwn, ""), [another]), onPapers, on),
];

/** Whether words that somebody said on a day say that the person is under eighteen: as they say it themselves, or whoever writes says it of them. */
export function isYoungIn(words: string, on: Day): boolean {
  const said = words.normalize("NFC");
  return ageReadings.some((reads) => reads(said, on));
}

/** The first text of a wording that says so; null where none does. */
export const youngWordsIn = (entry: Entry): string | null =>
  textsOf(entry).find(([words, on]) => isYoungIn(words, on))?.[0] ?? null;

/** The last in which the person says that they are under eighteen, or whoever writes says it of them; null where there is none. */
export function saysYoung(entries: readonly Entry[]): Entry | null {
  const inOrder = entries.toSorted((one, other) =>
    one.at < other.at ? -1 : Number(one.at > other.at),
  );
  return inOrder.findLast((entry) => youngWordsIn(entry) !== null) ?? null;
}
