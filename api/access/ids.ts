import { isId } from "../../store/case.ts";

/** What stands in an address before an id of ours. The things of a plan have names of their own. */
const before =
  /\/(?:cases|persons|consents|asked|letter|days|inbox|referrals|outcomes|plans|changes|drafts|proposals)\/([^/]+)/g;
/** Addresses of their own that stand in the same place. */
const fixed = ["new", "held"];

/** Whether an address names a record by what can be no id: there is nothing there, and no database is asked for it. */
export function namesNothing(path: string): boolean {
  return [...path.matchAll(before)].some(([, id = ""]) => !(isId(id) || fixed.includes(id)));
}
