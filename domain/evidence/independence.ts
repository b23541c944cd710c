import { type Item, itemsUnder } from "./item.ts";

/** Whose word an item is in the end, towards one person. */
export type Independence = "own" | "others-harmed" | "independent" | "source-not-known";

/** What an item rests on in the end, by every way down. */
interface Ground {
  /** The injured persons whose word it is or repeats. */
  readonly words: ReadonlySet<string>;
  /** An injured person's word, and nobody knows whose: it counts as each one's own. */
  readonly ofUnknown: boolean;
  /** Another injured person's word, and nobody knows whose. */
  readonly ofUnknownOther: boolean;
  /** Whether every way down is written. */
  readonly known: boolean;
  /** Every item it rests on, itself too. */
  readonly items: ReadonlySet<string>;
}

export interface Grounds {
  towards(item: string, person: string): Independence;
  /** Whether one of the two rests on the other, by however many between. */
  related(one: string, other: string): boolean;
}

/**
 * Reckons each item once. `injured` are the persons the provision protects; speakers said to be injured count too.
 * Items must have passed `problemIn`.
 */
export function groundsOf(items: readonly Item[], injured: readonly string[]): Grounds {
  const byId = new Map(items.map((item) => [item.id, item]));
  const harmed = new Set([...injured, ...items.flatMap(injuredSpeaker)]);
  const found = new Map<string, Ground>();
  for (const id of fromBelow(items, byId)) {
    const item = byId.get(id);
    if (item !== undefined) {
      found.set(id, groundOf(item, harmed, found));
    }
  }
  return {
    towards: (item, person) => towards(found.get(item), person),
    related: (one, other) =>
      found.get(one)?.items.has(other) === true || found.get(other)?.items.has(one) === true,
  };
}

const isInjured = ({ speakerIs }: Item): boolean =>
  speakerIs === "injured" || speakerIs === "other-injured";

const injuredSpeaker = (item: Item): readonly string[] =>
  item.speaker !== null && isInjured(item) ? [item.speaker] : [];

function groundOf(
  item: Item,
  harmed: ReadonlySet<string>,
  below: ReadonlyMap<string, Ground>,
): Ground {
  const under = itemsUnder(item).flatMap((id) => below.get(id) ?? []);
  const said = item.restsOn.flatMap((source) => ("wordOf" in source ? [source.wordOf] : []));
  const spoken = item.speaker === null ? [] : [item.speaker];
  const unnamed = item.speaker === null ? item.speakerIs : null;
  return {
    words: new Set([
      ...[...spoken, ...said].filter((person) => harmed.has(person)),
      ...under.flatMap(({ words }) => [...words]),
    ]),
    ofUnknown: unnamed === "injured" || under.some(({ ofUnknown }) => ofUnknown),
    ofUnknownOther:
      unnamed === "other-injured" || under.some(({ ofUnknownOther }) => ofUnknownOther),
    known: item.restsOnKnown === "yes" && under.every(({ known }) => known),
    items: new Set([item.id, ...under.flatMap((ground) => [...ground.items])]),
  };
}

function towards(ground: Ground | undefined, person: string): Independence {
  if (ground === undefined) {
    return "source-not-known";
  }
  if (ground.ofUnknown || ground.words.has(person)) {
    return "own";
  }
  if (ground.ofUnknownOther || ground.words.size > 0) {
    return "others-harmed";
  }
  return ground.known ? "independent" : "source-not-known";
}

/** What is rested on comes before what rests on it. */
function fromBelow(items: readonly Item[], byId: ReadonlyMap<string, Item>): readonly string[] {
  const done = new Set<string>();
  const stack = items.map(({ id }) => id).toReversed();
  while (stack.length > 0) {
    const id = stack.at(-1) ?? "";
    const item = byId.get(id);
    const waits =
      item === undefined || done.has(id) ? [] : itemsUnder(item).filter((u) => !done.has(u));
    if (waits.length === 0) {
      done.add(id);
      stack.pop();
    } else {
      stack.push(...waits);
    }
  }
  return [...done];
}
