import { type Lack, locksOf, type ReturnLocks } from "../../../domain/plan/locks.ts";
import type { Say, TextKey } from "../../texts/texts.ts";
import type { Telling } from "./telling.ts";

/** How the locks on a journey stand; null for whoever does not see what stands of the return, and so cannot tell. */
export function locksIn({ found }: Pick<Telling, "found">): ReturnLocks | null {
  return found.access.fields.includes("return") ? locksOf(found.entries) : null;
}

/** Why a journey that is written down waits, what matters most first; null where it does not. */
export function waitsKey({ waits, wish: [wish] }: ReturnLocks): TextKey | null {
  const [first] = waits;
  if (first === undefined) {
    return null;
  }
  if (wish === undefined) {
    return first.topic === "journey" ? "plan.return.journey-wrong" : "plan.return.not-safe";
  }
  if (wish.why === "no") {
    return "plan.return.says-no";
  }
  return wish.why === "corrected" ? "plan.return.wish-wrong" : "plan.return.no-yes";
}

/** What lacks, by its question. */
export function lackText(say: Say, { topic, why }: Lack): string {
  const told = say(`plan.return.why.${why}`);
  return topic === null
    ? told
    : say("plan.return.lack", { question: say(`plan.return.topic.${topic}`), why: told });
}
