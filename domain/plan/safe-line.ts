import { withAsKin } from "./as-kin.ts";
import { boundToIn, heldByOthersIn, kin, kinBy, kinInEnglish, own } from "./by-others.ts";

// What is said of how somebody is safe, in fewer words: in Norwegian of either kind and in English.

/** Houses that take somebody in. */
export const houses =
  "\\p{L}*krisesent\\p{L}*|(?:women['’]s |crisis )?(?:shelter|refuge)|safe ?houses?|trygt hus|kloster\\p{L}*|convent";

/** Close kin of a person who is told of by somebody else: her mother who meets her, his sister who meets him. */
const close = "mor|mora|moren|far|faren|foreldrene|søsteren|systera|tanten|tanta";
const hers = new RegExp(
  `(?<!\\p{L})(${close}) (?:hennes(?= (?:\\p{L}+ ){0,3}henne(?!\\p{L}))|hans(?= (?:\\p{L}+ ){0,3}ham(?!\\p{L})))`,
  "giu",
);

/** Whoever found the work, lent the money or is owed, told of by it: one of “he” and “they”. */
const named = new RegExp(
  `(?<!\\p{L})(?:han|hun|ho|de|dei|den|dem|mannen|dam[ae]n?|kvinn(?:a|en)|he|she|they|them|those|(?:the )?(?:one|man|people)|\\p{L}{3,}(?:en|a)(?= (?:som )?(?:jeg|eg) sk[yu]ld)|(?:the|my) \\p{L}+(?= (?:that |whom? )?i owe)) (?:${[
    "(?:som|who|that) (?:ordn|skaff|fiks|fant|fann|ga|gav|lån|got|gave|lent|arrang|found|fixed)\\p{L}* (?:(?:meg|me|the|en|ein|a) ){0,2}(?:jobb\\p{L}*|arbeid\\p{L}*|peng\\p{L}*|lån\\p{L}*|job|work|money|loan)",
    "(?:som|who|that) (?:(?:send(?:te|t)|tok|brakte|sent|took|brought) (?:meg|oss|henne|me|us|her)(?: (?:hit|bort|her|here|away|(?:til|to) nor(?:ge|eg|way)))?|(?:lokket|lokka|lured) (?:meg|oss|henne|me|us|her)(?: (?:hit|inn|i dette|here|into (?:it|this)))?)",
    "(?:som|who|that) (?:tru(?:et|a|er|ar)|slo|lurte|threaten(?:ed|s)|beat|tricked)(?: (?:meg|oss|henne|me|us|her))?",
    "(?:(?:som|whom?|that) )?(?:jeg|eg|i) (?:(?:skyld(?:er|ar)|skuld(?:er|ar)|owe)(?: (?:peng\\p{L}*|money|\\d[\\d .]{0,8} ?\\p{L}+)(?: (?:to|til|åt))?)?|har (?:lån|gjeld) (?:hos|til)|(?:har )?lån(?:te|t)(?: peng\\p{L}*)? (?:av|fra|frå)|borrowed(?: (?:the )?money)? from|(?:er|am|var|was) (?:mest |so |så |most )?(?:redd for|afraid of|scared of)|frykter|fryktar|fear)",
  ].join(
    "|",
  )})(?!\\p{L})(?:,(?= (?:vet|veit|aner|anar|kjenner|har|do|does|will|has|have)(?!\\p{L})))?`,
  "giu",
);
/** Whether a line tells of them so. */
export const tellsOfBound = (line: string): boolean =>
  boundToIn(line) !== null || line.replaceAll(named, "") !== line;
const isEnglish = /^(?:he|they|the|them|those|one|man|people)/iu;
/** That neither this one nor that one knows where. */
const neither =
  /(?<!\p{L})(?:h?verken|korkje|neither) [^.!?;]{1,80}?(?:vet|veit|aner|anar|knows?) (?:det|it|hvor|kvar|where|(?:om|about) (?:henne|ham|stedet|det|her|him|it)|(?:noe|noko|anything)(?: (?:om|about) (?:det|dette|it|this))?)(?!\p{L})/giu;
/** The same in one breath, of two or more who are told of by none of some words: nobody else knows it. */
export const bothUnknowing = (butOf: string): string => {
  const one = `(?:(?!(?:${butOf})(?!\\p{L})|(?:vet|veit|aner|anar|knows?)(?!\\p{L}))[\\p{L}'’-]+,? ){1,6}?`;
  return `(?:h?verken|korkje|neither) ${one}(?:eller|nor|or) ${one}(?:vet|veit|aner|anar|knows?)`;
};
const sheOfKin =
  "søster|systera|søsteren|mor|mora|moren|mamma|tante|tanta|tanten|bestemor|venninne|venninnen|sister|mother|mum|mom|aunt|grandmother|friend";
