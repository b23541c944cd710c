import type { Ore } from "../work.ts";
import { read, type Section } from "./section.ts";

export const section: Section = {
  id: "overnatting-4",
  law: "forskrift om allmenngjøring for overnattings-, serverings- og cateringvirksomheter",
  section: "§ 4",
  read,
  inForce: { from: null, until: null },
};

const roomWords: readonly string[] = [
  "rent",
  "room",
  "lodging",
  "housing",
  "husleie",
  "rom",
  "losji",
  "accommodation",
  "bolig",
  "hybel",
];

/** By a word for it: "rent, March", "kost og losji". */
export function isForRoom(what: string): boolean {
  const words = what.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => roomWords.includes(word));
}

/** `takenBefore` in the calendar month; `cap` øre a month. */
export function allowedForRoom(amount: Ore, takenBefore: Ore, cap: Ore): Ore {
  return Math.min(amount, Math.max(0, cap - takenBefore));
}
