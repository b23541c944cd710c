import type { Translated } from "../area.ts";
import type { provision as original } from "../en/provision.ts";

export const provision: Translated<typeof original> = {
  readBy: null,
  words: {
    "provision.heading": "Bestemmelser som faktaene berører",
    "provision.intro":
      "Det som er kjent her, ved siden av loven slik den var da, vilkår for vilkår. At et vilkår støttes, betyr at noe kjent taler for det. Det betyr ikke at det er bevist, og ingenting her sier hva en domstol ville kommet til.",
    "provision.consent": "Om personen sa ja, teller aldri.",
    "provision.period": "Når skjedde det?",
    "provision.period-why":
      "Det er loven på de dagene som teller. La en dag stå tom hvis den ikke er kjent. Dagene lagres ikke.",
    "provision.period-from": "Første dag",
    "provision.period-to": "Siste dag",
    "provision.show": "Vis loven på de dagene",
    "provision.no-day": "Skriv en dag som finnes, for eksempel 2026-09-15.",
    "provision.minor-text":
      "Da kreves ikke midlene: verken vold, trusler eller misbruk av en sårbar situasjon. Til alderen er kjent, skal personen behandles som under 18 år.",
    "provision.scale": "Fra arbeidsrett til slaveri",
    "provision.scale-why":
      "Hver bestemmelse har ett merke for hvert vilkår. Rekkefølgen er lovens. Ingen merker sier hvor denne saken ligger.",
    "provision.drawing": "Skalaen. {said}.",
    "provision.elements": "Vilkår",
    "provision.one-by-one": "En for en",
    "provision.sources-why":
      "Ved hvert vilkår: hvilke kilder det er så langt for hver person. Ingenting legges sammen.",
    "provision.mark-of": "{name} ({mark})",
    "provision.mark.supported": "støttes",
    "provision.mark.contradicted": "motsies",
    "provision.mark.open": "åpent",
    "provision.mark.excused": "kreves ikke",
    "provision.mark-means.supported": "støttes: noe kjent taler for det",
    "provision.mark-means.contradicted": "motsies: noe kjent taler mot det",
    "provision.mark-means.open": "åpent: ikke kjent, eller kjente fakta peker begge veier",
    "provision.mark-means.excused": "kreves ikke: personen er eller kan være under 18 år",
    "provision.bears.for": "For",
    "provision.bears.against": "Mot",
    "provision.disputed": "To opplysninger om dette kan ikke stemme samtidig.",
    "provision.no-fact-bears": "Ingen fakta som man kan se, avgjør dette.",
    "provision.cover.part":
      "Gjaldt bare en del av denne tiden. Bare det som skjedde på dagene som står her, teller.",
    "provision.cover.unsure":
      "Om den gjaldt, henger på når det skjedde. Bare det som skjedde på dagene som står her, teller.",
    "provision.outside": "Gjaldt ikke da",
    "provision.needs.all": "Alle vilkårene må være oppfylt.",
    "provision.needs.any": "Hvert vilkår teller for seg.",
    "provision.needs.weighed": "Vilkårene veies mot hverandre. Ingen avgjør alene.",
    "provision.builds-on": "Den bygger på {title}: vilkårene der må også være oppfylt.",
    "provision.when": "Når den gjelder, og strafferammen",
    "provision.maximum": "{maximum}.",
    "provision.limitation": "Når det er for sent å straffe (foreldelse)",
    "provision.limitation.years": "{years} år etter at handlingene tok slutt.",
    "provision.limitation.last": "Regnet fra den siste dagen du skrev: til og med {last}.",
    "provision.limitation.breach.ordinary": "Vanlig overtredelse:",
    "provision.limitation.breach.aggravated": "Skjerpende:",
    "provision.limitation.breach.gross": "Grov overtredelse:",
    "provision.limitation.breach.gross-negligence": "Grov uaktsomhet:",
    "provision.limitation.why.not-confirmed": "Ikke bekreftet her. Ingen dato er regnet ut.",
    "provision.limitation.why.wording": "Mer enn én ordlyd kan gjelde. Ingen dato er regnet ut.",
    "provision.limitation.why.end-not-known":
      "Skriv den siste dagen det skjedde, så regnes datoen ut.",
    "provision.limitation.why.age":
      "Noen er eller kan være under 18 år. Da regnes det fra dagen personen fyller 18 (§ 87). Ingen dato er regnet ut.",
    "provision.limitation.later":
      "For en person under 18 år regnes det fra dagen personen fyller 18 (§ 87).",
    "provision.limitation.how":
      "En siktelse avbryter fristen (§ 88). Bryter én handling flere bestemmelser, gjelder den lengste fristen for alle (§ 86).",
    "provision.rights.charged":
      "Om det var tiltale etter denne bestemmelsen i dag, for hver person. Bare det som er ulikt mellom bestemmelsene:",
    "provision.rights.not-reckoned": "Ikke regnet ut for denne bestemmelsen.",
    "provision.rights.not-yours": "Du ser ikke rettighetene til denne personen.",
    "provision.rights": "Hva den betyr for personen",
    "provision.from": "Fra {from}",
    "provision.until": "Til og med {until}",
    "provision.from-until": "{from} til {until}",
    "provision.days-not-known": "Fra hvilken dag er ikke undersøkt",
    "provision.own-modelling":
      "Hvilke fakta som taler for hvilke vilkår, er Lenkes egen lesning. Les loven før du støtter deg på den.",
    "provision.empty": "Ingenting er observert ennå",
    "provision.empty-how": "Alle vilkår er åpne. Skriv ned en observasjon først.",
    "provision.all": "Bestemmelser",
    "provision.all-intro":
      "Fra arbeidsrett til slaveri: hva som må være oppfylt, strafferammen på hver dag, og hva det betyr for personen.",
    "provision.not-required-under-18": "Kreves ikke når personen er eller kan være under 18 år.",
    "provision.can-support": "Det som kan tale for",
    "provision.can-contradict": "Det som kan tale mot",
    "provision.from-level": "Fra dette nivået: {level}.",
  },
};
