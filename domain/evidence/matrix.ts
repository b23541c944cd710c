import { type Grounds, groundsOf } from "./independence.ts";
import type { Item } from "./item.ts";

/** What sources there are, from none to several independent ones. Never how strong they are. */
const rowStates = [
  "none",
  "source-not-known",
  "own-word-only",
  "others-harmed-too",
  "independent-one",
  "independent-several",
  "not-required",
] as const;
export type RowState = (typeof rowStates)[number];

export interface Bearing {
  readonly item: string;
  readonly element: string;
  readonly bears: "for" | "against" | "explains";
  readonly of: readonly string[] | "all";
}

export interface Person {
  readonly id: string;
  readonly underEighteen: "yes" | "no" | "maybe" | "unknown";
}

interface NeededElement {
  readonly id: string;
  readonly notRequiredUnder18: boolean;
}

export interface Row {
  readonly element: string;
  readonly person: string;
  readonly state: RowState;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly explained: readonly string[];
}

interface Asked {
  readonly elements: readonly NeededElement[];
  readonly persons: readonly Person[];
  readonly items: readonly Item[];
  readonly bearings: readonly Bearing[];
}

/** One row for each element and person, in their order: nothing is summed. Items must have passed `problemIn`. */
export function matrixOf({ elements, persons, items, bearings }: Asked): readonly Row[] {
  const grounds = groundsOf(
    items,
    persons.map(({ id }) => id),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  return elements.flatMap((element) => {
    const ofElement = bearings.filter((bearing) => bearing.element === element.id);
    return persons.map((person) => rowOf(element, person, ofElement, { grounds, byId }));
  });
}

interface Known {
  readonly grounds: Grounds;
  readonly byId: ReadonlyMap<string, Item>;
}

function rowOf(
  element: NeededElement,
  person: Person,
  bearings: readonly Bearing[],
  known: Known,
): Row {
  const own = bearings.filter(({ of }) => of === "all" || of.includes(person.id));
  const which = (bears: Bearing["bears"]) => [
    ...new Set(own.filter((bearing) => bearing.bears === bears).map(({ item }) => item)),
  ];
  const supporting = which("for");
  const excused = element.notRequiredUnder18 && person.underEighteen !== "no";
  return {
    element: element.id,
    person: person.id,
    state: excused ? "not-required" : stateOf(supporting, person.id, known),
    for: supporting,
    against: which("against"),
    explained: which("explains"),
  };
}

function stateOf(items: readonly string[], person: string, known: Known): RowState {
  const towards = items.map((item) => known.grounds.towards(item, person));
  const independent = items.filter((_, place) => towards[place] === "independent");
  if (severalKinds(independent, known)) {
    return "independent-several";
  }
  if (independent.length > 0) {
    return "independent-one";
  }
  if (towards.includes("others-harmed")) {
    return "others-harmed-too";
  }
  if (towards.includes("own")) {
    return "own-word-only";
  }
  return items.length > 0 ? "source-not-known" : "none";
}

/** Two of different kinds, and neither rests on the other. */
function severalKinds(independent: readonly string[], { grounds, byId }: Known): boolean {
  return independent.some((one, place) =>
    independent
      .slice(place + 1)
      .some(
        (other) => byId.get(one)?.kind !== byId.get(other)?.kind && !grounds.related(one, other),
      ),
  );
}
