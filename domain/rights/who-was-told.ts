import { whole } from "../base/one-of.ts";

/** Whether the child welfare service itself has taken in what it was told, as whoever writes it answers. */
export const reachedWays = ["received", "not-yet"] as const;
export type Reached = (typeof reachedWays)[number];

const byName = "barnevern\\p{L}*|child (?:welfare|protection)|bvv?(?: ?vakt\\p{L}*)?";
/** As whoever calls them at night names them: it may be another's, where another's is told of. */
const onWatch = "vakt(?:a|en)|duty officer";
/** That it was child welfare, or that it was taken in. */
const toldThem = whole(
  `${byName}|bufetat|(?:tok|tatt|tek|teke)(?: \\p{L}+)? i ?mot|mott(?:att|ok)|took it in|received`,
);
const watch = whole(onWatch);
const otherWatch = whole(
  "(?:politi|lege|vekter|lensmann|mottak|asylmottak|krisesenter|syke?hus|sjukehus|hotell|skole|resepsjon)\\p{L}*|police|doctor|hospital|hotel|school|shelter|reception|centre|center|guard",
);
const employer =
  "(?:\\p{L}*sjef(?:en)?|(?:the |my )?boss|arbeidsgiver(?:en)?|arbeidsgivar(?:en)?|(?:the |my )?employer)(?: min)?";
const childWelfare = `(?:til |with )?(?:the )?(?:${byName}|${onWatch})`;
const telling = "(?:ringe?|kontakte|melde|varsle|si|snakke med|call|ring|notify|tell|contact)";
/** What is still to come, and is ours or somebody else's: “they will call” is child welfare's own. */
const toCome = [
  `(?:skal|må|vil|burde|bør|kan|will|must|should|going to|to) ${telling}(?: fra)? ${childWelfare}`,
  `(?:bedt|spurt|asked) (?:\\p{L}+ ){1,3}(?:om )?(?:å |to )?${telling}`,
  `(?:ringer|tar kontakt med|tar (?:det|saken) (?:opp )?med|skriver|calling|writing|(?:will|must|should) \\p{L}+) ${childWelfare}`,
  "(?:skal|må|blir|vil) \\p{L}+s|sendes|meldes|varsles|kontaktes|bli(?:r)? (?:varslet|varsla|kontaktet|kontakta)|will be (?:told|notified|called|contacted)",
  `(?:skal|vil|må) få beskjed|får beskjed (?:når|i|på|etter)`,
];
/** That nobody was reached, or nothing was done yet, in Norwegian of either kind and in English. */
const notReached = whole(
  "ingen (?:svar|svarte|svara|tok|der|her|hjemme)\\p{L}*|la igjen|vent\\p{L}* på svar|wait\\p{L}* for|på vent|on hold|la på|hung up",
  "kanskje|maybe|perhaps|(?<!(?:de|dei|hun|ho|han|they|she|he) )(?:tror|trur|antar|think|believe|guess)",
  `(?:til|med|to|with|told|asked|fortalte|spurte) ${employer}|${employer} (?:sa|sier|fikk|har|tar|vet|said|says|was|has|took|knows|told)`,
  "kontakte (?:\\p{L}+ )?selv",
  "nekt\\p{L}*|sa nei|said no|avsl\\p{L}*|avvis\\p{L}*|refus\\p{L}*|declin\\p{L}*|opptatt|telefonsvarer\\p{L}*|stengt|prøv\\p{L}*",
  "no (?:answer|reply|one|need)|nobody|busy|voicemail|(?:is|was|are|were) closed|try\\p{L}*|tried",
  ...toCome,
);
const told =
  "(?:sa (?:i ?)?fra|ring(?:te?|er)|meld(?:te?|er)(?: i?fra)?|vars(?:let|la|ler|lar)|kontakt(?:et|a|er)|sagt i?fra|sier i?fra|told|tells|called|calls|rang|rung|notified|contacted|informed)";
