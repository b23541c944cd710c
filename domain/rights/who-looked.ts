import type { Day } from "../time/day.ts";
import type { LifeAnswer } from "./life.ts";
import type { NewLifeAnswer } from "./life-answer.ts";

/** That nobody knows, or has looked. */
const notKnown = [
  ...["vet ikke", "veit ikke", "veit ikkje", "visste ikke", "aner ikke", "ingen vet", "ingen har"],
  ...["ikke kjent", "ikke sikker", "ikke sikkert", "ikke undersøkt", "ukjent", "usikker"],
  ...["usikkert", "don't know", "dont know", "doesn't know", "do not know", "does not know"],
  ...["not known", "not sure", "not looked", "unknown", "unsure", "uncertain", "nobody", "no idea"],
];
/** Whoever looks into an age, or how it is done: only words with one of these can say it. */
const looksInto =
  / (?:barnevern\S*|child welfare|child protection|bufetat\S*|bufdir|udi\S*|une|utlendings\S*|politi\S*|police|immigration|lege\S*|doctors?|sykehus\S*|sjukehus\S*|hospital|ous|helse\S*|health|tannlege\S*|dentists?|tenn\S*|teeth|bup|psykolog\S*|psychologist|rettsmedisin\S*|forensic|aldersundersøk\S*|aldersvurder\S*|age (?:assessment|examination)|mri|mr|røntgen|x-?ray|domstol\S*|tingrett\S*|lagmannsrett\S*|courts?|statsforvalter\S*) /;
