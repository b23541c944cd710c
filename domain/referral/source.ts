import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import { answerSharing } from "../sharing/answer.ts";
import type { Day } from "../time/day.ts";
import type { Parties } from "./disclose.ts";
import { type Judged, saysSo } from "./judged.ts";

/**
 * Where an observation's words come from: ours, or of somebody who told us, and who is to stay unknown unless they are the person
 * whom the referral is about. Whoever wrote at the public door was promised it, so that those words are never released.
 */
export type WordsOf = "us" | "somebody" | "reporter";

/** What its sender says of one observation, by its id: the words in it are those of the person whom the referral is about. */
export function theirOwnWordsCode(observation: string): string {
  return `own-words:${observation}`;
}

/** Whether the words of an observation may be among those that are told: else they stay, whatever the rules say of own words. */
export function wordsMayGo(
  { id, wordsOf }: { readonly id: string; readonly wordsOf: WordsOf },
  judged: Judged,
  aboutSomebody: boolean,
): boolean {
  return (
    wordsOf === "us" ||
    (wordsOf === "somebody" && aboutSomebody && saysSo(judged, theirOwnWordsCode(id)))
  );
}

/** The rules against showing who told; where there is none, there is none that lets it be shown either. */
export function againstShowing(
  sharing: Sharing,
  { from, to }: Parties,
  purpose: string,
  today: Day,
): readonly SharingRule[] {
  const codes = { ...sharing.codes, fields: { words: "tip-source" } };
  const { mayNot } = answerSharing(
    { ...sharing, codes },
    {
      ...{ from, to, purpose, fields: ["words"], consent: null, day: today },
      ...{ dangerToLifeOrHealth: false, underEighteen: null, circumstances: new Map() },
    },
  );
  return mayNot.flatMap(({ because }) => because);
}