/** Good of kin who are told of by what they are, and not of how somebody is now. */
const goodOfKin = new RegExp(
  `(?<=(?<!\\p{L})(?:${own(sheOfKin)})(?: (?:min|mi))?) (?:er|is) (?:\\p{L}+ )?(?:snill|kind|nice)(?! (?:nå|no|igjen|now|again|mot|med|to)(?!\\p{L}))(?!\\p{L})`,
  "giu",
);
/** What somebody whose work it is says of a debt; it is no safety for that. */
const notOwed =
  /(?<!\p{L})(?:advokat\p{L}*|jurist\p{L}*|jussbuss|politiet|fagforening\p{L}*|domstolen|(?:ting)?retten|(?:the |my )?(?:lawyer|police|union|court)) (?:sier|seier|mener|meiner|says?)(?: at| that)? (?:(?:the |my )?debt is (?:not (?:valid|legal|binding)|invalid|illegal|void)|(?:gjeld(?:a|en)?|jeg|eg)(?: min)? (?:(?:ikke|ikkje) er|er (?:ikke|ikkje)) (?:gyldig|lovlig|lovleg|bindende|bindande)|gjeld(?:a|en)?(?: min)? er (?:ugyldig|ulovlig|ulovleg))(?!\p{L})/giu;
/** Not to whoever is feared, and to kin or a house instead: it is where they will live. */
const insteadOf = new RegExp(
  `(?<!\\p{L})(?:(skal|vil|reiser|drar|dreg|flytter) (?:ikke|ikkje) (?:hjem |heim |tilbake |attende )?til (?:ham|han|dem|dei|mannen|eks(?:en|mannen)|sjefen|agenten|onkelen|landsbyen|bygda|hjembyen)(?: min)?,? men (?:hjem |heim )?til|((?:am|are) (?:going|moving)|will go|will move) (?:home |back )?not (?:home |back )?to (?:him|them),? but to|(?:am|are|['’]m) not (?:going|moving) (?:home |back )?to (?:him|them|my ex),? but to) (?=(?!svig)(?:my )?(?:${kin}|${kinInEnglish}|${houses}|en annen (?:by|landsby|bygd)|ein annan (?:by|landsby|bygd)|another (?:town|village|city))(?!\\p{L}))`,
  "giu",
);
/** That the person is not afraid, which is asked about for itself. */
const unafraid =
  /(?<!\p{L})(?:(?:jeg|eg|hun|ho|i|she) (?:er|am|is) )?(?:ikke|ikkje|not) (?:redd|engstelig|afraid|scared)(?: lenger| anymore)?(?: (?:for (?:noen|nokon)|of (?:anyone|anybody)))?(?= ?(?:$|[.,;!?]))/giu;
/** That somebody knows where kin live, and what keeps them away, which is what is said then. */
const keptAway =
  /(?<=^|[.!?;] ?)(?:(?:my|the) )?[\p{L}'’-]+(?: min)? (?:vet|veit|knows?) (?:hvor|kvar|where) (?:[\p{L}'’-]+ ){1,4}(?:bor|bur|er|lives?|is|are),? (?:men|but) (?=(?:han|de|dei|he|they|jeg|eg|i) (?:(?:(?:har|has|have)(?: (?:fått|got))?(?: a| an)? (?:besøksforb[ou]d|kontaktforb[ou]d|(?:restraining|protection|no-contact) order)(?: (?:mot|against) (?:ham|han|dem|dei|him|them))?|(?:er|sitter|sit|is|are) (?:i|in) (?:fengsel|varetekt|prison|jail)(?: (?:til|until) \d{4})?|(?:er|is) (?:død|dead))) ?(?:[.!?]|$))/giu;
/** That somebody knows of the way home, and not where to: the first of it says nothing. */
const notWhereTo =
  /(?<!\p{L})(vet|veit|knows?) (?:(?:at|that) )?(?:jeg|eg|vi|i|we)(?: (?:reise[rn]?|drar?|dreg|kommer|komme|kjem|kome|skal|vil|am|are|will|be|go|going|come|coming|return\p{L}*|travel\p{L}*|leav\p{L}*|hjem|heim|tilbake|attende|home|back|snart|soon)){1,5},? (?:men|but) (?:ikke|ikkje|not) (hvor|kvar|where)(?=(?: (?:jeg|eg|vi|i|we) (?:skal|vil|will) (?:bo|bu|være|live|stay|be))? ?(?:[.!?]|$))/giu;