/** That it is only said or thought, by a paper or by whoever may gain by it, or that it is not done yet. */
const onlySaid =
  / (?:tror|trur|antar|antatt|gjetter|regner med|thinks?|believes?|guess\S*|assum\S*|selv|sjøl|sjølv|himself|herself|sjefen?|arbeidsgiver\S*|employer|boss|agent\S*|onkel\S*|uncle|søster\S*|sister|bror\S*|brother|mor|moren|mother|far|faren|father|mann(?:en)?|husband|kjæreste\S*|boyfriend|venn\S*|friends?|pass|passet|passport|ikke|ikkje|not|\S+n't|undersøkes|undersøker|svar kommer|skal (?:\S+ )?undersøk\S*|skal (?:til|få|ha|ta|inn)|bestilt(?! av)|bestiller|avtalt|planlagt|time hos|timeavtale|appointment|ordered|booked|scheduled|planned|looks into|is looking|(?:mener|meiner) det|sikkert|regne\S*|så på|looked at|til alderen|under (?:18|eighteen|atten)|cannot|holder på|fått beskjed|noe annet|akuttmottak\S*|(?:vil|skal|bør|will|shall) (?:undersøke|svare?|answer|reply)|tvil|tviler|doubts?|no (?:doctor|police|dentist|court)|will (?:be|look|examine)|venter|waiting|pending|spurt|spurte|aning) /;

/** That they say it themselves, somebody rang or was told, or by a register or a paper of birth. */
const byThem =
  / (?:(?:hun|ho|han|hen|personen|she|he|they) (?:sier|seier|sa|says?|said)|ifølge|according to|spør\S*|ask(?:s|ed)?|varsl\S*|ringt?e?|notified|called|\S*attest\S*|certificate|id kort\S*|id card|utseende\S*|registrer\S*|registered|fant (?:henne|ham|pass\S*|papir\S*)) /;
/** What somebody thinks, says or has in a register, which counts only after they looked into it or decided it. */
const thinks =
  / (?:mener|meiner|mente|meinte|sier|seier|sa|sagt|skriver|skriv|skrev|registrer\S*|says?|said|tells?|told|wrote|writes|registered) /;
/** That it was looked into or decided, and is not still to be; or by what. */
const examined =
  / (?:undersøk(?:t|te|tes|else\S*)|vurder(?:t|te|tes|ing\S*)|aldersundersøk\S*|aldersvurder\S*|tenn\S*|håndrøntgen|røntgen\S*|mri|vedtak\S*|vedtok|avgjort\S*|avgjorde|avgjørelse\S*|bestemt\S*|besluttet|konkluder(?:te|t)|(?:kom|kommet) (?:fram |frem )?til|la til grunn|(?:fant|funnet)(?: ut)? at|satt alder\S*|fastsatt\S*|assessed|assessment|examined|examination|teeth|x-?rays?|decided|decision|concluded|found (?:that|he|she|they|it|him to|her to|them to|(?:him|her|them) (?:over|grown|older))|looked into|ruled) /;
const grown = "voksen|vaksen|eldre|gammel|gammal|moden|grown|adult|older?|over|like|mature";
/** That somebody looks, or seems, like a grown-up. */
const howTheyLook = new RegExp(
  ` (?:${[
    "ser (?:\\S+ ){0,4}ut",
    // “Så” is “then” as well.
    `(?:så|såg) (?:(?:\\S+ ){0,2}ut (?:som|til|\\d+)|(?:\\S+ ){0,1}(?:${grown}) ut)`,
    `(?:look(?:s|ed)?(?! into )|seem(?:s|ed)?|appear(?:s|ed)?|virk(?:er|et|a)|verk(?:ar|a)|fr[ea]mst\\S+) (?:\\S+ ){0,2}(?:${grown}|\\d+|atten|nitten|tjue\\S*|eighteen|nineteen|twenty\\S*)`,
  ].join("|")}) `,
);
/** That whoever looked could not say, in so many words. */
const inDoubt =
  / (?:(?:mest |høyst |høgst )?sannsynl[ie]g\S*|trolig|truleg|antakel\S+|antagel\S+|kanskje|mulig\S*|mogl?e[gl]\S*|visstnok|er nok|(?:kan|kunne) (?:\S+ )?(?:være|vere)|50 50|fifty fifty|femti femti|sjanse\S*|prosent|per ?cent|likely|probabl[ey]|possibl[ey]|perhaps|maybe|(?:may|might|could) (?:\S+ )?be|chances?|odds|neppe|knapt|knappast|hardly|scarcely|barely|(?:nesten|snart|straks|almost|nearly|soon) (?:an? |en |ein )?(?:voksen|vaksen|adult|grown\S*|myndig|of age)) /;
/** That it is none, in so many words. */
const noChild =
  / (?:(?:(?:er|var) (?:ikke|ikkje|inkje)|(?:ikke|ikkje) (?:er|var)) (?:et |eit |en |ein )?(?:barn|mindreårig)|(?:is|was) not an? (?:child|minor)|(?:is|was)n't an? (?:child|minor)) /g;
/** That it is a child, or not eighteen yet; that it is none (“no longer a minor”), or has one, is another thing. */
const isChild =
  / (?<! (?:no|ingen|intet|no longer an?|no longer|har|has an?) )(?:barn(?:et)?(?! og unge)|child(?! (?:welfare|protection|and adolescent))|minor|mindreårig\S*|umyndig\S*|umyndug\S*|underage|under age|tenåring\S*|teenager|(?:nesten|snart|straks|blir|fyller|almost|nearly|soon|turns|turning|below|(?:younger|less) than|(?:yngre|mindre) enn) (?:18|atten|eighteen)) /;

const months =
  "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|de[sc])";
/** The age itself comes before or after, and not a day or a time: “alder 17.5”, “17.5 år”. */
const afterAge = "(?<!(?:alder|alderen|age|er|is|over|rundt|about)[: ] ?)";
const notYears = "(?! ?-?(?:år|year))";
const dayOfMonth = "(?:0?[1-9]|[12]\\d|3[01])";
const unit =
  "(?:minut|tim[ea]|dag|døgn|uke|veke|måned|månad|mnd|gang|hour|day|week|month|time)\\p{L}*";
/** Numbers that are days, times, counts of something else or those of a case, a page or a telephone. */
const otherNumbers = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    "\\d{4}-\\d\\d?-\\d\\d?",
    "\\d\\d?([./-])\\d\\d?\\1\\d{2,4}",
    `(?:${afterAge}${dayOfMonth}\\.|${dayOfMonth}/)(?:0?[1-9]|1[0-2])${notYears}`,
    `${afterAge}\\d\\d?[.:][0-5]\\d${notYears}`,
    `\\d\\d?\\.? ?(?:th |of ){0,2}${months}`,
    `${months} \\d\\d?(?:th)?${notYears}`,
    "\\d\\d?th(?! (?:birthday|year))",
    `(?:den|kl|klokk[ae]n?|(?:man|tirs|ty|ons|tors|fre|lør|laur|søn|sun)dag)\\.? \\d\\d?\\.?${notYears}`,
    "\\d\\d? ?(?:am|pm|o['’]clock)",
    `(?:sak|saks?n(?:umme)?r|nr|ref|§|rom|side|uke|veke|case|number|room|page|week)[.:]? ?\\d[\\d/]*${notYears}`,
    "(?:tlf|telefon|phone)[.:]? ?\\d[\\d ]{3,12}",
    `(?:\\d+|\\p{L}+) ${unit}`,
    "\\d+ (?:år sid[ae]n|years ago)",
    "(?:kontor|avdeling|etasje|seksjon|team|postboks|gate|vei|office|department|unit|floor|section|street)(?:et|en)?[.:]? \\d+",
    "\\d+ (?:ansatt|tilsett|medarbeid|person|menneske|lege|tannlege|fagfolk|employee|staff|people|doctor|dentist|expert|sid[ea]|sak|page|case)\\p{L}*",
  ].join("|")})(?![\\p{L}\\d])`,
  "gu",
);
/** From five to seventeen, in figures or in words, also with what is said of it: “17,5”, “syttenåring”, “<18”. */
const tooFewYears =
  /[<≤] ?1?\d(?!\d)|(?<!\p{L}|\d[.,]?)(?:[5-9]|1[0-7]|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)(?:år\p{L}*)?(?![\p{L}\d])/u;
/** Who, and how. */
const fewestWords = 2;

/** The words of a text, each between spaces. */
const wordsOf = (text: string): string =>
  ` ${(
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(" ")} `;

/** A year after a birth, or after an age that was set to a day. */
const bornIn =
  /(?<!\p{L})(?:fød[td]|fødsels(?:år|dato|dag)\p{L}*|born|birth|alder(?:en)? (?:er )?(?:satt )?til|age (?:is |was )?(?:set )?(?:to|at))(?!\p{L})[^!?;\n]{0,25}?((?:19|20)\d\d)(?!\d)/u;
/** Whoever turns eighteen in the year may be under it; nobody works from earlier than five. */
const [fewestYears, mostYears] = [5, 18];

/** A year of birth, as it is written, of whoever may be under eighteen; null where none is. */
function bornLateIn(text: string, on: Day): string | null {
  const [phrase = null, year] = bornIn.exec(text) ?? [];
  const years = Number(on.slice(0, 4)) - Number(year ?? 0);
  return years >= fewestYears && years <= mostYears ? phrase : null;
}

/**
 * The first words by which nobody has looked into an age, or by which it is a child or a doubt, whoever they name, so that they can be
 * quoted; null where none say so, or nobody is named who looks.
 */
export function notLookedIn(words: string | null, on: Day): string | null {
  const said = wordsOf(words ?? "").replaceAll(noChild, " voksen ");
  if (!looksInto.test(said)) {
    return null;
  }
  const text = (words ?? "").normalize("NFC").toLowerCase();
  const firstOf = (of: RegExp, where = said) => of.exec(where)?.[0] ?? null;
  const found =
    firstOf(onlySaid) ??
    firstOf(byThem) ??
    (examined.test(said) ? null : firstOf(thinks)) ??
    notKnown.find((phrase) => said.includes(` ${phrase} `)) ??
    firstOf(howTheyLook) ??
    firstOf(isChild) ??
    firstOf(inDoubt) ??
    firstOf(/\d+ ?%/u, text) ??
    firstOf(tooFewYears, text.replace(otherNumbers, " ")) ??
    bornLateIn(text, on);
  return found?.trim() ?? null;
}

/** From eighteen on, in figures or in words. */
const years =
  "(?:1[89]|[2-9]\\d|atten|nitten|(?:tjue|tyve|tretti|førti|femti)\\p{L}*|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:[- ]?år\\p{L}*)?";
/** Not of something else: “20 ansatte”. */
const ofAge = `(?=\\P{L}*$|[^\\p{L}\\d\\s]| (?:${[
  "år\\p{L}*|gam[ma][ea]l|eller|og|til|men|da|nå|no|i|ved|hos|etter|den|på|fra|frå|som|av|med|ut",
  "years?|yrs|old|or|and|to|but|when|now|in|at|by|after|on|from|as|with|plus|pluss",
].join("|")})(?!\\p{L}))`;
/** Younger than so much says no more than what they are not. */
const youngerThan = new RegExp(
  `(?:(?<!\\p{L})(?:under|(?:yngre|mindre|lavere) enn|høyst|høgst|maks\\p{L}*|opptil|opp til|inntil|below|(?:younger|less|lower) than|at most|up to)|[<≤]) ?(?:fylte? )?${years}(?![\\p{L}\\d])`,
  "gu",
);
/** Somebody else who was there: “med en voksen tolk”. */
const notOther = "(?<!(?<!\\p{L})(?:med|av|hos|with|by) (?:(?:en|ein|ei|an?) )?)";
const noOther =
  "(?! (?:tolk|ven|ledsag|verge|representant|slektning|søs|bro|kolle|kontakt|følge|interpret|translat|friend|companion|guardian|relative|sister|brother|colleague|teeth|tooth|ward))";
/** That they are grown up, by a word for it or by their years. */
const isGrown = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    `${notOther}(?:voksen|vaksen|myndig|adult|grown(?:[- ]?up)?|of age)${noOther}`,
    "(?:no longer|ikke lenger|ikkje lenger) (?:a |en |et |eit )?(?:minor|child|barn|mindreårig)",
    "(?:no|not a|ingen|intet) (?:child|minor|barn)",
    `${years}(?![\\p{L}\\d])${ofAge}`,
  ].join("|")})(?![\\p{L}\\d])`,
  "u",
);

