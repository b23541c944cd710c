// On a square of 24, in the colour of the text; beside its word, never instead of it.
const drawings = {
  question:
    "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
  money: "M3 7h18v10H3zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M6 10v4M18 10v4",
  people:
    "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 20c0-4 2.5-6 6-6s6 2 6 6M16.5 11a2.5 2.5 0 1 0 0-5M17 14c2.5.3 4 2.3 4 5",
  construction: "M3 17h18v2H3zM5 17v-2a7 7 0 0 1 14 0v2M10 8.3V13M14 8.3V13M10 5.5h4v3h-4z",
  cleaning: "M7 11h10l-1.5 10h-7zM7 11a5 5 0 0 1 10 0M5 3l5.5 8M3 4.5 6.5 2",
  hospitality: "M7 2v20M4 2v5a3 3 0 0 0 6 0V2M17 22V2c-2.5 1-4 4-4 7.5 0 2 1.5 3.5 4 3.5",
  shipyard: "M3 14h18l-3 6H6zM6 14V8h9l3 6M10 8V4h3v4M9 11h.5M12.5 11h.5",
  agriculture: "M12 21V9M12 13C7 13 5 10 5 6c5 0 7 3 7 7M12 10c0-4 2-7 7-7 0 4-2 7-7 7M5 21h14",
  fish_processing:
    "M3 12c3-5 9-6.5 14-1.5L21 7v10l-4-3.5C12 18.5 6 17 3 12M7.5 11v.5M12 9.5c1 1.5 1 3.5 0 5",
  electrical: "M13 2 5 13h6l-1 9 9-12h-6z",
  road_freight:
    "M2 6h12v11H2zM14 10h4.5l3.5 4v3h-8M6.5 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M17.5 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  tour_bus:
    "M2 5h20v12H2zM2 11h20M9 5v6M15.5 5v6M7 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M17 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  automotive:
    "M3 16v-4l2-1 2.5-5h9L19 11l2 1v4zM5 11h14M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4M17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  other: "M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2",
  out: "M10 4H5v16h5M9 12h11M16 8l4 4-4 4",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c-5 6-5 12 0 18M12 3c5 6 5 12 0 18",
  voice: "M4 10v4h4l5 4V6L8 10zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.5 2",
  house: "M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-5.5h4V20",
  door: "M4 20h16M7 20V4h10v16M14 12v.5",
  card: "M3 6h18v12H3zM3 10h18M6 15h4",
  coins:
    "M9 11c3 0 5-1 5-2.5s-2-2.5-5-2.5-5 1-5 2.5 2 2.5 5 2.5M4 8.5v7c0 1.5 2 2.5 5 2.5s5-1 5-2.5v-7M17 8v9M14.5 14.5 17 17l2.5-2.5",
  hand: "M4 8h11v7H4zM9.5 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3M18 18h3M18 18l2-2M18 18l2 2M13 18h5",
  paper: "M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14h7M9 17.5c1-1.5 2 1.5 3 0s2 0 3 0",
  moon: "M19 14.5A7.5 7.5 0 1 1 10 4a6 6 0 0 0 9 10.5",
  passport: "M6 3h12v18H6zM12 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M8.5 10h7M9.5 17h5",
  debt: "M3 6h13v8H3zM9.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4M12 18h9M18 15l3 3-3 3",
  child: "M12 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M12 8.5V15M8 11.5h8M12 15l-3 5.5M12 15l3 5.5",
  lock: "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2",
  alarm: "M12 4 2.5 20h19zM12 10v5M12 17.5v.5",
  shield: "M12 3 5 5.5V11c0 4.5 3 8 7 10 4-2 7-5.5 7-10V5.5zM9 11.5l2.200 2.200L15.5 9.5",
  health: "M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5z",
  talk: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
  eye: "M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
  scales: "M12 4v16M8 20h8M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z",
  journey: "M4 17h16M6 17a2 2 0 1 0 4 0M14 17a2 2 0 1 0 4 0M4 17V8h11l5 5v4M15 8v5h5M8 11h3",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 21 21",
} as const;

export type PictureName = keyof typeof drawings;

/** Not read aloud: the word says the same. */
export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
