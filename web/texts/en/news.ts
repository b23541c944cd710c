import type { Area } from "../area.ts";

export const news = {
  readBy: null,
  words: {
    "news.heading": "New since you looked",
    "news.report": "Somebody has sent a report",
    "news.came": "{name} has sent a referral",
    "news.withdrawn": "{name} has taken a referral back",
    "news.declined": "{name} has declined a referral",
    "news.asked": "{name} asks something about a referral",
    "news.replied": "{name} has replied to what we asked",
    "news.outcome": "{name} tells of an outcome",
    "news.falls": "The case {label} is yours now",
    "news.added": "Something that came in was added to the case {label}",
    "news.lifted":
      "What you wrote of a possible child in the case {label} was lifted by a colleague",
    "news.in-case": "{text}: {label}",
  },
} satisfies Area;
