import type { Day } from "../base/day.ts";
import type { Bilingual, Factor } from "../knowledge/factor.ts";
import { type Picture, type Seen, seenOf } from "./picture.ts";
import { minorityOf } from "./relate.ts";

/** A level of a factor that bears on an element: at least so much of it. */
interface Mark {
  readonly factor: string;
  readonly level: number;
}

/** One thing that must be shown for a provision, and the factors that can speak for or against it. */
export interface Element {
  readonly id: string;
  readonly text: Bilingual;
  readonly supports: readonly Mark[];
  readonly contradicts: readonly Mark[];
  /** Means need not be shown of someone under 18 (Penal Code § 257, last paragraph). */
  readonly notRequiredUnder18: boolean;
  /** Null where it came with the provision. */
  readonly from: Day | null;
}

export interface Provision {
  readonly id: string;
  readonly law: Bilingual;
  readonly section: string;
  readonly title: Bilingual;
  /** all: every element must be shown; any: each alone may be a breach. */
  readonly needs: "all" | "any";
  readonly elements: readonly Element[];
  /** Null where the first day lies before what was read. */
  readonly inForce: { readonly from: Day | null; readonly until: Day | null };
  readonly maximum: Bilingual;
  readonly source: { readonly text: string; readonly read: Day };
  readonly confirmed: boolean;
}

/** supported and contradicted say what the facts speak to, never that anything is shown. */
type ElementState = "supported" | "contradicted" | "open";

export interface ElementView {
  readonly element: Element;
  readonly state: ElementState;
  /** True of the means, where the person is known to be under 18. */
  readonly notRequired: boolean;
  readonly by: readonly {
    readonly mark: Mark;
    readonly bears: "for" | "against";
    readonly ours: Seen;
  }[];
}

export interface ProvisionView {
  readonly provision: Provision;
  readonly elements: readonly ElementView[];
}

/** The means of the provisions: what need not be shown of someone under 18. */
export function meansOf(provisions: readonly Provision[]): ReadonlySet<string> {
  const elements = provisions.flatMap((provision) => provision.elements);
  const means = elements.filter((element) => element.notRequiredUnder18);
  return new Set(means.flatMap((element) => element.supports.map((mark) => mark.factor)));
}

/**
 * Lays a picture beside the provisions in force on the day of the acts, element by element; without a
 * day, beside all of them. An element that facts speak both for and against stays open, with both.
 */
export function viewProvisions(
  factors: ReadonlyMap<string, Factor>,
  provisions: readonly Provision[],
  pictured: Picture,
  day: Day | null,
): readonly ProvisionView[] {
  return provisions
    .filter(({ inForce }) => day === null || isWithin(day, inForce.from, inForce.until))
    .map((provision) => ({
      provision,
      elements: provision.elements
        .filter(({ from }) => day === null || isWithin(day, from, null))
        .map((element) => viewElement(factors, element, pictured)),
    }));
}

function isWithin(day: Day, from: Day | null, until: Day | null): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

function viewElement(
  factors: ReadonlyMap<string, Factor>,
  element: Element,
  pictured: Picture,
): ElementView {
  const look = (mark: Mark): Seen | null => {
    const factor = factors.get(mark.factor);
    return factor === undefined ? null : seenOf(pictured, factor);
  };
  const reached = (marks: readonly Mark[], bears: "for" | "against"): ElementView["by"] =>
    marks.flatMap((mark) => {
      const ours = look(mark);
      return ours !== null && ours.reach.one.lo >= mark.level ? [{ mark, bears, ours }] : [];
    });
  const ruledOut: ElementView["by"] = element.supports.flatMap((mark) => {
    const ours = look(mark);
    return ours !== null && ours.reach.one.hi < mark.level
      ? [{ mark, bears: "against" as const, ours }]
      : [];
  });
  const speaksFor = reached(element.supports, "for");
  const speaksAgainst = reached(element.contradicts, "against");
  const allRuledOut = element.supports.length > 0 && ruledOut.length === element.supports.length;
  const against = allRuledOut ? [...speaksAgainst, ...ruledOut] : speaksAgainst;
  return {
    element,
    state: stateOf(speaksFor.length > 0, against.length > 0),
    notRequired: element.notRequiredUnder18 && minorityOf(pictured) === "yes",
    by: [...speaksFor, ...against],
  };
}

function stateOf(speaksFor: boolean, speaksAgainst: boolean): ElementState {
  if (speaksFor === speaksAgainst) {
    return "open";
  }
  return speaksFor ? "supported" : "contradicted";
}
