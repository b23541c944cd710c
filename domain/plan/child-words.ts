import { oneOf } from "../base/one-of.ts";

// That somebody is a child, by the word for one or by an age below eighteen, in Norwegian of either kind and in English.

/** The person's own children, as they are told of. */
export const ownChild = new RegExp(
  `(?<!\\p{L})${oneOf(
    "barn(?:a|et)? (?:min|mi|mitt|mine|våre|vårt|hennes|sine|sitt)",
    "sønn\\p{L}*|datter\\p{L}*|dotter\\p{L}*|døtr\\p{L}*",
    "tvilling\\p{L}*|baby\\p{L}*|spedbarn\\p{L}*",
    "ung(?:en|ene|ane|ar) (?:min|mine|hennes|sine)",
    "gutten (?:min|hennes)|jenta (?:mi|hennes)",
    "(?:my|our|her|his) (?:\\p{L}+ )?(?:sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|boys?|girls?|twins)",
  )}(?!\\p{L})`,
  "iu",
);
/** How old a child is, in words; “to” and “en” are too often other words. */
export const ageInWords = `(?<!(?:twenty|thirty|fou?rty|tjue|tretti)[- ])${oneOf(
  "tre|fire|fem|seks|sju|syv|åtte|ni|ti",
  "elleve|tolv|tretten|fjorten|femten|seksten|sytten",
  "three|four|five|six|seven|eight|nine|ten",
  "eleven|twelve|(?:thir|four|fif|six|seven)teen",
)}`;
const ageInFigures = "(?:[1-9]|1[0-7])";
/** A child who is somebody's. */
export const aChildOf =
  "(?:sønn|son|datter|dotter|døtr|gutt|gut|jent|barn|ung|child|kid|daughter|boy|girl)\\p{L}*";

/** What is told next of somebody whose age was told. */
const goesOn =
  "(?:reis|følg|bli|vent|møt|travel|meet|wait)\\p{L}*|og|and|hjem|heim|home|med|with|som|who";
const months = "jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[sc]";
const nothingMore = `(?=${["$|[,;!?]", `\\.(?! ?(?:${months}))`, ` (?:${goesOn})(?!\\p{L})`].join(
  "|",
)})`;
/** Somebody's age in words of a journey, and not a day, a time or how long something takes; or a baby. */
const childInFigures = new RegExp(
  [
    `(?<!\\p{L})${oneOf(
      `(?:på|er|is|aged|of) ${ageInFigures}(?![.:]\\d|\\d)(?: ?(?:år\\p{L}*|years?(?: old)?))?${nothingMore}`,
      oneOf(
        "\\p{Nd}{1,2}[- ]?åring\\p{L}*",
        `(?<!\\d)${ageInFigures}(?:[- ]years?[- ]olds?| år gam[ma][ea]l)`,
        "baby(?:en)?|spedbarn\\p{L}*",
      ),
    )}(?!\\p{L})`,
    `\\(${ageInFigures}(?: år| years?)?\\)`,
    // “Med Lukas 9,” and not a bus, a flight or a gate.
    `(?<!\\p{L})(?:med|og|with|and) (?!\\p{L}*(?:bus|air|fly|tog|lin[ej]|spor|gate|terminal))(?-i:\\p{Lu}\\p{Ll}+) ${ageInFigures}(?=[,;!?]|\\.?$| (?:og|and)(?!\\p{L}))`,
    `(?<!\\d)${ageInFigures} (?:og|and) ${ageInFigures} (?:år|years)`,
    `\\p{L}, ${ageInFigures}(?: år| years)?(?=[,;!?]|\\.?$|\\.(?! ?\\p{L}{3}))`,
  ].join("|"),
  "iu",
);
/** “Vi er fem”, “klokken er ti” and “på fem år” are no age. */
const noAge = "(?<!(?<!\\p{L})(?:vi|we|det|it|one|klokk[ae]n?|flyet|toget|bussen|time|flight) )";
const years = "(?: år| years(?: old)?)?";
const childInLetters = new RegExp(
  [
    `(?<!\\p{L})${oneOf(
      `(?:på|${noAge}(?:er|is|aged|of)) ${ageInWords}(?:(?<!på \\p{L}+) år| år gam[ma][ea]l| years? old)?(?=$|[.,;!?]| (?:${goesOn}|fra|frå|from)(?!\\p{L}))`,
      `${ageInWords}(?:[- ]?åring\\p{L}*|[- ]years?[- ]olds?| år gam[ma][ea]l)(?!\\p{L})`,
      `(?<=, )${ageInWords}${years}(?=[.,;!?]|$)`,
    )}`,
    `\\(${ageInWords}${years}\\)`,
  ].join("|"),
  "iu",
);
/** Whether an age below eighteen is told. */
export const isAgeTold = (said: string): boolean =>
  childInFigures.test(said) || childInLetters.test(said);

/** Told to be grown up. */
const grownUp =
  "(?: (?!og|and)\\p{L}+){0,3},? \\(?(?:1[89]|[2-9]\\d|atten|nitten|tjue\\p{L}*|tretti\\p{L}*|eighteen|nineteen|twenty|thirty)(?![\\d:]|\\. ?\\p{L})";
/** A child by the word for one, unless told to be grown up. */
export const aChild = `(?:${oneOf(
  "(?:nabo|barne|sped|små|foster|tante|venne)?(?<!redd |save the )barn(?:et|a|e)?|borna",
  "(?<=(?<!\\p{L})(?:en|ein) )unge|ung(?:en|ene|ane|ar|er)",
  "(?:nabo|små|minste|eldste)?(?:gutt(?:en)?|gut(?:en)?|jent[ea])",
  "(?:gutt?ane|guttene|jentene) mine",
  "(?<=(?<!\\p{L})(?:to|tre|two|three) )(?:gutter|gutar|jenter|boys|girls)",
  "(?<=(?<![\\p{L}\\d])(?:\\d|to|tre|two|three) )små|små(?= ?(?:$|[.,;!?]))|ungdom(?:men|mer)?|tenåring\\p{L}*",
  "sønn\\p{L}*|sonen?|datter|dattera|datteren|dotter|dottera|døtre\\p{L}*|tvillin?g\\p{L}*",
  "(?:grand)?(?<!save the )child(?:ren)?(?! welfare| protection| care)|kids?|boy|girl",
  "(?:my|our|her|his) (?:boys|girls)",
  "sons?|daughters?|teen(?:ager)?s?|toddlers?|twins",
)}(?!\\p{L})(?!${grownUp}))`;
