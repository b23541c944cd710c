import { speaksOfAbroad } from "./going-words.ts";

/** Kin, and those somebody works or owes for, in Norwegian of either kind and in English: by one word, however it is bent or written. */
const roles: readonly (readonly [string, RegExp])[] = (
  [
    ["mother", "mo(?:r|ra|ren)|mødre\\p{L}*|mamma\\p{L}*|mothers?|mum|mom"],
    ["father", "fa(?:r|ren)|fedre\\p{L}*|pappa\\p{L}*|fathers?|dad"],
    ["parents", "foreldr\\p{L}*|parents?"],
    [
      "brother",
      "(?:ste|halv|store?|lille|litle|vesle|tvilling)?br(?:or|ør|ødre)\\p{L}*|(?:step|half)?brothers?",
    ],
    [
      "sister",
      "(?:ste|halv|store?|lille|litle|vesle|tvilling)?s[øy]ste?r\\p{L}*|(?:step|half)?sisters?",
    ],
    ["siblings", "søsken(?:e|et)?|søsknene|syskena?|siblings?"],
    ["uncle", "onke?l\\p{L}*|(?:mor|far)bro(?:r|ren)|uncles?"],
    ["aunt", "tant(?:e|a|en|er|ene)|(?:fas|mos)ter(?:en|a)?|aunt(?:s|ie)?"],
    ["cousin", "fetter\\p{L}*|søskenbarn\\p{L}*|sysken?barn\\p{L}*|kusin\\p{L}*|cousins?"],
    ["nephew", "nevø\\p{L}*|niese\\p{L}*|nephews?|nieces?"],
    [
      "grandparent",
      "beste(?:mor|far|foreldr)\\p{L}*|(?:mor|far)(?:mor|far)\\p{L}*|grand(?:ma|pa|mother|father|parent)s?",
    ],
    ["husband", "ektemann\\p{L}*|mann(?:en)?|husbands?"],
    ["wife", "kon(?:a|e|en)|wife|wives"],
    [
      "partner",
      "kjærest\\p{L}*|sambo(?:er|ar)\\p{L}*|forlove[dt]\\p{L}*|ektefelle\\p{L}*|eks(?:en|a|(?:ekte)?mann\\p{L}*|kon\\p{L}*|kjærest\\p{L}*|sambo\\p{L}*)?|partner(?:en|s)?|spouse|fianc[eé]e?|boyfriends?|girlfriends?|ex|barne(?:far|mor)\\p{L}*",
    ],
    ["son", "sønn\\p{L}*|son(?:en|s)?"],
    ["daughter", "datter\\p{L}*|dotter\\p{L}*|døtre\\p{L}*|daughters?"],
    ["children", "barn(?:a|et)?|unge(?:r|ne)?|ung(?:ar|ane)|child(?:ren)?|kids?"],
    ["in-law", "svig(?:er|ar)\\p{L}*|svoger\\p{L}*|inlaws"],
    [
      "step-parent",
      "(?:ste|bonus|foster)(?:far|mor|foreldr)\\p{L}*|(?:step|foster)(?:father|mother|parent|dad|mum|mom)s?",
    ],
    ["family", "famili\\p{L}*|slekt\\p{L}*|famil(?:y|ies)|relatives?|folks"],
    ["friend", "ven(?:n|nen|ner|nene|ar|er|inne\\p{L}*)?|kamerat\\p{L}*|kompis\\p{L}*|friends?"],
    ["neighbour", "nabo\\p{L}*|neighbou?rs?"],
    [
      "boss",
      "\\p{L}*sjef(?:en|er|ar|ene|ane)?|boss(?:es|en)?|arbeids(?:giv|gjev)\\p{L}*|employers?|eier(?:en|ne)|eigar\\p{L}*|owners?",
    ],
    [
      "foreman",
      "form[ae]nn\\p{L}*|basen|arbeidslei?(?:der|ar|er)\\p{L}*|foreman|foremen|supervisors?",
    ],
    [
      "agent",
      "agent(?:en|er|ar|ene|ane|s)?|rekrutter\\p{L}*|recruiters?|mellomm[ae]nn\\p{L}*|middlem[ae]n|megler\\p{L}*|brokers?|smugl\\p{L}*|smuggl\\p{L}*",
    ],
    ["agency", "\\p{L}*byrå\\p{L}*|agenc\\p{L}*|firma\\p{L}*|selskap\\p{L}*|compan(?:y|ies)"],
    ["pimp", "hallik\\p{L}*|pimps?|madam(?:en)?"],
    ["driver", "sjåfør\\p{L}*|drivers?"],
    ["landlord", "huseier\\p{L}*|huseigar\\p{L}*|utleier\\p{L}*|utleigar\\p{L}*|landlords?"],
    ["church", "prest\\p{L}*|pastor\\p{L}*|priests?"],
  ] as const
).map(([role, words]) => [role, new RegExp(`^(?:${words})$`, "u")]);

