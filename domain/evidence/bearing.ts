import type { ObservedFact } from "../observation/observation.ts";
import type { Mark, Provision } from "../provision/provision.ts";
import type { Moment } from "../time/day.ts";
import type { Withdrawn } from "./kept.ts";
import type { Bearing } from "./matrix.ts";

export const waysToBear = ["for", "against", "explains"] as const;
type Bears = Bearing["bears"];

/** An element that is named, or a fact that was observed, which reaches elements by the marks of the law. */
export type At =
  | { readonly provision: string; readonly element: string }
  | { readonly observation: string; readonly factor: string };

export interface NewBearing {
  readonly item: string;
  readonly on: At;
  readonly bears: Bears;
  readonly of: readonly string[] | "all";
  readonly words: string;
}

export interface KeptBearing extends NewBearing {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
  readonly withdrawn: Withdrawn | null;
}

/** Elements of several provisions have the same name. */
export const elementKey = (provision: string, element: string): string => `${provision}/${element}`;

const turned: Readonly<Record<Bears, Bears>> = {
  for: "against",
  against: "for",
  explains: "explains",
};

/** Without a level it says only that there is some. */
const levelOf = ({ level }: ObservedFact): number => level ?? 1;

const isThere = (mark: Mark, fact: ObservedFact): boolean =>
  mark.factor === fact.factor && fact.state === "present" && levelOf(fact) >= mark.level;

/** Only a denial about all is one about the protected person. */
const isDenied = (mark: Mark, fact: ObservedFact): boolean =>
  mark.factor === fact.factor &&
  fact.state === "absent" &&
  fact.scope === "all" &&
  levelOf(fact) <= mark.level;

/** What the element is told by an item that bears so on the fact; null where the fact says nothing of it. */
function bearsOn(
  { supports, contradicts }: Provision["elements"][number],
  fact: ObservedFact,
  bears: Bears,
): Bears | null {
  if (supports.some((mark) => isThere(mark, fact))) {
    return bears;
  }
  const isAgainst =
    contradicts.some((mark) => isThere(mark, fact)) ||
    supports.some((mark) => isDenied(mark, fact));
  return isAgainst ? turned[bears] : null;
}

/** The fact that a bearing is at, where the case has it. */
export type FactOf = (observation: string, factor: string) => ObservedFact | undefined;

/** The elements that a bearing reaches, each with what it is told. */
export function reached(
  { item, on, bears, of }: NewBearing,
  provisions: readonly Provision[],
  factOf: FactOf,
): readonly Bearing[] {
  if ("element" in on) {
    return [{ item, element: elementKey(on.provision, on.element), bears, of }];
  }
  const fact = factOf(on.observation, on.factor);
  if (fact === undefined) {
    return [];
  }
  return provisions.flatMap(({ id, elements }) =>
    elements.flatMap((element) => {
      const told = bearsOn(element, fact, bears);
      return told === null ? [] : [{ item, element: elementKey(id, element.id), bears: told, of }];
    }),
  );
}

/** As a form and the API name it: “element:strl-257/means” or “fact:…/pay.level”; null where it is none. */
export function placeIn(text: string): At | null {
  const [kind = "", rest = ""] = [
    text.slice(0, text.indexOf(":")),
    text.slice(text.indexOf(":") + 1),
  ];
  const [one = "", other = ""] = [
    rest.slice(0, rest.indexOf("/")),
    rest.slice(rest.indexOf("/") + 1),
  ];
  switch (kind) {
    case "element":
      return { provision: one, element: other };
    case "fact":
      return { observation: one, factor: other };
    default:
      return null;
  }
}

export function placeText(on: At): string {
  if ("element" in on) {
    return `element:${elementKey(on.provision, on.element)}`;
  }
  return `fact:${on.observation}/${on.factor}`;
}
