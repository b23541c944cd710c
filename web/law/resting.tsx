import type { RightId } from "../../domain/job/right.ts";
import type { Resting } from "../../law/acts/citing.ts";
import { language, say } from "../page.ts";

const nameOf = ({ kind, id, title }: Resting): string =>
  kind === "job-right" ? say(`check.right.${id as RightId}`) : title[language()];

/** What it is, and what it is called. */
export const restingName = (resting: Resting): string =>
  `${say(`law.rests.${resting.kind}`)}: ${nameOf(resting)}`;
