import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

export interface Mark {
  readonly factor: string;
  readonly level: number;
}

/** Both dates included; null beyond what was read. */
export interface InForce {
  readonly from: Day | null;
  readonly until: Day | null;
}

interface Source {
  readonly text: string;
  readonly read: Day;
}

/** What must be shown, with the factors for or against it. */
export interface Element {
  readonly id: string;
  readonly text: Bilingual;
  /** When not the provision's own section. */
  readonly section: string | null;
  readonly supports: readonly Mark[];
  readonly contradicts: readonly Mark[];
  /** Means need not be shown for a person under 18 (Penal Code § 257, last paragraph). */
  readonly notRequiredUnder18: boolean;
  readonly inForce: InForce;
  readonly confirmed: boolean;
}

/** Its wording and maximum in a period. */
export interface Version extends InForce {
  readonly maximum: Bilingual;
  /** New in this wording; null for the first. */
  readonly wording: Bilingual | null;
  /** Null where all is confirmed. */
  readonly unconfirmed: Bilingual | null;
  readonly source: Source;
}

interface Consequence {
  readonly text: Bilingual;
  readonly confirmed: boolean;
  readonly source: Source;
}

export interface Provision {
  readonly id: string;
  /** From wage law to slavery, by the law's maximum, not by anyone's acts. */
  readonly place: number;
  readonly law: Bilingual;
  readonly section: string;
  readonly title: Bilingual;
  /** all: every element; any: each alone may be a breach; weighed: none decides alone. */
  readonly needs: "all" | "any" | "weighed";
  /** Its elements must be shown too; null without one. */
  readonly buildsOn: string | null;
  readonly elements: readonly Element[];
  /** The oldest first, without gaps. */
  readonly versions: readonly Version[];
  readonly rights: readonly Consequence[];
  /** Null where they are confirmed. */
  readonly unconfirmed: Bilingual | null;
  readonly source: Source;
}

export function inForceOf({ versions }: Provision): InForce {
  return { from: versions[0]?.from ?? null, until: versions.at(-1)?.until ?? null };
}

/** Covers all wordings and elements. */
export function isConfirmed({ unconfirmed, versions, elements }: Provision): boolean {
  return (
    unconfirmed === null &&
    versions.every((version) => version.unconfirmed === null) &&
    elements.every((element) => element.confirmed)
  );
}

/** Means need not be shown under 18. */
export function meansOf(provisions: readonly Provision[]): ReadonlySet<string> {
  const elements = provisions.flatMap((provision) => provision.elements);
  const means = elements.filter((element) => element.notRequiredUnder18);
  return new Set(means.flatMap((element) => element.supports.map((mark) => mark.factor)));
}
