import type { Day } from "../base/day.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import type { Told } from "../document/document.ts";
import type { ObservedFact } from "../observation/observation.ts";
import type { Field } from "./referral.ts";

/** One observation as a case holds it. */
export interface CaseObservation {
  readonly day: Day;
  /** Whether somebody has checked it. */
  readonly verified: boolean;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
}

/** Everything of a case that a referral could tell. The name is there only where it was opened for this. */
export interface Material {
  readonly place: string;
  readonly sector: string;
  readonly observations: readonly CaseObservation[];
  readonly safeguards: readonly SafeguardKind[];
  readonly pseudonym: string | null;
  readonly name: string | null;
  readonly question: string | null;
}

/**
 * Own words stay unless words are told, the notes of facts among them: they may hold a name. Who first told us is never told: it
 * would tell of another agency's case.
 */
function observed(
  { day, verified, words, facts }: CaseObservation,
  told: ReadonlySet<Field>,
  from: string,
) {
  const withWords = told.has("words");
  const withFacts = told.has("observations");
  return {
    verified,
    cameFrom: from,
    day,
    words: withWords ? words : null,
    facts: withFacts ? facts.map((fact) => (withWords ? fact : { ...fact, note: null })) : [],
  };
}

/** What is told of the observations; nothing of those that would be empty. */
function observationsTold(material: Material, told: ReadonlySet<Field>, from: string) {
  return material.observations
    .map((observation) => observed(observation, told, from))
    .filter(({ words, facts }) => words !== null || facts.length > 0);
}

function isThere(value: unknown): boolean {
  return typeof value === "string" ? value.trim() !== "" : Array.isArray(value) && value.length > 0;
}

/** The part of a document that tells: the fields that are told, where there is anything in them, and not a word more. */
export function tell(material: Material, fields: readonly Field[], from: string): Told {
  const told = new Set(fields);
  const { observations: _, ...plain } = material;
  const chosen = Object.entries(plain).filter(
    ([field, value]) => told.has(field as Field) && isThere(value),
  );
  const observations = observationsTold(material, told, from);
  return { ...Object.fromEntries(chosen), ...(observations.length > 0 && { observations }) };
}

/** Which fields something that was told holds: what the other side knows by it. */
export function fieldsIn(told: Told): readonly Field[] {
  const { observations = [], ...plain } = told;
  const facts = observations.some((observation) => observation.facts.length > 0);
  const words = observations.some(
    (observation) =>
      observation.words !== null || observation.facts.some(({ note }) => note !== null),
  );
  return [
    ...(Object.keys(plain) as Exclude<Field, "observations" | "words">[]),
    ...(facts ? (["observations"] as const) : []),
    ...(words ? (["words"] as const) : []),
  ];
}
