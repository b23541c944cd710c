import { speaksOfAbroad } from "./going-words.ts";

/** Kin, and those somebody works or owes for, in Norwegian of either kind and in English: by one word, however it is bent or written. */
const roles: readonly (readonly [string, RegExp])[] = (
  [
    ["mother", "mo(?:r|ra|ren)|mødre\\p{L}*|mamma\\p{L}*|mothers?|mum|mom"],
    ["father", "fa(?:r|ren)|fedre\\p{L}*|pappa\\p{L}*|fathers?|dad"],
    ["parents", "foreldr\\p{L}*|parents?"],
    ["brother", "(?:ste|halv)?br(?:or|ør|ødre)\\p{L}*|(?:step|half)?brothers?"],
    ["sister", "(?:ste|halv)?s[øy]ste?r\\p{L}*|(?:step|half)?sisters?"],
    ["uncle", "onke?l\\p{L}*|uncles?"],
    ["aunt", "tant(?:e|a|en|er|ene)|aunt(?:s|ie)?"],
    ["cousin", "fetter\\p{L}*|søskenbarn\\p{L}*|sysken?barn\\p{L}*|kusin\\p{L}*|cousins?"],
    ["nephew", "nevø\\p{L}*|niese\\p{L}*|nephews?|nieces?"],
    [
      "grandparent",
      "beste(?:mor|far)\\p{L}*|(?:mor|far)(?:mor|far)\\p{L}*|grand(?:ma|pa|mother|father)s?",
    ],
    ["husband", "ektemann\\p{L}*|mann(?:en)?|husbands?"],
    ["wife", "kon(?:a|e|en)|wife|wives"],
    [
      "partner",
      "kjærest\\p{L}*|sambo(?:er|ar)\\p{L}*|forlovede\\p{L}*|eks(?:en|mann\\p{L}*)?|partners?|boyfriends?|girlfriends?|ex",
    ],
    ["son", "sønn\\p{L}*|son(?:en|s)?"],
    ["daughter", "datter\\p{L}*|dotter\\p{L}*|døtre\\p{L}*|daughters?"],
    [
      "in-law",
      "svig(?:er|ar)\\p{L}*|svoger\\p{L}*|stefar\\p{L}*|stemor\\p{L}*|stepfathers?|stepmothers?",
    ],
    ["family", "famili\\p{L}*|slekt\\p{L}*|family|relatives?"],
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
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return roles.filter(([, is]) => words.some((word) => is.test(word))).map(([role]) => role);
};

/** What may be names: with a capital, not only because a sentence begins with it; a word that begins one is a name where both texts have it. */
function namesIn(text: string, other: readonly Word[]): readonly string[] {
  const words = wordsOf(text);
  return words
    .filter(({ isCapital, lower }) => isCapital && !nobody.has(lower) && !speaksOfAbroad(lower))
    .filter(
      ({ isFirst, lower }) =>
        !isFirst ||
        words.filter((word) => word.lower === lower).length > 1 ||
        other.some((word) => word.isCapital && word.lower === lower),
    )
    .map(({ lower }) => lower);
}

/** A husband may be the former one, or a partner: whoever is told of now as the one and now as the other may be one. */
const asSpouse = (role: string): string =>
  role === "husband" || role === "wife" ? "partner" : role;

/** Whether two texts name the same kin, the same role, or somebody by the same name: who it is may be one, and is asked about. */
export function namesSame(one: string, other: string): boolean {
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  const inOther = new Set(rolesIn(other).map(asSpouse));
  return (
    rolesIn(one).some((role) => inOther.has(asSpouse(role))) ||
    namesIn(one, others).some((name) => others.some(({ lower }) => lower === name)) ||
    namesIn(other, ones).some((name) => ones.some(({ lower }) => lower === name))
  );
}
