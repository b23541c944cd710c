import type { Law } from "../../law/law.ts";
import { createSearch, type Search } from "../../law/search/search.ts";

/** An edited decision is a new object at every reading, so contents are compared. */
function saysTheSame(law: Law, before: Law): boolean {
  const { concepts, risks, signs, changes, directory, decisions } = before;
  const { provisions, factors, interview, practice, acts } = before;
  return (
    law.acts === acts &&
    law.concepts === concepts &&
    law.risks === risks &&
    law.signs === signs &&
    law.changes === changes &&
    law.directory === directory &&
    law.provisions === provisions &&
    law.factors === factors &&
    law.interview === interview &&
    law.practice === practice &&
    law.decisions.length === decisions.length &&
    law.decisions.every((decision, at) => {
      const other = decisions[at];
      return decision === other || JSON.stringify(decision) === JSON.stringify(other);
    })
  );
}

let kept: { readonly law: Law; readonly search: Search } | null = null;

/** Rebuilt only when an edit was approved. */
export function searchOf(law: Law): Search {
  const isKept = kept !== null && (kept.law === law || saysTheSame(law, kept.law));
  const search = kept !== null && isKept ? kept.search : createSearch(law);
  kept = { law, search };
  return search;
}
