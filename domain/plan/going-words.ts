/** Known all over, and named by no list: older names, parts of states, and what a list words in another way. */
const otherNames =
  "bosnia|burma|congo|czech republic|emirat\\p{L}*|england|skottland|scotland|wales|(?:h|k)viterussland|holland|hong ?kong|ivory coast|kongo|korea|kurdistan|makedonia|macedonia|palestin\\p{L}*|tsjetsjenia|turkey|usa";

/** Where the person is, what no country is, and what is another word too (“man”, “jersey”). */
const noCountry = new Set("BV EU EZ IM JE NO QO SJ UN XA XB ZZ".split(" "));

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The countries by their names in Norwegian of either kind and in English, but for Norway. */
function countryNames(): readonly string[] {
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const names = ["nb", "nn", "en"].flatMap((language) => {
    const of = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    return codes.filter((code) => !noCountry.has(code)).map((code) => of.of(code));
  });
  const plain = names.map((name) => name?.replace(/ \(.*| SAR .*/u, "").replaceAll(".", "\\."));
  return [...new Set(plain.filter((name) => name !== undefined))];
}

/** Towns that clocks are named after, and others that many come from or are written otherwise in Norwegian. */
function townNames(): readonly string[] {
  const zones = Intl.supportedValuesOf("timeZone").filter((zone) =>
    /^(?:Africa|Asia|Europe)\/(?!Oslo|Jersey|Isle)[^/]+$/u.test(zone),
  );
  const more =
    "addis abeba|aten|beograd|benin city|bra[sșş]ov|brussel|bucure[sșş]ti|bukarest|burgas|cebu|cluj|craiova|constan[tțţ]a|daugavpils|gda[nń]sk|hanoi|ho chi minh|ia[sșş]i|kairo|kaunas|kharkiv|kiev|klaip[eė]da|krak[oó]w|kyiv|køben?havn|katowice|liepaja|lisboa|lublin|lviv|[lł][oó]d[zź]|moskva|odes+a|palanga|panev[eė][zž]ys|pattaya|pleven|plovdiv|pozna[nń]|praha|roma|ruse|[sš]iauliai|sliven|szczecin|timi[sșş]oara|tirana|varna|warszawa|wien|wroc[lł]aw";
  return [...zones.map((zone) => zone.replace(/.*\//u, "").replaceAll("_", " ")), more];
}

const country = `(?:${[...countryNames(), otherNames].join("|")})`;
const town = `(?:${townNames().join("|")})`;
const abroad = new RegExp(
  [
    `(?<!\\p{L})${country}s?(?!\\p{L})`,
    `(?<!\\p{L})(?:til|to|for) ${town}(?!\\p{L})`,
    "(?<!\\p{L})(?:nytt|nye|fornye|new|renew) (?:the |my |his |her )?pass(?:et|ports?)?(?!\\p{L})",
  ].join("|"),
  "iu",
);

/** Where somebody goes day by day: a ticket or a bus there is of no journey home. */
const daily =
  "(?! (?:\\p{L}+ )?(?:til|for|to|på) (?:the |her |his |my |norsk)?(?:(?:kurs|norskkurs|introduksjon|skole|skule|språk|jobb|arbeid|praksis|lege|tannlege|kino|konsert|fotball|teater|museum|sv[øo]mm|bibliotek|sentrum|butikk|krisesent|advokat|politi|sykehus|sjukehus|trening|aktivitet|course|class|school|work|doctor|dentist|clinic|hospital|lawyer|police|appointment|meeting|cinema|concert|library|norwegian)\\p{L}*|(?:byen|kamp(?:en)?|time[nr]?|nav|dps|bup|job|movies?|match|gym)(?!\\p{L})))";
const person =
  "(?:ham|han|henne|ho|dem|dei|meg|oss|him|her|them|me|us|personen|klienten|the (?:person|client)|(?!(?:Nav|NAV|IOM|UDI)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+))";
const take =
  "(?:ta|tar|(?:kjør|køyr|følg|sett|send|skyss|bring|driv|drov|tak|took|put|see|accompan|escort)\\p{L}*)";
const vehicle =
  "(?:(?:mini)?buss(?:en)?|toget?|båten?|flyet|ferj[ea]|ferg[ea]|(?:mini)?bus|coach|train|boat|plane|ferry|van)(?!\\p{L}| (?:stop|card|pass))";

/** Words of a journey home, in Norwegian of either kind and in English. Too much is left out rather than too little: it can be chosen. */
const journey = new RegExp(
  [
    "reis[ea]|utsend|deport|konsul|consul|nødpass|repatri|airport|emergency passport",
    "(?<!\\p{L})(iom|heim(?!el)|hjem(?!mel)|retur|fly(?!t)|ferj[ea]|ferg[ea]|ambassad)",
    "(?<!\\p{L})(home(?!less)|journey|travel|return|flight|plane(?!t)|ferry|embass|departure)",
    // A ticket, but to where somebody goes day by day; the places that planes, buses and ferries abroad leave from.
    `(?<!\\p{L})(?:(?:(?:buss|tog|båt|ferje|ferge|utenlands|enkelt|enveis)?billett(?:en|er|ene|ar|ane)?|tickets?)(?!\\p{L})${daily}|billett(?!(?:en|er|ene|ar|ane)?(?!\\p{L})))`,
    "(?<!\\p{L})(?:gardermoen|flesland|værnes|lufthamn|torp lufthavn|svinesund|lufthavn)|(?<!\\p{L})(?:til|to|fra|frå|from|på|at) (?:torp|sola|rygge)(?!\\p{L})|(?<!\\p{L})(?:over |til |across |to )(?:the )?(?:grens[ea]n?|border)(?!\\p{L})",
    `(?<!\\p{L})${take} ${person} (?:\\p{L}+ ){0,3}(?:på|med|til|av gårde med|onto|on|to|by) (?:the |første |neste )?${vehicle}${daily}`,
    `(?:billett\\p{L}*|tickets?) (?:\\p{L}+ ){0,4}(?:til|i|to|in|for) (?:${country}|${town})(?!\\p{L})`,
    `(?<!\\p{L})${take} ${person} (?:\\p{L}+ ){0,3}(?:til|to|for) (?:${country}|${town})(?![\\p{L}-])`,
    `(?<!\\p{L})${vehicle} (?:\\p{L}+ ){0,2}(?:til|to|for) (?:${country}|${town})(?![\\p{L}-])`,
    "(?<!\\p{L})((dra|dreg|drar|vend|fare|flytt|sendes|sendt)\\p{L}* (\\p{L}+ )?(tilbake|attende)|(go|goes|going|went|sent|move|moving) (\\p{L}+ )?back)",
    // Back to work, or to an office here, is no journey.
    "(?<!\\p{L})(vil|ønsk\\p{L}*|ynskj\\p{L}*)( (gjerne|helst|snart|nå|no|ikke|ikkje))? (tilbake|attende)(?! (til|på|i) (arbeid|dps|jobb|kurs|leg|nav|rom|skol|skul|studi))",
    `(?<!\\p{L})(back to|(leave|leaves|leaving|left) for) ${country}(?!\\p{L})`,
    "(?<!\\p{L})(forlat|forlot|ut av|leave|leaving|left) ?\\p{L}* (landet|norge|noreg|the country|norway)",
  ].join("|"),
  "iu",
);

/** Of whoever comes here. */
const toHere = /(?<!\p{L})(?:\p{L}*billett\p{L}* hit|tickets? here)(?!\p{L})/giu;

const lineOf = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ");

/** Whether words are plainly of a journey home. */
export const speaksOfGoing = (text: string): boolean =>
  journey.test(lineOf(text).replaceAll(toHere, ""));

/** Whether words name another country, a town abroad as where something goes, or a new passport: whoever finds a paper may think of a journey. */
export const speaksOfAbroad = (text: string): boolean => abroad.test(lineOf(text));
