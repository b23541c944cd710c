import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

/** A level of a factor that bears on an element: at least so much of it. */
export interface Mark {
  readonly factor: string;
  readonly level: number;
}

/** First and last day, both included; null where that end lies beyond what was read. */
export interface InForce {
  readonly from: Day | null;
  readonly until: Day | null;
}

interface Source {
  readonly text: string;
  readonly read: Day;
}

/** One thing that must be shown for a provision, and the factors that can speak for or against it. */
export interface Element {
  readonly id: string;
  readonly text: Bilingual;
  /** Where it stands, when not in the provision's own section. */
  readonly section: string | null;
  readonly supports: readonly Mark[];
  readonly contradicts: readonly Mark[];
  /** Means need not be shown of someone under 18 (Penal Code § 257, last paragraph). */
  readonly notRequiredUnder18: boolean;
  readonly inForce: InForce;
  readonly confirmed: boolean;
}

/** A provision as it read, and what it could cost, from one day through another. */
export interface Version extends InForce {
  readonly maximum: Bilingual;
  /** What this wording has that the one before had not; null for the first. */
  readonly wording: Bilingual | null;
  /** What nobody has confirmed of it; null where all of it is. */
  readonly unconfirmed: Bilingual | null;
  readonly source: Source;
}

/** What a provision means for the person's own rights. */
interface Consequence {
  readonly text: Bilingual;
  readonly confirmed: boolean;
  readonly source: Source;
}

export interface Provision {
  readonly id: string;
  /** Its place on the scale, from wage law to slavery: an order of the law's maximum, not of anyone's acts. */
  readonly place: number;
  readonly law: Bilingual;
  readonly section: string;
  readonly title: Bilingual;
  /** all: every element must be shown; any: each alone may be a breach; weighed: each weighs, none decides alone. */
  readonly needs: "all" | "any" | "weighed";
  /** The provision whose elements must be shown as well; null where there is none. */
  readonly buildsOn: string | null;
  readonly elements: readonly Element[];
  /** The oldest first, without gaps. */
  readonly versions: readonly Version[];
  readonly rights: readonly Consequence[];
  /** What nobody has confirmed of its elements; null where they are. */
  readonly unconfirmed: Bilingual | null;
  readonly source: Source;
}

/** From its first wording to its last. */
export function inForceOf({ versions }: Provision): InForce {
  return { from: versions[0]?.from ?? null, until: versions.at(-1)?.until ?? null };
}

/** Whether all of it, in all its wordings, was confirmed. */
export function isConfirmed({ unconfirmed, versions, elements }: Provision): boolean {
  return (
    unconfirmed === null &&
    versions.every((version) => version.unconfirmed === null) &&
    elements.every((element) => element.confirmed)
  );
}

/** The means of the provisions: what need not be shown of someone under 18. */
export function meansOf(provisions: readonly Provision[]): ReadonlySet<string> {
  const elements = provisions.flatMap((provision) => provision.elements);
  const means = elements.filter((element) => element.notRequiredUnder18);
  return new Set(means.flatMap((element) => element.supports.map((mark) => mark.factor)));
}
