import type { Sector } from "../case/sector.ts";
import type { Body, Need } from "../directory/body.ts";
import { type RoutedNeed, type RoutedPurpose, routedNeeds } from "./question.ts";

/** A body not known to be public is private, and never given by itself. */
const publicKinds = ["public-authority", "health", "court", "joint-public"];

export function isPrivate(kinds: readonly string[]): boolean {
  return !kinds.some((kind) => publicKinds.includes(kind));
}

/** The police's immigration section may send a person out of the country before anybody has talked with them. */
const neverGiven = ["police-immigration", "coordination", "knowledge", "register", "door"];

export function isGiven(kinds: readonly string[]): boolean {
  return !kinds.some((kind) => neverGiven.includes(kind));
}

const describedBy: readonly (readonly [kind: string, body: string])[] = [
  ["police", "police-local"],
  ["labour-inspectorate", "arbeidstilsynet"],
  ["tax", "skatteetaten"],
  ["child-welfare", "barnevern"],
  ["shelter", "shelters"],
  ["nav", "nav"],
  ["municipality-social", "nav"],
  ["immigration-directorate", "udi"],
  ["road-authority", "statens-vegvesen"],
  ["compensation", "kontoret-vo"],
  ["union", "lo"],
];

/** Where no entry of the directory speaks for them all. */
const byItself: readonly (readonly [kind: string, needs: readonly RoutedNeed[]])[] = [
  ["private-helper", ["safe-place", "advice"]],
  ["legal-aid", ["lawyer", "advice"]],
];

/** `body` null: only its kind says so. */
export interface Mandate {
  readonly needs: readonly RoutedNeed[];
  readonly body: Body | null;
}

/** An entry under its own id; else that of its kind, which does not speak of just this agency. */
export function mandateOf(
  { cell, kinds }: { readonly cell: string; readonly kinds: readonly string[] },
  directory: readonly Body[],
): Mandate {
  const own = directory.find(({ id }) => id === cell);
  if (own !== undefined) {
    return { needs: routed(own.needs), body: own };
  }
  const bodies = describedBy
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([, id]) => directory.filter((body) => body.id === id));
  const needs = [
    ...bodies.flatMap((body) => body.needs),
    ...byItself.filter(([kind]) => kinds.includes(kind)).flatMap(([, for_]) => for_),
  ];
  return { needs: routed(needs), body: bodies[0] ?? null };
}

function routed(needs: readonly Need[]): readonly RoutedNeed[] {
  return routedNeeds.filter((need) => needs.includes(need));
}

/** As the directory tells. */
const fields: Readonly<Record<string, readonly Sector[]>> = {
  "statens-vegvesen": ["transport"],
  mattilsynet: ["restaurant", "shop"],
  fairplay: ["building"],
};

/** Null where it has none, or the work is not known. */
export function isOwnField(body: string, sector: string | null): boolean | null {
  const own: readonly string[] | undefined = fields[body];
  return own === undefined || sector === null ? null : own.includes(sector);
}

const purposeOfNeed: Partial<Readonly<Record<RoutedNeed, RoutedPurpose>>> = {
  danger: "avert-danger",
  child: "child-protection",
  "report-conditions": "inspection",
};

/** The first is what is usual. */
export function purposesFor(need: RoutedNeed, kinds: readonly string[]): readonly RoutedPurpose[] {
  if (need === "crime") {
    const investigates = kinds.includes("police") && !kinds.includes("victim-support");
    return investigates ? ["report-offence", "investigation"] : ["assistance"];
  }
  // Telling an ambulance to avert a danger is the same question.
  return [purposeOfNeed[need] ?? "assistance"];
}
