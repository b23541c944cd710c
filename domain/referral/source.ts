import { answerSharing } from "../../rules/sharing/answer.ts";
import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import type { Day } from "../time/day.ts";
import type { Parties } from "./disclose.ts";
import { type Judged, saysSo } from "./judged.ts";

/** Ours, or a source's who stays anonymous unless it is the person. The public door promised it: never released. */
export type WordsOf = "us" | "somebody" | "reporter";

/** Affirmed, it says that an observation's words are the person's own. */
export function theirOwnWordsCode(observation: string): string {
  return `own-words:${observation}`;
}

/** If false, the words stay, whatever the rules say of own words. */
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

/** Gives rules that protect sources; without one, nothing lets them be shown either. */
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
