import type { Area } from "../area.ts";

export const news = {
  readBy: null,
  words: {
    "news.heading": "New since you looked",
    "news.report": "Somebody has sent a report",
    "news.more": "The sender of a report has written more",
    "news.came": "{name} has sent a referral",
    "news.withdrawn": "{name} has taken a referral back",
    "news.declined": "{name} has declined a referral",
    "news.asked": "{name} asks something about a referral",
    "news.replied": "{name} has replied to what we asked",
    "news.outcome": "{name} tells of an outcome",
    "news.falls": "The case {label} is yours now",
    "news.added": "Something that came in was added to the case {label}",
    "news.lifted":
      "A colleague has lifted the safeguard for a child, which you wrote something of, in the case {label}",
    "news.answered":
      "A colleague has answered that the person is not under eighteen, after what you wrote in the case {label}",
    "news.lifted-heading": "A safeguard was lifted",
    "news.given": "You were given a part of a plan in the case {label}",
    "news.brought": "{name} brought you into the case {label}",
    "news.in-case": "{text}: {label}",
  },
} satisfies Area;
