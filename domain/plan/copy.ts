import { isOfColleagues } from "../journey/kept.ts";
import type { AlsoTold } from "./also-tells.ts";
import { type Entry, isOfKind } from "./entry.ts";
import type { GivenField, PlanField } from "./field.ts";
import type { PlanBCase } from "./plan-b.ts";
import { textsOf } from "./texts-of.ts";
import type { Wishes } from "./wishes.ts";

/** Why something is left out of the person's copy until it is taken along. */
export type WhyLeftOut = AlsoTold | "agency" | "not-said";

/** What a plan B may be for that tells of a case. */
const ofLaw: readonly PlanBCase[] = ["case-dropped", "outside-label", "permit-ends", "must-leave"];

/** What a thing tells of by what it is, whatever its words say. */
function byKind({ field, content }: Pick<Entry, "field" | "content">): readonly WhyLeftOut[] {
  const goes =
    field === "return" ||
    (content.kind === "wishes" && content.inOrder.includes("go-home")) ||
    (content.kind === "plan-b" && content.comes === "must-leave");
  const told: readonly (readonly [WhyLeftOut, boolean])[] = [
    ["journey", goes],
    ["law", content.kind === "plan-b" && ofLaw.includes(content.comes)],
    ["agency", content.kind === "step" && content.tells.to === "agency"],
  ];
  return told.flatMap(([why, is]) => (is ? [why] : []));
}

/** What is chosen along with a part of the plan. Danger and where they live are taken along one by one. */
const ofField: Partial<Readonly<Record<PlanField, AlsoTold>>> = {
  health: "health",
  "mental-health": "health",
  cognition: "health",
  law: "law",
};

/** All for which a thing is left out of the copy; empty where it stands there with the part it is in. */
export function whyLeftOut(entry: Entry): readonly WhyLeftOut[] {
  // Of an answer about going home it is not asked: it tells of that.
  const isClear = entry.content.kind === "return" || textsOf(entry).length === 0;
  const unsaid: readonly WhyLeftOut[] = isClear ? [] : ["not-said"];
  const told = new Set([...byKind(entry), ...(entry.alsoTells ?? unsaid)]);
  return [...told].filter((why) => why !== ofField[entry.field]);
}

/** Whether a step, a follow-up or a plan B is ticked to tell of a journey home. */
export const isOfGoing = ({ alsoTells }: Pick<Entry, "alsoTells">): boolean =>
  alsoTells?.includes("journey") === true;

/** A thing as it is worded now: in new words it is chosen anew. */
export const wordingOf = ({ thing, version }: Pick<Entry, "thing" | "version">): string =>
  `${thing}.${version}`;

export interface CopyChoice {
  readonly fields: readonly GivenField[];
  /** Wordings that are taken along one by one, though they are left out at first. */
  readonly taken: ReadonlySet<string>;
  /** Things that are taken out of it one by one. */
  readonly without: ReadonlySet<string>;
}

/** What colleagues found of a journey, or ticked of other words: no answer of the person's. */
const isOurs = ({ content }: Entry): boolean =>
  content.kind === "return" && (isOfColleagues(content) || content.row?.row === "also_tells_of");

/** What may stand in the copy at all. */
const inChosen =
  ({ fields }: CopyChoice) =>
  (entry: Entry): boolean =>
    (fields as readonly PlanField[]).includes(entry.field) && !isOurs(entry);

/** Wishes without a journey home and, unless they tell of nothing, without their words; null where no wish is left: that would say they know of none. */
function partOf(entry: Entry<Wishes>): Entry<Wishes> | null {
  const { alsoTells, content } = entry;
  const inOrder = content.inOrder.filter((wish) => wish !== "go-home");
  const words = alsoTells?.length === 0 ? content.words : null;
  return inOrder.length === 0 ? null : { ...entry, content: { ...content, inOrder, words } };
}

/** What a person says is wrong goes with the thing it is about. */
function withWhatItIsAbout(things: readonly Entry[], held: readonly Entry[]): readonly Entry[] {
  const all = new Set(held.map(({ thing }) => thing));
  return things.filter(
    ({ content }) =>
      content.kind !== "correction" || content.about === null || all.has(content.about),
  );
}

/** Of what stands in the plan, what the copy holds. */
export function copied(standing: readonly Entry[], choice: CopyChoice): readonly Entry[] {
  const { taken, without } = choice;
  const things = standing.filter(inChosen(choice)).flatMap((entry): readonly Entry[] => {
    if (without.has(entry.thing)) {
      return [];
    }
    if (taken.has(wordingOf(entry)) || whyLeftOut(entry).length === 0) {
      return [entry];
    }
    const part = isOfKind("wishes")(entry) ? partOf(entry) : null;
    return part === null ? [] : [part];
  });
  return withWhatItIsAbout(things, things);
}

/** Of the parts that are chosen, what is left out, whole or in part, until it is taken along. */
export function leftOut(standing: readonly Entry[], choice: CopyChoice): readonly Entry[] {
  const left = standing.filter(inChosen(choice)).filter((entry) => whyLeftOut(entry).length > 0);
  return withWhatItIsAbout(left, copied(standing, choice));
}
