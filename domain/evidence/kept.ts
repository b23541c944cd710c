import type { Moment } from "../time/day.ts";
import { type Item, type ItemsProblem, problemIn, type Source } from "./item.ts";
import type { Span } from "./span.ts";

export const waysObtained = ["given", "seized", "asked-for", "found", "register", "told"] as const;
export type WayObtained = (typeof waysObtained)[number];

/** What is done with an item, and a colleague tells; the others come with it and its file. */
export const toldDeeds = ["moved", "copied", "returned"] as const;
export const custodyDeeds = ["came", "file", ...toldDeeds] as const;
export type CustodyDeed = (typeof custodyDeeds)[number];

/** As a colleague writes it down. */
export interface NewItem extends Omit<Item, "id"> {
  readonly what: string;
  /** Whose word it is, where they are no person of the case. */
  readonly who: string;
  readonly made: Span;
  readonly obtained: Span;
  readonly from: string;
  readonly how: WayObtained;
  /** What is said for or against using it; empty where nobody has asked. */
  readonly mayBeUsed: string;
  readonly observation: string | null;
  readonly corrects: string | null;
}

export interface Withdrawn {
  readonly why: string;
  readonly at: Moment;
  readonly by: string;
}

export interface KeptItem extends NewItem {
  readonly id: string;
  /** In the case, as spoken. */
  readonly number: number;
  readonly at: Moment;
  readonly by: string;
  readonly withdrawn: Withdrawn | null;
  readonly file: KeptFile | null;
}

export interface KeptFile {
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

type Linked = Pick<KeptItem, "id" | "corrects" | "restsOn">;

/** The newest correction of each item, of itself where there is none. */
export function newestOf(items: readonly Pick<Linked, "id" | "corrects">[]) {
  const correctedBy = new Map(
    items.flatMap(({ id, corrects }) => (corrects === null ? [] : [[corrects, id] as const])),
  );
  return (id: string): string => {
    let newest = id;
    for (let next = correctedBy.get(id); next !== undefined; next = correctedBy.get(newest)) {
      newest = next;
    }
    return newest;
  };
}

/** An item and what it corrects, by way of any number of corrections: itself first. */
export function versionsOf(
  items: readonly Pick<Linked, "id" | "corrects">[],
  id: string,
): readonly string[] {
  const found = items.find((each) => each.id === id);
  const older = found?.corrects ?? null;
  return older === null ? [id] : [id, ...versionsOf(items, older)];
}

/** What rests on an item rests on its newest correction; what was corrected is left out. */
export function current<Kept extends Linked>(items: readonly Kept[]): readonly Kept[] {
  const newest = newestOf(items);
  const moved = (source: Source): Source =>
    "item" in source ? { item: newest(source.item) } : source;
  return items
    .filter(({ id }) => newest(id) === id)
    .map((item) => ({ ...item, restsOn: item.restsOn.map(moved) }));
}

/** What would be wrong with how items rest on each other, were this one added. */
export function problemWith(
  kept: readonly (Item & Pick<KeptItem, "corrects">)[],
  added: Item & Pick<KeptItem, "corrects">,
): ItemsProblem | null {
  return problemIn(current([...kept, added]));
}
