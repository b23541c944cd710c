import { coverOf, type Period } from "../provision/period.ts";
import type { Element, Provision } from "../provision/provision.ts";
import { elementKey, type FactOf, type KeptBearing, reached } from "./bearing.ts";
import { groundsOf, type Independence } from "./independence.ts";
import { current, type KeptItem, newestOf } from "./kept.ts";
import { type Bearing, matrixOf, type Person, type Row } from "./matrix.ts";

export interface LaidRow extends Omit<Row, "element"> {
  /** No longer used, or no longer said to bear on it: shown, and counted in no state. */
  readonly withdrawn: readonly string[];
}

export interface LaidElement {
  readonly element: Element;
  /** One for each person, in their order. */
  readonly rows: readonly LaidRow[];
}

export interface LaidProvision {
  readonly provision: Provision;
  readonly elements: readonly LaidElement[];
}

export interface Laid {
  readonly provisions: readonly LaidProvision[];
  readonly towards: (item: string, person: string) => Independence;
}

interface Gathered {
  readonly provisions: readonly Provision[];
  readonly period: Period;
  readonly persons: readonly Person[];
  readonly items: readonly KeptItem[];
  readonly bearings: readonly KeptBearing[];
  readonly factOf: FactOf;
}

const concerns = ({ of }: Bearing, person: string): boolean => of === "all" || of.includes(person);

/** The elements in force on the days of the acts, each beside each person. */
export function layEvidence({ provisions, period, ...gathered }: Gathered): Laid {
  const { persons, items, bearings, factOf } = gathered;
  const newest = newestOf(items);
  const all = current(items);
  const goneItems = new Set(all.filter(({ withdrawn }) => withdrawn !== null).map(({ id }) => id));
  const told = bearings.flatMap((bearing) => {
    const item = newest(bearing.item);
    const isGone = bearing.withdrawn !== null || goneItems.has(item);
    return reached({ ...bearing, item }, provisions, factOf).map((each) => ({ ...each, isGone }));
  });
  const inForce = provisions.map((provision) => ({
    provision,
    elements: provision.elements.filter((element) => coverOf(element.inForce, period) !== "none"),
  }));
  const rows = matrixOf({
    elements: inForce.flatMap(({ provision, elements }) =>
      elements.map(({ id, notRequiredUnder18 }) => ({
        id: elementKey(provision.id, id),
        notRequiredUnder18,
      })),
    ),
    ...{ persons, items: all },
    bearings: told.filter(({ isGone }) => !isGone),
  });
  const rowsOf = (key: string): readonly LaidRow[] =>
    rows
      .filter(({ element }) => element === key)
      .map(({ element: _, ...row }) => {
        const shown = [...row.for, ...row.against, ...row.explained];
        const gone = told
          .filter((each) => each.isGone && each.element === key && concerns(each, row.person))
          .map(({ item }) => item);
        return { ...row, withdrawn: [...new Set(gone)].filter((id) => !shown.includes(id)) };
      });
  const grounds = groundsOf(
    all,
    persons.map(({ id }) => id),
  );
  return {
    towards: grounds.towards,
    provisions: inForce.map(({ provision, elements }) => ({
      provision,
      elements: elements.map((element) => ({
        element,
        rows: rowsOf(elementKey(provision.id, element.id)),
      })),
    })),
  };
}

/** Null where this agency gathers no evidence of it. */
export const rowsIn = (
  { provisions }: Laid,
  provision: string,
  element: string,
): readonly LaidRow[] | null =>
  provisions
    .find((each) => each.provision.id === provision)
    ?.elements.find((each) => each.element.id === element)?.rows ?? null;
