import { type Picture, type Seen, seenOf } from "../comparison/picture.ts";
import type { Minority } from "../comparison/relate.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { type Cover, coverOf, type Period } from "./period.ts";
import { type Element, inForceOf, type Mark, type Provision, type Version } from "./provision.ts";

/** What facts speak to; never that anything is shown. */
type ElementState = "supported" | "contradicted" | "open";

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
  /** For means, if the person is or may be under 18. */
  readonly notRequired: boolean;
  readonly by: readonly Bearer[];
}

export interface ProvisionView {
  readonly provision: Provision;
  readonly cover: Cover;
  /** In force on a date of the acts, the oldest first. */
  readonly versions: readonly { readonly version: Version; readonly cover: Cover }[];
  readonly elements: readonly ElementView[];
}

interface Circumstances {
  readonly period: Period;
  readonly minority: Minority;
}

/**
 * Compares element by element. Facts for and against leave it open; more facts may reopen, never reverse. Consent
 * changes nothing.
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

/** Gives those in force on no date of the acts. */
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
  // One denial says little while another mark may hold; all denied speaks against.
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

/** Only a denial about all is one about the protected person. */
function denial(mark: Mark, ours: Seen): Bearer | null {
  const said = ours.sightings.some(
    ({ fact }) => fact.state === "absent" && fact.scope === "all" && levelOf(fact) <= mark.level,
  );
  return said ? { mark, bears: "against", ours, disputed: ours.reach.one.hi >= mark.level } : null;
}

/** Without a level it says only that there is some. */
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
