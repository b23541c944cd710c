import { type SafeguardKind, safeguardKinds } from "../case/safeguard.ts";
import type { Sharing } from "../knowledge/sharing-rule.ts";

/** Tell of health or whereabouts, so the sender must choose them. */
const chosenSafeguards = ["needs-time", "safe-way-to-reach"] as const satisfies SafeguardKind[];

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

/** Safeguards are fields: each passes the rules by itself. */
export const fields: readonly Field[] = [...new Set<Field>([...chosenFields, ...safeguardKinds])];

export function isSafeguard(field: Field): field is SafeguardKind {
  return (safeguardKinds as readonly Field[]).includes(field);
}

/** True for protective ones without health or whereabouts. */
export function goesAlong(field: Field): field is Exclude<SafeguardKind, ChosenField> {
  return isSafeguard(field) && !(chosenFields as readonly Field[]).includes(field);
}

/** As in the sharing rules. A place is no observation: it narrows to one workplace. */
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

/** Counts as naming until the sender says that it names nobody. */
export const ownWords: ReadonlySet<Field> = new Set<Field>(["words", "question"]);

const identifyingClasses: readonly string[] = ["identity", "contact"];

/** Shows who the person is or how to reach them. */
export function identifies(field: Field, namesNobody: boolean): boolean {
  return identifyingClasses.includes(classOfField(field, namesNobody));
}

function classOfField(field: Field, namesNobody: boolean): string {
  return namesNobody && ownWords.has(field) ? "observation" : classes[field];
}

/** Gives the sharing rules a referral's fields. */
export function sharingOfFields(sharing: Sharing, namesNobody: boolean): Sharing {
  const own = Object.fromEntries(fields.map((field) => [field, classOfField(field, namesNobody)]));
  return { ...sharing, codes: { ...sharing.codes, fields: own } };
}