/** Whoever is not of child welfare by what they are; and whoever may be, as a name is. */
const others =
  "(?:politi\\p{L}*|helse\\p{L}*|lege\\p{L}*|lærer\\p{L}*|skolen|koll?eg\\p{L}*|\\p{L}*advokat\\p{L}*|tolk\\p{L}*|nav|udi|mamma|mor(?:en|a)?|pappa|far(?:en)?|tant(?:e|a|en)|onkel\\p{L}*|søster\\p{L}*|bror\\p{L}*|noen|nokon|police|nurse|doctor|teacher|school|colleague|lawyer|interpreter|mother|father|aunt|uncle|sister|brother|somebody|someone)";
const name =
  "(?:vakta|(?!(?:jeg|eg|vi|i|we|hun|ho|han|de|dei|she|he|they|har|have|og|and|så|nå|no)(?!\\p{L}))(?-i:\\p{Lu})\\p{Ll}+)";
const they = "(?:hun|ho|han|de|dei|she|he|they)";
const did = `(?:min |vår |har |hadde |has |had |have )*${told} ${childWelfare}`;
const says =
  "(?: (?:min|mi|vår|hennes|hans))? (?:sa|sier|seier|mener|meiner|tror|trur|says?|said|thinks?)(?: at| that)?";
const passesOn = `(?: (?:min|vår|har|has|had|have))* (?:tok|tatt|tar|sendte?|sender|ga|gav|gitt|meldte?|melder|passe[ds]|passes|took|takes|sent|gave|forwarded|reported|referred)(?: \\p{L}+){0,2} (?:til|to|med|with) ${childWelfare}`;
/** Somebody else's word for it: that they told child welfare, or tell it, or that child welfare knows. */
const bySomeoneElse = whole(
  `(?:${others}|${name}) ${did}`,
  `(?:sa|sier|seier|says?|said) (?:at |that )?${they} ${did}`,
  `(?:sa|sier|seier|lovet|lova|lover|says?|said|promised|promises) (?:at |that |å |to )?(?:${they} )?(?:(?:skulle|skal|ville|vil|would|will) )?${telling}(?: fra)?(?: til)? ${childWelfare}`,
  `${others}(?:${says} ${childWelfare}|${passesOn})`,
);
/** The same of “they”, who are child welfare's own once it was taken in: whoever is on watch passes it on. */
const byThem = whole(
  `${they} ${did}`,
  `(?:${name}|${they})(?:${says} ${childWelfare} (?:\\p{L}+ )?(?:vet|veit|fikk|fått|knows?|got|(?:er|ble|is|was|been) (?:\\p{L}+ )?(?:varsl|inform|orienter|told|notif|kontakt|contact|klar|aware)\\p{L}*)|${passesOn})`,
);
/** That they are to be called again, put it away, or take the person for a grown-up, also where they took it in. */
const sentBack = whole(
  "(?:vi|jeg|eg|we|i) (?:må|skal|bør|kan|must|should|can|have to|need to) (?:\\p{L}+ )?(?:ringe?|melde|prøve|kontakte|skrive|komme|call|try|write|come) (?:\\p{L}+ )?(?:igjen|på nytt|tilbake|senere|seinare|again|back|later)",
  "(?:ba|bad|asked|told) (?:oss|meg|us|me) (?:om )?(?:å |to )?(?:ringe?|melde|prøve|kontakte|skrive|komme|call|try|write|come) (?:\\p{L}+ )?(?:igjen|på nytt|tilbake|senere|seinare|i morgen|i morgon|again|back|later|tomorrow)",
  "henl(?:a|agt|egg)\\p{L}*|dismiss\\p{L}*|(?:closed|dropped) (?:it|the case)|(?:avslutt|lukk)\\p{L}* (?:saken?|saka|den|meldinga|meldingen)",
  "(?:hun|ho|han|she|he|they|jenta|gutten) (?:er|var|is|was|are) (?:\\p{L}+ )?(?:voksen|vaksen|adults?|grown|over (?:18|atten|eighteen))|som voksen|as an adult|for gam[ma][ea]l|too old",
  "(?:tar|tek|tok|vil|kan) (?:ikke|ikkje) (?:ta )?(?:imot )?(?:saken?|saka|den|meldinga|meldingen)|(?:not|n['’]t) (?:take|open|follow)|(?:won|don|can|didn)['’]t (?:take|open)",
  "(?:ikke|ikkje|not)(?: \\p{L}+)? (?:varsl\\p{L}*|kontakt\\p{L}*|meldt|notified|contacted|told)",
);
const no = whole("ikke|ikkje|not|cannot|\\p{L}+n['’]t");
/** In so many words, and not of what came to us. */
const takenIn = whole(
  "(?:tok|tatt|tek|teke)(?: \\p{L}+)? i ?mot|took it in|(?<!(?:jeg|eg|vi|i|we) (?:har |have |had )?)(?:mott(?:att|ok)|received)",
);

