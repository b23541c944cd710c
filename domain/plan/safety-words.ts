import { rolesIn } from "./roles.ts";
import { helpers, helpersInEnglish, sendersIn } from "./senders.ts";
import { threatIn } from "./threat.ts";

/**
 * Words that tell whoever finds a paper of a threat, of a debt to somebody or of a passport that somebody holds, in Norwegian of either kind and
 * in English: whoever made the threat may be who finds it. They are known by lists and not by what is meant: too much is left out rather than
 * too little, since it can be chosen.
 */
const of = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

/** Somebody of whom no more is said: “she” is most often the person. */
const they = of("han|de|dei|he|they|mannen|noen|nokon|somebody|someone");
const isOfThem = (words: string): boolean =>
  they.test(words) || sendersIn(words) !== null || rolesIn(words).length > 0;

const papers =
  "(?:pass(?:et|ene|a)?(?! på)|passports?|id-?(?:kort|papir)\\p{L}*|legitimasjon\\p{L}*|bankkort\\p{L}*|(?:identity|id|bank) (?:cards?|papers))";
const papersOfThem =
  "(?:papir(?:ene|a)|dokument(?:ene|a)|mobilen|telefonen|papers|documents|phone)";
const whose = "(?:hennes|hans|mitt|vårt|deres|her|his|my|our|their)";
const holds =
  "(?:har|tok|tek|tar|tatt|teke|beholdt|behold(?:er|t)|hold(?:er|t)|sitter på|gjemmer|gjemte|låste|has|have|took|taken|takes|keeps?|kept|holds?|held|hid)";
const hasPapers = of(
  `${holds}(?: \\p{L}+){0,3} (?:${papers}|${papersOfThem} (?:${whose}|mine)|${whose} ${papersOfThem})`,
);
const papersAt = of(
  `${papers}(?: \\p{L}+){0,4} (?:hos|fra|frå|av|i safen til|with|from|by|at) [^.;!?]*`,
);
const papersTheyHave = of(`${papers}(?: \\p{L}+){0,2} (?:har|tok|has|have) (?:han|de|dei|he|they)`);
const taken = of(
  `(?:fratatt|frateken|fråteke)(?: \\p{L}+){0,2} ${papers}|${papers}(?: \\p{L}+)? (?:ble|blei|vart|er|was|were|is|has been) (?:tatt|teke|fratatt|beslaglagt|taken|held|kept)(?! (?:med|bilde|kopi))`,
);
/** Somebody by name who holds what is another's; not those whose work it is. */
const byName = of(
  `(?!(?:Jeg|Eg|Hun|Ho|Vi|Personen|Klienten|I|She|We|${helpers}|${helpersInEnglish}|udi)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+) ${holds}(?: \\p{L}+){0,2} (?:${whose} ${papers}|${papers} ${whose})`,
);

const rent =
  "(?:\\p{L}*leie\\p{L}*|depositum|kontingent|strøm\\p{L}*|rent|deposit|fees?|electricity)";
