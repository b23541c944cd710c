import { z } from "@hono/zod-openapi";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { namesIn, namingIn } from "../../domain/referral/naming.ts";
import { mayTellWithin, type WithinReferral } from "../../domain/referral/way-back.ts";
import type { Day } from "../../domain/time/day.ts";

export const ownWords = {
  words: z.string().trim().max(10_000).default("").openapi({
    description: "Kept here; sent only where the rules carry them.",
  }),
  namesNobody: z.boolean().default(false).openapi({
    description: "Whoever wrote the words has read them, and they name nobody.",
  }),
};

export interface OwnWords {
  readonly words: string;
  /** The writer says that they name nobody. */
  readonly namesNobody: boolean;
  /** When they ask to be called, a number or address is their own. */
  readonly ownNumber?: boolean;
}

export function wordsThatGo(
  sharing: Sharing,
  within: WithinReferral,
  today: Day,
): { readonly named: boolean; readonly namingNobody: boolean } {
  const goes = (telling: "words" | "words-that-name-nobody") =>
    mayTellWithin(sharing, within, [telling], today).told.length > 0;
  return { named: goes("words"), namingNobody: goes("words-that-name-nobody") };
}

/** Null without words. */
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
  // A claim the words contradict is void: they go as naming, or stay.
  const belied = (ownNumber ? namesIn : namingIn)([own], kept).length > 0;
  const telling = namesNobody && !belied ? "words-that-name-nobody" : "words";
  const { told } = mayTellWithin(sharing, within, [telling], today);
  return { words: own, wordsTold: told.includes(telling) };
}