/** Whether a clause says that it was taken in, and no “not” itself: it stands beside what they could not promise. */
const isTakenIn = (words: string): boolean =>
  words
    .split(/[.,;:!?\n]| (?=(?:men|but) )/u)
    .some((clause) => takenIn.test(clause) && !no.test(clause));

/** A helpline is not the service, but can put whoever calls through to it. */
const helpline = whole("(?:alarm|hjelpe)telefon\\p{L}*|116 ?111|helplines?|hotlines?");
const service = whole(byName);

/** The same where a clause begins with it, and says of nobody else that they will. */
const stillToDo =
  /(?:^|[.,;:!?])\P{L}*(?:jeg |vi |eg |i |we )?(?:skal|må|vil|burde|bør|will|must|should|going to) (?:ringe|melde|si|prøve|gjøre|call|ring|notify|tell|try)(?!\p{L})/iu;

/** Sent, and nothing that says that it came: not whom they send, nor what they wrote down. */
const sent = whole(
  "(?<!(?<!\\p{L})(?:vakt(?:a|en)|barnevern\\p{L}*|bvv?|child welfare) )(?:send(?:t|te)|(?<!(?<!\\p{L})(?:de|dei|they)(?: (?:vil|skal|will|can|kan))? )send(?:er)?)",
  "(?:skrev|skreiv|wrote)(?! (?:det|den|alt|dette|it|this|that|everything) (?:ned|opp|down))|mailet|e-?post\\p{L}*|mail|e-?mail(?:ed)?|sms",
);
const came = whole(
  "mott(?:att|ok)|svart?e?|bekreft\\p{L}*|kvitter\\p{L}*|(?:tok|tatt|tek)(?: \\p{L}+)? i ?mot|received|answered|confirmed|replied|took it in|snakk\\p{L}*|spoke|ringt?e",
);

const firstOf = (words: string, of: readonly RegExp[]): string | null =>
  of.map((each) => each.exec(words)?.[0] ?? null).find((found) => found !== null) ?? null;

function faultIn(words: string): string | null {
  const never = [notReached, stillToDo, bySomeoneElse, sentBack];
  return firstOf(words, [
    ...never,
    ...(isTakenIn(words) ? [] : [no, byThem]),
    ...(service.test(words) ? [] : [helpline]),
    ...(came.test(words) ? [] : [sent]),
  ]);
}

/**
 * The first words by which it was not child welfare that was told, nobody was reached, or it is still to be done, so that they can be
 * quoted; null where none say so, though it may not be said either.
 */
export const notToldIn = (words: string | null): string | null =>
  faultIn((words ?? "").normalize("NFC"))
    ?.replace(/^\P{L}+/u, "")
    .trim() ?? null;

const namesThem = (words: string): boolean =>
  toldThem.test(words) || (watch.test(words) && !otherWatch.test(words));

/**
 * Whether it is to be said who was told: that child welfare was notified opens a journey of a child and ends what cannot wait, so it
 * stands with who it was, and not with words of somebody else, or that say that nobody was reached or that it is still to be done.
 */
export const mustSayWhoWasTold = (step: string | null, words: string | null): boolean =>
  step === "notify-child-welfare" && !saysTold((words ?? "").normalize("NFC"));

const saysTold = (words: string): boolean =>
  /\p{L}{2}\P{L}+\p{L}{2}/u.test(words) && namesThem(words) && faultIn(words) === null;

/** Whether it is to be answered that child welfare itself has taken it in: only that is done. */
export const mustBeReached = (step: string | null, reached: Reached | null): boolean =>
  step === "notify-child-welfare" && reached !== "received";
