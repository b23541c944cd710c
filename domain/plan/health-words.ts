/**
 * Words that tell whoever finds a paper of somebody's health, of body or mind, in Norwegian of either kind and in English, by their stems.
 * They are known by this list and not by what is meant: too much is left out rather than too little, since it can be chosen.
 */
const health = new RegExp(
  [
    // With child.
    "gravid|svanger|abort|jordmor|fød(?:sel|e(?!by|land|dag|st))|ultralyd|prevensjon|spiral|pregnan|midwife|miscarr|contracep|ultrasound",
    // Those who treat, and where.
    "(?<!\\p{L})(?:fast|tann|over|barne)?leg(?:e(?:n|ne|r|time\\p{L}*|vakt\\p{L}*|kontor\\p{L}*|hjelp)?|ar)(?!\\p{L})|s[jy]ukehus|helse|poliklinikk|psyk|terap|fysio|ambulans",
    "(?<!\\p{L})(?:doctors?|dentists?|nurses?|hospital\\p{L}*|clinic(?:s|al)?|emergency room|gp|health\\p{L}*|therap\\p{L}*|counsell?ing)(?!\\p{L})",
    // What ails, and what is taken for it.
    "sy[kj]u?dom|(?<!\\p{L})s(?:yk|juk)(?:e|t|emeld\\p{L}*)?(?!\\p{L})|diagnos|smitt|hiv(?!\\p{L})|aids|hepatitt|tuberk|klamydia|diabet|epileps|astma|kreft|allerg|feber",
    "medisin|tablett|resept|vaksin|blodprøv|operasj|behandling(?!stid)|skad(?:e|et|d|er)(?!s?(?:melding|fri))|sår(?!\\p{L})|bl[øe]d|smert|vondt|brukket|brot(?:e|en)? (?:arm|be[ie]n|hand)",
    "(?<!\\p{L})(?:ill(?:ness)?|sick\\p{L}*|disease\\p{L}*|infect\\p{L}*|medic\\p{L}*|pills?|prescri\\p{L}*|vaccin\\p{L}*|surger\\p{L}*|wounds?|injur\\p{L}*|bleed\\p{L}*|pains?|painful|hurts?|cancer|fever|asthma)(?!\\p{L})",
    // Of mind, and what is done to oneself.
    "selvmord|sjølvmord|selvskad|sjølvskad|depre[sr]|angst|panikk|mareritt|traum|ptsd|søvn(?:løs|prob|vans)|suicid|self-harm|anxi|panic|nightmare|insomni",
    "(?<!\\p{L})rus(?:en|middel\\p{L}*|problem\\p{L}*|et)?(?!\\p{L})|narko|avhengig av|drikkeprob|addict|drug (?:use|problem)|alcohol",
    "voldt(?:ekt|att|eke)|overgrep|(?<!\\p{L})rape[ds]?(?!\\p{L})|sexual(?:ly)? (?:assault|abuse)",
  ].join("|"),
  "iu",
);

/** Whether words tell of health. */
export const speaksOfHealth = (text: string): boolean => health.test(text.replaceAll(/\s+/g, " "));
