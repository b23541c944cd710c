import type { Translated } from "../area.ts";
import type { risk as original } from "../en/risk.ts";

export const risk: Translated<typeof original> = {
  readBy: null,
  words: {
    "risk.heading": "Før du viser dette til arbeidsgiveren",
    "risk.lead":
      "Tenk over hva arbeidsgiveren kan gjøre. Andre har opplevd, eller vært redde for, at arbeidsgiveren:",
    "risk.job": "gir mindre arbeid, eller avslutter jobben",
    "risk.threats": "truer den som har jobbet, eller familien hjemme",
    "risk.sent-home": "sier at den som har jobbet, blir sendt ut av landet",
    "risk.debt": "krever penger for reise, husleie eller mat, og kaller det gjeld",
    "risk.housing": "Bestemmer arbeidsgiveren hvor du bor? Tenk da først på hvor du kan sove.",
    "risk.helper":
      "Vis det til en hjelper først. En fagforening, gratis rettshjelp eller Caritas kan sende det for deg, eller snakke for deg. Be dem vente til du sier ja.",
    "risk.time":
      "Et brev stopper ikke tiden. Et lønnskrav blir for gammelt tre år etter dagen lønnen skulle vært betalt. Klage til forliksrådet, stevning til retten eller krav i en straffesak stopper tiden.",
    "risk.saved":
      "Det som er lagret på en telefon, kan den som holder den, finne: i Filer, under Nedlastinger. Å vise skjermen lagrer ingenting.",
  },
};
