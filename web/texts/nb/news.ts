import type { Translated } from "../area.ts";
import type { news as original } from "../en/news.ts";

export const news: Translated<typeof original> = {
  readBy: null,
  words: {
    "news.heading": "Nytt siden sist",
    "news.report": "En ny melding har kommet inn",
    "news.more": "Den som sendte en melding, har skrevet mer",
    "news.came": "{name} har sendt dere en henvisning",
    "news.withdrawn": "{name} har trukket en henvisning tilbake",
    "news.declined": "{name} har avslått en henvisning",
    "news.asked": "{name} har et spørsmål om en henvisning",
    "news.replied": "{name} har svart på det vi spurte om",
    "news.outcome": "{name} har fortalt om et utfall",
    "news.falls": "Du eier nå saken {label}",
    "news.added": "Nye opplysninger er lagt til i saken {label}",
    "news.lifted":
      "En kollega har opphevet vernet for et barn i saken {label}. Du hadde skrevet noe om det.",
    "news.answered":
      "Etter det du skrev i saken {label}, har en kollega svart at personen ikke er under 18",
    "news.lifted-heading": "Et vern er opphevet",
    "news.given": "Du kan nå se en del av en plan i saken {label}",
    "news.brought": "{name} la deg til i saken {label}",
    "news.in-case": "{text}: {label}",
  },
};
