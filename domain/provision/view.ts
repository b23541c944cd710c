import { type Picture, type Seen, seenOf } from "../comparison/picture.ts";
import type { Minority } from "../comparison/relate.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { type Cover, coverOf, type Period } from "./period.ts";
import { type Element, inForceOf, type Mark, type Provision, type Version } from "./provision.ts";

/** supported and contradicted say what the facts speak to, never that anything is shown. */
type ElementState = "supported" | "contradicted" | "open";

/** What was said that bears on an element; disputed where something else that was said cannot hold with it. */
export interface Bearer {
  readonly mark: Mark;
  readonly bears: "for" | "against";
  readonly ours: Seen;
  readonly disputed: boolean;
}

export interface ElementView {
  readonly element: Element;
  readonly cover: Cover;
  readonly state: ElementState;
  /** True of the means, where the person is or may be under 18. */
  readonly notRequired: boolean;
  readonly by: readonly Bearer[];
}

export interface ProvisionView {
  readonly provision: Provision;
  readonly cover: Cover;
  /** The wordings in force on a day of the acts, the oldest first. */
  readonly versions: readonly { readonly version: Version; readonly cover: Cover }[];
  readonly elements: readonly ElementView[];
}

/** When the acts were, and whether somebody is under 18. */
interface Circumstances {
  readonly period: Period;
  readonly minority: Minority;
}

/**
 * Lays a picture beside the provisions in force on a day of the acts, element by element, from wage law to slavery.
 * An element that facts speak both for and against is open, with both. What was once said is never unsaid, so
 * more facts can open a settled element and never turn it. Consent is no mark of any element, so it changes nothing.
 */
export function viewProvisions(
  factors: ReadonlyMap<string, Factor>,
  provisions: readonly Provision[],
  pictured: Picture,
  { period, minority }: Circumstances,
): readonly ProvisionView[] {
  const excused = minority === "yes" || minority === "maybe";
  return provisions
    .map((provision) => ({ provision, cover: coverOf(inForceOf(provision), period) }))
    .filter(({ cover }) => cover !== "none")
    .toSorted((one, other) => one.provision.place - other.provision.place)
    .map(({ provision, cover }) => ({
      provision,
      cover,
      versions: provision.versions
        .map((version) => ({ version, cover: coverOf(version, period) }))
        .filter((each) => each.cover !== "none"),
      elements: provision.elements
        .map((element) => ({ element, cover: coverOf(element.inForce, period) }))
        .filter((each) => each.cover !== "none")
        .map((each) => ({
          ...each,
          ...weigh(each.element, factors, pictured),
          notRequired: each.element.notRequiredUnder18 && excused,
        })),
    }));
}

/** The provisions that were in force on no day of the acts. */
export function outsidePeriod(
  provisions: readonly Provision[],
  period: Period,
): readonly Provision[] {
  return provisions
    .filter((provision) => coverOf(inForceOf(provision), period) === "none")
    .toSorted((one, other) => one.place - other.place);
}

function weigh(
  { supports, contradicts }: Element,
  factors: ReadonlyMap<string, Factor>,
  pictured: Picture,
): Pick<ElementView, "state" | "by"> {
  const look = (
    marks: readonly Mark[],
    weighOne: (mark: Mark, ours: Seen) => Bearer | null,
  ): readonly Bearer[] =>
    marks.flatMap((mark) => {
      const factor = factors.get(mark.factor);
      return factor === undefined ? [] : (weighOne(mark, seenOf(pictured, factor)) ?? []);
    });
  const speaksFor = look(supports, (mark, ours) => affirmed(mark, ours, "for"));
  const against = look(contradicts, (mark, ours) => affirmed(mark, ours, "against"));
  const denied = look(supports, denial);
  // That one thing is not so says little while another could still be; that nothing is, speaks against.
  const allDenied = denied.length === supports.length ? denied : [];
  return {
    state: stateOf(speaksFor, against, allDenied),
    by: [...speaksFor, ...against, ...allDenied],
  };
}

function affirmed(mark: Mark, ours: Seen, bears: Bearer["bears"]): Bearer | null {
  const said = ours.sightings.some(
    ({ fact }) => fact.state === "present" && levelOf(fact) >= mark.level,
  );
  return said ? { mark, bears, ours, disputed: ours.reach.one.lo < mark.level } : null;
}

/** Only what is denied of all is denied of the one whom the provision would protect. */
function denial(mark: Mark, ours: Seen): Bearer | null {
  const said = ours.sightings.some(
    ({ fact }) => fact.state === "absent" && fact.scope === "all" && levelOf(fact) <= mark.level,
  );
  return said ? { mark, bears: "against", ours, disputed: ours.reach.one.hi >= mark.level } : null;
}

/** A fact without a level says that there is something of it, not how much. */
function levelOf(fact: ObservedFact): number {
  return fact.level ?? 1;
}

function stateOf(
  speaksFor: readonly Bearer[],
  against: readonly Bearer[],
  allDenied: readonly Bearer[],
): ElementState {
  const stands = ({ disputed }: Bearer): boolean => !disputed;
  if (speaksFor.length > 0) {
    const alone = against.length === 0 && allDenied.length === 0;
    return alone && speaksFor.some(stands) ? "supported" : "open";
  }
  const denialStands = allDenied.length > 0 && allDenied.every(stands);
  return denialStands || against.some(stands) ? "contradicted" : "open";
}
