import { catalogue } from "./catalogue.ts";
import type { Words } from "./words.ts";

type Turn = readonly [said: RegExp, toThem: string | ((...found: readonly string[]) => string)];

/** What is said to whoever helps, as what the person themselves can do; then who is meant; the longest first. */
const turnsNb: readonly Turn[] = [
  [/Spør personen om det ble sagt, og noter svaret\./g, "Si fra om det ble sagt til deg."],
  [/Spør om personen vil til lege; [^.]*\./g, "Si fra om du vil til lege."],
  [
    /Finn den siste dagen for å klage på utvisningen i vedtaket, og skriv den ned\. Finner ingen vedtaket, spør/g,
    "Finn den siste dagen for å klage på utvisningen i vedtaket, og si den til oss. Finner du ikke vedtaket, spør oss,",
  ],
  [
    /Se i vedtaket om utvisning hvilken dag som er den siste å klage på, og rett det som er feil\. Finner ingen vedtaket, spør/g,
    "Se i vedtaket om utvisning hvilken dag som er den siste å klage på, og si den til oss. Finner du ikke vedtaket, spør oss,",
  ],
  [
    /Se i vedtaket, rett det som er feil, og/g,
    "Se i vedtaket og si fra til oss hvilke dager som står der, og",
  ],
  [/Spør varsomt, og bare om det som trengs: et papir/g, "Et papir"],
  [/Si dette før noe fortelles eller sendes:/g, "Vit dette før du forteller eller sender noe:"],
  [
    /Ingen trenger å svare; si først hvem som får vite det\./g,
    "Du trenger ikke å svare; spør oss først hvem som får vite det.",
  ],
  [
    /Hvis noen har svart om barn, står svaret ved spørsmålet; [^.]*\./g,
    "Det du har svart om barn, er ikke regnet med her.",
  ],
  [/Spør om det mangler lønn, og/g, "Si fra om det mangler lønn, og"],
  [/ nå personen på /g, " nå deg på "],
  [/Bestill tolk til/g, "Be om tolk til"],
  [/sammen med personen hvem/g, "sammen med oss hvem"],
  [/\bmed personens samtykke\b/g, "hvis du vil det"],
  [/arna til personen\b/g, "arna dine"],
  [/\bpersonens egen\b/g, "din egen"],
  [/\bPersonens egen\b/g, "Din egen"],
  [/\b([Pp]ersonen(?: [a-zæøå]+){0,3}) seg\b/g, "$1 deg"],
  [/\bden (?:samme )?personen\b/g, "du"],
  [/\b(av|enn|for|fra|hos|med|mot|over|til|trenger|verner) personen\b(?! selv)/g, "$1 deg"],
  [/\bPersonen\b/g, "Du"],
  [/\bpersonen\b/g, "du"],
];

const irregular: Readonly<Record<string, string>> = {
  has: "have",
  is: "are",
  was: "were",
  does: "do",
};
const withYou = (verb: string): string =>
  irregular[verb] ??
  verb
    .replace(/(?<=[a-z]{2})ies$/, "ys")
    .replace(/(ch|sh|ss|x|o)es$/, "$1s")
    .replace(/s$/, "");
/** The first letter as it was. */
const capital = (from: string, to: string) =>
  from.charAt(0) === from.charAt(0).toUpperCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to;

