// Drawn for the door: plain lines on a square of 24, in the colour of the text. A picture stands beside its word, never instead of it.
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
} as const;

export type PictureName = keyof typeof drawings;

/** A drawing beside a word: not read aloud, since the word says the same. */
export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
