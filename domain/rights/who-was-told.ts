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
  "ikke|ikkje|not|\\p{L}+n['’]t|kontakte (?:\\p{L}+ )?selv",
  "nekt\\p{L}*|sa nei|said no|avsl\\p{L}*|avvis\\p{L}*|refus\\p{L}*|declin\\p{L}*|opptatt|telefonsvarer\\p{L}*|stengt|prøv\\p{L}*",
  "no (?:answer|reply|one|need)|nobody|cannot|busy|voicemail|(?:is|was|are|were) closed|try\\p{L}*|tried",
  ...toCome,
);
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
  ![notReached, stillToDo].some((each) => each.test(words)) &&
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
