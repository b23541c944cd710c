/**
 * Words that tell whoever finds a paper of somebody's health, of body or mind, in Norwegian of either kind and in English, by their stems.
 * They are known by this list and not by what is meant: too much is left out rather than too little, since it can be chosen.
 */
const health = new RegExp(
  [
    // With child.
    "gravid|svanger|abort|jordmor|fød(?:sel(?!s(?:dag|num|nr|attest|dato|år))|e(?!by|land|dag|st))|ultralyd|prevensjon|spiral(?!b|trapp)|gyna?e[kc]olog|menstru|pregnan|midwife|miscarr|contracep|ultrasound",
    "(?<!\\p{L})vent(?:e|er|ar|et|a) barn(?!\\p{L})|expecting(?=$|[.,;!?]| (?:a |her )?(?:baby|child|twins)| in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|baby (?:is |was )?due",
    // Those who treat, and where.
    "(?<!\\p{L})(?:fast|tann|over|barne|øye|auge|øre|hud|kvinne)?leg(?:e(?:n|ne|r|time\\p{L}*|vakt\\p{L}*|kontor\\p{L}*|hjelp)?|ar)(?!\\p{L})|s[jy]ukehus|helse|poliklinikk|klinikk|psyk|psych|terap|fysio|ambulans|lækj[ae]r|(?<!\\p{L})do[kc]t[eo]r",
    "(?<!\\p{L})(?:dps|bup|adhd|std|sti test|physio\\p{L}*|dental|detox|avrus\\p{L}*|metadon\\p{L}*|methadone)(?!\\p{L})",
    "(?<!\\p{L})(?:doctors?|dentists?|nurses?|hospital\\p{L}*|clinic(?:s|al)?|emergency room|gp|health\\p{L}*|therap\\p{L}*|counsell?ing)(?!\\p{L})",
    // What ails, and what is taken for it.
    "sy[kj]u?dom|(?<!\\p{L})s(?:yk|juk)(?:e|t|e?meld\\p{L}*|e?pleie?\\p{L}*)?(?!\\p{L})|diagnos|smitt|hiv(?!\\p{L})|aids|hepatitt|tuberk|klamydia|diabet|epilep|astma|kreft(?!er|ene)|allerg|feber",
    "medisin|tablett|resept|vaksin|blodprøv|operasj|(?<!sa[kg]s|søknads|klage)behandling(?!stid| av (?:søk|sak|klag))|skad(?!\\p{L}*(?:melding|fri|dyr)|(?:e|er|en|ene|ane) på (?:dør|møb|vegg|vind[ua]|bil(?:en)?(?!\\p{L})|g[ou]lv)|(?:et|a|de) (?:dør|møb|vegg|vind[ua]|bil(?:en)?(?!\\p{L})|g[ou]lv))[eda]|sår(?!\\p{L})|bl[øe]d|smert|vondt|brukket|(?<!\\p{L})(?:p-|sove)?pill(?:e|a|en|er|ar|ene|ane)(?!\\p{L})|brot(?:e|en)? (?:arm|be[ie]n|hand)",
    "(?<!\\p{L})(?:ill(?:ness)?|sick\\p{L}*|disease\\p{L}*|infect\\p{L}*|medic\\p{L}*|pills?|sleeping tablets?|blood tests?|prescri\\p{L}*|vaccin\\p{L}*|surger\\p{L}*|wounds?|injur\\p{L}*|bleed\\p{L}*|pains?|painful|hurts?|cancer|fever|asthma)(?!\\p{L})",
    // Of mind, and what is done to oneself.
    "selvmord|sjølvmord|selvskad|sjølvskad|(?<!\\p{L})(?:vil|ønsker|orker|orkar) (?:(?:ikke|ikkje) (?:å )?leve?|(?:å )?døy?)(?!\\p{L})|(?<!\\p{L})(?:kutt|skjær|skar)\\p{L}* seg(?! (?:av|ut|inn))|høy?r\\p{L}* (?:stemm|røyst)|depre[sr]|angst|panikk|mareritt|traum|ptsd|søvn(?:løs|prob|vans)|suicid|self-harm|(?:want|wish)\\p{L}* to die|not want to live(?! (?:there|here|with|in|at|alone))|(?:cut|kill|hurt|harm)\\p{L}* (?:him|her|my|them)sel|hear\\p{L}* voices|anxi|panic|nightmare|insomni",
    "(?<!\\p{L})rus(?:en|middel\\p{L}*|problem\\p{L}*|et|avheng\\p{L}*)?(?!\\p{L})|narko|avhengig av (?:alk|rus|stoff|tabl|medis|pill|hero|koka|hasj|opi)|avhengigh|drikkeprob|addict|drug (?:use|problem)|alcohol(?!-free)|alkohol(?!fri)",
    "voldt(?:ekt|att|eke)|overgrep|(?<!\\p{L})rape[ds]?(?!\\p{L})|sexual(?:ly)? (?:assault|abuse)",
  ].join("|"),
  "iu",
);

/** Whether words tell of health. */
export const speaksOfHealth = (text: string): boolean => health.test(text.replaceAll(/\s+/g, " "));

/** An illness that one may be tested for without having it: “hiv”, and not “tbc-kontroll” or “teste seg for hiv”. */
const infection = "(?:hiv|aids|tbc?)";
const tested = `(?<!\\p{L})(?:test|prøv|sjekk|undersøk|kontroll|check|screen)\\p{L}*(?: (?:seg|meg|henne|ham|dem|her|him|them|(?:him|her|my)self|negativ\\p{L}*))? (?:for|mot) (?:(?:hiv|aids|tbc?),? (?:og|eller|and|or) )?`;
/** A diagnosis by its name, and not what somebody sees of it, as that one does not sleep. */
const diagnosis = new RegExp(
  [
    `(?<!\\p{L})${infection}[^\\p{L}\\d]{1,2}positiv`,
    `(?<!\\p{L}|${tested})${infection}(?!\\p{L}|[ -]?(?:kontroll|test|prøve|undersøk|screening|check|foren|clinic|klinikk))`,
    "(?<!\\p{L})(?:ptsd|adhd|ocd|psykotiske?|psychotic)(?!\\p{L})|depresjon|depression|angstlid|anxiety disorder|psykose|psychos[ie]s",
    "schi[sz]o|bipolar|borderline|personlighetsforstyr|personality disorder|autis(?!\\p{L}*(?:foren|organis))",
    "utviklingshem|intellectual(?:ly)? disab|demens|(?<!\\p{L})(?:demente?|dementia|traumati(?:ser[te]\\p{L}*|[sz]ed))(?!\\p{L})",
    "spiseforstyr|eating disorder|anore[kx]i|bulimi|epileps|diabetes|hepatit|tuberkul|tubercul|(?<!\\p{L})kreft(?!er|ene)|(?<!\\p{L})cancer(?!\\p{L})",
  ].join("|"),
  "iu",
);

/** Whether words name a diagnosis: that is said by a professional who has looked, or by the person of themselves. */
export const namesDiagnosis = (text: string): boolean => diagnosis.test(text);
