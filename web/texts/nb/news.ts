import type { Translated } from "../area.ts";
import type { news as original } from "../en/news.ts";

export const news: Translated<typeof original> = {
  readBy: null,
  words: {
    "news.withdrawn": "{name} trakk en henvisning",
    "news.more": "avsenderen skrev mer",
    "news.declined": "{name} avslo",
    "news.asked": "{name} har et spørsmål",
    "news.replied": "{name} svarte",
    "news.outcome": "{name} fortalte et utfall",
    "news.falls": "saken er din nå",
    "news.added": "en melding eller henvisning er lagt til",
    "news.answered": "en kollega svarte: ikke under 18",
    "news.given": "du har en del av planen",
    "news.brought": "{name} la deg til",
  },
};