/** Written with a capital, and nobody's name: those who help, offices, and words that begin a sentence or are days. */
const nobody = new Set(
  [
    "jeg eg ja nei han ham hun ho hen de dei dem den det du vi meg oss min mi mitt mine en ein et eit noen nokon ingen alle og men",
    "hva kva hvem kven hvor når da nå no så bare berre ikke ikkje fordi at som til fra frå for med mot hos på i om av etter før her der",
    "er var har skal vil kan må bor flyr fly drar reiser reise hjem heim tilbake buss bil tog kanskje",
    "i i'm i’m yes no he him his she her they them their the a an my me we us it this that there here and but with to from by at in on of",
    "is was has have will not nobody someone somebody because if when who bus car train plane home may",
    "iom nav udi rosa politiet police ambassaden norge noreg norway norsk oslo gardermoen torp gud god allah europa europe eu",
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december",
  ].flatMap((line) => line.split(" ")),
);

interface Word {
  readonly lower: string;
  readonly isCapital: boolean;
  /** Begins a sentence, where every word has a capital, and is not all of it. */
  readonly isFirst: boolean;
}

/** The words of a text, a name without the “s” of what is theirs. */
function wordsOf(text: string): readonly Word[] {
  const sentences = text.normalize("NFC").split(/[.!?:;\n]+/u);
  return sentences.flatMap((sentence) => {
    const words = sentence.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
    return words.map((word, at) => ({
      lower: word.toLowerCase().replace(/['’]s$|(?<=\p{L}{3})['’]?s$/u, ""),
      isCapital: /^\p{Lu}/u.test(word),
      isFirst: at === 0 && words.length > 1,
    }));
  });
}

/** Kin, and those somebody works or owes for, whom a text tells of. */
export const rolesIn = (text: string): readonly string[] => {
  const all =
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/(?<!\p{L})in[- ]laws?(?!\p{L})/gu, "inlaws")
      .match(/\p{L}+/gu) ?? [];
  const words = [...new Set(all)];
  return roles.filter(([, is]) => words.some((word) => is.test(word))).map(([role]) => role);
};

/** A husband may be the former one, or a partner: whoever is told of now as the one and now as the other may be one. */
const spouses = ["husband", "wife"];
/** Some man, who is nobody's husband for that: not one whom somebody has or is with, nor of whom more is told than a debt or work. */
const someMan =
  /(?<!\p{L})(?<!(?<!\p{L})(?:har|hadde|hatt|med) )(?:en|ein) (?:\p{L}+ )?mann(?!\p{L}| (?:min|til|åt)(?!\p{L})|(?: som)? (?:jeg|eg|vi)(?! (?:har )?(?:skyld|skuld|lån|jobb|arbeid))(?!\p{L}))/giu;
/** That somebody lived or was with another, whoever it was. */
const livedWith =
  /(?<!\p{L})(?:bodde|budde|b[ou]r (?:hos|med)|leve[rd]?|sammen|saman|gift|forhold)(?!\p{L})/iu;
const withoutSomeMan = (line: string): string =>
  livedWith.test(line) ? line : line.replaceAll(someMan, "");

const kin =
  "mother father parents brother sister siblings uncle aunt cousin nephew grandparent son daughter step-parent in-law spouse".split(
    " ",
  );
/** Of those who are told of by one word, who may be among them; in-laws are with whoever they are in-laws by. */
const among: ReadonlyMap<string, readonly string[]> = new Map([
  ["own-family", kin],
  ["parents", ["mother", "father", "step-parent"]],
  ["siblings", ["brother", "sister"]],
  ["step-parent", ["mother", "father", "in-law"]],
  ["children", ["son", "daughter"]],
  ["in-law", ["partner"]],
]);

