import type { Comparison } from "../comparison/compare.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { Standing } from "./after-report.ts";
import type { Interview, OpenQuestion } from "./question.ts";

/** A question that is worth asking, and the open facts it could say something of: for the officer, never for the person. */
interface Worthwhile {
  readonly question: OpenQuestion;
  readonly settles: readonly Factor[];
}

/** What to ask now. */
export interface Offer {
  readonly needs: readonly OpenQuestion[];
  /** The one that could settle most first; empty while only needs may be asked. */
  readonly settling: readonly Worthwhile[];
  /** How many are held back while only needs may be asked. */
  readonly heldBack: number;
  /** Open facts that nobody is asked for; to be noted if the person tells of their own accord. */
  readonly unasked: readonly Factor[];
}

/**
 * Takes the open facts of a comparison, those that would settle most first, and gives the questions in that order: a question
 * stands where the first of its facts stands. Questions of safety and needs are always offered, and never ordered by that.
 */
export function offer(
  { needs, settling }: Pick<Interview, "needs" | "settling">,
  open: Comparison["questions"],
  { asks }: Standing,
): Offer {
  const covered = new Map(
    settling.flatMap((question) => question.about.map((id) => [id, question])),
  );
  const ofNeeds = new Set(needs.flatMap(({ about }) => about));
  const worth = new Map<OpenQuestion, Factor[]>();
  const unasked: Factor[] = [];
  for (const { factor, safe } of open) {
    const question = safe === "never_asked_status_or_origin" ? undefined : covered.get(factor.id);
    if (question !== undefined) {
      worth.set(question, [...(worth.get(question) ?? []), factor]);
    } else if (!ofNeeds.has(factor.id)) {
      unasked.push(factor);
    }
  }
  const ordered = [...worth].map(([question, settles]) => ({ question, settles }));
  return asks === "everything"
    ? { needs, settling: ordered, heldBack: 0, unasked }
    : { needs, settling: [], heldBack: ordered.length, unasked: [] };
}
