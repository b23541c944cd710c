import type { Area } from "../area.ts";

export const news = {
  readBy: null,
  words: {
    "news.heading": "New since you looked",
    "news.report": "A new report has come in",
    "news.more": "The sender of a report has written more",
    "news.came": "{name} has sent you a referral",
    "news.withdrawn": "{name} has taken a referral back",
    "news.declined": "{name} has declined a referral",
    "news.asked": "{name} has a question about a referral",
    "news.replied": "{name} has replied to what we asked",
    "news.outcome": "{name} has told you about an outcome",
    "news.falls": "You now own case {label}",
    "news.added": "New information was added to case {label}",
    "news.lifted":
      "A colleague lifted the safeguard for a child in case {label}. You had written something about it.",
    "news.answered":
      "After what you wrote in case {label}, a colleague has answered that the person is not under 18",
    "news.lifted-heading": "A safeguard was lifted",
    "news.given": "You can now see part of a plan in case {label}",
    "news.brought": "{name} added you to case {label}",
    "news.in-case": "{text}: {label}",
  },
} satisfies Area;