/** Whoever somebody has children with, or was married to, told of by that: a partner, or a former one. */
const child =
  "(?:barn\\p{L}*|ung(?:e|en|er|ar|ene|ane)|sønn\\p{L}*|sonen|datter\\p{L}*|dotter\\p{L}*|døtr\\p{L}*|gutt\\p{L}*|jent(?:a|en|ene|ungen)|tvilling\\p{L}*|baby\\p{L}*|(?:minste|yngste|eldste|youngest|oldest|eldest)(?:mann(?:en)?|jenta|gutten|n)?(?! (?:s[iøy]s|br[oø]|sys))|child(?:ren)?|kids?|sons?|daughters?|twins?|boys?|girls?)";
const parent =
  "(?:far|faren|pappa\\p{L}*|mor|mora|moren|mamma\\p{L}*|father|dad|daddy|mother|mum|mom|parent)";
const withChildren = new RegExp(
  `(?<!\\p{L})(?:${[
    `${parent} (?:til|åt|av|of|to) (?:\\p{L}+ )?${child}`,
    `${child}(?: (?:min|mi|mine|vår|våre))? (?:sin|si|sitt) ${parent}`,
    `(?:barn(?:as|ets|a)|ung(?:enes|anes|ens)|sønnens|sønnenes|datter(?:ens|as)|døtrenes|guttens|jentas) ${parent}`,
    `${child}['’](?:s)? (?:\\p{L}+ )?${parent}`,
    `${child}(?: \\p{L}+){0,3} (?:og|and|med|with) (?:${parent} (?:hans|hennes|sin)|(?:his|her) ${parent})`,
    `${parent} (?:deres|deira)|their ${parent}`,
    "(?:har|fikk|fekk|have|had) (?:\\p{L}+ )?(?:barn|unger|sønn|datter|child|children|kids?|son|daughter|baby)(?: \\p{L}+)? (?:med|sammen|saman|with|together)",
    "(?:er|var|was|am) (?:\\p{L}+ )?(?:gift med|married to)|(?:jeg|eg|i) (?:er|var|am|was) gift|baby ?daddy",
  ].join("|")})(?!\\p{L})`,
  "giu",
);
/** Kin of the children who are no parent, and not told of as their mother's: they may be their father's, as in-laws are. */
const kinOfParent =
  "(?:beste(?:far|mor|foreldr)\\p{L}*|far(?:far|mor|bror)\\p{L}*|faster(?:en|a)?|onke?l\\p{L}*|tant(?:e|a|en)|grand(?:ma|pa|dad|mother|father|parent)s?|uncles?|aunt(?:s|ie)?)";
const kinOfChildren = new RegExp(
  `(?<!\\p{L})(?:${[
    `${kinOfParent} (?:til|åt|of|to) (?:\\p{L}+ )?${child}`,
    `(?:barn(?:as|ets|a)|ung(?:enes|anes|ens)) ${kinOfParent}`,
    `${child}(?: (?:min|mi|mine|vår|våre))? (?:sin|si|sine) ${kinOfParent}`,
    `${child}['’]s? ${kinOfParent}`,
    `${kinOfParent} (?:deres|deira)|their ${kinOfParent}`,
  ].join("|")})(?!\\p{L}| (?:\\p{L}+ ){0,2}(?:morssid|morsside|(?:my|mother['’]s) side))`,
  "giu",
);
/** Spouses of kin, who are kin by another word. */
const herSpouse =
  /(?<!\p{L})(?:(?:ekte)?mann(?:en)?|samboer(?:en)?|kjæreste(?:n)?) (?:hennes|hennar|sin|til|åt)|(?<!\p{L})her (?:husband|man|partner|boyfriend)|(?:['’]s?|(?<!\p{L})(?:tante|tantas?|søster|søstera|mor|mora|mamma)s| sin) (?:mann|ektemann|husband|man|samboer)(?!\p{L})|(?<!\p{L})husband of/iu;
const hisSpouse =
  /(?<!\p{L})(?:kon(?:a|e|en)|samboer(?:en)?|kjæreste(?:n)?) (?:hans|sin|si|til|åt)|(?<!\p{L})his (?:wife|woman|partner|girlfriend)|(?:['’]s?|(?<!\p{L})(?:onkel|bror|far|pappa)s| sin| si) (?:kone|wife|samboer)(?!\p{L})|(?<!\p{L})wife of/iu;
const bySpouse: readonly (readonly [RegExp, Readonly<Record<string, readonly string[]>>])[] = [
  [
    herSpouse,
    { aunt: ["uncle"], sister: ["in-law"], daughter: ["in-law"], mother: ["step-parent"] },
  ],
  [hisSpouse, { uncle: ["aunt"], brother: ["in-law"], son: ["in-law"], father: ["step-parent"] }],
];

/** A husband or wife of the person's own; “the man who” is any man. */
const ownSpouse =
  /(?<!\p{L})(?:ektemann\p{L}*|mann(?:en)? min|kon(?:a|e|en) mi|husband|wife)(?!\p{L})/iu;
/** A family of somebody else's, who is no kin: none of the person's own is among them for that. */
const notOwn =
  "(?:eks\\p{L}*|ex(?:-\\p{L}+)?|(?:ekte)?mann\\p{L}*|kjærest\\p{L}*|sambo\\p{L}*|\\p{L}*sjef\\p{L}*|agent\\p{L}*|arbeidsgiv\\p{L}*|ven(?:n|nen|ninne\\p{L}*)|han|ham|husband|boyfriend|boss|employer|friend|madam\\p{L}*|partner)";
/** What is done to a family, or known of it, by somebody else: it is not they who are told of as feared. */
const doneTo =
  "tru(?:e|er|et|a|gar?)|skad\\p{L}*|drep\\p{L}*|drap|slå|slår|oppsøk\\p{L}*|ring\\p{L}*|kjenn\\p{L}*|(?:let|leit)\\p{L}* etter|(?:kom|kjem|går|gå|dra|reis)\\p{L}* (?:hjem |heim )?til|skje(?:r|dd)?(?: med)?|hvor|kvar|threat\\p{L}*|hurts?|harm\\p{L}*|kill\\p{L}*|knows?|visit\\p{L}*|call\\p{L}*|(?:com|go|went)\\p{L}* (?:\\p{L}+ )?to|happen\\p{L}* to|where";
const othersFamily = new RegExp(
  `(?<!\\p{L})(?:(?:${doneTo}) (?:hele |heile |also |my |all of my )?(?:famili|slekt|famil|relativ)\\p{L}*|(?:famili|slekt)\\p{L}* (?:til|åt|hos) (?:den |en |min )?${notOwn}(?: (?:min|mi))?|(?:family|relatives) of (?:\\p{L}+ )?${notOwn}|${notOwn}(?:['’]?s| (?:min )?sin) (?:famil|slekt|relativ)\\p{L}*|(?:verts|svig[ea]r|foster)famili\\p{L}*|famili\\p{L}* (?:jeg|eg|som|vi|who|that|i) \\p{L}+)`,
  "giu",
);
/** A debt, and that it is to the family: where it is to others, the family is who is told of beside it. */
const ofDebt = /gjeld|skyld|skuld|(?<!\p{L})(?:lån|debt|owe|loan|borrow)/iu;
const toFamily =
  /(?<!\p{L})(?:til|åt|av|fra|frå|hos|to|from|skyld\p{L}*|skuld\p{L}*|owe[sd]?) (?:\p{L}+ )?(?:famil|slekt|relativ|folks)|(?<!\p{L})(?:de|dei|dem|they|them)(?!\p{L})|famil\p{L}*(?: min)? (?:vil|krev|wants|demands)/iu;
const isBesideDebt = (line: string): boolean => ofDebt.test(line) && !toFamily.test(line);

/** That somebody is far away, in English: no father. */
const farAway = /(?<!\p{L})far (?=away|from|off)/giu;

/** Whom a text tells of, by each word that may stand for them. */
function toldOf(text: string): ReadonlySet<string> {
  const line = text.normalize("NFC").replaceAll(/\s+/g, " ").replaceAll(farAway, "");
  const withoutKin = line.replaceAll(kinOfChildren, "");
  const withoutParent = line.replaceAll(withChildren, "");
  const withoutChildren = withoutKin.replaceAll(withChildren, "");
  const told = rolesIn(line).filter(
    (role) => role !== "children" || rolesIn(withoutChildren).includes(role),
  );
  const ofKin = bySpouse.flatMap(([is, whose]) =>
    is.test(line) ? told.flatMap((role) => whose[role] ?? []) : [],
  );
  return new Set([
    ...told.filter((role) => !spouses.includes(role)),
    ...(told.includes("husband") ? ["man"] : []),
    ...(rolesIn(withoutSomeMan(line)).some((role) => spouses.includes(role)) ? ["partner"] : []),
    ...ofKin,
    ...(withoutParent === line ? [] : ["partner"]),
    ...(withoutKin === line ? [] : ["in-law"]),
    ...(!isBesideDebt(line) && rolesIn(line.replaceAll(othersFamily, "")).includes("family")
      ? ["own-family"]
      : []),
    ...(ownSpouse.test(line) ? ["spouse"] : []),
  ]);
}

/** Of whom no more is said than a name or “he”, and not that he is of work or money: he may be a husband. */
const heAlone =
  /(?<!\p{L})(?:han|ham|he|him|(?!(?:Ja|Yes|Nei|No)(?!\p{L}))(?-i:\p{Lu}\p{Ll}+))(?!\p{L})/iu;
const ofWork =
  /jobb|arbeid|peng|skyld|skuld|gjeld|lån|(?<!\p{L})(?:job|work|money|owe|debt|loan)/iu;

const hasAmong = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...ones].some((one) => others.has(one) || among.get(one)?.some((each) => others.has(each)));

/** A text as it was read once: whom it tells of, and its words, each by how often it stands there, and whether with a capital. */
export interface Persons {
  readonly told: ReadonlySet<string>;
  /** Whether whoever is feared in it may be a husband, where an in-law is told of. */
  readonly mayBeHusband: boolean;
  readonly words: ReadonlyMap<string, Written>;
}

interface Written {
  readonly times: number;
  readonly isCapital: boolean;
  /** With a capital also where no sentence begins with it. */
  readonly isCapitalWithin: boolean;
}

function writtenIn(text: string): ReadonlyMap<string, Written> {
  const written = new Map<string, Written>();
  for (const { lower, isCapital, isFirst } of wordsOf(text)) {
    const before = written.get(lower);
    written.set(lower, {
      times: (before?.times ?? 0) + 1,
      isCapital: isCapital || before?.isCapital === true,
      isCapitalWithin: (isCapital && !isFirst) || before?.isCapitalWithin === true,
    });
  }
  return written;
}

/** Reads whom a text tells of, for all that it is held beside. */
export const personsIn = (text: string): Persons => ({
  told: toldOf(text),
  mayBeHusband: heAlone.test(text) && !ofWork.test(text) && rolesIn(text).length === 0,
  words: writtenIn(text),
});

/** Whether a word of one may be a name that stands in the other: with a capital, not only because one sentence begins with it. */
function hasName(one: Persons, other: Persons): boolean {
  return [...one.words].some(([lower, { times, isCapital, isCapitalWithin }]) => {
    const there = other.words.get(lower);
    return (
      there !== undefined &&
      isCapital &&
      (isCapitalWithin || times > 1 || there.isCapital) &&
      !nobody.has(lower) &&
      !speaksOfAbroad(lower)
    );
  });
}

/**
 * Whether two texts name the same kin, the same role, one of whom the other names together, or somebody by the same name: who it is may be
 * one, and is asked about. The first is of whoever is feared or owed.
 */
export const namesSameOf = (one: Persons, other: Persons): boolean =>
  hasAmong(one.told, other.told) ||
  hasAmong(other.told, one.told) ||
  (one.mayBeHusband && other.told.has("in-law")) ||
  hasName(one, other) ||
  hasName(other, one);

/** Whose children are whose: an uncle or an aunt and a cousin, either way. */
const ofOneHouse: ReadonlyMap<string, readonly string[]> = new Map([
  ["uncle", ["cousin"]],
  ["aunt", ["cousin"]],
  ["cousin", ["uncle", "aunt"]],
]);

/** Whether the other names somebody who may live in the house of whoever is named in the one, as their child or parent. */
export const namesHouseOf = (one: Persons, other: Persons): boolean =>
  [...one.told].some((role) => ofOneHouse.get(role)?.some((each) => other.told.has(each)));

export const namesSame = (one: string, other: string): boolean =>
  namesSameOf(personsIn(one), personsIn(other));
