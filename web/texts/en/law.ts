import type { Area } from "../area.ts";

export const law = {
  readBy: null,
  words: {
    "law.heading": "Acts and regulations",
    "law.about":
      "The words of the sections that Lenke builds on, in Norwegian, as the law writes them.",
    "law.held": "These sections are held here. The act has more.",
    "law.as-of": "The words are those of {day}. Later changes are not here.",
    "law.last-amended": "The act was last changed with effect from {day}.",
    "law.source": "At the source",
    "law.rests": "What rests on it here",
  },
} as const satisfies Area;
