import { isId } from "../../store/case/case.ts";

/** Things of a plan have names of their own. */
const before =
  /\/(?:cases|persons|consents|asked|letter|days|inbox|referrals|outcomes|plans|changes|drafts|proposals)\/([^/]+)/g;
const fixed = ["new", "held", "give", "set-aside", "views"];

/** Finds addresses without a possible id, refused without asking the database. */
export function namesNothing(path: string): boolean {
  return [...path.matchAll(before)].some(([, id = ""]) => !(isId(id) || fixed.includes(id)));
}
