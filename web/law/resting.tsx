import type { RightId } from "../../domain/job/right.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import type { Resting } from "../../law/acts/citing.ts";
import type { Law } from "../../law/law.ts";
import { language, law, say } from "../page.ts";

const nameOf = ({ kind, id, title }: Resting): string =>
  kind === "job-right" ? say(`check.right.${id as RightId}`) : title[language()];

/** What it is, and what it is called. */
export const restingName = (resting: Resting): string =>
  `${say(`law.rests.${resting.kind}`)}: ${nameOf(resting)}`;

const citing = new WeakMap<Law, readonly Resting[]>();

/** All that cites, with where it leads: worked out once for the same law. */
export function restingHere(): readonly Resting[] {
  const all = citing.get(law()) ?? resolved(law().acts, citationsIn(law()));
  citing.set(law(), all);
  return all;
}
