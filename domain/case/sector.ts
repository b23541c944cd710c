/** As the doors ask for them and lists show them. */
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

export const sectorUnknown = "";

/** Other installations may know other kinds. */
export function isSector(text: string): text is Sector {
  return sectors.some((sector) => sector === text);
}
