import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { namesIn, namingIn } from "../../domain/referral/naming.ts";
import { mayTellWithin, type WithinReferral } from "../../domain/referral/way-back.ts";
import type { Day } from "../../domain/time/day.ts";

/** Own words within a referral, as they are to be ruled. */
export interface OwnWords {
  readonly words: string;
  /** Whoever wrote them has read them, and they name nobody. */
  readonly namesNobody: boolean;
  /** Whether they ask to be called: then a number or an address among them is their own. */
  readonly ownNumber?: boolean;
}

/** Which own words would go, said before anybody writes any: those that name somebody, and those that name nobody. */
export function wordsThatGo(
  sharing: Sharing,
  within: WithinReferral,
  today: Day,
): { readonly named: boolean; readonly namingNobody: boolean } {
  const goes = (telling: "words" | "words-that-name-nobody") =>
    mayTellWithin(sharing, within, [telling], today).told.length > 0;
  return { named: goes("words"), namingNobody: goes("words-that-name-nobody") };
}

/** Own words as they are kept, and whether the rules carry them to the other side; null where there are none. */
export function wordsWay(
  sharing: Sharing,
  within: WithinReferral,
  { words, namesNobody, ownNumber = false }: OwnWords,
  kept: { readonly names: readonly string[]; readonly pseudonyms: readonly string[] },
  today: Day,
): { readonly words: string | null; readonly wordsTold: boolean | null } {
  const own = words.trim();
  if (own === "") {
    return { words: null, wordsTold: null };
  }
  // A claim that the words themselves belie is none: they go as what names somebody, or stay.
  const belied = (ownNumber ? namesIn : namingIn)([own], kept).length > 0;
  const telling = namesNobody && !belied ? "words-that-name-nobody" : "words";
  const { told } = mayTellWithin(sharing, within, [telling], today);
  return { words: own, wordsTold: told.includes(telling) };
}
