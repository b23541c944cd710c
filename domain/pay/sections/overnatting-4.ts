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
];

/** Whether a deduction is for a room, by the word for it. */
export function isForRoom(what: string): boolean {
  return roomWords.includes(what.trim().toLowerCase());
}

/**
 * How much of an agreed deduction for a room is allowed, when so much has been taken in the calendar month.
 * @param cap øre a month
 */
export function allowedForRoom(amount: Ore, takenBefore: Ore, cap: Ore): Ore {
  return Math.min(amount, Math.max(0, cap - takenBefore));
}
