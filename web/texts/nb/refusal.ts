import type { Translated } from "../area.ts";
import type { refusal as original } from "../en/refusal.ts";

/** Én tekst for hver kode: hva som ikke ble gjort, hvorfor, og hva man kan gjøre nå. */
export const refusal: Translated<typeof original> = {
  readBy: null,
  words: {
    "refusal.heading": "Dette ble ikke gjort",
    "refusal.not-permitted":
      "Du kan ikke gjøre dette. Det hører ikke til rollen din, eller du er ikke med på saken. Spør en leder hos dere hvis du trenger det.",
    "refusal.case.not-found":
      "Vi fant ingen slik sak. Adressen kan være feil, eller så er det ikke en sak du er med på. Se i listen over sakene dine.",
    "refusal.observation.no-such-question":
      "Vi kunne ikke ta vare på dette svaret. Spørsmålet er ikke lenger blant dem vi stiller. Åpne skjemaet på nytt; det du skrev med egne ord, kan du bruke som det er.",
    "refusal.observation.no-such-answer":
      "Vi kunne ikke ta vare på dette svaret. Det er ikke et av svarene på spørsmålet. Velg et av dem på siden, eller «Vet ikke».",
    "refusal.receipt.not-found":
      "Vi fant ingenting på disse ordene. Ett av dem kan være skrevet feil, eller rekkefølgen kan være gal. Se på kvitteringen og skriv alle ordene en gang til.",
    "refusal.seen.no-such-recipient":
      "Ingenting ble sendt. Stedet du valgte, tar ikke imot meldinger på denne måten. Velg et annet fra listen, eller ring dem.",
    "refusal.referral.to-oneself":
      "Ingenting ble sendt. Mottakeren er deres egen etat. Velg en annen, eller gi saken til en kollega her.",
    "refusal.referral.no-fields":
      "Ingenting ble sendt. Du har ikke valgt noe å fortelle. Velg minst ett felt.",
    "refusal.referral.no-reasoning":
      "Ingenting ble sendt. Det må stå hvorfor mottakeren trenger dette, og at det ikke er mer enn de trenger. Skriv det med egne ord.",
    "refusal.referral.due-passed":
      "Ingenting ble sendt. Dagen du ber om svar innen, er passert, eller finnes ikke. Velg i dag eller senere.",
    "refusal.referral.ends-before-due":
      "Ingenting ble sendt. Mottakeren får bruke det bare til en dag før svaret skal komme. Flytt en av de to dagene.",
    "refusal.referral.no-consent":
      "Ingenting ble sendt. Du valgte samtykke som grunnlag, og det står ikke noe samtykke her. Spør personen først, eller send uten navn.",
    "refusal.referral.consent-for-another":
      "Ingenting ble sendt. Samtykket gjelder en annen mottaker eller et annet formål. Spør personen om dette, eller send uten navn.",
    "refusal.referral.consent-ended":
      "Ingenting ble sendt. Personen har trukket samtykket, eller siste dag er passert. Spør på nytt, eller send uten navn.",
    "refusal.referral.identifies":
      "Ingenting ble sendt. Du valgte å sende uten navn, men et av feltene kan vise hvem det er. Ta det bort, eller bruk et annet grunnlag.",
    "refusal.referral.ground-not-yet-known":
      "Ingenting ble sendt. Lenke kjenner ikke dette grunnlaget mellom disse to etatene ennå. Det betyr ikke at det er forbudt. Spør juristen hos dere, og bruk den vanlige veien så lenge.",
  },
};