const isKnows = /^know/iu;
/** What somebody who does not know where does not know either. */
const alsoNot =
  /,? (?:og|eller) (?=(?:ikke |ikkje )?(?:når|hvor|kvar|hvordan) )(?<=(?:vet|veit|aner) (?:ikke|ikkje) [^.!?]*)[^.!?,;]{1,50}/giu;
/** Somebody does not know it either. */
const norKnows = /(?<!\p{L})(vet|veit) (?:det )?heller (ikke|ikkje)(?= ?(?:$|[.,;!?]))/giu;
/** That they have said yes to it. */
const agreed =
  /(?<!\p{L})(har|has|have) (sagt ja|takket ja|tilbudt( seg)?|lovet|lova|agreed|said yes|offered) (til )?(å|to) (?=(ta|take|møt|meet|hent|pick|fetch|følg|receive))/giu;

export const withoutNeither = (line: string): string =>
  line.replaceAll(neither, (all) => (heldByOthersIn(all) === null ? "" : all));

const neitherOfBoth = new RegExp(
  `(?<!\\p{L})(?:${bothUnknowing("(?!)")})(?: (?:det|it|(?:noe|noko|anything)(?: (?:om|about) (?:det|dette|it|this))?))?(?: (?:hvor|kvar|where))?(?!\\p{L})`,
  "giu",
);
/** A line without what neither of two knows, where nobody of them is told to do anything. */
export const withoutBothUnknowing = (line: string): string =>
  line.replaceAll(neitherOfBoth, (all) => (heldByOthersIn(all) === null ? "" : all));

const takes =
  "(?: (?:skal|vil|kan|will|can))? (?:møt|hent|ta(?:r|tt|s)?(?: \\p{L}+){0,2} i ?mot|tek(?: \\p{L}+){0,2} imot|kjør|køyr|følg|meet|fetch|pick|collect|driv|tak(?:es|e|ing) (?:me|us|her|him)(?!\\p{L}))";
