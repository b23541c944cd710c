import type { Area } from "../area.ts";

export const news = {
  readBy: null,
  words: {
    "news.withdrawn": "{name} withdrew a referral",
    "news.more": "the sender wrote more",
    "news.declined": "{name} declined",
    "news.asked": "{name} has a question",
    "news.replied": "{name} replied",
    "news.outcome": "{name} told an outcome",
    "news.falls": "the case is yours now",
    "news.added": "a report or referral was added",
    "news.answered": "a colleague answered: not under 18",
    "news.given": "you have a part of the plan",
    "news.brought": "{name} added you",
  },
} satisfies Area;
