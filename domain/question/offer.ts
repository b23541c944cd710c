import type { Comparison } from "../comparison/compare.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { Standing } from "./after-report.ts";
import type { Interview, OpenQuestion } from "./question.ts";

/** With the open facts it may tell of: for the officer only. */
interface Worthwhile {
  readonly question: OpenQuestion;
  readonly settles: readonly Factor[];
}

export interface Offer {
  readonly needs: readonly OpenQuestion[];
  /** By what they settle; empty while only needs may be asked. */
  readonly settling: readonly Worthwhile[];
  /** While only needs may be asked. */
  readonly heldBack: number;
  /** Open facts never asked for, to note if volunteered. */
  readonly unasked: readonly Factor[];
}

/**
 * Follows the order of the comparison's open facts, by each question's first. Safety and needs are always offered.
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