const livesThere = " (?:bor|bur|er|lives?|are|is|(?:har|have|has) (?:et|eit|ei|en|a|an))(?!\\p{L})";
const notTheirs = "(?! (?:(?:min|mi|mine) )?(?:til|åt|av|of)(?!\\p{L}))";
const notNo = "(?<!(?:ikke|ikkje|ingen|not|no) (?:my |a )?)";
interface Told {
  readonly she: string | null;
  readonly he: string | null;
  readonly they: string | null;
  readonly house: string | null;
}
/** Whom “she”, “he” and “they” stand for after each who is told of: one's own kin or a house, or nobody, where it may be another. */
const tellsOf: Readonly<Record<string, readonly [string, (word: string) => Partial<Told>]>> = {
  same: [
    `(?:hos|med|til|with|to) (?:ham|dem|dei|him|them)|(?:han|he|de|dei|they)(?=${livesThere})`,
    () => ({}),
  ],
  house: [houses, (word) => ({ they: word, house: word })],
  work: [
    "\\p{L}*(?:restaurant|hotell?|kaf[eé]|fabrikk|klubb|salong|gård|gard|butikk|club|factory|farm|salon|shop)(?:en|et|a|s)?",
    () => ({ house: null }),
  ],
  family: [`(?:${own(kinBy.they)})${notTheirs}`, (they) => ({ they })],
  woman: [`${notNo}(?:${own(kinBy.she)})${notTheirs}`, (she) => ({ she })],
  man: [`${notNo}(?:${own(kinBy.he)})${notTheirs}`, (he) => ({ he })],
  otherWoman: [
    `${kinBy.she}|madam\\p{L}*|(?:dam|kvinn|jent|girl)\\p{L}*|woman|lady`,
    () => ({ she: null }),
  ],
  otherMan: [
    `han|ham|he|him|(?:ekte)?mann(?:en)?|husband|man|guy|eks\\p{L}*|ex(?:-\\p{L}+)?|\\p{L}*sjef(?:en)?|boss|fyr(?:en)?|kar(?:en)?|boyfriend|${kinBy.he}`,
    () => ({ he: null }),
  ],
  others: [
    `de|dei|they|${kinBy.they}|folk\\p{L}*|people|(?:gutt|kar|menn)\\p{L}*|men|andre|others|\\p{L}*(?:sjef|agent|eier)(?:er|ene)|bosses|agents|owners`,
    () => ({ they: null }),
  ],
  anybody: [
    `(?:agent|rekrutter|recruiter|arbeidsg|employer|huseier|landlord|nabo|neighbo|eier|owner|sjåfør|driver|bekjent|kolleg|colleague|some|noen|nokon|kjærest|partner|samboer|venn|friend|cousin)\\p{L}*|(?<=[\\p{L},] (?<!(?<!\\p{L})(?:i|in) ))(?-i:\\p{Lu}\\p{Ll}+)|(?!(?:jeg|eg|vi|we|det|den|der|dette|it|this|that|there|ingen|nobody|alle|bare|\\p{L}+(?:en|et|ene|ane))(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+)(?= (?:er|is|ha[rs]|vet|veit|kommer|kjem|comes|knows|kjenner|bor|bur|lives)(?!\\p{L}))`,
    () => ({ she: null, he: null }),
  ],
};
const mention = new RegExp(
  `(?<!\\p{L})(?:(?<pronoun>(?<=[.,;!] (?:(?:og|and) )?|(?<!\\p{L})(?:ham|henne|dem|dei|him|her|them) (?:og|and) )(?:hun|ho|she|han|he|de|dei|they)(?=${takes}))|(?<staff>(?:en|ei|ein|a|an|one) (?:ansatt|tilsett|frivillig|worker|volunteer) (?:der|there)|(?:(?:de|dei) (?:ansatte|tilsette|frivillige)|the (?:staff|workers|volunteers))(?: (?:der|there))?(?=${takes}))|${Object.entries(
    tellsOf,
  )
    .map(([name, [words]]) => `(?<${name}>${words})`)
    .join("|")})(?!\\p{L})`,
  "giu",
);
const standsFor = (pronoun: string): "she" | "he" | "they" => {
  if (/^(?:han|he)$/iu.test(pronoun)) {
    return "he";
  }
  return /^(?:hun|ho|she)$/iu.test(pronoun) ? "she" : "they";
};

/** A line in which kin and houses who meet or fetch them are told of by what they are, and not by “she” where that can be nobody else. */
function withKinNamed(line: string): string {
  let told: Told = { she: null, he: null, they: null, house: null };
  return line.replaceAll(mention, (...found) => {
    const word: string = found[0];
    const { pronoun, staff, ...of } = found.at(-1) as Record<string, string | undefined>;
    if (pronoun !== undefined || staff !== undefined) {
      return told[pronoun === undefined ? "house" : standsFor(pronoun)] ?? word;
    }
    const name = Object.keys(of).find((each) => of[each] !== undefined) ?? "same";
    told = { ...told, ...tellsOf[name]?.[1](word) };
    return word;
  });
}

/** A line with whoever is told of by a debt or by the work in one word. */
export const withBoundAs = (line: string, by: (who: string) => string): string =>
  line.replaceAll(named, by);

/** A line in fewer words, where those left out say nothing of how safe somebody is; whoever is told of by “she” stands so. */
export const inFewerWords = (line: string): string =>
  line
    .replaceAll(hers, "$1 min")
    .replaceAll(/, (?:som|who) (?=(?:møt|hent|tar imot|tek imot|meet|pick|fetch)\p{L}* )/giu, " ")
    .replaceAll(named, (who: string, at: number, all: string) => {
      const isOf = / (?:av|of) $/iu.test(all.slice(0, at));
      const [he, they] = isEnglish.test(who) ? ["he", "them"] : ["han", "dem"];
      return isOf ? they : he;
    })
    .replaceAll(keptAway, "")
    .replaceAll(notWhereTo, (_, knows: string, where: string) =>
      isKnows.test(knows) ? `does not know ${where}` : `${knows} ikke ${where}`,
    )
    .replaceAll(norKnows, "$1 det $2")
    .replaceAll(unafraid, "")
    .replaceAll(alsoNot, "")
    .replaceAll(goodOfKin, "")
    .replaceAll(notOwed, "")
    .replaceAll(insteadOf, (said) => (said.includes("til") ? "skal bo hos " : "will live with "))
    .replaceAll(agreed, "");

/** The same, with kin and houses who meet them by what they are. */
export const shorter = (line: string): string => withKinNamed(inFewerWords(withAsKin(line)));
