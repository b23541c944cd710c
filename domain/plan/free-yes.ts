// What a yes to going home says when it is no free one: in Norwegian of either kind and in English.

/** Is not said by whoever says it of themselves, with or without “I”. */
const notSelf =
  "(?<!(^|[.!?,;:]) ?)(?<!(?<!\\p{L})(jeg|eg|vi|i|we)( (har|selv|sjølv|gjerne|virkelig|absolutt|helst|også|óg|alltid|som|who|nå|no|alt|allerede|kun|bare|have|do|also|always|really|already|still|now|just))* )";

/** Whoever else may want it: as “he” and “they”, or as kin or whoever the work is for. */
const others =
  "(han|hun|ho|de|dei|(ekte)?mannen|eks(en|mannen)|kjæresten|\\p{L}*sjefen|agenten|madam\\p{L}*|familien|foreldrene|faren|moren|mora|broren|onkelen|svig(er|ar)\\p{L}*|he|she|they|(my |the )?(husband|ex|boyfriend|partner|boss|agent|family|parents|father|mother|brother|uncle))( (min|mi|mine))?";

/**
 * Words of something else than a free yes, in Norwegian of either kind and in English: a condition, a no or a doubt, no choice, being told
 * to, a fear, an afterwards. Too much is asked about rather than too little: the person can be asked again.
 */
