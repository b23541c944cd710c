import { oneOf } from "../base/one-of.ts";
import { foundWork, kinBy } from "./by-others.ts";

// Whom “he”, “she” and “they” are, where a sentence only tells by that who lent the money, found the work or works for whoever did: in
// Norwegian of either kind and in English.

const me = "(?:meg|oss|henne|me|us|her)";
const few = "(?: \\p{L}+){0,2}?";
const bindingMen =
  "(?:han|ham|de|dei|dem|him|them|those|that|the|\\p{L}*sjef|agent|boss|mann|men|folk)";
/** What binds to whoever does it. */
const binds = oneOf(
  foundWork,
  `lån(?:te|t|er)${few} ${me}|lent ${me}|send(?:te|t) ${me}|sent ${me}|(?:tok|brakte|fikk|took|brought) ${me}(?: \\p{L}+)? (?:hit|here|til norge|to norway)`,
  "vil ha(?: \\p{L}+){0,2} (?:tilbake|igjen|att)|wants?(?: \\p{L}+){0,2} back",
  "(?:får|tar|tek|gets|takes)(?: \\p{L}+){0,2} (?:prosent\\p{L}*|provisjon\\p{L}*|andel\\p{L}*|percent\\p{L}*|commission|cut|share)",
  `(?:kjør|køyr|jobb|arbeid)\\p{L}* (?:for|med) ${bindingMen}|(?:works?|drives?|drove|worked) (?:for|with) ${bindingMen}`,
);
const bindsTo = oneOf(
  `(?:skyld|skuld)\\p{L}*${few}(?: til)?`,
  `lån(?:te|t)${few} (?:av|fra|frå)|fikk${few} (?:peng\\p{L}*|jobb\\p{L}*|arbeid\\p{L}*) (?:av|fra|frå)`,
  "owe[sd]?(?: (?:money|\\d+|\\p{L}+) to)?|borrowed(?: \\p{L}+){0,2} from|got (?:money|the job|this job) from",
);
/** Each by whom it is of. */
const toldBy = (subject: string, object: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:(?<=(?:det|it) (?:er|var|is|was) )(?:${subject})(?: (?:som|who|that))?|(?:${subject}))(?: (?:har|hadde|has|had|også|also|fortsatt|still|selv)){0,3} ${binds}|${bindsTo} (?:${object})(?! (?:som|who|that)))(?!\\p{L})`,
    "iu",
  );
const ofHim = toldBy("han|he", "han|ham|him");
const ofHer = toldBy("hun|ho|she", "hun|henne|ho|her");
const ofThem = toldBy("de|dei|they", "dem|dei|them");

/** Begins with somebody who was told of before. */
const goesOn =
  /^\P{L}*(?:(?:det|it) (?:er|var|is|was) )?(?:han|hun|ho|de|dei|he|she|they)(?!\p{L})/iu;
const women = new RegExp(`(?<!\\p{L})(?:${kinBy.she})(?!\\p{L})`, "giu");
const men = new RegExp(`(?<!\\p{L})(?:${kinBy.he})(?!\\p{L})`, "giu");

/** The sentences just before one, back to where somebody is named who is “he”, “she” or “they” in it. */
function before(sentences: readonly string[], at: number): string {
  const from = sentences.slice(0, at).findLastIndex((each) => !goesOn.test(each));
  return from === -1 ? "" : sentences.slice(from, at).join(" ");
}

/**
 * A sentence of several, with those before it that name whoever it tells of by “he”, “she” or “they” as who lent the money or found the
 * work; by itself where it tells of nobody so. A man is not taken for “her”, nor a woman for “him”.
 */
export function withNamed(sentences: readonly string[], at: number): string {
  const said = sentences[at] ?? "";
  const others = [
    ...(ofHim.test(said) ? [before(sentences, at).replaceAll(women, "")] : []),
    ...(ofHer.test(said) ? [before(sentences, at).replaceAll(men, "")] : []),
    ...(ofThem.test(said) ? [before(sentences, at)] : []),
  ];
  return [...others, said].join(" ");
}
