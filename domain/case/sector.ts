/** Kinds of work, as the doors ask for them and the lists show them. */
export const sectors = [
  "building",
  "cleaning",
  "restaurant",
  "farming",
  "fishing",
  "car-care",
  "transport",
  "beauty",
  "household",
  "staffing",
  "shop",
  "other",
] as const;
export type Sector = (typeof sectors)[number];

/** A case whose kind of work nobody knows. */
export const sectorUnknown = "";

/** Whether a text is one of the kinds known here; another installation may know others. */
export function isSector(text: string): text is Sector {
  return sectors.some((sector) => sector === text);
}
