import { listOf } from "../base/one-of.ts";
import { type IsNamed, saysWhoIn, subjectOf, tokensOf } from "./named-as.ts";
import { isGone } from "./safe-how.ts";
import { isFarFromIt } from "./safe-unknown.ts";

// That whoever is feared or owed is no danger, as a clause of them says it: in Norwegian of either kind and in English.

/** That it is not so. */
const noes = listOf(
  "ikke ikkje aldri ingenting inkje ingen verken hverken korkje",
  "not never nothing no neither cannot can't can’t don't don’t doesn't doesn’t won't won’t hasn't hasn’t haven't haven’t didn't didn’t",
);
/** What nobody does who is to be safe from: to know, find or be told. */
const knowing = listOf(
  "vet veit vite aner anar kjenner kjenn kjenne finner finn finne anelse adressen adressa adresse nummeret",
  "know knows find finds told idea address clue",
);
/** What stands between: helping verbs, and whom or what it is that they do not know. */
const between = listOf(
  "har hadde kan vil skal får fått fekk få er meg oss henne ham det den dei dem noe noko heller fortsatt framleis selv sjølv nye min mi hennes",
  "has have had do does did can will is are was were been be me us her him it them anything any either still also the my new slightest get",
);
/** Beside whom a word of knowing is enough. */
const noneOf = listOf("verken hverken korkje ingen neither none");

/** How many words of a clause say that somebody does not know or find it; none where it does not say so. */
function unknowingIn(rest: readonly string[], isOfNone: boolean): number {
  const lower = rest.map((word) => word.toLowerCase());
  const end = lower.findIndex(
    (word) => !noes.has(word) && !knowing.has(word) && !between.has(word),
  );
  const said = end === -1 ? lower : lower.slice(0, end);
  const isSaid =
    said.some((word) => knowing.has(word)) && (isOfNone || said.some((word) => noes.has(word)));
  return isSaid ? said.length : 0;
}

/** With whoever is told of after all, or of whom more is said than of the person. */
const withThem =
  /(?<!\p{L})(?:hos|med|til|for|av|with|to|for|of|by) (?:ham|han|dem|dei|him|them)(?!\p{L})|(?<!\p{L})(?:hans|deres|deira|his|their) (?!(?:new |nye )?add?ress|house|hus)\p{L}|(?<!\p{L})(?!adress)\p{L}+(?:en|et|a|ene|ane) (?:hans|deres|deira)(?!\p{L})|(?<!\p{L})(?:død|dead) (?:for|to) /iu;
const notEither = /^(?:heller (?:ikke|ikkje)|(?:ikke|ikkje) heller|not either)$/iu;

const died = /^(?:døde|died)(?!\p{L})/iu;
const farAway =
  /^(?:bor|bur|er|lives?|is|are) (?:\p{L}+ )?(?:langt (?:unna|borte|vekk|herfra|derfra)|far (?:away|from (?:there|here))|i utlandet|utenlands|utanlands|abroad|i (?:et annet|eit anna) land|in another country|i en annen (?:by|bygd|landsdel)|i ein annan (?:by|landsdel)|in another (?:town|city)|(?:ikke|ikkje) (?:hos|med|sammen med|saman med) (?:mor|mora|moren|mamma|søsteren|tanten|dem)|\d+ (?:km|mil|kilometer|miles) (?:unna|away))(?!\p{L})/iu;

/** Whether what is said of somebody is that they are no danger, with nothing more of them. */
function isNoDanger(who: readonly string[], rest: readonly string[], isNamed: IsNamed): boolean {
  const isOfNone = who.some((word) => noneOf.has(word.toLowerCase()));
  const said = rest.join(" ");
  const unknown = unknowingIn(rest, isOfNone);
  const after = unknown > 0 ? rest.slice(unknown).join(" ") : said;
  const isSaid =
    unknown > 0 ||
    [notEither, died, farAway, isFarFromIt].some((words) => words.test(said)) ||
    isGone([...who, said].join(" "));
  return isSaid && !isNamed(after) && !withThem.test(after);
}

/** Somebody who is where the person may be, as far as it is said. */
const isThere =
  /(?<!\p{L})(?:bor|bur|er|jobber|arbeider|kommer|kjem|lives?|is|are|works?|comes?)(?!\p{L})/iu;

/** Whether a part of a clause says who they are, and not that they may be there. */
function saysOnlyWho(part: readonly string[], isNamed: IsNamed): boolean {
  const [, ...said] = part;
  const words = said.join(" ");
  return !isNamed(words) && (!isThere.test(words) || farAway.test(words));
}

/** Whether a clause begins with somebody and says of them that they are no danger: with what more is said of who they are. */
export function isDenialOf(clause: string, isNamed: IsNamed): boolean {
  const { who, rest } = subjectOf(tokensOf(clause), isNamed);
  if (who.length === 0) {
    return false;
  }
  if (!saysWhoIn(rest)) {
    return isNoDanger(who, rest, isNamed);
  }
  return rest.some(
    (_, at) =>
      at > 0 &&
      at < 9 &&
      unknowingIn(rest.slice(at), false) > 0 &&
      saysOnlyWho(rest.slice(0, at), isNamed) &&
      isNoDanger(who, rest.slice(at), isNamed),
  );
}