const doubtful = new RegExp(
  `^\\P{L}*no(?!\\p{L})|(?<!\\p{L})(${[
    "når|hvis|viss|dersom|såfremt|såframt|så (snart|fort)(?! (som mulig|som råd|det går|det lar seg gjøre))|så lenge|ellers|elles|med mindre|forutsatt|føresett",
    "om (det|dei|de|han|ho|hun|hen|jeg|eg|noen|nokon)|om \\p{L}+ (min |mi |mitt )?(kan|vil|møter|får|blir|er|henter|betaler)",
    "if|when|once|as soon as(?! possible)|as long as|unless|provided|or else|otherwise",
    "(?<!(se|ser|look|looks|looking) )(etter|after)|etterpå|afterwards|(ikke|ikkje) før|not before|until",
    "(jeg|eg) (tror|trur)(?! på)|i think|passer? meg|passar meg|watch out|be careful",
    "nei|nope|men|but|kanskje|maybe|perhaps|(ikke|ikkje) sikker|usikker|not sure|unsure",
    "(?<!(de|dei|han|hun|ho|sjefen|agenten|rekruttereren|(?!(Jeg|Eg|Vi) )(?-i:\\p{Lu})\\p{L}+) )(vet|veit) (ikke|ikkje)|(?<!(they|he|she) )(do not|don['’]t|does not|doesn['’]t) know",
    "(aner|anar) (ikke|ikkje)|har (ikke|ikkje) fått vite|(have not|haven['’]t|has not|hasn['’]t) been told",
    "(vil|ønsker) (ikke|ikkje) (hjem|heim|reise|dra|tilbake)|(do not|don['’]t) want to (go|return|travel)",
    "(ikke|ikkje|ingen|inga|intet|no|not|don['’]t)( \\p{L}+){0,4} (valg?|choice)",
    // Somebody else wants or has decided it.
    `${notSelf}(vil|ønsker|ønskjer) (\\p{L}+ )?(det|dette|at (jeg|eg|vi) (\\p{L}+ )?(kommer|kjem|reiser|drar|dreg|flytter|vender|er hjemme)|(ha (meg|oss)|(meg|oss)) (hjem|heim|tilbake|attende))(?! (selv|sjølv))`,
    `${notSelf}wants? (\\p{L}+ )?(it|this|that|me (home|back|there))(?! (him|her)self)`,
    `${notSelf}(sier|seier|says?) (det|så|so|that)(?= ?($|[.,;!]))`,
    "det (vil|ønsker|ønskjer) (han|hun|ho|de|dei|(ekte)?mann|eks|kjærest|\\p{L}*sjef|agent|madam|famili|foreldr|faren|moren|mora|bror|onkel|svig)\\p{L}*(?! (selv|sjølv))",
    "(det|hva|what|that) (han|de|dei|he|they|mannen( min)?|familien( min)?|my husband|my family) (vil|ønsker|ønskjer|wants?)(?= ?($|[.,;!]))",
    `(det|hva|kva|som|slik|what|that|as|like) ${others} (har )?(vil|ønsker|ønskjer|sier|seier|sa|sagt|wants?|wishes|says?|said|asked)(?= ?($|[.,;!?])| (for|av) (me|us|meg|oss)(?!\\p{L}))`,
    `${notSelf}(sier|seier|sa|mener|meiner|synes|says?|said|thinks?)( at| that)? (det|it) (er|vil være|is|was|would be) (\\p{L}+ )?(best|bra|rett|riktig|rektig|lurt|lurest|klokt|klokest|på tide|better|good|right|time|wise)`,
    `${notSelf}(sier|seier|sa|mener|meiner|synes|says?|said|thinks?)( at| that)? (jeg|eg|vi|i|we) (\\p{L}+ )?(bør|burde|skal|skulle|should|ought)`,
    "(bedt|ba|bad|bede|beden|beder|ber|tigg\\p{L}*) (meg|oss)( om)?( å)? (kom|reis|dra|vend|flytt|hjem|heim|tilbake)\\p{L}*|(ask|begg?)(ed|s|ing)? (me|us) (to )?(please )?(come|go|return|travel|move|home|back)",
    `${notSelf}(har )?(bestem(mer|te|t)|decided?s?)(?! (meg|oss|seg))`,
    "(jeg|eg) må|må (jeg|eg|fordi)|at (jeg|eg) skal|(i|we) (have|need) to|have to because|must|wants? me to",
    "tving\\p{L}*|tvang|tvung\\p{L}*|press(et|a)|tru(er|et|a)|forc(e|es|ed|ing)|ma(de|kes?) me|told me to|threat\\p{L}*|lov(a|et|er)( (at|meg|meg at))?|promis(e|es|ed)",
    "redde?|engstelig|frykt\\p{L}*|tør (ikke|ikkje)|afraid|scared|frightened|fear\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** The first of those words; null where there are none. */
export const doubtfulIn = (line: string): string | null =>
  doubtful.exec(line)?.[0].replace(/^\P{L}+/u, "") ?? null;

/** The person's own, with whom a child is well: also where a sentence begins with them. */
const ownKin =
  "((beste|mor|far)?(mor|far|foreldr)(a|en|ene|e)?|mormor|farmor|morfar|farfar|mamma|pappa|s[øy]st(er|ra|eren|era|rene)|kon(a|e|en)|barna?|ungene|ungane|datter(a|en)?|dottera?|døtrene|sønn(en|ene)|son(en)?|(grand)?(mothers?|fathers?|parents)|grand(ma|pa)|mum|mom|dad|sisters?|wife|child(ren)?|kids?|daughters?|sons?)(?!\\p{L})";
/** Begins a sentence with a capital, and is nobody by name. */
const noName =
  "ja|yes|nei|no|jeg|eg|vi|we|mine?|vår|my|our|the|her|hun|ho|she|it|that|this|there|here|now|also|and|both|all|only|in|at|det|den|der|nå|no|også|og|både|bare|alle|ingen|hjemme|heime|heldigvis|i|på|for|men|so|så";

/** Whoever may hold a child against them: not a mother or a father of the person's own, nor “she”, who may be those. */
const holders = `(han|de|dei|(ekte)?mannen|eks(en|mannen)|kjæresten|samboeren|\\p{L}*sjefen|agenten|madam\\p{L}*|broren|onkelen|fetteren|tanten|tanta|svig(er|ar)\\p{L}*|svogeren|(?!${ownKin}|(${noName})(?!\\p{L}))(?-i:\\p{Lu})\\p{Ll}+|(?-i:My|Mine?|Vår) (?!${ownKin})\\p{L}+|he|they|(my |the )(husband|ex|boyfriend|partner|boss|agent|brother|uncle|aunt|cousin|in-laws))( (min|mi|mine))?`;
/** Not of whoever says “I”. */
const between = "( (?!(jeg|eg|vi|i|we)(?!\\p{L}))\\p{L}+){0,2}";
const theirChild =
  "((min|mitt|mine|vår|våre|my|our|the) )?(barn(a|et)?|ungen|ungene|ungane|datter(a|en)?|dotter(a)?|døtrene|sønn(en|ene)|son(en)?|jent(a|ene)|gutt(en|ene|ane)|tvilling\\p{L}*|baby(en)?|child(ren)?|kids?|daughters?|sons?|boys?|girls?)";
const keeps =
  "(har|hadde|held|holder|hold|tok|tek|tar|beholdt|beholder|gjemmer|passer på|passar på|ser etter|oppdrar|nekter (meg|oss)|has|have|hold|holds|keeps?|kept|takes?|took|looks? after|looking after|rais(es?|ing)|keeping|holding)";
/** What holds somebody elsewhere or drives them out: a child that another has, blows, and that they may not stay. */
export const notFree = new RegExp(
  `(?<!\\p{L})(${[
    `${holders}${between} ${keeps}(?: (?!(jeg|eg|vi|i|we)(?!\\p{L}))\\p{L}+){0,3} ${theirChild}`,
    `${theirChild}( (min|mi|mine))? (er|bor|bur|sitter|is|are|lives?|living|stays?)( \\p{L}+)? (hos|med|with|at) (ham|han|dem|dei|him|them|${holders}|far(en)? (sin|til|deres)|their (father|dad))`,
    "sl(å|ås|år|ått|o)(?! (meg|oss|seg) til ro(?!\\p{L}))|bank(e|es|er|et|a)( opp)?(?! på)|juling|mishandl\\p{L}*|vold\\p{L}*|vald|skad(e|er|et|a)|beat(s|en|ing)?|hits|hitting|(?<=(?<!\\p{L})(i|he|she|they|was|were|is|are|am|be|been|being|gets?|got|to|will|would|has|have|not|n['’]t|and|who) )hit(?! for(?!\\p{L}))|(?<!(kom|kommet|komme|kommer|reiste|dro|flyttet|sendt|sendte) (meg |oss )?)hit(?= (me|us|him|her|them|my|the|our|his|their)(?!\\p{L}))|hurt(s|ing)?|abus\\p{L}*|violen\\p{L}*|harm(ed|s|ing)?",
    "(får|kan|fekk|fikk) (\\p{L}+ )?(ikke|ikkje)( (lenger|lengre|lengar|lov å|lov til å))? (bo|bu|bli|være|vere|verte|sove|jobbe|arbeide)|(ikke|ikkje) (får|kan|fekk|fikk)( (lenger|lengre|lov å|lov til å))? (bo|bu|bli|være|vere|sove|jobbe|arbeide)",
    "(can(not|['’]t| not)|not (allowed|permitted)( to)?|may (not|no longer)|(do|did|does|will)( not|n['’]t) let me|won['’]t let me)( (any ?more|longer))? (stay|live|be|remain|sleep|work)",
    "(kast(et|a|er)|jag(et|a|er)|sparket|hiv(er|d)|setter|satt|thr(ow|ew|own)\\p{L}*|kick\\p{L}*) (\\p{L}+ )?(ut|out)|(må|skal|must) (\\p{L}+ )?(ut|out)(?= ?($|[.,;!?])| (av|of|innen|by)(?!\\p{L}))|evict\\p{L}*|utkast\\p{L}*",
    "(ingen|inga|(ikke|ikkje) (noe|noko|noen|nokon)|intet) (plass|sted|stad|rom|hus|bolig|steder)( lenger)? (å|til å) (bo|bu|være|vere|sove)|nowhere (left )?to (live|stay|sleep|go)|(no|not any) place to (live|stay|sleep|go)|hjemløs|heimlaus|homeless|(mister|mistet|mista|mist|los(e|es|ing|t)) (\\p{L}+ )?(rom|bolig|leilighet|plass|husrom|room|place|flat|home|house)\\p{L}*",
    "(beskytt\\p{L}*|verne|redde|berge|protect\\p{L}*|save|rescue) (\\p{L}+ ){0,2}(barn|ung|datt|dott|døtr|sønn|jent|gutt|mor|mamma|søster|bror|child|kid|daughter|son|girl|boy|mother|sister|brother)\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
