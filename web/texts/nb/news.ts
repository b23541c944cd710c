import type { Translated } from "../area.ts";
import type { news as original } from "../en/news.ts";

export const news: Translated<typeof original> = {
  readBy: null,
  words: {
    "news.heading": "Nytt siden sist",
    "news.report": "Noen har sendt en melding",
    "news.more": "Den som sendte en melding, har skrevet mer",
    "news.came": "{name} har sendt en henvisning",
    "news.withdrawn": "{name} har trukket en henvisning tilbake",
    "news.declined": "{name} har avslått en henvisning",
    "news.asked": "{name} spør om noe i en henvisning",
    "news.replied": "{name} har svart på det vi spurte om",
    "news.outcome": "{name} forteller om et utfall",
    "news.falls": "Saken {label} er din nå",
    "news.added": "Noe som kom inn, er lagt til i saken {label}",
    "news.lifted":
      "En kollega har opphevet vernet for et barn, som du skrev noe om, i saken {label}",
    "news.answered":
      "En kollega har svart at personen ikke er under atten, etter det du skrev i saken {label}",
    "news.lifted-heading": "Et vern er opphevet",
    "news.given": "Du har fått en del av en plan i saken {label}",
    "news.brought": "{name} har tatt deg inn i saken {label}",
    "news.in-case": "{text}: {label}",
  },
};
