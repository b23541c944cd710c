/** Whether the child welfare service itself has taken in what it was told, as whoever writes it answers. */
export const reachedWays = ["received", "not-yet"] as const;
export type Reached = (typeof reachedWays)[number];

const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** That it was child welfare, or that it was taken in. */
const toldThem = whole(
  "barnevern\\p{L}*|child (?:welfare|protection)|bufetat|(?:tok|tatt|tek|teke)(?: \\p{L}+)? i ?mot|mott(?:att|ok)|took it in|received",
);
const employer =
  "(?:\\p{L}*sjef(?:en)?|(?:the |my )?boss|arbeidsgiver(?:en)?|arbeidsgivar(?:en)?|(?:the |my )?employer)(?: min)?";
const childWelfare = "(?:til |with )?(?:the )?(?:barnevern\\p{L}*|child (?:welfare|protection))";
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
const someoneElse =
  "(?:politi\\p{L}*|helse\\p{L}*|lege\\p{L}*|lærer\\p{L}*|skolen|koll?eg\\p{L}*|vakta|noen|nokon|police|nurse|doctor|teacher|school|colleague|somebody|someone|(?!(?:jeg|eg|vi|i|we|hun|ho|han|de|dei|she|he|they|har|have|og|and|så|nå|no)(?!\\p{L}))(?-i:\\p{Lu})\\p{Ll}+)";
const they = "(?:hun|ho|han|de|dei|she|he|they)";
const did = `(?:min |vår |har |hadde |has |had |have )*${told} ${childWelfare}`;
/** Somebody else's word for it: that they told child welfare, or tell it. */
const bySomeoneElse = whole(
  `${someoneElse} ${did}`,
  `(?:sa|sier|seier|says?|said) (?:at |that )?${they} ${did}`,
);
/** The same of “they”, who are child welfare's own once it was taken in: whoever is on watch passes it on. */
const byThem = whole(`${they} ${did}`);
/** That they are to be called again, put it away, or take the person for a grown-up, also where they took it in. */
const sentBack = whole(
  "(?:vi|jeg|eg|we|i) (?:må|skal|bør|kan|must|should|can|have to|need to) (?:\\p{L}+ )?(?:ringe?|melde|prøve|kontakte|skrive|komme|call|try|write|come) (?:\\p{L}+ )?(?:igjen|på nytt|tilbake|senere|seinare|again|back|later)",
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
const service = whole(childWelfare);
const isHelplineAlone = (words: string): boolean => helpline.test(words) && !service.test(words);

/** The same where a clause begins with it, and says of nobody else that they will. */
const stillToDo =
  /(?:^|[.,;:!?])\P{L}*(?:jeg |vi |eg |i |we )?(?:skal|må|vil|burde|bør|will|must|should|going to) (?:ringe|melde|si|prøve|gjøre|call|ring|notify|tell|try)(?!\p{L})/iu;

/**
 * Whether it is to be said who was told: that child welfare was notified opens a journey of a child and ends what cannot wait, so it
 * stands with who it was, and not with words of somebody else, or that say that nobody was reached or that it is still to be done.
 */
export const mustSayWhoWasTold = (step: string | null, words: string | null): boolean =>
  step === "notify-child-welfare" && !saysTold((words ?? "").normalize("NFC"));

const saysTold = (words: string): boolean =>
  /\p{L}{2}\P{L}+\p{L}{2}/u.test(words) &&
  toldThem.test(words) &&
  ![notReached, stillToDo, bySomeoneElse, sentBack].some((each) => each.test(words)) &&
  (isTakenIn(words) || ![no, byThem].some((each) => each.test(words))) &&
  !isHelplineAlone(words) &&
  (!sent.test(words) || came.test(words));

/** Sent, and nothing that says that it came. */
const sent = whole(
  "send(?:t|te|er)?|skrev|skreiv|mailet|e-?post\\p{L}*|mail|e-?mail(?:ed)?|wrote|sms",
);
const came = whole(
  "mott(?:att|ok)|svart?e?|bekreft\\p{L}*|kvitter\\p{L}*|(?:tok|tatt|tek)(?: \\p{L}+)? i ?mot|received|answered|confirmed|replied|took it in|snakk\\p{L}*|spoke|ringt?e",
);

/** Whether it is to be answered that child welfare itself has taken it in: only that is done. */
export const mustBeReached = (step: string | null, reached: Reached | null): boolean =>
  step === "notify-child-welfare" && reached !== "received";