const pays = of(
  `(?:betal(?:e|er|te|t|ar|a)?|nedbetal\\p{L}*|avdrag\\p{L}*|pays?|paying|paid|repay\\p{L}*|instal+ments?)(?: (?!${rent}(?!\\p{L}))[\\p{L}\\p{N}.,]+){0,6} (?:til|åt|to) (\\p{L}+(?: \\p{L}+){0,2})`,
);
const paysLoan = of(
  "(?:betal\\p{L}*|nedbetal\\p{L}*|pay\\p{L}*)(?: \\p{L}+){0,3} (?:lån(?:et)?|loan)(?!(?: \\p{L}+)* (?:\\p{L}*bank\\p{L}*|lånekass\\p{L}*|nav))",
);
const wantsMoney = of(
  "(?:vil ha|krev(?:er|de|d)?|mas(?:er|te|ar) om|wants?|demand(?:s|ed)|asks? for)(?: [\\p{L}]+){0,2} (?:\\d[\\d ]*|penge\\p{L}*|pengar|money)|(?:hun|ho|jeg|eg|han|she|he|i) (?:må|skal|must|has to|have to) (?:betale|pay)",
);
const calls = of(
  "(?:ring(?:er|jer|te)|mas(?:er|ar|te)|skriver|skriv|calls|texts|writes|keeps (?:calling|texting|writing)|called|texted)(?: \\p{L}+){0,3} (?:hver|kvar|hele|heile|stadig|every|all the|day and night|om natta|at night)",
);
const orElse = of(
  "(?:ellers|elles)(?: så)? (?:(?:tar|tek|kommer|kjem|skal|vil|gjør|selger|brenner|sender|går) (?:de|dei|han|noen|nokon|\\p{L}*sjefen|agenten|madam\\p{L}*)|(?:mister|skjer) )|(?:or else|otherwise|or) (?:they|he|the boss|the agent) (?:will|would|take|come|go|sell|burn|hurt|send)\\p{L}*",
);
const nasty = of(
  "(?:stygg|slem|ekl|ekkel|frekk|sint|skremmende|skremmande|nasty|ugly|mean|angry|scary|abusive|hateful)\\p{L}* (?:(?:tekst|lyd|talemeld)?melding|sms|tekst|beskjed|e-?post|brev|message|text|e-?mail|voicemail|call|letter|words)\\p{L}*",
);

const owesAt = of("(?:lån(?:et)?|loan) (?:til|fra|frå|to|from) (\\p{L}+(?: \\p{L}+)?)");
const sentTo = of(
  "send\\p{L}* (?:penger|pengar|money) (?:til|åt|to) (?:han|ham|hun|de|dem|him|them)|(?:på grunn av|because of) (?:dem|ham|them|him)",
);
const asksByName = of(
  "(?!(?:Jeg|Eg|Vi|Hun|Ho|Hen|We|She|They|Personen)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+) (?:vil ha|krev(?:er|de)|wants|demands) (?:\\d[\\d ]*|pengene|money)",
);

/** Whether somebody who is told of before the words does what they say. */
function doneByThem(clause: string, words: RegExp): boolean {
  const found = words.exec(clause);
  return found !== null && isOfThem(clause.slice(0, found.index));
}

function isOwed(clause: string): boolean {
  const whom = pays.exec(clause)?.[1];
  return whom !== undefined && (/^(?:ham|him|them|dem)(?!\p{L})/iu.test(whom) || isOfThem(whom));
}

const isOfPapers = (clause: string): boolean =>
  doneByThem(clause, hasPapers) ||
  [papersTheyHave, taken, byName].some((words) => words.test(clause)) ||
  sendersIn(papersAt.exec(clause)?.[0] ?? "") !== null;

/** Kin who ring every day are no threat. */
function isCalled(clause: string): boolean {
  const before = clause.slice(0, calls.exec(clause)?.index ?? 0);
  const roles = rolesIn(before);
  return (
    (they.test(before) && roles.length === 0) ||
    sendersIn(before) !== null ||
    roles.some((role) => role === "partner" || role === "husband")
  );
}

/** Whether words tell of a threat by somebody, of a debt to them, or of a passport that they hold. */
export function speaksOfDanger(text: string): boolean {
  const clauses = text
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .split(/[.;!?](?!\d)/u);
  return (
    threatIn(text) !== null ||
    clauses.some(
      (clause) =>
        orElse.test(clause) ||
        paysLoan.test(clause) ||
        nasty.test(clause) ||
        sentTo.test(clause) ||
        asksByName.test(clause) ||
        isOfThem(owesAt.exec(clause)?.[1] ?? "") ||
        isOwed(clause) ||
        isOfPapers(clause) ||
        doneByThem(clause, wantsMoney) ||
        isCalled(clause),
    )
  );
}
