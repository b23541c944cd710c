import type { Translated } from "../area.ts";
import type { comparison as original } from "../en/comparison.ts";

export const comparison: Translated<typeof original> = {
  readBy: null,
  words: {
    "comparison.ours-only": "Bare for oss på jobb.",
    "comparison.ours-only-why":
      "Sammenligningen, rekkefølgen på sakene og fakta som er snudd, vises aldri til personen. Om den som har sett det, kan det siden bli sagt at svarene er innlært.",
    "comparison.letter": "Sammenligningen som brev (PDF)",
    "comparison.letter-file": "sammenligning",
    "comparison.letter-foot": "Fakta ved siden av fakta. Ikke svar på hva en rett ville komme til",
    "comparison.letter.point": "Punktet",
    "comparison.letter.names": "Hva punktene betyr",
    "comparison.letter.open": "Det som står i avgjørelsen, og ingen vet her:",
    "comparison.final.true": "Rettskraftig",
    "comparison.final.false": "Ikke rettskraftig",
    "comparison.final.unknown": "Om den er rettskraftig, er ikke kjent",
    "comparison.superseded": "Endret av en senere avgjørelse",
    "comparison.only.open": "Det som står i avgjørelsen, og ingen vet her ({count})",
    "comparison.only.against_silent":
      "Taler mot det utfallet, og avgjørelsen sier ikke noe om det ({count})",
    "comparison.only.extra": "Det som bare er kjent her ({count})",
    "comparison.only.unchecked": "Kunne tale mot det utfallet, og er ikke undersøkt ({count})",
    "comparison.only.not_needed": "Det utfallet ikke trengte ({count})",
    "comparison.conclusions": "Slik oppsummerte retten, med egne begreper",
    "comparison.hinges": "Hva som ville gjøre dette annerledes",
    "comparison.hinges.alike":
      "For at det skal bli likt denne avgjørelsen, må alt dette vise seg å være som der. Ingenting kan utelates:",
    "comparison.hinges.apart":
      "Hvert av disse ville alene gjøre det ulikt, hvis det viser seg å være annerledes:",
    "comparison.hinges.none": "Ingenting som er åpent. Bare det som alt er kjent.",
    "comparison.disagree": "Kilder er uenige her",
    "comparison.disagree-why":
      "Begge forklaringene står, og ingen av dem teller før det er avklart. Ikke be personen forklare en forskjell; se etter en annen kilde.",
    "comparison.disagree-ask":
      "Kildene er uenige. Se etter en annen kilde; ikke spør personen om igjen.",
    "comparison.on-page": "På denne siden",
    "comparison.suppose": "Tenk deg noe annet",
    "comparison.suppose-how":
      "Snu et faktum, og se hva som henger på det. Ingenting blir tatt vare på, og ingen logg forteller hva du tenkte deg.",
    "comparison.suppose-which": "Tenk deg at",
    "comparison.suppose-choose": "Velg et faktum …",
    "comparison.suppose-do": "Se hva som endrer seg",
    "comparison.turn.present": "Tenk om det var slik",
    "comparison.turn.as-far": "Tenk om det gikk like langt",
    "comparison.turn.absent": "Tenk om det ikke var slik",
    "comparison.take-back": "Ta tilbake",
    "comparison.supposed": "Tenkt: hva som ville endre seg",
    "comparison.supposed-not-kept":
      "Dette er ikke det vi vet. Det blir ikke tatt vare på noe sted, og er borte når du går fra siden.",
    "comparison.only-supposed": "Bare tenkt: ingen har sett eller fortalt det",
    "comparison.with-supposed": "Med det som er tenkt",
    "comparison.as-known": "Slik det er kjent",
    "comparison.as-supposed": "Slik det er tenkt",
    "comparison.same-relation": "Det samme i det hele. Disse punktene ligger annerledes:",
    "comparison.changes-none": "Ingenting endrer seg for noen avgjort sak.",
    "comparison.changes-points": "I det hele ligger ingen avgjort sak annerledes.",
    "comparison.changes-only-points":
      "Avgjorte saker der bare enkelte punkter ligger annerledes ({count})",
    "comparison.no-part": "spiller ingen rolle",
    "comparison.back-to-known": "Tilbake til det som er kjent",
    "comparison.growth-facts": "{count} fakta",
    "comparison.growth-new": "Nærmest for første gang",
    "comparison.sides": "Hva dette er sammenlignet med",
    "comparison.sides-why":
      "Dette er de avgjorte sakene Lenke kjenner. De er få, de er ikke et utvalg av det som skjer, og en side med flere av dem er ikke mer trolig.",
    "comparison.sides-caption": "Avgjorte saker på hver side",
    "comparison.sides.side": "Side",
    "comparison.sides.decisions": "Avgjorte saker",
    "comparison.sides.compared": "Sammenlignes med",
    "comparison.sides.readInFull": "Lest i sin helhet",
    "comparison.sides.final": "Rettskraftige",
    "comparison.sides.superseded": "Endret senere",
    "comparison.sides.reasonsNotRead": "Begrunnelse ikke lest",
    "comparison.loose": "Sammenlign uten sak",
    "comparison.loose-intro":
      "Skriv inn det du vet om en situasjon, og se det ved siden av avgjorte saker. Ingenting blir lagret.",
    "comparison.enter": "Hva vet du?",
    "comparison.enter-again": "Endre noe, og sammenlign på nytt",
    "comparison.entered": "Skrevet inn her, ikke lagret",
    "comparison.do": "Sammenlign",
    "comparison.three": "Tre dommer ved siden av hverandre",
    "comparison.three.intro":
      "Fafo-notat 2021:11 går gjennom tre norske dommer. Her står de to og to, tema for tema, hvert faktum med sin kilde. Fritt å bruke på kurs.",
    "comparison.three.all": "Det alle tre nevner",
    "comparison.three.all-few":
      "Bare dette. Tre dommer, og knapt et faktum felles: ingen liste over tegn rommer dem alle.",
    "comparison.three.all-none":
      "Ingenting. Tre dommer, og ikke ett faktum som alle nevner: ingen liste over tegn rommer dem alle.",
    "comparison.three.ask": "Å snakke om",
    "comparison.three.ask-weigh": "Hvilke fakta veide tyngst i hver av dem, og hvorfor nettopp de?",
    "comparison.three.ask-not-needed":
      "Hva trengte en domstol ikke, som du selv ville ha sett etter?",
    "comparison.three.ask-other-way":
      "Hvilket enkelt faktum ville bety mest, om det hadde vært annerledes?",
    "comparison.three.ask-ours": "Hvem ville du ha ringt først, og hva ville du ha spurt om?",
    "comparison.three.pair": "{one} og {other}",
    "comparison.three.only": "Det bare én av dem nevner ({count})",
    "comparison.three.silence":
      "At en dom tier, sier ingenting om hva som var slik. Det kan hende at ingen spurte.",
    "comparison.between.alike": "Det samme i begge",
    "comparison.between.otherwise": "I begge, men ikke det samme",
    "comparison.between.only": "Bare {name}",
  },
};
