import { type SafeguardKind, safeguardKinds } from "../case/safeguard.ts";
import type { Sharing } from "../knowledge/sharing-rule.ts";

/**
 * Safeguards that tell of the person's health, or where they can be found. Such a thing never goes by itself: the sender chooses it
 * for the one recipient, as anything else that the case holds.
 */
const chosenSafeguards = ["needs-time", "safe-way-to-reach"] as const satisfies SafeguardKind[];

/** What a case holds that a sender chooses among, and the question one asks with it. */
export const chosenFields = [
  "place",
  "sector",
  "observations",
  "words",
  "pseudonym",
  "name",
  "question",
  ...chosenSafeguards,
] as const;
export type ChosenField = (typeof chosenFields)[number];

export type Field = ChosenField | SafeguardKind;

/** Everything a referral can tell. Safeguards are fields of their own: each passes the rules by itself. */
export const fields: readonly Field[] = [...new Set<Field>([...chosenFields, ...safeguardKinds])];

export function isSafeguard(field: Field): field is SafeguardKind {
  return (safeguardKinds as readonly Field[]).includes(field);
}

/** Whether a safeguard goes along by itself, as far as the rules let it: those that protect, and tell neither health nor a way to the person. */
export function goesAlong(field: Field): field is Exclude<SafeguardKind, ChosenField> {
  return isSafeguard(field) && !(chosenFields as readonly Field[]).includes(field);
}

/** The class that the sharing rules know each field by. Where the work is, is no observation: it narrows down to one workplace. */
const classes: Readonly<Record<Field, string>> = {
  place: "workplace",
  sector: "observation",
  observations: "observation",
  words: "identity",
  pseudonym: "observation",
  name: "identity",
  question: "identity",
  "talk-before-removal": "observation",
  "employer-must-not-know": "observation",
  "minor-or-maybe": "observation",
  interpreter: "observation",
  "needs-time": "health",
  "safe-way-to-reach": "contact",
};

/** What somebody wrote in their own words may hold a name; it counts as one until the sender has read it and says that it names nobody. */
export const ownWords: ReadonlySet<Field> = new Set<Field>(["words", "question"]);

const identifyingClasses: readonly string[] = ["identity", "contact"];

/** Whether a field shows who the person is or how to reach them. */
export function identifies(field: Field, namesNobody: boolean): boolean {
  return identifyingClasses.includes(classOfField(field, namesNobody));
}

function classOfField(field: Field, namesNobody: boolean): string {
  return namesNobody && ownWords.has(field) ? "observation" : classes[field];
}

/** The rules, with the fields of a referral as what is asked about. */
export function sharingOfFields(sharing: Sharing, namesNobody: boolean): Sharing {
  const own = Object.fromEntries(fields.map((field) => [field, classOfField(field, namesNobody)]));
  return { ...sharing, codes: { ...sharing.codes, fields: own } };
}