/** Whether words say what whoever looked came to: that they are grown up, or a year of birth by which they are. */
function saysGrown(words: string, on: Day): boolean {
  const text = words.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ");
  return (
    isGrown.test(text.replaceAll(otherNumbers, " , ").replaceAll(youngerThan, " , ")) ||
    wordsOf(words).search(noChild) !== -1 ||
    (bornIn.test(text) && bornLateIn(text, on) === null)
  );
}

/**
 * Whether words can say who looked into an age, how, and what they came to: they name one who does, that they are grown up, and nothing
 * that is only said. Whether it was so, a person reads.
 */
export function saysWhoLooked(words: string | null, on: Day): boolean {
  const said = wordsOf(words ?? "");
  return (
    (said.match(/\p{L}{2}\S*/gu) ?? []).length >= fewestWords &&
    looksInto.test(said) &&
    examined.test(said) &&
    saysGrown(words ?? "", on) &&
    notLookedIn(words, on) === null
  );
}

/** That it was set on the wrong case, of somebody who is in another, or by a wrong button. */
const ofAnother =
  / (?:feil sak|(?:en |ein )?(?:annen|anna) sak|wrong case|another case|trykk(?:et|a|te) feil|feil knapp|feil vern|ved en feil(?:takelse)?|by mistake|wrong button) /;

