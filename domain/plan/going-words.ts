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
const abroad = new RegExp(
  [
    `(?<!\\p{L})${country}s?(?!\\p{L})`,
    `(?<!\\p{L})(?:til|to|for) (?:${townNames().join("|")})(?!\\p{L})`,
    "(?<!\\p{L})(?:nytt|nye|fornye|new|renew) (?:the |my |his |her )?pass(?:et|ports?)?(?!\\p{L})",
  ].join("|"),
  "iu",
);

/** Words of a journey home, in Norwegian of either kind and in English. Too much is left out rather than too little: it can be chosen. */
const journey = new RegExp(
  [
    "reis[ea]|utsend|deport|konsul|consul|nødpass|repatri|airport|emergency passport",
    "(?<!\\p{L})(iom|heim(?!el)|hjem(?!mel)|retur|fly(?!t)|ferje|ferge|billett|ambassad)",
    "(?<!\\p{L})(home(?!less)|journey|travel|return|flight|plane(?!t)|ferry|ticket|embass|departure)",
    "(?<!\\p{L})((dra|dreg|drar|vend|fare|flytt|sendes|sendt)\\p{L}* (\\p{L}+ )?(tilbake|attende)|(go|goes|going|went|sent|move|moving) (\\p{L}+ )?back)",
    // Back to work, or to an office here, is no journey.
    "(?<!\\p{L})(vil|ønsk\\p{L}*|ynskj\\p{L}*)( (gjerne|helst|snart|nå|no|ikke|ikkje))? (tilbake|attende)(?! (til|på|i) (arbeid|dps|jobb|kurs|leg|nav|rom|skol|skul|studi))",
    `(?<!\\p{L})(back to|(leave|leaves|leaving|left) for) ${country}(?!\\p{L})`,
    "(?<!\\p{L})(forlat|forlot|ut av|leave|leaving|left) ?\\p{L}* (landet|norge|noreg|the country|norway)",
  ].join("|"),
  "iu",
);

const lineOf = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ");

/** Whether words are plainly of a journey home. */
export const speaksOfGoing = (text: string): boolean => journey.test(lineOf(text));

/** Whether words name another country, a town abroad as where something goes, or a new passport: whoever finds a paper may think of a journey. */
export const speaksOfAbroad = (text: string): boolean => abroad.test(lineOf(text));
