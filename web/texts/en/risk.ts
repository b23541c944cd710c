import type { Area } from "../area.ts";

/** What an employer may do after a claim: shown like danger. */
export const risk = {
  readBy: null,
  words: {
    "risk.heading": "Before you show this to the employer",
    "risk.lead":
      "Think about what the employer may do. Others have met, or feared, that the employer:",
    "risk.job": "gives less work, or ends the job",
    "risk.threats": "threatens the worker, or the family at home",
    "risk.sent-home": "says that the worker will be sent out of the country",
    "risk.debt": "demands money for travel, rent or food, and calls it debt",
    "risk.housing":
      "Does the employer decide where you live? Then think first about where you can sleep.",
    "risk.helper":
      "Show it to a helper first. A union, free legal advice or Caritas can send it for you, or speak for you. Ask them to wait until you say yes.",
    "risk.time":
      "A letter does not stop the time. A claim for pay grows too old three years after the day it should have been paid. A complaint to the conciliation board, a case in court, or a claim in a criminal case stops the time.",
    "risk.saved":
      "What is saved on a phone can be found by anyone who holds it: in Files, under Downloads. To show the screen saves nothing.",
  },
} satisfies Area;