/** Whether why somebody lifts what a case says of a child is that it is of another case, and no look or word of others. */
export function saysOfAnother(why: string): boolean {
  const said = wordsOf(why);
  return ofAnother.test(said) && !onlySaid.test(said) && !howTheyLook.test(said);
}

/** By a paper, or whoever may gain by it. */
const byPaper =
  / (?:pass|passet|passport|papir\S*|papers?|id|id en|id kort\S*|førerkort\S*|\S*attest\S*|certificate|licen[cs]e|sjef\S*|arbeidsgiver\S*|employer|boss|agent\S*|madam\S*|mannen|husband|onkel\S*|uncle|tydelig|clearly|utseende\S*) /;

/** That it is only believed, not believed, or that they were not talked with. */
const notThat =
  / (?:tror|trur|antar|lyver|lyg|trakk|haster|uansett|(?:ikke|ikkje) (?:fått )?snakk\S*|(?:vil|kan) (?:ikke|ikkje)|believes?|thinks?|lies|lying|anyway|not talked|n't talked) /;
const theyWereBorn =
  /(?<!\p{L})(?:hun|ho|han|hen|she|he|jeg|i) (?:selv )?(?:er|ble|is|was|am) (?:født|born)/u;
/** The same of the person themselves: of kin who were born late nothing follows. */
function bornLateOf(text: string, on: Day): string | null {
  const at = text.search(theyWereBorn);
  return at === -1 ? null : bornLateIn(text.slice(at), on);
}
/** That they have come to say something else, or are young by a word for it. */
const saysYoungOrOther =
  / (?:ombestem\S*|tok (?:det )?(?:tilbake|i seg)|ang(?:rer|ret)|changed (?:her|his|their) mind|took it back|retract\S*|withdrew|regret\S*|(?:hun|ho|han|hen|she|he) (?:er|is) (?:ung|young|(?:en |ein |a )?(?:ungdom|teen|teenager|tenåring))|tenår\S*) /;
const youngYears =
  "(?:(?:[5-9]|1[0-7])(?!\\d)|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)";
/** Whose age it is: the person's, told as now, or said. */
const theirAge = new RegExp(
  `(?<!\\p{L})(?:(?:hun|ho|han|hen|personen|jeg|eg|she|he|i)(?: (?:er|blir|fyller|sa|sier|seier|mente|mener|is|am|turns|said|says|meant|har (?:nettopp |nå )?fylt|has turned)|['’](?:s|m))(?: (?:at|that|hun|ho|han|hen|she|he|er|is|bare|kun|egentlig|nok|cirka|ca|omtrent|rundt|about|only|just|really|nå|no|now)\\.?){0,4} ${youngYears}|${youngYears} (?:er (?:riktig|rett)|stemmer|is (?:right|correct)))(?!\\p{L}|[.,:]\\d| (?:år )?(?:når|da|when) )`,
  "iu",
);
/** What was misread, and how that is known. */
const fewestOfMisread = 3;

/** Whether why somebody lifts what a person said says what was misread, and leans on no paper, nobody who may gain by it and no look. */
export function saysWhatWasMisread(why: string, on: Day): boolean {
  const said = wordsOf(why);
  const text = why.normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ");
  const words = said.match(/\p{L}{2}\S*/gu) ?? [];
  return (
    words.length >= fewestOfMisread &&
    ![byPaper, howTheyLook, isChild, inDoubt, notThat, saysYoungOrOther].some((each) =>
      each.test(said),
    ) &&
    !theirAge.test(text.replaceAll(otherNumbers, " ")) &&
    bornLateOf(text, on) === null &&
    !notKnown.some((phrase) => said.includes(` ${phrase} `))
  );
}

/**
 * Whether it is to be said who looked into the age: that somebody is no child, where it was written that they are or may be one. That was
 * answered before, or the case says it and can mean nobody else (`isMeant`). Papers can be false, whoever is held is often told what to say, and nobody sees an age by looking: only whoever looked into it says it.
 */
export function mustSayWhoLooked(
  {
    question,
    answer,
    words,
    source,
    on,
  }: Pick<NewLifeAnswer, "question" | "answer" | "words" | "source" | "on">,
  earlier: readonly LifeAnswer[],
  isMeant = false,
): boolean {
  const isLookedInto = source === "authority" && saysWhoLooked(words, on);
  const last = earlier.findLast((each) => each.question === "under-eighteen")?.answer ?? "no";
  const wasSaid = last !== "no" || isMeant;
  return question === "under-eighteen" && answer === "no" && wasSaid && !isLookedInto;
}
