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
    "law.changed": "(the words have changed since we read them)",
    "law.earlier": "The words of {day}, until {until}",
    "law.rests": "What rests on it here",
    "law.rests.right": "A right",
    "law.rests.reckoning": "How pay is reckoned",
    "law.rests.pay-rule": "A rule on pay or hours",
    "law.rests.rate": "A minimum rate",
    "law.rests.sharing-rule": "A rule on sharing",
    "law.rests.provision": "A provision",
    "law.rests.concept": "A word",
    "law.rests.change": "A change in the law",
    "law.rests.sign": "A sign",
    "law.rests.job-right": "In My job",
    "law.rests.body": "A body",
  },
} as const satisfies Area;