const turnsEn: readonly Turn[] = [
  [/Ask the person whether it was told, and note the answer\./g, "Tell us whether you were told."],
  [
    /Ask whether the person wants to see a doctor; [^.]*\./g,
    "Say whether you want to see a doctor.",
  ],
  [
    /Find the last day to appeal the expulsion in the decision, and write it down\. If nobody can find the decision, ask/g,
    "Find the last day to appeal the expulsion in the decision, and tell us which it is. If you cannot find the decision, ask us,",
  ],
  [
    /Look in the decision on expulsion which day is the last to appeal, and put right what is wrong\. If nobody can find the decision, ask/g,
    "Look in the decision on expulsion which day is the last to appeal, and tell us which it is. If you cannot find the decision, ask us,",
  ],
  [
    /Look in the decision, put right what is wrong, and/g,
    "Look in the decision and tell us which days stand there, and",
  ],
  [/Ask with care, and only what is needed: a paper/g, "A paper"],
  [/Say this before anything is told or sent:/g, "Know this before you tell or send anything:"],
  [
    /Anything that anybody has answered about children stands beside the question; [^.]*\./g,
    "What you have answered about children is not reckoned here.",
  ],
  [
    /Nobody need answer; say first who will be told\./g,
    "You need not answer; ask us first who will be told.",
  ],
  [/Ask whether pay is missing, and/g, "Tell us whether pay is missing, and"],
  [/whoever hired the worker in/g, "whoever hired you in"],
  [/Book an interpreter for/g, "Ask for an interpreter for"],
  [/with the person's consent/g, "if you want that"],
  [/with the person who could/g, "with us who could"],
  [/where that person gives evidence or claims pay/g, "where you give evidence or claim pay"],
  [/\b(Have|May|that) they (come|came)\b/g, "$1 you $2"],
  [/permit of theirs/g, "permit of yours"],
  [/done to them \(forn/g, "done to you (forn"],
  [/are they a member/g, "are you a member"],
  [
    /\b(in which|where) (?:the|that) person (\w+)\b/g,
    (_, where, verb) => `${where} you ${withYou(verb ?? "")}`,
  ],
  [/\b([Tt]he) person[’']s\b/g, (_, the) => capital(the ?? "", "your")],
  [/\bthe person themselves\b/g, "you yourself"],
  [
    /\b([Hh]as|[Ii]s|[Dd]oes|[Ww]as) the person\b(?! whom)/g,
    (_, verb = "") => `${capital(verb, withYou(verb.toLowerCase()))} you`,
  ],
  [
    /\b([Tt]he) person (has|is|was|does|[a-z]+[^s]s)\b/g,
    (_, the = "", verb = "") => `${capital(the, "you")} ${withYou(verb)}`,
  ],
  [/\b([Tt]he) person\b(?! whom)/g, (_, the = "") => capital(the, "you")],
];

/**
 * What is said of the person, said to them: for what they read themselves. Every text of a right that it turns stands in
 * docs/rights/to-you.md, to be read; what speaks of somebody else is as it was.
 */
export function toYou(language: keyof Words, text: string): string {
  const turns = language === "nb" ? turnsNb : turnsEn;
  return turns.reduce(
    (said, [from, to]) =>
      typeof to === "string" ? said.replaceAll(from, to) : said.replaceAll(from, to),
    text,
  );
}

const isWords = (one: object): one is Words =>
  "en" in one && "nb" in one && typeof one.en === "string" && typeof one.nb === "string";

/** All words in a value, whatever holds them. */
function wordsIn(value: unknown, met: Set<unknown> = new Set()): readonly Words[] {
  if (typeof value !== "object" || value === null || met.has(value)) {
    return [];
  }
  met.add(value);
  return isWords(value) ? [value] : Object.values(value).flatMap((each) => wordsIn(each, met));
}

/** Every text of every right that a letter may say otherwise than it is said to whoever helps, each once, the first first. */
export function turnedToYou(): readonly Words[] {
  const met = new Set<unknown>();
  const all = catalogue.flatMap(({ title, cases, beforeLeaving }) =>
    wordsIn([title, cases, beforeLeaving], met),
  );
  const turned = all.flatMap(({ en, nb }) => {
    const you = { en: toYou("en", en), nb: toYou("nb", nb) };
    return you.en === en && you.nb === nb ? [] : [you];
  });
  return [...new Map(turned.map((each) => [each.nb, each])).values()];
}

/** The page of them, for a reader whose own language it is. */
export function toYouText(): string {
  const lines = turnedToYou().map(({ en, nb }) => `- ${nb}\n  <br>${en}`);
  return [
    "# Said to the person",
    "",
    "<!-- Written by `npm run rights`. -->",
    "",
    "In the letter and in the person's own copy of the plan these texts say *you* where everything else says *the person*.",
    "No native reader has read them yet.",
    "",
    ...lines,
    "",
  ].join("\n");
}
