import type { SafeguardKind } from "../case/safeguard.ts";
import type { Told, ToldSafeguard } from "../document/document.ts";
import type { ObservedFact } from "../observation/observation.ts";
import type { Day } from "../time/day.ts";
import { type Field, isSafeguard } from "./field.ts";
import type { WordsOf } from "./source.ts";

export interface CaseObservation {
  readonly id: string;
  readonly wordsOf: WordsOf;
  readonly day: Day;
  readonly verified: boolean;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
}

/** The name only where it was opened for this. */
export interface Material {
  readonly place: string;
  readonly sector: string;
  readonly observations: readonly CaseObservation[];
  /** By id; not those of an anonymous source. */
  readonly speaking: ReadonlySet<string>;
  readonly safeguards: readonly ToldSafeguard[];
  readonly pseudonym: string | null;
  readonly name: string | null;
  readonly question: string | null;
}

/**
 * Own words and notes stay unless words are told; a source's always. The first teller is never named. Unverified is
 * marked.
 */
function observed(
  { id, day, verified, words, facts }: CaseObservation,
  { speaking }: Material,
  told: ReadonlySet<Field>,
  from: string,
) {
  const withWords = told.has("words") && speaking.has(id);
  const withFacts = told.has("observations");
  return {
    verified,
    cameFrom: from,
    day,
    words: withWords ? words : null,
    facts: withFacts ? facts.map((fact) => (withWords ? fact : { ...fact, note: null })) : [],
  };
}

/** Empty ones are left out. */
function observationsTold(material: Material, told: ReadonlySet<Field>, from: string) {
  return material.observations
    .map((observation) => observed(observation, material, told, from))
    .filter(({ words, facts }) => words !== null || facts.length > 0);
}

/** Gives only told fields that hold something. */
export function tell(material: Material, fields: readonly Field[], from: string): Told {
  const told = new Set(fields);
  const { observations: _, speaking: __, safeguards, ...plain } = material;
  const chosen = Object.entries(plain).filter(
    ([field, value]) => told.has(field as Field) && (value ?? "").trim() !== "",
  );
  const observations = observationsTold(material, told, from);
  const along = safeguards.filter(({ kind }) => told.has(kind));
  return {
    ...Object.fromEntries(chosen),
    ...(observations.length > 0 && { observations }),
    ...(along.length > 0 && { safeguards: along }),
  };
}

/** Lists what the other side knows by it. */
export function fieldsIn(told: Told): readonly Field[] {
  const { observations = [], safeguards = [], ...plain } = told;
  const facts = observations.some((observation) => observation.facts.length > 0);
  const words = observations.some(
    (observation) =>
      observation.words !== null || observation.facts.some(({ note }) => note !== null),
  );
  return [
    ...(Object.keys(plain) as Exclude<keyof Told, "observations" | "safeguards">[]),
    ...(facts ? (["observations"] as const) : []),
    ...(words ? (["words"] as const) : []),
    ...safeguards.map(({ kind }) => kind),
  ];
}

/** True for anything besides safeguards. */
export function tellsAnything(told: Told): boolean {
  return fieldsIn(told).some((field) => !isSafeguard(field));
}

export function safeguardsIn(told: Told): readonly SafeguardKind[] {
  return (told.safeguards ?? []).map(({ kind }) => kind);
}
